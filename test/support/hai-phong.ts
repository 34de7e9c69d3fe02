import { createHash } from 'node:crypto';
import type { ReadDocument } from '../../src/domain/reading.js';
import type { ReadFile } from '../../src/ingest/ingest.js';
import { readDocument, readingOf, readMention, type ReadingThatDiffers } from './reading.js';

/** Invented papers of one city, as a reader finds them in files. */
export function file(name: string, ...documents: readonly ReadDocument[]): ReadFile {
  const sha256 = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
  return { name, sha256, mediaType: 'text/plain', reader: 'test 1', readAt: '2024-01-01T00:00:00Z', reading: readingOf(...documents) };
}

/** A decree that both papers rest on. */
export const decree = readMention({ code: '8/2020/NĐ-CP', typeCode: 'NĐ', issuedOn: '2020-01-08', relation: 'BASED_ON' });
/** A notice of the city's committee about planting trees. */
export const notice = (differ: ReadingThatDiffers = {}): ReadDocument => readDocument({ code: '12-TB/TU', issuer: 'Thành ủy Hải Phòng', actingOrgan: 'Ban Thường vụ', issuedOn: '2022-03-01', title: 'Về trồng cây xanh', place: 'Hải Phòng', ...differ });
/** The plan of the city's people's committee that carries it out. */
export const plan = (differ: ReadingThatDiffers = {}): ReadDocument => readDocument({ code: '40/KH-UBND', type: 'Kế hoạch', typeCode: 'KH', issuer: 'Ủy ban nhân dân thành phố Hải Phòng', issuedOn: '2022-03-10', title: 'Kế hoạch trồng cây xanh', ...differ });
/** A mention of the notice by its number. */
export const ofNotice = (differ: Parameters<typeof readMention>[0] = {}) => readMention({ code: '12-TB/TU', typeCode: 'TB', issuer: 'Ban Thường vụ Thành ủy', relation: 'IMPLEMENTS', ...differ });

import type { ReadAssignment, ReadCitation, ReadDocument, ReadIdentity, ReadRecipient, ReadReference, Reading } from '../../src/domain/reading.js';
import { splitCode } from '../../src/ingest/reading/code.js';

/** What differs from a notice of nobody without a date. */
export type ReadingThatDiffers = Partial<ReadIdentity> & Partial<Pick<ReadDocument, 'recipients' | 'receipts' | 'citations' | 'references' | 'assignments' | 'warnings'>>;

/** One document as a reader finds it; a test states only what differs. Number and symbol follow from the code. */
export function readDocument({ recipients = [], receipts = [], citations = [], references = [], assignments = [], warnings = [], ...identity }: ReadingThatDiffers = {}): ReadDocument {
  const code = identity.code === undefined ? '1-TB/TU' : identity.code;
  const parts = code === null ? null : splitCode(code);
  return {
    start: 0,
    end: 1000,
    identity: { type: 'Thông báo', typeCode: 'TB', code, number: parts?.number ?? null, symbol: parts?.symbol ?? null, issuedOn: null, issuer: null, actingOrgan: null, onBehalfOf: null, signers: [], title: null, place: null, ...identity },
    recipients,
    receipts,
    citations,
    references,
    assignments,
    warnings,
  };
}

export function readingOf(...documents: readonly ReadDocument[]): Reading {
  return { documents, warnings: [] };
}

/** A mention; the quote follows from the code or name where a test gives none. */
export function readMention(differ: Partial<ReadCitation> = {}): ReadCitation {
  const quote = differ.quote ?? `theo ${differ.code ?? differ.name ?? '…'}`;
  return { code: null, name: null, typeCode: 'UNKNOWN', relation: 'CITES', mode: null, isPartial: false, issuedOn: null, issuer: null, provision: null, cue: null, place: null, start: 10, end: 10 + quote.length, ...differ, quote };
}

export function readReference(differ: Partial<ReadReference> & Pick<ReadReference, 'what' | 'quote'>): ReadReference {
  return { relation: 'CITES', mode: null, to: [], typeCode: null, issuer: null, cue: null, place: null, start: 20, end: 20 + differ.quote.length, ...differ };
}

export function readTask(quote: string, differ: Partial<ReadAssignment> = {}): ReadAssignment {
  return { quote, start: 0, end: quote.length, leads: [], leadIsInherited: false, chain: [], coordinators: [], roles: [], reportsTo: [], assigner: null, dueOn: null, due: null, kind: 'TASK', modality: 'ASSIGN', place: null, ...differ };
}

export function readRecipient(name: string, differ: Partial<ReadRecipient> = {}): ReadRecipient {
  return { block: 'DISTRIBUTION', name, purpose: null, quote: name, start: 0, end: name.length, ...differ };
}

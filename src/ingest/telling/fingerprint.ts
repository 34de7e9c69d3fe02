import type { ReadDocument } from '../../domain/reading.js';
import type { ReadFile } from '../read-file.js';
import { digest } from '../rows.js';

/**
 * What a reading was made from, and what it says: the same file, read to the same end by the same reader, is the
 * same, whatever it is called. A name that tells which document it is stands in the document's key.
 */
export function fingerprintOf({ sha256, reader }: ReadFile, document: ReadDocument): string {
  const said = { ...document, warnings: [] };
  return `${digest([sha256, reader, said])} ${digest(JSON.stringify(said, withoutPlace))}`;
}

/** True of readings that say the same, be it in another file or at another place of it. */
export function saysSame(fingerprint: string, other: string | null | undefined): boolean {
  return fingerprint.split(' ')[1] === other?.split(' ')[1];
}

function withoutPlace(name: string, value: unknown): unknown {
  return name === 'start' || name === 'end' ? undefined : value;
}

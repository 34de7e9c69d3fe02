import { DomainError } from '../domain/errors.js';
import type { Reading } from '../domain/reading.js';

/** A file as a caller sends it: its text, or its bytes. */
export type GivenFile = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** A file of which nothing was written, and why. */
export interface FailedFile {
  readonly name: string;
  readonly error: Error;
}

/** What only a caller with the key may do. The server does it: it has the threads that read and the database that is written. */
export interface Keyed {
  /** @throws DomainError when the file cannot be read */
  read(file: GivenFile): Promise<Reading>;
  /** @returns keys of the documents that were read, written now or there already */
  ingest(files: readonly GivenFile[]): Promise<{ readonly keys: readonly string[]; readonly failed: readonly FailedFile[] }>;
  /** Stores that `by` takes the mention to mean the document of that key; null takes it back. */
  settle(citation: string, document: string | null, by: string): Promise<void>;
}

/** What a caller without the key is told, whatever they ask. */
export function withoutKey(): never {
  throw new DomainError('UNAUTHORIZED', 'Reading and writing are off here: no API_KEY is set.', { expected: 'API_KEY in the environment of the server, and “Authorization: Bearer KEY”', got: 'a server without API_KEY' });
}

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { DomainError } from '../domain/errors.js';
import type { Reading } from '../domain/reading.js';
import { readText } from '../extract/read.js';
import { checkText, textOf } from '../intake/intake.js';
import { reader } from './reader-version.js';

/** What was read in one file, and where it came from (nguồn). */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** Program and version that read it. */
  readonly reader: string;
  /** The moment of reading, RFC 3339, where it was noted; no part of what the file says. */
  readonly readAt: string | null;
  readonly reading: Reading;
}

/**
 * Reads one file: its text, then what the text says.
 * @example (await readFile('tb.txt', bytes)).reading.documents[0]?.identity.code === '12-TB/TU'
 * @throws DomainError when the bytes hold no text that can be read
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  return (await readWithText(name, bytes)).file;
}

/** The same, with the text to which all offsets refer. */
export async function readWithText(name: string, bytes: Uint8Array): Promise<{ readonly file: ReadFile; readonly text: string }> {
  const { text, mediaType, warnings } = await textOf(name, bytes);
  return { text, file: fileOf(name, bytes, mediaType, text, warnings) };
}

/**
 * Reads what is text already, whatever its name says: offsets refer to it as it was given.
 * @throws DomainError when it says nothing, or is no text
 */
export function readPlain(name: string, text: string): ReadFile {
  return fileOf(name, text, 'text/plain', text, checkText(name, text));
}

/** Why a file is no directive; undefined when it is one. */
export function emptyError({ documents, warnings }: Reading): DomainError | undefined {
  if (documents.length > 0) return undefined;
  return new DomainError('UNREADABLE_FILE', 'No directive was found.', { expected: 'a directive: who issued it, its number or kind, its date, what it says', got: warnings.join('; ') || 'a text of another kind' });
}

function fileOf(name: string, content: Uint8Array | string, mediaType: string, text: string, warnings: readonly string[]): ReadFile {
  const reading = readText(text);
  return {
    // Without its folders: where somebody keeps a file is no part of what it is.
    name: basename(name),
    sha256: createHash('sha256').update(content).digest('hex'),
    mediaType,
    reader,
    readAt: new Date().toISOString(),
    reading: { documents: reading.documents, warnings: [...warnings, ...reading.warnings] },
  };
}

/**
 * One line of `directives read` for many files; `read-lines.ts` takes it back. The moment of reading is left
 * out: the same files give the same lines.
 */
export function lineOf(path: string, { sha256, mediaType, reader: by, reading }: ReadFile): string {
  return `${JSON.stringify({ file: path, sha256, mediaType, reader: by, ...reading })}\n`;
}

import { createReadStream } from 'node:fs';
import { DomainError } from '../domain/errors.js';

/** Bytes of the largest file that is read: directives are some ten thousand, scans with a text layer some million. */
export const largestFile = 64 * 1024 * 1024;

/**
 * The bytes of a file, or of a stream such as stdin; no more than the largest file is ever held.
 * @throws DomainError NOT_FOUND when it cannot be opened, OUT_OF_RANGE when it is too large
 */
export async function readBytes(from: string | AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of typeof from === 'string' ? (createReadStream(from) as AsyncIterable<Uint8Array>) : from) {
      size += chunk.length;
      if (size > largestFile) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw openError(cause);
  }
  if (size > largestFile) throw new DomainError('OUT_OF_RANGE', 'The file is too large.', { expected: `at most ${largestFile / 1024 / 1024} MiB`, got: 'more', suggestions: ['Split it into its documents.'] });
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'nothing of that name',
  EACCES: 'a file that this user may not read',
  EISDIR: 'a folder',
  EMFILE: 'too many open files',
};

/** Why a file cannot be opened, in words. */
export function openError(cause: unknown): DomainError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'an error';
  return new DomainError('NOT_FOUND', 'The file cannot be read.', { expected: 'a file that can be opened', got: reasons[code] ?? code }, { cause });
}

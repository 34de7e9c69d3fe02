import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { DomainError } from '../domain/errors.js';
import { largest, tooLarge } from '../intake/intake.js';

/**
 * The bytes of a text's file, or of a stream such as stdin; no more than the largest file is ever held.
 * @param path where the stream comes from, when it is a file's
 * @throws DomainError NOT_FOUND when it cannot be opened, UNREADABLE_FILE when it is too large
 */
export async function readBytes(name: string, from: string | AsyncIterable<Uint8Array>, path: string | null = typeof from === 'string' ? from : null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of typeof from === 'string' ? (createReadStream(from) as AsyncIterable<Uint8Array>) : from) {
      size += chunk.length;
      if (size > largest) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw openError(cause);
  }
  if (size > largest) throw tooLarge(name, await sizeOf(path));
  return Buffer.concat(chunks);
}

/** How large a file is; null of a pipe, and of what is no file. */
async function sizeOf(path: string | null): Promise<number | null> {
  const size = path === null ? 0 : (await stat(path).catch(() => ({ size: 0 }))).size;
  return size > largest ? size : null;
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

import picocolors from 'picocolors';
import { DomainError } from '../domain/errors.js';
import type { Page } from './page.js';

/** The answer: the only thing that goes to stdout. */
export function print(text: string): void {
  process.stdout.write(text);
}

/**
 * A part of a long answer, once the reader has taken the part before.
 * @returns false when nobody reads any more
 */
export function printPart(text: string): Promise<boolean> {
  return writeBytes(process.stdout, Buffer.from(text), 'stdout');
}

/**
 * Bytes of a long answer, once the reader has taken those before.
 * @returns false when nobody reads any more
 * @throws DomainError UNWRITABLE
 */
export function writeBytes(stream: NodeJS.WritableStream, bytes: Uint8Array, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error: NodeJS.ErrnoException | null | undefined) => (error == null ? resolve(true) : error.code === 'EPIPE' ? resolve(false) : reject(unwritable(name, error))));
  });
}

/** The data of a question as JSON. */
export function printJson(data: unknown): void {
  print(`${JSON.stringify(data, null, 2)}\n`);
}

/** Progress and messages go to stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The terminal, or a file without width and colour. */
export function stdoutPage(): Page {
  const { isTTY, columns } = process.stdout;
  return isTTY ? { width: columns || 80, colour: picocolors.isColorSupported } : { width: Infinity, colour: false };
}

/** A reader that has seen enough (`| head`) is no failure. */
export function surviveClosedPipes(): void {
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw unwritable(name, error);
    });
  }
}

/** What a person is told when an answer cannot be written. */
export function unwritable(place: string, error: NodeJS.ErrnoException): DomainError {
  const why = reasons[error.code ?? ''] ?? `it cannot be written (${error.code ?? 'unknown'})`;
  return new DomainError('UNWRITABLE', `${place}: ${why}.`, { expected: 'a place that can be written to', got: place }, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for this user',
  EFBIG: 'it is larger than a file may be',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a disk that is read only',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
};

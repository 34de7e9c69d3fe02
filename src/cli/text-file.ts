import { statSync, writeFileSync, type Stats } from 'node:fs';
import { DomainError } from '../domain/errors.js';

/**
 * Refuses to write a text where something of somebody's stands: over a file, unless `isForced`, and over one of
 * the files that are read, always. Pipes and devices take what they are given.
 * @throws DomainError OUT_OF_RANGE
 */
export function refuseTaken(path: string, inputs: readonly string[], isForced: boolean): void {
  const there = statOf(path);
  if (there?.isFile() !== true) return;
  const isInput = inputs.map(statOf).some((input) => input !== undefined && input.dev === there.dev && input.ino === there.ino);
  if (isInput) throw new DomainError('OUT_OF_RANGE', '--text would write over the file that is read.', { expected: 'another file beside --text', got: path, suggestions: [`--text ${path}.text`, 'Print the text instead: --text -'] });
  if (!isForced) throw new DomainError('OUT_OF_RANGE', '--text would write over a file.', { expected: 'a file that is not there yet', got: `${path}, a file of ${there.size} bytes`, suggestions: ['Name another file.', 'Write over it: --force'] });
}

/** @throws DomainError SETUP when it cannot be written */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new DomainError('SETUP', 'The text cannot be written.', { expected: `a file that can be written at ${path}`, got: (cause as NodeJS.ErrnoException).code ?? 'an error' }, { cause });
  }
}

/** What cannot be looked at cannot be written over either: the writing tells why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { DomainError } from '../domain/errors.js';
import { openError } from './read-bytes.js';
import { readFormat } from './read-format.js';
import { reader } from './reader-version.js';
import type { Outcome } from './readers.js';

/** Characters of the longest line of JSON Lines: what was read of the largest file is shorter. */
const longestLine = 64 * 1024 * 1024;

/** True of bytes that begin as JSON does; no directive begins with a brace. */
export function isJson(head: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(Buffer.from(head.subarray(0, 1024)).toString('utf8'));
}

/**
 * The readings in what `directives read` printed: JSON Lines, or the one object of a single file. A line that
 * does not fit fails alone; no more than one line is held.
 */
export async function* readLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Outcome> {
  let number = 0;
  let isWhole = false;
  const whole: string[] = [];
  try {
    for await (const text of linesOf(chunks)) {
      number += 1;
      if (isWhole) whole.push(text);
      else if (text.trim() !== '') {
        const json = parsed(text);
        // An object over several lines: its first line is no JSON yet.
        if (json === undefined && whole.length === 0 && number === 1) isWhole = whole.push(text) > 0;
        else yield outcome(`${name} line ${number}`, name, text, json);
      }
    }
  } catch (error) {
    yield { name, error: error instanceof DomainError ? error : openError(error) };
  }
  if (isWhole) yield outcome(name, name, whole.join('\n'), parsed(whole.join('\n')));
}

function outcome(where: string, name: string, text: string, json: unknown): Outcome {
  try {
    if (json === undefined) throw new DomainError('BAD_FACTS', `${where} is no JSON.`, { expected: 'an object that directives read printed', got: text.trim().slice(0, 40) });
    const file = readFormat(json, { where, name, reader, sha256: createHash('sha256').update(text).digest('hex') });
    return { name: file.name, file };
  } catch (error) {
    return { name: where, error: error as Error };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @throws DomainError when a line is longer than the longest may be */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const [next = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(next);
    size += next.length;
    if (size > longestLine) throw new DomainError('OUT_OF_RANGE', 'A line is too long.', { expected: `a line of at most ${longestLine} characters`, got: 'more' });
    const rest = lines.pop();
    if (rest === undefined) continue;
    yield begun.join('');
    yield* lines;
    begun = [rest];
    size = rest.length;
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield last;
}

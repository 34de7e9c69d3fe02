import { createReadStream } from 'node:fs';
import { DomainError } from '../domain/errors.js';
import { openError, readBytes } from './read-bytes.js';
import { isJson, readLines } from './read-lines.js';
import type { Job, Outcome } from './readers.js';

/** A file that was named, or a stream such as stdin. */
export interface HandedIn {
  readonly name: string;
  readonly from: string | AsyncIterable<Uint8Array>;
}

/**
 * What was handed in, one thing after the other: texts to be read, or what `directives read` has read of them
 * already. Which of the two a file is, its content tells. What cannot be opened fails alone.
 */
export async function* openAll(inputs: readonly HandedIn[]): AsyncGenerator<Job | Outcome> {
  for (const { name, from } of inputs) {
    try {
      const { head, all } = await peek(typeof from === 'string' ? createReadStream(from) : from);
      if (isJson(head)) yield* readLines(name, all);
      else yield { name, bytes: await readBytes(name, all, typeof from === 'string' ? from : null) };
    } catch (error) {
      yield { name, error: error instanceof DomainError ? error : openError(error) };
    }
  }
}

/** The first bytes of a stream, and the stream with them. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done === true ? new Uint8Array() : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    } finally {
      // Whoever takes no more of it closes the file.
      await chunks.return?.();
    }
  }
  return { head, all: all() };
}

/** Things in groups of at most `size`, in their order. */
export async function* inBatches<Thing>(things: AsyncIterable<Thing>, size: number): AsyncGenerator<readonly Thing[]> {
  let batch: Thing[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

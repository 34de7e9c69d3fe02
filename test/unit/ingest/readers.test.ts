import { describe, expect, jest, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { inOrder } from '../../../src/ingest/in-order.js';
import { openReaders, type Answer, type Job, type Thread } from '../../../src/ingest/readers.js';

/** A thread without a file to read: it answers as `work` says, after a turn of the event loop. */
function thread(work: (job: Job, self: EventEmitter) => Answer | undefined): Thread & { readonly terminate: jest.Mock<() => Promise<number>> } {
  const self = new EventEmitter();
  return Object.assign(self, {
    postMessage: (job: Job) => void setImmediate(() => {
      const answer = work(job, self);
      if (answer !== undefined) self.emit('message', answer);
    }),
    terminate: jest.fn(async () => Number(self.emit('exit', 1))),
  });
}

const read = (name: string): Answer => ({ file: { name, sha256: '', mediaType: 'text/plain', reader: 'test', readAt: '', reading: { documents: [], warnings: [] } } });
const job = (name: string): Job => ({ name, text: '' });

describe('readers', () => {
  test('begin as many threads as there is work for, at most as many as were wanted, and use them again', async () => {
    const start = jest.fn(() => thread(({ name }) => read(name)));
    const readers = openReaders(3, start);
    expect(await readers.read(job('a'))).toMatchObject({ name: 'a', file: { name: 'a' } });
    await readers.read(job('b'));
    expect(start).toHaveBeenCalledTimes(1);
    await Promise.all(['c', 'd', 'e', 'f', 'g', 'h'].map((name) => readers.read(job(name))));
    expect(start).toHaveBeenCalledTimes(3);
    await readers.close();
    expect(start.mock.results.map(({ value }) => (value as ReturnType<typeof thread>).terminate.mock.calls.length)).toEqual([1, 1, 1]);
  });

  test('tell what a file failed of as it was told in the thread', async () => {
    const readers = openReaders(1, () => thread(() => ({ error: { code: 'UNREADABLE_FILE', message: 'No.', details: { expected: 'text', got: 'a picture' } } })));
    expect(await readers.read(job('a'))).toMatchObject({ name: 'a', error: { code: 'UNREADABLE_FILE', message: 'No.', details: { expected: 'text', got: 'a picture' } } });
  });

  test.each<readonly [string, (self: EventEmitter) => void, string]>([
    ['memory runs out', (self) => self.emit('error', Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })), 'The file takes too much to read.'],
    ['it fails', (self) => self.emit('error', new Error('of ours')), 'of ours'],
    ['it ends', (self) => self.emit('exit', 1), 'its thread ended'],
    ['it never answers', () => undefined, 'The file takes too much to read.'],
  ])('replace a thread when %s: that file fails, the next is read', async (_, end, message) => {
    const start = jest.fn(() => thread(({ name }, self) => {
      if (name !== 'bad') return read(name);
      end(self);
      return undefined;
    }));
    const readers = openReaders(1, start, 50);
    const outcomes = await Promise.all(['bad', 'good'].map((name) => readers.read(job(name))));
    expect(outcomes).toEqual([{ name: 'bad', error: expect.objectContaining({ message }) }, expect.objectContaining({ name: 'good', file: expect.anything() })]);
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('pass over a thread that failed while it had nothing to do', async () => {
    const start = jest.fn(() => thread(({ name }) => read(name)));
    const readers = openReaders(1, start);
    await readers.read(job('a'));
    (start.mock.results[0]?.value as EventEmitter).emit('error', new Error('of ours'));
    expect(await readers.read(job('b'))).toMatchObject({ name: 'b', file: { name: 'b' } });
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('end what is under way when they are closed', async () => {
    const start = jest.fn(() => thread(() => undefined));
    const readers = openReaders(1, start);
    const [under, waiting] = [readers.read(job('a')), readers.read(job('b'))];
    await new Promise(setImmediate);
    await readers.close();
    expect(await under).toMatchObject({ name: 'a', error: { message: 'its thread ended' } });
    for (const outcome of [await waiting, await readers.read(job('c'))]) expect(outcome).toMatchObject({ error: { message: 'nobody reads any more' } });
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('work in order', () => {
  const later = (value: number, turns: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(value), turns));

  test('gives results in the order of the things, whichever is done first', async () => {
    const results: number[] = [];
    for await (const result of inOrder([30, 1, 20, 2], 3, (turns) => later(turns, turns))) results.push(result);
    expect(results).toEqual([30, 1, 20, 2]);
  });

  test('begins no more than it may, however many things there are', async () => {
    let begun = 0;
    function* endless(): Generator<number> {
      for (;;) yield (begun += 1);
    }
    for await (const result of inOrder(endless(), 4, (one) => later(one, 0))) {
      expect(begun - result).toBeLessThanOrEqual(3);
      if (result === 10) break;
    }
    expect(begun).toBe(13);
  });

  test('tells a failure when its turn comes', async () => {
    const seen: unknown[] = [];
    const work = async (one: number): Promise<number> => (one === 2 ? Promise.reject(new Error('two')) : one);
    await expect((async () => {
      for await (const result of inOrder([1, 2, 3], 3, work)) seen.push(result);
    })()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});

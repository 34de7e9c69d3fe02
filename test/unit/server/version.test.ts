import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { DomainError } from '../../../src/domain/errors.js';
import type { Database, ReaderOptions } from '../../../src/graph/graph.js';
import { versionReader } from '../../../src/server/version.js';

/** A database whose statements a test answers when it likes. */
function slowDatabase() {
  const waiting: { readonly answer: (rows: readonly object[]) => void; readonly fail: (error: Error) => void }[] = [];
  const sent: string[] = [];
  const options: ReaderOptions[] = [];
  const run = ({ name }: { readonly name: string }) => new Promise<readonly object[]>((answer, fail) => {
    sent.push(name);
    waiting.push({ answer, fail });
  });
  const database = { reader: (given: ReaderOptions) => (options.push(given), { run }) } as unknown as Database;
  return { database, waiting, sent, options, answer: (at: number, version: string) => waiting[at]?.answer([{ version }]) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
afterEach(() => {
  jest.useRealTimers();
});

describe('the graph’s version', () => {
  test('is read by a small statement of its own that waits behind no question', async () => {
    const { database, sent, options, answer } = slowDatabase();
    const version = versionReader(database)();
    answer(0, 'a');
    expect([await version, sent, options]).toEqual(['a', ['coverage/version'], [{ timeout: 1_000, isUnqueued: true }]]);
  });

  test('of a graph into which nothing was written has a name', async () => {
    const { database, waiting } = slowDatabase();
    const version = versionReader(database)();
    waiting[0]?.answer([]);
    expect(await version).toBe('empty');
  });

  test('is read anew for every question: nothing is kept', async () => {
    const { database, answer } = slowDatabase();
    const read = versionReader(database);
    const first = read();
    answer(0, 'a');
    expect(await first).toBe('a');
    const second = read();
    answer(1, 'b');
    expect(await second).toBe('b');
  });

  test('that is asked for while one is under way is read after it, once for all who wait', async () => {
    const { database, sent, answer } = slowDatabase();
    const read = versionReader(database);
    const [first, second, third] = [read(), read(), read()];
    expect(sent).toHaveLength(1);
    answer(0, 'old');
    expect(await first).toBe('old');
    await settled();
    expect(sent).toHaveLength(2);
    const fourth = read();
    answer(1, 'new');
    expect(await Promise.all([second, third])).toEqual(['new', 'new']);
    await settled();
    answer(2, 'newest');
    expect(await fourth).toBe('newest');
    expect(sent).toHaveLength(3);
  });

  test('that cannot be read is null, and the next one is read again', async () => {
    const { database, waiting, answer } = slowDatabase();
    const read = versionReader(database);
    const [failing, next] = [read(), read()];
    waiting[0]?.fail(new DomainError('DATABASE_AWAY', 'Away.'));
    expect(await failing).toBeNull();
    await settled();
    answer(1, 'a');
    expect(await next).toBe('a');
  });

  test('that does not come within a second is null', async () => {
    jest.useFakeTimers();
    const { database } = slowDatabase();
    const version = versionReader(database)();
    await jest.advanceTimersByTimeAsync(999);
    const early = await Promise.race([version, Promise.resolve('none yet')]);
    await jest.advanceTimersByTimeAsync(1);
    expect([early, await version]).toEqual(['none yet', null]);
  });
});

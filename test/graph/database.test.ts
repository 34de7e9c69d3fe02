import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../src/domain/errors.js';
import { openDatabase, type Database, type DatabaseSettings } from '../../src/graph/graph.js';
import { emptyDatabase, given, testAddress } from '../support/database.js';
import { look } from '../support/graph.js';

/** Reads for minutes when nobody ends it. */
const slow = given('UNWIND range(1, 4000000000) AS x WITH x WHERE x % 2 = 3 RETURN count(x) AS total', ['total']);
const settings = (differ: Partial<DatabaseSettings> = {}): DatabaseSettings => ({ ...testAddress(), readTimeout: 20_000, writeTimeout: 20_000, ...differ });

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

async function running(): Promise<number> {
  const rows = await look(database, "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = 'given' AND status STARTS WITH 'Running' AND NOT metaData IS NULL RETURN count(*) AS total", ['total']);
  // The look itself is one of them.
  return Number(rows[0]?.['total']) - 1;
}

async function untilNothingRuns(within: number): Promise<void> {
  for (const end = Date.now() + within; (await running()) > 0; await setTimeout(20)) {
    if (Date.now() > end) throw new Error(`still ${String(await running())} running after ${within} ms`);
  }
}

/** Opens, does and closes; gives what was thrown. */
async function failure(differ: Partial<DatabaseSettings>, work: (opened: Database) => Promise<unknown> = (opened) => opened.verify()): Promise<DomainError> {
  const opened = openDatabase(settings(differ));
  try {
    await work(opened);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return error as DomainError;
  } finally {
    await opened.close();
  }
  throw new Error('this should have failed');
}

describe('a question that takes too long', () => {
  test('is TIMED_OUT, and ends in the database', async () => {
    const started = Date.now();
    const error = await failure({ readTimeout: 300 }, (opened) => opened.reader().run(slow, {}));
    expect([error.code, error.message]).toEqual(['TIMED_OUT', 'The question took longer than 300 ms.']);
    expect(Date.now() - started).toBeLessThan(3_000);
    await untilNothingRuns(1_000);
  });

  test('may be given another limit of its own', async () => {
    await expect(database.reader({ timeout: 200 }).run(slow, {})).rejects.toMatchObject({ code: 'TIMED_OUT', message: 'The question took longer than 200 ms.' });
  });

  test('ends in the database when the one who asked goes away', async () => {
    const caller = new AbortController();
    const asked = database.reader({ signal: caller.signal }).run(slow, {});
    const refused = expect(asked).rejects.toThrow();
    while ((await running()) === 0) await setTimeout(20);
    caller.abort();
    await refused;
    await untilNothingRuns(1_000);
  });

  test('is not even sent when the one who asked is gone already', async () => {
    const sent: string[] = [];
    await expect(database.reader({ signal: AbortSignal.abort(), onRun: (name) => sent.push(name) }).run(slow, {})).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});

describe('a reader', () => {
  test('refuses a statement that writes', async () => {
    await expect(database.reader().run(given('CREATE (n:Intruder)'), {})).rejects.toThrow('given writes; it belongs in write()');
  });

  test('and the database refuses one that hides it', async () => {
    await expect(database.reader().run({ ...given('CREATE (n:Intruder)'), access: 'READ' }, {})).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    expect(await look(database, 'MATCH (n:Intruder) RETURN n', ['n'])).toEqual([]);
  });

  test('is BUSY when more than 256 wait behind the 32 that run, and answers again afterwards', async () => {
    const caller = new AbortController();
    setMaxListeners(0, caller.signal);
    const reader = database.reader({ signal: caller.signal });
    const first = Array.from({ length: 32 }, () => reader.run(slow, {}));
    await setTimeout(100);
    const waiting = Array.from({ length: 256 }, () => reader.run(slow, {}));
    const all = Promise.allSettled([...first, ...waiting]);

    await expect(database.reader().run(given('RETURN 1 AS one', ['one']), {})).rejects.toMatchObject({ code: 'BUSY', details: { expected: 'at most 256 waiting questions', got: '256' } });

    caller.abort();
    expect((await all).filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect(await look(database, 'RETURN 1 AS one', ['one'])).toEqual([{ one: 1 }]);
    await untilNothingRuns(2_000);
  });
});

describe('a writer', () => {
  test('writes all of its work or nothing', async () => {
    const work = database.write(async (graph) => {
      await graph.run(given('CREATE (n:Intruder)'), {});
      throw new DomainError('BAD_FACTS', 'no');
    });
    await expect(work).rejects.toMatchObject({ code: 'BAD_FACTS' });
    expect(await look(database, 'MATCH (n:Intruder) RETURN n', ['n'])).toEqual([]);
  });

  test('that takes too long is TIMED_OUT and leaves nothing', async () => {
    const error = await failure({ writeTimeout: 300 }, (opened) => opened.write((graph) => graph.run(given('UNWIND range(1, 4000000000) AS x WITH x WHERE x % 2 = 3 CREATE (n:Intruder)'), {})));
    expect([error.code, error.message]).toEqual(['TIMED_OUT', 'The question took longer than 300 ms.']);
  });
});

describe('a database that cannot be used', () => {
  const secret = 'Tr0ub4dor-and-3';
  const told = ({ code, message, details }: DomainError): string => JSON.stringify({ code, message, details });

  test.each<readonly [string, Partial<DatabaseSettings>, string, RegExp]>([
    ['a wrong password', { password: secret }, 'SETUP', /a user and password that bolt:\/\/127\.0\.0\.1:\d+ accepts.*refused/],
    ['nothing that listens', { uri: 'bolt://127.0.0.1:1', password: secret }, 'DATABASE_AWAY', /a Neo4j at bolt:\/\/127\.0\.0\.1:1/],
    ['a host that does not exist', { uri: 'bolt://no-such-host.invalid:7687', password: secret }, 'DATABASE_AWAY', /no-such-host\.invalid/],
    ['another database', { database: 'archive' }, 'SETUP', /NEO4J_DATABASE.*no database of that name/],
  ])('by %s is told plainly, without the password', async (_, differ, code, words) => {
    const started = Date.now();
    const error = await failure(differ);
    expect([error.code, told(error)]).toEqual([code, expect.stringMatching(words)]);
    expect(told(error)).not.toContain(secret);
    expect(told(error)).not.toContain(testAddress().password);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('is told in the same words by a question as by a check', async () => {
    const error = await failure({ database: 'archive' }, (opened) => opened.reader().run(given('RETURN 1 AS one', ['one']), {}));
    expect(error.code).toBe('SETUP');
  });

  test.each(['http://127.0.0.1:7687', 'bolt://', 'nonsense', `ftp://neo4j:${secret}@127.0.0.1`])('by the address %s is told at once', (uri) => {
    let thrown: unknown;
    try {
      openDatabase(settings({ uri }));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'SETUP', message: expect.stringContaining('bolt://') });
    expect(told(thrown as DomainError)).not.toContain(secret);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { DomainError } from '../../src/domain/errors.js';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { createApi, type Api } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { given, openTestDatabase, testAddress } from '../support/database.js';
import { buildDoor } from '../support/door.js';
import { answered, opened, readAll, until, type Answered } from '../support/exports.js';
import { stub } from '../support/facts.js';
import { readJsonLines } from '../support/foreign/json.js';
import { look } from '../support/graph.js';
import { held } from '../support/heap.js';
import { heldDatabase } from '../support/held-database.js';
import { hubs } from '../support/made-hubs.js';

/** Exports of a graph that is larger than any buffer on the way: who reads slowly, leaves, or writes meanwhile. */
const size = 8_000;
/** Milliseconds that this server gives a reader, and the database for one statement. */
const shortLimit = 1_500;

let api: Api;
let database: Database;
let server: Server;
let base: string;
/** Statements that were sent so far. */
let sent = 0;
beforeAll(async () => {
  // A process of its own, because jest's sandbox makes the driver slow.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/scale/load.ts', String(size)]);
  database = openTestDatabase();
  api = await createApi();
  const counted: Database = { ...database, reader: (options = {}) => database.reader({ ...options, onRun: () => (sent += 1) }) };
  const listening = await listen(api, counted, 0);
  server = listening.server;
  base = listening.url;
}, 180_000);
afterAll(async () => {
  await stopListening(server);
  await database.close();
});
afterEach(async () => {
  expect(await until(async () => (await running()).length === 0)).toBeLessThan(Infinity);
});

const at = (path: string, from = base): URL => new URL(`/export/${path}`, from);

/** Statements of exports that the database works at, or waits with for somebody to take their rows. */
async function running(): Promise<readonly string[]> {
  const rows = await look(database, "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement STARTS WITH 'export/' RETURN metaData.statement AS statement", ['statement']);
  return rows.map(({ statement }) => String(statement));
}

/** Waits until the server has nowhere left to write to: nothing more is asked of the database. */
async function stalled(count: () => number): Promise<void> {
  for (let last = -1; last !== count();) {
    last = count();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

describe('a client', () => {
  test('that leaves in the middle ends the query, and no other is sent', async () => {
    const message = await opened(at('all.jsonl'));
    expect(await until(async () => (await running()).length > 0)).toBeLessThan(Infinity);
    message.destroy();
    expect(await until(async () => (await running()).length === 0)).toBeLessThan(2_000);
    const before = sent;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sent).toBe(before);
  });

  test('that reads nothing holds up the database’s rows, and gets the rest when it reads on', async () => {
    const start = sent;
    const whole = await answered(at('all.jsonl'));
    const all = sent - start;
    const message = await opened(at('all.jsonl'));
    await stalled(() => sent);
    expect(sent - start - all).toBeLessThan(all - 2);
    expect((await running()).length).toBeLessThan(2);
    const late = await readAll(message);
    expect([late.isWhole, late.body.equals(whole.body)]).toEqual([true, true]);
    expect(whole.body.length).toBeGreaterThan(20_000_000);
  });

  test('that reads nothing for longer than the limit is cut off, and nothing of it is left in the database', async () => {
    const short = await listen(api, database, 0, null, null, shortLimit);
    const connections = (): Promise<number> => promisify(short.server.getConnections.bind(short.server))();
    try {
      const message = await opened(at('all.jsonl', short.url));
      expect(await until(async () => (await running()).length > 0)).toBeLessThan(Infinity);
      expect(await until(async () => (await running()).length === 0, 6 * shortLimit)).toBeLessThan(Infinity);
      expect(await until(async () => (await connections()) === 0, 6 * shortLimit)).toBeLessThan(Infinity);
      const { isWhole, body, trailers } = await readAll(message);
      expect([isWhole, trailers]).toEqual([false, {}]);
      expect(() => readJsonLines(body).manifest.complete).toThrow();
    } finally {
      await stopListening(short.server);
    }
  });
});

/** A server whose database does something before the rows of its nth part are handed on. */
async function meanwhile(nth: number, happens: () => Promise<unknown>): Promise<{ readonly server: Server; readonly url: string }> {
  return listen(api, heldDatabase(database, async (part) => part === nth && (await happens())), 0);
}

describe('what happens in the middle', () => {
  test.each([
    ['a statement that fails', 'jsonl', new DomainError('TIMED_OUT', 'The database took too long.')],
    ['a statement that fails', 'nodes.csv', new DomainError('TIMED_OUT', 'The database took too long.')],
    ['a fault of ours', 'csv.zip', new Error('never heard of')],
  ])('%s breaks the connection: no reader takes the %s for whole', async (_, name, failure) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const broken = await meanwhile(60, () => Promise.reject(failure));
    try {
      const { status, isWhole, trailers, body } = await answered(at(`all.${name}`, broken.url));
      expect([status, isWhole, trailers, body.length > 0]).toEqual([200, false, {}, true]);
    } finally {
      await stopListening(broken.server);
      stderr.mockRestore();
    }
  });

  test('a graph that is written to is said to have changed', async () => {
    const written = await meanwhile(20, () => writeFacts(database, { organizations: [], persons: [] }, [stub({ number: '99999', symbol: 'TB/XX', title: 'Written meanwhile' })]));
    try {
      const { isWhole, trailers, body } = await answered(at('all.jsonl', written.url));
      expect([isWhole, readJsonLines(body).manifest]).toMatchObject([true, { complete: false, graphChanged: true, truncated: null }]);
      expect(trailers['export-summary']).toMatch(/^nodes=\d+; edges=\d+; graph changed meanwhile$/);
    } finally {
      await stopListening(written.server);
    }
  });
});

describe('memory', () => {
  test('does not grow with what is exported', async () => {
    await answered(at('lineage.jsonl?of=9001-TB/TU&depth=1&partial=true'));
    const before = held();
    const message = await opened(at('all.jsonl'));
    let [bytes, next, most] = [0, 0, -Infinity];
    for await (const chunk of message as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes < next) continue;
      most = Math.max(most, held() - before);
      next = bytes + 3_000_000;
    }
    expect([message.complete, bytes > 20_000_000]).toEqual([true, true]);
    expect(most).toBeLessThan(16_000_000);
  });
});

test('no more rows are asked of the database than are taken', async () => {
  const door = await buildDoor();
  await door.open(testAddress().uri);
  const behind = openDatabase({ ...testAddress(), uri: door.uri, readTimeout: 20_000, writeTimeout: 20_000 });
  const rows = given('UNWIND range(1, 60000) AS row RETURN row', ['row']);
  const counted = async (most: number): Promise<number> => {
    const before = door.passed();
    let taken = 0;
    for await (const part of behind.reader().stream(rows, {})) {
      taken += part.length;
      if (taken < most) continue;
      await new Promise((resolve) => setTimeout(resolve, 300));
      break;
    }
    return door.passed() - before;
  };
  try {
    const [few, more, all] = [await counted(100), await counted(5_000), await counted(60_000)];
    expect(few).toBeLessThan(all / 10);
    expect(more).toBeLessThan(all / 5);
  } finally {
    await behind.close();
    await door.shut();
  }
});

describe('a question that is too large', () => {
  const law = encodeURIComponent(hubs.law);
  const told = ({ body }: Answered): unknown => (JSON.parse(body.toString('utf8')) as { error: unknown }).error;

  test.each([['lineage', 'graphml', '&relations=all', 'documents'], ['subgraph', 'jsonl', '', 'documents or rows']])('%s.%s is refused with what else to ask', async (kind, name, rest, what) => {
    const refused = await answered(at(`${kind}.${name}?of=${law}&depth=1${rest}`));
    expect([refused.status, told(refused)]).toEqual([422, expect.objectContaining({ code: 'TOO_COSTLY', expected: `at most 2000 ${what}`, suggestions: [expect.any(String), expect.stringContaining(`all.${name}`), expect.stringContaining('partial=true')] })]);
  });

  test('is answered in part where that is asked for, and marked as cut', async () => {
    const { body, trailers } = await answered(at(`lineage.jsonl?of=${law}&depth=1&relations=all&partial=true`));
    const { nodes, manifest } = readJsonLines(body);
    expect(manifest).toMatchObject({ complete: false, truncated: { reason: 'SIZE', limit: 2_000, frontier: manifest.roots } });
    expect(nodes).toHaveLength(2_001);
    expect(trailers['export-summary']).toMatch(/^nodes=2001; edges=\d+; cut=SIZE; limit=2000$/);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { readPlain } from '../../src/ingest/read-file.js';
import type { Readers } from '../../src/ingest/readers.js';
import { createApi } from '../../src/server/api.js';
import { openDesk } from '../../src/server/desk.js';
import { listen, stopListening } from '../../src/server/http.js';
import { seededDatabase, testAddress } from '../support/database.js';

/** The version that stands beside every answer over HTTP: it changes when the graph does, whoever changed it. */
let database: Database;
let server: Server;
let url: string;
const key = 'only-a-test';
/** Threads need the built program; here texts are read where they come in. */
const readers: Readers = { read: async (job) => ({ name: job.name, file: readPlain(job.name, 'text' in job ? job.text : '') }), close: async () => undefined };
beforeAll(async () => {
  database = await seededDatabase();
  ({ server, url } = await listen(await createApi(), database, 0, openDesk(key, database, readers)));
});
afterAll(async () => {
  await stopListening(server);
  await database.close();
});

interface Told {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly extensions?: { readonly graph: { readonly version: string | null } };
}
async function ask(query: string, at: string = url): Promise<Told> {
  const response = await fetch(at, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ query }) });
  return (await response.json()) as Told;
}
const versionOf = async (query: string): Promise<unknown> => (await ask(query)).extensions?.graph.version;
const notice = (number: number): string => JSON.stringify(`HUYỆN ỦY SAO MAI\nSố: ${number}-TB/HU\nSao Mai, ngày 04 tháng 02 năm 2031\n\nTHÔNG BÁO\nvề trồng cây\n\n1. Giao Huyện đoàn trồng cây.`);
const write = (number: number): string => `mutation { documentsIngest(input: [{ name: "tb.txt", text: ${notice(number)} }]) { documents { code } userErrors { message } } }`;
const one = '{ document(reference: "TB 495") { code } }';

describe('the version beside an answer', () => {
  test('is that of the graph, and stays while nothing changes', async () => {
    const { data, extensions } = await ask('{ coverage { version } }');
    expect(data).toEqual({ coverage: extensions?.graph });
    expect([await versionOf(one), await versionOf(one)]).toEqual([extensions?.graph.version, extensions?.graph.version]);
  });

  test('is a new one in the answer that made it, and in all after it', async () => {
    const before = await versionOf(one);
    const { data, extensions } = await ask(write(57));
    expect(data).toEqual({ documentsIngest: { documents: [{ code: '57-TB/HU' }], userErrors: [] } });
    expect(extensions?.graph.version).not.toBe(before);
    expect(await ask('{ coverage { version } }')).toEqual({ data: { coverage: extensions?.graph }, extensions });
  });

  test('stays when the same is written again', async () => expect(await versionOf(write(57))).toBe(await versionOf(one)));

  test('is never older than what many ask at once have seen before', async () => {
    const seen = new Set(await Promise.all(Array.from({ length: 40 }, () => versionOf(one))));
    expect(seen.size).toBe(1);
    const after = (await ask(write(58))).extensions?.graph.version;
    expect(new Set(await Promise.all(Array.from({ length: 40 }, () => versionOf(one))))).toEqual(new Set([after]));
  });

  test('is not there when nothing was asked of the graph', async () => expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } }));

  test('is null while the database is away, and fails no question', async () => {
    const away = openDatabase({ ...testAddress(), uri: 'bolt://127.0.0.1:1', readTimeout: 2_000, writeTimeout: 2_000 });
    const alone = await listen(await createApi(), away, 0);
    try {
      expect(await ask('{ resolve(references: []) { status } }', alone.url)).toEqual({ data: { resolve: [] }, extensions: { graph: { version: null } } });
      expect(await ask(one, alone.url)).toMatchObject({ data: { document: null }, errors: [{ extensions: { code: 'DATABASE_AWAY' } }], extensions: { graph: { version: null } } });
    } finally {
      await stopListening(alone.server);
      await away.close();
    }
  });
});

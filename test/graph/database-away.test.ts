import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { openLocalDatabase } from '../../src/local/neo4j.js';
import { given, testAddress } from '../support/database.js';
import { buildDoor, type Door } from '../support/door.js';
import { look } from '../support/graph.js';

/** One Database all along, while what it is connected to goes and comes. */
let door: Door;
let database: Database;
beforeEach(async () => {
  door = await buildDoor();
});
afterEach(async () => {
  await database.close();
  await door.shut();
});

const open = (address: { readonly user: string; readonly password: string }): Database => openDatabase({ user: address.user, password: address.password, uri: door.uri, database: 'neo4j', readTimeout: 5_000, writeTimeout: 5_000 });
const ask = (): Promise<unknown> => look(database, 'RETURN 1 AS one', ['one']);
const answer = [{ one: 1 }];

const rows = given('UNWIND range(1, 3000) AS row RETURN row', ['row']);

/** How many rows of a stream came. @param meanwhile what happens when the first are there */
async function taken(meanwhile?: () => Promise<void>): Promise<number> {
  let count = 0;
  for await (const part of database.reader().stream(rows, {})) {
    if (count === 0) await meanwhile?.();
    count += part.length;
  }
  return count;
}

/** That questions fail as they should, and soon. */
async function expectAway(): Promise<void> {
  const started = Date.now();
  const told = expect.objectContaining({ code: 'DATABASE_AWAY', message: 'The database does not answer.', details: expect.objectContaining({ expected: `a Neo4j at ${door.uri}` }) });
  const failures = await Promise.allSettled([ask(), ask(), database.verify()]);
  expect(failures).toEqual(Array(3).fill({ status: 'rejected', reason: told }));
  expect(Date.now() - started).toBeLessThan(3_000);
}

test('a database that nobody can reach is told as away, and answers the first question once it is back', async () => {
  database = open(testAddress());
  await door.open(testAddress().uri);
  await Promise.all(Array.from({ length: 8 }, ask));

  for (let round = 0; round < 2; round += 1) {
    await door.shut();
    await expectAway();
    await door.open(testAddress().uri);
    expect(await ask()).toEqual(answer);
  }
});

test('connections that died unnoticed cost no answer', async () => {
  database = open(testAddress());
  await door.open(testAddress().uri);
  await Promise.all(Array.from({ length: 8 }, ask));

  await door.shut();
  await door.open(testAddress().uri);

  expect(await Promise.all(Array.from({ length: 8 }, ask))).toEqual(Array(8).fill(answer));
  await door.shut();
  await door.open(testAddress().uri);

  expect(await Promise.all(Array.from({ length: 8 }, () => taken()))).toEqual(Array(8).fill(3_000));
  expect(await database.write((graph) => graph.run(given('RETURN 1 AS one', ['one']), {}))).toEqual(answer);
});

test('rows that stop coming are told as away, never as all there are', async () => {
  database = open(testAddress());
  await door.open(testAddress().uri);

  await expect(taken(() => door.shut())).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
  await door.open(testAddress().uri);
  await expect(taken(async () => {
    await door.shut();
    await door.open(testAddress().uri);
  })).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
});

test('a server that starts late and stops again is told as away before and after', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'directives-away-'));
  // What Maven said of the first server's jars holds for this one: that saves asking it again.
  const first = process.env['TEST_NEO4J_DATA'];
  for (const file of ['classpath.args', 'classpath.json']) if (first !== undefined) cpSync(join(first, 'local', file), join(dataDir, 'local', file));
  const local = await openLocalDatabase({ dataDir });
  try {
    database = open(local);
    await expectAway();
    await door.open(local.uri);
    expect(await ask()).toEqual(answer);
    await local.stop();
    await expectAway();
  } finally {
    await local.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);

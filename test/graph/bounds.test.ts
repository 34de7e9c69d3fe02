import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boundsOfAll } from '../../src/graph/bounds.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { facts, nobody } from '../support/facts.js';
import { look } from '../support/graph.js';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

test('a graph of an older version comes to know how days are bounded', async () => {
  const days = ['2021-05-03', ['2021-05-01', '2021-05-31'], ['2021-01-01', '2021-12-31'], ['2021-05-03', '2021-05-04'], ['2021-05-03', null], [null, '2021-05-03'], [null, null]] as const;
  await writeFacts(database, nobody, days.map((issued, at) => facts({ number: String(at), issued })));
  const bounds = async (): Promise<readonly unknown[]> => (await look(database, 'MATCH (d:Document) RETURN d.issuedBounds AS bounds ORDER BY d.number', ['bounds'])).map((row) => row['bounds']);
  const written = await bounds();
  expect(written).toEqual([null, 'MONTH', 'YEAR', 'BETWEEN', 'SINCE', 'UNTIL', null]);
  await database.define('MATCH (d:Document) REMOVE d.issuedBounds');
  await boundsOfAll(database);
  expect(await bounds()).toEqual(written);
});

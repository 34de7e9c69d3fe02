import { openDatabase, type Database, type Graph } from '../../src/graph/graph.js';
import { applySchema } from '../../src/graph/schema-version.js';
import type { Statement } from '../../src/graph/statement.js';
import { readSeed, seedFolder } from '../../src/ingest/seed.js';
import { writeFacts } from '../../src/ingest/write.js';

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The real Neo4j that `npm test` started for the tests. */
export function testAddress(): Address {
  const text = process.env['TEST_NEO4J'];
  if (text === undefined) throw new Error('these tests want a database: npm run test:database');
  return JSON.parse(text) as Address;
}

/** The test database as it stands. */
export function openTestDatabase(): Database {
  return openDatabase({ ...testAddress(), readTimeout: 20_000, writeTimeout: 60_000 });
}

/** The test database, empty but for its schema. */
export async function emptyDatabase(): Promise<Database> {
  const database = openTestDatabase();
  await database.define('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
  await applySchema(database);
  return database;
}

/** The test database with the project's seed and nothing else. */
export async function seededDatabase(): Promise<Database> {
  const database = await emptyDatabase();
  const seed = readSeed(seedFolder);
  const { failed } = await writeFacts(database, seed.actors, seed.documents);
  if (failed.length > 0) throw failed[0]?.error ?? new Error('the seed was refused');
  return database;
}

class RolledBack extends Error {}

/** Runs `work` in a write transaction that is rolled back, whatever happens in it. */
export async function rolledBack<Result>(database: Database, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  let result: { readonly value: Result } | undefined;
  try {
    await database.write(async (graph) => {
      result = { value: await work(graph) };
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) || result === undefined) throw error;
  }
  return (result as { readonly value: Result }).value;
}

/** A statement written in a test: Cypher that makes a graph, or looks at one. */
export function given(text: string, columns: readonly string[] = []): Statement<Record<string, unknown>, Record<string, unknown>> {
  return { name: 'given', text, access: /\b(CREATE|MERGE|SET|DELETE)\b/.test(text) ? 'WRITE' : 'READ', columns, integers: [], sample: {}, scan: null };
}

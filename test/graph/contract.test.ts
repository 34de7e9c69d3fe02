import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan, type ResultSummary } from 'neo4j-driver';
import type { Database } from '../../src/graph/graph.js';
import type { Statement } from '../../src/graph/statement.js';
import { statements } from '../../src/graph/statements.generated.js';
import { toParameters } from '../../src/graph/values.js';
import { writeFacts } from '../../src/ingest/write.js';
import { crowd } from '../support/crowd.js';
import { emptyDatabase, testAddress } from '../support/database.js';

/** Every statement against its own header, as a planner sees it that knows a graph of thousands. */
const all = statements as readonly unknown[] as readonly Statement<Record<string, unknown>, unknown>[];
const scans = /NodeByLabelScan|AllNodesScan|RelationshipTypeScan|RelationshipTypesScan|AllRelationshipsScan/;
/** Lists of the whole graph: an index holds their order, so a page costs a page. */
const ordered = /^(document\/list |assignment\/list |citation\/list$|citation\/list-of-status|actor\/list-organizations|claim\/list-discrepancies$)/;

interface Explained {
  readonly columns: readonly string[];
  readonly summary: ResultSummary;
}

let database: Database;
let driver: Driver;
const explained = new Map<Statement<never, unknown>, Explained>();

beforeAll(async () => {
  database = await emptyDatabase();
  const { actors, documents } = crowd(2_000);
  const { failed } = await writeFacts(database, actors, documents);
  expect(failed).toEqual([]);
  await database.define("MATCH (c:Citation {status: 'RESOLVED'}) WITH c LIMIT 3 SET c.settledBy = 'A', c.settledAt = '2021-10-01T00:00:00Z'");
  await database.define('CALL db.resampleOutdatedIndexes()');
  await database.define('CALL db.prepareForReplanning(60)');
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (const statement of all) {
    const { keys, summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, toParameters(statement, statement.sample), { database: testAddress().database });
    explained.set(statement, { columns: keys as readonly string[], summary });
  }
}, 90_000);
afterAll(async () => {
  await driver.close();
  await database.close();
});

const read = (statement: Statement<Record<string, unknown>, unknown>): Explained => explained.get(statement) as Explained;

function operators({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operators)];
}

test('there are statements to check', () => {
  expect(all.length).toBeGreaterThan(100);
});

describe.each(all.map((statement) => [statement.name, statement] as const))('%s', (_, statement) => {
  test('gives the columns of its header', () => {
    expect(read(statement).columns).toEqual(statement.columns);
  });

  test('reads or writes as its header says', () => {
    expect(read(statement).summary.queryType === 'r').toBe(statement.access === 'READ');
  });

  test('looks up what it starts from', () => {
    const { plan } = read(statement).summary;
    const found = plan === false ? ['no plan'] : operators(plan).filter((operator) => scans.test(operator));
    expect(statement.scan === null ? found : found.filter((operator) => operator === 'no plan')).toEqual([]);
  });

  test('draws no warning from the planner', () => {
    const warnings = read(statement).summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus)).map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
    expect(warnings).toEqual([]);
  });
});

test.each(all.filter(({ name }) => ordered.test(name)).map((statement) => [statement.name, statement] as const))('%s reads its page straight off an index', (_, statement) => {
  const { plan } = read(statement).summary;
  expect(plan === false ? ['no plan'] : operators(plan).filter((operator) => /^(Top|Union|EagerAggregation|PartialTop)/.test(operator))).toEqual([]);
});

test('a reader cannot write, whatever it is sent', async () => {
  const writing = all.filter(({ access }) => access === 'WRITE');
  expect(writing.length).toBeGreaterThan(20);
  for (const { text, sample } of writing.slice(0, 3)) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await expect(session.run(text, sample)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await session.close();
  }
});

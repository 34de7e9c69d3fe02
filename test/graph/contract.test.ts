import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan, type ResultSummary } from 'neo4j-driver';
import type { Database } from '../../src/graph/graph.js';
import type { Statement } from '../../src/graph/statement.js';
import { statements } from '../../src/graph/statements.generated.js';
import { toParameters } from '../../src/graph/values.js';
import { writeFacts } from '../../src/ingest/write.js';
import { crowd } from '../support/crowd.js';
import { emptyDatabase, testAddress } from '../support/database.js';

/** Every statement against its own header, as a planner sees it that knows a graph of thousands, and one that knows nothing yet. */
type AnyStatement = Statement<Record<string, unknown>, unknown>;
const all = statements as readonly unknown[] as readonly AnyStatement[];
/** The texts of one file differ in a literal; one of them is enough to see where it starts. */
const oneOfEachFile = [...new Map(all.map((statement) => [statement.name.split(' ')[0], statement])).values()];
/** Of a literal that is a depth the ends and the default are looked at: planning each would take minutes. */
const looked = all.filter((statement) => !/ (?:2|3|4|5|7|8|9|10|11)$/.test(statement.name));
const named = looked.map((statement) => [statement.name, statement] as const);
/** Ways to begin that read a whole label, or search for one path once for every document. */
const scans = /NodeByLabelScan|AllNodesScan|NodeIndexScan|RelationshipTypeScan|RelationshipTypesScan|AllRelationshipsScan|StatefulShortestPath\(Into/;
/** Lists of the whole graph: an index holds their order, so a page costs a page. */
const ordered = /^(document\/list |assignment\/list |citation\/list$|citation\/list-of-status|actor\/list-organizations|claim\/list-discrepancies$)/;

interface Explained {
  readonly columns: readonly string[];
  readonly summary: ResultSummary;
}
type Plans = ReadonlyMap<AnyStatement, Explained>;

let database: Database;
let driver: Driver;
let whileEmpty: Plans;
let whenFilled: Plans;

beforeAll(async () => {
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  database = await emptyDatabase();
  await database.define('CALL db.clearQueryCaches()');
  whileEmpty = await explain(oneOfEachFile);
  const { actors, documents } = crowd(1_000);
  expect((await writeFacts(database, actors, documents)).failed).toEqual([]);
  await database.define("MATCH (c:Citation {status: 'RESOLVED'}) WITH c LIMIT 3 SET c.settledBy = 'A', c.settledAt = '2021-10-01T00:00:00Z'");
  await database.define('CALL db.prepareForReplanning(60)');
  whenFilled = await explain(looked);
}, 300_000);
afterAll(async () => {
  await driver.close();
  await database.close();
});

async function explain(some: readonly AnyStatement[]): Promise<Plans> {
  const plans = some.map(async (statement) => {
    const { keys, summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, toParameters(statement, statement.sample), { database: testAddress().database });
    return [statement, { columns: keys, summary }] as const;
  });
  return new Map(await Promise.all(plans));
}

function operators(plans: Plans, statement: AnyStatement): readonly string[] {
  const plan = plans.get(statement)?.summary.plan;
  const walk = ({ operatorType, children }: Plan): readonly string[] => [operatorType.replace(/@.*/, ''), ...children.flatMap(walk)];
  if (plan === undefined || plan === false) throw new Error(`${statement.name} has no plan`);
  return walk(plan);
}

test('there are statements to check', () => {
  expect(all.length).toBeGreaterThan(100);
});

describe.each(named)('%s', (_, statement) => {
  test('gives the columns of its header', () => {
    expect(whenFilled.get(statement)?.columns).toEqual(statement.columns);
  });

  test('reads or writes as its header says', () => {
    expect(whenFilled.get(statement)?.summary.queryType === 'r').toBe(statement.access === 'READ');
  });

  test('looks up what it starts from', () => {
    const found = operators(whenFilled, statement).filter((operator) => scans.test(operator));
    expect(statement.scan === null ? found : []).toEqual([]);
  });

  test('draws no warning from the planner', () => {
    const notes = whenFilled.get(statement)?.summary.gqlStatusObjects ?? [];
    expect(notes.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus)).map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)).toEqual([]);
  });
});

test.each(oneOfEachFile.map((statement) => [statement.name, statement] as const))('%s would look up with a plan made for the empty graph', (_, statement) => {
  const found = operators(whileEmpty, statement).filter((operator) => scans.test(operator));
  expect(statement.scan === null ? found : []).toEqual([]);
});

test.each(named.filter(([name]) => ordered.test(name)))('%s reads its page straight off an index', (_, statement) => {
  const sorting = /^(Top|PartialTop|Union|EagerAggregation)/;
  expect(operators(whenFilled, statement).filter((operator) => sorting.test(operator))).toEqual([]);
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

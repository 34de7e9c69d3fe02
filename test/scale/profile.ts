import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { Database, StreamingGraph } from '../../src/graph/graph.js';
import type { Statement } from '../../src/graph/statement.js';
import { toParameters } from '../../src/graph/values.js';
import { testAddress } from '../support/database.js';

type Profiled = Exclude<ResultSummary['profile'], false>;

export interface Sent {
  readonly statement: Statement<unknown, unknown>;
  readonly params: unknown;
}

/** What a statement cost: `hits` are the database's own count of what it touched. */
export interface Profile {
  readonly name: string;
  readonly rows: number;
  readonly hits: number;
  readonly operators: readonly string[];
}

/** The same database, whose readers note what they are sent. */
export function noting(database: Database, sent: Sent[]): Database {
  const note = (graph: StreamingGraph): StreamingGraph => ({
    run: (statement, params) => {
      sent.push({ statement: statement as Sent['statement'], params });
      return graph.run(statement, params);
    },
    stream: (statement, params) => {
      sent.push({ statement: statement as Sent['statement'], params });
      return graph.stream(statement, params);
    },
  });
  return { ...database, reader: (options) => note(database.reader(options)) };
}

export function openProfiler(): Driver {
  const { uri, user, password } = testAddress();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Runs a statement once more, watched. */
export async function profile(driver: Driver, { statement, params }: Sent): Promise<Profile> {
  const { records, summary } = await driver.executeQuery(`PROFILE ${statement.text}`, toParameters(statement, params), { database: testAddress().database, routing: 'READ' });
  if (summary.profile === false) throw new Error(`${statement.name} came without a profile`);
  const plans = flat(summary.profile);
  return { name: statement.name, rows: records.length, hits: plans.reduce((sum, { dbHits }) => sum + dbHits, 0), operators: plans.map(({ operatorType }) => operatorType.replace(/@.*/, '')) };
}

function flat(plan: Profiled): readonly Profiled[] {
  return [plan, ...plan.children.flatMap(flat)];
}

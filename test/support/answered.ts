import { expect } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { Query } from '../../src/graphql/types.generated.js';
import { ask } from './ask.js';

/** Asks a question that must not fail; the answer has the schema's types, and only what was selected is in it. */
export async function answered(database: Database, query: string, variables: Record<string, unknown> = {}): Promise<Query> {
  const { data, errors } = await ask(database, query, variables);
  expect(errors).toEqual([]);
  return data as unknown as Query;
}

import type { Database } from '../../src/graph/graph.js';
import { createContext } from '../../src/graphql/context.js';
import type { Keyed } from '../../src/graphql/keyed.js';
import { createApi, type Api } from '../../src/server/api.js';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Record<string, unknown> }[];
  /** Names of the statements that the question sent. */
  readonly statements: readonly string[];
}

let api: Promise<Api> | undefined;

/** Asks the API in this process, with the key when `keyed` is given; the answer is plain JSON. */
export async function ask(database: Database, query: string, variables: Record<string, unknown> = {}, keyed?: Keyed): Promise<Answer> {
  api ??= createApi();
  const statements: string[] = [];
  const contextValue = createContext(database.reader({ onRun: (name) => statements.push(name) }), keyed === undefined ? undefined : () => keyed);
  const { body } = await (await api).executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('one answer expected');
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as { data?: Answer['data']; errors?: Answer['errors'] };
  return { data: data ?? null, errors: errors ?? [], statements };
}

import type { Context } from '../../src/graphql/context.js';
import type { Loaders } from '../../src/graphql/loaders.js';
import { createApi, type Api } from '../../src/server/api.js';

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** The functions of Context that a test answers itself; any other call fails the test. */
export type Stubs = { readonly [Name in Exclude<keyof Context, 'load'>]?: (...args: never[]) => unknown } & { readonly load?: { readonly [Name in keyof Loaders]?: unknown } };

let api: Promise<Api> | undefined;

/** The one API of all tests. */
export function theApi(): Promise<Api> {
  return (api ??= createApi());
}

/** Only what a test stubs is there; what stands behind it is not tested here. */
export function contextOf(stubs: Stubs): Context {
  return { load: {}, noteVersion: async () => undefined, version: () => undefined, ...stubs } as unknown as Context;
}

/** Asks the API over stubs; the answer is plain JSON. */
export async function ask(query: string, stubs: Stubs = {}, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { body } = await (await theApi()).executeOperation({ query, variables }, { contextValue: contextOf(stubs) });
  if (body.kind !== 'single') throw new Error('one answer expected');
  const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult)) as { readonly data?: Answer['data']; readonly errors?: Answer['errors'] };
  return { data, errors };
}

import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { createContext } from '../../src/graphql/context.js';
import { withoutKey, type Keyed } from '../../src/graphql/keyed.js';
import { theApi } from './ask.js';

/** An API over an empty graph that writes down what is read and written, in its order. */
async function ask(query: string, { version = async () => 'v1', keyed = withoutKey }: { readonly version?: () => Promise<string | null>; readonly keyed?: (log: string[]) => Keyed } = {}) {
  const log: string[] = [];
  const graph = { run: async ({ name }: { readonly name: string }) => (log.push(name), []) } as unknown as Graph;
  const contextValue = createContext(graph, () => keyed(log), async () => {
    log.push('version asked for');
    const read = await version();
    log.push('version read');
    return read;
  });
  const { body } = await (await theApi()).executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('one answer expected');
  return { log, data: body.singleResult.data, extensions: body.singleResult.extensions };
}
const noted = ['version asked for', 'version read'];

describe('every answer tells the version of the graph', () => {
  test('read once, before anything else is', async () => {
    const { log, extensions } = await ask('{ resolve(references: ["TB 1"]) { status } discrepancies { nodes { id } } }');
    expect(extensions).toEqual({ graph: { version: 'v1' } });
    expect([log.slice(0, 2), log.slice(2).sort()]).toEqual([noted, ['claim/list-discrepancies', 'document/by-references']]);
  });

  test('also when a field of it failed', async () => {
    const { data, extensions } = await ask('{ document(reference: "TB 1") { key } }');
    expect([data, extensions]).toEqual([{ document: null }, { graph: { version: 'v1' } }]);
  });

  test('also when the question is made of fragments', async () => expect((await ask('{ ...all } fragment all on Query { resolve(references: []) { status } }')).extensions).toEqual({ graph: { version: 'v1' } }));

  test('null where nobody knows it', async () => {
    const { data, extensions } = await ask('{ resolve(references: []) { status } }', { version: async () => null });
    expect([data, extensions]).toEqual([{ resolve: [] }, { graph: { version: null } }]);
  });

  test.each(['{ __typename }', '{ __schema { types { name } } a: __type(name: "Query") { name } }', '{ nothing }', '{ document('])('not when nothing was asked of the graph: %s', async (query) => {
    const { log, extensions } = await ask(query);
    expect([log, extensions]).toEqual([[], undefined]);
  });
});

describe('a change tells the version that it made', () => {
  const versions = () => {
    let count = 0;
    return async () => `v${(count += 1)}`;
  };
  const keyed = (log: string[]): Keyed => ({ read: async () => ({ documents: [], warnings: [] }), ingest: async () => (log.push('written'), { keys: ['k'], failed: [] }), settle: async () => void log.push('written') });

  test.each([
    ['mutation { documentsIngest(input: [{ name: "a", text: "A" }]) { documents { key } userErrors { code } } }', 'document/by-keys'],
    ['mutation { citationResolve(citation: "c", by: "Lan") { citation { id } userErrors { code } } }', 'citation/by-ids'],
  ])('read behind the write and before what it changed: %s', async (query, reading) => {
    const { log, extensions } = await ask(query, { keyed, version: versions() });
    expect(log).toEqual([...noted, 'written', ...noted, reading]);
    expect(extensions).toEqual({ graph: { version: 'v2' } });
  });

  test('and what was loaded before a change is asked for again', async () => {
    const { log } = await ask('mutation { a: citationResolve(citation: "c", by: "Lan") { citation { id } } b: citationResolve(citation: "c", by: "Lan") { citation { id } } }', { keyed, version: versions() });
    expect(log.slice(2)).toEqual(['written', ...noted, 'citation/by-ids', 'written', ...noted, 'citation/by-ids']);
  });

  test('but not a change that was refused', async () => expect((await ask('mutation { documentsIngest(input: []) { documents { key } } }', { keyed, version: versions() })).extensions).toEqual({ graph: { version: 'v1' } }));
});

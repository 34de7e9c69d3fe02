import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.js';
import type { Statement } from '../../../src/graph/statement.js';
import type { Relation } from '../../../src/domain/relation.js';
import { createLoaders } from '../../../src/graphql/loaders.js';
import { inWaves } from '../../../src/graphql/waves.js';

/** A graph that answers every statement with rows, and keeps what it was asked. */
function graphOf(rows: (name: string) => readonly object[]): { readonly graph: Graph; readonly asked: [string, unknown][] } {
  const asked: [string, unknown][] = [];
  const run = async (statement: Statement<unknown, unknown>, params: unknown): Promise<readonly object[]> => {
    asked.push([statement.name, params]);
    return rows(statement.name);
  };
  return { graph: { run } as unknown as Graph, asked };
}

test('documents asked for at one moment are one statement, each key once, put back in order; unknown ones are null', async () => {
  const { graph, asked } = graphOf(() => [{ key: 'b' }, { key: 'a' }]);
  const { document } = createLoaders(inWaves(graph));
  expect(await Promise.all([document.load('a'), document.load('none'), document.load('b'), document.load('a')])).toEqual([{ key: 'a' }, null, { key: 'b' }, { key: 'a' }]);
  expect(asked).toEqual([['document/by-keys', { keys: ['a', 'none', 'b'] }]]);
});

test('rows of many owners go to their owners, in the statement’s order; who has none gets an empty list', async () => {
  const { graph, asked } = graphOf(() => [{ owner: 'b', name: 1 }, { owner: 'a', name: 2 }, { owner: 'b', name: 3 }]);
  const { signatures } = createLoaders(inWaves(graph));
  const answers = await Promise.all(['a', 'b', 'c'].map((key) => signatures.load(key)));
  expect(answers.map((rows) => rows.map(({ name }) => name))).toEqual([[2], [1, 3], []]);
  expect(asked).toEqual([['document/signatures', { owners: ['a', 'b', 'c'] }]]);
});

describe('fields with arguments', () => {
  const page = { first: 2, after: null };

  test('of the same arguments are one statement, each owner with its own page', async () => {
    const { graph, asked } = graphOf(() => [1, 2, 3].map((place) => ({ owner: 'a', orderSort: `a ${place}` })).concat({ owner: 'b', orderSort: 'b 1' }));
    const { assignmentsOfDocument } = createLoaders(inWaves(graph));
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((key) => assignmentsOfDocument(key, { ...page })));
    expect([a, b, c].map((one) => [one?.nodes.length, one?.hasNextPage])).toEqual([[2, true], [1, false], [0, false]]);
    expect(asked).toEqual([['assignment/of-documents', { owners: ['a', 'b', 'c'], after: '', limit: 3 }]]);
  });

  test('of other arguments are another statement', async () => {
    const { graph, asked } = graphOf(() => []);
    const { assignmentsOfDocument } = createLoaders(inWaves(graph));
    await Promise.all([assignmentsOfDocument('a', page), assignmentsOfDocument('a', { first: 5, after: null })]);
    expect(asked.map(([, params]) => (params as { limit: number }).limit)).toEqual([3, 6]);
  });
});

test('the mentions of a relation are asked for by its id, also when it is another object', async () => {
  const relation: Relation = { kind: 'CITES', from: 'a', to: 'b', mentions: 1, isPartial: false };
  const { graph, asked } = graphOf(() => [{ owner: 'CITES|a|b', id: 'c-1' }]);
  const { citationsOfRelation } = createLoaders(inWaves(graph));
  const [one, same] = await Promise.all([citationsOfRelation.load(relation), citationsOfRelation.load({ ...relation })]);
  expect([one, same].map((rows) => rows?.map(({ id }) => id))).toEqual([['c-1'], ['c-1']]);
  expect(asked).toEqual([['citation/of-relations', { relations: [{ id: 'CITES|a|b', kind: 'CITES', from: 'a', to: 'b' }] }]]);
});

test('two requests share nothing', async () => {
  const { graph, asked } = graphOf(() => []);
  await createLoaders(inWaves(graph)).document.load('a');
  await createLoaders(inWaves(graph)).document.load('a');
  expect(asked).toHaveLength(2);
});

describe('what a text cites', () => {
  const nobody = { issuerKey: null, asOf: null };

  test('is looked up in parts of 200, each reference once', async () => {
    const { graph, asked } = graphOf(() => []);
    const { resolution } = createLoaders(inWaves(graph));
    const inputs = Array.from({ length: 250 }, (_, at) => `TB ${at + 1}`);
    const answers = await Promise.all([...inputs, ...inputs].map((input) => resolution.load({ input, scope: { ...nobody } })));
    expect(answers.map(({ input, status }) => `${input} ${status}`)).toEqual([...inputs, ...inputs].map((input) => `${input} UNKNOWN`));
    expect(asked.map(([name, params]) => [name, (params as { numbers: readonly object[] }).numbers.length])).toEqual([['document/by-references', 200], ['document/by-references', 50]]);
  });

  test('is looked up in one statement for all who ask, and ranked for each', async () => {
    const row = (key: string, issuerKey: string) => ({ key, numberKey: '1', type: 'TB', symbol: 'TB/HU', code: '1-TB/HU', period: '', issuedOn: null, presence: 'HELD', citedByCount: 0, issuerKey, issuerNames: [] });
    const { graph, asked } = graphOf(() => [row('a', 'x'), row('b', 'y')]);
    const { resolution } = createLoaders(inWaves(graph));
    const scopes = [nobody, { ...nobody, issuerKey: 'y' }, { ...nobody, issuerKey: 'x' }, { ...nobody }];
    const answers = await Promise.all(scopes.map((scope) => resolution.load({ input: 'TB 1', scope })));
    expect(answers.map(({ candidates }) => candidates.map(({ document }) => document.key).join())).toEqual(['a,b', 'b,a', 'a,b', 'a,b']);
    expect(asked).toHaveLength(1);
  });

  test('is read once, and of far too much only counted', async () => {
    const { mentions } = createLoaders(inWaves(graphOf(() => []).graph));
    const [one, same] = await Promise.all([mentions.load('Theo 9-NQ/HU.'), mentions.load('Theo 9-NQ/HU.')]);
    expect(one).toMatchObject({ count: 1, citations: [{ code: '9-NQ/HU' }] });
    expect(one).toBe(same);
    expect(await mentions.load('9-NQ/HU; '.repeat(2_000))).toEqual({ count: 2_000, citations: [] });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { relationId, followedKinds, type RelationKind } from '../../src/domain/relation.js';
import type { Direction } from '../../src/domain/lineage.js';
import type { LineageAnswer } from '../../src/domain/lineage-answer.js';
import type { Database } from '../../src/graph/graph.js';
import { lineageOf, type LineageQuestion } from '../../src/graph/lineage.js';
import { emptyDatabase } from '../support/database.js';
import { draw, wipe } from '../support/graph.js';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const ask = (direction: Direction, key: string, question: Partial<LineageQuestion> = {}): Promise<LineageAnswer> =>
  lineageOf(database.reader(), { direction, key, kinds: ['IMPLEMENTS'], depth: 6, asOf: null, ...question });
/** Entries as lines: depth, key. */
const entries = (answer: LineageAnswer): readonly string[] => answer.entries.map(({ depth, key }) => `${depth} ${key}`);
const relations = (answer: LineageAnswer): readonly string[] => answer.relations.map(relationId);
/** The witness path of an entry: the documents along it. */
const path = (answer: LineageAnswer, to: string): readonly string[] | undefined => answer.entries.find(({ key }) => key === to)?.path.map(relationId);

describe('which way', () => {
  // The plan implements the notice, which rests on the law.
  const lines = ['plan IMPLEMENTS notice', 'notice BASED_ON law'];
  const kinds: readonly RelationKind[] = ['IMPLEMENTS', 'BASED_ON'];

  test('UPSTREAM follows the arrows: what it rests on', async () => {
    await draw(database, lines);
    expect(entries(await ask('UPSTREAM', 'notice', { kinds }))).toEqual(['1 law']);
    expect(entries(await ask('UPSTREAM', 'plan', { kinds }))).toEqual(['1 notice', '2 law']);
  });

  test('DOWNSTREAM walks them backwards: what came of it', async () => {
    await draw(database, lines);
    expect(entries(await ask('DOWNSTREAM', 'notice', { kinds }))).toEqual(['1 plan']);
    expect(path(await ask('DOWNSTREAM', 'law', { kinds }), 'plan')).toEqual(['BASED_ON|notice|law', 'IMPLEMENTS|plan|notice']);
  });

  test('BOTH is the union of the two walks, not a walk that turns round', async () => {
    await draw(database, [...lines, 'sister BASED_ON law', 'plan IMPLEMENTS other']);
    const both = await ask('BOTH', 'notice', { kinds });
    expect(both.entries.map(({ key, depth, direction }) => [key, depth, direction])).toEqual([['law', 1, 'UPSTREAM'], ['plan', 1, 'DOWNSTREAM']]);
    expect(relations(both)).toEqual(['BASED_ON|notice|law', 'IMPLEMENTS|plan|notice']);
  });

  test('only the kinds asked for are followed, also on the way', async () => {
    await draw(database, ['c IMPLEMENTS b', 'b CITES a', 'd IMPLEMENTS a', 'e ENCLOSES a', 'f PLANS a']);
    expect(entries(await ask('DOWNSTREAM', 'a'))).toEqual(['1 d']);
    expect(entries(await ask('DOWNSTREAM', 'a', { kinds: followedKinds }))).toEqual(['1 b', '1 d', '2 c']);
    expect(entries(await ask('DOWNSTREAM', 'a', { kinds: ['PLANS', 'ENCLOSES'] }))).toEqual(['1 e', '1 f']);
  });

  test('a document without relations has no lineage, and that is complete', async () => {
    await draw(database, [], { a: null });
    expect(await ask('BOTH', 'a')).toEqual({ entries: [], relations: [], cycles: [], truncated: null });
  });
});

describe('shapes', () => {
  test('a cycle is named, and the root is not its own entry', async () => {
    await draw(database, ['b IMPLEMENTS a', 'c IMPLEMENTS b', 'a IMPLEMENTS c', 'd IMPLEMENTS c']);
    const down = await ask('DOWNSTREAM', 'a');
    expect(entries(down)).toEqual(['1 b', '2 c', '3 d']);
    expect(down.cycles).toEqual([['a', 'b', 'c']]);
    expect(relations(down)).toContain('IMPLEMENTS|a|c');
    const both = await ask('BOTH', 'a');
    expect(both.entries.map(({ key, depth, direction }) => [key, depth, direction])).toEqual([['b', 1, 'BOTH'], ['c', 1, 'BOTH'], ['d', 3, 'DOWNSTREAM']]);
    expect([path(both, 'c'), both.truncated]).toEqual([['IMPLEMENTS|a|c'], null]);
  });

  test('a document that cites itself is no cycle and no entry', async () => {
    await draw(database, ['a IMPLEMENTS a', 'b IMPLEMENTS a', 'b IMPLEMENTS b']);
    const down = await ask('DOWNSTREAM', 'a');
    expect([entries(down), down.cycles]).toEqual([['1 b'], []]);
    expect(relations(down)).toEqual(['IMPLEMENTS|a|a', 'IMPLEMENTS|b|a', 'IMPLEMENTS|b|b']);
  });

  test('a diamond gives one entry; its witness is the better proved side', async () => {
    await draw(database, ['b IMPLEMENTS a', 'c IMPLEMENTS a', 'd IMPLEMENTS b', 'd IMPLEMENTS c 2']);
    const down = await ask('DOWNSTREAM', 'a');
    expect(entries(down)).toEqual(['1 b', '1 c', '2 d']);
    expect(path(down, 'd')).toEqual(['IMPLEMENTS|c|a', 'IMPLEMENTS|d|c']);
    expect(relations(down)).toHaveLength(4);
  });

  test('a shortcut wins over the long way round', async () => {
    await draw(database, ['b IMPLEMENTS a', 'c IMPLEMENTS b 9', 'c IMPLEMENTS a']);
    const down = await ask('DOWNSTREAM', 'a');
    expect([entries(down), path(down, 'c')]).toEqual([['1 b', '1 c'], ['IMPLEMENTS|c|a']]);
  });

  test('several relations between one pair are all told; the witness is the one more mentions prove, else the stronger kind', async () => {
    const kinds: readonly RelationKind[] = ['CITES', 'BASED_ON', 'IMPLEMENTS'];
    await draw(database, ['b CITES a', 'b BASED_ON a', 'b IMPLEMENTS a', 'c CITES a 2', 'c IMPLEMENTS a']);
    const down = await ask('DOWNSTREAM', 'a', { kinds });
    expect(entries(down)).toEqual(['1 b', '1 c']);
    expect(relations(down)).toHaveLength(5);
    expect([path(down, 'b'), path(down, 'c')]).toEqual([['IMPLEMENTS|b|a'], ['CITES|c|a']]);
  });

  test('entries come nearest first, then by date, then by key', async () => {
    await draw(database, ['late IMPLEMENTS a', 'b IMPLEMENTS a', 'early IMPLEMENTS a', 'undated IMPLEMENTS a', 'c IMPLEMENTS a', 'z IMPLEMENTS early'], { late: '2021-12-01', early: '2020-01-01', undated: null, z: '2019-01-01' });
    expect(entries(await ask('DOWNSTREAM', 'a'))).toEqual(['1 undated', '1 early', '1 b', '1 c', '1 late', '2 z']);
  });
});

describe('as of a day', () => {
  const lines = ['b IMPLEMENTS a', 'c IMPLEMENTS b', 'd IMPLEMENTS a', 'e IMPLEMENTS d'];

  test('later documents are left out, also as way stations and in relations', async () => {
    await draw(database, [...lines, 'd IMPLEMENTS b'], { a: '2020-01-01', b: '2021-06-01', c: '2021-01-01', d: '2021-02-01', e: '2021-03-01' });
    const answer = await ask('DOWNSTREAM', 'a', { asOf: '2021-05-31' });
    expect(entries(answer)).toEqual(['1 d', '2 e']);
    expect(relations(answer)).toEqual(['IMPLEMENTS|d|a', 'IMPLEMENTS|e|d']);
    expect(answer.truncated).toBeNull();
    expect(entries(await ask('DOWNSTREAM', 'a', { asOf: '2021-06-01' }))).toContain('1 b');
  });

  test('what has no date is kept and walked through', async () => {
    await draw(database, lines, { a: '2020-01-01', b: null, c: '2020-06-01', d: '2022-01-01', e: null });
    expect(entries(await ask('DOWNSTREAM', 'a', { asOf: '2020-12-31' }))).toEqual(['1 b', '2 c']);
  });

  test.each([
    ['2021-09-05', []],
    ['2021-09-06', ['1 b']],
    ['2021-09-07', ['1 b']],
    ['2021-09-09', ['1 b']],
  ])('a document of between 6 and 8 September is on %s: %j', async (asOf, expected) => {
    await draw(database, ['b IMPLEMENTS a'], { a: '2020-01-01', b: ['2021-09-06', '2021-09-08'] });
    expect(entries(await ask('DOWNSTREAM', 'a', { asOf }))).toEqual(expected);
  });

  test('upstream, too, what came later does not exist', async () => {
    await draw(database, ['c REPLACES b', 'c REPLACES a'], { a: '2020-01-01', b: '2023-01-01', c: '2022-01-01' });
    expect(entries(await ask('UPSTREAM', 'c', { kinds: ['REPLACES'], asOf: '2022-06-01' }))).toEqual(['1 a']);
  });
});

describe('depth', () => {
  const chain = ['b IMPLEMENTS a', 'c IMPLEMENTS b', 'd IMPLEMENTS c', 'x IMPLEMENTS a', 'y IMPLEMENTS x'];

  test('cuts the walk and names where more lies', async () => {
    await draw(database, chain);
    const answer = await ask('DOWNSTREAM', 'a', { depth: 2 });
    expect(entries(answer)).toEqual(['1 b', '1 x', '2 c', '2 y']);
    expect(answer.truncated).toEqual({ reason: 'DEPTH', limit: 2, frontier: ['c'] });
  });

  test('cuts nothing where nothing lies beyond', async () => {
    await draw(database, [...chain, 'b IMPLEMENTS d']);
    expect((await ask('DOWNSTREAM', 'a', { depth: 3 })).truncated).toBeNull();
    expect((await ask('DOWNSTREAM', 'y', { depth: 1 })).truncated).toBeNull();
    expect((await ask('DOWNSTREAM', 'x', { depth: 1 })).truncated).toBeNull();
  });

  test('what came after the day asked about is no cut', async () => {
    await draw(database, chain, { d: '2025-01-01' });
    expect((await ask('DOWNSTREAM', 'a', { depth: 2, asOf: '2021-12-31' })).truncated).toBeNull();
  });

  test('both walks tell their cuts in one', async () => {
    await draw(database, ['c IMPLEMENTS b', 'b IMPLEMENTS a', 'a IMPLEMENTS z', 'z IMPLEMENTS w']);
    expect((await ask('BOTH', 'a', { depth: 1 })).truncated).toEqual({ reason: 'DEPTH', limit: 1, frontier: ['b', 'z'] });
  });

  test('reaches twelve steps and no further', async () => {
    await draw(database, Array.from({ length: 14 }, (_, at) => `n${String(at + 1).padStart(2, '0')} IMPLEMENTS n${String(at).padStart(2, '0')}`));
    const answer = await ask('DOWNSTREAM', 'n00', { depth: 12 });
    expect([answer.entries.length, answer.entries.at(-1)?.path.length, answer.truncated]).toEqual([12, 12, { reason: 'DEPTH', limit: 12, frontier: ['n12'] }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinWalks, type WalkedWay } from '../../../src/domain/lineage-answer.js';
import { byDistance, type Reached, type Truncation } from '../../../src/domain/lineage.js';
import { relationId, type Relation } from '../../../src/domain/relation.js';

const relation = (from: string, to: string): Relation => ({ kind: 'IMPLEMENTS', from, to, mentions: 1, isPartial: false });
const reached = (key: string, depth: number, issuedSort = '2021-01-01'): Reached => ({ key, depth, issuedSort });
const way = (direction: WalkedWay['direction'], documents: readonly Reached[], relations: readonly Relation[], truncated: Truncation | null = null): WalkedWay => ({ direction, reached: documents, relations, truncated, searchedDepth: 6 });
const cut = (reason: Truncation['reason'], ...frontier: string[]): Truncation => ({ reason, limit: 3, frontier });

describe('one walk', () => {
  test('gives entries nearest first, their paths, and the relations by id', () => {
    const answer = joinWalks('a', [way('UPSTREAM', [reached('c', 2), reached('b', 1)], [relation('b', 'c'), relation('a', 'b')])], 10);
    expect(answer.entries.map(({ key, direction, path }) => [key, direction, path.map(relationId)])).toEqual([
      ['b', 'UPSTREAM', ['IMPLEMENTS|a|b']],
      ['c', 'UPSTREAM', ['IMPLEMENTS|a|b', 'IMPLEMENTS|b|c']],
    ]);
    expect(answer.relations.map(relationId)).toEqual(['IMPLEMENTS|a|b', 'IMPLEMENTS|b|c']);
    expect(answer).toMatchObject({ cycles: [], truncated: null });
  });

  test('that found nothing is empty and whole', () => expect(joinWalks('a', [way('UPSTREAM', [], [])], 10)).toEqual({ entries: [], relations: [], cycles: [], truncated: null }));

  test('tells cycles, the root in them too', () => {
    const answer = joinWalks('a', [way('UPSTREAM', [reached('b', 1)], [relation('a', 'b'), relation('b', 'a')])], 10);
    expect(answer.entries.map(({ key }) => key)).toEqual(['b']);
    expect(answer.cycles).toEqual([['a', 'b']]);
  });
});

describe('both walks', () => {
  test('what both reached is one entry, BOTH, at its shorter distance and by that way', () => {
    const up = way('UPSTREAM', [reached('b', 1), reached('c', 2)], [relation('a', 'b'), relation('b', 'c')]);
    const down = way('DOWNSTREAM', [reached('c', 1), reached('d', 2)], [relation('c', 'a'), relation('d', 'c')]);
    expect(joinWalks('a', [up, down], 10).entries.map(({ key, depth, direction, path }) => [key, depth, direction, path.map(relationId)])).toEqual([
      ['b', 1, 'UPSTREAM', ['IMPLEMENTS|a|b']],
      ['c', 1, 'BOTH', ['IMPLEMENTS|c|a']],
      ['d', 2, 'DOWNSTREAM', ['IMPLEMENTS|c|a', 'IMPLEMENTS|d|c']],
    ]);
  });

  test('a relation that both saw stands once', () => {
    const ring = [relation('a', 'b'), relation('b', 'a')];
    const answer = joinWalks('a', [way('UPSTREAM', [reached('b', 1)], ring), way('DOWNSTREAM', [reached('b', 1)], ring)], 10);
    expect(answer.relations).toHaveLength(2);
  });

  test.each([
    ['neither cut', null, null, null],
    ['one cut by depth', cut('DEPTH', 'x'), null, cut('DEPTH', 'x')],
    ['both cut by depth: one frontier, sorted, each key once', cut('DEPTH', 'y', 'x'), cut('DEPTH', 'x', 'w'), cut('DEPTH', 'w', 'x', 'y')],
    ['size tells more than depth', cut('DEPTH', 'x'), cut('SIZE', 'y'), cut('SIZE', 'y')],
    ['time tells more than size', cut('SIZE', 'x'), cut('TIME', 'y'), cut('TIME', 'y')],
  ])('%s', (_, up, down, expected) => expect(joinWalks('a', [way('UPSTREAM', [], [], up), way('DOWNSTREAM', [], [], down)], 10).truncated).toEqual(expected));
});

describe('more than fits', () => {
  const fan = ['b', 'c', 'd', 'e'];
  const wide = way('DOWNSTREAM', fan.map((key) => reached(key, 1)), fan.map((key) => relation(key, 'a')));

  test('in the first level: the root is the frontier', () => {
    const answer = joinWalks('a', [wide], 2);
    expect(answer.entries.map(({ key }) => key)).toEqual(['b', 'c']);
    expect(answer.relations.map(({ from }) => from)).toEqual(['b', 'c']);
    expect(answer.truncated).toEqual({ reason: 'SIZE', limit: 2, frontier: ['a'] });
  });

  test('within a level by date, then key', () => {
    const dated = way('DOWNSTREAM', [reached('b', 1, '2021-09-21'), reached('c', 1, '2020-01-01'), reached('d', 1, '2021-09-20')], []);
    expect(joinWalks('a', [dated], 2).entries.map(({ key }) => key)).toEqual(['c', 'd']);
  });

  test('in a deeper level: the frontier is the level before', () => {
    const deep = way('DOWNSTREAM', [reached('b', 1), reached('c', 1), reached('d', 2), reached('e', 2)], [relation('b', 'a'), relation('c', 'a'), relation('d', 'b'), relation('e', 'c')]);
    expect(joinWalks('a', [deep], 3).truncated).toEqual({ reason: 'SIZE', limit: 3, frontier: ['b', 'c'] });
  });

  test('exactly what fits is not cut', () => expect(joinWalks('a', [wide], 4).truncated).toBeNull());
});

test('whatever is cut: the first entries by level, paths among them only, and a frontier among them or the root', () => {
  const tree = fc.array(fc.tuple(fc.nat(6), fc.constantFrom('2020-01-01', '2021-01-01')), { minLength: 1, maxLength: 12 }).map((rows) => {
    const depths = [0];
    const parents = rows.map(([parent], at) => parent % (at + 1));
    parents.forEach((parent) => depths.push((depths[parent] ?? 0) + 1));
    return { reached: rows.map(([, sort], at) => reached(`n${at + 1}`, depths[at + 1] ?? 0, sort)), relations: parents.map((parent, at) => relation(`n${at + 1}`, `n${parent}`)) };
  });
  fc.assert(fc.property(tree, fc.integer({ min: 1, max: 12 }), (walked, limit) => {
    const { entries, relations, truncated } = joinWalks('n0', [way('DOWNSTREAM', walked.reached, walked.relations)], limit);
    expect(entries.map(({ key }) => key)).toEqual([...walked.reached].sort(byDistance).slice(0, limit).map(({ key }) => key));
    const inside = new Set(['n0', ...entries.map(({ key }) => key)]);
    for (const { path, depth } of entries) {
      expect(path).toHaveLength(depth);
      expect(path.every(({ from, to }) => inside.has(from) && inside.has(to))).toBe(true);
    }
    expect(relations.every(({ from, to }) => inside.has(from) && inside.has(to))).toBe(true);
    expect(truncated !== null).toBe(walked.reached.length > limit);
    for (const key of truncated?.frontier ?? []) expect(inside.has(key)).toBe(true);
  }));
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byDistance, byEvidence, cyclesOf, witnessPaths, type Reached } from '../../../src/domain/lineage.js';
import { relationId, type Relation, type RelationKind } from '../../../src/domain/relation.js';

const relation = (from: string, to: string, kind: RelationKind = 'IMPLEMENTS', mentions = 1): Relation => ({ kind, from, to, mentions, isPartial: false });
const reached = (key: string, depth: number, issuedSort = '2021-01-01'): Reached => ({ key, depth, issuedSort });
const steps = (path: readonly Relation[] | undefined): readonly string[] | undefined => path?.map(relationId);

describe('order', () => {
  test('of documents reached: nearest, then date, then key', () => {
    const sorted = [reached('d', 1, '2020-01-01'), reached('a', 1), reached('b', 1), reached('c', 2, '0000-00-00')];
    expect([...sorted].reverse().sort(byDistance)).toEqual(sorted);
  });

  test('of evidence: mentions, then the place of the kind in the table, then id', () => {
    const sorted = [relation('b', 'z', 'CITES', 3), relation('b', 'z', 'IMPLEMENTS', 2), relation('a', 'z', 'CITES', 2), relation('b', 'z', 'CITES', 2)];
    expect([...sorted].reverse().sort(byEvidence)).toEqual(sorted);
  });
});

describe('a witness path', () => {
  test('upstream follows the arrows', () => {
    const paths = witnessPaths('a', [reached('b', 1), reached('c', 2)], [relation('a', 'b'), relation('b', 'c', 'BASED_ON')], 'UPSTREAM');
    expect(steps(paths.get('c'))).toEqual(['IMPLEMENTS|a|b', 'BASED_ON|b|c']);
  });

  test('downstream walks them backwards', () => {
    const paths = witnessPaths('c', [reached('b', 1), reached('a', 2)], [relation('a', 'b'), relation('b', 'c')], 'DOWNSTREAM');
    expect(steps(paths.get('a'))).toEqual(['IMPLEMENTS|b|c', 'IMPLEMENTS|a|b']);
  });

  test('takes the short way even where the long one is proved better', () => {
    const paths = witnessPaths('c', [reached('b', 1), reached('a', 1)], [relation('a', 'c'), relation('a', 'b', 'IMPLEMENTS', 9), relation('b', 'c', 'IMPLEMENTS', 9)], 'DOWNSTREAM');
    expect(steps(paths.get('a'))).toEqual(['IMPLEMENTS|a|c']);
  });

  test.each([
    ['more mentions', [relation('a', 'b', 'CITES', 2), relation('a', 'b', 'IMPLEMENTS', 1)], 'CITES|a|b'],
    ['the stronger kind', [relation('a', 'b', 'CITES'), relation('a', 'b', 'BASED_ON')], 'BASED_ON|a|b'],
  ])('prefers %s', (_, relations, expected) => expect(steps(witnessPaths('a', [reached('b', 1)], relations, 'UPSTREAM').get('b'))).toEqual([expected]));

  test('between two ways of one length goes by the stronger last step, then by key', () => {
    const ways = [relation('a', 'x'), relation('a', 'y'), relation('x', 'z', 'CITES'), relation('y', 'z', 'CITES')];
    const documents = [reached('x', 1), reached('y', 1), reached('z', 2)];
    expect(steps(witnessPaths('a', documents, ways, 'UPSTREAM').get('z'))?.[1]).toBe('CITES|x|z');
    expect(steps(witnessPaths('a', documents, [...ways, relation('y', 'z', 'IMPLEMENTS')], 'UPSTREAM').get('z'))?.[1]).toBe('IMPLEMENTS|y|z');
  });

  test('never leads back to the root, nor through what was not reached', () => {
    const paths = witnessPaths('a', [reached('b', 1)], [relation('a', 'b'), relation('b', 'a'), relation('b', 'unseen')], 'UPSTREAM');
    expect([...paths.keys()]).toEqual(['b']);
  });
});

describe('cycles', () => {
  test.each([
    ['no relation', [], []],
    ['a chain', [['a', 'b'], ['b', 'c']], []],
    ['a document that cites itself', [['a', 'a']], []],
    ['two that cite each other', [['b', 'a'], ['a', 'b']], [['a', 'b']]],
    ['a diamond', [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']], []],
    ['two rings and a bridge', [['d', 'c'], ['c', 'd'], ['a', 'b'], ['b', 'a'], ['b', 'c']], [['a', 'b'], ['c', 'd']]],
    ['a ring with a chord', [['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'c']], [['a', 'b', 'c']]],
  ] as const)('of %s', (_, pairs, expected) => expect(cyclesOf(pairs.map(([from, to]) => relation(from, to)))).toEqual(expected));

  test('a chain of fifty thousand does not overflow the stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => relation(`n${at}`, `n${at + 1}`));
    expect(cyclesOf(chain)).toEqual([]);
    expect(cyclesOf([...chain, relation('n50000', 'n0')])[0]).toHaveLength(50_001);
  });
});

const names = 'abcdefg'.split('');
const relations = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom<RelationKind>('IMPLEMENTS', 'CITES'), fc.integer({ min: 1, max: 3 })), { maxLength: 16 })
  .map((rows) => [...new Map(rows.map(([from, to, kind, mentions]) => [`${kind}${from}${to}`, relation(from, to, kind, mentions)])).values()]);

test('two documents share a cycle exactly when each reaches the other', () => {
  fc.assert(fc.property(relations, (all) => {
    const reaches = new Set(all.map(({ from, to }) => `${from}${to}`));
    for (const by of names) for (const from of names) for (const to of names) if (reaches.has(`${from}${by}`) && reaches.has(`${by}${to}`)) reaches.add(`${from}${to}`);
    const groups = cyclesOf(all);
    for (const a of names) for (const b of names) if (a !== b) expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(reaches.has(`${a}${b}`) && reaches.has(`${b}${a}`));
    expect(groups.flat()).toHaveLength(new Set(groups.flat()).size);
  }));
});

test('in any graph every path is connected, starts at the root, ends where it says, and is as long as the depth', () => {
  fc.assert(fc.property(relations, fc.constantFrom('UPSTREAM', 'DOWNSTREAM'), (all, direction) => {
    const [near, far] = direction === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const depths = new Map([['a', 0]]);
    for (let depth = 1; depth <= names.length; depth += 1) for (const one of all) if (depths.get(one[near]) === depth - 1 && !depths.has(one[far])) depths.set(one[far], depth);
    const found = [...depths].filter(([key]) => key !== 'a').map(([key, depth]) => reached(key, depth));
    const paths = witnessPaths('a', found, all, direction);
    expect([...paths.keys()].sort()).toEqual(found.map(({ key }) => key).sort());
    for (const [key, path] of paths) {
      expect(path).toHaveLength(depths.get(key) ?? -1);
      expect(path.map((one) => one[near])).toEqual(['a', ...path.slice(0, -1).map((one) => one[far])]);
      expect(path.at(-1)?.[far]).toBe(key);
    }
    expect(witnessPaths('a', [...found].reverse(), [...all].reverse(), direction)).toEqual(paths);
  }));
});

import { describe, expect, test } from '@jest/globals';
import { aheadOf, besides, bestPaths, mostTries, type PathsQuestion } from '../../../src/domain/paths.js';
import type { Relation, RelationKind } from '../../../src/domain/relation.js';

/** "plan IMPLEMENTS notice 2": a relation and how many mentions prove it. */
const arrows = (...lines: readonly string[]): readonly Relation[] =>
  lines.map((line) => {
    const [from = '', kind = '', to = '', mentions = '1'] = line.split(' ');
    return { from, kind: kind as RelationKind, to, mentions: Number(mentions), isPartial: false };
  });
const question: PathsQuestion = { from: 'plan', to: 'law', way: 'UPSTREAM', depth: 6, first: 3 };
/** Paths as the documents along them, from the first on. */
const routes = (relations: readonly Relation[], asked: Partial<PathsQuestion> = {}): readonly string[] => {
  const { way } = { ...question, ...asked };
  return bestPaths({ ...question, ...asked }, relations).paths.map((path) => [path[0]?.[way === 'UPSTREAM' ? 'from' : 'to'], ...path.map((relation) => relation[way === 'UPSTREAM' ? 'to' : 'from'])].join(' '));
};
const diamond = arrows('plan IMPLEMENTS a', 'plan IMPLEMENTS b', 'a BASED_ON law', 'b BASED_ON law 3', 'plan CITES law');

describe('the best paths', () => {
  test('are the shortest first, then those whose last step is proved best', () => {
    expect(routes(diamond)).toEqual(['plan law', 'plan b law', 'plan a law']);
  });

  test('of equal proof are in the order of kinds, then of keys', () => {
    expect(routes(arrows('plan CITES a', 'plan CITES b', 'plan CITES c', 'a CITES law', 'b CITES law', 'c IMPLEMENTS law'))).toEqual(['plan c law', 'plan a law', 'plan b law']);
  });

  test('downstream are the same the other way round, and judged from their own end', () => {
    expect(routes(diamond, { from: 'law', to: 'plan', way: 'DOWNSTREAM' })).toEqual(['law plan', 'law a plan', 'law b plan']);
    expect(routes(diamond, { from: 'law', to: 'plan', way: 'UPSTREAM' })).toEqual([]);
  });

  test('are no more than were asked for, and say that there are more', () => {
    expect(bestPaths({ ...question, first: 2 }, diamond).truncated).toEqual({ reason: 'SIZE', limit: 2, frontier: ['plan'] });
    expect(bestPaths({ ...question, first: 3 }, diamond).truncated).toBeNull();
  });

  test('are no longer than was asked for, and say where longer ones go on', () => {
    expect(routes(diamond, { depth: 1 })).toEqual(['plan law']);
    expect(bestPaths({ ...question, depth: 1 }, diamond).truncated).toEqual({ reason: 'DEPTH', limit: 1, frontier: ['b'] });
  });

  test('lead over other documents each: of several relations between two the best proved stands for all', () => {
    const relations = arrows('plan CITES law', 'plan APPLIES law 2', 'plan IMPLEMENTS law');
    const [path, another] = bestPaths(question, relations).paths;
    expect(another).toBeUndefined();
    expect(path?.map(({ kind }) => kind)).toEqual(['APPLIES']);
    expect(besides(path ?? [], relations).map(({ kind }) => kind)).toEqual(['IMPLEMENTS', 'CITES']);
  });

  test('go round no circle, and none is no cut', () => {
    const circle = arrows('plan IMPLEMENTS a', 'a IMPLEMENTS b', 'b IMPLEMENTS a', 'b IMPLEMENTS law', 'law IMPLEMENTS plan');
    expect(routes(circle)).toEqual(['plan a b law']);
    expect(bestPaths({ ...question, depth: 12 }, circle).truncated).toBeNull();
    expect(bestPaths(question, arrows('plan IMPLEMENTS a', 'b IMPLEMENTS law'))).toEqual({ paths: [], searchedDepth: 6, truncated: null });
  });
});

test('a ladder of diamonds with 2^40 paths gives its three best at once', () => {
  const ladder = Array.from({ length: 40 }, (_, at) => [`n${at} IMPLEMENTS a${at}`, `n${at} IMPLEMENTS b${at}`, `a${at} IMPLEMENTS n${at + 1}`, `b${at} IMPLEMENTS n${at + 1}`]).flat();
  const found = bestPaths({ ...question, from: 'n0', to: 'n40', depth: 80 }, arrows(...ladder));
  expect(found.paths.map(({ length }) => length)).toEqual([80, 80, 80]);
  expect(found.truncated?.reason).toBe('SIZE');
});

test('a thicket of circles is given up on, and that is said', () => {
  const clique = Array.from({ length: 11 }, (_, at) => `k${at}`);
  const thicket = arrows(...clique.flatMap((one) => clique.filter((other) => one !== other).map((other) => `${one} CITES ${other}`)), 'plan CITES k0', 'k0 CITES law');
  const found = bestPaths({ ...question, depth: 12, first: 100 }, thicket);
  expect(found).toEqual({ paths: [expect.any(Array)], searchedDepth: expect.any(Number), truncated: { reason: 'SIZE', limit: mostTries, frontier: ['plan'] } });
  expect(found.searchedDepth).toBeLessThan(12);
});

test('circles from which the end cannot be reached cost nothing', () => {
  const ring = Array.from({ length: 2_000 }, (_, at) => `r${at} CITES r${(at + 1) % 2_000}`);
  const start = performance.now();
  expect(bestPaths(question, arrows('plan CITES r0', ...ring))).toEqual({ paths: [], searchedDepth: 6, truncated: null });
  expect(performance.now() - start).toBeLessThan(200);
});

test('what lies behind the end is not searched', () => {
  expect([...aheadOf('plan', 'law', arrows('plan CITES a', 'a CITES law', 'law CITES constitution', 'plan CITES b'))].sort()).toEqual(['a', 'b', 'plan']);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestPaths, byProof, type WitnessPath } from '../../../src/domain/paths.js';
import { relationId, type Relation } from '../../../src/domain/relation.js';

const key = fc.integer({ min: 0, max: 6 }).map((n) => `d${n}`);
const relation: fc.Arbitrary<Relation> = fc.record({ kind: fc.constantFrom('IMPLEMENTS', 'CITES', 'APPLIES'), from: key, to: key, mentions: fc.integer({ min: 1, max: 3 }), isPartial: fc.constant(false) });
const graph = fc.uniqueArray(relation, { maxLength: 18, selector: relationId });

/** Every path over different documents, found by going every way there is. */
function allPaths(relations: readonly Relation[], from: string, to: string, way: 'UPSTREAM' | 'DOWNSTREAM', depth: number): readonly WitnessPath[] {
  const [near, far] = way === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const go = (at: string, path: WitnessPath, seen: readonly string[]): readonly WitnessPath[] =>
    at === to ? [path] : path.length === depth ? [] : relations.filter((one) => one[near] === at && !seen.includes(one[far])).flatMap((one) => go(one[far], [...path, one], [...seen, one[far]]));
  return go(from, [], [from]);
}

/** Of paths over the same documents the best alone. */
function byRoute(paths: readonly WitnessPath[]): readonly WitnessPath[] {
  const best = new Map<string, WitnessPath>();
  for (const path of [...paths].sort(byProof)) {
    const route = path.map(({ from, to }) => `${from} ${to}`).join(' ');
    if (!best.has(route)) best.set(route, path);
  }
  return [...best.values()];
}

test('the best paths are those that going every way finds, best first, and what is left out is told', () => {
  fc.assert(
    fc.property(graph, fc.constantFrom('UPSTREAM' as const, 'DOWNSTREAM' as const), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }), (relations, way, depth, first) => {
      const found = bestPaths({ from: 'd0', to: 'd1', way, depth, first }, relations);
      const all = byRoute(allPaths(relations, 'd0', 'd1', way, 7));
      const within = all.filter(({ length }) => length <= depth);
      expect(found.paths.map((path) => path.map(relationId))).toEqual(within.slice(0, first).map((path) => path.map(relationId)));
      expect(found.truncated?.reason).toBe(within.length > first ? 'SIZE' : all.length > within.length ? 'DEPTH' : undefined);
    }),
    { numRuns: 2_000 },
  );
});

test('the order of the relations does not matter', () => {
  fc.assert(
    fc.property(graph.chain((relations) => fc.tuple(fc.constant(relations), fc.shuffledSubarray([...relations], { minLength: relations.length }))), ([relations, shuffled]) => {
      const question = { from: 'd0', to: 'd1', way: 'UPSTREAM', depth: 4, first: 4 } as const;
      expect(bestPaths(question, shuffled)).toEqual(bestPaths(question, relations));
    }),
  );
});

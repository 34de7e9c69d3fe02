import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut, type Place } from '../../../src/domain/drawing.js';
import { cyclesOf } from '../../../src/domain/lineage.js';

interface Edge {
  readonly from: string;
  readonly to: string;
}

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;
const edge = fc.record({ from: fc.constantFrom(...nodes), to: fc.constantFrom(...nodes) });
const graph = fc.array(edge, { maxLength: 30 });
/** Edges from the earlier to the later in an order of the nodes that the names do not tell. */
const acyclic = fc.tuple(graph, fc.shuffledSubarray([...nodes], { minLength: nodes.length })).map(([edges, turn]) =>
  edges.map(({ from, to }) => (turn.indexOf(from) < turn.indexOf(to) ? { from, to } : { from: to, to: from })));

const placeIn = (places: ReadonlyMap<string, Place>, name: string): Place => places.get(name) as Place;

/** Pairs of edges between the same two layers that cross, counted one by one. */
function crossings(edges: readonly Edge[], place: (name: string) => Place): number {
  const once = [...new Map(edges.filter(({ from, to }) => from !== to).map((one) => [`${one.from}>${one.to}`, [place(one.from), place(one.to)] as const])).values()];
  return once.flatMap(([from, to], index) => once.slice(index + 1).filter(([other, end]) =>
    other.rank === from.rank && (from.order - other.order) * (to.order - end.order) < 0)).length;
}

describe('any graph', () => {
  test('every node has one place; layers have no gaps, nor have the places in them', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...nodes]), graph, (some, edges) => {
      const places = layOut(some, edges);
      expect([...places.keys()]).toEqual([...some].sort());
      const layers: number[][] = [];
      for (const { rank, order } of places.values()) (layers[rank] ??= []).push(order);
      for (const layer of layers) expect(layer.sort((a, b) => a - b)).toEqual(layer.map((_, place) => place));
    }));
  });

  test('the picture does not depend on the order in which the graph is told, nor on how often', () => {
    const told = graph.chain((edges) => fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length }), fc.subarray(edges), fc.shuffledSubarray([...nodes], { minLength: nodes.length })));
    fc.assert(fc.property(told, ([edges, shuffled, again, turned]) => expect([...layOut([...turned, ...nodes], [...shuffled, ...again])]).toEqual([...layOut(nodes, edges)])));
  });

  test('parts that no edge joins stand side by side, in each layer in the same order', () => {
    fc.assert(fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
      const places = layOut(nodes, edges);
      // Who reach each other when every edge leads both ways are a part; who stand alone are left out.
      const parts = cyclesOf(edges.flatMap(({ from, to }) => [{ from, to }, { from: to, to: from }]));
      const bounds = (part: readonly string[], rank: number): readonly [number, number] => {
        const orders = part.map((name) => placeIn(places, name)).filter((place) => place.rank === rank).map(({ order }) => order);
        return [Math.min(...orders), Math.max(...orders)];
      };
      const ranks = [...new Set([...places.values()].map(({ rank }) => rank))];
      for (const one of parts) for (const other of parts) {
        const sides = ranks.map((rank) => [bounds(one, rank), bounds(other, rank)] as const).filter(([a, b]) => one !== other && a[0] <= a[1] && b[0] <= b[1])
          .map(([a, b]) => (a[1] < b[0] ? 'left' : b[1] < a[0] ? 'right' : 'among'));
        expect([[], ['left'], ['right']]).toContainEqual([...new Set(sides)]);
      }
    }), { numRuns: 300 });
  });

  test('edges on no cycle go down, those of a cycle up or down, none stays in its layer', () => {
    fc.assert(fc.property(graph, (edges) => {
      const places = layOut(nodes, edges);
      const cycles = cyclesOf(edges);
      for (const { from, to } of edges.filter((one) => one.from !== one.to)) {
        const span = placeIn(places, to).rank - placeIn(places, from).rank;
        if (cycles.some((group) => group.includes(from) && group.includes(to))) expect(span).not.toBe(0);
        else expect(span).toBeGreaterThan(0);
      }
    }));
  });
});

describe('a graph without cycles', () => {
  test('every edge goes down, and there are as many layers as nodes on the longest path', () => {
    fc.assert(fc.property(acyclic, (edges) => {
      const places = layOut(nodes, edges);
      const depth = (name: string): number => 1 + Math.max(0, ...edges.filter(({ from, to }) => from === name && to !== name).map(({ to }) => depth(to)));
      for (const { from, to } of edges) if (from !== to) expect(placeIn(places, from).rank).toBeLessThan(placeIn(places, to).rank);
      expect(Math.max(...[...places.values()].map(({ rank }) => rank + 1))).toBe(Math.max(...nodes.map(depth)));
    }));
  });

  test('a source stands right above the nearest of what it points to', () => {
    fc.assert(fc.property(acyclic, (edges) => {
      const places = layOut(nodes, edges);
      const real = edges.filter(({ from, to }) => from !== to);
      for (const source of nodes.filter((name) => real.every(({ to }) => to !== name))) {
        const below = real.filter(({ from }) => from === source).map(({ to }) => placeIn(places, to).rank);
        expect(placeIn(places, source).rank).toBe(below.length === 0 ? 0 : Math.min(...below) - 1);
      }
    }));
  });
});

describe('crossings', () => {
  /** Trees side by side, some from their root down, some towards it: every node but the first of each has one parent. */
  const forest = fc.tuple(fc.array(fc.nat(), { minLength: nodes.length, maxLength: nodes.length }), fc.array(fc.boolean(), { minLength: nodes.length, maxLength: nodes.length }), fc.shuffledSubarray([...nodes], { minLength: nodes.length }))
    .map(([picks, turns, turn]) => {
      const roots: number[] = [];
      return turn.flatMap((name, index) => {
        const parent = (picks[index] ?? 0) % (index + 1);
        roots[index] = parent === index ? index : (roots[parent] ?? 0);
        const above = turn[parent] ?? name;
        return parent === index ? [] : [turns[roots[index]] === true ? { from: above, to: name } : { from: name, to: above }];
      });
    });

  test('a forest has none, and no edge longer than one layer', () => {
    fc.assert(fc.property(forest, (edges) => {
      const places = layOut(nodes, edges);
      expect(edges.filter(({ from, to }) => placeIn(places, to).rank - placeIn(places, from).rank !== 1)).toEqual([]);
      expect(crossings(edges, (name) => placeIn(places, name))).toBe(0);
    }), { numRuns: 500 });
  });

  test('two layers have never more than in the order of the names', () => {
    const between = fc.array(fc.record({ from: fc.constantFrom(...nodes.slice(0, 6)), to: fc.constantFrom(...nodes.slice(6)) }), { maxLength: 25 });
    fc.assert(fc.property(between, (edges) => {
      const places = layOut(nodes, edges);
      const plain = crossings(edges, (name) => ({ rank: placeIn(places, name).rank, order: nodes.findIndex((one) => one === name) }));
      expect(crossings(edges, (name) => placeIn(places, name))).toBeLessThanOrEqual(plain);
    }), { numRuns: 500 });
  });
});

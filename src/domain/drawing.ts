import { untangled, type Layered } from './crossings.js';
import { ranksOf, withoutCycles } from './layers.js';
import { cyclesOf } from './lineage.js';
import { at, neighboursOf, type Edges } from './neighbours.js';
import { byText } from './text.js';

/** Where a node is drawn: `rank` is its layer from 0, `order` its place within the layer from 0. */
export interface Place {
  readonly rank: number;
  readonly order: number;
}

/** An edge, from what is to stand above to what is to stand below. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * Places the nodes of a graph in layers, so that edges run down and few of them cross (Sugiyama's method).
 * Edges to oneself, to strangers and told twice do not count; edges of a cycle may run up. The same graph
 * gives the same picture in whatever order it is told.
 * @example layOut(['a', 'b', 'c'], [{ from: 'a', to: 'c' }, { from: 'b', to: 'c' }]).get('c') // { rank: 1, order: 0 }
 */
export function layOut(nodes: readonly string[], edges: readonly Ends[]): ReadonlyMap<string, Place> {
  const names = [...new Set(nodes)].sort(byText);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const known = edges.filter(({ from, to }) => from !== to && numbers.has(from) && numbers.has(to));
  const downward = withoutCycles(names.length, numbered(known, numbers), groupsOf(known, numbers));
  const ranks = ranksOf(names.length, downward);
  return placed(names, ranks, untangled(layered(ranks, downward)));
}

/** Each edge once, by numbers, in their order. */
function numbered(edges: readonly Ends[], numbers: ReadonlyMap<string, number>): Edges {
  const size = numbers.size;
  const all = Float64Array.from(edges, ({ from, to }) => (numbers.get(from) as number) * size + (numbers.get(to) as number)).sort();
  const once = all.filter((edge, index) => edge !== all[index - 1]);
  return { from: Int32Array.from(once, (edge) => Math.floor(edge / size)), to: Int32Array.from(once, (edge) => edge % size) };
}

/** For each node the cycle group that it stands in, -1 for none. */
function groupsOf(edges: readonly Ends[], numbers: ReadonlyMap<string, number>): Int32Array {
  const groups = new Int32Array(numbers.size).fill(-1);
  cyclesOf(edges).forEach((group, number) => group.forEach((name) => (groups[numbers.get(name) as number] = number)));
  return groups;
}

/**
 * Dummies for each node and edge together. Edges that would need more, the longest first, take part without: their
 * ends still draw each other near, but nothing makes room for them in the layers between.
 */
const dummiesAllowed = 4;

/** The drawing before it is untangled: layers in the order of the names, and a dummy in each layer that an edge runs through. */
function layered(ranks: Int32Array, edges: Edges): Layered {
  const longest = longestSpan(ranks, edges);
  const [from, to, all]: [number[], number[], number[]] = [[], [], Array.from(ranks)];
  for (let edge = 0; edge < edges.from.length; edge += 1) {
    const end = at(edges.to, edge);
    let last = at(edges.from, edge);
    const [high, low] = [at(ranks, last), at(ranks, end)];
    for (let rank = high + 1; rank < low && low - high <= longest; rank += 1) {
      from.push(last);
      to.push(all.length);
      last = all.length;
      all.push(rank);
    }
    from.push(last);
    to.push(end);
  }
  const [upper, lower] = [Int32Array.from(from), Int32Array.from(to)];
  const depth = ranks.reduce((most, rank) => Math.max(most, rank + 1), 0);
  const { start, list } = neighboursOf(depth, Int32Array.from(all), Int32Array.from(all, (_, vertex) => vertex));
  return { ranks: Int32Array.from(all), start, line: list, above: neighboursOf(all.length, lower, upper), below: neighboursOf(all.length, upper, lower) };
}

/** How many ranks an edge may span so that it and all shorter ones have room for their dummies. */
function longestSpan(ranks: Int32Array, { from, to }: Edges): number {
  const spans = from.map((start, edge) => at(ranks, at(to, edge)) - at(ranks, start)).sort();
  let room = dummiesAllowed * (ranks.length + from.length);
  const first = spans.findIndex((span) => (room -= span - 1) < 0);
  return first < 0 ? Infinity : at(spans, first) - 1;
}

/** Places by name; dummies leave no gaps. */
function placed(names: readonly string[], ranks: Int32Array, line: Int32Array): ReadonlyMap<string, Place> {
  const orders = new Int32Array(names.length);
  const taken = new Int32Array(names.length);
  for (const node of line) {
    if (node >= names.length) continue;
    const rank = at(ranks, node);
    orders[node] = at(taken, rank);
    taken[rank] = at(taken, rank) + 1;
  }
  return new Map(names.map((name, node) => [name, { rank: at(ranks, node), order: at(orders, node) }]));
}

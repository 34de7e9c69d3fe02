import { at, degree, neighboursOf, type Edges, type Neighbours } from './neighbours.js';

/**
 * The same edges with some turned round, so that no cycle is left; an edge on no cycle is never turned.
 * @param groups for each node the number of the cycle group that it stands in, -1 for none
 * @example of 0 → 1 and 1 → 0 in one group: 0 → 1 twice
 */
export function withoutCycles(size: number, edges: Edges, groups: Int32Array): Edges {
  const [from, to] = [edges.from.slice(), edges.to.slice()];
  const inner = edges.from.map((_, edge) => edge).filter((edge) => at(groups, at(from, edge)) >= 0 && at(groups, at(from, edge)) === at(groups, at(to, edge)));
  if (inner.length === 0) return edges;
  const seat = seats(size, inner.map((edge) => at(from, edge)), inner.map((edge) => at(to, edge)));
  for (const edge of inner) {
    if (at(seat, at(from, edge)) < at(seat, at(to, edge))) continue;
    from[edge] = at(edges.to, edge);
    to[edge] = at(edges.from, edge);
  }
  return { from, to };
}

/**
 * Seats the nodes in a row such that few edges run back (Eades, Lin and Smyth): what nothing leaves
 * sits last, what nothing enters first, else first the node that gives most more than it takes. The edges
 * that close a depth-first walk are simpler to find, but up to twice as many.
 */
function seats(size: number, from: Int32Array, to: Int32Array): Int32Array {
  const [after, before] = [neighboursOf(size, from, to), neighboursOf(size, to, from)];
  const gives = Int32Array.from({ length: size }, (_, node) => degree(after, node));
  const takes = Int32Array.from({ length: size }, (_, node) => degree(before, node));
  const seat = new Int32Array(size).fill(-1);
  const [sinks, sources]: [number[], number[]] = [[], []];
  // By surplus, counted from the lowest possible. A node is entered anew whenever its surplus changes; old entries are passed over.
  const [waiting, lowest]: [number[][], number] = [[], from.length];
  const surplus = (node: number): number => at(gives, node) - at(takes, node) + lowest;
  let top = 0;
  const enter = (node: number): void => {
    if (at(gives, node) === 0) sinks.push(node);
    else if (at(takes, node) === 0) sources.push(node);
    else {
      (waiting[surplus(node)] ??= []).push(node);
      top = Math.max(top, surplus(node));
    }
  };
  const leave = ({ start, list }: Neighbours, count: Int32Array, node: number): void => {
    for (let place = at(start, node); place < at(start, node + 1); place += 1) {
      const neighbour = at(list, place);
      if (at(seat, neighbour) >= 0) continue;
      count[neighbour] = at(count, neighbour) - 1;
      enter(neighbour);
    }
  };
  for (let node = size - 1; node >= 0; node -= 1) enter(node);
  for (let [first, last] = [0, size - 1]; first <= last; ) {
    const sink = sinks.pop();
    const source = sink === undefined ? sources.pop() : undefined;
    const other = sink ?? source ?? waiting[top]?.pop();
    if (other === undefined) top -= 1;
    else if (at(seat, other) < 0 && (sink !== undefined || source !== undefined || surplus(other) === top)) {
      seat[other] = sink === undefined ? first++ : last--;
      leave(before, gives, other);
      leave(after, takes, other);
    }
  }
  return seat;
}

/**
 * The layer of each node: one below the lowest that points to it (longest path), then as far down, next to
 * its nearest successor, as this lengthens no more edges than it shortens. What hangs on a node alone goes
 * down with it and costs nothing. So trees lie by their depth whichever way they point, a source stands
 * beside what it points to, and what nothing leads on from stays up beside what leads to it.
 * @param edges without cycles
 * @example of 0 → 2 and 1 → 2: ranks 0, 0, 1
 */
export function ranksOf(size: number, { from, to }: Edges): Int32Array {
  const [after, before] = [neighboursOf(size, from, to), neighboursOf(size, to, from)];
  const ranks = new Int32Array(size);
  const order = new Int32Array(size);
  const awaited = Int32Array.from({ length: size }, (_, node) => degree(before, node));
  /** Predecessors that other things hold where they are. */
  const held = new Int32Array(size);
  let known = 0;
  for (let node = 0; node < size; node += 1) if (at(awaited, node) === 0) order[known++] = node;
  for (let turn = 0; turn < known; turn += 1) {
    const node = at(order, turn);
    const hangs = degree(after, node) === 1 && at(held, node) === 0;
    for (let place = at(after.start, node); place < at(after.start, node + 1); place += 1) {
      const below = at(after.list, place);
      ranks[below] = Math.max(at(ranks, below), at(ranks, node) + 1);
      if (!hangs) held[below] = at(held, below) + 1;
      awaited[below] = at(awaited, below) - 1;
      if (at(awaited, below) === 0) order[known++] = below;
    }
  }
  for (const node of order.reverse()) {
    if (degree(after, node) === 0 || degree(after, node) < at(held, node)) continue;
    let nearest = size;
    for (let place = at(after.start, node); place < at(after.start, node + 1); place += 1) nearest = Math.min(nearest, at(ranks, at(after.list, place)));
    ranks[node] = nearest - 1;
  }
  return ranks;
}

/** Edges between numbered ends: edge `i` runs from `from[i]` to `to[i]`. Numbers, not objects: thousands are walked dozens of times. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Who stands next to whom: the neighbours of `n` are `list[start[n]]` up to, without, `list[start[n + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/**
 * What stands at a place that the caller knows to be within the list.
 * @example at(Int32Array.of(4, 5), 1) === 5
 */
export function at(list: Int32Array, index: number): number {
  return list[index] as number;
}

/**
 * For each of `size` nodes the other ends of the edges that leave it, in the order of the edges.
 * @example neighboursOf(3, Int32Array.of(0, 0), Int32Array.of(2, 1)) // of 0: 2 and 1
 */
export function neighboursOf(size: number, near: Int32Array, far: Int32Array): Neighbours {
  const start = new Int32Array(size + 1);
  for (const node of near) start[node + 1] = at(start, node + 1) + 1;
  for (let node = 0; node < size; node += 1) start[node + 1] = at(start, node + 1) + at(start, node);
  const next = start.slice();
  const list = new Int32Array(near.length);
  for (let edge = 0; edge < near.length; edge += 1) {
    const node = at(near, edge);
    list[at(next, node)] = at(far, edge);
    next[node] = at(next, node) + 1;
  }
  return { start, list };
}

/** How many neighbours a node has. @example degree(neighboursOf(2, Int32Array.of(0), Int32Array.of(1)), 0) === 1 */
export function degree({ start }: Neighbours, node: number): number {
  return at(start, node + 1) - at(start, node);
}

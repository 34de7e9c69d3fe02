import { at, degree, neighboursOf, type Neighbours } from './neighbours.js';

/** A drawing in layers: layer `r` is `line[start[r]]` up to, without, `line[start[r + 1]]`, from left to right. */
export interface Layered {
  readonly ranks: Int32Array;
  readonly start: Int32Array;
  readonly line: Int32Array;
  /** Neighbours in layers further up, and further down: mostly in the next one. */
  readonly above: Neighbours;
  readonly below: Neighbours;
}

/** Sweeps over a small drawing, and vertices that all sweeps over a big one may move; never fewer sweeps than the last. */
const [mostSweeps, mostMoves, fewestSweeps] = [60, 100_000, 8];
/** Sweeps in a row without a gain after which none is expected. */
const patience = 8;

/** An order of the vertices, with its crossings and the sweeps that it took. */
interface Settled {
  readonly line: Int32Array;
  readonly crossings: number;
  readonly sweeps: number;
}

/**
 * The line with the fewest crossings found, never more than in `line` as given. Two lines are settled, for each
 * is caught in another place: that of a walk along the edges and, with the sweeps that are left, that given.
 * @example untangled(…) // of a → z, b → y, c → x: a b c z y x
 */
export function untangled(drawing: Layered): Int32Array {
  const sweeps = Math.max(fewestSweeps, Math.min(mostSweeps, Math.floor(mostMoves / drawing.line.length)));
  const [walk, parted] = firstLines(drawing);
  const walked = settled({ ...drawing, line: walk }, sweeps);
  if (walked.crossings === 0) return walked.line;
  const given = settled({ ...drawing, line: parted }, sweeps - walked.sweeps);
  return given.crossings < walked.crossings ? given.line : walked.line;
}

/**
 * Two lines to begin with: in the order of a walk along the edges, and as given. In both, what hangs together stands
 * together, single nodes last, and the sweeps leave it so, for the middle of neighbours lies within their part (an
 * edge without dummies may tell otherwise). Parts side by side cross nowhere: that the given line is parted adds nothing.
 */
function firstLines({ ranks, start, line, above, below }: Layered): readonly [walked: Int32Array, given: Int32Array] {
  const walked = new Int32Array(line.length);
  const partOf = new Int32Array(line.length).fill(-1);
  let [seen, parts] = [0, 0];
  // What is pushed last is walked first: down before up, and by the names.
  const ways = [above, below];
  const walk = (first: number): void => {
    const stack = [first];
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      if (at(partOf, vertex) >= 0) continue;
      partOf[vertex] = parts;
      walked[seen++] = vertex;
      for (const { start: starts, list } of ways) {
        for (let index = at(starts, vertex + 1) - 1; index >= at(starts, vertex); index -= 1) {
          if (at(partOf, at(list, index)) < 0) stack.push(at(list, index));
        }
      }
    }
    parts += 1;
  };
  const isAlone = (vertex: number): boolean => degree(above, vertex) + degree(below, vertex) === 0;
  for (const vertex of line) if (at(partOf, vertex) < 0 && !isAlone(vertex)) walk(vertex);
  for (const vertex of line) if (isAlone(vertex)) walk(vertex);
  const inLayers = (vertices: Int32Array): Int32Array => neighboursOf(start.length - 1, vertices.map((vertex) => at(ranks, vertex)), vertices).list;
  return [inLayers(walked), inLayers(neighboursOf(parts, line.map((vertex) => at(partOf, vertex)), line).list)];
}

/** Sweeps down and up put each vertex where the middle of its neighbours is (barycentres); the best line is kept. */
function settled(drawing: Layered, sweeps: number): Settled {
  const { line, start, above, below } = drawing;
  const places = placesOf(drawing);
  const last = start.length - 2;
  let best: Settled = { line: line.slice(), crossings: crossingsOf(drawing, places), sweeps: 0 };
  for (let turn = 0, idle = 0; turn < sweeps && idle < patience && best.crossings > 0; turn += 1) {
    // Where nothing is gained any more, vertices with the same middle change places: that leads out of many a dead end.
    const isTurned = idle % 4 > 1;
    if (turn % 2 === 0) for (let rank = 1; rank <= last; rank += 1) arrange(drawing, places, rank, rank - 1, above, isTurned);
    else for (let rank = last - 1; rank >= 0; rank -= 1) arrange(drawing, places, rank, rank + 1, below, isTurned);
    const crossings = crossingsOf(drawing, places);
    idle = crossings < best.crossings ? 0 : idle + 1;
    best = idle === 0 ? { line: line.slice(), crossings, sweeps: turn + 1 } : { ...best, sweeps: turn + 1 };
  }
  return best;
}

/** For each vertex how many stand before it in its layer. */
function placesOf({ start, line, ranks }: Layered): Int32Array {
  const places = new Int32Array(line.length);
  line.forEach((vertex, place) => (places[vertex] = place - at(start, at(ranks, vertex))));
  return places;
}

/** Sorts a layer by the middles of its neighbours in the layers that way; who has none stays in place. */
function arrange({ start, line, ranks }: Layered, places: Int32Array, rank: number, beside: number, beyond: Neighbours, isTurned: boolean): void {
  const [first, end] = [at(start, rank), at(start, rank + 1)];
  const [size, width] = [end - first, at(start, beside + 1) - at(start, beside)];
  // The middle in thousandths and, among equals, the present place in one number: numbers sort fastest by themselves.
  const keys = new Float64Array(size);
  let moving = 0;
  let isSorted = true;
  for (let place = 0; place < size; place += 1) {
    const vertex = at(line, first + place);
    const [from, to] = [at(beyond.start, vertex), at(beyond.start, vertex + 1)];
    if (from === to) continue;
    let sum = 0;
    for (let index = from; index < to; index += 1) {
      const neighbour = at(beyond.list, index);
      const far = at(ranks, neighbour);
      // A layer further off may be wider or narrower: what counts is how far to the right.
      sum += far === beside ? at(places, neighbour) : (at(places, neighbour) * width) / (at(start, far + 1) - at(start, far));
    }
    keys[moving] = Math.round((1000 * sum) / (to - from)) * size + (isTurned ? size - 1 - place : place);
    isSorted &&= moving === 0 || (keys[moving - 1] as number) < (keys[moving] as number);
    moving += 1;
  }
  if (isSorted) return;
  const old = line.slice(first, end);
  let next = 0;
  for (const key of keys.subarray(0, moving).sort()) {
    const vertex = at(old, isTurned ? size - 1 - (key % size) : key % size);
    while (degree(beyond, at(old, next)) === 0) next += 1;
    line[first + next] = vertex;
    places[vertex] = next;
    next += 1;
  }
}

/**
 * How many pairs of edges between neighbouring layers cross: for each edge, from left to right, the edges
 * before it that end further to the right, kept in a Fenwick tree.
 */
function crossingsOf({ start, line, ranks, below }: Layered, places: Int32Array): number {
  const tree = new Int32Array(line.length + 1);
  let crossings = 0;
  for (let rank = 0; rank + 2 < start.length; rank += 1) {
    const width = at(start, rank + 2) - at(start, rank + 1);
    if (width < 2 || at(start, rank + 1) - at(start, rank) < 2) continue;
    tree.fill(0, 0, width + 1);
    let drawn = 0;
    for (let place = at(start, rank); place < at(start, rank + 1); place += 1) {
      const [from, to] = [at(below.start, at(line, place)), at(below.start, at(line, place) + 1)];
      for (let index = from; index < to; index += 1) {
        const end = at(below.list, index);
        if (at(ranks, end) !== rank + 1) continue;
        let further = drawn;
        for (let node = at(places, end) + 1; node > 0; node -= node & -node) further -= at(tree, node);
        crossings += further;
      }
      for (let index = from; index < to; index += 1) {
        const end = at(below.list, index);
        if (at(ranks, end) !== rank + 1) continue;
        for (let node = at(places, end) + 1; node <= width; node += node & -node) tree[node] = at(tree, node) + 1;
        drawn += 1;
      }
    }
  }
  return crossings;
}

export interface DrawnGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Numbers from 0 up to, without, `below`, the same on every run (Lehmer's generator). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function graph(size: number, count: number, edge: (index: number, roll: (below: number) => number) => readonly [from: number, to: number]): DrawnGraph {
  const roll = dice(7);
  const name = (node: number): string => `n${node}`;
  return {
    nodes: Array.from({ length: size }, (_, node) => name(node)),
    edges: Array.from({ length: count }, (_, index) => edge(index, roll)).map(([from, to]) => ({ from: name(from), to: name(to) })),
  };
}

/** Shapes that graphs of directives have, and some meant to hurt: `edges` are two and a half times as many as nodes. */
export const shapes: Readonly<Record<string, (size: number) => DrawnGraph>> = {
  'layers of thirty, neighbours mostly': (size) => graph(size, 2.5 * size, (_, roll) => {
    const from = roll(size - 60);
    return [from, Math.min(size - 1, (Math.floor(from / 30) + 1 + (roll(4) === 0 ? roll(3) : 0)) * 30 + roll(30))];
  }),
  'ten layers, any two': (size) => graph(size, 2.5 * size, (_, roll) => {
    const upper = roll(9);
    return [upper * (size / 10) + roll(size / 10), (upper + 1 + roll(9 - upper)) * (size / 10) + roll(size / 10)];
  }),
  'any node to a later one': (size) => graph(size, 2.5 * size, (_, roll) => {
    const from = roll(size - 1);
    return [from, from + 1 + roll(size - 1 - from)];
  }),
  'a few hubs': (size) => graph(size, 2.5 * size, (index, roll) => (index % 5 === 0 ? [10 + roll(size - 10), 10 + roll(size - 10)] : index % 2 === 0 ? [roll(10), 10 + roll(size - 10)] : [10 + roll(size - 10), roll(10)])),
  'one hub': (size) => graph(size, 2.5 * size, (index, roll) => (index < size ? [0, index] : [1 + roll(size / 2), size / 2 + roll(size / 2)])),
  'a deep chain': (size) => graph(size, size - 1, (index) => [index, index + 1]),
  'a deep chain with short cuts': (size) => graph(size, 2.5 * size, (index, roll) => {
    const from = roll(size - 1);
    return index < size - 1 ? [index, index + 1] : [from, from + 1 + roll(size - 1 - from)];
  }),
  'one long cycle': (size) => graph(size, size, (index) => [index, (index + 1) % size]),
  'cycles everywhere': (size) => graph(size, 2.5 * size, (_, roll) => [roll(size), roll(size)]),
};

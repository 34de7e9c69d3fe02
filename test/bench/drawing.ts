import { layOut } from '../../src/domain/drawing.js';
import { shapes } from '../support/drawn-graphs.js';

/**
 * How fast graphs are laid out to be drawn, in milliseconds of the processor, on one core.
 * Prints figures, judges none: another machine has others.
 */
const sizes = [1_000, 10_000] as const;

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

// What is run for the first time is compiled on the way: that is not to be counted.
for (const shape of Object.values(shapes)) layOut(shape(1_000).nodes, shape(1_000).edges);

for (const [name, shape] of Object.entries(shapes)) {
  const times = sizes.map((size) => {
    const { nodes, edges } = shape(size);
    const runs = Array.from({ length: 5 }, () => milliseconds(() => layOut(nodes, edges))).sort((a, b) => a - b);
    return `${(runs[2] ?? 0).toFixed(0).padStart(5)} ms for ${size} nodes`;
  });
  console.log(`${name.padEnd(36)}${times.join(', ')}`);
}

import { isAvailable, missed, scored, sets } from './score.js';

/** Prints how well both sets of real documents are read, with `--faults` every miss; fails below the bar. */
if (!isAvailable) console.warn('The real documents are not beside this project (../shared): nothing was scored.');
for (const set of isAvailable ? sets : []) {
  const { score, faults } = await scored(set, ...process.argv.slice(2));
  for (const fault of faults) console.log(fault);
  console.log(`${set}: ${Object.entries(score).map(([measure, value]) => `${measure} ${String(value)}`).join(' · ')}`);
  for (const one of missed(set, score)) {
    console.log(`${set}: below the bar: ${one}`);
    process.exitCode = 1;
  }
}

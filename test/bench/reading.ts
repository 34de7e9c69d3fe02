import { readText } from '../../src/extract/read.js';
import { directiveOf } from './directive-of.js';

/**
 * How fast texts are read, on one core: documents of 10 KB a second, and the time against the length up to 10 MB.
 * Prints figures, judges none: another machine has others.
 */
const kilobyte = 1024;
/** Sentences between two items: as in real papers, and with orders only. */
const [usual, dense] = [3, 0];

/** Seconds of the processor, not of the clock: a busy machine tells nothing. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle of several runs. */
function middle(runs: number, work: () => number): number {
  return Array.from({ length: runs }, work).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

for (const [name, told] of [['as real papers are', usual], ['orders and citations only', dense]] as const) {
  const papers = Array.from({ length: 200 }, (_, index) => directiveOf(10 * kilobyte, index, told));
  const read = papers.flatMap((text) => readText(text).documents);
  const each = middle(5, () => seconds(() => papers.forEach((text) => readText(text)))) / papers.length;
  const per = (count: (one: (typeof read)[number]) => number): string => (read.reduce((sum, one) => sum + count(one), 0) / papers.length).toFixed(0);
  console.log(`documents of 10 KB, ${name}: ${(1 / each).toFixed(0)} a second, ${(each * 1000).toFixed(2)} ms each with ${per((one) => one.citations.length)} citations and ${per((one) => one.assignments.length)} assignments`);
}

let last: number | undefined;
for (const size of [80, 160, 320, 640, 1280, 2560, 5120, 10240]) {
  const text = directiveOf(size * kilobyte, size, usual);
  const time = middle(size > 2000 ? 1 : 3, () => seconds(() => readText(text)));
  console.log(`${String(size).padStart(6)} KB: ${(time * 1000).toFixed(0).padStart(6)} ms, ${(size / kilobyte / time).toFixed(1)} MB a second${last === undefined ? '' : `, ${(time / last).toFixed(2)} times the half`}`);
  last = time;
}

import { expect, test } from '@jest/globals';
import { drawProgress, type Terminal } from '../../../src/cli/progress.js';

/** A terminal of a width, or none (null), and all that was written to it. */
function written(width: number | null): { readonly terminal: Terminal; readonly lines: string[] } {
  const lines: string[] = [];
  const write = ((text: string) => lines.push(text) > 0) as Terminal['write'];
  return { terminal: { write, isTTY: width !== null, columns: width ?? 0 }, lines };
}

/** A clock that moves a second at every look. */
function clock(): () => number {
  let now = 0;
  return () => (now += 1_000);
}

test('on a terminal one line tells how far the work is, and is taken away', () => {
  const { terminal, lines } = written(50);
  const progress = drawProgress(4, terminal, clock());
  progress.step('van-ban/mot-ten-tep-rat-dai.txt');
  progress.end();
  expect(lines).toEqual([expect.stringMatching(/^\r\u001b\[2K█{6}·{18} {2}1\/4 {2}\d+\/s {2}\S*rat-dai\.txt$/), '\r\u001b[2K']);
  expect(String(lines[0]).length - '\r\u001b[2K'.length).toBeLessThan(50);
});

test('of what nobody has counted, the number alone', () => {
  const { terminal, lines } = written(80);
  const progress = drawProgress(null, terminal, clock());
  progress.step('a');
  expect(lines[0]).toMatch(/^\r\u001b\[2K1 {2}\d+\/s {2}a$/);
});

test('is not drawn more often than a terminal follows', () => {
  const { terminal, lines } = written(80);
  let now = 0;
  const progress = drawProgress(1_000, terminal, () => now);
  for (let at = 0; at < 1_000; at += 1) {
    now = at;
    progress.step('a');
  }
  expect(lines.length).toBeLessThanOrEqual(13);
});

test('a message stands above the bar', () => {
  const { terminal, lines } = written(80);
  drawProgress(2, terminal, clock()).tell('a.txt: error');
  expect(lines).toEqual(['\r\u001b[2K', 'a.txt: error\n']);
});

test('where nobody watches only messages are written', () => {
  const { terminal, lines } = written(null);
  const progress = drawProgress(2, terminal, clock());
  progress.step('a');
  progress.tell('a.txt: error');
  progress.end();
  expect(lines).toEqual(['a.txt: error\n']);
});

import type { Cleaned } from './clean.js';
import { isNoise } from './noise.js';
import { runOnStarts } from './run-on.js';

/** A printed line; two columns side by side are two cells of it. Offsets are those of the mapped text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case without diacritics, character for character. */
  readonly plain: string;
  readonly cells: readonly Cell[];
  readonly indent: number;
  readonly isNoise: boolean;
  /** True when nothing, or only noise with blank lines, stands between this line and the one before. */
  readonly afterBlank: boolean;
}

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly plain: string;
}

/** The lines that hold something, in order. */
export function linesOf(mapped: Cleaned): readonly Line[] {
  const lines: Line[] = [];
  let isBlank = true;
  for (let at = 0; at <= mapped.text.length; ) {
    const stop = mapped.text.indexOf('\n', at);
    const end = stop === -1 ? mapped.text.length : stop;
    const cuts = [0, ...runOnStarts(mapped.text.slice(at, end), mapped.plain.slice(at, end))];
    for (const [index, cut] of cuts.entries()) {
      const next = cuts[index + 1];
      const line = lineOf(mapped.text, mapped.plain, at + cut, next === undefined ? end : at + next, isBlank);
      if (line !== undefined) lines.push(line);
      isBlank = line === undefined || (line.isNoise && isBlank);
    }
    at = end + 1;
  }
  return lines;
}

function lineOf(text: string, folded: string, from: number, to: number, afterBlank: boolean): Line | undefined {
  let [start, end] = [from, to];
  while (start < end && ' |#>_'.includes(text.charAt(start))) start += 1;
  while (end > start && ' |_'.includes(text.charAt(end - 1))) end -= 1;
  if (start === end) return undefined;
  const own = { start, end, text: text.slice(start, end), plain: folded.slice(start, end) };
  const cells = own.text.includes('|') || own.text.includes('   ') ? cellsOf(own) : [own];
  return { start, end, text: own.text, plain: own.plain, cells, indent: start - from, isNoise: isNoise(own.plain), afterBlank };
}

/** Columns stand apart by a bar or by three blanks. */
function cellsOf(line: Cell): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const gap of line.text.matchAll(/ *\| *| {3,}/g)) {
    push(at, gap.index);
    at = gap.index + gap[0].length;
  }
  push(at, line.text.length);
  return cells;

  function push(from: number, to: number): void {
    if (to > from) cells.push({ start: line.start + from, end: line.start + to, text: line.text.slice(from, to), plain: line.plain.slice(from, to) });
  }
}

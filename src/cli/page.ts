import { createColors } from 'picocolors';

/** Where text is laid out. `width` is Infinity where nothing is wrapped: in a file or a pipe. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
}

type Paint = (text: string) => string;

/** The few emphases of the output; each word is painted alone, so that lines may break between words. */
export interface Paints {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly name: Paint;
  readonly warn: Paint;
}

export function paints({ colour }: Page): Paints {
  const { bold, dim, cyan, yellow } = createColors(colour);
  const byWord = (paint: Paint): Paint => (text) => text.split(' ').map((word) => (word === '' ? '' : paint(word))).join(' ');
  return { bold: byWord(bold), dim: byWord(dim), name: byWord(cyan), warn: byWord(yellow) };
}

/**
 * A paragraph broken at spaces to the width of the page; a word that is longer stands out.
 * @param first what stands before the first line
 * @param rest what stands before the others
 * @example wrap('một hai ba', { width: 9, colour: false }, '- ', '  ') === '- một hai\n  ba'
 */
export function wrap(text: string, { width }: Page, first = '', rest = first): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns((lines.length === 0 ? first : rest) + longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((part, index) => (index === 0 ? first : rest) + part).join('\n');
}

/** Columns that a line takes; colours take none. */
export function columns(text: string): number {
  return Array.from(text.replace(/\p{Cc}\[\d+m/gu, '')).length;
}

/**
 * Data made fit for a terminal: composed characters, every run of white space one space, and nothing
 * that a terminal would obey.
 */
export function readable<Data>(data: Data): Data {
  if (typeof data === 'string') return oneLine(data) as Data;
  if (Array.isArray(data)) return data.map(readable) as Data;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, readable(value)])) as Data;
}

export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}

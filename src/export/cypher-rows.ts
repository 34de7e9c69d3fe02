import type { Properties } from '../domain/exported.js';
import type { Field } from '../domain/exported-fields.js';
import { quoted } from './cypher-text.js';

/** What an element says, in the order of columns: texts, lists, and “” for nothing. */
export type Cells = readonly (string | readonly string[])[];

/** How much one statement holds at most; a row that is longer stands alone. */
const rowsAtOnce = 500;
const charactersAtOnce = 400_000;

/** Rows cut into what one statement holds each. */
export function batches(rows: readonly Cells[]): readonly (readonly Cells[])[] {
  const all: Cells[][] = [];
  let last: Cells[] = [];
  let characters = Infinity;
  for (const row of rows) {
    const length = lengthOf(row);
    if (last.length === rowsAtOnce || characters + length > charactersAtOnce) {
      all.push((last = []));
      characters = 0;
    }
    last.push(row);
    characters += length;
  }
  return all;
}

function lengthOf(row: Cells): number {
  return row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : lengthOf(cell)), 0);
}

/** The cells of an element's properties, one for each field. */
export function cellsOf(fields: readonly Field[], properties: Properties): Cells {
  return fields.map(({ name }) => {
    const value = properties[name] ?? '';
    return typeof value === 'object' ? value : String(value);
  });
}

/** What stands between the cells of a row, and before each element of a list. */
export interface Separators {
  readonly cell: string;
  readonly element: string;
}

const usual: Separators = { cell: '¦', element: '‖' };
const takesUsual = /[¦‖]/;

/** Two characters that no cell of these rows holds: the usual ones, and where those are taken the next of private use. */
export function separatorsOf(rows: readonly Cells[]): Separators {
  if (!rows.some((row) => row.some((cell) => (typeof cell === 'string' ? takesUsual.test(cell) : cell.some((text) => takesUsual.test(text)))))) return usual;
  const free = privateUse(rows.flat(2).join(''));
  return { cell: free.next().value, element: free.next().value };
}

/** Characters of private use that a text does not hold. */
function* privateUse(said: string): Generator<string, never> {
  for (let code = 0xe000; ; code++) if (!said.includes(String.fromCodePoint(code))) yield String.fromCodePoint(code);
}

/** A row as one string literal. @example line(['document/a', ['b', '']], { cell: '¦', element: '‖' }) → "'document/a¦‖b‖'" */
export function line(row: Cells, { cell, element }: Separators): string {
  return quoted(row.map((one) => (typeof one === 'string' ? one : one.map((text) => `${element}${text}`).join(''))).join(cell));
}

/** A map of Cypher that says again what the cells of a row `c` say from `first` on. @example "{key: CASE c[2] WHEN '' THEN null ELSE c[2] END, …}" */
export function mapOf(fields: readonly Field[], first: number, { element }: Separators): string {
  return fields.map(({ name, type }, at) => {
    const cell = `c[${first + at}]`;
    if (type === 'integer') return `${name}: toInteger(${cell})`;
    if (type === 'boolean') return `${name}: toBoolean(${cell})`;
    return `${name}: CASE ${cell} WHEN '' THEN null ELSE ${type === 'strings' ? `split(${cell}, ${quoted(element)})[1..]` : cell} END`;
  }).join(', ');
}

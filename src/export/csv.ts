import type { ExportedEdge, ExportedNode, Properties } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import type { Write } from './format.js';

/** The columns of a CSV file, and an element as a row of it, without the end of the line; an empty cell says nothing. */
export interface Table<Row> {
  readonly header: readonly string[];
  readonly row: (row: Row) => string;
}

/**
 * The nodes as CSV (RFC 4180: UTF-8, CRLF, quotes where needed): id, kind, label, then a column for each field; lists
 * are JSON. Every text stands as it is, also one that a spreadsheet would take for a formula, such as “=1+1”: a quote
 * mark before it would change a text that others read back. CSV has no room to say what was left out, nor that a
 * file was cut off between two rows; `writeCsvZip` has.
 * @example pandas.read_csv('x.csv', dtype=str, keep_default_na=False)
 */
export const writeNodesCsv: Write = (graph) => csv(nodeTable, graph.nodes);

/** The edges as CSV, as `writeNodesCsv` does it: id, kind, from, to, label, then a column for each field. */
export const writeEdgesCsv: Write = (graph) => csv(edgeTable, graph.edges);

/** What Excel wants at the head of a file to take it for UTF-8. */
const bom = '\ufeff';

/** The same text with a byte order mark before it. @example withBom(writeNodesCsv) */
export function withBom(write: Write): Write {
  return async function* (graph) {
    yield bom;
    yield* write(graph);
  };
}

/** A table as CSV, part by part. */
export async function* csv<Row>({ header, row }: Table<Row>, parts: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield `${header.map(cell).join(',')}\r\n`;
  for await (const part of parts) yield part.map((one) => `${row(one)}\r\n`).join('');
}

const special = /[",\r\n]/;

/** A text as RFC 4180 has it; a lone CR or LF is quoted too, since many readers end a row there. */
export function cell(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What the cells of an element's properties say, one for each field, each with a comma before it. @param listOf a list as one text */
export function cellsOf(fields: readonly Field[], listOf: (list: readonly string[]) => string): (properties: Properties) => string {
  const names = fields.map(({ name }) => name);
  return (properties) => {
    let cells = '';
    for (const name of names) {
      const value = properties[name];
      if (value === undefined) cells += ',';
      else if (typeof value === 'string') cells += `,${cell(value)}`;
      else cells += `,${typeof value === 'object' ? cell(listOf(value)) : value}`;
    }
    return cells;
  };
}

const nodeCells = cellsOf(nodeFields, JSON.stringify);
const edgeCells = cellsOf(edgeFields, JSON.stringify);

const nodeTable: Table<ExportedNode> = {
  header: ['id', 'kind', 'label', ...nodeFields.map(({ name }) => name)],
  row: ({ id, kind, label, properties }) => `${cell(id)},${kind},${cell(label)}${nodeCells(properties)}`,
};

const edgeTable: Table<ExportedEdge> = {
  header: ['id', 'kind', 'from', 'to', 'label', ...edgeFields.map(({ name }) => name)],
  row: ({ id, kind, from, to, label, properties }) => `${cell(id)},${kind},${cell(from)},${cell(to)},${cell(label)}${edgeCells(properties)}`,
};

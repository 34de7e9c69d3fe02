import { stringify } from 'csv-stringify/sync';
import type { ExportedEdge, ExportedNode, Properties, PropertyValue } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import type { Write } from './format.js';

/** The columns of a CSV file, and what one row says in them; an empty cell says nothing. */
export interface Table<Row> {
  readonly header: readonly string[];
  readonly cells: (row: Row) => readonly string[];
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
  return (graph) => marked(write(graph));
}

/** A text with a byte order mark before it. */
export async function* marked(text: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  yield bom;
  yield* text;
}

/** A table as CSV, part by part. */
export async function* csv<Row>(table: Table<Row>, parts: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield lines([table.header]);
  for await (const part of parts) yield lines(part.map(table.cells));
}

/** Rows as text. A lone CR or LF must be quoted too: not every reader takes it for a part of the text. */
function lines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\r\n', quote_record_delimiter: true });
}

/** The cells of an element's properties, one for each field. */
export function cellsOf(fields: readonly Field[], toCell: (value: PropertyValue) => string): (properties: Properties) => readonly string[] {
  const names = fields.map(({ name }) => name);
  return (properties) => names.map((name) => {
    const value = properties[name];
    return value === undefined ? '' : toCell(value);
  });
}

/** A value as text that says it again: a list is JSON. */
function plain(value: PropertyValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const nodeCells = cellsOf(nodeFields, plain);
const edgeCells = cellsOf(edgeFields, plain);

const nodeTable: Table<ExportedNode> = {
  header: ['id', 'kind', 'label', ...nodeFields.map(({ name }) => name)],
  cells: ({ id, kind, label, properties }) => [id, kind, label, ...nodeCells(properties)],
};

const edgeTable: Table<ExportedEdge> = {
  header: ['id', 'kind', 'from', 'to', 'label', ...edgeFields.map(({ name }) => name)],
  cells: ({ id, kind, from, to, label, properties }) => [id, kind, from, to, label, ...edgeCells(properties)],
};

import type { ExportedEdge, ExportedNode } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field, type FieldType } from '../domain/exported-fields.js';
import { cell, cellsOf, csv, type Table } from './csv.js';
import { manifestEntry } from './csv-zip.js';
import type { Write } from './format.js';
import { between, finishImport, oneEmptyText, readMe } from './neo4j-import-texts.js';
import { neo4jLabels } from './neo4j-labels.js';
import { zip } from './zip.js';

/**
 * A ZIP archive for `neo4j-admin database import`, the fast way to fill a new database: nodes.csv, relationships.csv,
 * finish.cypher to run afterwards, README.txt with the commands, and at last manifest.json. The graph is the one that
 * `writeCypherScript` makes: labels and types tell the kind, dates are text.
 *
 * The importer splits a list at one character and drops a list of one empty text. So U+FDD0 stands between elements and
 * U+FDD1 for an element that is empty and alone, until finish.cypher puts the empty text there. Unicode keeps both for
 * such use within programs, so that texts do not hold them; in an element that does they become U+FFFD.
 */
export const writeNeo4jImport: Write = (graph) => zip([
  { name: 'README.txt', content: () => only(readMe(graph.head)) },
  { name: 'nodes.csv', content: () => csv(nodeTable, graph.nodes) },
  { name: 'relationships.csv', content: () => csv(relationshipTable, graph.edges) },
  { name: 'finish.cypher', content: () => only(finishImport) },
  manifestEntry(graph),
]);

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

const ours = /[\ufdd0\ufdd1]/;

/** Columns as the importer types them; a text has no type there. */
const types: Readonly<Record<FieldType, string>> = { string: '', integer: ':long', boolean: ':boolean', date: '', dateTime: '', strings: ':string[]' };

const columnsOf = (fields: readonly Field[]): readonly string[] => fields.map(({ name, type }) => `${name}${types[type]}`);

function joined(list: readonly string[]): string {
  if (list.length === 1 && list[0] === '') return oneEmptyText;
  return list.map((text) => (ours.test(text) ? text.replaceAll(between, '\ufffd').replaceAll(oneEmptyText, '\ufffd') : text)).join(between);
}

const nodeCells = cellsOf(nodeFields, joined);
const edgeCells = cellsOf(edgeFields, joined);

const nodeTable: Table<ExportedNode> = {
  header: ['id:ID', ':LABEL', 'label', ...columnsOf(nodeFields)],
  row: ({ id, kind, label, properties }) => `${cell(id)},${neo4jLabels[kind].join(between)},${cell(label)}${nodeCells(properties)}`,
};

const relationshipTable: Table<ExportedEdge> = {
  header: [':START_ID', ':END_ID', ':TYPE', 'id', 'label', ...columnsOf(edgeFields)],
  row: ({ id, kind, from, to, label, properties }) => `${cell(from)},${cell(to)},${kind},${cell(id)},${cell(label)}${edgeCells(properties)}`,
};

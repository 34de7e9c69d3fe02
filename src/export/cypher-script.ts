import type { ExportedEdge, ExportedNode, Properties, PropertyValue } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import { grouped } from '../domain/grouped.js';
import { quoted } from './cypher-text.js';
import type { Write } from './format.js';
import { labelOfId, neo4jConstraints, neo4jLabels } from './neo4j-labels.js';

/** How much one statement holds at most; a row that is longer stands alone. */
const rowsAtOnce = 200;
const charactersAtOnce = 200_000;

/**
 * A script for cypher-shell or Neo4j Browser that makes the graph in another Neo4j, version 5 or later; run again it
 * changes nothing. Nodes and relationships carry `id` and `label`, a relationship's type is the edge's kind, dates are
 * text. The comment at the head says what was asked, that before the last statement what the script holds; a script
 * that does not end by returning “complete” has a part of it. A line ends with “;” where a statement does, and nowhere else.
 * @example cypher-shell -a bolt://… -u neo4j -f x.cypher
 */
export const writeCypherScript: Write = async function* (graph) {
  yield `// export ${JSON.stringify(graph.head)}\n${neo4jConstraints.map((constraint) => `${constraint}\n`).join('')}`;
  for await (const part of graph.nodes) yield statements(part, ({ kind }) => makeNodes(kind), nodeRow);
  for await (const part of graph.edges) yield statements(part, makeEdges, edgeRow);
  const manifest = await graph.manifest();
  yield `// end ${JSON.stringify(manifest)}\nRETURN ${manifest.complete ? 'true' : 'false'} AS complete;\n`;
};

/** Statements of a part: rows with the same thing to do are done together. */
function statements<Row>(part: readonly Row[], doing: (row: Row) => string, toRow: (row: Row) => string): string {
  return [...grouped(part, doing)].flatMap(([done, rows]) => batches(rows.map(toRow)).map((batch) => `UNWIND [\n${batch.join(',\n')}\n] AS row\n${done};\n`)).join('');
}

function batches(rows: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let last: string[] = [];
  let characters = Infinity;
  for (const row of rows) {
    if (last.length === rowsAtOnce || characters + row.length > charactersAtOnce) {
      all.push((last = []));
      characters = 0;
    }
    last.push(row);
    characters += row.length;
  }
  return all;
}

function makeNodes(kind: ExportedNode['kind']): string {
  const [found, ...others] = neo4jLabels[kind];
  return `MERGE (n:${found} {id: row.id})\nSET n = row${others.map((label) => `, n:${label}`).join('')}`;
}

function makeEdges({ kind, from, to }: ExportedEdge): string {
  return `MATCH (from:${labelOfId(from)} {id: row.from})\nMATCH (to:${labelOfId(to)} {id: row.to})\nMERGE (from)-[r:${kind} {id: row.is.id}]->(to)\nSET r = row.is`;
}

const nodeProperties = propertiesOf(nodeFields);
const edgeProperties = propertiesOf(edgeFields);

function nodeRow({ id, label, properties }: ExportedNode): string {
  return `  {id: ${quoted(id)}, label: ${quoted(label)}${nodeProperties(properties)}}`;
}

function edgeRow({ id, from, to, label, properties }: ExportedEdge): string {
  return `  {from: ${quoted(from)}, to: ${quoted(to)}, is: {id: ${quoted(id)}, label: ${quoted(label)}${edgeProperties(properties)}}}`;
}

/** The rest of a map: what is known of each field. */
function propertiesOf(fields: readonly Field[]): (properties: Properties) => string {
  return (properties) => fields.map(({ name }) => {
    const value = properties[name];
    return value === undefined ? '' : `, ${name}: ${literal(value)}`;
  }).join('');
}

function literal(value: PropertyValue): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? `[${value.map(quoted).join(', ')}]` : String(value);
}

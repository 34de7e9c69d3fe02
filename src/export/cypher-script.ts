import type { ExportedEdge, ExportedNode } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../domain/exported-fields.js';
import { grouped } from '../domain/grouped.js';
import { nodeKinds, type NodeKind } from '../domain/picture.js';
import { batches, cellsOf, line, mapOf, separatorsOf, type Cells, type Separators } from './cypher-rows.js';
import { quoted } from './cypher-text.js';
import type { Write } from './format.js';
import { labelOfId, neo4jConstraints, neo4jLabels } from './neo4j-labels.js';

/**
 * A script for cypher-shell or Neo4j Browser that makes the graph in another Neo4j, version 5 or later; run again it
 * changes nothing. Nodes and relationships carry `id` and `label`, a relationship's type is the edge's kind, dates are
 * text. The comment at the head says what was asked, the one before the last statement what the script holds; a script
 * without it was cut off. A line ends with “;” where a statement does, and nowhere else.
 *
 * A row is one text, which Cypher splits: Neo4j takes a list of texts for a parameter and plans a statement once,
 * while rows written as maps are planned batch by batch, which took it twenty times as long.
 * @example cypher-shell -a bolt://… -u neo4j -f x.cypher
 */
export const writeCypherScript: Write = async function* (graph) {
  yield `// export ${JSON.stringify(graph.head)}\n${neo4jConstraints.map((constraint) => `${constraint}\n`).join('')}`;
  for await (const part of graph.nodes) yield [...grouped(part, ({ kind }) => kind)].map(([kind, nodes]) => statements(nodes.map(nodeCells), nodesOf(kind))).join('');
  for await (const part of graph.edges) yield [...grouped(part, patternOf)].map(([pattern, edges]) => statements(edges.map(edgeCells), edgesOf(pattern))).join('');
  const manifest = await graph.manifest();
  yield `// end ${JSON.stringify(manifest)}\nRETURN ${manifest.complete ? 'true' : 'false'} AS complete;\n`;
};

/** Statements that do the same with every row; each row is known as the list `c` of its cells. */
function statements(rows: readonly Cells[], doing: (separators: Separators) => string): string {
  return batches(rows).map((batch) => {
    const separators = separatorsOf(batch);
    const texts = batch.map((row) => line(row, separators)).join(',\n');
    return `UNWIND [\n${texts}\n] AS line\nWITH split(line, ${quoted(separators.cell)}) AS c\n${doing(separators)};\n`;
  }).join('');
}

const fields: ReadonlyMap<NodeKind, readonly Field[]> = new Map(nodeKinds.map((kind) => [kind, nodeFields.filter(({ of }) => of.includes(kind))]));

function fieldsOf(kind: NodeKind): readonly Field[] {
  return fields.get(kind) ?? [];
}

function nodeCells({ id, kind, label, properties }: ExportedNode): Cells {
  return [id, label, ...cellsOf(fieldsOf(kind), properties)];
}

function nodesOf(kind: NodeKind): (separators: Separators) => string {
  const [found, ...others] = neo4jLabels[kind];
  return (separators) => `MERGE (n:${found} {id: c[0]})\nSET n = {id: c[0], label: c[1], ${mapOf(fieldsOf(kind), 2, separators)}}${others.map((label) => `, n:${label}`).join('')}`;
}

function edgeCells({ id, from, to, label, properties }: ExportedEdge): Cells {
  return [from, to, id, label, ...cellsOf(edgeFields, properties)];
}

/** What an edge joins and how, which it has in common with others. */
function patternOf({ kind, from, to }: ExportedEdge): string {
  return `MATCH (from:${labelOfId(from)} {id: c[0]})\nMATCH (to:${labelOfId(to)} {id: c[1]})\nMERGE (from)-[r:${kind} {id: c[2]}]->(to)`;
}

function edgesOf(pattern: string): (separators: Separators) => string {
  return (separators) => `${pattern}\nSET r = {id: c[2], label: c[3], ${mapOf(edgeFields, 4, separators)}}`;
}

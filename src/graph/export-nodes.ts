import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import type { ExportedNode, Properties } from '../domain/exported.js';
import { drawnLabel, drawnNode, type NodeKind } from '../domain/picture.js';
import type { StreamingGraph } from './graph.js';
import * as cypher from './statements.generated.js';

/** Nodes of one kind with all that is known of them, in the order of their keys or ids; unknown ones give nothing. */
export function exportNodes(graph: StreamingGraph, kind: NodeKind, refs: readonly string[]): AsyncIterable<readonly ExportedNode[]> {
  return readers[kind](graph, { refs, after: null, limit: 0 });
}

/** The next nodes of a kind after a key or an id, in order, `limit` of them unless there are no more. */
export function exportNodesAfter(graph: StreamingGraph, kind: NodeKind, after: string, limit: number): AsyncIterable<readonly ExportedNode[]> {
  return readers[kind](graph, { refs: [], after, limit });
}

/** Some nodes, or the next ones. */
interface Wanted {
  readonly refs: readonly string[];
  readonly after: string | null;
  readonly limit: number;
}

type Read = (graph: StreamingGraph, wanted: Wanted) => AsyncIterable<readonly ExportedNode[]>;

const actorReader = (label: 'Organization' | 'Person'): Read => (graph, wanted) =>
  nodesOf(graph.stream(cypher.exportActors, { ...wanted, label }), (row) => node(row.isPerson ? 'PERSON' : 'ORGANIZATION', row.ref, row.name, row));

const readers: Readonly<Record<NodeKind, Read>> = {
  DOCUMENT: (graph, wanted) => nodesOf(graph.stream(cypher.exportDocuments, wanted), (row) => {
    const label = documentLabel({ key: row.key, code: row.code, name: row.ownName, title: row.title, type: row.type, period: row.period });
    return node('DOCUMENT', row.ref, label, row, { typeName: documentType(row.type).vi, isLegalBasis: row.citedByCount > 0 });
  }),
  ORGANIZATION: actorReader('Organization'),
  PERSON: actorReader('Person'),
  ASSIGNMENT: (graph, wanted) => nodesOf(graph.stream(cypher.exportAssignments, wanted), (row) => node('ASSIGNMENT', row.ref, row.summary ?? row.quote ?? row.ref, row)),
  CITATION: (graph, wanted) => nodesOf(graph.stream(cypher.exportCitations, wanted), (row) => node('CITATION', row.ref, row.quote, row)),
};

/** Columns that are no fields. */
const structure: ReadonlySet<string> = new Set(['ref', 'isPerson', 'ownName', 'period']);

async function* nodesOf<Row>(parts: AsyncIterable<readonly Row[]>, toNode: (row: Row) => ExportedNode): AsyncGenerator<readonly ExportedNode[]> {
  for await (const rows of parts) yield rows.map(toNode);
}

type Values = Readonly<Record<string, Properties[string] | null>>;

function node(kind: NodeKind, ref: string, label: string, row: object, more: Values = {}): ExportedNode {
  return { id: drawnNode(kind, ref).id, kind, label: drawnLabel(label), properties: Object.assign(known(row as Values), known(more)) };
}

/** What is known: neither null nor an empty text or list. */
export function known(values: Values): Properties {
  const properties: Record<string, Properties[string]> = {};
  // A loop, because this is done a million times for a large graph.
  for (const name in values) {
    const value = values[name];
    if (value === null || value === undefined || value === '' || structure.has(name) || (Array.isArray(value) && value.length === 0)) continue;
    properties[name] = value;
  }
  return properties;
}

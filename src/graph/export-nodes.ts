import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import type { ExportedNode, Properties } from '../domain/exported.js';
import { drawnLabel, drawnNode, type NodeKind } from '../domain/picture.js';
import type { StreamingGraph } from './graph.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';

/** Nodes of one kind with all that is known of them, in the order of their keys or ids; unknown ones give nothing. */
export function exportNodes(graph: StreamingGraph, kind: NodeKind, refs: readonly string[]): AsyncIterable<readonly ExportedNode[]> {
  if (kind === 'DOCUMENT') return nodesOf(graph.stream(cypher.exportDocuments, { keys: refs }), toDocument);
  if (kind === 'ASSIGNMENT') return nodesOf(graph.stream(cypher.exportAssignments, { ids: refs }), toAssignment);
  if (kind === 'CITATION') return nodesOf(graph.stream(cypher.exportCitations, { ids: refs }), toCitation);
  return nodesOf(graph.stream(cypher.exportActors, { ids: refs }), toActor);
}

/** The next nodes of a kind after a key or an id, in order, at most `limit`; none: there are no more. */
export function exportNodesAfter(graph: StreamingGraph, kind: NodeKind, after: string, limit: number): AsyncIterable<readonly ExportedNode[]> {
  const page = { after, limit };
  if (kind === 'DOCUMENT') return nodesOf(graph.stream(cypher.exportDocumentsAfter, page), toDocument);
  if (kind === 'ASSIGNMENT') return nodesOf(graph.stream(cypher.exportAssignmentsAfter, page), toAssignment);
  if (kind === 'CITATION') return nodesOf(graph.stream(cypher.exportCitationsAfter, page), toCitation);
  return nodesOf(graph.stream(cypher.exportActorsAfter[kind === 'PERSON' ? 'Person' : 'Organization'], page), toActor);
}

function toDocument(row: RowOf<typeof cypher.exportDocuments>): ExportedNode {
  const label = documentLabel({ key: row.key, code: row.code, name: row.ownName, title: row.title, type: row.type, period: row.period });
  return node('DOCUMENT', row.key, label, row, { typeName: documentType(row.type).vi, isLegalBasis: row.citedByCount > 0 });
}

function toActor(row: RowOf<typeof cypher.exportActors>): ExportedNode {
  return node(row.isPerson ? 'PERSON' : 'ORGANIZATION', row.id, row.name, row);
}

function toAssignment(row: RowOf<typeof cypher.exportAssignments>): ExportedNode {
  return node('ASSIGNMENT', row.id, row.summary ?? row.quote ?? row.id, row);
}

function toCitation(row: RowOf<typeof cypher.exportCitations>): ExportedNode {
  return node('CITATION', row.id, row.quote, row);
}

async function* nodesOf<Row>(parts: AsyncIterable<readonly Row[]>, toNode: (row: Row) => ExportedNode): AsyncGenerator<readonly ExportedNode[]> {
  for await (const rows of parts) yield rows.map(toNode);
}

type Values = Readonly<Record<string, Properties[string] | null>>;

/** Columns that are no fields. */
const structure: ReadonlySet<string> = new Set(['id', 'isPerson', 'ownName', 'period']);

function node(kind: NodeKind, ref: string, label: string, row: object, more: Values = {}): ExportedNode {
  return { id: drawnNode(kind, ref).id, kind, label: drawnLabel(label), properties: Object.assign(known(row as Values, structure), known(more)) };
}

const nothing: ReadonlySet<string> = new Set();

/** What is known: neither null nor an empty text or list. @param without names that are left out */
export function known(values: Values, without = nothing): Properties {
  const properties: Record<string, Properties[string]> = {};
  // A loop, because this is done a million times for a large graph.
  for (const name in values) {
    const value = values[name];
    if (value === null || value === undefined || value === '' || without.has(name) || (Array.isArray(value) && value.length === 0)) continue;
    properties[name] = value;
  }
  return properties;
}

import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import type { ExportedNode, Properties } from '../domain/exported.js';
import { drawnLabel, drawnNode, type NodeKind } from '../domain/picture.js';
import { byText } from '../domain/text.js';
import type { Graph } from './graph.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';

/** Nodes of one kind with all that is known of them, in the order of their keys or ids; unknown ones give nothing. */
export function exportNodes(graph: Graph, kind: NodeKind, refs: readonly string[]): Promise<readonly ExportedNode[]> {
  return readers[kind](graph, { refs, after: null, limit: 0 });
}

/** The next nodes of a kind after a key or an id, `limit` of them unless there are no more. */
export function exportNodesAfter(graph: Graph, kind: NodeKind, after: string, limit: number): Promise<readonly ExportedNode[]> {
  return readers[kind](graph, { refs: [], after, limit });
}

/** Some nodes, or the next ones. */
interface Wanted {
  readonly refs: readonly string[];
  readonly after: string | null;
  readonly limit: number;
}

type Read = (graph: Graph, wanted: Wanted) => Promise<readonly ExportedNode[]>;

const actorReader = (label: 'Organization' | 'Person'): Read => async (graph, wanted) => nodesOf(await graph.run(cypher.exportActors, { ...wanted, label }), toActor);

const readers: Readonly<Record<NodeKind, Read>> = {
  DOCUMENT: async (graph, wanted) => nodesOf(await graph.run(cypher.exportDocuments, wanted), ({ ref, name, period, ...row }) =>
    node('DOCUMENT', ref, documentLabel({ ...row, name, period }), { ...row, typeName: documentType(row.type).vi, isLegalBasis: row.citedByCount > 0 })),
  ORGANIZATION: actorReader('Organization'),
  PERSON: actorReader('Person'),
  ASSIGNMENT: async (graph, wanted) => nodesOf(await graph.run(cypher.exportAssignments, wanted), ({ ref, ...row }) => node('ASSIGNMENT', ref, row.summary ?? row.quote ?? ref, row)),
  CITATION: async (graph, wanted) => nodesOf(await graph.run(cypher.exportCitations, wanted), ({ ref, ...row }) => node('CITATION', ref, row.quote, row)),
};

function toActor({ ref, isPerson, ...row }: RowOf<typeof cypher.exportActors>): ExportedNode {
  return node(isPerson ? 'PERSON' : 'ORGANIZATION', ref, row.name, row);
}

function nodesOf<Row extends { readonly ref: string }>(rows: readonly Row[], toNode: (row: Row) => ExportedNode): readonly ExportedNode[] {
  return [...rows].sort((a, b) => byText(a.ref, b.ref)).map(toNode);
}

function node(kind: NodeKind, ref: string, label: string, values: Readonly<Record<string, Properties[string] | null>>): ExportedNode {
  return { id: drawnNode(kind, ref).id, kind, label: drawnLabel(label), properties: known(values) };
}

/** What is known: neither null nor an empty text or list. */
export function known(values: Readonly<Record<string, Properties[string] | null>>): Properties {
  const properties: Record<string, Properties[string]> = {};
  // A loop, because this is done a million times for a large graph.
  for (const name in values) {
    const value = values[name];
    if (value !== null && value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)) properties[name] = value;
  }
  return properties;
}

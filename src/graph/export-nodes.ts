import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import type { ExportedNode, Properties } from '../domain/exported.js';
import { grouped } from '../domain/grouped.js';
import { drawnLabel, drawnNode, type NodeKind } from '../domain/picture.js';
import { actorsByIds, type ActorRow } from './actors.js';
import { citationsByIds } from './citations.js';
import { documentsByKeys } from './documents.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';

/** Ids of the next nodes of a kind, in order, and where the page after begins. */
export async function nodesAfter(graph: Graph, kind: NodeKind, after: string, limit: number): Promise<readonly string[]> {
  const page = { after, limit };
  if (kind === 'DOCUMENT') return (await graph.run(cypher.documentKeys, page)).map(({ key }) => key);
  const statement = { ORGANIZATION: cypher.actorIds.Organization, PERSON: cypher.actorIds.Person, ASSIGNMENT: cypher.assignmentIds, CITATION: cypher.citationIds }[kind];
  return (await graph.run(statement, page)).map(({ id }) => id);
}

/** Nodes of one kind with all that is known of them, in the order of their keys or ids; unknown ones give nothing. */
export async function exportNodes(graph: Graph, kind: NodeKind, refs: readonly string[]): Promise<readonly ExportedNode[]> {
  const found = new Map((await readers[kind](graph, refs)).map((node) => [node.id, node]));
  return refs.flatMap((ref) => found.get(drawnNode(kind, ref).id) ?? []);
}

type Read = (graph: Graph, refs: readonly string[]) => Promise<readonly ExportedNode[]>;

const readActors: Read = async (graph, ids) => (await actorsByIds(graph, ids)).map(toActor);

const readers: Readonly<Record<NodeKind, Read>> = {
  async DOCUMENT(graph, keys) {
    const [rows, sources] = await Promise.all([documentsByKeys(graph, keys), graph.run(cypher.documentSources, { owners: keys })]);
    const sourcesOf = grouped(sources, ({ owner }) => owner);
    return rows.map(({ name: _, period: __, issuedSort: ___, codeSort: ____, issuerKey, actingOrganId, onBehalfOfId, ...row }) =>
      node('DOCUMENT', row.key, documentLabel({ ...row, name: _, period: __ }), {
        ...row,
        typeName: documentType(row.type).vi,
        isLegalBasis: row.citedByCount > 0,
        issuer: actorId(issuerKey),
        actingOrgan: actorId(actingOrganId),
        onBehalfOf: actorId(onBehalfOfId),
        sources: (sourcesOf.get(row.key) ?? []).map(({ name, sha256 }) => (sha256 === null ? name : `${name} sha256:${sha256}`)),
      }));
  },
  ORGANIZATION: readActors,
  PERSON: readActors,
  async ASSIGNMENT(graph, ids) {
    const [rows, parties] = await Promise.all([graph.run(cypher.assignmentByIds, { ids }), graph.run(cypher.assignmentParties, { owners: ids })]);
    const assigners = grouped(parties.filter(({ edge }) => edge === 'ASSIGNED_BY'), ({ owner }) => owner);
    return rows.map(({ id, kind, orderSort: _, dueSort: __, ...row }) =>
      node('ASSIGNMENT', id, row.summary ?? row.quote ?? id, { ...row, assignmentKind: kind, assigners: [...new Set((assigners.get(id) ?? []).map(({ actorId: who }) => drawnNode('ORGANIZATION', who).id))] }));
  },
  async CITATION(graph, ids) {
    return (await citationsByIds(graph, ids)).map(({ id, label: _, from, kind, documents: __, ...row }) => node('CITATION', id, row.quote, { ...row, document: from, relationKind: kind }));
  },
};

function toActor({ id, name, aliases, posts, kind, level, place, validFrom, validTo, parentId, successorId, isPerson }: ActorRow): ExportedNode {
  if (isPerson) return node('PERSON', id, name, { name, aliases, posts });
  return node('ORGANIZATION', id, name, { name, aliases, organizationKind: kind, level, place, validFrom, validTo, parent: actorId(parentId), successor: actorId(successorId) });
}

function actorId(id: string | null): string | null {
  return id === null ? null : drawnNode('ORGANIZATION', id).id;
}

function node(kind: NodeKind, ref: string, label: string, values: Readonly<Record<string, Properties[string] | null>>): ExportedNode {
  return { id: drawnNode(kind, ref).id, kind, label: drawnLabel(label), properties: known(values) };
}

/** What is known: neither null nor an empty text or list. */
export function known(values: Readonly<Record<string, Properties[string] | null>>): Properties {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Properties[string]] => entry[1] !== null && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0)));
}

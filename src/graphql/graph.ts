import { documentLabel } from '../domain/document-label.js';
import { downward, drawnLabel, graphEdgeCaption, type NodeKind, type Picture } from '../domain/picture.js';
import { findAssignment } from './assignment.js';
import type { Context } from './context.js';
import { isUntested } from './lineage.js';
import { loadBody, loadCitation, loadDocument, loadDocuments } from './load.js';
import type { DocumentModel, GraphModel } from './models.js';
import { lazyPlaces } from './places.js';
import type { GraphEdgeResolvers, GraphNodeResolvers, GraphResolvers } from './types.generated.js';

export const graphFields: Pick<GraphResolvers, 'complete' | 'unread' | 'undated' | 'unresolved'> = {
  complete: ({ truncated }) => truncated === null,
  unread: async (graph, _, context) => (await documentsIn(context, graph)).filter(({ presence }) => presence === 'STUB'),
  undated: async (graph, _, context) => (await documentsIn(context, graph)).filter((document) => isUntested(document, graph.asOf)),
  unresolved: (graph, _, context) => context.unresolvedIn(keysIn(graph)),
};

export const graphNodeFields: Pick<GraphNodeResolvers, 'label' | 'detail' | 'rank' | 'order' | 'document' | 'actor' | 'assignment' | 'citation'> = {
  rank: ({ id, placeOf }) => placeOf(id).rank,
  order: ({ id, placeOf }) => placeOf(id).order,
  label: async ({ kind, ref }, _, context) => drawnLabel((await captions[kind](context, ref)).label),
  detail: async ({ kind, ref }, _, context) => (await captions[kind](context, ref)).detail,
  document: ({ kind, ref }, _, context) => (kind === 'DOCUMENT' ? loadDocument(context, ref) : null),
  actor: ({ kind, ref }, _, context) => (kind === 'ORGANIZATION' || kind === 'PERSON' ? loadBody(context, ref) : null),
  assignment: ({ kind, ref }, _, context) => (kind === 'ASSIGNMENT' ? findAssignment(context, ref) : null),
  citation: ({ kind, ref }, _, context) => (kind === 'CITATION' ? loadCitation(context, ref) : null),
};

export const graphEdgeFields: Pick<GraphEdgeResolvers, 'caption'> = {
  caption: (edge, { language }) => graphEdgeCaption(edge, language),
};

type Caption = (context: Context, ref: string) => Promise<{ readonly label: string; readonly detail: string | null }>;

const actorCaption: Caption = async (context, ref) => {
  const { name, place } = await loadBody(context, ref);
  return { label: name, detail: place };
};

/** What a node says, by what it is. */
const captions: Readonly<Record<NodeKind, Caption>> = {
  DOCUMENT: async (context, ref) => {
    const document = await loadDocument(context, ref);
    return { label: documentLabel(document), detail: document.title };
  },
  ORGANIZATION: actorCaption,
  PERSON: actorCaption,
  ASSIGNMENT: async (context, ref) => {
    const { id, summary, quote } = await findAssignment(context, ref);
    return { label: summary ?? quote ?? id, detail: summary ?? quote };
  },
  CITATION: async (context, ref) => {
    const { quote, place } = await loadCitation(context, ref);
    return { label: quote, detail: place };
  },
};

/** A picture as the API shows it: its nodes know where they are drawn. */
export function toGraph(picture: Picture, asOf: string | null): GraphModel {
  const placeOf = lazyPlaces(picture.nodes.map(({ id }) => id), () => picture.edges.map(downward));
  return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, placeOf })), asOf };
}

function keysIn({ nodes }: GraphModel): readonly string[] {
  return nodes.filter(({ kind }) => kind === 'DOCUMENT').map(({ ref }) => ref);
}

function documentsIn(context: Context, graph: GraphModel): Promise<readonly DocumentModel[]> {
  return loadDocuments(context, keysIn(graph));
}

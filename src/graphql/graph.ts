import { documentLabel } from '../domain/document-label.js';
import { DomainError, type ErrorCode } from '../domain/errors.js';
import { inRange } from '../domain/page.js';
import { graphEdgeCaption } from '../domain/picture.js';
import { byText } from '../domain/text.js';
import type { PictureNode, PictureRoot } from '../graph/assignment-graph.js';
import { deepestWalk } from '../graph/lineage.js';
import type { Context } from './context.js';
import { readAssignmentFilter, readDay } from './filters.js';
import { isUntested, refuseLater } from './lineage.js';
import { loadBody, loadDocument } from './load.js';
import { findAssignment } from './assignment.js';
import type { DocumentModel, GraphModel, GraphNodeModel } from './models.js';
import type { AssignmentFilter, GraphEdgeResolvers, GraphResolvers, QueryResolvers } from './types.generated.js';

export const graphQueries: Pick<QueryResolvers, 'assignmentGraph'> = {
  assignmentGraph: async (_, { of, filter, depth, asOf }, context) => {
    const day = readDay(asOf);
    inRange('depth', depth, 0, deepestWalk);
    const root = await findRoot(context, of, day);
    const picture = await context.drawAssignments(root, await readAssignmentFilter(filterAround(root, filter ?? {}), context), depth, day);
    for (const task of picture.tasks) context.load.assignment.prime(task.id, task);
    const nodes = await Promise.all(picture.nodes.map((node) => toNode(context, node)));
    return { ...picture, nodes: nodes.sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id)), asOf: day };
  },
};

export const graphFields: Pick<GraphResolvers, 'complete' | 'unread' | 'undated' | 'unresolved'> = {
  complete: ({ truncated }) => truncated === null,
  unread: (graph) => documentsIn(graph).filter(({ presence }) => presence === 'STUB'),
  undated: (graph) => documentsIn(graph).filter((document) => isUntested(document, graph.asOf)),
  unresolved: (graph, _, context) => context.unresolvedIn(documentsIn(graph).map(({ key }) => key)),
};

export const graphEdgeFields: Pick<GraphEdgeResolvers, 'caption' | 'relation'> = {
  caption: ({ kind }, { language }) => graphEdgeCaption(kind, language),
  relation: () => null,
};

function documentsIn({ nodes }: GraphModel): readonly DocumentModel[] {
  return nodes.flatMap(({ document }) => (document === null ? [] : [document]));
}

/** A task by id, else a document by reference, else an actor by name. */
async function findRoot(context: Context, of: string, asOf: string | null): Promise<PictureRoot> {
  const task = await context.load.assignment.load(of);
  if (task !== null) {
    refuseLater(await loadDocument(context, task.document), asOf);
    return { kind: 'assignment', id: task.id };
  }
  const [document, actor] = await Promise.allSettled([context.findDocument(of), context.findActor(of, 'actor')]);
  if (document.status === 'fulfilled') {
    refuseLater(document.value, asOf);
    return { kind: 'document', key: document.value.key };
  }
  // Only “there is none” leaves room for the other reading; a failure is told as what it is.
  if (!isCode(document.reason, 'NOT_FOUND', 'UNREADABLE', 'AMBIGUOUS')) throw document.reason;
  if (actor.status === 'fulfilled') return { kind: 'actor', id: actor.value };
  if (!isCode(actor.reason, 'NOT_FOUND', 'UNREADABLE')) throw actor.reason;
  throw document.reason;
}

function isCode(error: unknown, ...codes: readonly ErrorCode[]): boolean {
  return error instanceof DomainError && codes.includes(error.code);
}

/** The root is a filter of its own: one that contradicts it is refused, not passed over. */
function filterAround(root: PictureRoot, filter: AssignmentFilter): AssignmentFilter {
  const given = Object.entries(filter).filter(([, value]) => value != null).map(([name]) => name);
  const clash = given.find((name) => root.kind === 'assignment' || name === root.kind);
  if (clash !== undefined) throw new DomainError('OUT_OF_RANGE', `filter.${clash} does not go with this root.`, { expected: `no filter.${clash} beside a root that is ${root.kind === 'actor' ? 'a body or person' : `a ${root.kind}`}`, got: `filter.${clash}` });
  if (root.kind === 'document') return { ...filter, document: root.key };
  return root.kind === 'actor' ? { ...filter, actor: root.id } : filter;
}

const blank = { document: null, actor: null, assignment: null, citation: null } as const;

async function toNode(context: Context, { id, kind, ref }: PictureNode): Promise<GraphNodeModel> {
  if (kind === 'DOCUMENT') {
    const document = await loadDocument(context, ref);
    return { ...blank, id, kind, label: documentLabel(document), detail: document.title, document };
  }
  if (kind === 'ASSIGNMENT') {
    const assignment = await findAssignment(context, ref);
    return { ...blank, id, kind, label: assignment.id, detail: assignment.summary ?? assignment.quote, assignment };
  }
  const actor = await loadBody(context, ref);
  return { ...blank, id, kind: actor.isPerson ? 'PERSON' : 'ORGANIZATION', label: actor.name, detail: actor.place, actor };
}

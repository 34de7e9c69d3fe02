import { cutPage, cutPages, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import { indexQuery } from '../domain/search.js';
import { partyEdges, type AssignmentRole, type PartyEdge } from '../domain/vocabulary.js';
import type { AssignmentKind } from '../domain/facts.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type AssignmentRow = RowOf<typeof cypher.assignmentByIds>;
export type PartyRow = RowOf<typeof cypher.assignmentParties>;

/** Filters of a list; actors and the document are given by id and key. */
export interface AssignmentFilter {
  readonly actor: string | null;
  readonly role: AssignmentRole | null;
  readonly assigner: string | null;
  readonly document: string | null;
  readonly kinds: readonly AssignmentKind[] | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly hasDue: boolean | null;
  /** Those of a search, as `readWords` gives them. */
  readonly words: readonly string[] | null;
}

/** Orders and the property, text that sorts upwards, that holds each. */
const places = { DOCUMENT: 'orderSort', DUE: 'dueSort' } as const;

export type AssignmentOrder = keyof typeof places;

/** How \`dueSort\` begins where there is no day, and text that stands behind every place. */
const [noDay, end] = ['9999-99-99', '\uffff'];
/** Fewer tasks than this are read by their days and sorted. */
const few = 2_000;

/** The kinds of part that a role stands for; every one when no role is asked for. */
export function edgesOf(role: AssignmentRole | null): readonly PartyEdge[] {
  return partyEdges.filter((row) => role === null || row.role === role).map((row) => row.edge);
}

export function assignmentsByIds(graph: Graph, ids: readonly string[]): Promise<readonly AssignmentRow[]> {
  return graph.run(cypher.assignmentByIds, { ids });
}

/** A page of assignments: what narrows most leads the statement. */
export async function listAssignments(graph: Graph, filter: AssignmentFilter, order: AssignmentOrder, page: PageRequest): Promise<Page<AssignmentRow>> {
  const list = `assignments ${order}`;
  const first = pageSize(page.first);
  const [after] = readCursor(list, page.after, ['']);
  const rows = await assignmentsInOrder(graph, filter, order, after, first + 1);
  return cutPage(rows, first, list, (row) => row, (row) => [row[places[order]]]);
}

export async function countAssignments(graph: Graph, filter: AssignmentFilter): Promise<number> {
  const statement = leading(filter, { document: cypher.assignmentCountOfDocument, actor: cypher.assignmentCountOfActor, assigner: cypher.assignmentCountOfAssigner, words: cypher.assignmentCountFound, none: cypher.assignmentCount });
  const [row] = await graph.run(statement, parameters(filter));
  return row?.total ?? 0;
}

function assignmentsInOrder(graph: Graph, filter: AssignmentFilter, order: AssignmentOrder, after: string, limit: number): Promise<readonly AssignmentRow[]> {
  const statement = leading(filter, { document: cypher.assignmentListOfDocument, actor: cypher.assignmentListOfActor, assigner: cypher.assignmentListOfAssigner, words: cypher.assignmentListFound, none: null });
  const asked = { ...parameters(filter), after, limit };
  if (statement !== null) return graph.run(statement[places[order]], asked);
  return order === 'DUE' ? listByDay(graph, filter, asked) : listByDocument(graph, filter, asked);
}

type Asked = ReturnType<typeof parameters> & { readonly after: string; readonly limit: number };

/** What is due within some days stands together. */
function listByDay(graph: Graph, filter: AssignmentFilter, asked: Asked): Promise<readonly AssignmentRow[]> {
  const { least, most } = dueBounds(filter);
  return graph.run(cypher.assignmentList.dueSort, { ...asked, after: asked.after > least ? asked.after : least, most });
}

/** What is due within some days stands anywhere: few tasks are read by their days and sorted, of many enough are met on the way. */
async function listByDocument(graph: Graph, filter: AssignmentFilter, asked: Asked): Promise<readonly AssignmentRow[]> {
  if (filter.dueFrom !== null || filter.dueTo !== null) {
    const bounds = dueBounds(filter);
    const [row] = await graph.run(cypher.assignmentCountDue, { ...bounds, enough: few });
    if ((row?.total ?? 0) < few) return graph.run(cypher.assignmentListDue, { ...asked, ...bounds });
  }
  return graph.run(cypher.assignmentList.orderSort, { ...asked, most: end });
}

/** Between which places by day all tasks stand that pass; those that have no day come last. */
function dueBounds({ dueFrom, dueTo, hasDue }: AssignmentFilter) {
  const isDated = dueFrom !== null || dueTo !== null;
  return { least: hasDue === false ? noDay : (dueFrom ?? ''), most: dueTo !== null ? `${dueTo}~` : isDated ? noDay : end };
}

function leading<Form, None>({ document, actor, assigner, words }: AssignmentFilter, forms: { document: Form; actor: Form; assigner: Form; words: Form; none: None }): Form | None {
  if (document !== null) return forms.document;
  if (actor !== null) return forms.actor;
  if (assigner !== null) return forms.assigner;
  return words === null ? forms.none : forms.words;
}

function parameters({ role, ...filter }: AssignmentFilter) {
  return { ...filter, edges: edgesOf(role), query: filter.words === null ? '' : indexQuery(filter.words) };
}

/** A page of assignments for each document, in the order of the text. */
export async function assignmentsOfDocuments(graph: Graph, owners: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<AssignmentRow>>> {
  const first = pageSize(page.first);
  const [after] = readCursor('assignments of a document', page.after, ['']);
  const rows = await graph.run(cypher.assignmentOfDocuments, { owners, after, limit: first + 1 });
  return cutPages(rows, owners, first, 'assignments of a document', (row): AssignmentRow => row, (row) => [row.orderSort]);
}

/** A page of assignments for each actor, by document and place in it. */
export async function assignmentsOfActors(graph: Graph, owners: readonly string[], role: AssignmentRole | null, page: PageRequest): Promise<ReadonlyMap<string, Page<AssignmentRow>>> {
  const list = `assignments of an actor ${role ?? ''}`;
  const first = pageSize(page.first);
  const [after] = readCursor(list, page.after, ['']);
  const rows = await graph.run(cypher.assignmentOfActors, { owners, edges: edgesOf(role), after, limit: first + 1 });
  return cutPages(rows, owners, first, list, (row): AssignmentRow => row, (row) => [row.orderSort]);
}

export function countAssignmentsOfDocuments(graph: Graph, owners: readonly string[]) {
  return graph.run(cypher.assignmentCountOfDocuments, { owners });
}

export function countAssignmentsOfActors(graph: Graph, owners: readonly string[], role: AssignmentRole | null) {
  return graph.run(cypher.assignmentCountOfActors, { owners, edges: edgesOf(role) });
}

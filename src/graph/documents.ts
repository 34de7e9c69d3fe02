import { cutPage, cutPages, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import type { Presence } from '../domain/facts.js';
import { documentsInOrder, places, type DocumentOrder } from './documents-in-order.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type { DocumentOrder };
export type DocumentRow = RowOf<typeof cypher.documentByKeys>;

/** Filters of a list; bodies and documents are given by id and key. */
export interface DocumentFilter {
  readonly presence: readonly Presence[] | null;
  readonly types: readonly string[] | null;
  readonly issuer: string | null;
  readonly issuedFrom: string | null;
  readonly issuedTo: string | null;
  readonly cites: string | null;
  readonly citedBy: string | null;
  readonly isLegalBasis: boolean | null;
}

/** Documents by key; unknown keys give nothing. */
export function documentsByKeys(graph: Graph, keys: readonly string[]): Promise<readonly DocumentRow[]> {
  return graph.run(cypher.documentByKeys, { keys });
}

/** A page of documents: what narrows most leads the statement. */
export async function listDocuments(graph: Graph, filter: DocumentFilter, order: DocumentOrder, page: PageRequest): Promise<Page<DocumentRow>> {
  const list = `documents ${order}`;
  const first = pageSize(page.first);
  const [after, afterKey] = readCursor(list, page.after, ['', '']);
  const place = { after, afterKey, limit: first + 1 };
  const statement = leading(filter, { cites: cypher.documentListCiting, citedBy: cypher.documentListCitedBy, issuer: cypher.documentListOfIssuer, none: null });
  const rows = statement === null ? await documentsInOrder(graph, filter, order, place) : await graph.run(statement[places[order]], { ...filter, ...place });
  return cutPage(rows, first, list, (row) => row, (row) => [row.place, row.key]);
}

export async function countDocuments(graph: Graph, filter: DocumentFilter): Promise<number> {
  const statement = leading(filter, { cites: cypher.documentCountCiting, citedBy: cypher.documentCountCitedBy, issuer: cypher.documentCountOfIssuer, none: cypher.documentCount });
  const [row] = await graph.run(statement, filter);
  return row?.total ?? 0;
}

function leading<Form, None>({ cites, citedBy, issuer }: DocumentFilter, forms: { cites: Form; citedBy: Form; issuer: Form; none: None }): Form | None {
  if (cites !== null) return forms.cites;
  if (citedBy !== null) return forms.citedBy;
  return issuer === null ? forms.none : forms.issuer;
}

/** How an actor is tied to documents. */
export type DocumentEdge = 'ISSUED_BY' | 'SENT_TO' | 'SIGNED_BY';

/** A page of documents for each actor, latest first. */
export async function documentsOfActors(graph: Graph, edge: DocumentEdge, owners: readonly string[], page: PageRequest): Promise<ReadonlyMap<string, Page<DocumentRow>>> {
  const list = `documents ${edge}`;
  const first = pageSize(page.first);
  const [after, afterKey] = readCursor(list, page.after, ['', '']);
  const rows = await graph.run(cypher.documentOfActors[edge], { owners, after, afterKey, limit: first + 1 });
  return cutPages(rows, owners, first, list, (row): DocumentRow => row, (row) => [row.place, row.key]);
}

export function countDocumentsOfActors(graph: Graph, edge: DocumentEdge, owners: readonly string[]) {
  return graph.run(cypher.documentCountOfActors[edge], { owners });
}

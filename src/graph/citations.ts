import { cutPage, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import type { ResolutionStatus } from '../domain/vocabulary.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type CitationRow = RowOf<typeof cypher.citationList>;

/** Mentions by status and document; the document is given by key. */
export interface CitationFilter {
  readonly status: ResolutionStatus | null;
  readonly document: string | null;
}

export async function listCitations(graph: Graph, { status, document }: CitationFilter, page: PageRequest): Promise<Page<CitationRow>> {
  const first = pageSize(page.first);
  const [after] = readCursor('citations', page.after, ['']);
  const range = { after, limit: first + 1 };
  const rows = document !== null
    ? await graph.run(cypher.citationListOfDocument, { document, status, ...range })
    : status !== null
      ? await graph.run(cypher.citationListOfStatus, { status, ...range })
      : await graph.run(cypher.citationList, range);
  return cutPage(rows, first, 'citations', (row) => row, (row) => [row.id]);
}

export async function countCitations(graph: Graph, { status, document }: CitationFilter): Promise<number> {
  const [row] = document === null ? await graph.run(cypher.citationCount, { status }) : await graph.run(cypher.citationCountOfDocument, { document, status });
  return row?.total ?? 0;
}

export function citationsOfDocuments(graph: Graph, owners: readonly string[]) {
  return graph.run(cypher.citationOfDocuments, { owners });
}

export function citationCandidates(graph: Graph, owners: readonly string[]) {
  return graph.run(cypher.citationCandidates, { owners });
}

/** Mentions in documents that lead nowhere yet. */
export function unresolvedIn(graph: Graph, keys: readonly string[]): Promise<readonly CitationRow[]> {
  return graph.run(cypher.citationUnresolvedIn, { keys });
}

export function citationsByIds(graph: Graph, ids: readonly string[]): Promise<readonly CitationRow[]> {
  return graph.run(cypher.citationByIds, { ids });
}

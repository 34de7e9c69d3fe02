import { DomainError } from '../domain/errors.js';
import { cutPage, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import { indexQuery, phraseOf, type Search } from '../domain/search.js';
import type { DocumentFilter, DocumentRow } from './documents.js';
import { places, type DocumentOrder } from './documents-in-order.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';

/**
 * A page of the documents that a search finds: those of the number that was typed, then those in which all words stand.
 * By relevance there is one page alone.
 * @throws DomainError BAD_CURSOR
 */
export async function searchDocuments(graph: Graph, search: Search, filter: DocumentFilter, order: DocumentOrder | 'RELEVANCE', page: PageRequest): Promise<Page<DocumentRow>> {
  if (order === 'RELEVANCE') return relevantDocuments(graph, search, filter, page);
  const list = `documents found ${order}`;
  const first = pageSize(page.first);
  const [afterPart, after, afterKey] = readCursor(list, page.after, ['0', '', '']);
  const rows = await graph.run(cypher.documentListFound[places[order]], { ...sought(search, filter), afterPart, after, afterKey, limit: first + 1 });
  return cutPage(rows, first, list, (row) => row, (row) => [row.part, row.place, row.key]);
}

export async function countFoundDocuments(graph: Graph, search: Search, filter: DocumentFilter): Promise<number> {
  const [row] = await graph.run(cypher.documentCountFound, sought(search, filter));
  return row?.total ?? 0;
}

async function relevantDocuments(graph: Graph, search: Search, filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRow>> {
  const first = pageSize(page.first);
  if (page.after !== null) throw new DomainError('BAD_CURSOR', 'By relevance there is no next page.', { expected: 'no cursor; raise first, at most 100, or take another order', got: 'after beside orderBy: RELEVANCE' });
  const rows = await graph.run(cypher.documentListRelevant, { ...sought(search, filter), phrase: phraseOf(search.words), limit: first + 1 });
  return { nodes: rows.slice(0, first), hasNextPage: rows.length > first, endCursor: null };
}

function sought({ words, numbers }: Search, filter: DocumentFilter) {
  return { ...filter, query: indexQuery(words), numbers };
}

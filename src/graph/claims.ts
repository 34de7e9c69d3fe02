import { cutPage, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type ClaimRow = RowOf<typeof cypher.claimOfDocuments>;
export type DiscrepancyRow = RowOf<typeof cypher.claimListDiscrepancies>;

/** Disagreements that concern one document (by key), or all. */
export async function listDiscrepancies(graph: Graph, document: string | null, page: PageRequest): Promise<Page<DiscrepancyRow>> {
  const first = pageSize(page.first);
  const [after] = readCursor('discrepancies', page.after, ['']);
  const range = { after, limit: first + 1 };
  const rows = document === null ? await graph.run(cypher.claimListDiscrepancies, range) : await graph.run(cypher.claimListDiscrepanciesOf, { document, ...range });
  return cutPage(rows, first, 'discrepancies', (row) => row, (row) => [row.id]);
}

export async function countDiscrepancies(graph: Graph, document: string | null): Promise<number> {
  const [row] = document === null ? await graph.run(cypher.claimCountDiscrepancies, {}) : await graph.run(cypher.claimCountDiscrepanciesOf, { document });
  return row?.total ?? 0;
}

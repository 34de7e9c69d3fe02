import { grouped } from '../domain/grouped.js';
import { cutPage, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type ClaimRow = RowOf<typeof cypher.claimOfDocuments>;

/** A field on which sources disagree, with what they say of it, the preferred first. */
export interface Discrepancy {
  readonly id: string;
  readonly field: string;
  readonly about: string;
  readonly claims: readonly ClaimRow[];
}

/** Disagreements that concern one document (by key), or all. */
export async function listDiscrepancies(graph: Graph, document: string | null, page: PageRequest): Promise<Page<Discrepancy>> {
  const first = pageSize(page.first);
  const [after] = readCursor('discrepancies', page.after, ['']);
  const range = { after, limit: first + 1 };
  const rows = document === null ? await graph.run(cypher.claimListDiscrepancies, range) : await graph.run(cypher.claimListDiscrepanciesOf, { document, ...range });
  return cutPage(discrepanciesOf(rows), first, 'discrepancies', (row) => row, (row) => [row.id]);
}

export async function countDiscrepancies(graph: Graph, document: string | null): Promise<number> {
  const [row] = document === null ? await graph.run(cypher.claimCountDiscrepancies, {}) : await graph.run(cypher.claimCountDiscrepanciesOf, { document });
  return row?.total ?? 0;
}

/** Rows of claims become disagreements, in the order of the rows. */
function discrepanciesOf(rows: readonly RowOf<typeof cypher.claimListDiscrepancies>[]): readonly Discrepancy[] {
  return [...grouped(rows, ({ owner }) => owner)].flatMap(([id, claims]) => claims.slice(0, 1).map(({ field, ownerAbout: about }) => ({ id, field, about, claims })));
}

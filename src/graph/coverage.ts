import type { Graph } from './graph.js';
import { coverageCounts } from './statements.generated.js';
import type { RowOf } from './statement.js';

export type Coverage = RowOf<typeof coverageCounts>;

/** What the graph holds; an empty graph has no version yet. */
export async function readCoverage(graph: Graph): Promise<Coverage & { readonly version: string }> {
  const [row] = await graph.run(coverageCounts, {});
  return { ...(row as Coverage), version: row?.version ?? 'empty' };
}

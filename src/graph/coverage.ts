import type { Graph } from './graph.js';
import { coverageCounts, coverageVersion } from './statements.generated.js';
import type { RowOf } from './statement.js';

export type Coverage = RowOf<typeof coverageCounts>;

/** The version of a graph into which nothing was ever written. */
const emptyVersion = 'empty';

/** What the graph holds, with its version. */
export async function readCoverage(graph: Graph): Promise<Coverage & { readonly version: string }> {
  const [row] = await graph.run(coverageCounts, {});
  return { ...(row as Coverage), version: row?.version ?? emptyVersion };
}

/** The version alone, without counting anything. */
export async function readVersion(graph: Graph): Promise<string> {
  const [row] = await graph.run(coverageVersion, {});
  return row?.version ?? emptyVersion;
}

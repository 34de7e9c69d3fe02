import { countFoundOrganizations, countOrganizations, findActor, findOrganizations, listOrganizations } from '../graph/actors.js';
import { drawAssignments } from '../graph/assignment-graph.js';
import { findNamedRoot } from '../graph/graph-roots.js';
import { drawDocuments, drawSubgraph } from '../graph/subgraph.js';
import { countAssignments, listAssignments } from '../graph/assignments.js';
import { countCitations, listCitations, unresolvedIn } from '../graph/citations.js';
import { countDiscrepancies, listDiscrepancies } from '../graph/claims.js';
import { readCoverage } from '../graph/coverage.js';
import { countFoundDocuments, searchDocuments } from '../graph/document-search.js';
import { countDocuments, listDocuments } from '../graph/documents.js';
import type { Graph } from '../graph/graph.js';
import type { LineageQuestion } from '../graph/lineage.js';
import { pathsBetween } from '../graph/paths.js';
import { resolveReferences, theDocument } from '../graph/references.js';
import { withoutKey, type Keyed } from './keyed.js';
import { createLoaders } from './loaders.js';
import { inWaves } from './waves.js';

/** The functions that resolvers may call, bound to one request's graph. */
export type Context = ReturnType<typeof createContext>;

/**
 * @param keyed what the caller may do with the key; throws UNAUTHORIZED when they do not have it
 * @param readVersion the graph's version as it is now; null: nobody knows
 */
export function createContext(database: Graph, keyed: () => Keyed = withoutKey, readVersion: () => Promise<string | null> = async () => null) {
  const waves = inWaves(database);
  const { graph } = waves;
  const bind = <Args extends readonly unknown[], Result>(ask: (graph: Graph, ...args: Args) => Result) => (...args: Args): Result => ask(graph, ...args);
  const load = createLoaders(waves);
  let version: string | null | undefined;
  const noteVersion = async (): Promise<void> => {
    version = await readVersion();
  };
  return {
    load,
    /** The version of the graph that was noted last; undefined: nothing was asked of the graph. */
    version: () => version,
    /**
     * To be awaited before anything of an answer is read. A write that falls between the two leaves newer data under the
     * older version: who keeps answers by version asks once too often, and never keeps old data under a new version.
     */
    noteVersion,
    /** After a change: what was loaded before is asked for again, under the new version. In place, because Apollo hands resolvers a copy of this. */
    forget: async () => {
      Object.assign(load, createLoaders(waves));
      await noteVersion();
    },
    keyed,
    /** The one document that a reference means; those that one question names are looked up together. */
    findDocument: async (reference: string) => theDocument(reference, await load.reference.load(reference)),
    resolveReferences: bind(resolveReferences),
    listDocuments: bind(listDocuments),
    countDocuments: bind(countDocuments),
    searchDocuments: bind(searchDocuments),
    countFoundDocuments: bind(countFoundDocuments),
    listCitations: bind(listCitations),
    countCitations: bind(countCitations),
    unresolvedIn: bind(unresolvedIn),
    lineageOf: (question: LineageQuestion) => load.lineage.load(question),
    pathsBetween: bind(pathsBetween),
    listAssignments: bind(listAssignments),
    countAssignments: bind(countAssignments),
    drawAssignments: bind(drawAssignments),
    findNamedRoot: bind(findNamedRoot),
    drawSubgraph: bind(drawSubgraph),
    drawDocuments: bind(drawDocuments),
    findActor: bind(findActor),
    listOrganizations: bind(listOrganizations),
    countOrganizations: bind(countOrganizations),
    findOrganizations: bind(findOrganizations),
    countFoundOrganizations: bind(countFoundOrganizations),
    listDiscrepancies: bind(listDiscrepancies),
    countDiscrepancies: bind(countDiscrepancies),
    readCoverage: bind(readCoverage),
  };
}

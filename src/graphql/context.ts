import { countFoundOrganizations, countOrganizations, findActor, findOrganizations, listOrganizations } from '../graph/actors.js';
import { drawAssignments } from '../graph/assignment-graph.js';
import { findNamedRoot } from '../graph/graph-roots.js';
import { drawSubgraph } from '../graph/subgraph.js';
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

/** @param keyed what the caller may do with the key; throws UNAUTHORIZED when they do not have it */
export function createContext(database: Graph, keyed: () => Keyed = withoutKey) {
  const waves = inWaves(database);
  const { graph } = waves;
  const bind = <Args extends readonly unknown[], Result>(ask: (graph: Graph, ...args: Args) => Result) => (...args: Args): Result => ask(graph, ...args);
  let load = createLoaders(waves);
  return {
    get load() {
      return load;
    },
    /** After a change: what was loaded before is asked for again. */
    forget: () => {
      load = createLoaders(waves);
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

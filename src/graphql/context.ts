import { countFoundOrganizations, countOrganizations, findActor, findOrganizations, listOrganizations } from '../graph/actors.js';
import { drawAssignments } from '../graph/assignment-graph.js';
import { countAssignments, listAssignments } from '../graph/assignments.js';
import { countCitations, listCitations, unresolvedIn } from '../graph/citations.js';
import { countDiscrepancies, listDiscrepancies } from '../graph/claims.js';
import { readCoverage } from '../graph/coverage.js';
import { countFoundDocuments, searchDocuments } from '../graph/document-search.js';
import { countDocuments, listDocuments } from '../graph/documents.js';
import type { Graph } from '../graph/graph.js';
import { lineageOf } from '../graph/lineage.js';
import { findDocument, resolveReferences } from '../graph/references.js';
import { withoutKey, type Keyed } from './keyed.js';
import { createLoaders } from './loaders.js';

/** The functions that resolvers may call, bound to one request's graph. */
export type Context = ReturnType<typeof createContext>;

/** @param keyed what the caller may do with the key; throws UNAUTHORIZED when they do not have it */
export function createContext(graph: Graph, keyed: () => Keyed = withoutKey) {
  const bind = <Args extends readonly unknown[], Result>(ask: (graph: Graph, ...args: Args) => Result) => (...args: Args): Result => ask(graph, ...args);
  let load = createLoaders(graph);
  return {
    get load() {
      return load;
    },
    /** After a change: what was loaded before is asked for again. */
    forget: () => {
      load = createLoaders(graph);
    },
    keyed,
    findDocument: bind(findDocument),
    resolveReferences: bind(resolveReferences),
    listDocuments: bind(listDocuments),
    countDocuments: bind(countDocuments),
    searchDocuments: bind(searchDocuments),
    countFoundDocuments: bind(countFoundDocuments),
    listCitations: bind(listCitations),
    countCitations: bind(countCitations),
    unresolvedIn: bind(unresolvedIn),
    lineageOf: bind(lineageOf),
    listAssignments: bind(listAssignments),
    countAssignments: bind(countAssignments),
    drawAssignments: bind(drawAssignments),
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

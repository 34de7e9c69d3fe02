import { byText } from '../domain/text.js';
import { connection } from './connection.js';
import { loadAssignments, loadDocument, loadDocuments } from './load.js';
import type { ClaimResolvers, DiscrepancyResolvers, QueryResolvers } from './types.generated.js';

export const discrepancyQueries: Pick<QueryResolvers, 'discrepancies'> = {
  discrepancies: async (_, { of, first, after }, context) => {
    const document = of == null ? null : (await context.findDocument(of)).key;
    return connection(await context.listDiscrepancies(document, { first, after: after ?? null }), () => context.countDiscrepancies(document));
  },
};

export const claimFields: Pick<ClaimResolvers, 'document' | 'citation' | 'assignment'> = {
  document: ({ document }, _, context) => (document === null ? null : loadDocument(context, document)),
  citation: ({ citation }, _, { load }) => (citation === null ? null : load.citation.load(citation)),
  assignment: ({ assignment }, _, { load }) => (assignment === null ? null : load.assignment.load(assignment)),
};

const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values)].filter((value) => value !== null).sort(byText);

export const discrepancyFields: Pick<DiscrepancyResolvers, 'documents' | 'assignments'> = {
  documents: ({ claims }, _, context) => loadDocuments(context, distinct(claims.flatMap(({ document, aboutDocument }) => [document, aboutDocument]))),
  assignments: ({ claims }, _, context) => loadAssignments(context, distinct(claims.map(({ assignment }) => assignment))),
};

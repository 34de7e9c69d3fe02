import { connection } from './connection.js';
import { loadAssignments, loadDocument, loadDocuments } from './load.js';
import type { ClaimResolvers, DiscrepancyResolvers, QueryResolvers } from './types.generated.js';

export const discrepancyQueries: Pick<QueryResolvers, 'discrepancies'> = {
  discrepancies: async (_, { of, first, after }, context) => {
    const document = of == null ? null : (await context.findDocument(of)).key;
    return connection(await context.listDiscrepancies(document, { first, after: after ?? null }), () => context.countDiscrepancies(document));
  },
};

export const claimFields: Pick<ClaimResolvers, 'document' | 'quote' | 'citation' | 'assignment'> = {
  document: ({ document }, _, context) => (document === null ? null : loadDocument(context, document)),
  quote: async ({ citation }, _, { load }) => (citation === null ? null : ((await load.citation.load(citation))?.quote ?? null)),
  citation: ({ citation }, _, { load }) => (citation === null ? null : load.citation.load(citation)),
  assignment: ({ assignment }, _, { load }) => (assignment === null ? null : load.assignment.load(assignment)),
};

const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values)].filter((value) => value !== null);

export const discrepancyFields: Pick<DiscrepancyResolvers, 'claims' | 'documents' | 'assignments'> = {
  claims: ({ id }, _, { load }) => load.claimsOfDiscrepancy.load(id),
  documents: async ({ id }, _, context) => loadDocuments(context, distinct((await context.load.concernsOfDiscrepancy.load(id)).map(({ document }) => document))),
  assignments: async ({ id }, _, context) => loadAssignments(context, distinct((await context.load.concernsOfDiscrepancy.load(id)).map(({ assignment }) => assignment))),
};

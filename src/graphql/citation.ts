import { reasonText } from '../domain/candidate.js';
import { connection } from './connection.js';
import { loadDocument, loadDocuments } from './load.js';
import type { CandidateResolvers, CitationResolvers, DocumentResolvers, QueryResolvers, ReasonResolvers } from './types.generated.js';

export const citationQueries: Pick<QueryResolvers, 'citations'> = {
  citations: async (_, { status, document, first, after }, context) => {
    const filter = { status: status ?? null, document: document == null ? null : (await context.findDocument(document)).key };
    return connection(await context.listCitations(filter, { first, after: after ?? null }), () => context.countCitations(filter));
  },
};

export const citationFields: Pick<CitationResolvers, 'from' | 'via' | 'source' | 'document' | 'documents' | 'candidates'> = {
  from: ({ from }, _, context) => loadDocument(context, from),
  via: ({ via }, _, context) => (via === null ? null : loadDocument(context, via)),
  source: async ({ from }, _, { load }) => (await load.sources.load(from))[0] ?? null,
  document: ({ documents: [first] }, _, context) => (first === undefined ? null : loadDocument(context, first)),
  documents: ({ documents }, _, context) => loadDocuments(context, documents),
  candidates: ({ id }, _, { load }) => load.candidates.load(id),
};

export const candidateFields: Pick<CandidateResolvers, 'document' | 'reasons'> = {
  document: ({ document }, _, context) => loadDocument(context, document),
  reasons: ({ reasons }) => reasons.map((code) => ({ code })),
};

export const reasonFields: Pick<ReasonResolvers, 'text'> = {
  text: ({ code }, { language }) => reasonText(code, language),
};

export const citationFieldsOfDocument: Pick<DocumentResolvers, 'citations'> = {
  citations: ({ key }, _, { load }) => load.citations.load(key),
};

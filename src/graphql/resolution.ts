import { inRange, largestPage } from '../domain/page.js';
import { readDay } from './filters.js';
import type { QueryResolvers, ResolutionResolvers } from './types.generated.js';

export const resolutionQueries: Pick<QueryResolvers, 'resolve'> = {
  resolve: async (_, { references, scope }, context) => {
    inRange('number of references', references.length, 0, largestPage);
    const issuerKey = scope?.organization == null ? null : await context.findActor(scope.organization, 'organization');
    return context.resolveReferences(references, { issuerKey, asOf: readDay(scope?.asOf) });
  },
};

export const resolutionFields: Pick<ResolutionResolvers, 'candidates'> = {
  candidates: ({ candidates }, _, { load }) => candidates.map(({ document, score, reasons }) => {
    load.document.prime(document.key, document);
    return { document: document.key, score, reasons };
  }),
};

import type { QueryResolvers } from './types.generated.js';

export const coverageQueries: Pick<QueryResolvers, 'coverage'> = {
  coverage: (_, __, context) => context.readCoverage(),
};

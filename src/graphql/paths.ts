import { DomainError } from '../domain/errors.js';
import { inRange, pageSize } from '../domain/page.js';
import { followedKinds } from '../domain/relation.js';
import { deepestWalk } from '../graph/walk.js';
import { readDay, readKinds } from './filters.js';
import { refuseLater } from './lineage.js';
import { loadDocuments } from './load.js';
import type { PathResolvers, PathsResolvers, QueryResolvers } from './types.generated.js';

export const pathsQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, { from, to, direction, relations, depth, first, asOf }, context) => {
    const day = readDay(asOf);
    const question = { direction, kinds: readKinds(relations ?? followedKinds), depth: inRange('depth', depth, 1, deepestWalk), first: pageSize(first), asOf: day };
    const [start, end] = await Promise.all([context.findDocument(from), context.findDocument(to)]);
    for (const document of [start, end]) refuseLater(document, day);
    if (start.key === end.key) throw new DomainError('OUT_OF_RANGE', 'A path leads from one document to another.', { expected: '`from` and `to` that mean two documents', got: `${start.key} twice` });
    return context.pathsBetween({ ...question, from: start.key, to: end.key });
  },
};

export const pathsFields: Pick<PathsResolvers, 'complete' | 'unread'> = {
  complete: ({ truncated }) => truncated === null,
  unread: async ({ searched }, _, context) => (await loadDocuments(context, searched)).filter(({ presence }) => presence === 'STUB'),
};

export const pathFields: Pick<PathResolvers, 'length'> = {
  length: ({ relations }) => relations.length,
};

import { relationCaption, relationId, relationTypes } from '../domain/relation.js';
import { connection } from './connection.js';
import { loadDocument } from './load.js';
import type { DocumentResolvers, RelationResolvers } from './types.generated.js';

const allKinds = relationTypes.map(({ kind }) => kind);

export const relationFields: Omit<RelationResolvers, 'kind' | 'isPartial'> = {
  id: relationId,
  caption: ({ kind }, { language, inverse }) => relationCaption(kind, language, inverse),
  from: ({ from }, _, context) => loadDocument(context, from),
  to: ({ to }, _, context) => loadDocument(context, to),
  citations: (relation, _, { load }) => load.citationsOfRelation.load(relation),
};

export const relationFieldsOfDocument: Pick<DocumentResolvers, 'relations' | 'legalBases'> = {
  relations: async ({ key }, { direction, kinds, first, after }, { load }) => {
    const wanted = kinds ?? allKinds;
    const page = await load.relations(key, [direction, wanted, { first, after: after ?? null }]);
    const counts = async () => (await load.relationCounts.load(key))
      .map(({ kind, isUpstream, total }) => ({ kind, direction: isUpstream ? ('UPSTREAM' as const) : ('DOWNSTREAM' as const), count: total }))
      .filter((row) => wanted.includes(row.kind) && (direction === 'BOTH' || row.direction === direction));
    return { ...connection(page, async () => (await counts()).reduce((sum, { count }) => sum + count, 0)), counts };
  },
  legalBases: ({ key }, { kinds }, { load }) => load.relationsFrom(key, kinds),
};


import { parseDay } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import { inRange } from '../domain/page.js';
import { deepestWalk } from '../graph/walk.js';
import { relationDownward } from '../domain/picture.js';
import { readDay, readKinds } from './filters.js';
import { loadDocument, loadDocuments } from './load.js';
import type { DocumentModel } from './models.js';
import { lazyPlaces } from './places.js';
import type { Context } from './context.js';
import type { LineageEntryResolvers, LineageResolvers, QueryLineageArgs, QueryResolvers, RequireFields } from './types.generated.js';

export const lineageQueries: Pick<QueryResolvers, 'lineage'> = {
  lineage: async (_, asked, context) => {
    const answer = await answerLineage(asked, context);
    const placeOf = lazyPlaces([answer.root.key, ...answer.entries.map(({ key }) => key)], () => answer.relations.map(relationDownward));
    return { ...answer, entries: answer.entries.map((entry) => ({ ...entry, placeOf })), placeOf };
  },
};

/** The walk that is asked for, its root and what of the question was read. */
export async function answerLineage({ of, direction, relations, depth, asOf }: LineageArguments, context: Context) {
  const day = readDay(asOf);
  const question = { kinds: readKinds(relations), depth: inRange('depth', depth, 1, deepestWalk), asOf: day };
  const root = await context.findDocument(of);
  refuseLater(root, day);
  return { ...(await context.lineageOf({ key: root.key, direction, ...question })), root, direction, ...question };
}

/** What is asked of a lineage, with the defaults of the schema. */
export type LineageArguments = RequireFields<QueryLineageArgs, 'of' | 'direction' | 'relations' | 'depth'>;

export const lineageFields: Pick<LineageResolvers, 'rank' | 'order' | 'complete' | 'unread' | 'undated' | 'unresolved'> = {
  rank: ({ root, placeOf }) => placeOf(root.key).rank,
  order: ({ root, placeOf }) => placeOf(root.key).order,
  complete: ({ truncated }) => truncated === null,
  // Upstream of a stub nothing is known either: it counts when it is the root.
  unread: async ({ root, entries, direction }, _, context) => {
    const reached = await loadDocuments(context, entries.map(({ key }) => key));
    return [...(direction === 'DOWNSTREAM' ? [] : [root]), ...reached].filter(({ presence }) => presence === 'STUB');
  },
  undated: async ({ root, entries, asOf }, _, context) => [root, ...(await loadDocuments(context, entries.map(({ key }) => key)))].filter((document) => isUntested(document, asOf)),
  unresolved: ({ root, entries }, _, context) => context.unresolvedIn([root.key, ...entries.map(({ key }) => key)]),
};

export const lineageEntryFields: Pick<LineageEntryResolvers, 'document' | 'rank' | 'order'> = {
  document: ({ key }, _, context) => loadDocument(context, key),
  rank: ({ key, placeOf }) => placeOf(key).rank,
  order: ({ key, placeOf }) => placeOf(key).order,
};

/**
 * A document that does not exist yet on the day asked about cannot be asked about.
 * @throws DomainError NOT_YET_ISSUED
 */
export function refuseLater(root: Pick<DocumentModel, 'key' | 'code' | 'issuedEarliest'>, asOf: string | null): void {
  if (asOf === null || root.issuedEarliest === null || root.issuedEarliest <= parseDay(asOf)) return;
  throw new DomainError('NOT_YET_ISSUED', `${root.code ?? root.key} was not issued yet on ${asOf}.`, { expected: `asOf from ${root.issuedEarliest}`, got: asOf });
}

/** True when nobody can say whether the document existed on the day. */
export function isUntested({ issuedLatest }: DocumentModel, asOf: string | null): boolean {
  return asOf !== null && (issuedLatest === null || issuedLatest > asOf);
}

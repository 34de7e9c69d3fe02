import type { Presence } from '../domain/facts.js';
import { daysDown, issueDays, type IssueDays } from '../domain/issue-days.js';
import type { DocumentFilter } from './documents.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

/** Orders and the property, text that sorts upwards, that holds each. */
export const places = { ISSUED_ON_DESC: 'issuedSortDown', ISSUED_ON_ASC: 'issuedSort', CITED_BY_DESC: 'citedBySort', CODE: 'codeSort' } as const;

export type DocumentOrder = keyof typeof places;

/** Where a page begins, and how many rows it wants. */
interface Start {
  readonly after: string;
  readonly afterKey: string;
  readonly limit: number;
}

/** Fewer papers than this are read by their days and sorted; of more, enough are met on the way through the order. */
const fewDays = 2_000;

const presences: readonly Presence[] = ['HELD', 'STUB', 'PLANNED'];
/** `citedBySort` of what nobody cites, and of what is cited by one. */
const [uncited, citedOnce] = ['999999999', '999999998'];

/** Documents that no other document and no issuer leads to, in their order: what few pass is never looked for in the whole of it. */
export async function documentsInOrder(graph: Graph, filter: DocumentFilter, order: DocumentOrder, start: Start, few = fewDays): Promise<readonly RowOf<(typeof cypher.documentList)['codeSort']>[]> {
  const slices = slicesOf(filter);
  const days = filter.issuedFrom === null && filter.issuedTo === null ? null : issueDays(filter.issuedFrom, filter.issuedTo);
  if (days !== null && order === 'ISSUED_ON_ASC') return graph.run(cypher.documentListOfDays.issuedSort, ofDays(filter, days, start));
  if (days !== null && order === 'ISSUED_ON_DESC') return graph.run(cypher.documentListOfDays.issuedSortDown, ofDays(filter, daysDown(days), start));
  if (days !== null && (await isFew(graph, days, few))) return graph.run(cypher.documentListInDays[places[order]], { ...filter, ...start, ...days });
  const bounds = { ...filter, ...start, ...bounded(placesOf(filter, order), start) };
  return slices === null ? graph.run(cypher.documentList[places[order]], bounds) : graph.run(cypher.documentListOfKinds[places[order]], { ...bounds, ...slices });
}

async function isFew(graph: Graph, { first, last, unsure }: IssueDays, few: number): Promise<boolean> {
  const [row] = await graph.run(cypher.documentCountInDays, { first, last, unsure, limit: few });
  return (row?.total ?? 0) < few;
}

/** The slices of an order that hold what is asked for: kinds beside presences, or presences alone; null when all of it is. */
function slicesOf(filter: DocumentFilter) {
  const layers = presences.filter((presence) => filter.presence?.includes(presence) ?? true);
  if (filter.types !== null) return { kinds: [...new Set(filter.types)].flatMap((type) => layers.map((presence) => ({ type, presence }))), layers: [] };
  return layers.length === presences.length ? null : { kinds: [], layers };
}

function ofDays(filter: DocumentFilter, { first, last, unsure }: IssueDays, start: Start) {
  const slices = slicesOf(filter);
  return {
    ...filter,
    ...start,
    ...bounded({ least: first, most: last }, start),
    ...(slices ?? { kinds: [], layers: [] }),
    whole: slices === null ? [1] : [],
    unsure: unsure.map((range) => ({ ...range, ...bounded(range, start) })),
  };
}

/** Between which places all stand that pass. */
function placesOf({ isLegalBasis }: DocumentFilter, order: DocumentOrder) {
  if (order !== 'CITED_BY_DESC' || isLegalBasis === null) return { least: '', most: '\uffff' };
  return isLegalBasis ? { least: '', most: citedOnce } : { least: uncited, most: uncited };
}

/** No further back than where the page begins. */
function bounded({ least, most }: { readonly least: string; readonly most: string }, { after }: Start) {
  return { least: after > least ? after : least, most };
}

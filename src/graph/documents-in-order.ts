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
/** Text that stands behind every place. */
const end = '\uffff';

/** Documents that no other document and no issuer leads to, in their order: what few pass is never looked for in the whole of it. */
export async function documentsInOrder(graph: Graph, filter: DocumentFilter, order: DocumentOrder, start: Start, few = fewDays): Promise<readonly RowOf<(typeof cypher.documentList)['codeSort']>[]> {
  const place = places[order];
  const slices = slicesOf(filter);
  const asked = { ...start, ...traitsOf(filter), anyType: filter.types === null, types: filter.types ?? [], presences: layersOf(filter) };
  if (filter.issuedFrom !== null || filter.issuedTo !== null) {
    const days = issueDays(filter.issuedFrom, filter.issuedTo);
    if (place === 'issuedSort') return graph.run(cypher.documentListOfDays[place], { ...asked, ...ofDays(slices, filter.types !== null, days, start) });
    if (place === 'issuedSortDown') return graph.run(cypher.documentListOfDays[place], { ...asked, ...ofDays(slices, filter.types !== null, daysDown(days), start) });
    if (await isFew(graph, days, few)) return graph.run(cypher.documentListInDays[place], { ...asked, ...days });
  }
  const bounds = place === 'citedBySort' ? bounded({ least: asked.citedLeast, most: asked.citedMost }, start) : bounded({ least: '', most: end }, start);
  return slices === null ? graph.run(cypher.documentList[place], { ...asked, ...bounds }) : graph.run(cypher.documentListOfKinds[place], { ...asked, ...bounds, ...slices });
}

async function isFew(graph: Graph, { first, last, unsure }: IssueDays, few: number): Promise<boolean> {
  const [row] = await graph.run(cypher.documentCountInDays, { first, last, unsure, enough: few });
  return (row?.total ?? 0) < few;
}

function traitsOf({ issuedFrom, issuedTo, isLegalBasis }: DocumentFilter) {
  return { from: issuedFrom ?? '', to: issuedTo ?? end, citedLeast: isLegalBasis === false ? uncited : '', citedMost: isLegalBasis === true ? citedOnce : uncited };
}

interface Slices {
  readonly kinds: readonly { readonly type: string; readonly presence: Presence }[];
  readonly layers: readonly Presence[];
}

/** The slices of an order that hold what is asked for: kinds beside presences, or presences alone; null when all of it is. */
function slicesOf(filter: DocumentFilter): Slices | null {
  const layers = layersOf(filter);
  if (filter.types !== null) return { kinds: [...new Set(filter.types)].flatMap((type) => layers.map((presence) => ({ type, presence }))), layers: [] };
  return layers.length === presences.length ? null : { kinds: [], layers };
}

function layersOf({ presence: asked }: DocumentFilter): readonly Presence[] {
  return presences.filter((presence) => asked?.includes(presence) ?? true);
}

function ofDays(slices: Slices | null, isOfKinds: boolean, { first, last, unsure }: IssueDays, start: Start) {
  const { kinds, layers } = slices ?? { kinds: [], layers: [] };
  const ranges = unsure.map((range) => ({ ...range, ...bounded(range, start) }));
  return {
    ...bounded({ least: first, most: last }, start),
    kinds,
    layers,
    whole: slices === null ? [1] : [],
    unsure: isOfKinds ? [] : ranges,
    unsureKinds: kinds.flatMap((kind) => ranges.map((range) => ({ ...kind, ...range }))),
  };
}

/** No further back than where the page begins. */
function bounded({ least, most }: { readonly least: string; readonly most: string }, { after }: Start) {
  return { least: after > least ? after : least, most };
}

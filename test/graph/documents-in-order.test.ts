import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Presence } from '../../src/domain/facts.js';
import { listDocuments, type DocumentFilter, type DocumentOrder, type DocumentRow } from '../../src/graph/documents.js';
import { documentsInOrder, places } from '../../src/graph/documents-in-order.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { citationFacts, facts, keyOf, nobody } from '../support/facts.js';

/** Pages of drawn papers, of which every sort of day, kind and presence occurs, against the filtered and sorted whole. */
const orders: readonly DocumentOrder[] = ['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'CITED_BY_DESC', 'CODE'];
const types = ['TB', 'KH', 'QĐ', 'HP'];
const presences: readonly Presence[] = ['HELD', 'STUB', 'PLANNED'];
const anything: DocumentFilter = { presence: null, types: null, issuer: null, issuedFrom: null, issuedTo: null, cites: null, citedBy: null, isLegalBasis: null };

/** Few days, so that many papers stand at the edges of what is asked for. */
const day = fc.tuple(fc.constantFrom('2019', '2020'), fc.constantFrom('01', '02', '06', '12'), fc.constantFrom('01', '02', '15', '28')).map((parts) => parts.join('-'));
const between = fc.tuple(day, day).map((two) => [...two].sort() as unknown as readonly [string, string]);
const issued = fc.oneof(
  day,
  between,
  day.map((one) => [one, null] as const),
  day.map((one) => [null, one] as const),
  day.map((one) => [`${one.slice(0, 4)}-01-01`, `${one.slice(0, 4)}-12-31`] as const),
  fc.constantFrom(['2019-06-01', '2019-06-30'] as const, ['2020-02-01', '2020-02-29'] as const, ['2020-12-01', '2020-12-31'] as const),
  fc.constant([null, null] as const),
);
const paper = fc.record({ issued, type: fc.constantFrom(...types), presence: fc.constantFrom(...presences), cites: fc.array(fc.nat(149), { maxLength: 2 }) });
const filters = fc.record({
  types: fc.option(fc.array(fc.constantFrom(...types), { maxLength: 3 })),
  presence: fc.option(fc.array(fc.constantFrom(...presences), { maxLength: 3 })),
  issuedFrom: fc.option(day),
  issuedTo: fc.option(day),
  isLegalBasis: fc.option(fc.boolean(), { freq: 1 }),
});

let database: Database;
let all: readonly DocumentRow[];
beforeAll(async () => {
  const drawn = fc.sample(paper, { numRuns: 150, seed: 7 });
  const heads = drawn.map(({ cites: _, ...head }, at) => facts({ ...head, number: String(1 + (at % 40)), symbol: `X${at}` }));
  const papers = heads.map((head, at) => ({ ...head, citations: (drawn[at]?.cites ?? []).map((to) => citationFacts({ documents: [keyOf(heads[to % 20] ?? head)] })) }));
  database = await emptyDatabase();
  expect((await writeFacts(database, nobody, papers)).failed).toEqual([]);
  all = await pages(anything, 'CODE', 100);
  expect(all.length).toBe(150);
});
afterAll(() => database.close());

async function pages(filter: DocumentFilter, order: DocumentOrder, first: number): Promise<readonly DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listDocuments(database.reader(), filter, order, { first, after });
    rows.push(...page.nodes);
    if (!page.hasNextPage) return rows;
    after = page.endCursor;
  }
}

function passes({ types, presence, issuedFrom, issuedTo, isLegalBasis }: DocumentFilter, row: DocumentRow): boolean {
  const [earliest, latest] = row.issuedEarliest === null && row.issuedLatest === null ? ['9999', ''] : [row.issuedEarliest ?? '', row.issuedLatest ?? '9999'];
  return (types?.includes(row.type) ?? true) && (presence?.includes(row.presence) ?? true) && latest >= (issuedFrom ?? '') && earliest <= (issuedTo ?? '9999') && (isLegalBasis === null || isLegalBasis === row.citedByCount > 0);
}

function placeOf(row: DocumentRow, order: DocumentOrder): string {
  if (order === 'CODE') return row.codeSort;
  if (order === 'CITED_BY_DESC') return String(999_999_999 - row.citedByCount).padStart(9, '0');
  return order === 'ISSUED_ON_ASC' ? row.issuedSort : row.issuedSort.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function expected(filter: DocumentFilter, order: DocumentOrder): readonly string[] {
  const line = (row: DocumentRow): string => `${placeOf(row, order)}\u0000${row.key}`;
  return all.filter((row) => passes(filter, row)).sort((a, b) => (line(a) < line(b) ? -1 : 1)).map(({ key }) => key);
}

test('pages of any size, under any filter, are the filtered and sorted whole', async () => {
  await fc.assert(fc.asyncProperty(filters, fc.constantFrom(...orders), fc.integer({ min: 1, max: 7 }), async (drawn, order, first) => {
    const filter = { ...anything, ...drawn };
    expect((await pages(filter, order, first)).map(({ key }) => key)).toEqual(expected(filter, order));
  }), { numRuns: 25 });
}, 120_000);

test('what follows any paper is the same, whether its days are few or many', async () => {
  await fc.assert(fc.asyncProperty(filters, fc.constantFrom(...orders), fc.nat(149), fc.constantFrom(0, 1_000), async (drawn, order, at, few) => {
    const filter = { ...anything, ...drawn };
    const start = all[at] as DocumentRow;
    const rows = await documentsInOrder(database.reader(), filter, order, { after: placeOf(start, order), afterKey: start.key, limit: 5 }, few);
    const line = (place: string, key: string): string => `${place}\u0000${key}`;
    const rest = expected(filter, order).filter((key) => line(placeOf(all.find((row) => row.key === key) as DocumentRow, order), key) > line(placeOf(start, order), start.key));
    expect(rows.map(({ key }) => key)).toEqual(rest.slice(0, 5));
    expect(rows.map(({ place }) => place)).toEqual(rows.map((row) => placeOf(row, order)));
  }), { numRuns: 40 });
}, 120_000);

test('each order has its place', () => {
  expect(Object.keys(places)).toEqual(orders);
});

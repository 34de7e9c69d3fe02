import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { citationCandidates, citationsByIds, citationsOfDocuments, countCitations, listCitations, unresolvedIn, type CitationFilter, type CitationRow } from '../../src/graph/citations.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { citationFacts, facts, keyOf, nobody, stub } from '../support/facts.js';

const law = stub({ number: '1' });
const other = stub({ number: '2' });
const notice = facts({
  number: '10',
  citations: [
    citationFacts({ quote: 'Điều 20 Luật', documents: [law], kind: 'BASED_ON', mode: 'RULE', label: 'C1', cue: 'Căn cứ', start: 3, end: 15, place: '§1', provision: 'Điều 20', dateClaim: '2012-11-21', issuerClaim: 'Quốc hội', via: keyOf(other) }),
    citationFacts({ quote: 'Chỉ thị 16', candidates: [{ document: keyOf(other), score: 0.4, reasons: ['SAME_NUMBER'] }, { document: keyOf(law), score: 0.9, reasons: ['SAME_NUMBER', 'TEXT_HELD'] }] }),
    citationFacts({ quote: 'các chỉ đạo của Trung ương', isNumbered: false }),
    citationFacts({ quote: 'Công điện 71/72', documents: [other, law] }),
    citationFacts({ quote: 'Chỉ thị 16' }),
  ],
});
const plan = facts({ number: '11', citations: [citationFacts({ quote: 'văn bản nêu trên' }), citationFacts({ documents: [law] })] });

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await writeFacts(database, nobody, [law, other, notice, plan]);
});
afterAll(() => database.close());

async function pages(filter: CitationFilter, first: number): Promise<readonly CitationRow[]> {
  const rows: CitationRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listCitations(database.reader(), filter, { first, after });
    rows.push(...page.nodes);
    if (!page.hasNextPage) return rows;
    after = page.endCursor;
  }
}

describe('mentions', () => {
  test.each<readonly [CitationFilter, readonly string[]]>([
    [{ status: null, document: null }, ['CITES 1-tb-tu.x.2021', 'Chỉ thị 16', 'Chỉ thị 16', 'Công điện 71/72', 'các chỉ đạo của Trung ương', 'văn bản nêu trên', 'Điều 20 Luật']],
    [{ status: 'UNKNOWN', document: null }, ['Chỉ thị 16', 'các chỉ đạo của Trung ương', 'văn bản nêu trên']],
    [{ status: 'AMBIGUOUS', document: null }, ['Chỉ thị 16']],
    [{ status: 'UNREADABLE', document: null }, []],
    [{ status: 'UNKNOWN', document: keyOf(plan) }, ['văn bản nêu trên']],
    [{ status: null, document: keyOf(plan) }, ['CITES 1-tb-tu.x.2021', 'văn bản nêu trên']],
    [{ status: null, document: 'no-such.x.x' }, []],
  ])('of %j are listed and counted, page by page as at once', async (filter, quotes) => {
    const whole = await pages(filter, 100);
    expect(whole.map(({ quote }) => quote).sort()).toEqual(quotes);
    expect(whole.map(({ id }) => id)).toEqual(whole.map(({ id }) => id).sort());
    for (const first of [1, 2]) expect(await pages(filter, first)).toEqual(whole);
    expect(await countCitations(database.reader(), filter)).toBe(quotes.length);
  });

  test('of a document come in the order of its text', async () => {
    const rows = await citationsOfDocuments(database.reader(), [keyOf(notice), keyOf(law)]);
    expect(rows.map(({ owner, quote }) => [owner, quote])).toEqual(['Điều 20 Luật', 'Chỉ thị 16', 'các chỉ đạo của Trung ương', 'Công điện 71/72', 'Chỉ thị 16'].map((quote) => [keyOf(notice), quote]));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  });

  test('tell all that was read of them', async () => {
    const [first, , , both] = await citationsOfDocuments(database.reader(), [keyOf(notice)]);
    expect(first).toMatchObject({ label: 'C1', from: keyOf(notice), kind: 'BASED_ON', mode: 'RULE', cue: 'Căn cứ', start: 3, end: 15, place: '§1', provision: 'Điều 20', dateClaim: '2012-11-21', issuerClaim: 'Quốc hội', isNumbered: true, status: 'RESOLVED', settledBy: null, via: keyOf(other), documents: [keyOf(law)] });
    expect(both?.documents).toEqual([keyOf(other), keyOf(law)]);
    expect(await citationsByIds(database.reader(), [first?.id ?? '', 'c-none'])).toHaveLength(1);
  });

  test('that lead nowhere yet are told for a set of documents, candidates best first', async () => {
    const rows = await unresolvedIn(database.reader(), [keyOf(plan), keyOf(notice)]);
    expect(rows.map(({ quote, status }) => [quote, status])).toEqual([['Chỉ thị 16', 'AMBIGUOUS'], ['các chỉ đạo của Trung ương', 'UNKNOWN'], ['Chỉ thị 16', 'UNKNOWN'], ['văn bản nêu trên', 'UNKNOWN']]);
    expect((await citationCandidates(database.reader(), rows.map(({ id }) => id))).map(({ document, score, reasons }) => [document, score, reasons])).toEqual([
      [keyOf(law), 0.9, ['SAME_NUMBER', 'TEXT_HELD']],
      [keyOf(other), 0.4, ['SAME_NUMBER']],
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { citationsByIds } from '../../src/graph/citations.js';
import { readCoverage } from '../../src/graph/coverage.js';
import type { Database } from '../../src/graph/graph.js';
import { settleCitation } from '../../src/ingest/settle.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { citationFacts, facts, keyOf, nobody, stub } from '../support/facts.js';
import { citedBy, dump, look, relationLines, wipe } from '../support/graph.js';

/** What a person decides of a mention, and how it fares. */
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

const law = stub({ number: '1' });
const rule = stub({ number: '2' });
const third = stub({ number: '3' });
const may = (document: DocumentFacts) => ({ document: keyOf(document), score: 0.5, reasons: ['SAME_NUMBER' as const] });
const undecided = citationFacts({ quote: 'Chỉ thị 16', candidates: [may(law), may(rule)] });
const unknown = citationFacts({ quote: 'văn bản trên' });
const known = citationFacts({ quote: 'Luật A và B', documents: [law, rule] });
const paper = (title = 'first') => facts({ number: '10', title, citations: [undecided, unknown, known] });

beforeEach(async () => {
  await wipe(database);
  await writeFacts(database, nobody, [law, rule, third, paper()]);
});

async function idOf(quote: string): Promise<string> {
  return String((await look(database, 'MATCH (c:Citation {quote: $quote}) RETURN c.id AS id', ['id'], { quote }))[0]?.['id']);
}
const settle = async (quote: string, document: DocumentFacts | null, by = 'Lan'): Promise<void> => settleCitation(database, { citation: await idOf(quote), document: document === null ? null : keyOf(document), by, at: '2031-10-01T00:00:00Z' });
const shown = async (quote: string) => (await citationsByIds(database.reader(), [await idOf(quote)]))[0];
const sources = ['10 CITES 1 1', '10 CITES 2 1'];

describe('a decision', () => {
  test.each([['Chỉ thị 16'], ['văn bản trên']])('of “%s” leads to the document, and proves a relation', async (quote) => {
    await settle(quote, third);
    expect(await shown(quote)).toMatchObject({ status: 'RESOLVED', documents: [keyOf(third)], settledBy: 'Lan', settledAt: '2031-10-01T00:00:00Z' });
    expect([await relationLines(database), await citedBy(database)]).toEqual([[...sources, '10 CITES 3 1'], { 1: 1, 2: 1, 3: 1, 10: 0 }]);
  });

  test('against what was read takes the read relation away', async () => {
    await settle('Luật A và B', third);
    expect([await relationLines(database), await citedBy(database)]).toEqual([['10 CITES 3 1'], { 1: 0, 2: 0, 3: 1, 10: 0 }]);
  });

  test('after another decision stands in its place', async () => {
    await settle('Chỉ thị 16', third);
    await settle('Chỉ thị 16', law, 'Minh');
    expect(await shown('Chỉ thị 16')).toMatchObject({ documents: [keyOf(law)], settledBy: 'Minh' });
    expect(await relationLines(database)).toEqual(['10 CITES 1 2', '10 CITES 2 1']);
  });

  test('outlives a new reading of its document, and one that no longer finds the words', async () => {
    await settle('Chỉ thị 16', third);
    for (const again of [paper('second'), facts({ number: '10', citations: [unknown, known] })]) {
      expect(await writeFacts(database, nobody, [again])).toMatchObject({ written: 1 });
      expect(await shown('Chỉ thị 16')).toMatchObject({ status: 'RESOLVED', documents: [keyOf(third)], settledBy: 'Lan' });
      expect(await relationLines(database)).toEqual([...sources, '10 CITES 3 1']);
    }
  });

  test('moves the version of the graph', async () => {
    const version = async () => (await readCoverage(database.reader())).version;
    const before = await version();
    await settle('Chỉ thị 16', third);
    expect(await version()).not.toBe(before);
  });

  test('of a mention that is not there is NOT_FOUND, and leaves no trace', async () => {
    const before = await dump(database);
    for (const document of [keyOf(law), null]) await expect(settleCitation(database, { citation: 'c-none', document, by: 'Lan', at: '2031-10-01T00:00:00Z' })).rejects.toMatchObject({ code: 'NOT_FOUND', details: { got: 'c-none' } });
    expect(await dump(database)).toEqual(before);
  });
});

describe('a decision that is taken back', () => {
  test.each([['Chỉ thị 16', 'AMBIGUOUS', []], ['văn bản trên', 'UNKNOWN', []], ['Luật A và B', 'RESOLVED', [law, rule]]])('of “%s” leaves the graph as it was', async (quote, status, documents) => {
    const before = await dump(database);
    await settle(quote, third);
    await settle(quote, law);
    await settle(quote, null);
    expect(await shown(quote)).toMatchObject({ status, documents: documents.map(keyOf), settledBy: null, settledAt: null });
    expect(await dump(database)).toEqual(before);
  });

  test('twice, or that nobody took, changes nothing', async () => {
    const before = await dump(database);
    await settle('Chỉ thị 16', null);
    expect(await dump(database)).toEqual(before);
  });

  test('lets the next reading say what the mention means, even the same facts', async () => {
    await settle('Chỉ thị 16', third);
    await writeFacts(database, nobody, [facts({ number: '10', title: 'first', citations: [{ ...undecided, documents: [keyOf(rule)] }, unknown, known] })]);
    await settle('Chỉ thị 16', null);
    await writeFacts(database, nobody, [facts({ number: '10', title: 'first', citations: [{ ...undecided, documents: [keyOf(rule)] }, unknown, known] })]);
    expect(await shown('Chỉ thị 16')).toMatchObject({ status: 'RESOLVED', documents: [keyOf(rule)], settledBy: null });
    expect(await relationLines(database)).toEqual(['10 CITES 1 1', '10 CITES 2 2']);
  });

  test('leads to a document under its grown key', async () => {
    await settle('Luật A và B', third);
    const grown = stub({ number: '1', period: '2020', formerKeys: [keyOf(law)] });
    await writeFacts(database, nobody, [grown]);
    await settle('Luật A và B', null);
    expect(await shown('Luật A và B')).toMatchObject({ documents: [keyOf(grown), keyOf(rule)] });
  });
});

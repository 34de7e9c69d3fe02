import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countDiscrepancies, listDiscrepancies } from '../../src/graph/claims.js';
import type { Database } from '../../src/graph/graph.js';
import { lineageOf } from '../../src/graph/lineage.js';
import { claimOfDocuments } from '../../src/graph/statements.generated.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, claimFacts, facts, keyOf, stub } from '../support/facts.js';

/** A notice dated 20 September by one paper and 21 by another; two papers also count checkpoints differently. */
const law = stub({ number: '1', issued: '2012-01-01' });
const notice = stub({ number: '495', issued: '2021-09-20', citations: [citationFacts({ kind: 'IMPLEMENTS', documents: [law] })] });
const about = { subject: keyOf(notice), about: '495-TB/TU' };
const counted = { subject: 'checkpoints', about: 'chốt kiểm soát', field: 'count' };
const first = facts({
  number: '10',
  citations: [citationFacts({ documents: [notice], label: 'C1' })],
  assignments: [assignmentFacts({ id: 'T1' })],
  claims: [
    claimFacts({ ...about, value: '2021-09-20', preferred: true, citation: 'C1', place: '§1', reason: 'the stamp' }),
    claimFacts({ ...about, field: 'title', value: 'Kết luận' }),
    claimFacts({ ...counted, value: '22 + 33', assignment: 'T1' }),
  ],
});
const second = facts({ number: '11', claims: [claimFacts({ ...about, value: '2021-09-21' }), claimFacts({ ...counted, value: '23 + 44' }), claimFacts({ subject: 'o1', field: 'name', value: 'Body', isOutside: true })] });

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  expect((await writeFacts(database, actors(['o1']), [law, notice, first, second])).failed).toEqual([]);
});
afterAll(() => database.close());

test('all that is said of a document, field by field, the preferred value first', async () => {
  const rows = await database.reader().run(claimOfDocuments, { owners: [keyOf(notice), keyOf(law)] });
  expect(rows.map(({ field, value, preferred, document }) => [field, value, preferred, document])).toEqual([
    ['issuedOn', '2021-09-20', true, keyOf(first)],
    ['issuedOn', '2021-09-21', false, keyOf(second)],
    ['title', 'Kết luận', false, keyOf(first)],
  ]);
  expect(rows[0]).toMatchObject({ owner: keyOf(notice), about: '495-TB/TU', place: '§1', reason: 'the stamp', citation: expect.stringMatching(/^c-/), assignment: null });
});

test.each([
  [null, ['495-tb-tu.x.2021#issuedOn', 'checkpoints#count']],
  ['495-tb-tu.x.2021', ['495-tb-tu.x.2021#issuedOn']],
  ['10-tb-tu.x.2021', ['495-tb-tu.x.2021#issuedOn', 'checkpoints#count']],
  ['1-tb-tu.x.2021', []],
])('the fields on which sources disagree, of %s', async (document, expected) => {
  for (const size of [100, 1]) {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await listDiscrepancies(database.reader(), document, { first: size, after });
      found.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.endCursor, page.hasNextPage];
    }
    expect(found).toEqual(expected);
  }
  expect(await countDiscrepancies(database.reader(), document)).toBe(expected.length);
});

test('a disagreement shows its claims, the preferred first, with the documents and tasks that they name', async () => {
  const { nodes } = await listDiscrepancies(database.reader(), null, { first: 100, after: null });
  expect(nodes.map(({ id, field, about, claims }) => [id, field, about, claims.map(({ value }) => value)])).toEqual([
    ['495-tb-tu.x.2021#issuedOn', 'issuedOn', '495-TB/TU', ['2021-09-20', '2021-09-21']],
    ['checkpoints#count', 'count', 'chốt kiểm soát', ['22 + 33', '23 + 44']],
  ]);
  const [dates, counts] = nodes.map(({ claims }) => claims.map(({ document, aboutDocument, assignment, quote }) => ({ document, aboutDocument, assignment, quote })));
  expect(dates).toEqual([
    { document: keyOf(first), aboutDocument: keyOf(notice), assignment: null, quote: `CITES ${keyOf(notice)}` },
    { document: keyOf(second), aboutDocument: keyOf(notice), assignment: null, quote: null },
  ]);
  expect(counts).toEqual([
    { document: keyOf(first), aboutDocument: null, assignment: 'T1', quote: null },
    { document: keyOf(second), aboutDocument: null, assignment: null, quote: null },
  ]);
});

test('of two dates the preferred one decides what existed on a day', async () => {
  const on = async (asOf: string) => (await lineageOf(database.reader(), { direction: 'DOWNSTREAM', key: keyOf(law), kinds: ['IMPLEMENTS'], depth: 6, asOf })).entries.map(({ key }) => key);
  expect([await on('2021-09-19'), await on('2021-09-20')]).toEqual([[], [keyOf(notice)]]);
});

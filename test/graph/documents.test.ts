import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { countDocuments, countDocumentsOfActors, documentsByKeys, documentsOfActors, listDocuments, type DocumentFilter, type DocumentOrder, type DocumentRow } from '../../src/graph/documents.js';
import type { Database } from '../../src/graph/graph.js';
import { findDocument, resolveReferences } from '../../src/graph/references.js';
import { documentReceipts, documentRecipients, documentSignatures, documentSources } from '../../src/graph/statements.generated.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, citationFacts, facts, keyOf, organization, person, stub } from '../support/facts.js';

const law = stub({ type: 'LUAT', number: null, symbol: null, name: 'Luật Thủ đô', period: '2012', issuer: 'qh', issued: '2012-11-21' });
const decree = stub({ type: 'ND', number: '9', symbol: 'NĐ-CP', issuer: 'cp', issued: '2021-03-01' });
const bounded = stub({ number: '10', issuer: 'cp', issued: ['2021-05-01', '2021-05-03'] });
const undated = stub({ number: '2', issuer: 'tu' });
const planned = stub({ type: 'CT', number: null, symbol: null, name: 'chỉ thị mới', presence: 'PLANNED', period: 'x', issuer: 'tu' });
const cites = (...cited: readonly DocumentFacts[]) => cited.map((document) => citationFacts({ documents: [document] }));
const notice = facts({ number: '495', issuer: 'tu', issued: '2021-09-20', citations: [...cites(law, decree, bounded), citationFacts({ kind: 'ENCLOSES', documents: [undated] }), citationFacts({ kind: 'PLANS', documents: [planned] })] });
const plan = facts({
  type: 'KH',
  number: '12A',
  symbol: 'KH/TU',
  code: '12A-KH/TU',
  issuer: 'tu',
  actingOrgan: 'btv',
  onBehalfOf: 'an',
  issued: '2021-09-20',
  citations: [...cites(law, notice), citationFacts({ kind: 'IMPLEMENTS', documents: [notice] })],
  source: { name: 'plan.txt', sha256: 'f'.repeat(64), mediaType: 'text/plain', reader: 'r1', readAt: '2021-10-01T00:00:00Z' },
  signatures: [{ name: 'Bình', capacity: 'K/T', actor: 'binh' }, { name: 'An', capacity: null, actor: 'an' }],
  recipients: [{ name: 'Chính phủ', purpose: 'để b/c', actors: ['cp'] }, { name: 'các sở', purpose: null, actors: ['tu', 'btv'] }],
  receipts: [{ by: 'cp', number: '522', receivedOn: '2021-09-22', note: 'chuyển' }],
});
const all = [law, decree, bounded, undated, planned, notice, plan];
const anything: DocumentFilter = { presence: null, types: null, issuer: null, issuedFrom: null, issuedTo: null, cites: null, citedBy: null, isLegalBasis: null };
const nameOf = new Map([[law, 'law'], [decree, 'decree'], [bounded, 'bounded'], [undated, 'undated'], [planned, 'planned'], [notice, 'notice'], [plan, 'plan']].map(([document, name]) => [keyOf(document as DocumentFacts), name as string]));
const names = (rows: readonly { readonly key: string }[]): readonly (string | undefined)[] => rows.map(({ key }) => nameOf.get(key));

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const bodies = ['cp', 'btv', organization({ id: 'tu', name: 'Thành ủy', aliases: ['TU'] }), organization({ id: 'qh', kind: 'STATE' })];
  expect((await writeFacts(database, actors(bodies, [person({ id: 'an', name: 'An' }), person({ id: 'binh' })]), all)).failed).toEqual([]);
});
afterAll(() => database.close());

async function pages(filter: Partial<DocumentFilter>, order: DocumentOrder, first: number): Promise<readonly DocumentRow[]> {
  const rows: DocumentRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listDocuments(database.reader(), { ...anything, ...filter }, order, { first, after });
    rows.push(...page.nodes);
    expect(page.nodes.length).toBe(page.hasNextPage ? first : page.nodes.length);
    if (!page.hasNextPage) return rows;
    after = page.endCursor;
  }
}

describe.each<readonly [string, Partial<DocumentFilter>]>([
  ['of the whole graph', {}],
  ['of one issuer', { issuer: 'tu' }],
  ['that one document cites', { citedBy: keyOf(notice) }],
  ['that cite one document', { cites: keyOf(law) }],
])('documents %s', (_, filter) => {
  const orders: readonly DocumentOrder[] = ['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'CITED_BY_DESC', 'CODE'];
  test.each(orders)('in order %s come page by page as they come at once', async (order) => {
    const whole = names(await pages(filter, order, 100));
    expect(new Set(whole).size).toBe(whole.length);
    for (const first of [1, 2, 3]) expect(names(await pages(filter, order, first))).toEqual(whole);
    expect(await countDocuments(database.reader(), { ...anything, ...filter })).toBe(whole.length);
  });
});

describe('the orders', () => {
  test.each<readonly [DocumentOrder, readonly string[]]>([
    // The undated ones stand before the oldest and come last when the latest comes first; keys decide among equals.
    ['ISSUED_ON_DESC', ['plan', 'notice', 'bounded', 'decree', 'law', 'undated', 'planned']],
    ['ISSUED_ON_ASC', ['undated', 'planned', 'law', 'decree', 'bounded', 'plan', 'notice']],
    ['CITED_BY_DESC', ['law', 'bounded', 'notice', 'decree', 'plan', 'undated', 'planned']],
    ['CODE', ['undated', 'decree', 'bounded', 'plan', 'notice', 'planned', 'law']],
  ])('%s', async (order, expected) => {
    expect(names(await pages({}, order, 100))).toEqual(expected);
  });
});

describe('the filters', () => {
  test.each<readonly [Partial<DocumentFilter>, readonly string[]]>([
    [{ presence: ['PLANNED'] }, ['planned']],
    [{ presence: ['HELD', 'PLANNED'] }, ['plan', 'notice', 'planned']],
    [{ types: ['LUAT', 'KH'] }, ['plan', 'law']],
    [{ types: [] }, []],
    [{ issuer: 'cp' }, ['bounded', 'decree']],
    [{ issuedFrom: '2021-03-01', issuedTo: '2021-05-01' }, ['bounded', 'decree']],
    [{ issuedFrom: '2021-05-02', issuedTo: '2021-05-02' }, ['bounded']],
    [{ issuedFrom: '2021-05-04', issuedTo: '2021-09-19' }, []],
    [{ isLegalBasis: true }, ['notice', 'bounded', 'decree', 'law']],
    [{ isLegalBasis: false }, ['plan', 'undated', 'planned']],
    [{ cites: keyOf(law) }, ['plan', 'notice']],
    [{ cites: keyOf(undated) }, []],
    [{ citedBy: keyOf(plan) }, ['notice', 'law']],
    [{ cites: keyOf(law), citedBy: keyOf(plan) }, ['notice']],
    [{ cites: keyOf(law), issuer: 'tu', types: ['KH'] }, ['plan']],
    [{ citedBy: keyOf(notice), issuer: 'cp', issuedTo: '2021-04-01' }, ['decree']],
    [{ issuer: 'nobody' }, []],
  ])('%j', async (filter, expected) => {
    expect(names(await pages(filter, 'ISSUED_ON_DESC', 100))).toEqual(expected);
    expect(await countDocuments(database.reader(), { ...anything, ...filter })).toBe(expected.length);
  });
});

test('a cursor of another order is refused', async () => {
  const { endCursor } = await listDocuments(database.reader(), anything, 'CODE', { first: 1, after: null });
  await expect(listDocuments(database.reader(), anything, 'ISSUED_ON_ASC', { first: 1, after: endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
});

describe('one document', () => {
  test('comes with what it is, and unknown keys with nothing', async () => {
    expect(await documentsByKeys(database.reader(), [keyOf(plan), 'no-such.x.x'])).toEqual([
      expect.objectContaining({ key: keyOf(plan), formerKeys: [], code: '12A-KH/TU', number: '12A', type: 'KH', issuedOn: '2021-09-20', issuedOnPrecision: 'DAY', presence: 'HELD', citedByCount: 0, issuerKey: 'tu', actingOrganId: 'btv', onBehalfOfId: 'an' }),
    ]);
    expect(await documentsByKeys(database.reader(), [keyOf(bounded)])).toMatchObject([{ issuedOn: null, issuedOnPrecision: 'BOUNDED', issuedEarliest: '2021-05-01', issuedLatest: '2021-05-03' }]);
  });

  test('tells who signed, who received it and where its facts are from, in the order of the text', async () => {
    const owners = [keyOf(plan), keyOf(law)];
    const owner = keyOf(plan);
    const reader = database.reader();
    expect(await reader.run(documentSignatures, { owners })).toEqual([{ owner, name: 'Bình', capacity: 'K/T', actorId: 'binh' }, { owner, name: 'An', capacity: null, actorId: 'an' }]);
    expect((await reader.run(documentRecipients, { owners })).map(({ position, purpose, actorId }) => [position, purpose, actorId])).toEqual([[0, 'để b/c', 'cp'], [1, null, 'tu'], [1, null, 'btv']]);
    expect(await reader.run(documentReceipts, { owners })).toEqual([{ owner, by: 'cp', number: '522', receivedOn: '2021-09-22', note: 'chuyển' }]);
    expect(await reader.run(documentSources, { owners })).toEqual([{ owner, name: 'plan.txt', sha256: 'f'.repeat(64), mediaType: 'text/plain', readAt: '2021-10-01T00:00:00Z', reader: 'r1' }]);
  });
});

describe('documents of actors', () => {
  test('issued, received and signed, latest first, each with its own page', async () => {
    const reader = database.reader();
    const issued = await documentsOfActors(reader, 'ISSUED_BY', ['tu', 'cp', 'nobody'], { first: 3, after: null });
    expect([...issued].map(([id, page]) => [id, names(page.nodes), page.hasNextPage])).toEqual([['tu', ['plan', 'notice', 'undated'], true], ['cp', ['bounded', 'decree'], false], ['nobody', [], false]]);
    const rest = await documentsOfActors(reader, 'ISSUED_BY', ['tu'], { first: 3, after: issued.get('tu')?.endCursor ?? null });
    expect(names(rest.get('tu')?.nodes ?? [])).toEqual(['planned']);
    expect(names((await documentsOfActors(reader, 'SIGNED_BY', ['an'], { first: 9, after: null })).get('an')?.nodes ?? [])).toEqual(['plan']);
    expect(await countDocumentsOfActors(reader, 'SENT_TO', ['btv', 'an'])).toEqual([{ owner: 'btv', total: 1 }, { owner: 'an', total: 0 }]);
  });
});

describe('references', () => {
  test('by key, number, name and date in one statement, each answered in its place', async () => {
    const sent: string[] = [];
    const answers = await resolveReferences(database.reader({ onRun: (name) => sent.push(name) }), ['TB 495', keyOf(law), 'luat thu do', 'Kế hoạch của Thành ủy ngày 20/9/2021', '???', 'TB 4']);
    expect(answers.map(({ status, documents }) => [status, ...names(documents)])).toEqual([['RESOLVED', 'notice'], ['RESOLVED', 'law'], ['RESOLVED', 'law'], ['RESOLVED', 'plan'], ['UNREADABLE'], ['UNKNOWN']]);
    expect(sent).toEqual(['document/by-references']);
  });

  test('that mean several are told with the candidates, best first', async () => {
    await writeFacts(database, actors([]), [stub({ number: '495', issuer: 'cp', period: '2017', issued: '2017-01-01' })]);
    await expect(findDocument(database.reader(), '495')).rejects.toMatchObject({ code: 'AMBIGUOUS', details: { candidates: [{ key: keyOf(notice) }, { key: '495-tb-tu.cp.2017' }] } });
    expect((await findDocument(database.reader(), 'TB 495 năm 2021')).key).toBe(keyOf(notice));
  });
});

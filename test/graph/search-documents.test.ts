import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSearch } from '../../src/domain/search.js';
import { countFoundDocuments, searchDocuments } from '../../src/graph/document-search.js';
import type { DocumentFilter, DocumentOrder } from '../../src/graph/documents.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, citationFacts, facts, keyOf, organization, stub } from '../support/facts.js';

/** What is typed finds documents by number first, then by the words of code, kind, title, name and issuer. */
const law = stub({ type: 'LUAT', number: null, symbol: null, name: 'Luật Cây xanh', title: 'Luật Cây xanh', period: '2031', issuer: 'sao-mai', issued: '2031-01-05' });
const notice = facts({ number: '12', symbol: 'TB/TU', title: 'Kết luận về trồng cây, phòng chống cháy rừng', issuer: 'sao-mai', issued: '2031-03-01', citations: [citationFacts({ documents: [law] })] });
const dispatch = facts({ type: 'CV', number: '12', symbol: 'CV/BCSĐ', title: 'V/v chống hạn, phòng bệnh cho cây', issuer: 'dong-da', issued: '2031-02-01', citations: [citationFacts({ documents: [law, notice] })] });
const plan = facts({ type: 'KH', number: '7', symbol: 'KH/CA', title: 'Kế hoạch số 12 của Công an: trồng 12 cây', issuer: 'cong-an', issued: '2031-04-01', citations: [citationFacts({ documents: [notice] })] });
const old = facts({ number: '12', symbol: 'TB/TU', title: 'Chuyện cũ', issuer: 'cong-an', issued: '2021-04-01', period: '2021' });
const bare = stub({ type: 'UNKNOWN', number: '120', symbol: null, issuer: null });
const all = { law, notice, dispatch, plan, old, bare };
const names = new Map(Object.entries(all).map(([name, document]) => [keyOf(document), name]));
const anything: DocumentFilter = { presence: null, types: null, issuer: null, issuedFrom: null, issuedTo: null, cites: null, citedBy: null, isLegalBasis: null };
const orders: readonly DocumentOrder[] = ['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'CITED_BY_DESC', 'CODE'];

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const bodies = [organization({ id: 'sao-mai', name: 'Huyện ủy Sao Mai' }), organization({ id: 'dong-da', name: 'UBND quận Đống Đa', place: 'Lá Xanh' }), organization({ id: 'cong-an', name: 'Công an tỉnh' })];
  expect((await writeFacts(database, actors(bodies), Object.values(all))).failed).toEqual([]);
});
afterAll(() => database.close());

async function found(typed: string, order: DocumentOrder | 'RELEVANCE' = 'RELEVANCE', filter: Partial<DocumentFilter> = {}, first = 100): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await searchDocuments(database.reader(), readSearch(typed), { ...anything, ...filter }, order, { first, after });
    keys.push(...page.nodes.map(({ key }) => names.get(key) ?? key));
    if (!page.hasNextPage) return keys;
    expect(page.nodes).toHaveLength(first);
    after = page.endCursor;
  }
}

describe('words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['trồng cây', ['notice', 'plan']],
    ['trong cay', ['notice', 'plan']],
    ['TRONG CÂY'.normalize('NFD'), ['notice', 'plan']],
    ['cay trong', ['notice', 'plan']],
    ['phòng chống', ['notice', 'dispatch']],
    ['chong phong', ['notice', 'dispatch']],
    ['phong chong sao mai', ['notice']],
    ['cong an', ['plan', 'old']],
    ['an', ['plan', 'old']],
    ['đống đa', ['dispatch']],
    ['dong đ', ['dispatch']],
    ['dong da', ['dispatch']],
    ['la xanh', ['dispatch']],
    ['công văn', ['dispatch']],
    ['bcsd', ['dispatch']],
    ['chay ru', ['notice']],
    ['ru chay', []],
    ['chay r', ['notice']],
    ['luat cay xanh nam 2031', ['law']],
    ['van ban', []],
    ['"trong" AND (cay) OR -xyz', []],
    ['+trong* ~cay?', ['notice', 'plan']],
    ['to:cay', []],
    ['khong co gi', []],
  ])('“%s” find %j', async (typed, expected) => {
    expect([...(await found(typed))].sort()).toEqual([...expected].sort());
    expect(await countFoundDocuments(database.reader(), readSearch(typed), anything)).toBe(expected.length);
  });
});

describe('a number', () => {
  test.each<readonly [string, DocumentOrder | 'RELEVANCE', readonly string[]]>([
    ['12', 'RELEVANCE', ['notice', 'dispatch', 'old', 'plan']],
    ['12', 'ISSUED_ON_DESC', ['notice', 'dispatch', 'old', 'plan']],
    ['12', 'ISSUED_ON_ASC', ['old', 'dispatch', 'notice', 'plan']],
    ['012', 'ISSUED_ON_ASC', ['old', 'dispatch', 'notice']],
    ['TB 12', 'ISSUED_ON_DESC', ['notice', 'old']],
    ['cv 12', 'ISSUED_ON_DESC', ['dispatch']],
    ['12-cv/bcsd', 'ISSUED_ON_DESC', ['dispatch']],
    ['12/CV-BCSĐ', 'ISSUED_ON_DESC', ['dispatch']],
    ['12-t', 'ISSUED_ON_DESC', ['notice', 'old']],
    ['12-TB/TU ngày 2/3/2031', 'ISSUED_ON_DESC', ['notice']],
    ['Thông báo số 12-TB/TU ngày 01/3/2031 của Huyện ủy Sao Mai', 'ISSUED_ON_DESC', ['notice']],
    ['12 trong cay', 'ISSUED_ON_DESC', ['notice', 'plan']],
    ['TB 99', 'ISSUED_ON_DESC', []],
    ['1', 'ISSUED_ON_DESC', []],
  ])('“%s” comes first, in order %s: %j', async (typed, order, expected) => expect(await found(typed, order)).toEqual(expected));
});

test('by relevance come titles with the words in a row, then the score, then the most cited', async () => {
  expect(await found('phong chong')).toEqual(['notice', 'dispatch']);
  expect(await found('chống hạn, phòng')).toEqual(['dispatch']);
  expect((await found('cay'))[0]).toBe('law');
});

test('filters combine with what is found', async () => {
  expect(await found('cay', 'CODE', { types: ['TB', 'KH'] })).toEqual(['plan', 'notice']);
  expect(await found('cay', 'CODE', { issuer: 'dong-da' })).toEqual(['dispatch']);
  expect(await found('cay', 'CODE', { cites: keyOf(law) })).toEqual(['dispatch', 'notice']);
  expect(await found('12', 'ISSUED_ON_DESC', { issuedFrom: '2031-01-01', presence: ['HELD'] })).toEqual(['notice', 'dispatch', 'plan']);
  expect(await countFoundDocuments(database.reader(), readSearch('12'), { ...anything, issuedFrom: '2031-01-01' })).toBe(3);
});

test.each(orders)('in order %s what is found comes page by page as at once', async (order) => {
  for (const typed of ['12', 'cay', 'c', 'th', '12 trong']) {
    const whole = await found(typed, order);
    expect(new Set(whole).size).toBe(whole.length);
    for (const first of [1, 2, 3]) expect(await found(typed, order, {}, first)).toEqual(whole);
  }
});

test('by relevance there is one page, which tells whether more was found', async () => {
  const page = await searchDocuments(database.reader(), readSearch('cay'), anything, 'RELEVANCE', { first: 2, after: null });
  expect([page.nodes.length, page.hasNextPage, page.endCursor]).toEqual([2, true, null]);
  const { endCursor } = await searchDocuments(database.reader(), readSearch('cay'), anything, 'CODE', { first: 2, after: null });
  await expect(searchDocuments(database.reader(), readSearch('cay'), anything, 'RELEVANCE', { first: 2, after: endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR', details: { expected: expect.stringContaining('raise first') } });
  await expect(searchDocuments(database.reader(), readSearch('cay'), anything, 'CITED_BY_DESC', { first: 2, after: endCursor })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  await expect(searchDocuments(database.reader(), readSearch('cay'), anything, 'RELEVANCE', { first: 101, after: null })).rejects.toMatchObject({ code: 'OUT_OF_RANGE' });
});

test('whatever is typed, the index takes it', async () => {
  const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('cây', 'AND', 'OR', 'NOT', 'TO', '&&', '"', '(', '[a TO b]', '{', '~2', '^3', '*', '?', '\\', '/', ':', 'words:', '12', '-'), { maxLength: 12 }).map((parts) => parts.join(' ')));
  await fc.assert(fc.asyncProperty(odd, async (typed) => {
    fc.pre(/[\p{L}\p{N}]/u.test(typed));
    await searchDocuments(database.reader(), readSearch(typed), anything, 'RELEVANCE', { first: 5, after: null });
  }), { numRuns: 150 });
});

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readSearch, readWords } from '../../src/domain/search.js';
import { countFoundDocuments, searchDocuments } from '../../src/graph/document-search.js';
import type { Database } from '../../src/graph/graph.js';
import { applySchema } from '../../src/graph/schema-version.js';
import { listAssignments } from '../../src/graph/assignments.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, facts, nobody, organization, stub } from '../support/facts.js';

/** What documents are found by stays what they say, whoever writes what and in which order. */
let database: Database;
beforeEach(async () => {
  await database?.close();
  database = await emptyDatabase();
});
afterAll(() => database.close());

const anything = { presence: null, types: null, issuer: null, issuedFrom: null, issuedTo: null, cites: null, citedBy: null, isLegalBasis: null };
const found = async (typed: string): Promise<readonly string[]> => (await searchDocuments(database.reader(), readSearch(typed), anything, 'RELEVANCE', { first: 100, after: null })).nodes.map(({ key }) => key);
const sown = (name: string, place: string | null = null) => actors([organization({ id: 'sao-mai', name, place })]);
const key = '5-tb-tu.sao-mai.2031';

describe('a document is found', () => {
  test('by the title that it gets when it is read, no longer by the one it was cited by', async () => {
    await writeFacts(database, sown('Huyện Sao Mai'), [stub({ number: '5', issuer: 'sao-mai', period: '2031', title: 'nghe nói về cây' })]);
    expect(await found('nghe noi')).toEqual([key]);
    await writeFacts(database, nobody, [facts({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Trồng rừng' })]);
    expect([await found('nghe noi'), await found('trong rung')]).toEqual([[], [key]]);
    await writeFacts(database, nobody, [stub({ number: '5', issuer: 'sao-mai', period: '2031', title: 'lại nghe nói' })]);
    expect([await found('nghe noi'), await found('trong rung')]).toEqual([[], [key]]);
  });

  test('by the name of its issuer, also after that has changed, and by the place', async () => {
    await writeFacts(database, sown('Huyện Sao Mai'), [facts({ number: '5', issuer: 'sao-mai', period: '2031' })]);
    expect(await found('huyen sao mai')).toEqual([key]);
    await writeFacts(database, sown('Thị xã Sao Mai', 'Lá Xanh'), []);
    expect([await found('huyen sao mai'), await found('thi xa sao mai'), await found('la xanh')]).toEqual([[], [key], [key]]);
    await writeFacts(database, sown('Thị xã Sao Mai', 'Gió Mới'), []);
    expect([await found('la xanh'), await found('gio moi')]).toEqual([[], [key]]);
  });

  test('by an issuer that becomes known, under the key that has grown', async () => {
    await writeFacts(database, sown('Huyện Sao Mai'), [stub({ number: '5', period: '2031', title: 'Trồng rừng' })]);
    expect([await found('trong rung'), await found('sao mai')]).toEqual([['5-tb-tu.x.2031'], []]);
    await writeFacts(database, nobody, [facts({ number: '5', issuer: 'sao-mai', period: '2031', formerKeys: ['5-tb-tu.x.2031'] })]);
    expect([await found('trong rung'), await found('sao mai')]).toEqual([[key], [key]]);
  });

  test('once, when two that stood there become one', async () => {
    await writeFacts(database, sown('Huyện Sao Mai'), [stub({ number: '5', period: '2031', title: 'Trồng rừng' }), stub({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Giữ rừng' })]);
    expect(await found('rung')).toHaveLength(2);
    await writeFacts(database, nobody, [facts({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Giữ rừng', formerKeys: ['5-tb-tu.x.2031'] })]);
    expect([await found('rung'), await found('trong')]).toEqual([[key], []]);
    expect(await countFoundDocuments(database.reader(), readSearch('5'), anything)).toBe(1);
  });

  test('no longer by a title that a corrected reading takes back', async () => {
    await writeFacts(database, sown('Huyện Sao Mai'), [facts({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Một' })]);
    await writeFacts(database, nobody, [facts({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Hai', code: '5-TB/TU' })]);
    expect([await found('mot'), await found('hai sao mai')]).toEqual([[], [key]]);
  });
});

describe('a graph that an older version has written', () => {
  test('is found too, once the schema is applied', async () => {
    const task = assignmentFacts({ id: 'T1', summary: 'Trồng cây', quote: 'giao trồng cây ven sông' });
    await writeFacts(database, sown('Huyện Sao Mai'), [facts({ number: '5', issuer: 'sao-mai', period: '2031', title: 'Trồng rừng', assignments: [task] })]);
    await database.define('MATCH (n:Document|Assignment) REMOVE n.words');
    await database.define("MATCH (seal:Seal {id: 'schema'}) SET seal.hash = 'older'");
    const anyTask = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: readWords('ven song') };
    const tasks = async (): Promise<readonly string[]> => (await listAssignments(database.reader(), anyTask, 'DOCUMENT', { first: 9, after: null })).nodes.map(({ id }) => id);
    expect([await found('trong rung'), await tasks()]).toEqual([[], []]);
    expect(await applySchema(database)).toBe(true);
    expect([await found('trong rung sao mai'), await tasks()]).toEqual([[key], ['T1']]);
    expect(await applySchema(database)).toBe(false);
  });
});

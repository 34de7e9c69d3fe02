import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DomainError } from '../../../src/domain/errors.js';
import { readSeed } from '../../../src/ingest/seed.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function given(files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

function refusal(): DomainError {
  try {
    readSeed(folder);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the seed was taken');
}

const board = { id: 'uy-ban', name: 'Ủy ban', kind: 'STATE' };
const clerk = { id: 'nguyen-van-a', name: 'Nguyễn Văn A' };
const head = { type: 'TB', number: '1', symbol: 'TB/UB', code: '1-TB/UB', issuer: 'uy-ban', period: '2021', presence: 'HELD', issuedOn: '2021-03-04' };
const key = '1-tb-ub.uy-ban.2021';
const task = { id: 'A1', kind: 'TASK', modality: 'ASSIGN', summary: 'Làm báo cáo' };
const mention = { kind: 'CITES', quote: 'Thông báo số 1-TB/UB' };
/** One body, one person and one document; a test states what is in the document. */
const withDocument = (parts: object): void => given({ 'organizations/a.json': { organizations: [board] }, 'persons/a.json': { persons: [clerk] }, 'documents/1.json': { document: head, ...parts } });

test('a small seed is read, and what is left out is not known', () => {
  withDocument({ citations: [{ ...mention, documents: [key] }], assignments: [{ ...task, leads: ['uy-ban', { actor: 'nguyen-van-a', post: 'Thư ký' }] }] });
  const { actors, documents } = readSeed(folder);
  expect(actors.organizations).toEqual([{ ...board, aliases: [], level: null, place: null, parent: null, validFrom: null, validTo: null, successor: null, members: [] }]);
  expect(actors.persons).toEqual([{ ...clerk, aliases: [], posts: [] }]);
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ identity: { number: '1', name: null }, issued: { on: '2021-03-04', precision: 'DAY', isInferred: false }, title: null, source: null, receipts: [], claims: [] });
  expect(documents[0]?.citations[0]).toMatchObject({ isNumbered: true, isPartial: false, mode: null, start: null, candidates: [] });
  expect(documents[0]?.assignments[0]?.leads).toEqual([{ actor: 'uy-ban', name: null, post: null }, { actor: 'nguyen-van-a', name: null, post: 'Thư ký' }]);
});

test('documents that are only cited may stand many in one file', () => {
  given({ 'cited.json': { documents: [1, 2].map((number) => ({ document: { type: 'CT', number: String(number), period: 'x', presence: 'STUB' } })) } });
  expect(readSeed(folder).documents.map(({ identity }) => identity.number)).toEqual(['1', '2']);
});

test('an empty folder is an empty seed', () => expect(readSeed(folder)).toEqual({ actors: { organizations: [], persons: [] }, documents: [] }));

test('what a document says of itself is its own, what is known of a stub comes from outside', () => {
  const said = { subject: key, about: 'x', field: 'issuedOn', value: '2021-03-04', preferred: true };
  withDocument({ claims: [said, { ...said, outside: true }] });
  given({ 'cited.json': { documents: [{ document: { ...head, number: '2', presence: 'STUB' }, claims: [said, { ...said, outside: false }] }] } });
  expect(readSeed(folder).documents.map(({ claims }) => claims.map(({ isOutside }) => isOutside))).toEqual([[true, false], [false, true]]);
});

describe('a file that is not as it must be is refused: file, path, expected, got', () => {
  test('a folder that is not there', () => {
    rmSync(folder, { recursive: true });
    expect(refusal()).toMatchObject({ code: 'BAD_FACTS', message: expect.stringContaining(folder.split('/').at(-1) ?? ''), details: { expected: 'a readable folder of seed files', got: 'ENOENT' } });
  });

  test('no JSON', () => {
    given({ 'documents/1.json': '{ "document": ' });
    expect(refusal()).toMatchObject({ code: 'BAD_FACTS', message: expect.stringMatching(/^Seed file documents\/1\.json, the file: expected JSON, got .+/) });
  });

  test.each([
    ['no object', '7', 'the whole file', '7'],
    ['no document', {}, 'document', 'nothing'],
    ['an unknown field', { document: head, citation: [] }, 'the whole file', '"citation"'],
    ['an unknown field of the document', { document: { ...head, isuedOn: '2021-03-04' } }, 'document', '"isuedOn"'],
    ['an unknown kind of document', { document: { ...head, type: 'XX' } }, 'document.type', '"XX"'],
    ['an unknown presence', { document: { ...head, presence: 'READ' } }, 'document.presence', '"READ"'],
    ['an unknown relation', { document: head, citations: [{ ...mention, kind: 'MENTIONS' }] }, 'citations[0].kind', '"MENTIONS"'],
    ['an unknown reason', { document: head, citations: [{ ...mention, candidates: [{ document: key, score: 0.5, reasons: ['LUCK'] }] }] }, 'citations[0].candidates[0].reasons[0]', '"LUCK"'],
    ['a score above 1', { document: head, citations: [{ ...mention, candidates: [{ document: key, score: 1.5, reasons: [] }] }] }, 'citations[0].candidates[0].score', '1.5'],
    ['a day that is none', { document: { ...head, issuedOn: '2021-02-30' } }, 'document.issuedOn', '"2021-02-30"'],
    ['a day as papers print it', { document: { ...head, issuedOn: '04/03/2021' } }, 'document.issuedOn', '"04/03/2021"'],
    ['a moment without zone', { document: head, assignments: [{ ...task, due: { text: 'từ 6h', from: '2021-09-21T06:00:00' } }] }, 'assignments[0].due.from', '"2021-09-21T06:00:00"'],
    ['a duration in words', { document: head, assignments: [{ ...task, due: { text: '12 giờ', duration: '12h' } }] }, 'assignments[0].due.duration', '"12h"'],
    ['a number with its symbol', { document: { ...head, number: '1-TB' } }, 'document.number', '"1-TB"'],
    ['a number that is a number', { document: { ...head, number: 1 } }, 'document.number', '1'],
    ['a period in words', { document: { ...head, period: 'khóa 17' } }, 'document.period', '"khóa 17"'],
    ['an id with diacritics', { document: { ...head, issuer: 'ủy-ban' } }, 'document.issuer', '"ủy-ban"'],
    ['a key that is none', { document: head, citations: [{ ...mention, documents: ['1-TB/UB'] }] }, 'citations[0].documents[0]', '"1-TB/UB"'],
    ['an empty quote', { document: head, citations: [{ ...mention, quote: '' }] }, 'citations[0].quote', '""'],
    ['a task without words', { document: head, assignments: [{ ...task, summary: null }] }, 'assignments[0]', 'summary'],
    ['a recipient that names nobody', { document: head, recipients: [{ name: 'Lưu', actors: [] }] }, 'recipients[0].actors', '[]'],
    ['a checksum that is none', { document: head, source: { name: 'a.txt', sha256: 'abc' } }, 'source.sha256', '"abc"'],
    ['a place before the text', { document: head, citations: [{ ...mention, start: -1 }] }, 'citations[0].start', '-1'],
  ])('%s', (_, content, path, got) => {
    given({ 'documents/1.json': content });
    const { code, message, details } = refusal();
    expect(code).toBe('BAD_FACTS');
    expect(message).toContain(`Seed file documents/1.json, ${path}: expected `);
    expect(details.expected).not.toBe('');
    expect(`${details.got} ${message}`).toContain(got);
  });

  test('the place in a file of many documents', () => {
    given({ 'cited.json': { documents: [{ document: head }, { document: { ...head, period: 2021 } }] } });
    expect(refusal().message).toContain('Seed file cited.json, documents[1].document.period: expected ');
  });
});

describe('what a fact names must stand in the seed', () => {
  const nobody = 'khong-ai';
  const nothing = '9-tb-ub.uy-ban.2021';
  test.each([
    ['an issuer', { document: { ...head, issuer: nobody } }, nobody],
    ['an acting organ', { document: { ...head, actingOrgan: nobody } }, nobody],
    ['a voice', { document: { ...head, onBehalfOf: nobody } }, nobody],
    ['a signer', { signatures: [{ name: 'A', actor: nobody }] }, nobody],
    ['a recipient', { recipients: [{ name: 'A', actors: ['uy-ban', nobody] }] }, nobody],
    ['a receiving office', { receipts: [{ by: nobody }] }, nobody],
    ['an assigner', { assigners: [nobody] }, nobody],
    ['a lead', { assignments: [{ ...task, leads: [nobody] }] }, nobody],
    ['a link of a chain', { assignments: [{ ...task, chain: [nobody] }] }, nobody],
    ['a coordinator', { assignments: [{ ...task, coordinators: [nobody] }] }, nobody],
    ['a role', { assignments: [{ ...task, roles: [{ role: 'giám sát', actor: nobody }] }] }, nobody],
    ['who is reported to', { assignments: [{ ...task, reportsTo: [nobody] }] }, nobody],
    ['a cited document', { citations: [{ ...mention, documents: [nothing] }] }, nothing],
    ['a candidate', { citations: [{ ...mention, candidates: [{ document: nothing, score: 0, reasons: [] }] }] }, nothing],
    ['a document between', { citations: [{ ...mention, via: nothing }] }, nothing],
    ['a product', { assignments: [{ ...task, produces: [nothing] }] }, nothing],
    ['a higher task', { assignments: [{ ...task, derivedFrom: ['A9'] }] }, 'A9'],
    ['the mention that carries a claim', { claims: [{ subject: key, about: 'x', field: 'f', value: 'v', preferred: true, citation: 'C9' }] }, 'C9'],
    ['the task that carries a claim', { claims: [{ subject: key, about: 'x', field: 'f', value: 'v', preferred: true, assignment: 'A9' }] }, 'A9'],
  ])('%s', (_, parts, missing) => {
    withDocument(parts);
    expect(refusal()).toMatchObject({ code: 'BAD_FACTS', message: expect.stringContaining('documents/1.json'), details: { expected: expect.stringContaining('that the seed defines'), got: `“${missing}”` } });
  });

  test.each(['parent', 'successor', 'members'])('the %s of a body', (field) => {
    given({ 'organizations/a.json': { organizations: [{ ...board, [field]: field === 'members' ? [nobody] : nobody }] } });
    expect(refusal()).toMatchObject({ code: 'BAD_FACTS', message: expect.stringContaining('organization uy-ban'), details: { got: `“${nobody}”` } });
  });
});

describe('each key and id stands once', () => {
  test.each([
    ['a body', { 'organizations/b.json': { organizations: [board] } }, 'uy-ban'],
    ['a person of a body’s id', { 'persons/b.json': { persons: [{ ...clerk, id: 'uy-ban' }] } }, 'uy-ban'],
    ['a document', { 'cited.json': { documents: [{ document: head }] } }, key],
    ['a task', { 'documents/2.json': { document: { ...head, number: '2' }, assignments: [task] } }, 'A1'],
  ])('%s', (_, more, twice) => {
    withDocument({ assignments: [task] });
    given(more);
    expect(refusal()).toMatchObject({ code: 'BAD_FACTS', details: { expected: 'each key and id once', got: expect.stringContaining(`“${twice}”`) } });
  });
});

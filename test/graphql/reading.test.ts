import { describe, expect, jest, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { Reading } from '../../src/domain/reading.js';
import { givenFile } from '../../src/graphql/reading.js';
import { withoutKey, type GivenFile, type Keyed } from '../../src/graphql/keyed.js';
import { ask, type Stubs } from './ask.js';

const due = { text: 'trước ngày 05/3/2031', on: '2031-03-04', isExclusive: false, isBestEffort: false, from: null, until: null, duration: null, recurrence: null, condition: null, event: null, urgency: null };
const mention = { start: 3, end: 23, typeCode: 'TB', mode: null, isPartial: false, provision: null, cue: null, place: null } as const;
const reading: Reading = {
  warnings: ['no place'],
  documents: [{
    start: 0, end: 90, recipients: [], receipts: [], references: [], warnings: ['no signer'],
    identity: { type: 'Kế hoạch', typeCode: 'KH', code: '12/KH-UBND', number: '12', symbol: 'KH-UBND', issuedOn: '2031-02-01', issuer: 'UBND huyện Sao Mai', actingOrgan: null, onBehalfOf: null, signers: [], title: 'trồng cây', place: null },
    citations: [
      { ...mention, quote: 'số 7-TB/HU', code: '7-TB/HU', name: null, relation: 'IMPLEMENTS', issuedOn: '2031-01-09', issuer: 'Huyện ủy' },
      { ...mention, quote: 'Luật Cây', code: null, name: 'Luật Cây', relation: 'BASED_ON', issuedOn: null, issuer: null },
    ],
    assignments: [{ quote: 'giao các xã', start: 30, end: 41, leads: ['các xã'], leadIsInherited: false, chain: [], coordinators: ['Phòng Y tế'], roles: [], reportsTo: [], assigner: null, dueOn: '2031-03-04', due, kind: 'TASK', modality: 'ASSIGN', place: '1' }],
  }],
};

const keyed = (own: Partial<Keyed>): Stubs => ({ keyed: () => ({ read: async () => reading, ingest: async () => ({ keys: [], failed: [] }), settle: async () => undefined, ...own }), forget: () => undefined });

describe('read', () => {
  test('shows what was read, and asks the graph of all mentions at once', async () => {
    const found = { key: 'k', code: '7-TB/HU' };
    const meanings: readonly object[] = [{ status: 'RESOLVED', documents: [found], candidates: [] }, { status: 'AMBIGUOUS', documents: [], candidates: [{ document: found, score: 0.5, reasons: ['SAME_NAME'] }] }];
    const load = jest.fn(async ({ input }: { readonly input: string }) => meanings[input.startsWith('Luật') ? 1 : 0]);
    const stubs: Stubs = { ...keyed({}), load: { resolution: { load }, document: { prime: () => undefined, load: async () => found } } };
    const { data, errors } = await ask(
      `{ read(input: { name: "a.txt", text: "…" }) { warnings documents { code type issuedOn issuer title warnings
        citations { quote start end code name kind status documents { key } candidates { score document { key } reasons { code } } }
        assignments { leads leadIsInherited chain coordinators due { text on } kind modality place quote start end } } } }`, stubs);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      read: {
        warnings: ['no place'],
        documents: [{
          code: '12/KH-UBND', type: 'Kế hoạch', issuedOn: '2031-02-01', issuer: 'UBND huyện Sao Mai', title: 'trồng cây', warnings: ['no signer'],
          citations: [
            { quote: 'số 7-TB/HU', start: 3, end: 23, code: '7-TB/HU', name: null, kind: 'IMPLEMENTS', status: 'RESOLVED', documents: [{ key: 'k' }], candidates: [] },
            { quote: 'Luật Cây', start: 3, end: 23, code: null, name: 'Luật Cây', kind: 'BASED_ON', status: 'AMBIGUOUS', documents: [], candidates: [{ score: 0.5, document: { key: 'k' }, reasons: [{ code: 'SAME_NAME' }] }] },
          ],
          assignments: [{ leads: ['các xã'], leadIsInherited: false, chain: [], coordinators: ['Phòng Y tế'], due: { text: due.text, on: due.on }, kind: 'TASK', modality: 'ASSIGN', place: '1', quote: 'giao các xã', start: 30, end: 41 }],
        }],
      },
    });
    expect(new Set(load.mock.calls.map(([{ input }]) => input))).toEqual(new Set(['7-TB/HU của Huyện ủy ngày 09/01/2031', 'Luật Cây']));
  });

  test.each<readonly [string, string, GivenFile]>([
    ['text', 'name: "a", text: "Số 1"', { name: 'a', text: 'Số 1' }],
    ['text that is empty', 'name: "a", text: ""', { name: 'a', text: '' }],
    ['bytes', 'name: "a.txt", contentBase64: "U+G7kSAx"', { name: 'a.txt', bytes: Buffer.from('Số 1') }],
    ['bytes with blanks between and behind the signs of the end', 'name: "a.txt", contentBase64: " e A = \\n= \\t"', { name: 'a.txt', bytes: Buffer.from('x') }],
    ['no bytes', 'name: "a.txt", contentBase64: ""', { name: 'a.txt', bytes: Buffer.alloc(0) }],
    ['bytes as addresses write them', 'name: "a.txt", contentBase64: "_-8"', { name: 'a.txt', bytes: Buffer.from([0xff, 0xef]) }],
    ['bytes on several lines', 'name: "a.txt", contentBase64: "U+G7\\nkSAx\\n"', { name: 'a.txt', bytes: Buffer.from('Số 1') }],
  ])('takes %s', async (_, input, file) => {
    const read = jest.fn<Keyed['read']>(async () => reading);
    expect((await ask(`{ read(input: { ${input} }) { warnings } }`, keyed({ read }))).errors).toEqual([]);
    expect(read).toHaveBeenCalledWith(file);
  });

  test.each([
    ['both', 'name: "a", text: "x", contentBase64: "eA=="', 'text or contentBase64', 'both'],
    ['neither', 'name: "a"', 'text or contentBase64', 'neither'],
    ['what is no Base64', 'name: "a", contentBase64: "đây"', 'contentBase64 in Base64', 'other characters'],
    ['the address of data', 'name: "a", contentBase64: "data:text/plain;base64,eA=="', 'contentBase64 in Base64', 'other characters'],
    ['a dot among blanks', 'name: "a", contentBase64: "eA . ="', 'contentBase64 in Base64', 'other characters'],
    ['signs behind the end', 'name: "a", contentBase64: "eA== !"', 'contentBase64 in Base64', 'other characters'],
    ['three signs of the end', 'name: "a", contentBase64: "eA==="', 'contentBase64 in Base64', 'other characters'],
    ['a sign of the end in the midst', 'name: "a", contentBase64: "eA==eA"', 'contentBase64 in Base64', 'other characters'],
  ])('refuses %s', async (_, input, expected, got) => {
    const { data, errors } = await ask(`{ read(input: { ${input} }) { warnings } }`, keyed({}));
    expect(data).toEqual({ read: null });
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNREADABLE', expected, got }) })]);
  });
});

test.each(['', '=', '==', '!', '= !'])('a megabyte of blanks before “%s” is gone through once', (end) => {
  const start = performance.now();
  for (const blanks of [' '.repeat(1024 * 1024), `eA${' '.repeat(1024 * 1024)}`]) {
    const take = (): unknown => givenFile({ name: 'a', contentBase64: `${blanks}${end}` });
    if (end.includes('!')) expect(take).toThrow('other characters');
    else expect(take()).toMatchObject({ name: 'a' });
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
  '{ answer: read(input: { name: "a" }) { warnings } coverage { held } }',
  'mutation { answer: documentsIngest(input: []) { documents { key } } }',
  'mutation { answer: citationResolve(citation: "c", by: "") { citation { id } } }',
])('without the key nothing else is even looked at: %s', async (question) => {
  const { data, errors } = await ask(question, { keyed: withoutKey, readCoverage: async () => ({ held: 8 }) });
  expect(data?.['answer']).toBeNull();
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('API_KEY'), extensions: expect.objectContaining({ code: 'UNAUTHORIZED', got: 'a server without API_KEY' }) })]);
});

describe('documentsIngest', () => {
  const documents: Stubs['load'] = { document: { loadMany: async (keys: readonly string[]) => keys.map((key) => ({ key })) } };
  const sent = 'mutation { documentsIngest(input: [{ name: "a", text: "A" }, { name: "b" }, { name: "c", contentBase64: "Yw==" }]) { documents { key } userErrors { input code message } } }';

  test('writes what it can, each document once, and tells of each file that failed', async () => {
    const ingest = jest.fn<Keyed['ingest']>(async () => ({ keys: ['k2', 'k1', 'k2'], failed: [{ name: 'c', error: new DomainError('UNREADABLE_FILE', '“c” cannot be read: a picture.') }] }));
    const forget = jest.fn();
    const { data, errors } = await ask(sent, { ...keyed({ ingest }), forget, load: documents });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      documentsIngest: {
        documents: [{ key: 'k2' }, { key: 'k1' }],
        userErrors: [{ input: 'b', code: 'UNREADABLE', message: expect.stringContaining('neither') }, { input: 'c', code: 'UNREADABLE', message: '“c” cannot be read: a picture.' }],
      },
    });
    expect(ingest).toHaveBeenCalledWith([{ name: 'a', text: 'A' }, { name: 'c', bytes: Buffer.from('c') }]);
    expect(forget).toHaveBeenCalledTimes(1);
  });

  test.each([[0, '0'], [101, '101']])('of %i files is OUT_OF_RANGE', async (count, got) => {
    const { errors } = await ask('mutation ($input: [IngestInput!]!) { documentsIngest(input: $input) { documents { key } } }', keyed({}), { input: Array.from({ length: count }, () => ({ name: 'a', text: '' })) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', expected: 'number of inputs from 1 to 100', got });
  });

  test.each<readonly [string, Error, string]>([
    ['a database that is away', new DomainError('DATABASE_AWAY', 'bolt://10.0.0.7'), 'DATABASE_AWAY'],
    ['a fault of ours', new TypeError('geheim'), 'INTERNAL'],
  ])('%s is no fault of the file', async (_, error, code) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answer = await ask(sent, { ...keyed({ ingest: async () => ({ keys: [], failed: [{ name: 'a', error }] }) }), load: documents });
    stderr.mockRestore();
    expect(answer.data).toEqual({ documentsIngest: null });
    expect(answer.errors[0]?.extensions).toMatchObject({ code });
    expect(JSON.stringify(answer)).not.toMatch(/geheim|bolt/);
  });
});

describe('citationResolve', () => {
  const decide = (args: string, own: Partial<Keyed> = {}, stubs: Stubs = {}) =>
    ask(`mutation { citationResolve(${args}) { citation { id status } userErrors { input code message } } }`, { ...keyed(own), load: { citation: { load: async (id: string) => ({ id, status: 'RESOLVED' }) } }, findDocument: async (reference: string) => ({ key: `key of ${reference}` }), ...stubs });

  test.each([
    ['citation: "c-1", document: "TB 7", by: " Lan "', ['c-1', 'key of TB 7', 'Lan']],
    ['citation: "c-1", by: "Lan"', ['c-1', null, 'Lan']],
    ['citation: "c-1", document: null, by: "Lan"', ['c-1', null, 'Lan']],
  ])('%s is stored and shown', async (args, stored) => {
    const settle = jest.fn<Keyed['settle']>(async () => undefined);
    const { data, errors } = await decide(args, { settle });
    expect(errors).toEqual([]);
    expect(data).toEqual({ citationResolve: { citation: { id: 'c-1', status: 'RESOLVED' }, userErrors: [] } });
    expect(settle).toHaveBeenCalledWith(...(stored as Parameters<Keyed['settle']>));
  });

  const refuse = (code: 'NOT_FOUND' | 'AMBIGUOUS') => async () => Promise.reject(new DomainError(code, `${code}.`));
  test.each<readonly [string, string, string, Partial<Keyed>, Stubs]>([
    ['an unknown mention', 'citation', 'NOT_FOUND', { settle: refuse('NOT_FOUND') }, {}],
    ['an unknown document', 'document', 'NOT_FOUND', {}, { findDocument: refuse('NOT_FOUND') }],
    ['an ambiguous document', 'document', 'AMBIGUOUS', {}, { findDocument: refuse('AMBIGUOUS') }],
  ])('%s is told as the argument’s fault', async (_, input, code, own, stubs) => {
    expect((await decide('citation: "c-1", document: "7", by: "Lan"', own, stubs)).data).toEqual({ citationResolve: { citation: null, userErrors: [{ input, code, message: `${code}.` }] } });
  });

  test('nobody’s decision is refused', async () => {
    expect((await decide('citation: "c-1", document: "7", by: " "')).data).toEqual({ citationResolve: { citation: null, userErrors: [{ input: 'by', code: 'UNREADABLE', message: expect.any(String) }] } });
  });
});

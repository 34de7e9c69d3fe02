import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../src/domain/reading.js';
import { isJson, readLines } from '../../../src/ingest/read-lines.js';
import type { Outcome } from '../../../src/ingest/readers.js';

const due = { text: 'trước ngày 05/3/2031', on: '2031-03-04', isExclusive: false, isBestEffort: false, from: null, until: null, duration: null, recurrence: null, condition: null, event: null, urgency: null };
const span = { quote: 'Thông báo số 7-TB/HU', start: 3, end: 23 };

/** What a reader may say of an invented paper, with something in every list. */
const reading: Reading = {
  warnings: ['no place'],
  documents: [{
    start: 0,
    end: 90,
    identity: { type: 'Kế hoạch', typeCode: 'KH', code: '12/KH-UBND', number: '12', symbol: 'KH-UBND', issuedOn: '2031-02-01', issuer: 'UBND huyện Sao Mai', actingOrgan: null, onBehalfOf: null, signers: [{ name: 'Trần Văn B', title: 'Chủ tịch', authority: null }], title: 'trồng cây', place: 'huyện Sao Mai' },
    recipients: [{ ...span, block: 'ADDRESSEE', name: 'các xã', purpose: null }],
    receipts: [{ ...span, by: 'Văn phòng', number: '40', receivedOn: '2031-02-03' }],
    citations: [{ ...span, code: '7-TB/HU', name: null, typeCode: 'TB', relation: 'IMPLEMENTS', mode: null, isPartial: false, issuedOn: null, issuer: 'Huyện ủy', provision: null, cue: 'Thực hiện', place: 'subject' }],
    references: [{ ...span, what: 'BACK', relation: 'CITES', mode: null, to: ['7-TB/HU'], typeCode: null, issuer: null, cue: null, place: null }],
    assignments: [{ ...span, leads: ['các xã'], leadIsInherited: false, chain: [], coordinators: ['Phòng Y tế'], roles: [{ role: 'báo cáo', name: 'Văn phòng' }], reportsTo: [], assigner: null, dueOn: '2031-03-04', due, kind: 'TASK', modality: 'ASSIGN', place: '1' }],
    warnings: [],
  }],
};
const line = (file: string, said: object = reading): string => JSON.stringify({ file, sha256: 'a'.repeat(64), mediaType: 'text/plain', reader: 'directives 9', ...said });

/** The outcomes of a text that comes in pieces of `size` bytes. */
async function outcomes(text: string, size = 7): Promise<readonly Outcome[]> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const all: Outcome[] = [];
  for await (const outcome of readLines('lines.jsonl', pieces())) all.push(outcome);
  return all;
}

describe('what directives read printed', () => {
  test('comes back as it was, line by line, wherever it is cut', async () => {
    const read = await outcomes(`${line('x/một.txt')}\r\n\n${line('hai.txt')}`);
    expect(read).toEqual(['một.txt', 'hai.txt'].map((name) => ({ name, file: { name, sha256: 'a'.repeat(64), mediaType: 'text/plain', reader: 'directives 9', readAt: expect.stringMatching(/^\d{4}-.*Z$/), reading } })));
  });

  test('of one file, over many lines, is named after the file in which it stands', async () => {
    const [only, ...more] = await outcomes(JSON.stringify(reading, null, 2));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ name: 'lines.jsonl', file: { name: 'lines.jsonl', mediaType: 'application/json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), reading } });
  });

  test('comes back to the byte, so that the same reading is known again', async () => {
    const [only] = await outcomes(line('a.txt'));
    expect(only !== undefined && 'file' in only ? JSON.stringify(only.file.reading.documents) : only).toBe(JSON.stringify(reading.documents));
  });

  test('may leave out what is not known', async () => {
    const [only] = await outcomes('{"documents":[{"identity":{"code":"1/QĐ-X"},"citations":[{"quote":"a","start":0,"end":1,"name":"Luật A","relation":"BASED_ON"}]}]}');
    expect(only).toMatchObject({ file: { reading: { warnings: [], documents: [{ identity: { type: null, typeCode: 'UNKNOWN', signers: [] }, recipients: [], citations: [{ code: null, isPartial: false, mode: null }], assignments: [] }] } } });
  });
});

describe('a line that does not fit fails alone and says what was expected at which path', () => {
  const [document] = reading.documents;
  const withCitation = (change: object): object => ({ documents: [{ ...document, citations: [document?.citations[0], { ...document?.citations[0], ...change }] }] });
  test.each<readonly [string, string, string]>([
    ['a number as text', line('b', withCitation({ start: '3' })), 'lines.jsonl line 2 is no reading: documents[0].citations[1].start: expected number, got "3".'],
    ['an unknown relation', line('b', withCitation({ relation: 'LIKES' })), 'documents[0].citations[1].relation: expected one of "IMPLEMENTS"|'],
    ['no quote', line('b', withCitation({ quote: undefined })), 'documents[0].citations[1].quote: expected string, got nothing.'],
    ['a quote that is shorter than its span', line('b', withCitation({ quote: 'Thông báo số 7' })), 'lines.jsonl line 2 is no reading: documents[0].citations[1].quote: expected 20 characters, as end − start says (14 are there), got "Thông báo số 7".'],
    ['a span that ends before it starts', line('b', withCitation({ end: 2 })), 'documents[0].citations[1].quote: expected -1 characters'],
    ...(['recipients', 'receipts', 'references', 'assignments'] as const).map((part): [string, string, string] => [`a span too long in ${part}`, line('b', { documents: [{ ...document, [part]: [{ ...document?.[part][0], end: 24 }] }] }), `documents[0].${part}[0].quote: expected 21 characters, as end − start says (20 are there)`]),
    ['neither code nor name', line('b', withCitation({ code: null })), 'documents[0].citations[1]: expected a code or a name, got {"quote"'],
    ['a date that is none', line('b', withCitation({ issuedOn: '2031-02-30' })), 'documents[0].citations[1].issuedOn: expected a day of the calendar as YYYY-MM-DD, got "2031-02-30".'],
    ['no documents', '{"file":"b"}', 'documents: expected array, got nothing.'],
    ['no object', '[1]', 'the line: expected object, got [1].'],
    ['no JSON', '{"documents": [', 'lines.jsonl line 2 is no JSON.'],
    ['text', 'Thông báo', 'lines.jsonl line 2 is no JSON.'],
  ])('%s', async (_, bad, message) => {
    const [first, second, third] = await outcomes([line('a.txt'), bad, line('c.txt')].join('\n'), 1000);
    expect([first, third].map((outcome) => outcome?.name)).toEqual(['a.txt', 'c.txt']);
    expect(second).toMatchObject({ error: { code: 'BAD_FACTS', message: expect.stringContaining(message) } });
  });

  test('an object that never ends is told once', async () => {
    expect(await outcomes('{\n"documents": [\n')).toMatchObject([{ name: 'lines.jsonl', error: { code: 'BAD_FACTS', message: 'lines.jsonl is no JSON.' } }]);
  });

  test('a stream that breaks off is told after what came before', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${line('a.txt')}\n{"fi`);
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    }
    const names: unknown[] = [];
    for await (const outcome of readLines('lines.jsonl', broken())) names.push('error' in outcome ? outcome.error.message : outcome.name);
    expect(names).toEqual(['a.txt', 'The file cannot be read.']);
  });
});

test.each<readonly [boolean, string]>([
  [true, '{"file":"a"}'],
  [true, '\uFEFF\n  {'],
  [false, 'THÔNG BÁO'],
  [false, ''],
  [false, '[1]'],
])('begins as JSON does: %s %j', (expected, text) => expect(isJson(Buffer.from(text))).toBe(expected));

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** A pasted text against the seeded graph: what each citation means there, in how many statements. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

interface Meant {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly documents: readonly { readonly code: string | null }[];
  readonly candidates: readonly { readonly document: { readonly code: string | null }; readonly reasons: readonly { readonly code: string }[] }[];
}
const question = 'query ($text: String!, $scope: Scope) { resolveText(text: $text, scope: $scope) { citations { quote start end code name kind status documents { code } candidates { document { code } reasons { code } } } } }';
async function meant(text: string, scope?: object): Promise<{ readonly citations: readonly Meant[]; readonly statements: readonly string[] }> {
  const { data, errors, statements } = await ask(database, question, { text, scope });
  expect(errors).toEqual([]);
  return { ...(data?.['resolveText'] as { readonly citations: readonly Meant[] }), statements };
}

/** Invented words round numbers that the seed knows, is in doubt about, and does not know. */
const text = 'Thực hiện Thông báo số 495-TB/TU và Công văn số 788-CV/BCSĐ,\r\ncăn cứ Luật Thủ đô; khác với Thông báo số 9999-TB/TU.\n\nNơi nhận:\n- Như Công điện số 71/CĐ-TTg.';

describe('a pasted text', () => {
  test('is answered citation by citation, as resolve would, in one statement', async () => {
    const { citations, statements } = await meant(text);
    expect(citations.map(({ quote, status, documents }) => [quote, status, documents.map(({ code }) => code).join()])).toEqual([
      ['Thông báo số 495-TB/TU', 'RESOLVED', '495-TB/TU'],
      ['Công văn số 788-CV/BCSĐ', 'RESOLVED', '788-CV/BCSĐ'],
      ['Luật Thủ đô', 'RESOLVED', ''],
      ['Thông báo số 9999-TB/TU', 'UNKNOWN', ''],
      ['Công điện số 71/CĐ-TTg', 'RESOLVED', '71/CĐ-TTg'],
    ]);
    for (const { quote, start, end } of citations) expect(text.slice(start, end)).toBe(quote);
    expect(statements).toEqual(['document/by-references']);
  });

  test('is ranked for who asks, with one statement more, and hides nothing', async () => {
    const ranked = async (scope?: object) => {
      const { citations: [one], statements } = await meant('Thực hiện văn bản số 01 của Ban Chỉ đạo', scope);
      return { status: one?.status, codes: one?.candidates.map(({ document }) => document.code), reasons: one?.candidates[0]?.reasons.map(({ code }) => code), statements: statements.slice().sort() };
    };
    const plain = await ranked();
    expect([plain.status, plain.codes?.slice().sort(), plain.statements]).toEqual(['AMBIGUOUS', ['01-QC/BCĐ', '01-TB/BCĐ'], ['document/by-references']]);
    const asked = await ranked({ organization: 'BCĐ PCD TP Cần Thơ', asOf: '2021-08-30' });
    expect(asked).toEqual({ status: 'AMBIGUOUS', codes: ['01-QC/BCĐ', '01-TB/BCĐ'], reasons: expect.arrayContaining(['ISSUER_OF_SCOPE', 'DATE_NEAR']), statements: ['actor/by-names', 'document/by-references'] });
    expect((await ranked({ asOf: '2021-08-21' })).codes).toEqual(['01-TB/BCĐ', '01-QC/BCĐ']);
  });

  test('with as many citations as a call may have is two statements', async () => {
    const many = Array.from({ length: 250 }, (_, at) => `Thông báo số ${at + 400}-TB/TU`).join('; ');
    const { citations, statements } = await meant(many);
    expect([citations.length, statements]).toEqual([250, ['document/by-references', 'document/by-references']]);
    expect(citations[95]).toMatchObject({ status: 'RESOLVED', documents: [{ code: '495-TB/TU' }] });
  });

  test('asked about often is read and looked up once', async () => {
    const { data, statements } = await ask(database, 'query ($text: String!) { a: resolveText(text: $text) { citations { status } } b: resolveText(text: $text, scope: { asOf: "2021-09-30" }) { citations { status } } }', { text });
    expect(data?.['a']).toEqual(data?.['b']);
    expect(statements).toEqual(['document/by-references']);
  });

  test('of somebody that nobody knows is refused', async () => {
    const { data, errors } = await ask(database, question, { text, scope: { organization: 'Hội Trồng cây Sao Mai' } });
    expect(data).toEqual({ resolveText: null });
    expect(errors).toEqual([expect.objectContaining({ message: 'Nobody named “Hội Trồng cây Sao Mai” is known.', extensions: expect.objectContaining({ code: 'NOT_FOUND' }) })]);
  });
});

describe('over HTTP', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    ({ server, url } = await listen(await createApi(), database, 0));
  });
  afterAll(() => stopListening(server));

  const escaped = (json: string): string => json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const sentence = 'Thường trực Thành ủy yêu cầu các cấp ủy tiếp tục chỉ đạo thực hiện “nghiêm túc” nhiệm vụ được giao;\n';
  /** As many sentences as the longest text holds, with a citation at its end. */
  const longest = (one: string, end: string): string => one.repeat(Math.floor((102_400 - Buffer.byteLength(end)) / Buffer.byteLength(one))) + end;

  test.each(['NFC', 'NFD'])('the longest text fits into a request without a key, %s, also when it is all escapes', async (form) => {
    const pasted = longest(sentence.normalize(form), 'theo Thông báo số 495-TB/TU.'.normalize(form));
    const body = JSON.stringify({ query: '{ resolveText(text: $text) { citations { start end documents { code } } } }'.replace('{', 'query ($text: String!) {'), variables: { text: pasted } });
    for (const sent of [body, escaped(body)]) {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
      expect(response.status).toBe(200);
      const { data } = (await response.json()) as { readonly data: { readonly resolveText: { readonly citations: readonly Meant[] } } };
      expect(data.resolveText.citations.map(({ start, end, documents }) => [pasted.slice(start, end).normalize('NFC'), documents])).toEqual([['Thông báo số 495-TB/TU', [{ code: '495-TB/TU' }]]]);
    }
  });
});

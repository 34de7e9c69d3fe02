import { describe, expect, jest, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import { mentionsOf } from '../../src/extract/mentions.js';
import { mostCitations } from '../../src/graphql/loaders.js';
import { ask, type Stubs } from './ask.js';

const text = 'Theo Nghị quyết số 9-NQ/HU ngày 02/3/2031\r\ncủa Huyện ủy và Luật Cây trồng, giao các xã trồng cây.';
const found = { key: 'k', code: '9-NQ/HU' };
const meanings: readonly object[] = [{ status: 'RESOLVED', documents: [found], candidates: [] }, { status: 'AMBIGUOUS', documents: [], candidates: [{ document: found, score: 0.5, reasons: ['SAME_NAME'] }] }];

/** A graph of one document, and what was asked of it. */
function graph() {
  const resolution = jest.fn(async ({ input }: { readonly input: string; readonly scope: object }) => meanings[input.startsWith('Luật') ? 1 : 0]);
  const findActor = jest.fn(async (reference: string, _kind: string) => `id of ${reference}`);
  const stubs: Stubs = { findActor, load: { mentions: { load: async (given: string) => mentionsOf(given, mostCitations) }, resolution: { load: resolution }, document: { prime: () => undefined, load: async () => found } } };
  return { stubs, resolution, findActor };
}
const question = 'query ($text: String!, $scope: Scope) { resolveText(text: $text, scope: $scope) { citations { quote start end code name kind status documents { key } candidates { score document { key } reasons { code } } } } }';
const short = 'query ($text: String!, $scope: Scope) { resolveText(text: $text, scope: $scope) { citations { code start end } } }';

describe('resolveText', () => {
  test('finds every citation, where it stands and what it means to nobody in particular', async () => {
    const { stubs, resolution, findActor } = graph();
    const { data, errors } = await ask(question, stubs, { text });
    expect(errors).toEqual([]);
    const quote = 'Nghị quyết số 9-NQ/HU ngày 02/3/2031\r\ncủa Huyện ủy';
    expect(data).toEqual({
      resolveText: {
        citations: [
          { quote, start: 5, end: 5 + quote.length, code: '9-NQ/HU', name: null, kind: 'CITES', status: 'RESOLVED', documents: [{ key: 'k' }], candidates: [] },
          { quote: 'Luật Cây trồng', start: text.indexOf('Luật'), end: text.indexOf(', giao'), code: null, name: 'Luật Cây trồng', kind: 'CITES', status: 'AMBIGUOUS', documents: [], candidates: [{ score: 0.5, document: { key: 'k' }, reasons: [{ code: 'SAME_NAME' }] }] },
        ],
      },
    });
    expect(new Set(resolution.mock.calls.map((call) => JSON.stringify(call)))).toEqual(new Set(['9-NQ/HU của Huyện ủy ngày 02/03/2031', 'Luật Cây trồng'].map((input) => JSON.stringify([{ input, scope: { issuerKey: null, asOf: null } }]))));
    expect(findActor).not.toHaveBeenCalled();
  });

  test.each([
    [{ organization: 'Huyện ủy' }, { issuerKey: 'id of Huyện ủy', asOf: null }],
    [{ asOf: '2031-05-01' }, { issuerKey: null, asOf: '2031-05-01' }],
    [{ organization: 'Huyện ủy', asOf: '2031-05-01' }, { issuerKey: 'id of Huyện ủy', asOf: '2031-05-01' }],
  ])('ranks for who asks: %j', async (scope, ranking) => {
    const { stubs, resolution } = graph();
    expect((await ask(question, stubs, { text, scope })).errors).toEqual([]);
    expect(resolution.mock.calls.map(([{ scope: asker }]) => asker)).toEqual(resolution.mock.calls.map(() => ranking));
    expect(resolution).toHaveBeenCalled();
  });

  test.each(['', ' \n ', 'Giao các xã trồng cây.'])('of %j is an empty list', async (nothing) => {
    const { stubs } = graph();
    expect(await ask(question, stubs, { text: nothing })).toEqual({ data: { resolveText: { citations: [] } }, errors: [] });
  });

  test.each([
    ['Công điện số 409 ngày 15/9/2031 của Bộ Y tế', 'CĐ 409 của Bộ Y tế ngày 15/09/2031'],
    ['Văn bản số 409 ngày 15/9/2031', '409 ngày 15/09/2031'],
    ['Luật Cây trồng ngày 15/9/2031', 'Luật Cây trồng'],
  ])('looks %s up as a person would type it', async (words, input) => {
    const { stubs, resolution } = graph();
    expect((await ask(question, stubs, { text: words })).errors).toEqual([]);
    expect(resolution.mock.calls[0]?.[0].input).toBe(input);
  });

  test('asks nothing of the graph when only places are wanted', async () => {
    const { stubs, resolution } = graph();
    expect((await ask(short, stubs, { text })).errors).toEqual([]);
    expect(resolution).not.toHaveBeenCalled();
  });
});

describe('resolveText refuses', () => {
  const limit = 102_400;
  test.each([['of letters', 'a'], ['of letters of three bytes', 'ố']])('a text that is too long, %s, and takes the longest', async (_, letter) => {
    const size = Buffer.byteLength(letter);
    const longest = letter.repeat(Math.floor(limit / size)).padEnd(Math.floor(limit / size) + (limit % size), '.');
    expect((await ask(short, graph().stubs, { text: longest })).errors).toEqual([]);
    const { data, errors } = await ask(short, graph().stubs, { text: `${longest}.` });
    expect(data).toEqual({ resolveText: null });
    expect(errors).toEqual([expect.objectContaining({ message: 'The text is too long.', extensions: { code: 'OUT_OF_RANGE', expected: 'at most 102400 bytes of text', got: '102401 bytes', suggestions: ['Send it in parts, paragraph by paragraph.'], candidates: [] } })]);
  });

  const many = (count: number): string => Array.from({ length: count }, (_, at) => `Theo Quyết định số ${at + 1}/QĐ-UBND. `).join('');
  test('a text with too many citations, and takes the most; the first part ends where it says', async () => {
    const most = (await ask(short, graph().stubs, { text: many(250) })).data?.['resolveText'] as { readonly citations: readonly object[] };
    expect(most.citations).toHaveLength(250);
    const { data, errors } = await ask(short, graph().stubs, { text: many(251) });
    const part = many(250).length + 'Theo '.length;
    expect(data).toEqual({ resolveText: null });
    expect(errors).toEqual([expect.objectContaining({ message: 'The text cites too many documents.', extensions: { code: 'OUT_OF_RANGE', expected: 'at most 250 citations a call', got: '251 citations', suggestions: [`Send it in parts, the first one up to offset ${part}.`], candidates: [] } })]);
    expect((await ask(short, graph().stubs, { text: many(251).slice(0, part) })).errors).toEqual([]);
  });

  test('a text that is nothing but citations, without reading them', async () => {
    const { errors } = await ask(short, graph().stubs, { text: '5/QĐ-UB '.repeat(9_000) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', expected: 'at most 250 citations a call', got: '9000 citations', suggestions: ['Send it in parts.'] });
  });

  test.each([['01/05/2031'], ['2031-02-30'], ['nay']])('a day that is none: %s', async (asOf) => {
    const { errors } = await ask(short, graph().stubs, { text, scope: { asOf } });
    expect(errors[0]?.message).toMatch(new RegExp(asOf));
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_DATE', expected: expect.stringContaining('YYYY-MM-DD'), got: asOf });
  });

  test('an organization that nobody knows, also when the text is empty', async () => {
    const { stubs } = graph();
    const findActor = async () => Promise.reject(new DomainError('NOT_FOUND', 'Nobody named “Huyện ủy X” is known.', { expected: 'an organization by id, name or alias', got: 'Huyện ủy X' }));
    for (const given of [text, '']) {
      const { data, errors } = await ask(short, { ...stubs, findActor }, { text: given, scope: { organization: 'Huyện ủy X' } });
      expect(data).toEqual({ resolveText: null });
      expect(errors).toEqual([expect.objectContaining({ message: 'Nobody named “Huyện ủy X” is known.', extensions: expect.objectContaining({ code: 'NOT_FOUND', expected: 'an organization by id, name or alias', got: 'Huyện ủy X' }) })]);
    }
  });

  test('what is no text', async () => {
    expect((await ask('{ resolveText(text: null) { citations { code } } }')).errors[0]?.message).toMatch(/String!/);
    expect((await ask('{ resolveText { citations { code } } }')).errors[0]?.message).toMatch(/"text"/);
  });
});

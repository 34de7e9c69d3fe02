import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/graph.js';
import { findDocument, resolveReferences } from '../../../src/graph/references.js';
import type { documentByReferences } from '../../../src/graph/statements.generated.js';
import type { RowOf } from '../../../src/graph/statement.js';

type Row = RowOf<typeof documentByReferences>;

/** A document of the graph; a test states only what differs. */
const row = (key: string, parts: Partial<Row> = {}): Row => ({
  key, formerKeys: [], code: null, number: null, symbol: null, type: 'TB', title: null, name: null, period: 'x', issuedOn: null, issuedOnPrecision: 'NONE', issuedEarliest: null, issuedLatest: null, issuedOnIsInferred: false,
  issuedSort: '', codeSort: '', presence: 'STUB', citedByCount: 0, issuerKey: null, actingOrganId: null, onBehalfOfId: null, issuerNames: [], numberKey: null, nameKey: null, ...parts,
});
const numbered = (key: string, numberKey: string, type: string, symbol: string, parts: Partial<Row> = {}): Row => row(key, { numberKey, number: numberKey, type, symbol, code: `${numberKey}-${symbol}`, ...parts });

const stored = [
  numbered('tb-495', '495', 'TB', 'TB/TU', { issuedOn: '2021-09-20', issuerNames: ['Thành ủy Hà Nội', 'Thành ủy'], formerKeys: ['495-tb-tu.x.x'] }),
  numbered('tb-495-bn', '495', 'TB', 'TB/TU', { issuedOn: '2019-05-05', issuerNames: ['Tỉnh ủy Bắc Ninh'] }),
  numbered('cv-495', '495', 'CV', 'VP-KGVX'),
  numbered('cd-71', '71', 'CĐ', 'CĐ-TTg'),
  numbered('cd-72', '72', 'CĐ', 'CĐ-TTg'),
  numbered('nq-68', '68', 'NQ', 'NQ-CP'),
  numbered('qd-2686', '2686', 'QĐ', 'QĐ-BCĐQG'),
  row('luat', { type: 'LUAT', name: 'Luật Thủ đô', nameKey: 'luat thu do' }),
  numbered('10-tb-tu.x.2021', '10', 'TB', 'TB/TU', { issuedOn: '2021-09-07', issuerNames: ['Thành ủy'] }),
];

/** Gives every row that was asked for by key, number, name or day, as the statement does. */
function graphOf(rows: readonly Row[], asked: unknown[] = []): Graph {
  const run = async (_: unknown, wanted: Record<'keys' | 'names' | 'days', readonly string[]> & { readonly numbers: readonly { readonly number: string }[] }): Promise<readonly Row[]> => {
    asked.push(wanted);
    return rows.filter((one) => wanted.keys.some((key) => one.key === key || one.formerKeys.includes(key)) || wanted.numbers.some(({ number }) => number === one.numberKey) || wanted.names.includes(one.nameKey ?? '') || wanted.days.includes(one.issuedOn ?? ''));
  };
  return { run } as unknown as Graph;
}
const graph = graphOf(stored);

describe('a reference', () => {
  test.each([
    ['CV 495', 'RESOLVED', ['cv-495']],
    ['495/VP-KGVX', 'RESOLVED', ['cv-495']],
    ['TB 495', 'AMBIGUOUS', ['tb-495', 'tb-495-bn']],
    ['TB 495 năm 2021', 'RESOLVED', ['tb-495']],
    ['TB 495 ngày 05/5/2019', 'RESOLVED', ['tb-495-bn']],
    ['495', 'AMBIGUOUS', ['cv-495', 'tb-495', 'tb-495-bn']],
    ['CD 71', 'RESOLVED', ['cd-71']],
    ['Công điện 71/72', 'RESOLVED', ['cd-71', 'cd-72']],
    ['Công điện 71/73', 'UNKNOWN', ['cd-71']],
    ['luat thu do', 'RESOLVED', ['luat']],
    ['Luật Đất đai', 'UNKNOWN', []],
    ['495-tb-tu.x.x', 'RESOLVED', ['tb-495']],
    ['10-tb-tu.x.2021', 'RESOLVED', ['10-tb-tu.x.2021']],
    ['Thông báo của Thành uỷ ngày 07/9/2021', 'RESOLVED', ['10-tb-tu.x.2021']],
    ['Công văn của Thành ủy ngày 07/9/2021', 'UNKNOWN', []],
    ['NQ 86', 'UNKNOWN', []],
    ['2686/QĐ-BCĐ', 'UNKNOWN', ['qd-2686']],
    ['???', 'UNREADABLE', []],
  ])('“%s” is %s: %j', async (input, status, keys) => {
    const [resolution] = await resolveReferences(graph, [input]);
    expect(resolution).toMatchObject({ input, status });
    const named = resolution?.documents.map(({ key }) => key) ?? [];
    const offered = resolution?.candidates.map(({ document }) => document.key) ?? [];
    expect(status === 'RESOLVED' ? named : offered).toEqual(keys);
    expect(status === 'RESOLVED' ? offered : named).toEqual([]);
    expect(resolution?.expected === null).toBe(status === 'RESOLVED' || status === 'AMBIGUOUS');
  });

  test('many are asked in one statement and answered in order', async () => {
    const asked: unknown[] = [];
    const answers = await resolveReferences(graphOf(stored, asked), ['???', 'CD 71', 'Luật Thủ đô', 'CD 71']);
    expect(answers.map(({ input, status }) => [input, status])).toEqual([['???', 'UNREADABLE'], ['CD 71', 'RESOLVED'], ['Luật Thủ đô', 'RESOLVED'], ['CD 71', 'RESOLVED']]);
    expect(asked).toEqual([{ keys: [], numbers: [expect.objectContaining({ number: '71' })], names: ['luat thu do'], days: [] }]);
  });

  test('what cannot be read asks nothing', async () => {
    const asked: unknown[] = [];
    await resolveReferences(graphOf(stored, asked), ['', '???']);
    expect(asked).toEqual([]);
  });

  test('the asker’s issuer comes first and hides nobody', async () => {
    const rows = [numbered('a', '5', 'TB', 'TB/TU', { issuerKey: 'other' }), numbered('b', '5', 'TB', 'TB/TU', { issuerKey: 'mine' })];
    const [answer] = await resolveReferences(graphOf(rows), ['TB 5'], { issuerKey: 'mine', asOf: null });
    expect(answer?.candidates.map(({ document }) => document.key)).toEqual(['b', 'a']);
  });
});

describe('the one document that a reference means', () => {
  test('is found', async () => expect(await findDocument(graph, 'CV 495')).toMatchObject({ key: 'cv-495' }));

  test.each([
    ['TB 495', 'AMBIGUOUS', ['tb-495', 'tb-495-bn']],
    ['Công điện 71/72', 'AMBIGUOUS', ['cd-71', 'cd-72']],
    ['Luật Đất đai', 'NOT_FOUND', []],
    ['2686/QĐ-BCĐ', 'NOT_FOUND', ['qd-2686']],
    ['', 'UNREADABLE', undefined],
  ])('“%s” is %s, with the candidates %j', async (reference, code, keys) => {
    const refused = await findDocument(graph, reference).catch((error: unknown) => error as { readonly details: { readonly candidates?: readonly { readonly key: string }[] } });
    expect(refused).toMatchObject({ code, details: { expected: expect.any(String), got: reference } });
    expect('details' in refused ? refused.details.candidates?.map(({ key }) => key) : 'found').toEqual(keys);
  });

  test('a number of another kind is suggested, never taken', async () => {
    await expect(findDocument(graph, 'QĐ 68')).rejects.toMatchObject({ code: 'NOT_FOUND', details: { suggestions: ['68-NQ-CP'], candidates: [] } });
  });
});

test('no choice is ever of another number or kind', async () => {
  const anyRow = fc.record({ numberKey: fc.constantFrom('5', '6', '50', '5A'), type: fc.constantFrom('TB', 'CV', 'CĐ'), symbol: fc.constantFrom('TB/TU', 'CĐ-TTg', 'VP-KGVX') });
  const texts = fc.constantFrom(['TB 5', '5', 'TB'], ['cd 05', '5', 'CĐ'], ['CV 5A', '5A', 'CV'], ['TB 6-TB/TU', '6', 'TB']);
  await fc.assert(fc.asyncProperty(fc.array(anyRow, { maxLength: 6 }), texts, async (parts, [text, number, type]) => {
    const all = parts.map((part, index) => numbered(`k${index}`, part.numberKey, part.type, part.symbol));
    const [answer] = await resolveReferences({ run: async () => all } as unknown as Graph, [text ?? '']);
    for (const { document } of answer?.candidates ?? []) expect(document).toMatchObject({ number });
    for (const document of answer?.documents ?? []) expect(document).toMatchObject({ number, type });
  }));
});

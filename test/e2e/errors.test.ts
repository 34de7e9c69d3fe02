import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { ask, type Answer } from '../support/ask.js';
import { seededDatabase, testAddress } from '../support/database.js';

/** Every failure has one code, says what was expected and what was got, and leaves its siblings alone. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

const internal = /bolt:|neo4j|password|\bMATCH\b|\bRETURN\b|\bUNWIND\b|node_modules|\.[tj]s:\d|stack|Neo\./i;

/** The extensions of the one error of an answer, which tells nothing internal. */
function onlyError({ errors }: Answer): Record<string, unknown> {
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toMatch(internal);
  const { extensions, message } = errors[0] as Answer['errors'][number];
  expect(message).not.toBe('');
  expect(Object.keys(extensions).sort()).toEqual(['candidates', 'code', 'expected', 'got', 'suggestions']);
  return extensions;
}

/** Asks for one field beside a sound one: only the first is null, and its error is given back. */
async function refusal(field: string, variables: Record<string, unknown> = {}, head = ''): Promise<Record<string, unknown>> {
  const answer = await ask(database, `${head}{ asked: ${field} coverage { held } }`, variables);
  expect(answer.data).toEqual({ asked: null, coverage: { held: 8 } });
  expect(answer.errors[0]?.path?.[0]).toBe('asked');
  return onlyError(answer);
}

const cursorOf = async (field: string): Promise<string> => {
  const { data, errors } = await ask(database, `{ list: ${field} { pageInfo { endCursor } } }`);
  expect(errors).toEqual([]);
  return (data?.['list'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
};

describe('NOT_FOUND', () => {
  it.each([
    ['document(reference: "NQ 495") { key }', 'NQ 495', ['495-TB/TU']],
    ['document(reference: "TB 9999") { key }', 'TB 9999', []],
    ['document(reference: "không có luật này") { key }', 'không có luật này', []],
    ['document(reference: "1-a.b.2021") { key }', '1-a.b.2021', []],
    ['lineage(of: "CV 484", direction: BOTH) { complete }', 'CV 484', ['484-TB/TU']],
    ['documents(filter: { cites: "QĐ 68" }) { totalCount }', 'QĐ 68', ['68/NQ-CP']],
    ['documents(filter: { issuer: "Bộ Chưa Có" }) { totalCount }', 'Bộ Chưa Có', []],
    ['assignment(id: "A495-99") { id }', 'A495-99', []],
    ['assignments(filter: { actor: "Bộ Chưa Có" }) { totalCount }', 'Bộ Chưa Có', []],
    ['assignmentGraph(of: "Bộ Chưa Có") { complete }', 'Bộ Chưa Có', []],
    ['organization(reference: "Chử Xuân Dũng") { id }', 'Chử Xuân Dũng', []],
    ['person(reference: "Công an TP Hà Nội") { id }', 'Công an TP Hà Nội', []],
    ['discrepancies(of: "TB 9999") { totalCount }', 'TB 9999', []],
    ['paths(from: "TB 9999", to: "TB 495") { complete }', 'TB 9999', []],
    ['paths(from: "TB 495", to: "TB 9999") { complete }', 'TB 9999', []],
    ['subgraph(around: ["TB 495", "TB 9999"]) { complete }', 'TB 9999', []],
    ['citations(document: "TB 9999") { totalCount }', 'TB 9999', []],
    ['resolve(references: ["TB 495"], scope: { organization: "Bộ Chưa Có" }) { status }', 'Bộ Chưa Có', []],
  ])('%s', async (field, got, suggestions) => {
    expect(await refusal(field)).toMatchObject({ code: 'NOT_FOUND', expected: expect.stringMatching(/./), got, suggestions });
  });

  it('offers what a cut symbol may mean as candidate, with reasons', async () => {
    const { code, suggestions, candidates } = await refusal('document(reference: "495-TB/T") { key }');
    expect({ code, suggestions }).toEqual({ code: 'NOT_FOUND', suggestions: ['495-TB/TU'] });
    expect(candidates).toEqual([{ key: expect.stringMatching(/^495-tb-tu\./), code: '495-TB/TU', title: expect.stringMatching(/^Kết luận/), score: expect.any(Number), reasons: expect.arrayContaining(['SAME_NUMBER', 'SYMBOL_CUT']) }]);
  });
});

describe('AMBIGUOUS', () => {
  it('lists the documents that a reference may mean', async () => {
    const { code, got, candidates } = await refusal('document(reference: "20") { key }');
    expect({ code, got }).toEqual({ code: 'AMBIGUOUS', got: '20' });
    expect(candidates).toEqual(['20/CĐ-UBND', '20/CT-UBND'].map((name) => ({ key: expect.stringMatching(/^20-c(dd|t)-ubnd\./), code: name, title: null, score: expect.any(Number), reasons: expect.arrayContaining(['SAME_NUMBER']) })));
  });

  it('lists both documents of “Công điện 71/72” where one is wanted', async () => {
    const { code, candidates } = await refusal('lineage(of: "Công điện 71/72", direction: UPSTREAM) { complete }');
    expect(code).toBe('AMBIGUOUS');
    expect((candidates as { code: string }[]).map((row) => row.code)).toEqual(['71/CĐ-TTg', '72/CĐ-TTg']);
  });

  it.each(['organization(reference: "Công an Thành phố") { id }', 'assignments(filter: { actor: "Công an Thành phố" }) { totalCount }', 'assignmentGraph(of: "Công an Thành phố") { complete }'])('lists both police forces: %s', async (field) => {
    const { code, candidates } = await refusal(field);
    expect(code).toBe('AMBIGUOUS');
    expect(candidates).toEqual([
      { key: 'cong-an-tp-can-tho', code: null, title: 'Công an thành phố Cần Thơ', score: expect.any(Number), reasons: ['SAME_NAME'] },
      { key: 'cong-an-tp-ha-noi', code: null, title: 'Công an Thành phố Hà Nội', score: expect.any(Number), reasons: ['SAME_NAME'] },
    ]);
  });
});

describe('UNREADABLE', () => {
  it.each([['document(reference: "???") { key }', '???'], ['document(reference: "") { key }', ''], ['document(reference: "TB") { key }', 'TB'], ['organization(reference: "…") { id }', '…'], ['documents(filter: { types: ["XX"] }) { totalCount }', 'XX']])('%s', async (field, got) => {
    expect(await refusal(field)).toMatchObject({ code: 'UNREADABLE', expected: expect.stringMatching(/.{10}/), got });
  });
});

describe('BAD_DATE', () => {
  it.each(['documents(filter: { issuedFrom: "DATE" }) { totalCount }', 'legalBases(filter: { issuedTo: "DATE" }) { totalCount }', 'assignments(filter: { dueTo: "DATE" }) { totalCount }', 'lineage(of: "TB 495", direction: UPSTREAM, asOf: "DATE") { complete }', 'assignmentGraph(of: "TB 495", asOf: "DATE") { complete }', 'paths(from: "TB 495", to: "NQ 68", asOf: "DATE") { complete }', 'subgraph(around: ["TB 495"], asOf: "DATE") { complete }', 'resolve(references: ["TB 495"], scope: { asOf: "DATE" }) { status }'])('as a literal: %s', async (field) => {
    for (const got of ['2021-02-30', '20/9/2021', '']) expect(await refusal(field.replace('DATE', got))).toMatchObject({ code: 'BAD_DATE', expected: expect.stringContaining('YYYY-MM-DD'), got });
  });

  it('as a variable, also within an input', async () => {
    expect(await refusal('lineage(of: "TB 495", direction: UPSTREAM, asOf: $day) { complete }', { day: '2021-9-20' }, 'query ($day: Date) ')).toMatchObject({ code: 'BAD_DATE', got: '2021-9-20' });
    expect(await refusal('documents(filter: $filter) { totalCount }', { filter: { issuedTo: 'mai' } }, 'query ($filter: DocumentFilter) ')).toMatchObject({ code: 'BAD_DATE', got: 'mai' });
  });

  it('what is no text at all is refused before anything is asked, with the same code', async () => {
    const literal = await ask(database, '{ documents(filter: { issuedFrom: 20210920 }) { totalCount } coverage { held } }');
    const variable = await ask(database, 'query ($day: Date) { documents(filter: { issuedFrom: $day }) { totalCount } }', { day: 20210920 });
    for (const answer of [literal, variable]) {
      expect(onlyError(answer)).toMatchObject({ code: 'BAD_DATE', expected: 'YYYY-MM-DD', got: '20210920' });
      expect([answer.data, answer.statements]).toEqual([null, []]);
    }
  });
});

describe('BAD_CURSOR', () => {
  it.each(['documents', 'legalBases', 'citations', 'assignments', 'organizations', 'discrepancies'])('%s refuses garbage and a cursor of another list', async (list) => {
    const foreign = await cursorOf(list === 'organizations' ? 'discrepancies(first: 2)' : 'organizations(first: 2)');
    for (const after of ['garbage', 'W10', foreign]) {
      expect(await refusal(`${list}(after: "${after}") { totalCount }`)).toMatchObject({ code: 'BAD_CURSOR', expected: expect.stringContaining('endCursor'), got: expect.stringContaining(after.slice(0, 40)) });
    }
  });

  it('a cursor of another order is refused, one of the same order is not', async () => {
    const after = await cursorOf('documents(first: 2, orderBy: CODE)');
    expect(await refusal(`documents(first: 2, orderBy: CITED_BY_DESC, after: "${after}") { totalCount }`)).toMatchObject({ code: 'BAD_CURSOR' });
    expect(await refusal(`assignments(orderBy: DUE, after: "${await cursorOf('assignments(first: 2)')}") { totalCount }`)).toMatchObject({ code: 'BAD_CURSOR' });
    expect((await ask(database, `{ documents(first: 2, orderBy: CODE, after: "${after}") { totalCount } }`)).errors).toEqual([]);
  });

  it('lists within a document refuse it too', async () => {
    expect(await refusal('document(reference: "TB 495") { relations(after: "garbage") { totalCount } }')).toMatchObject({ code: 'BAD_CURSOR' });
    expect(await refusal('document(reference: "TB 495") { assignments(after: "garbage") { nodes { id } } }')).toMatchObject({ code: 'BAD_CURSOR' });
  });
});

describe('OUT_OF_RANGE', () => {
  it.each([
    ...['documents', 'legalBases', 'citations', 'assignments', 'organizations', 'discrepancies'].flatMap((list) => [[`${list}(first: 0) { nodes { __typename } }`, '0', '100'], [`${list}(first: 101) { nodes { __typename } }`, '101', '100']]),
    ['document(reference: "TB 495") { relations(first: 101) { nodes { id } } }', '101', '100'],
    ['document(reference: "TB 495") { assignments(first: -1) { nodes { id } } }', '-1', '100'],
    ['organization(reference: "thanh-uy-ha-noi") { issued(first: 0) { nodes { key } } }', '0', '100'],
    ['lineage(of: "TB 495", direction: UPSTREAM, depth: 0) { complete }', '0', '12'],
    ['lineage(of: "TB 495", direction: UPSTREAM, depth: 13) { complete }', '13', '12'],
    ['lineage(of: "TB 495", direction: UPSTREAM, relations: []) { complete }', '0', '1'],
    ['paths(from: "TB 495", to: "NQ 68", depth: 0) { complete }', '0', '12'],
    ['paths(from: "TB 495", to: "NQ 68", depth: 13) { complete }', '13', '12'],
    ['paths(from: "TB 495", to: "NQ 68", first: 0) { complete }', '0', '100'],
    ['paths(from: "TB 495", to: "NQ 68", first: 101) { complete }', '101', '100'],
    ['paths(from: "TB 495", to: "NQ 68", relations: []) { complete }', '0', '1'],
    ['paths(from: "TB 495", to: "495-TB/TU") { complete }', '495-tb-tu.thanh-uy-ha-noi.2020-2025 twice', 'two documents'],
    ['subgraph(around: ["TB 495"], depth: 0) { complete }', '0', '12'],
    ['subgraph(around: ["TB 495"], depth: 13) { complete }', '13', '12'],
    ['subgraph(around: []) { complete }', '0', '1'],
    [`subgraph(around: [${'"TB 495" '.repeat(101)}]) { complete }`, '101', '100'],
    ['subgraph(around: ["TB 495"], include: []) { complete }', '0', '1'],
    ['subgraph(around: ["TB 495"], relations: []) { complete }', '0', '1'],
    ['assignmentGraph(of: "TB 495", filter: { document: "TB 484" }) { complete }', 'filter.document', 'no filter.document'],
    ['assignmentGraph(of: "Công an TP Hà Nội", filter: { actor: "Sở Y tế Hà Nội" }) { complete }', 'filter.actor', 'no filter.actor'],
    ['assignmentGraph(of: "TB 495", filter: { role: LEAD }) { complete }', 'filter.role alone', 'filter.actor'],
    ['assignmentGraph(of: "TB 495", depth: -1) { complete }', '-1', '12'],
    ['assignmentGraph(of: "TB 495", depth: 13) { complete }', '13', '12'],
    [`resolve(references: [${'"1" '.repeat(101)}]) { status }`, '101', '100'],
  ])('%.80s', async (field, got, bound) => {
    expect(await refusal(field)).toMatchObject({ code: 'OUT_OF_RANGE', expected: expect.stringContaining(bound), got });
  });
});

describe('TOO_COSTLY', () => {
  const deep = (levels: number): string => `{ document(reference: "TB 495") ${'{ legalBases { to '.repeat((levels - 2) / 2)}{ key }${' } }'.repeat((levels - 2) / 2)} }`;
  const aliased = (fields: number): string => `{ ${Array.from({ length: fields }, (_, nth) => `a${nth}: coverage { held }`).join(' ')} }`;
  it.each([
    ['tokens', `{ ${'coverage { held } '.repeat(251)} }`, 'more', '1000'],
    ['depth', deep(10), '10', '8'],
    ['aliases', aliased(16), '16', '15'],
    ['directives', `{ coverage { ${'held @include(if: true) '.repeat(9)} } }`, '9', '8'],
  ])('%s', async (_, query, got, bound) => {
    const answer = await ask(database, query);
    expect(onlyError(answer)).toMatchObject({ code: 'TOO_COSTLY', expected: expect.stringContaining(bound), got });
    expect([answer.data, answer.statements]).toEqual([null, []]);
  });

  it('what reaches the bound is answered', async () => {
    for (const query of [deep(8), aliased(15)]) expect((await ask(database, query)).errors).toEqual([]);
  });
});

describe('NOT_YET_ISSUED', () => {
  it.each(['lineage(of: "TB 495", direction: DOWNSTREAM, asOf: "2021-09-19") { complete }', 'paths(from: "TB 495", to: "NQ 105", asOf: "2021-09-19") { complete }', 'paths(from: "NQ 105", to: "TB 495", asOf: "2021-09-19") { complete }', 'subgraph(around: ["NQ 105", "TB 495"], asOf: "2021-09-19") { complete }', 'assignmentGraph(of: "TB 495", asOf: "2021-09-19") { complete }', 'assignmentGraph(of: "A495-13", asOf: "2021-09-19") { complete }'])('%s', async (field) => {
    expect(await refusal(field)).toMatchObject({ code: 'NOT_YET_ISSUED', expected: expect.stringContaining('2021-09-20'), got: '2021-09-19' });
  });
});

describe('what a busy or absent database gives', () => {
  it('BUSY, when more questions wait than may, and the others are answered', async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, () => ask(database, '{ document(reference: "TB 495") { code } }')));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map((answer) => onlyError(answer)['code']))).toEqual(new Set(['BUSY']));
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(256);
  });

  it('DATABASE_AWAY, without telling where it is or how it is reached', async () => {
    const nowhere = openDatabase({ ...testAddress(), uri: 'bolt://127.0.0.1:1', readTimeout: 2_000, writeTimeout: 2_000 });
    const stranger = openDatabase({ ...testAddress(), password: 'wrong', readTimeout: 2_000, writeTimeout: 2_000 });
    for (const away of [nowhere, stranger]) {
      const answer = await ask(away, '{ document(reference: "TB 495") { code } }');
      expect(answer.data).toEqual({ document: null });
      expect(onlyError(answer)).toMatchObject({ code: 'DATABASE_AWAY', expected: expect.stringMatching(/./), got: expect.stringMatching(/./) });
      await away.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { Discrepancy, Query } from '../../src/graphql/types.generated.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';

/** What the texts disagree on: every value stays with its place and reason, at most one is preferred. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

const claimFields = 'field value preferred place reason document { code } citation { label } assignment { id }';

/** The one disagreement on a field that concerns a document; of several names the one that has this value. */
async function discrepancy(field: string, of: string, value?: string): Promise<Discrepancy> {
  const { discrepancies } = await answered(database, `query ($of: String) { discrepancies(of: $of, first: 100) { nodes { id field about claims { ${claimFields} } documents { code } assignments { id } } } }`, { of });
  const found = discrepancies?.nodes.filter((node) => node.field === field && (value === undefined || node.claims.some((claim) => claim.value === value))) ?? [];
  expect(found).toHaveLength(1);
  return found[0] as Discrepancy;
}

/** Value, whether preferred, who says so and where, in a fixed order. */
const said = ({ claims }: Pick<Discrepancy, 'claims'>): readonly string[] =>
  claims.map(({ value, preferred, document, place }) => `${value}${preferred ? ' ✓' : ''} | ${document?.code ?? 'outside'} | ${place ?? ''}`).sort();

const ask = (query: string): Promise<Query> => answered(database, query);

describe('a date that is told in two ways', () => {
  it('X1: 495-TB/TU is of 20/9, and the 21/9 of one subject line stays as a claim', async () => {
    const found = await discrepancy('issuedOn', '495-TB/TU');
    expect(said(found)).toEqual([
      '2021-09-20 ✓ | 10227/VP-KGVX | body ¶1',
      '2021-09-20 ✓ | 495-TB/TU | stamp',
      '2021-09-20 ✓ | 788-CV/BCSĐ | body ¶1',
      '2021-09-21 | 10227/VP-KGVX | subject line',
    ]);
    expect(found.claims.map(({ preferred }) => preferred)).toEqual([true, true, true, false]);
    expect(found.claims.map(({ citation }) => citation?.label ?? null).sort()).toEqual(['C18', 'C19', 'C22', null].sort());
    expect(found.claims.every(({ reason }) => (reason ?? '') !== '')).toBe(true);
    expect(found.documents.map(({ code }) => code).sort()).toEqual(['10227/VP-KGVX', '495-TB/TU', '788-CV/BCSĐ']);
    const { document } = await ask('{ document(reference: "495-TB/TU") { issuedOn issuedOnPrecision issuedOnIsInferred claims { field value } } }');
    expect(document).toMatchObject({ issuedOn: '2021-09-20', issuedOnPrecision: 'DAY', issuedOnIsInferred: false });
    expect(document?.claims).toEqual(expect.arrayContaining([{ field: 'issuedOn', value: '2021-09-21' }]));
  });
});

describe('a figure that is told in two ways', () => {
  it('X2: 22 + 33 and 23 + 44 checkpoints are shown and none is chosen', async () => {
    const found = await discrepancy('figure', '788-CV/BCSĐ');
    expect(found.claims.map(({ value, preferred, document, assignment }) => [value.match(/\d+/g)?.join(' + '), preferred, document?.code, assignment?.id]).sort()).toEqual([
      ['22 + 33', false, '788-CV/BCSĐ', 'A788-18'],
      ['23 + 44', false, '495-TB/TU', 'A495-06'],
    ]);
    expect(found.assignments.map(({ id }) => id)).toEqual(['A495-06', 'A788-18']);
    expect((await discrepancy('figure', '495-TB/TU')).id).toBe(found.id);
  });
});

describe('names that are printed in two ways', () => {
  it.each([
    ['X3', 'Chử Xuân Dũng', 'Chủ Xuân Dũng', '788-CV/BCSĐ', ['10227/VP-KGVX', '495-TB/TU'], ['484-TB/TU', '788-CV/BCSĐ']],
    ['X4', 'Nguyễn Thị Tuyến', 'Nguyễn Thị Tuyền', '484-TB/TU', ['outside'], ['484-TB/TU', '495-TB/TU']],
    ['X5', 'Phạm Văn Hiểu', 'Phạm Văn Hiếu', '03-TB/BCĐ', ['03-TB/BCĐ'], ['03-TB/BCĐ']],
  ])('%s: the name is %s, and %s is a printed form under which the person is found', async (_, name, printed, document, rightly, wrongly) => {
    const found = await discrepancy('name', document, name);
    const sayers = (value: string, preferred: boolean): readonly string[] => found.claims.filter((claim) => claim.value === value && claim.preferred === preferred).map((claim) => claim.document?.code ?? 'outside').sort();
    expect(sayers(name, true)).toEqual(rightly);
    expect(sayers(printed, false)).toEqual(wrongly);
    expect(found.claims).toHaveLength(rightly.length + wrongly.length);
    const { person } = await answered(database, 'query ($printed: String!) { person(reference: $printed) { name aliases } }', { printed });
    expect(person).toEqual({ name, aliases: expect.arrayContaining([printed]) });
  });

  it('the signatures carry the true names', async () => {
    const { documents } = await ask('{ documents(filter: { presence: [HELD], types: ["TB"] }, orderBy: CODE) { nodes { code signatures { name actor { name } } } } }');
    expect(documents?.nodes.map(({ code, signatures }) => [code, signatures.map(({ name, actor }) => [name, actor?.name])])).toEqual([
      ['03-TB/BCĐ', [['Phạm Văn Hiểu', 'Phạm Văn Hiểu']]],
      ['484-TB/TU', [['Nguyễn Thị Tuyến', 'Nguyễn Thị Tuyến']]],
      ['495-TB/TU', [['Nguyễn Thị Tuyến', 'Nguyễn Thị Tuyến']]],
    ]);
  });
});

describe('letterheads and date lines that are lost', () => {
  it('X9, X10: the issuer comes from the body and from those who cite', async () => {
    const { documents } = await ask(`{ documents(filter: { presence: [HELD], types: ["TB"] }, orderBy: CODE) { nodes { code issuer { name } claims { ${claimFields} } } } }`);
    const issuers = documents?.nodes.filter(({ code }) => code !== '484-TB/TU').map(({ code, issuer, claims }) => [code, issuer?.name, said({ claims: claims.filter(({ field }) => field === 'issuer') })]);
    const { organization } = await ask('{ organization(reference: "BCĐ PCD TP Cần Thơ") { name place kind } }');
    const canTho = organization?.name ?? '';
    expect(organization).toMatchObject({ place: 'Cần Thơ', kind: 'JOINT' });
    expect(issuers).toEqual([
      ['03-TB/BCĐ', canTho, [`${canTho} ✓ | 03-TB/BCĐ | closing`]],
      ['495-TB/TU', 'Thành ủy Hà Nội', ['Thành ủy Hà Nội ✓ | 495-TB/TU | body ¶1', 'Thành ủy Hà Nội ✓ | 788-CV/BCSĐ | body ¶1']],
    ]);
  });

  it('X11: 03-TB/BCĐ is of some day from 6 to 8 September 2021', async () => {
    const { document } = await ask(`{ document(reference: "03-TB/BCĐ") { issuedOn issuedOnPrecision issuedEarliest issuedLatest claims { ${claimFields} } } }`);
    expect(document).toMatchObject({ issuedOn: null, issuedOnPrecision: 'BOUNDED', issuedEarliest: '2021-09-06', issuedLatest: '2021-09-08' });
    const dates = document?.claims.filter(({ field }) => field.startsWith('issued') && field !== 'issuer') ?? [];
    expect(dates.map(({ field, value, assignment }) => [field, value, assignment?.id ?? null]).sort()).toEqual([['issuedEarliest', '2021-09-06', null], ['issuedLatest', '2021-09-08', 'A03-19']]);
  });
});

describe('symbols and voices', () => {
  it('X12: 2686/QĐ-BCĐ keeps its printed form, and QĐ-BCĐQG is named as known from outside', async () => {
    expect(said(await discrepancy('symbol', '2686/QĐ-BCĐ'))).toEqual(['QĐ-BCĐ ✓ | 03-TB/BCĐ | I.1', 'QĐ-BCĐQG | outside | ']);
    const { document } = await ask('{ document(reference: "2686/QĐ-BCĐ") { code symbol issuer { name } } }');
    expect(document).toMatchObject({ code: '2686/QĐ-BCĐ', symbol: 'QĐ-BCĐ', issuer: { name: expect.stringMatching(/^Ban Chỉ đạo Quốc gia/) } });
  });

  it('X13: 1305/CĐ-BYT is issued by Bộ Y tế, and two texts hear two voices in it', async () => {
    const found = await discrepancy('onBehalfOf', '1305/CĐ-BYT');
    expect(found.claims.map(({ value, preferred, document, citation }) => [value.slice(0, 20), preferred, document?.code, citation?.label])).toEqual([
      ['Bộ Y tế', true, '484-TB/TU', 'C11'],
      ['Ban Chỉ đạo Quốc gia', false, '03-TB/BCĐ', 'C37'],
    ]);
    const { document } = await ask('{ document(reference: "1305/CĐ-BYT") { issuer { name } type { code } } citations(document: "03-TB/BCĐ", first: 100) { nodes { label quote document { code } } } }');
    expect(document).toMatchObject({ issuer: { name: 'Bộ Y tế' }, type: { code: 'CĐ' } });
  });

  it('X19: the date of 16/CT-TTg is inferred: nobody disagrees, and the reason says that no text gives it', async () => {
    const { document, discrepancies } = await ask(`{ document(reference: "16/CT-TTg") { issuedOn issuedOnIsInferred claims { ${claimFields} } } discrepancies(of: "16/CT-TTg") { totalCount } }`);
    expect(document).toMatchObject({ issuedOn: '2020-03-31', issuedOnIsInferred: true });
    expect(said({ claims: document?.claims ?? [] })).toEqual(['2020-03-31 ✓ | outside | ']);
    expect(document?.claims[0]?.reason).toMatch(/Không văn bản nào/);
    expect(discrepancies?.totalCount).toBe(0);
  });
});

describe('what must not be taken for one', () => {
  it('X17, X18: 20/CT-UBND and 20/CĐ-UBND, 68/NQ-CP and 86/NQ-CP are four documents', async () => {
    const { resolve } = await ask('{ resolve(references: ["20/CT-UBND", "20/CĐ-UBND", "68/NQ-CP", "86/NQ-CP", "20"]) { status documents { key type { code } issuedOn } candidates { document { code } reasons { code } } } }');
    const [bare, ...whole] = [...(resolve ?? [])].reverse();
    expect(whole.map(({ status }) => status)).toEqual(Array(4).fill('RESOLVED'));
    expect(new Set(whole.flatMap(({ documents }) => documents.map(({ key }) => key))).size).toBe(4);
    expect(whole.reverse().map(({ documents }) => documents.map(({ type, issuedOn }) => `${type.code} ${issuedOn ?? ''}`).join())).toEqual(['CT 2021-09-03', 'CĐ 2021-09-06', 'NQ 2021-07-01', 'NQ 2021-08-06']);
    expect(bare).toMatchObject({ status: 'AMBIGUOUS', documents: [] });
    expect(bare?.candidates.map(({ document }) => document.code).sort()).toEqual(['20/CT-UBND', '20/CĐ-UBND']);
  });

  it('X21: 484-TB/TU and 495-TB/TU have the same title, which therefore names neither', async () => {
    const { documents } = await ask('{ documents(filter: { issuer: "Thành ủy Hà Nội", presence: [HELD] }, orderBy: CODE) { nodes { code title } } }');
    expect(documents?.nodes.map(({ code }) => code)).toEqual(['484-TB/TU', '495-TB/TU']);
    const [first, second] = documents?.nodes ?? [];
    expect(first?.title).toBe(second?.title);
    expect(first?.title).toMatch(/^Kết luận của Ban Thường vụ Thành ủy/);
    const { resolve } = await answered(database, 'query ($title: String!) { resolve(references: [$title]) { status documents { code } } }', { title: first?.title });
    expect(resolve).toEqual([{ status: expect.not.stringMatching('RESOLVED'), documents: [] }]);
  });

  it('X29: 522 is the intake number of 484-TB/TU at Huyện ủy Quốc Oai and no number of a document', async () => {
    const { document, resolve, documents } = await ask('{ document(reference: "484-TB/TU") { receipts { by { name } number receivedOn } } resolve(references: ["522", "số 522"]) { status } documents(first: 100) { nodes { number code receipts { number } } } }');
    expect(document?.receipts).toEqual([{ by: { name: 'Huyện ủy Quốc Oai' }, number: '522', receivedOn: '2021-09-08' }]);
    expect(resolve).toEqual([{ status: 'UNKNOWN' }, { status: 'UNKNOWN' }]);
    expect(documents?.nodes.filter(({ number, code }) => number === '522' || code?.includes('522'))).toEqual([]);
    expect(documents?.nodes.filter(({ receipts }) => receipts.length > 0).map(({ code }) => code)).toEqual(['484-TB/TU']);
  });
});

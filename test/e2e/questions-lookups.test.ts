import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';

/** What people type finds the one document, body or person that is meant. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

describe('a document is found', () => {
  it.each([
    ['495-TB/TU', '495-TB/TU'],
    ['495 - TB / TU', '495-TB/TU'],
    ['số 495-TB/TU', '495-TB/TU'],
    ['Thông báo số 495-TB/TU ngày 20/9/2021 của Thành ủy', '495-TB/TU'],
    ['thong bao 495', '495-TB/TU'],
    ['tb 495', '495-TB/TU'],
    ['495-tb-tu.thanh-uy-ha-noi.2020-2025', '495-TB/TU'],
    ['TB 495'.normalize('NFD'), '495-TB/TU'],
    ['~~10227~~ /VP-KGVX', '10227/VP-KGVX'],
    ['10227', '10227/VP-KGVX'],
    ['nq 68/NQ-CP', '68/NQ-CP'],
    ['788-CV/BCSD', '788-CV/BCSĐ'],
    ['Công điện số 71/CD-TTg', '71/CĐ-TTg'],
    ['6-CT/TU', '06-CT/TU'],
    ['văn bản số 6324/VPCP-KGVX', '6324/VPCP-KGVX'],
    ['Quyết định 23/2021/QĐ-TTg', '23/2021/QĐ-TTg'],
    ['Nghị quyết 30/2021/QH15', '30/2021/QH15'],
    ['Thông báo kết luận số 430-TB/TU', '430-TB/TU'],
  ])('by “%s”', async (reference, code) => {
    const { document } = await answered(database, 'query ($reference: String!) { document(reference: $reference) { key code } }', { reference });
    expect(document?.code).toBe(code);
    const { document: again } = await answered(database, 'query ($reference: String!) { document(reference: $reference) { code } }', { reference: document?.key });
    expect(again?.code).toBe(code);
  });

  it('by key, every one of them', async () => {
    const { documents } = await answered(database, '{ documents(first: 100) { nodes { key } } }');
    const references = documents?.nodes.map(({ key }) => key) ?? [];
    const { resolve } = await answered(database, 'query ($references: [String!]!) { resolve(references: $references) { input status documents { key } } }', { references });
    expect(resolve).toEqual(references.map((key) => ({ input: key, status: 'RESOLVED', documents: [{ key }] })));
  });

  it('by its code, every one that has one', async () => {
    const { documents } = await answered(database, '{ documents(first: 100) { nodes { key code } } }');
    const coded = (documents?.nodes ?? []).filter(({ code }) => code != null);
    const { resolve } = await answered(database, 'query ($references: [String!]!) { resolve(references: $references) { status documents { key } } }', { references: coded.map(({ code }) => code) });
    expect(resolve).toEqual(coded.map(({ key }) => ({ status: 'RESOLVED', documents: [{ key }] })));
  });
});

describe('resolve', () => {
  it('gives one answer for every input, in order, whatever becomes of them', async () => {
    const references = ['TB 495', '???', 'NQ 99', '20', 'Công điện 71/72', 'TB 495', ''];
    const { resolve } = await answered(database, 'query ($references: [String!]!) { resolve(references: $references) { input status expected documents { code } candidates { document { code } } } }', { references });
    expect(resolve?.map(({ input }) => input)).toEqual(references);
    expect(resolve?.map(({ status }) => status)).toEqual(['RESOLVED', 'UNREADABLE', 'UNKNOWN', 'AMBIGUOUS', 'RESOLVED', 'RESOLVED', 'UNREADABLE']);
    expect(resolve?.map(({ expected }) => (expected ?? '') !== '')).toEqual([false, true, true, false, false, false, true]);
    expect((await answered(database, '{ resolve(references: []) { status } }')).resolve).toEqual([]);
  });

  it('ranks by who asks and about when, and hides nothing', async () => {
    const ranked = async (scope: string): Promise<readonly { readonly code: string | null | undefined; readonly reasons: readonly string[] }[]> => {
      const { resolve } = await answered(database, `{ resolve(references: ["01"]${scope}) { candidates { score document { code } reasons { code } } } }`);
      const candidates = resolve?.[0]?.candidates ?? [];
      expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
      expect(candidates.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      return candidates.map(({ document, reasons }) => ({ code: document.code, reasons: reasons.map(({ code }) => code) }));
    };
    const plain = await ranked('');
    const august = await ranked(', scope: { organization: "BCĐ PCD TP Cần Thơ", asOf: "2021-08-30" }');
    expect(plain.map(({ code }) => code).sort()).toEqual(['01-QC/BCĐ', '01-TB/BCĐ']);
    expect(august.map(({ code }) => code)).toEqual(['01-QC/BCĐ', '01-TB/BCĐ']);
    expect(august[0]?.reasons).toEqual(expect.arrayContaining(['SAME_NUMBER', 'ISSUER_OF_SCOPE', 'DATE_NEAR']));
    expect((await ranked(', scope: { asOf: "2021-08-21" }')).map(({ code }) => code)).toEqual(['01-TB/BCĐ', '01-QC/BCĐ']);
  });
});

describe('a body or a person is found', () => {
  it.each([
    ['cong-an-tp-ha-noi', 'Công an Thành phố Hà Nội'],
    ['Công an Thành phố Hà Nội', 'Công an Thành phố Hà Nội'],
    ['Công an TP HN', 'Công an Thành phố Hà Nội'],
    ['cong an tp ha noi', 'Công an Thành phố Hà Nội'],
    ['Công an TP Cần Thơ', 'Công an thành phố Cần Thơ'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo Hà Nội'],
    ['BCSĐ UBND TP HN', 'Ban cán sự đảng UBND Thành phố Hà Nội'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
  ])('by “%s”', async (reference, name) => {
    const { organization } = await answered(database, 'query ($reference: String!) { organization(reference: $reference) { name } }', { reference });
    expect(organization?.name).toBe(name);
  });

  it.each([['chu-xuan-dung'], ['Chử Xuân Dũng'], ['đồng chí Chử Xuân Dũng'], ['Chủ Xuân Dũng'], ['chu xuan dung']])('a person by “%s”', async (reference) => {
    const { person } = await answered(database, 'query ($reference: String!) { person(reference: $reference) { name posts assignments(role: LEAD) { totalCount } } }', { reference });
    expect(person).toEqual({ name: 'Chử Xuân Dũng', posts: expect.arrayContaining(['Phó Chủ tịch UBND Thành phố Hà Nội']), assignments: { totalCount: 9 } });
  });

  it('by id, every body', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { organizations } = await answered(database, 'query ($after: String) { organizations(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after });
      ids.push(...(organizations?.nodes.map(({ id }) => id) ?? []));
      after = organizations?.pageInfo.endCursor ?? null;
      more = organizations?.pageInfo.hasNextPage ?? false;
    }
    for (let at = 0; at < ids.length; at += 15) {
      const part = ids.slice(at, at + 15);
      const data = (await answered(database, `{ ${part.map((id, nth) => `a${nth}: organization(reference: "${id}") { id }`).join(' ')} }`)) as unknown as Record<string, { readonly id: string }>;
      expect(part.map((_, nth) => data[`a${nth}`]?.id)).toEqual(part);
    }
  });

  it('with the body that it belongs to, what a set consists of, and how long it lasted', async () => {
    const { organization: organ } = await answered(database, '{ organization(reference: "Ban Thường vụ Thành ủy Hà Nội") { kind level place parent { name kind } } }');
    expect(organ).toEqual({ kind: 'PARTY', level: 'province', place: 'Hà Nội', parent: { name: 'Thành ủy Hà Nội', kind: 'PARTY' } });
    const { organization: district } = await answered(database, '{ organization(reference: "Quận ủy Ba Đình") { validFrom validTo successor { id } issued { totalCount nodes { code } } } }');
    expect(district).toEqual({ validFrom: null, validTo: '2025-07-01', successor: null, issued: { totalCount: 4, nodes: expect.arrayContaining([{ code: '414-CV/QU' }, { code: '404-CV/QU' }, { code: '22-TB/QU' }]) } });
    const { organization: set } = await answered(database, '{ organization(reference: "ubnd-cac-quan-huyen-thi-xa-ha-noi") { kind members { name } } }');
    expect(set).toEqual({ kind: 'SET', members: [{ name: 'Ủy ban nhân dân huyện Quốc Oai' }, { name: 'Ủy ban nhân dân quận Ba Đình' }] });
  });
});

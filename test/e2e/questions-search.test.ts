import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { answered } from '../support/answered.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** What is typed into a search box finds documents, tasks and bodies of the seed, with accents and without. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

async function codes(search: string, rest = ''): Promise<readonly (string | null | undefined)[]> {
  const { documents } = await answered(database, `query ($search: String!) { documents(search: $search, first: 100 ${rest}) { totalCount nodes { code } } }`, { search });
  expect(documents?.totalCount).toBe(documents?.nodes.length);
  return documents?.nodes.map(({ code }) => code) ?? [];
}

const folded = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

describe('documents', () => {
  it.each([
    ['414', '414-CV/QU'],
    ['cv 414', '414-CV/QU'],
    ['414-cv/qu', '414-CV/QU'],
    ['TB 495', '495-TB/TU'],
    ['495-TB/TU', '495-TB/TU'],
    ['Thông báo số 495-TB/TU ngày 20/9/2021 của Thành ủy', '495-TB/TU'],
    ['10227', '10227/VP-KGVX'],
    ['788-CV/BCSD', '788-CV/BCSĐ'],
  ])('“%s” finds %s first in every order', async (search, code) => {
    for (const order of ['RELEVANCE', 'ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'CITED_BY_DESC', 'CODE']) expect((await codes(search, `orderBy: ${order}`))[0]).toBe(code);
  });

  it.each(['phong chong dich ba dinh', 'Phòng, chống dịch – Ba Đình', 'ba dinh PHONG CHONG dic'])('“%s” finds 414-CV/QU by its title and its issuer together', async (search) => {
    for (const order of ['RELEVANCE', 'ISSUED_ON_DESC']) expect([...(await codes(search, `orderBy: ${order}`))].sort()).toEqual(['414-CV/QU', null]);
  });

  it.each(['dich', 'thanh uy', 'thong bao', 'an', 'ha noi', 'covid'])('“%s” finds what a reader of the whole list would pick out', async (search) => {
    const { documents } = await answered(database, '{ documents(first: 100) { nodes { key label code title type { code name } issuer { name place } } } }');
    const holds = (text: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${search.replace(' ', '[^\\p{L}\\p{N}]+')}`, 'u').test(folded(text));
    const wanted = (documents?.nodes ?? []).filter(({ label, title, type, issuer }) => holds([label, title, type.code === 'UNKNOWN' ? '' : type.name, issuer?.name, issuer?.place].map((part) => part ?? '').join(' ')));
    const { documents: found } = await answered(database, 'query ($search: String!) { documents(search: $search, first: 100) { nodes { key } } }', { search });
    expect(wanted.length).toBeGreaterThan(0);
    const words = search.split(' ');
    if (words.length === 1) expect(found?.nodes.map(({ key }) => key).sort()).toEqual(wanted.map(({ key }) => key).sort());
    else expect(found?.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(wanted.map(({ key }) => key)));
  });

  it('every one that has a code is the first that its code finds', async () => {
    const { documents } = await answered(database, '{ documents(first: 100) { nodes { code } } }');
    const coded = (documents?.nodes ?? []).flatMap(({ code }) => (code == null ? [] : [code]));
    for (const code of coded) expect(await codes(code, 'orderBy: RELEVANCE')).toEqual(expect.arrayContaining([code]));
    expect(coded.length).toBeGreaterThan(30);
  });

  it('come page by page as at once, with their filters', async () => {
    const whole = await codes('dich', 'filter: { presence: [HELD] }');
    const paged: unknown[] = [];
    for (let after: string | null = null, turn = 0; turn < 20; turn += 1) {
      const { documents } = await answered(database, 'query ($after: String) { documents(search: "dich", filter: { presence: [HELD] }, first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }', { after });
      paged.push(...(documents?.nodes.map(({ code }) => code) ?? []));
      if (documents?.pageInfo.hasNextPage !== true) break;
      after = documents.pageInfo.endCursor ?? null;
    }
    expect(whole.length).toBeGreaterThan(2);
    expect(paged).toEqual(whole);
  });
});

describe('tasks and bodies', () => {
  it('tasks by words of their summary, in lists and in drawn graphs', async () => {
    const { assignments } = await answered(database, '{ assignments(first: 100, filter: { document: "TB 495" }) { nodes { id summary quote } } }');
    const word = /(?<!\p{L})dich(?!\p{L})/u;
    const wanted = (assignments?.nodes ?? []).filter(({ summary, quote }) => word.test(folded(`${summary ?? ''} ${quote ?? ''}`))).map(({ id }) => id).sort();
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(assignments?.nodes.length ?? 0);
    const { assignments: found } = await answered(database, '{ assignments(first: 100, filter: { document: "TB 495", search: "dịch" }) { totalCount nodes { id } } }');
    expect(found?.nodes.map(({ id }) => id).sort()).toEqual(expect.arrayContaining(wanted));
    expect(found?.totalCount).toBe(found?.nodes.length);
    const { assignmentGraph } = await answered(database, '{ assignmentGraph(of: "TB 495", depth: 0, filter: { search: "dịch" }) { nodes { kind assignment { id } } } }');
    expect(assignmentGraph?.nodes.flatMap(({ assignment }) => assignment?.id ?? []).sort()).toEqual(found?.nodes.map(({ id }) => id).sort());
  });

  it('bodies by name, those called so first', async () => {
    const { organizations } = await answered(database, '{ organizations(search: "cong an tp ha noi") { totalCount nodes { id } } }');
    expect(organizations?.nodes[0]?.id).toBe('cong-an-tp-ha-noi');
    expect(organizations?.totalCount).toBe(organizations?.nodes.length);
  });
});

describe('what cannot be searched', () => {
  it.each([
    ['documents(search: "") { totalCount }', 'UNREADABLE', ''],
    ['documents(search: " \\"…\\" ") { totalCount }', 'UNREADABLE', ' "…" '],
    [`documents(search: "${'a'.repeat(301)}") { totalCount }`, 'OUT_OF_RANGE', '301'],
    ['assignments(filter: { search: "?" }) { totalCount }', 'UNREADABLE', '?'],
    ['assignmentGraph(of: "TB 495", filter: { search: "?" }) { complete }', 'UNREADABLE', '?'],
    ['organizations(search: "*") { totalCount }', 'UNREADABLE', '*'],
    ['documents(orderBy: RELEVANCE) { totalCount }', 'OUT_OF_RANGE', 'orderBy: RELEVANCE alone'],
    ['documents(search: "dich", orderBy: RELEVANCE, after: "W10") { totalCount }', 'BAD_CURSOR', 'after beside orderBy: RELEVANCE'],
    ['documents(search: "dich", after: "W10") { totalCount }', 'BAD_CURSOR', 'W10'],
    ['documents(search: "dich", orderBy: RELEVANCE, first: 101) { totalCount }', 'OUT_OF_RANGE', '101'],
  ])('%s is told so', async (field, code, got) => {
    const { data, errors } = await ask(database, `{ ${field} }`);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code, got, expected: expect.stringMatching(/\w/) }]);
  });

  it('a search that is null is none', async () => {
    const { documents } = await answered(database, '{ documents(search: null) { totalCount } }');
    expect(documents?.totalCount).toBe(43);
  });
});

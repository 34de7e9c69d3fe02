import { describe, expect, jest, test } from '@jest/globals';
import { ask } from './ask.js';

const page = { nodes: [], hasNextPage: true, endCursor: 'next' };
const bodies = { load: { actor: { loadMany: async () => [] } } };

const lists = [
  ['documents', 'listDocuments', 'countDocuments'],
  ['legalBases', 'listDocuments', 'countDocuments'],
  ['citations', 'listCitations', 'countCitations'],
  ['assignments', 'listAssignments', 'countAssignments'],
  ['organizations', 'listOrganizations', 'countOrganizations'],
  ['discrepancies', 'listDiscrepancies', 'countDiscrepancies'],
] as const;

describe.each(lists)('%s', (field, list, count) => {
  test('counts only when totalCount is selected', async () => {
    const counted = jest.fn(async () => 43);
    const stubs = { ...bodies, [list]: async () => page, [count]: counted };
    expect(await ask(`{ ${field} { pageInfo { hasNextPage endCursor } } }`, stubs)).toEqual({ data: { [field]: { pageInfo: { hasNextPage: true, endCursor: 'next' } } }, errors: [] });
    expect(counted).not.toHaveBeenCalled();
    expect((await ask(`{ ${field} { totalCount } }`, stubs)).data).toEqual({ [field]: { totalCount: 43 } });
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('asks for 25 from the start, or for what it is told', async () => {
    const listed = jest.fn(async (..._: readonly unknown[]) => page);
    const stubs = { ...bodies, [list]: listed };
    await ask(`{ ${field} { pageInfo { endCursor } } }`, stubs);
    await ask(`{ ${field}(first: 100, after: "c") { pageInfo { endCursor } } }`, stubs);
    expect(listed.mock.calls.map((args) => args.at(-1))).toEqual([{ first: 25, after: null }, { first: 100, after: 'c' }]);
  });
});

describe('lists of one document', () => {
  const document = { key: 'a.x.x' };
  const counts = [
    { owner: 'a.x.x', kind: 'CITES', isUpstream: true, total: 2 },
    { owner: 'a.x.x', kind: 'CITES', isUpstream: false, total: 5 },
    { owner: 'a.x.x', kind: 'PLANS', isUpstream: true, total: 1 },
  ];
  const stubs = { findDocument: async () => document, load: { relations: jest.fn(async () => page), relationCounts: { load: jest.fn(async () => counts) } } };

  test.each([
    ['', 8, [['CITES', 'UPSTREAM', 2], ['CITES', 'DOWNSTREAM', 5], ['PLANS', 'UPSTREAM', 1]]],
    ['(direction: UPSTREAM)', 3, [['CITES', 'UPSTREAM', 2], ['PLANS', 'UPSTREAM', 1]]],
    ['(direction: DOWNSTREAM)', 5, [['CITES', 'DOWNSTREAM', 5]]],
    ['(kinds: [CITES])', 7, [['CITES', 'UPSTREAM', 2], ['CITES', 'DOWNSTREAM', 5]]],
    ['(kinds: [])', 0, []],
  ] as const)('relations%s: %d in all, told by kind and direction', async (args, total, kinds) => {
    const { data, errors } = await ask(`{ document(reference: "x") { relations${args} { totalCount counts { kind direction count } } } }`, stubs);
    expect(errors).toEqual([]);
    expect(data).toEqual({ document: { relations: { totalCount: total, counts: kinds.map(([kind, direction, count]) => ({ kind, direction, count })) } } });
  });

  test('relations are not counted unless asked', async () => {
    stubs.load.relationCounts.load.mockClear();
    await ask('{ document(reference: "x") { relations { pageInfo { endCursor } } } }', stubs);
    expect(stubs.load.relationCounts.load).not.toHaveBeenCalled();
  });

  test('legal bases are BASED_ON unless other kinds are named', async () => {
    const relationsFrom = jest.fn(async (..._: readonly unknown[]) => []);
    await ask('{ document(reference: "x") { a: legalBases { id } b: legalBases(kinds: [APPLIES]) { id } } }', { ...stubs, load: { relationsFrom } });
    expect(relationsFrom.mock.calls).toEqual([['a.x.x', ['BASED_ON']], ['a.x.x', ['APPLIES']]]);
  });
});

test('a filter leads references to keys and ids, dates to days, and codes without diacritics to kinds', async () => {
  const listed = jest.fn(async (..._: readonly unknown[]) => page);
  const stubs = { listDocuments: listed, findActor: async (name: string) => `id of ${name}`, findDocument: async (reference: string) => ({ key: `key of ${reference}` }) };
  const { errors } = await ask('{ documents(filter: { issuer: "UBND", cites: "NQ 68", types: ["hd", "TB"], issuedFrom: "2021-01-01", presence: [STUB] }, orderBy: CODE) { pageInfo { endCursor } } }', stubs);
  expect(errors).toEqual([]);
  expect(listed.mock.calls[0]?.slice(0, 2)).toEqual([{ presence: ['STUB'], types: ['HD', 'HĐ'].concat('TB'), issuer: 'id of UBND', issuedFrom: '2021-01-01', issuedTo: null, cites: 'key of NQ 68', citedBy: null, isLegalBasis: null }, 'CODE']);
});

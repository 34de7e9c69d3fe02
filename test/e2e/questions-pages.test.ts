import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';

/** A list that is walked page by page gives every node once, in the order that was asked for. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All nodes of a list, asked for page by page. `ask` gives the field with its page arguments, `at` finds the list in the answer. */
async function walk(field: (page: string) => string, at: (data: Record<string, unknown>) => Page, size: number): Promise<Page['nodes']> {
  const nodes: Readonly<Record<string, unknown>>[] = [];
  let after: string | null = null;
  let total: number | undefined;
  for (let turn = 0; turn < 300; turn += 1) {
    const data = (await answered(database, `{ ${field(`first: ${size}${after === null ? '' : `, after: "${after}"`}`)} }`)) as Record<string, unknown>;
    const page: Page = at(data);
    total ??= page.totalCount;
    expect(page.totalCount).toBe(total);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(nodes).toHaveLength(total);
      return nodes;
    }
    expect(page.nodes).toHaveLength(size);
    expect(page.pageInfo.endCursor).not.toBe(after);
    after = page.pageInfo.endCursor;
  }
  throw new Error('a list without end');
}

const list = (name: string, args: string, selection: string, size: number): Promise<Page['nodes']> =>
  walk((page) => `${name}(${args} ${page}) { totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } }`, (data) => data[name] as Page, size);

const folded = (text: unknown): string => String(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
const text = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

/** Checks that each node comes after the one before by the first of the values that differs. */
function expectOrder(nodes: Page['nodes'], values: (node: Readonly<Record<string, unknown>>) => readonly (string | number)[]): void {
  const wrong = nodes.flatMap((node, nth) => {
    const before = nodes[nth - 1];
    if (before === undefined) return [];
    const [a, b] = [values(before), values(node)];
    const differs = a.findIndex((value, place) => value !== b[place]);
    return differs >= 0 && (a[differs] ?? '') < (b[differs] ?? '') ? [] : [[a, b]];
  });
  expect(wrong).toEqual([]);
}

describe('a walk over pages of seven', () => {
  it.each([
    ['documents', 'key', 43],
    ['legalBases', 'key', 34],
    ['citations', 'id', 80],
    ['assignments', 'id', 163],
    ['organizations', 'id', undefined],
    ['discrepancies', 'id', 8],
  ])('gives every node of %s exactly once', async (name, id, total) => {
    const nodes = await list(name, '', id, 7);
    expect(new Set(nodes.map((node) => node[id])).size).toBe(nodes.length);
    if (total !== undefined) expect(nodes).toHaveLength(total);
    const { coverage } = await answered(database, '{ coverage { organizations } }');
    if (name === 'organizations') expect(nodes).toHaveLength(coverage?.organizations ?? 0);
    const whole = (await answered(database, `{ ${name}(first: 100) { nodes { ${id} } } }`)) as unknown as Record<string, Page>;
    expect(nodes.slice(0, 100)).toEqual(whole[name]?.nodes);
  });

  it('gives the same nodes whatever the size of the pages', async () => {
    const [one, fourteen] = [await list('discrepancies', '', 'id', 1), await list('discrepancies', '', 'id', 100)];
    expect(one).toEqual(fourteen);
    expect(await list('citations', 'status: UNKNOWN,', 'id', 3)).toEqual(await list('citations', 'status: UNKNOWN,', 'id', 50));
    expect(await list('assignments', 'filter: { actor: "Sở Y tế" }, orderBy: DUE,', 'id', 2)).toEqual(await list('assignments', 'filter: { actor: "Sở Y tế" }, orderBy: DUE,', 'id', 100));
  });

  it('an empty page has no cursor', async () => {
    const { documents } = await answered(database, '{ documents(filter: { presence: [PLANNED], types: ["TB"] }) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }');
    expect(documents).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('goes through the lists within a document, a body and a person', async () => {
    const within = (root: string, name: string, args: string, id: string): Promise<Page['nodes']> =>
      walk((page) => `${root} { ${name}(${args} ${page}) { totalCount nodes { ${id} } pageInfo { hasNextPage endCursor } } }`, (data) => (Object.values(data)[0] as Record<string, Page>)[name] as Page, 3);
    const found = [
      await within('document(reference: "495-TB/TU")', 'relations', '', 'id'),
      await within('document(reference: "495-TB/TU")', 'relations', 'direction: UPSTREAM, kinds: [BASED_ON, APPLIES],', 'id'),
      await within('document(reference: "495-TB/TU")', 'assignments', '', 'id'),
      await within('organization(reference: "Công an TP Hà Nội")', 'assignments', '', 'id'),
      await within('organization(reference: "Thành ủy Hà Nội")', 'issued', '', 'key'),
      await within('organization(reference: "Sở Y tế")', 'received', '', 'key'),
      await within('person(reference: "Chử Xuân Dũng")', 'assignments', 'role: LEAD,', 'id'),
      await within('person(reference: "Nguyễn Thị Tuyến")', 'signed', '', 'key'),
    ];
    for (const nodes of found) expect(new Set(nodes.map((node) => JSON.stringify(node))).size).toBe(nodes.length);
    expect(found.map(({ length }) => length)).toEqual([14, 6, 25, 9, 6, 2, 9, 2]);
  });
});

describe('orders of documents', () => {
  const fields = 'key code number symbol issuedOn issuedEarliest issuedLatest citedByCount title';
  const day = ({ issuedOn, issuedLatest, issuedEarliest }: Readonly<Record<string, unknown>>): string => text(issuedOn ?? issuedLatest ?? issuedEarliest);

  it('ISSUED_ON_DESC: latest first, undated last, then by key', async () => {
    const nodes = await list('documents', 'orderBy: ISSUED_ON_DESC,', fields, 7);
    const late = (node: Readonly<Record<string, unknown>>): number => (day(node) === '' ? Infinity : -Number(day(node).replaceAll('-', '')));
    expectOrder(nodes, (node) => [late(node), text(node['key'])]);
    expect(nodes[0]?.['code']).toBe('10227/VP-KGVX');
    expect(day(nodes[42] ?? {})).toBe('');
    expect(await list('documents', '', fields, 50)).toEqual(nodes);
  });

  it('ISSUED_ON_ASC: undated first, then earliest first, then by key', async () => {
    const nodes = await list('documents', 'orderBy: ISSUED_ON_ASC,', fields, 7);
    expectOrder(nodes, (node) => [day(node), text(node['key'])]);
    expect(day(nodes[0] ?? {})).toBe('');
  });

  it('CITED_BY_DESC: most cited first, then by key; legalBases are its front', async () => {
    const nodes = await list('documents', 'orderBy: CITED_BY_DESC,', fields, 7);
    expectOrder(nodes, (node) => [-Number(node['citedByCount']), text(node['key'])]);
    expect([nodes[0]?.['code'], nodes[0]?.['citedByCount']]).toEqual(['68/NQ-CP', 3]);
    const cited = nodes.filter(({ citedByCount }) => Number(citedByCount) > 0);
    expect(await list('legalBases', '', fields, 7)).toEqual(cited);
  });

  it('CODE: by number, then symbol; what has no number comes last', async () => {
    const nodes = await list('documents', 'orderBy: CODE,', fields, 7);
    expectOrder(nodes, ({ number, symbol, key }) => [number === null ? Infinity : Number(number), number === null ? '' : folded(symbol), number === null ? '' : text(key)].slice(0, number === null ? 1 : 3).concat(number === null ? [nodes.findIndex((node) => node['key'] === key)] : []));
    expect(nodes.slice(0, 3).map(({ code }) => code)).toEqual(['01-QC/BCĐ', '01-TB/BCĐ', '02-TB/BCĐ']);
    expect(nodes.slice(-6).every(({ number }) => number === null)).toBe(true);
  });
});

describe('orders of assignments', () => {
  it('DOCUMENT: by key of the document, then place in its text', async () => {
    const nodes = await list('assignments', '', 'id document { key }', 7);
    const { documents } = await answered(database, '{ documents(first: 100, filter: { presence: [HELD] }) { nodes { key assignments(first: 100) { nodes { id } } } } }');
    const wanted = [...(documents?.nodes ?? [])].sort((a, b) => (a.key < b.key ? -1 : 1)).flatMap(({ assignments }) => assignments.nodes.map(({ id }) => id));
    expect(nodes.map(({ id }) => id)).toEqual(wanted);
  });

  it('DUE: by the day they are due, those without one last', async () => {
    const nodes = await list('assignments', 'orderBy: DUE,', 'id due { on until }', 7);
    const days = nodes.map(({ due }) => {
      const { on, until } = (due ?? {}) as { on?: string | null; until?: string | null };
      return on ?? until?.slice(0, 10) ?? '9999';
    });
    expect(days).toEqual([...days].sort());
    expect(days.filter((day) => day !== '9999')).toEqual([...Array<string>(7).fill('2021-09-15'), ...Array<string>(4).fill('2021-09-18'), '2021-12-31']);
  });
});

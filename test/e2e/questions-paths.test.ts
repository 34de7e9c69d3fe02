import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** How documents are tied, what is around them and where it is drawn, as the seed has it. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

interface PathsData {
  readonly paths: readonly { readonly length: number; readonly relations: readonly { readonly kind: string; readonly from: { readonly code: string }; readonly to: { readonly code: string }; readonly citations: readonly { readonly label: string }[] }[]; readonly others: readonly { readonly kind: string }[] }[];
  readonly searchedDepth: number;
  readonly complete: boolean;
  readonly unread: readonly { readonly code: string | null }[];
}

async function paths(args: string): Promise<PathsData> {
  const { data, errors } = await ask(database, `{ paths(${args}) { paths { length relations { kind from { code } to { code } citations { label } } others { kind } } searchedDepth complete unread { code } } }`);
  expect(errors).toEqual([]);
  return data?.['paths'] as PathsData;
}
const steps = ({ paths: found }: PathsData): readonly string[] => found.map(({ relations }) => relations.map(({ from, kind, to, citations }) => `${from.code} ${kind} ${to.code} (${citations.map(({ label }) => label).join(' ')})`).join(', '));

describe('paths', () => {
  const direct = '10227/VP-KGVX IMPLEMENTS 495-TB/TU (C18 C19)';
  const [first, second] = ['10227/VP-KGVX IMPLEMENTS 788-CV/BCSĐ (C20)', '788-CV/BCSĐ IMPLEMENTS 495-TB/TU (C21 C22)'];

  it('from 10227 to TB 495 are two, each with the words that prove it, whichever end is named first', async () => {
    const up = await paths('from: "10227/VP-KGVX", to: "TB 495"');
    expect(steps(up)).toEqual([direct, `${first}, ${second}`]);
    expect([up.complete, up.searchedDepth, up.paths[1]?.others.map(({ kind }) => kind)]).toEqual([true, 6, ['DIRECTS_EXECUTION_OF']]);
    expect(steps(await paths('from: "TB 495", to: "10227", direction: DOWNSTREAM'))).toEqual([direct, `${second}, ${first}`]);
    expect(steps(await paths('from: "TB 495", to: "10227", direction: UPSTREAM'))).toEqual([]);
  });

  it('that are more than were asked for are no complete answer', async () => {
    const one = await paths('from: "10227/VP-KGVX", to: "TB 495", first: 1');
    expect([steps(one), one.complete]).toEqual([[direct], false]);
  });

  it('from 484 to 71/CĐ-TTg are one pair with three relations', async () => {
    const { paths: found } = await paths('from: "484-TB/TU", to: "71/CĐ-TTg"');
    expect(found.map(({ relations, others }) => [...relations, ...others].map(({ kind }) => kind))).toEqual([['DIRECTS_EXECUTION_OF', 'APPLIES', 'CITES']]);
  });

  it('that are not there say how far was looked, and which papers nobody has read', async () => {
    const none = await paths('from: "414-CV/QU", to: "TB 495", depth: 4');
    expect([none.paths, none.searchedDepth, none.complete]).toEqual([[], 4, true]);
    expect(none.unread.map(({ code }) => code)).toContain('430-TB/TU');
  });

  it('as of a day pass no later paper', async () => {
    expect(steps(await paths('from: "NQ 105", to: "788-CV/BCSĐ", asOf: "2021-09-21"'))).toHaveLength(1);
    expect(steps(await paths('from: "10227/VP-KGVX", to: "TB 495", asOf: "2021-09-24"'))).toHaveLength(2);
  });
});

describe('the subgraph of TB 495', () => {
  const drawn = async (args: string) => {
    const { data, errors } = await ask(database, `{ subgraph(around: ["TB 495"]${args}) { nodes { kind document { code title } } edges { caption relation { kind from { code } to { code title } } } complete } }`);
    expect(errors).toEqual([]);
    return data?.['subgraph'] as { readonly nodes: readonly { readonly kind: string; readonly document: { readonly code: string | null; readonly title: string | null } | null }[]; readonly edges: readonly { readonly caption: string; readonly relation: { readonly kind: string; readonly from: { readonly code: string }; readonly to: { readonly code: string | null; readonly title: string | null } } }[] };
  };

  it('both ways at depth 1 holds D4 and D5 and the eight that it cites', async () => {
    const { nodes, edges } = await drawn('');
    expect(nodes).toHaveLength(1 + 2 + 8);
    const own = edges.filter(({ relation }) => relation.from.code === '495-TB/TU');
    expect(new Set(own.map(({ relation }) => relation.to.code ?? relation.to.title)).size).toBe(8);
    expect(edges.filter(({ relation }) => relation.to.code === '495-TB/TU').map(({ relation }) => relation.from.code).sort()).toEqual(['10227/VP-KGVX', '788-CV/BCSĐ', '788-CV/BCSĐ']);
    expect(edges.find(({ relation }) => relation.kind === 'BASED_ON')?.caption).toBe('căn cứ');
  });

  it('by PLANS and ENCLOSES holds the directive that it ordered and who enclosed it', async () => {
    const { edges } = await drawn(', relations: [PLANS, ENCLOSES]');
    expect(edges.map(({ relation: { kind, from, to } }) => `${from.code} ${kind} ${to.code ?? to.title ?? ''}`).sort()).toEqual([
      '10227/VP-KGVX ENCLOSES 495-TB/TU', '10227/VP-KGVX ENCLOSES 788-CV/BCSĐ', expect.stringMatching(/^495-TB\/TU PLANS Chỉ thị mới/), '788-CV/BCSĐ ENCLOSES 495-TB/TU', expect.stringMatching(/^788-CV\/BCSĐ PLANS Chỉ thị mới/),
    ]);
  });
});

describe('where it is drawn', () => {
  it('a lineage stands in layers, what it rests on above', async () => {
    const { data, errors } = await ask(database, '{ down: lineage(of: "TB 495", direction: DOWNSTREAM) { rank order entries { rank order document { code } } } up: lineage(of: "10227", direction: UPSTREAM) { rank entries { rank document { code } } } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      down: { rank: 0, order: 0, entries: [{ rank: 1, order: 0, document: { code: '788-CV/BCSĐ' } }, { rank: 2, order: 0, document: { code: '10227/VP-KGVX' } }] },
      up: { rank: 2, entries: [{ rank: 0, document: { code: '495-TB/TU' } }, { rank: 1, document: { code: '788-CV/BCSĐ' } }] },
    });
  });

  it('an assignment graph runs from the document to its tasks, those that carry them down, and who does them', async () => {
    const { data, errors } = await ask(database, '{ assignmentGraph(of: "TB 495") { nodes { id rank order } edges { kind from to } } }');
    expect(errors).toEqual([]);
    const { nodes, edges } = data?.['assignmentGraph'] as { readonly nodes: readonly { readonly id: string; readonly rank: number; readonly order: number }[]; readonly edges: readonly { readonly kind: string; readonly from: string; readonly to: string }[] };
    const rankOf = new Map(nodes.map(({ id, rank }) => [id, rank]));
    const rises = edges.map(({ kind, from, to }) => (kind === 'DERIVED_FROM' ? [to, from] : [from, to])).filter(([above = '', below = '']) => (rankOf.get(above) ?? 0) >= (rankOf.get(below) ?? 0));
    expect(rises).toEqual([]);
    expect(rankOf.get('document/495-tb-tu.thanh-uy-ha-noi.2020-2025')).toBe(0);
    expect(new Set(nodes.map(({ rank, order }) => `${rank} ${order}`)).size).toBe(nodes.length);
  });
});

describe('as of 19 September 2021', () => {
  it('neither TB 495 nor what came of it exists', async () => {
    const { data, errors } = await ask(database, `{ lineage(of: "NQ 105", direction: DOWNSTREAM, relations: [BASED_ON, IMPLEMENTS, APPLIES, CITES], asOf: "2021-09-19") { entries { document { code } } }
      subgraph(around: ["NQ 105", "1103-QĐ/TU"], direction: DOWNSTREAM, depth: 4, include: [DOCUMENT, ASSIGNMENT], asOf: "2021-09-19") { nodes { id } }
      assignmentGraph(of: "Sở Giáo dục và Đào tạo Hà Nội", asOf: "2021-09-19") { nodes { kind id } } }`);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/495-|788-|10227|A495|A788|A10227/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { Graph, Lineage } from '../../src/graphql/types.generated.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';

/** Walks along relations and drawn cascades, with their cuts, dates and gaps; and how bodies are found. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

const all = '[IMPLEMENTS, DIRECTS_EXECUTION_OF, BASED_ON, APPLIES, ENDORSES, REVIEWS, CITES]';

describe('lineage', () => {
  const walk = async (args: string): Promise<Lineage> => {
    const { lineage } = await answered(database, `{ lineage(${args}) { root { code } entries { depth direction document { key code title issuedOn issuedEarliest presence } path { from { key } to { key } } } relations { kind from { key } to { key } } cycles complete
      truncated { reason limit frontier } unread { key presence } undated { code title } unresolved { label status from { code } } } }`);
    return lineage as Lineage;
  };
  const codes = ({ entries }: Lineage): readonly string[] => entries.map(({ document: { code, title } }) => code ?? title ?? '');

  it('as of 22 September 2021 leaves out the letter of the 24th, and keeps it from that day on', async () => {
    expect(codes(await walk('of: "TB 495", direction: DOWNSTREAM, asOf: "2021-09-22"'))).toEqual(['788-CV/BCSĐ']);
    expect(codes(await walk('of: "TB 495", direction: DOWNSTREAM, asOf: "2021-09-23"'))).toEqual(['788-CV/BCSĐ']);
    expect(codes(await walk('of: "TB 495", direction: DOWNSTREAM, asOf: "2021-09-24"'))).toEqual(['788-CV/BCSĐ', '10227/VP-KGVX']);
    expect(codes(await walk('of: "TB 495", direction: DOWNSTREAM, asOf: "2021-09-20"'))).toEqual([]);
  });

  it('as of a day keeps undated documents and names them', async () => {
    const { entries, undated } = await walk(`of: "10227/VP-KGVX", direction: UPSTREAM, relations: ${all}, asOf: "2021-09-24"`);
    expect(undated.map(({ code, title }) => code ?? title).sort()).toEqual(['1103-QĐ/TU', 'Luật Phòng, chống bệnh truyền nhiễm', 'Luật Thủ đô']);
    expect(entries).toHaveLength(10);
    expect((await walk(`of: "10227/VP-KGVX", direction: UPSTREAM, relations: ${all}`)).undated).toEqual([]);
  });

  it('BOTH is the union of the two walks', async () => {
    const [up, down, both] = [await walk(`of: "495-TB/TU", direction: UPSTREAM, relations: ${all}`), await walk(`of: "495-TB/TU", direction: DOWNSTREAM, relations: ${all}`), await walk(`of: "495-TB/TU", direction: BOTH, relations: ${all}`)];
    const shown = ({ entries }: Lineage): readonly string[] => entries.map(({ document, depth, direction }) => `${depth} ${document.key} ${direction}`);
    expect([...shown(both)].sort()).toEqual([...shown(up), ...shown(down)].sort());
    expect(shown(up).length * shown(down).length).toBeGreaterThan(0);
    // Also those that lead from one walk into the other: all relations among the documents of the answer.
    const { documents } = await answered(database, `{ documents(filter: { presence: [HELD] }) { nodes { key relations(direction: UPSTREAM, kinds: ${all}, first: 100) { nodes { kind from { key } to { key } } } } } }`);
    const inside = new Set([...both.entries.map(({ document }) => document.key), ...both.entries.flatMap(({ path }) => path.flatMap(({ from, to }) => [from.key, to.key]))]);
    const edge = ({ kind, from, to }: Lineage['relations'][number]): string => `${kind} ${from.key} ${to.key}`;
    const wanted = documents?.nodes.flatMap(({ relations }) => relations.nodes).filter(({ from, to }) => inside.has(from.key) && inside.has(to.key)).map(edge) ?? [];
    expect(both.relations.map(edge).sort()).toEqual(wanted.sort());
    expect([...up.relations, ...down.relations].map(edge).filter((one) => !wanted.includes(one))).toEqual([]);
  });

  it.each(['UPSTREAM', 'DOWNSTREAM'] as const)('%s gives every entry a path of as many steps as its depth, from the root to it, and only relations between documents of the answer', async (direction) => {
    for (const reference of ['495-TB/TU', '10227/VP-KGVX', '68/NQ-CP', '484-TB/TU']) {
      const { root, entries, relations, cycles } = await walk(`of: "${reference}", direction: ${direction}, relations: ${all}`);
      const [near, far] = direction === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      for (const { path, depth, document } of entries) {
        expect(path).toHaveLength(depth);
        path.forEach((step, nth) => expect(step[near].key).toBe(nth === 0 ? path[0]?.[near].key : path[nth - 1]?.[far].key));
        expect(path.at(-1)?.[far].key).toBe(document.key);
      }
      expect(entries.map(({ depth }) => depth)).toEqual(entries.map(({ depth }) => depth).sort());
      expect(codes({ entries } as Lineage)).not.toContain(root.code);
      const inside = new Set([...entries.map(({ document }) => document.key), ...relations.flatMap(({ from, to }) => [from.key, to.key])]);
      expect(inside.size).toBe(entries.length === 0 ? 0 : entries.length + 1);
      expect(cycles).toEqual([]);
    }
  });

  it('that is cut says where, and one that is not says so', async () => {
    const cut = await walk(`of: "10227/VP-KGVX", direction: UPSTREAM, relations: ${all}, depth: 1`);
    expect(cut).toMatchObject({ complete: false, truncated: { reason: 'DEPTH', limit: 1, frontier: expect.arrayContaining([expect.stringMatching(/^495-tb-tu/)]) } });
    expect(cut.entries).toHaveLength(2);
    expect(await walk(`of: "10227/VP-KGVX", direction: UPSTREAM, relations: ${all}, depth: 2`)).toMatchObject({ complete: true, truncated: null });
  });

  it('names the stubs that it reached and the mentions that lead nowhere', async () => {
    const { entries, unread, unresolved } = await walk(`of: "484-TB/TU", direction: UPSTREAM, relations: ${all}`);
    expect(unread.map(({ key }) => key).sort()).toEqual(entries.filter(({ document }) => document.presence === 'STUB').map(({ document }) => document.key).sort());
    expect(unresolved.map(({ label, status }) => `${label ?? ''} ${status}`)).toEqual(['N02 UNKNOWN', 'N03 UNKNOWN', 'N04 AMBIGUOUS', 'N05 UNKNOWN']);
    expect((await walk('of: "68/NQ-CP", direction: UPSTREAM')).unread.map(({ presence }) => presence)).toEqual(['STUB']);
  });

  it('follows PLANS, ENCLOSES and TRANSMITS only when they are named', async () => {
    expect((await walk(`of: "484-TB/TU", direction: DOWNSTREAM, relations: ${all}`)).entries).toEqual([]);
    expect((await walk('of: "484-TB/TU", direction: DOWNSTREAM, relations: [TRANSMITS]')).entries.map(({ document }) => document.title)).toEqual(['Chuyển Thông báo số 484-TB/TU của Thành ủy Hà Nội']);
    expect((await walk('of: "788-CV/BCSĐ", direction: UPSTREAM, relations: [PLANS]')).entries.map(({ document }) => document.presence)).toEqual(['PLANNED']);
    expect(codes(await walk('of: "TB 495", direction: DOWNSTREAM, relations: [ENCLOSES]'))).toEqual(['788-CV/BCSĐ', '10227/VP-KGVX']);
  });
});

describe('the assignment graph', () => {
  const draw = async (args: string): Promise<Graph> => {
    const { assignmentGraph } = await answered(database, `{ assignmentGraph(${args}) { nodes { id kind label detail document { key presence } actor { id } assignment { id } citation { id } } edges { id kind from to caption } complete truncated { reason limit frontier }
      unread { key } undated { code presence } unresolved { label } } }`);
    return assignmentGraph as Graph;
  };
  const tasks = ({ nodes }: Graph): readonly string[] => nodes.flatMap(({ assignment }) => assignment?.id ?? []);
  const nodeKinds = { ASSIGNMENT: 'assignment', DOCUMENT: 'document', ORGANIZATION: 'actor', PERSON: 'actor', CITATION: 'citation' } as const;

  it.each(['495-TB/TU', '484-TB/TU', '03-TB/BCĐ', 'Công an TP Hà Nội', 'Chử Xuân Dũng', 'A495-13', 'Phiếu xử lý văn bản đến 522'])('of %s has nodes with unique, stable ids and edges whose ends are among them', async (of) => {
    const graph = await draw(`of: "${of}"`);
    const ids = graph.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(graph.edges.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
    expect(graph.edges.map(({ id }) => id)).toEqual(graph.edges.map(({ kind, from, to }) => `${kind}|${from}|${to}`).sort());
    const places = graph.nodes.map(({ kind, id }) => `${kind} ${id}`);
    expect(places).toEqual([...places].sort());
    for (const node of graph.nodes) {
      expect(node.label).not.toBe('');
      expect((['document', 'actor', 'assignment', 'citation'] as const).filter((part) => node[part] != null)).toEqual([nodeKinds[node.kind]]);
    }
    expect(await draw(`of: "${of}"`)).toEqual(graph);
  });

  it('of TB 495 holds its 25 tasks, what carries them down, and the directive that it ordered', async () => {
    const graph = await draw('of: "TB 495"');
    const held = tasks(graph);
    expect(held.filter((id) => id.startsWith('A495-'))).toHaveLength(25);
    expect(held.filter((id) => id.startsWith('A788-'))).toHaveLength(21);
    expect(held.filter((id) => id.startsWith('A10227-'))).toEqual(['A10227-01', 'A10227-02', 'A10227-03']);
    expect(graph.nodes.filter(({ document }) => document?.presence === 'PLANNED')).toHaveLength(1);
    expect(graph.edges.filter(({ kind }) => kind === 'PRODUCES').map(({ from }) => from)).toEqual(['assignment/A495-03', 'assignment/A788-06']);
    expect(graph.edges.filter(({ kind }) => kind === 'DERIVED_FROM')).toHaveLength(24);
    expect(graph.edges.filter(({ kind, from }) => kind === 'REPORTS_TO' && from === 'assignment/A10227-03').map(({ to }) => to)).toEqual(['actor/ubnd-tp-ha-noi']);
    expect(graph).toMatchObject({ complete: true, truncated: null, unread: [], undated: [] });
    expect(graph.unresolved.map(({ label }) => label)).toEqual(expect.arrayContaining(['N25', 'N13']));
  });

  it('is cut at the depth asked for and says where', async () => {
    const own = await draw('of: "TB 495", depth: 0');
    expect(tasks(own)).toHaveLength(25);
    expect(own).toMatchObject({ complete: false, truncated: { reason: 'DEPTH', limit: 0, frontier: expect.arrayContaining(['assignment/A495-13']) } });
    const next = await draw('of: "TB 495", depth: 1');
    expect(tasks(next)).toHaveLength(46);
    expect(next.truncated).toMatchObject({ reason: 'DEPTH', limit: 1 });
    expect(await draw('of: "TB 495", depth: 2')).toMatchObject({ complete: true, truncated: null });
  });

  it('as of a day leaves out what later papers ordered, and names what cannot be tested', async () => {
    const early = await draw('of: "TB 495", asOf: "2021-09-22"');
    expect(tasks(early).filter((id) => id.startsWith('A10227-'))).toEqual([]);
    expect(tasks(early)).toHaveLength(46);
    expect(early.undated.map(({ presence }) => presence)).toEqual(['PLANNED']);
    expect((await draw('of: "03-TB/BCĐ", asOf: "2021-09-07"')).undated.map(({ code }) => code)).toEqual(['03-TB/BCĐ']);
    expect((await draw('of: "03-TB/BCĐ", asOf: "2021-09-08"')).undated).toEqual([]);
  });

  it('of A495-13 is its cascade from Ban Thường vụ’s task down to Sở GD&ĐT, and the same from its foot', async () => {
    const graph = await draw('of: "A495-13"');
    expect(tasks(graph)).toEqual(['A10227-01', 'A495-13', 'A788-13']);
    expect(graph.edges.filter(({ kind }) => kind === 'DERIVED_FROM').map(({ from, to }) => `${from} → ${to}`)).toEqual(['assignment/A10227-01 → assignment/A788-13', 'assignment/A788-13 → assignment/A495-13']);
    expect(graph.edges.filter(({ kind }) => kind === 'LED_BY').map(({ from, to }) => [from, to])).toEqual([['assignment/A10227-01', 'actor/so-giao-duc-va-ddao-tao-ha-noi'], ['assignment/A495-13', 'actor/ban-can-su-ddang-ubnd-tp-ha-noi'], ['assignment/A788-13', 'actor/chu-xuan-dung']]);
    expect(tasks(await draw('of: "A10227-01"'))).toEqual(tasks(graph));
  });

  it('of a body holds its tasks and what they carry down, of a person too', async () => {
    expect(tasks(await draw('of: "Công an TP Hà Nội"'))).toEqual(['A484-04', 'A484-05', 'A484-06', 'A495-06', 'A495-07', 'A495-08', 'A788-17', 'A788-18', 'A788-19']);
    const person = tasks(await draw('of: "Chử Xuân Dũng"'));
    expect(person).toEqual([1, 2, 3].map((nth) => `A10227-0${nth}`).concat(['06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16'].map((nth) => `A788-${nth}`)));
    expect(tasks(await draw('of: "Chử Xuân Dũng", filter: { role: LEAD, hasDue: false }'))).toEqual(['A788-09', 'A788-12']);
  });
});

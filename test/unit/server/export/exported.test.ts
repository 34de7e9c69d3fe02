import { describe, expect, test } from '@jest/globals';
import type { ExportedEdge, ExportedNode, ExportHead } from '../../../../src/domain/exported.js';
import type { StreamingGraph } from '../../../../src/graph/graph.js';
import { writeJsonLines } from '../../../../src/export/json-lines.js';
import { exported, sourceOfAll, type Source, type Told } from '../../../../src/server/export/exported.js';
import { openBudget, type Budget } from '../../../../src/server/export/budget.js';
import { readJsonLines } from '../../../support/foreign/json.js';

const head: ExportHead = { title: 'the whole graph', kind: 'all', query: {}, roots: [], graphVersion: 'v1' };
const told: Told = { truncated: null, unread: null, undated: null, unresolved: null };
const node = (at: number): ExportedNode => ({ id: `document/${at}`, kind: 'DOCUMENT', label: `${at}`, properties: {} });
const edge = (at: number): ExportedEdge => ({ id: `CITES|${at}`, kind: 'CITES', from: 'document/0', to: 'document/1', label: 'dẫn chiếu', properties: {} });

async function* inTwos<Of>(length: number, one: (at: number) => Of): AsyncGenerator<readonly Of[]> {
  for (let at = 0; at < length; at += 2) yield [one(at), one(at + 1)];
}

const source: Source = { nodes: () => inTwos(6, node), edges: () => inTwos(4, edge) };

/** A budget that has spent what a test says after so many waits. */
function after(waits: number, limit = 60_000): Budget {
  let spent = 0;
  return { limit, spent: () => (spent > waits ? limit + 1 : 0), spend: (work) => ((spent += 1), work) };
}

async function written(from: Source, budget: Budget, { said = told, version = 'v1', isPartial = true }: { readonly said?: Told; readonly version?: string | null; readonly isPartial?: boolean } = {}): Promise<ReturnType<typeof readJsonLines>> {
  let text = '';
  for await (const part of writeJsonLines(exported(head, from, said, { budget, readVersion: async () => version, isPartial }))) text += String(part);
  return readJsonLines(Buffer.from(text));
}

describe('an export', () => {
  test('within its budget is whole, counted, and says so', async () => {
    const { nodes, edges, manifest } = await written(source, openBudget(Infinity));
    expect([nodes.length, edges.length]).toEqual([6, 4]);
    expect(manifest).toEqual({ ...head, ...told, nodes: 6, edges: 4, complete: true, graphChanged: false });
  });

  test.each([
    ['its nodes', 1, 2, 0, node(1).id],
    ['its edges', 5, 6, 2, edge(1).from],
  ])('whose budget is used up at %s ends properly, marked as cut after a node', async (_, waits, nodes, edges, last) => {
    const { manifest, ...graph } = await written(source, after(waits));
    expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
    expect(manifest).toMatchObject({ nodes, edges, complete: false, truncated: { reason: 'TIME', limit: 60_000, frontier: [last] } });
  });

  test.each([['its nodes', 1], ['its edges', 5]])('of which no part was asked for fails when its budget is used up at %s', async (_, waits) => {
    await expect(written(source, after(waits), { isPartial: false })).rejects.toMatchObject({ code: 'TIMED_OUT', message: 'The export took longer than 60000 ms.' });
  });

  test('whose budget is used up when nothing more comes is whole', async () => {
    expect((await written(source, after(6), { isPartial: false })).manifest.complete).toBe(true);
    expect((await written(source, after(6))).manifest).toMatchObject({ nodes: 6, edges: 4, complete: true, truncated: null });
  });

  test('of nothing within no time is whole', async () => {
    const none: Source = { nodes: () => inTwos(0, node), edges: () => inTwos(0, edge) };
    expect((await written(none, after(0))).manifest).toMatchObject({ nodes: 0, edges: 0, complete: true, truncated: null });
  });

  test('tells the graver of two cuts', async () => {
    const depth: Told = { ...told, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/9'] } };
    expect((await written(source, openBudget(Infinity), { said: depth })).manifest).toMatchObject({ complete: false, truncated: depth.truncated });
    expect((await written(source, after(1), { said: depth })).manifest.truncated?.reason).toBe('TIME');
  });

  test.each([['v2', true, false], ['v1', false, true], [null, null, true]] as const)('of a graph whose version is %s at its end: changed %s, complete %s', async (version, graphChanged, complete) => {
    expect((await written(source, openBudget(Infinity), { version })).manifest).toMatchObject({ graphChanged, complete });
  });

  test('that nobody reads asks nothing of its source', async () => {
    let asked = 0;
    const counting = async function* <Of>(): AsyncGenerator<readonly Of[]> {
      asked += 1;
      yield [];
    };
    const { nodes, manifest } = exported(head, { nodes: () => counting<ExportedNode>(), edges: () => counting<ExportedEdge>() }, told, { budget: openBudget(Infinity), readVersion: async () => 'v1', isPartial: false });
    expect([asked, (await manifest()).nodes]).toEqual([0, null]);
    for await (const part of nodes) expect(part).toEqual([]);
    expect([asked, await manifest()]).toMatchObject([1, { nodes: 0, edges: null }]);
  });
});

describe('the whole graph', () => {
  test('is asked for kind by kind, one statement at a time, from where the one before ended', async () => {
    const sent: string[] = [];
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ id: `t${String(at).padStart(5, '0')}`, summary: 'x' }));
    async function* rowsOf(name: string, params: unknown): AsyncGenerator<never> {
      const { after: from } = params as { readonly after: string };
      sent.push(`${name} ${from}`);
      if (name === 'export/assignments-after' && from === '') yield rows as never;
    }
    const graph: StreamingGraph = { run: async () => [], stream: ({ name }, params) => rowsOf(name, params) };
    let count = 0;
    for await (const part of sourceOfAll(graph).nodes()) count += part.length;
    expect(count).toBe(20_000);
    expect(sent).toEqual(['export/documents-after ', 'export/actors-after Organization ', 'export/actors-after Person ', 'export/assignments-after ', 'export/assignments-after t19999', 'export/citations-after ']);
  });
});

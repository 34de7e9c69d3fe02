import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedEdge, ExportedNode } from '../../../src/domain/exported.js';
import { writeMermaid } from '../../../src/export/mermaid.js';
import { anyGraph, bytesOf, exportOf, head, hostileGraph, hostileTexts, textOf, type PlainGraph } from '../../support/exported-graphs.js';
import { readMermaid } from '../../support/foreign/mermaid.js';

/** A picture has no properties, and a page no NUL. */
function asPicture({ nodes, edges }: PlainGraph): PlainGraph {
  const one = <Of extends ExportedNode | ExportedEdge>(element: Of): Of => ({ ...element, label: element.label.replaceAll('\0', '\ufffd'), properties: {} });
  return { nodes: nodes.map(one), edges: edges.map(one) };
}

const paper = (label: string, at = 0): ExportedNode => ({ id: `document/${at}`, kind: 'DOCUMENT', label, properties: {} });

function chain(length: number): PlainGraph {
  const nodes = Array.from({ length }, (_, at) => paper(`${at}-TB/TU`, at));
  const edges = nodes.map(({ id: from }, at): ExportedEdge => ({ id: `RELATION|CITES|${from}|document/${(at + 1) % length}`, kind: 'CITES', from, to: `document/${(at + 1) % length}`, label: 'dẫn chiếu', properties: {} }));
  return { nodes, edges };
}

describe('Mermaid', () => {
  test('of every kind is read back', async () => {
    const back = await readMermaid(await bytesOf({ write: writeMermaid }, hostileGraph));
    expect({ nodes: back.nodes, edges: back.edges }).toEqual(asPicture(hostileGraph));
  });

  test('of every hostile text on nodes and edges is read back', async () => {
    const labels = hostileTexts.map((text) => text.replace(/\s+/g, ' '));
    const graph: PlainGraph = { nodes: labels.map(paper), edges: labels.map((label, at) => ({ id: `CITES|${at}`, kind: 'CITES', from: `document/${at}`, to: 'document/0', label, properties: {} })) };
    const back = await readMermaid(await bytesOf({ write: writeMermaid }, graph));
    expect({ nodes: back.nodes, edges: back.edges }).toEqual(asPicture(graph));
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = await readMermaid(await bytesOf({ write: writeMermaid }, graph, { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] }, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(asPicture(graph));
      expect(back.manifest).toMatchObject({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, complete: false, truncated: { reason: 'DEPTH' } });
    }), { numRuns: 100 });
  });

  test.each([
    ['495-TB/TU', '495-TB/TU'], ['Luật Đê điều năm 2006', 'Luật Đê điều năm 2006'], ['a "b"', 'a #34;b#34;'], ['#35;', '#35;35#59;'], ['- a', '#45; a'], ['1. a', '1#46; a'],
    ['12/KH (hỏa tốc)', '12/KH (hỏa tốc#41;'], ['`a` **b** $$c$$', '#96;a#96; #42;#42;b#42;#42; #36;#36;c#36;#36;'], ['style: #;', 'style#58; #35;#59;'], ['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
  ])('writes the label %j as %s', async (label, written) => {
    expect(await textOf({ write: writeMermaid }, { nodes: [paper(label)], edges: [] })).toContain(`\n%% n0 "document/0"\nn0["${written}"]:::document\n`);
  });

  test('draws kinds in their shapes and a relation with its caption', async () => {
    const graph: PlainGraph = { nodes: [paper('a'), { id: 'actor/b', kind: 'PERSON', label: 'b', properties: {} }], edges: [{ id: 'SIGNED_BY|document/0|actor/b', kind: 'SIGNED_BY', from: 'document/0', to: 'actor/b', label: 'ký', properties: {} }] };
    expect((await textOf({ write: writeMermaid }, graph)).split('\n').slice(1, 8)).toEqual([
      'flowchart BT', '%% n0 "document/0"', 'n0["a"]:::document', '%% n1 "actor/b"', 'n1(["b"]):::person', '%% e0 SIGNED_BY "SIGNED_BY|document/0|actor/b"', 'n0 -->|"ký"| n1',
    ]);
  });

  test('draws five hundred edges, as many as Mermaid does', async () => {
    expect((await readMermaid(await bytesOf({ write: writeMermaid }, chain(500)))).edges.length).toBe(500);
  });

  test.each([
    ['501 edges', chain(501), 'more than 500 edges'],
    ['long labels', { nodes: Array.from({ length: 60 }, (_, at) => paper('a'.repeat(1000), at)), edges: [] }, 'more than 50000 characters'],
  ])('refuses %s before it writes anything', async (_, graph, got) => {
    const written: string[] = [];
    const all = async (): Promise<void> => {
      for await (const part of writeMermaid(exportOf(graph))) written.push(part);
    };
    await expect(all()).rejects.toMatchObject({ code: 'TOO_COSTLY', details: { expected: 'at most 50000 characters and 500 edges', got } });
    expect(written).toEqual([]);
  });

  test('that was cut off has no end', async () => {
    const bytes = await bytesOf({ write: writeMermaid }, hostileGraph);
    await expect(readMermaid(bytes.subarray(0, -3))).rejects.toThrow();
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeEdgesCsv, writeNodesCsv, withBom } from '../../../src/export/csv.js';
import { csvZip, writeCsvZip } from '../../../src/export/csv-zip.js';
import { anyGraph, bytesOf, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { readCsvZip, readEdgesCsv, readNodesCsv } from '../../support/foreign/csv.js';

const [nodesCsv, edgesCsv] = [{ write: writeNodesCsv }, { write: writeEdgesCsv }];

describe('CSV', () => {
  test('of every field and every hostile text is read back', async () => {
    expect(readNodesCsv(await bytesOf(nodesCsv, hostileGraph))).toEqual(hostileGraph.nodes);
    expect(readEdgesCsv(await bytesOf(edgesCsv, hostileGraph))).toEqual(hostileGraph.edges);
  });

  test('of any graph is read back', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      expect(readNodesCsv(await bytesOf(nodesCsv, graph))).toEqual(graph.nodes);
      expect(readEdgesCsv(await bytesOf(edgesCsv, graph))).toEqual(graph.edges);
    }));
  });

  test('begins with its columns in the order of the fields, and ends each line with CR and LF', async () => {
    const nodes = await textOf(nodesCsv, { nodes: [{ id: 'document/a', kind: 'DOCUMENT', label: '=1+1', properties: { code: 'a "b", c' } }], edges: [] });
    expect(nodes).toMatch(/^id,kind,label,key,formerKeys,code,number,/);
    expect(nodes.split('\r\n')[1]).toMatch(/^document\/a,DOCUMENT,=1\+1,,,"a ""b"", c",,/);
    expect(await textOf(edgesCsv, { nodes: [], edges: [] })).toMatch(/^id,kind,from,to,label,mentions,.*\r\n$/);
  });

  test('for Excel begins with a byte order mark', async () => {
    const marked = await bytesOf({ write: withBom(writeNodesCsv) }, hostileGraph);
    expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readNodesCsv(marked)).toEqual(hostileGraph.nodes);
  });
});

describe('a ZIP of CSV', () => {
  test('is read back, with what it holds as its last file', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, fc.boolean(), async (graph, bom) => {
      const back = await readCsvZip(await bytesOf({ write: csvZip({ bom }) }, graph, { complete: false, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] } }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(graph);
      expect(back.manifest).toMatchObject({ ...head, nodes: graph.nodes.length, complete: false, truncated: { reason: 'DEPTH' } });
      expect(back.names).toEqual(['nodes.csv', 'edges.csv', 'manifest.json']);
    }), { numRuns: 25 });
  });

  test('of every field and every hostile text is read back, and is the same bytes every time', async () => {
    const bytes = await bytesOf({ write: writeCsvZip }, hostileGraph);
    expect(await readCsvZip(bytes)).toMatchObject(hostileGraph);
    expect(bytes.equals(await bytesOf({ write: writeCsvZip }, hostileGraph))).toBe(true);
  });

  test('that was cut off does not open', async () => {
    const bytes = await bytesOf({ write: writeCsvZip }, hostileGraph);
    await expect(readCsvZip(bytes.subarray(0, -30))).rejects.toThrow();
  });
});

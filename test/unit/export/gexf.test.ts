import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedNode } from '../../../src/domain/exported.js';
import { writeGexf } from '../../../src/export/gexf.js';
import { anyGraph, bytesOf, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { readGexf } from '../../support/foreign/gexf.js';
import { carried, parseXml } from '../../support/foreign/xml.js';

const write = writeGexf;

function document(id: string, properties: ExportedNode['properties']): ExportedNode {
  return { id, kind: 'DOCUMENT', label: id, properties };
}

describe('GEXF', () => {
  test('of every field and every hostile text is read back', async () => {
    expect(readGexf(await bytesOf({ write }, hostileGraph))).toMatchObject({ ...carried(hostileGraph), head });
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, fc.string({ unit: 'binary' }), async (graph, of) => {
      const back = readGexf(await bytesOf({ write }, graph, { query: { of: `-->--- ${of}` }, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(carried(graph));
      expect(back.head).toEqual(head);
      expect(back.manifest).toEqual({ ...head, query: { of: `-->--- ${of}` }, nodes: graph.nodes.length, edges: graph.edges.length, complete: false, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [] });
    }), { numRuns: 100 });
  });

  test('lets documents begin on their day of issue, and nothing else', async () => {
    const nodes: readonly ExportedNode[] = [
      document('document/dated', { issuedOn: '2031-02-04' }),
      document('document/undated', { issuedLatest: '2031-02-04' }),
      { id: 'actor/a', kind: 'ORGANIZATION', label: 'a', properties: { validFrom: '2031-02-04' } },
    ];
    expect(readGexf(await bytesOf({ write }, { nodes, edges: [] })).starts).toEqual({ 'document/dated': '2031-02-04' });
  });

  test('knows no day but those of the graph', async () => {
    const text = await textOf({ write }, hostileGraph);
    expect(text).not.toContain('lastmodifieddate');
    expect(await textOf({ write }, hostileGraph)).toBe(text);
  });

  test('that was cut off is no XML', async () => {
    const text = await textOf({ write }, hostileGraph);
    expect(() => parseXml(text)).not.toThrow();
    expect(text.lastIndexOf('<!-- manifest {')).toBeGreaterThan(text.lastIndexOf('</edges>'));
    expect(() => parseXml(text.slice(0, text.lastIndexOf('<!--')))).toThrow();
  });
});

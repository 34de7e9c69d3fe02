import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeFields, nodeFields } from '../../../src/domain/exported-fields.js';
import { writeGraphml } from '../../../src/export/graphml.js';
import { anyGraph, bytesOf, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { readGraphml } from '../../support/foreign/graphml.js';
import { carried, parseXml } from '../../support/foreign/xml.js';

const write = writeGraphml;
const none = { nodes: [], edges: [] };

describe('GraphML', () => {
  test('of every field and every hostile text is read back', async () => {
    expect(readGraphml(await bytesOf({ write }, hostileGraph))).toMatchObject({ ...carried(hostileGraph), head });
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = readGraphml(await bytesOf({ write }, graph, { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] }, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(carried(graph));
      expect(back.head).toEqual(head);
      expect(back.manifest).toEqual({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, complete: false, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] }, graphChanged: false, unread: [], undated: null, unresolved: [] });
    }), { numRuns: 100 });
  });

  test('declares every field before the graph, and says which texts are lists', async () => {
    const keys = Array.from(parseXml(await textOf({ write }, none)).getElementsByTagName('key'));
    const namesOf = (owner: string): unknown[] => keys.filter((key) => key.getAttribute('for') === owner).map((key) => key.getAttribute('attr.name'));
    expect(namesOf('node')).toEqual(['kind', 'label', ...nodeFields.map(({ name }) => name)]);
    expect(namesOf('edge')).toEqual(['kind', 'label', ...edgeFields.map(({ name }) => name)]);
    expect(new Set(keys.map((key) => key.getAttribute('id'))).size).toBe(keys.length);
    expect(keys.find((key) => key.getAttribute('id') === 'node.aliases')?.textContent).toBe('other names (list, as JSON)');
  });

  test('that was cut off is no XML', async () => {
    const text = await textOf({ write }, hostileGraph);
    expect(() => parseXml(text)).not.toThrow();
    expect(text.indexOf('<data key="graph.manifest">')).toBeGreaterThan(text.lastIndexOf('</edge>'));
    expect(() => parseXml(text.slice(0, text.lastIndexOf('<data')))).toThrow();
  });

  test('of the same graph has the same bytes', async () => {
    expect(await textOf({ write }, hostileGraph)).toBe(await textOf({ write }, hostileGraph));
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeJsonLines } from '../../../src/export/json-lines.js';
import { writeNodeLink } from '../../../src/export/node-link.js';
import { anyGraph, bytesOf, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { readJsonLines, readNodeLink } from '../../support/foreign/json.js';

describe.each([
  ['node-link', writeNodeLink, readNodeLink],
  ['JSON Lines', writeJsonLines, readJsonLines],
] as const)('%s', (_, write, read) => {
  test('of every field and every hostile text is read back', async () => {
    expect(read(await bytesOf({ write }, hostileGraph))).toMatchObject(hostileGraph);
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = read(await bytesOf({ write }, graph, { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] }, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(graph);
      expect(back.manifest).toMatchObject({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, complete: false, truncated: { reason: 'DEPTH' } });
    }));
  });
});

test('a node-link file that was cut off is no JSON', async () => {
  const text = await textOf({ write: writeNodeLink }, hostileGraph);
  expect(() => JSON.parse(text.slice(0, -3)) as unknown).toThrow();
});

test('JSON Lines that were cut off end without a manifest', async () => {
  const lines = (await textOf({ write: writeJsonLines }, hostileGraph)).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { record: string }).record).filter((record) => record === 'end')).toEqual(['end']);
  expect(lines.at(-1)).toMatch(/^\{"record":"end"/);
});

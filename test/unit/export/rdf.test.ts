import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphEdgeTypes } from '../../../src/domain/picture.js';
import { relationTypes } from '../../../src/domain/relation.js';
import { writeJsonLd } from '../../../src/export/json-ld.js';
import { writeTurtle } from '../../../src/export/turtle.js';
import { anyGraph, bytesOf, head, hostileGraph, sorted, textOf } from '../../support/exported-graphs.js';
import { readJsonLd, readTurtle } from '../../support/foreign/rdf.js';

const cut = { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a', 'document/ủ |b'] }, complete: false, undated: [], unread: null } as const;

describe.each([
  ['Turtle', writeTurtle, readTurtle],
  ['JSON-LD', writeJsonLd, readJsonLd],
] as const)('%s', (_, write, read) => {
  test('of every field and every hostile text is read back', async () => {
    expect(sorted(await read(await bytesOf({ write }, hostileGraph)))).toEqual(sorted(hostileGraph));
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = await read(await bytesOf({ write }, graph, cut));
      expect(sorted(back)).toEqual(sorted(graph));
      expect(back.manifest).toEqual({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, graphChanged: false, unresolved: [], ...cut });
    }), { numRuns: 60 });
  });
});

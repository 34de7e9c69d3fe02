import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeNeo4jImport } from '../../../src/export/neo4j-import.js';
import { anyGraph, bytesOf, head, hostileGraph, type PlainGraph } from '../../support/exported-graphs.js';
import { fileOf } from '../../support/foreign/csv.js';
import { readNeo4jImport } from '../../support/foreign/neo4j-import.js';
import { readZip } from '../../support/foreign/zip.js';

const format = { write: writeNeo4jImport };

describe('files for neo4j-admin import', () => {
  test('of every field and every hostile text are read back, and are the same bytes every time', async () => {
    const bytes = await bytesOf(format, hostileGraph);
    expect(await readNeo4jImport(bytes)).toMatchObject(hostileGraph);
    expect(bytes.equals(await bytesOf(format, hostileGraph))).toBe(true);
  });

  test('of any graph are read back, with what they hold as the last file', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = await readNeo4jImport(await bytesOf(format, graph, { graphChanged: true, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(graph);
      expect(back.manifest).toMatchObject({ ...head, edges: graph.edges.length, complete: false, graphChanged: true });
      expect(back.names).toEqual(['README.txt', 'nodes.csv', 'relationships.csv', 'finish.cypher', 'manifest.json']);
    }), { numRuns: 25 });
  });

  test('keep a list of one empty text, and lists whose elements hold what stands between elements', async () => {
    const graph: PlainGraph = { nodes: [{ id: 'actor/a', kind: 'PERSON', label: 'a', properties: { name: '\ufdd0', aliases: [''], posts: ['\ufdd1', 'b\ufdd0c', ''] } }], edges: [] };
    const back = await readNeo4jImport(await bytesOf(format, graph));
    expect(back.nodes[0]?.properties).toEqual({ name: '\ufdd0', aliases: [''], posts: ['\ufffd', 'b\ufffdc', ''] });
  });

  test('name their columns as the importer wants them, and the command that reads them', async () => {
    const files = await readZip(await bytesOf(format, hostileGraph));
    expect(fileOf(files, 'nodes.csv').toString('utf8')).toMatch(/^id:ID,:LABEL,label,key,formerKeys:string\[\],.*,issuedOnIsInferred:boolean,.*,citedByCount:long,/);
    expect(fileOf(files, 'relationships.csv').toString('utf8')).toMatch(/^:START_ID,:END_ID,:TYPE,id,label,mentions:long,isPartial:boolean,citations:string\[\],/);
    expect(fileOf(files, 'README.txt').toString('utf8')).toMatch(/^ {2}neo4j-admin database import full neo4j --nodes=nodes\.csv .*--array-delimiter=U\+FDD0 /m);
  });
});

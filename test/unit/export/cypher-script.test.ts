import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedNode, Manifest } from '../../../src/domain/exported.js';
import { edgeFields, nodeFields } from '../../../src/domain/exported-fields.js';
import { writeCypherScript } from '../../../src/export/cypher-script.js';
import { anyGraph, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { statementsOf } from '../../support/foreign/cypher.js';

const format = { write: writeCypherScript };
const tasks = (many: number, quote: string): readonly ExportedNode[] => Array.from({ length: many }, (_, at) => ({ id: `assignment/${at}`, kind: 'ASSIGNMENT', label: `${at}`, properties: { quote } }));

/** How many rows each statement has when all nodes come in one part. */
async function rowsAStatement(nodes: readonly ExportedNode[]): Promise<readonly number[]> {
  const manifest: Manifest = { ...head, nodes: nodes.length, edges: 0, complete: true, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [] };
  let script = '';
  for await (const text of writeCypherScript({ head, nodes: one(nodes), edges: one([]), manifest: async () => manifest })) script += String(text);
  return statementsOf(script).filter((statement) => statement.includes('UNWIND')).map((statement) => statement.split("\n'").length - 1);
}

async function* one<Of>(part: Of): AsyncGenerator<Of> {
  yield part;
}

/** Separators between two fields of documents, or after one, where all between are unknown. */
function blanks(from: string, to?: string): string {
  const names = nodeFields.filter(({ of }) => of.includes('DOCUMENT')).map(({ name }) => name);
  return '¦'.repeat((to === undefined ? names.length - 1 : names.indexOf(to)) - names.indexOf(from));
}

describe('a Cypher script', () => {
  test('makes nodes by label and id, and relationships between nodes found by both', async () => {
    const script = await textOf(format, {
      nodes: [
        { id: 'document/a', kind: 'DOCUMENT', label: '1-TB/HU', properties: { key: 'a', isLegalBasis: true, citedByCount: 2, formerKeys: ["b'", ''] } },
        { id: 'actor/c', kind: 'ORGANIZATION', label: 'C', properties: { name: 'C\n;' } },
      ],
      edges: [{ id: 'ISSUED_BY|document/a|actor/c', kind: 'ISSUED_BY', from: 'document/a', to: 'actor/c', label: 'do … ban hành', properties: {} }],
    });
    const lines = script.split('\n').slice(5, -3);
    expect(lines.filter((line) => !line.startsWith('SET '))).toEqual([
      'UNWIND [', `'document/a¦1-TB/HU¦a¦‖b\\'‖${blanks('formerKeys', 'isLegalBasis')}true¦2${blanks('citedByCount')}'`, '] AS line', "WITH split(line, '¦') AS c", 'MERGE (n:Document {id: c[0]})',
      'UNWIND [', "'actor/c¦C¦C\\u000a;¦¦¦¦¦¦¦¦'", '] AS line', "WITH split(line, '¦') AS c", 'MERGE (n:Actor {id: c[0]})',
      'UNWIND [', `'document/a¦actor/c¦ISSUED_BY|document/a|actor/c¦do … ban hành${'¦'.repeat(edgeFields.length)}'`, '] AS line', "WITH split(line, '¦') AS c",
      'MATCH (from:Document {id: c[0]})', 'MATCH (to:Actor {id: c[1]})', 'MERGE (from)-[r:ISSUED_BY {id: c[2]}]->(to)',
    ]);
    expect(lines.filter((line) => line.startsWith('SET '))).toEqual([
      expect.stringMatching(/^SET n = \{id: c\[0\], label: c\[1\], key: CASE c\[2\] WHEN '' THEN null ELSE c\[2\] END, formerKeys: CASE c\[3\] WHEN '' THEN null ELSE split\(c\[3\], '‖'\)\[1\.\.\] END, .*, isLegalBasis: toBoolean\(c\[\d+\]\), citedByCount: toInteger\(c\[\d+\]\), .*\};$/),
      expect.stringMatching(/^SET n = \{id: c\[0\], label: c\[1\], name: .*\}, n:Organization;$/),
      expect.stringMatching(/^SET r = \{id: c\[2\], label: c\[3\], mentions: toInteger\(c\[4\]\), isPartial: toBoolean\(c\[5\]\), .*\};$/),
    ]);
  });

  test('says at its head what was asked, and before its last statement what it holds', async () => {
    const lines = (await textOf(format, hostileGraph, { complete: false, truncated: { reason: 'SIZE', limit: 3, frontier: ['document/a'] } })).split('\n');
    expect(JSON.parse(lines[0]?.replace('// export ', '') ?? '')).toEqual(head);
    expect(JSON.parse(lines.at(-3)?.replace('// end ', '') ?? '')).toMatchObject({ ...head, nodes: hostileGraph.nodes.length, truncated: { reason: 'SIZE' } });
    expect(lines.slice(-2)).toEqual(['RETURN false AS complete;', '']);
  });

  test('is told apart into the same statements by who minds quotes and by who looks at ends of lines alone', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const script = await textOf(format, graph);
      const byLine = script.split(/;$/m).slice(0, -1);
      expect(statementsOf(script)).toEqual(byLine);
      expect(byLine.at(-1)).toMatch(/RETURN true AS complete$/);
    }));
  });

  test('parts cells by characters that none of them holds', async () => {
    const nodes: readonly ExportedNode[] = [{ id: 'actor/a', kind: 'PERSON', label: '¦\ue000', properties: { name: '‖', aliases: ['\ue001', '\ue003'] } }];
    expect(await textOf(format, { nodes, edges: [] })).toContain("'actor/a\ue002¦\ue000\ue002‖\ue002\ue004\ue001\ue004\ue003\ue002'");
  });

  test('bounds its statements by rows and by length', async () => {
    expect(await rowsAStatement(tasks(1200, 'a'))).toEqual([500, 500, 200]);
    expect(await rowsAStatement(tasks(5, 'a'.repeat(190_000)))).toEqual([2, 2, 1]);
    expect(await rowsAStatement(tasks(3, 'a'.repeat(500_000)))).toEqual([1, 1, 1]);
  });
});

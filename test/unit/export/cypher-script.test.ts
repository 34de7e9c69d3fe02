import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedNode, Manifest } from '../../../src/domain/exported.js';
import { writeCypherScript } from '../../../src/export/cypher-script.js';
import { anyGraph, head, hostileGraph, textOf } from '../../support/exported-graphs.js';
import { statementsOf } from '../../support/foreign/cypher.js';

const format = { write: writeCypherScript };
const tasks = (many: number, quote: string): readonly ExportedNode[] => Array.from({ length: many }, (_, at) => ({ id: `assignment/${at}`, kind: 'ASSIGNMENT', label: `${at}`, properties: { quote } }));

/** What an export of 8,000 nodes in one part is cut into, by the number of rows in each statement. */
async function rowsAStatement(nodes: readonly ExportedNode[]): Promise<readonly number[]> {
  const manifest: Manifest = { ...head, nodes: nodes.length, edges: 0, complete: true, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [] };
  let script = '';
  for await (const text of writeCypherScript({ head, nodes: one(nodes), edges: one([]), manifest: async () => manifest })) script += String(text);
  return statementsOf(script).filter((statement) => statement.includes('UNWIND')).map((statement) => statement.split('{id: \'').length - 1);
}

async function* one<Of>(part: Of): AsyncGenerator<Of> {
  yield part;
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
    expect(script.split('\n').slice(5, -3)).toEqual([
      'UNWIND [', "  {id: 'document/a', label: '1-TB/HU', key: 'a', formerKeys: ['b\\'', ''], isLegalBasis: true, citedByCount: 2}", '] AS row', 'MERGE (n:Document {id: row.id})', 'SET n = row;',
      'UNWIND [', "  {id: 'actor/c', label: 'C', name: 'C\\u000a;'}", '] AS row', 'MERGE (n:Actor {id: row.id})', 'SET n = row, n:Organization;',
      'UNWIND [', "  {from: 'document/a', to: 'actor/c', is: {id: 'ISSUED_BY|document/a|actor/c', label: 'do … ban hành'}}", '] AS row',
      'MATCH (from:Document {id: row.from})', 'MATCH (to:Actor {id: row.to})', 'MERGE (from)-[r:ISSUED_BY {id: row.is.id}]->(to)', 'SET r = row.is;',
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

  test('bounds its statements by rows and by length', async () => {
    expect(await rowsAStatement(tasks(450, 'a'))).toEqual([200, 200, 50]);
    expect(await rowsAStatement(tasks(5, 'a'.repeat(90_000)))).toEqual([2, 2, 1]);
    expect(await rowsAStatement(tasks(3, 'a'.repeat(300_000)))).toEqual([1, 1, 1]);
  });
});

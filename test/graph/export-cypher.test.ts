import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExportedNode } from '../../src/domain/exported.js';
import { writeCypherScript } from '../../src/export/cypher-script.js';
import type { Database } from '../../src/graph/graph.js';
import { emptyDatabase } from '../support/database.js';
import { hostileGraph, sorted, textOf, type PlainGraph } from '../support/exported-graphs.js';
import { statementsOf } from '../support/foreign/cypher.js';
import { readNeo4j } from '../support/foreign/neo4j.js';
import { look } from '../support/graph.js';

/** What breaks careless scripts: escapes that are decoded too early, ends of statements and of comments. */
const texts = ['\\u0027', '\\\\u0027', "\\u0027}] AS row DETACH DELETE row //", ';\n', "';\n//", '*/;\n', ':exit\n', '\uffff', '\u009f', '`;`', '${x}', '\u2029;', '¦', '‖', '‖¦\ue000', '\ue001', '\t'];

const graph: PlainGraph = {
  nodes: [...hostileGraph.nodes, ...texts.map((quote, at): ExportedNode => ({ id: `citation/script-${at}`, kind: 'CITATION', label: `script ${at}`, properties: { quote, cue: `${quote}${quote}` } }))],
  edges: [...hostileGraph.edges, { id: 'RELATION|CITES|document/full-0|document/full-0', kind: 'CITES', from: 'document/full-0', to: 'document/full-0', label: 'viện dẫn', properties: { quotes: texts, places: [''] } }],
};

let database: Database;
let constraints: readonly string[];

async function constraintNames(): Promise<readonly string[]> {
  return (await look(database, 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name', ['name'])).map(({ name }) => String(name));
}

async function runScript(script: string): Promise<void> {
  for (const statement of statementsOf(script)) await database.define(statement);
}

beforeAll(async () => {
  database = await emptyDatabase();
  constraints = await constraintNames();
});
afterAll(async () => {
  await database.define('MATCH (n:Document|Actor|Assignment|Citation) DETACH DELETE n');
  for (const name of await constraintNames()) if (!constraints.includes(name)) await database.define(`DROP CONSTRAINT ${name}`);
  await database.close();
});

describe('a Cypher script', () => {
  test('makes the graph in Neo4j, every text as it was; run again it changes nothing', async () => {
    const script = await textOf({ write: writeCypherScript }, graph);
    await runScript(script);
    expect(sorted(await readNeo4j(database))).toEqual(sorted(graph));
    await runScript(script);
    expect(sorted(await readNeo4j(database))).toEqual(sorted(graph));
  });

  test('makes what an older export says anew', async () => {
    const [edge] = graph.edges;
    const newer: PlainGraph = { nodes: graph.nodes.map((node) => ({ ...node, label: `${node.label} 2`, properties: {} })), edges: edge === undefined ? [] : [{ ...edge, properties: { mentions: 2 } }] };
    await runScript(await textOf({ write: writeCypherScript }, newer));
    expect(sorted(await readNeo4j(database))).toEqual(sorted({ nodes: newer.nodes, edges: [...newer.edges, ...graph.edges.slice(1)] }));
  });
});

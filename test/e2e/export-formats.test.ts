import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { Manifest } from '../../src/domain/exported.js';
import { formats } from '../../src/export/formats.js';
import type { Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { given, rolledBack, seededDatabase } from '../support/database.js';
import { sorted, type PlainGraph } from '../support/exported-graphs.js';
import { answered, type Answered } from '../support/exports.js';
import { statementsOf } from '../support/foreign/cypher.js';
import { readCsvZip, readEdgesCsv, readNodesCsv } from '../support/foreign/csv.js';
import { readDot } from '../support/foreign/dot.js';
import { readGexf } from '../support/foreign/gexf.js';
import { readGraphml } from '../support/foreign/graphml.js';
import { readJsonLines, readNodeLink } from '../support/foreign/json.js';
import { readMermaid } from '../support/foreign/mermaid.js';
import { readNeo4jImport } from '../support/foreign/neo4j-import.js';
import { readNeo4j } from '../support/foreign/neo4j.js';
import { readJsonLd, readTurtle } from '../support/foreign/rdf.js';
import { readReport } from '../support/foreign/report.js';
import { look } from '../support/graph.js';

/** Every format over HTTP, of the seed: what the foreign tool reads is what the same question gives as JSON Lines. */
let database: Database;
let server: Server;
let base: string;
let constraints: readonly string[];
beforeAll(async () => {
  database = await seededDatabase();
  constraints = await constraintNames();
  const listening = await listen(await createApi(), database, 0);
  server = listening.server;
  base = listening.url;
});
afterAll(async () => {
  await stopListening(server);
  for (const name of await constraintNames()) if (!constraints.includes(name)) await database.define(`DROP CONSTRAINT ${name}`);
  await database.close();
});

async function constraintNames(): Promise<readonly string[]> {
  return (await look(database, 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name', ['name'])).map(({ name }) => String(name));
}

const questions = {
  'the whole graph': ['all', ''],
  'a lineage': ['lineage', 'of=TB%20495&relations=all&direction=BOTH&depth=2'],
  'a subgraph': ['subgraph', 'of=TB%20495&include=ALL'],
  assignments: ['assignments', 'of=TB%20495'],
} as const;

function ask([kind, search]: readonly [string, string], format: string): Promise<Answered> {
  return answered(new URL(`/export/${kind}.${format}?${search}`, base));
}

async function fileOf(question: readonly [string, string], format: string): Promise<Buffer> {
  const { status, body, isWhole } = await ask(question, format);
  expect({ status, isWhole }).toEqual({ status: 200, isWhole: true });
  return body;
}

/** What a reader has found; what its format leaves out is left out. */
type Found = Partial<PlainGraph> & { readonly manifest?: Partial<Manifest> };

/** How a format is read by another tool, and what of a graph it can say; all of it where nothing else is told. */
interface Reader {
  readonly read: (bytes: Buffer) => Found | Promise<Found>;
  readonly says?: (graph: PlainGraph) => Found;
  /** True: its elements have no order of their own. */
  readonly isUnordered?: boolean;
}

/** Readers of graphs by the names of formats; a report for people is read further down. */
const readers: Readonly<Record<string, Reader>> = {
  json: { read: readNodeLink },
  jsonl: { read: readJsonLines },
  graphml: { read: readGraphml },
  gexf: { read: readGexf },
  'nodes.csv': { read: (bytes) => ({ nodes: readNodesCsv(bytes) }), says: ({ nodes }) => ({ nodes }) },
  'edges.csv': { read: (bytes) => ({ edges: readEdgesCsv(bytes) }), says: ({ edges }) => ({ edges }) },
  'csv.zip': { read: readCsvZip },
  ttl: { read: readTurtle, isUnordered: true },
  jsonld: { read: readJsonLd, isUnordered: true },
  cypher: { read: runInNeo4j, isUnordered: true },
  'neo4j.zip': { read: readNeo4jImport },
  dot: { read: readDot },
  mmd: { read: readMermaid, says: ({ nodes, edges }) => ({ nodes: nodes.map((node) => ({ ...node, properties: {} })), edges: edges.map((edge) => ({ ...edge, properties: {} })) }) },
};

/** A script run in what is an empty Neo4j for this one transaction; constraints want transactions of their own. */
async function runInNeo4j(script: Buffer): Promise<Found> {
  const text = script.toString('utf8');
  const statements = statementsOf(text);
  const isConstraint = (statement: string): boolean => statement.includes('CREATE CONSTRAINT');
  for (const constraint of statements.filter(isConstraint)) await database.define(constraint);
  const graph = await rolledBack(database, async (writing) => {
    await writing.run(given('MATCH (n) DETACH DELETE n'), {});
    for (const statement of statements) if (!isConstraint(statement)) await writing.run({ ...given(statement), access: 'WRITE' }, {});
    return readNeo4j({ ...database, reader: () => ({ ...database.reader(), run: (statement, params) => writing.run(statement, params) }) });
  });
  return { ...graph, manifest: JSON.parse(/^\/\/ end (.*)$/m.exec(text)?.[1] ?? '') as Manifest };
}

const inOrder = ({ nodes = [], edges = [] }: Found): PlainGraph => sorted({ nodes, edges });

test('every format has a reader', () => {
  expect([...Object.keys(readers), 'md'].sort()).toEqual(formats.map(({ name }) => name).sort());
});

describe.each(Object.entries(questions))('%s', (name, question) => {
  let lines: ReturnType<typeof readJsonLines>;
  beforeAll(async () => {
    lines = readJsonLines(await fileOf(question, 'jsonl'));
  });

  test('holds nodes, edges between them, and what it says it holds', () => {
    const { nodes, edges, manifest } = lines;
    expect(nodes.length).toBeGreaterThan(5);
    expect(edges.length).toBeGreaterThan(5);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    const known = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
    expect(manifest).toMatchObject({ kind: question[0], nodes: nodes.length, edges: edges.length, graphChanged: false });
  });

  test.each(Object.entries(readers).filter(([format]) => format !== 'mmd' || name !== 'the whole graph'))('as %s says the same', async (format, { read, says, isUnordered = false }) => {
    const { nodes, edges, manifest } = lines;
    const said = says === undefined ? { nodes, edges } : says({ nodes, edges });
    const { manifest: end, ...found } = await read(await fileOf(question, format));
    if (isUnordered) expect(inOrder(found)).toEqual(inOrder(said));
    else expect(found).toMatchObject(said);
    if (end !== undefined) expect(end).toEqual(manifest);
  });

  test('as md tells of every document, every word that proves a relation and every task, and holds as much', async () => {
    const { lines: told, manifest } = readReport(await fileOf(question, 'md'));
    const shown = told.join('\n').replace(/\s+/g, ' ');
    const texts = [
      ...lines.nodes.filter(({ kind }) => kind === 'DOCUMENT').map(({ label }) => label),
      ...lines.nodes.filter(({ kind }) => kind === 'ASSIGNMENT').flatMap(({ properties: { summary, quote } }) => [summary, quote]),
      ...lines.edges.flatMap(({ properties: { quotes } }) => ((quotes ?? []) as readonly string[]).slice(0, 10)),
    ].filter((text) => typeof text === 'string').map((text) => text.replace(/\s+/g, ' ').trim());
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
    const { nodes, edges, ...said } = lines.manifest;
    expect(manifest).toMatchObject(said);
    expect(manifest.nodes).toBeGreaterThanOrEqual(nodes ?? Infinity);
    expect(manifest.edges).toBeGreaterThanOrEqual(edges ?? Infinity);
  });
});

test('mmd refuses the whole graph before it writes anything, and says what to take instead', async () => {
  const { status, body } = await ask(questions['the whole graph'], 'mmd');
  expect(status).toBe(422);
  expect(JSON.parse(body.toString('utf8'))).toMatchObject({ error: { code: 'TOO_COSTLY', expected: 'at most 50000 characters and 500 edges', suggestions: [expect.stringContaining('dot'), expect.any(String)] } });
});

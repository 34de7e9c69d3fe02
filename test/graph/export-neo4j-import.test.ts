import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ExportedEdge, ExportedNode } from '../../src/domain/exported.js';
import { writeNeo4jImport } from '../../src/export/neo4j-import.js';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { neo4jClasspath } from '../../src/local/maven.js';
import { openLocalDatabase, type LocalDatabase } from '../../src/local/neo4j.js';
import { bytesOf, hostileGraph, hostileTexts, sorted, type PlainGraph } from '../support/exported-graphs.js';
import { statementsOf } from '../support/foreign/cypher.js';
import { fileOf } from '../support/foreign/csv.js';
import { readNeo4j } from '../support/foreign/neo4j.js';
import { readZip } from '../support/foreign/zip.js';

const node = (at: number, properties: ExportedNode['properties']): ExportedNode => ({ id: `citation/import-${at}`, kind: 'CITATION', label: `\uffff import ${at}`, properties });
const edge = (at: number, properties: ExportedEdge['properties']): ExportedEdge => ({ id: `REFERS_TO|${at}`, kind: 'REFERS_TO', from: 'citation/import-0', to: `citation/import-${at}`, label: 'dẫn tới', properties });

/** Beside what breaks all writers: what ends a file of the importer, its delimiters, lists that hold nothing but empty texts. */
const graph: PlainGraph = {
  nodes: [...hostileGraph.nodes, node(0, { quote: '"\uffff"', cue: '\ufdd0' }), node(1, { quote: '\uffff' }), node(2, { quote: '""', cue: '\n' })],
  edges: [...hostileGraph.edges, edge(0, { places: [''], quotes: ['', ''], mentions: 2 ** 31 }), edge(1, { places: ['', 'a', ''], names: ['\uffff'] }), edge(2, { quotes: hostileTexts.map((text) => `${text};${text}`) })],
};

/** The importer is part of the server's own jars; it fills a store that the local server then opens. */
describe('files for neo4j-admin import', () => {
  let folder: string;
  let local: LocalDatabase;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-import-'));
    const files = await readZip(await bytesOf({ write: writeNeo4jImport }, graph));
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    await runImport(folder, fileOf(files, 'README.txt').toString('utf8'));
    local = await openLocalDatabase({ dataDir: folder });
    database = openDatabase({ ...local, readTimeout: 20_000, writeTimeout: 60_000 });
    for (const statement of statementsOf(fileOf(files, 'finish.cypher').toString('utf8'))) await database.define(statement);
  }, 180_000);

  afterAll(async () => {
    await database.close();
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  test('are read by the importer as the README in them says: the same nodes, relationships, properties', async () => {
    expect(sorted(await readNeo4j(database))).toEqual(sorted(graph));
  });
});

/** Runs the command that the README names, as neo4j-admin would, into the store of a local database in this folder. */
async function runImport(folder: string, readMe: string): Promise<void> {
  const words = /^ *neo4j-admin (.*)$/m.exec(readMe)?.[1]?.split(' ').map((word) => word.replaceAll("'", '')) ?? [];
  const home = join(folder, 'neo4j');
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(folder, 'local'));
  const classpath = await neo4jClasspath({ folder: join(folder, 'local'), onProgress: () => undefined });
  await promisify(execFile)('java', ['-Xmx512m', `@${classpath}`, 'org.neo4j.cli.AdminTool', ...words], { cwd: folder, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } });
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '../../src/export/formats.js';
import type { Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { emptyDatabase, given, seededDatabase, testAddress } from '../support/database.js';

interface Ended {
  readonly exit: number | null;
  readonly out: Buffer;
  readonly err: string;
}

const { uri, user, password, database: name } = testAddress();
const env: NodeJS.ProcessEnv = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };

async function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  let err = '';
  child.stdout?.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [exit] = (await once(child, 'close')) as [number | null];
  // Whatever happens, nobody is shown our code.
  expect(err).not.toMatch(/\n\s+at |node:|\.js:\d/);
  return { exit, out: Buffer.concat(out), err };
}

/** Begins an export as a person does; files are in a folder of their own. */
function begin(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, 'export', ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const exporting = (...words: readonly string[]): Promise<Ended> => ended(begin(...words));

/** A line of a shell in which `directives` is the command; its exit code is that of the command in a pipe, too. */
function inShell(line: string): Promise<Ended> {
  const script = `set -o pipefail; directives() { "${process.execPath}" "${main}" "$@"; }; ${line}`;
  return ended(spawn('bash', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

const main = join(process.cwd(), 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'directives-export-'));
const at = (file: string): string => join(folder, file);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let database: Database;
let server: Server;
let url: string;
let ofNothing: readonly Ended[];

async function fromServer(path: string): Promise<Buffer> {
  const response = await fetch(new URL(path, url).href);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

beforeAll(async () => {
  const empty = await emptyDatabase();
  ofNothing = await Promise.all([exporting('lineage.json', 'TB 495'), exporting('assignments.json', 'Sở Mưa'), exporting('all.jsonl')]);
  await empty.close();
  database = await seededDatabase();
  ({ server, url } = await listen(await createApi(), database, 0));
}, 60_000);

afterAll(async () => {
  await stopListening(server);
  await database.close();
  rmSync(folder, { recursive: true });
});

test('an empty graph is said to be empty, and how to fill it', () => {
  for (const { exit, out, err } of ofNothing.slice(0, 2)) {
    expect([exit, out.length]).toEqual([1, 0]);
    expect(err).toContain('The graph is empty.\n');
    expect(err).toContain('directives seed');
  }
  expect(ofNothing[2]).toMatchObject({ exit: 0, err: expect.stringMatching(/^stdout: the whole graph\n {2}0 nodes, 0 edges, complete\n {2}\d+ bytes, sha256 [0-9a-f]{64}\nThe graph is empty\. .*directives seed\n$/) });
});

describe('a file', () => {
  const shown: readonly (readonly [string, readonly string[], string])[] = [
    ['lineage.graphml', ['TB 495', '--relations', 'all', '--depth', '2'], '/export/lineage.graphml?of=TB%20495&relations=all&depth=2'],
    ['lineage.dot', ['495-TB/TU', '--direction', 'upstream', '--as-of', '2021-12-31'], '/export/lineage.dot?of=495-TB/TU&direction=UPSTREAM&asOf=2021-12-31'],
    ['subgraph.csv.zip', ['TB 495', 'TB 484', '--include', 'document,organization'], '/export/subgraph.csv.zip?around=TB%20495&around=TB%20484&include=DOCUMENT,ORGANIZATION'],
    ['assignments.md', ['Công an TP Hà Nội', '--role', 'lead', '--no-has-due'], '/export/assignments.md?of=C%C3%B4ng%20an%20TP%20H%C3%A0%20N%E1%BB%99i&role=LEAD&hasDue=false'],
    ['all.nodes.csv', ['--bom'], '/export/all.nodes.csv?bom=true'],
  ];

  test.each(shown)('%s is that of the server, in a file as on stdout, and its sha256 is told', async (what, words, path) => {
    const [filed, streamed, served] = await Promise.all([exporting(what, ...words, '-o', what), exporting(what, ...words), fromServer(path)]);
    expect([filed.exit, filed.out.length, streamed.exit]).toEqual([0, 0, 0]);
    expect(readFileSync(at(what))).toEqual(served);
    expect(streamed.out).toEqual(served);
    const counts = what.startsWith('all.nodes') ? String.raw`\d+ nodes` : String.raw`\d+ nodes?, \d+ edges?`;
    for (const [place, { err }] of [[what, filed], ['stdout', streamed]] as const) {
      expect(err).toMatch(new RegExp(`^${place}: (${what.split('.')[0]} of .*|the whole graph)\n  ${counts}, (complete|not complete, cut at depth .*)\n  ${served.length} bytes, sha256 ${sha256(served)}\n$`));
    }
  });

  test('in every other format is that of the server, too, and takes its format from its name', async () => {
    for (const format of formats.map((one) => one.name).filter((one) => !shown.some(([what]) => what.endsWith(`.${one}`)))) {
      const [{ exit, err }, served] = await Promise.all([exporting('lineage', 'TB 495', '-o', `one.${format}`), fromServer(`/export/lineage.${format}?of=TB%20495`)]);
      expect([format, exit, readFileSync(at(`one.${format}`)).equals(served)]).toEqual([format, 0, true]);
      expect(err).toContain(`  ${served.length} bytes, sha256 ${sha256(served)}\n`);
    }
  }, 60_000);

  test('that is a part says where it was cut', async () => {
    const { exit, err } = await exporting('assignments.json', 'Công an TP Hà Nội', '--role', 'lead', '--depth', '0', '-o', 'cut.json');
    expect(exit).toBe(0);
    expect(err).toMatch(/^ {2}\d+ nodes, \d+ edges, not complete, cut at depth 0: what lies beyond assignment\/A\S+, .* is left out \(--depth takes more\)$/m);
    const { complete, truncated } = (JSON.parse(readFileSync(at('cut.json'), 'utf8')) as { graph: { complete: boolean; truncated: { reason: string } } }).graph;
    expect([complete, truncated.reason]).toEqual([false, 'DEPTH']);
  });

  test('goes to stdout by “-”, and into a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [dash, piped] = await Promise.all([inShell('directives export lineage.json "TB 495" -o - | sha256sum'), inShell('sha256sum < pipe & directives export lineage.json "TB 495" -o pipe; wait')]);
    expect([dash.exit, piped.exit]).toEqual([0, 0]);
    expect(dash.out.toString()).toBe(piped.out.toString());
    expect(dash.err).toContain(`sha256 ${dash.out.toString().slice(0, 64)}\n`);
  });
});

test('who has seen enough ends it quietly, and a pipe of which nobody reads more does not hold it', async () => {
  const { exit, out, err } = await inShell('directives export all.jsonl | head -n 1');
  expect([exit, err]).toEqual([0, '']);
  expect(JSON.parse(out.toString())).toMatchObject({ record: 'export', kind: 'all' });
  const stuck = begin('all.jsonl');
  await once(stuck.stdout as NodeJS.ReadableStream, 'readable');
  stuck.kill('SIGINT');
  // Nobody reads on: that it ends is not for the reader to decide.
  expect(await once(stuck, 'exit')).toEqual([130, null]);
  stuck.stdout?.destroy();
});

describe('what fails is told on stderr, and by the exit code', () => {
  test.each<readonly [string, readonly string[], number, string]>([
    ['nothing of that name', ['lineage.json', 'TB 99999', '-o', 'x.json'], 1, 'No document “TB 99999” is known.'],
    ['a reference that begins with a dash', ['lineage.json', '-o', 'x.json', '--', '-TB 99999'], 1, 'No document “-TB 99999” is known.'],
    ['several of that name', ['lineage.json', '20', '-o', 'x.json'], 1, '  - 20/CT-UBND\n'],
    ['an unknown format', ['lineage.docx', 'TB 495', '-o', 'x.docx'], 2, 'expected: one of json, jsonl, graphml'],
    ['no format at all', ['lineage', 'TB 495', '-o', 'x.docx'], 2, 'expected: one of json, jsonl, graphml'],
    ['an unknown option', ['lineage.json', 'TB 495', '--colour'], 2, "unknown option '--colour'"],
    ['an option of another question', ['all.json', '--depth', '2', '-o', 'x.json'], 2, '--depth is no option of all.'],
    ['a date that is none', ['lineage.json', 'TB 495', '--as-of', '31/12/2021', '-o', 'x.json'], 2, 'YYYY-MM-DD'],
    ['a role of nobody', ['assignments.json', 'TB 495', '--role', 'lead', '-o', 'x.json'], 2, 'expected: --actor beside --role'],
    ['a folder that is not there', ['lineage.json', 'TB 495', '-o', 'none/x.json'], 5, 'none/x.json: its folder is not there.'],
    ['a full disk', ['lineage.json', 'TB 495', '-o', '/dev/full'], 5, '/dev/full: the disk is full.'],
  ])('%s', async (_, words, exit, message) => {
    const { err, ...rest } = await exporting(...words);
    expect(rest).toEqual({ exit, out: Buffer.alloc(0) });
    expect(err).toContain(message);
    expect(err.match(/error: /g)).toHaveLength(1);
    expect(readdirSync(folder).filter((file) => file.startsWith('x.') || file.endsWith('.part'))).toEqual([]);
  });

  test('a full disk behind stdout', async () => {
    const { exit, err } = await inShell('directives export all.jsonl > /dev/full');
    expect(exit).toBe(5);
    expect(err).toBe('error: stdout: the disk is full.\n  expected: a place that can be written to\n');
  });
});

test('--help names the words, the formats and good examples', async () => {
  const { exit, out } = await exporting('--help');
  const help = out.toString();
  expect(exit).toBe(0);
  expect(help).toContain('--direction <UPSTREAM|DOWNSTREAM|BOTH>');
  for (const format of formats) expect(help).toMatch(new RegExp(String.raw`^  ${format.name.replace('.', String.raw`\.`)} +\S`, 'm'));
  expect(help.slice(help.indexOf('Examples:')).match(/^ {2}\$ directives export /gm)).toHaveLength(3);
});

describe('of a graph with many documents', () => {
  beforeAll(async () => {
    const made = given(`MATCH (root:Document) WHERE root.code = '495-TB/TU'
      UNWIND range(1, 15000) AS at
      CREATE (made:Document {key: 'made-' + at, code: at + '-TB/HU', number: toString(at), symbol: 'TB/HU', type: 'TB', period: 'x', presence: 'STUB', issuedOnPrecision: 'NONE', issuedOnIsInferred: false, issuedSort: '~', citedByCount: 0, title: 'Về bến phà'})
      FOREACH (_ IN CASE WHEN at > 2500 THEN [] ELSE [1] END | CREATE (made)-[:IMPLEMENTS {mentions: 1, isPartial: false}]->(root))`);
    await database.write((graph) => graph.run(made, {}));
  }, 60_000);

  test('what is too much for one question is told with the ways on', async () => {
    const [refused, partial] = await Promise.all([exporting('lineage.json', 'TB 495', '-o', 'much.json'), exporting('lineage.json', 'TB 495', '--partial', '-o', 'part.json')]);
    expect(refused.exit).toBe(2);
    expect(refused.err).toMatch(/^error: That is too much for one question\.\n {2}expected: at most 2000 .*\n {2}got: +more\n {2}try: +Ask for less: .*\n +Take everything: all\.json\n +Take the part that fits, marked as cut: --partial\n$/);
    expect(partial.exit).toBe(0);
    expect(partial.err).toMatch(/^part\.json: .*\n {2}2001 nodes, .*, not complete, cut at the size of 2000/);
    expect(readdirSync(folder).filter((file) => /^(much|part)\./.test(file))).toEqual(['part.json']);
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s in the middle leaves no part, and the older file as it was', async (signal, exit) => {
    writeFileSync(at('late.jsonl'), 'của tháng trước');
    const watcher = watch(folder);
    const child = begin('all.jsonl', '-o', 'late.jsonl');
    const end = ended(child);
    watcher.on('change', (_, file) => {
      if (String(file).endsWith('.part')) child.kill(signal);
      if (String(file).endsWith('.part')) watcher.close();
    });
    expect(await end).toMatchObject({ exit, err: '' });
    watcher.close();
    expect(readdirSync(folder).filter((file) => file.startsWith('late.'))).toEqual(['late.jsonl']);
    expect(readFileSync(at('late.jsonl'), 'utf8')).toBe('của tháng trước');
  });
});

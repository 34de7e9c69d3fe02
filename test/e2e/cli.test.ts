import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineageQuestion, resolutionQuestion } from '../../src/cli/questions.js';
import type { Database } from '../../src/graph/graph.js';
import { ask } from '../support/ask.js';
import { emptyDatabase, testAddress } from '../support/database.js';

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

const { uri, user, password, database: name } = testAddress();
const own: NodeJS.ProcessEnv = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };

function start(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['dist/cli/main.js', ...words], { env: { ...process.env, PORT: '0', ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...said };
}

/** Runs a command as a person does; `env` is added to the way to the test database. */
function directives(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(start(words, env));
}

let database: Database;
let beforeSeed: Ended;
let seeded: Ended;

beforeAll(async () => {
  database = await emptyDatabase();
  beforeSeed = await directives(['show', 'TB 495']);
  seeded = await directives(['seed']);
}, 60_000);

afterAll(() => database.close());

test('an empty graph is said to be empty, and the seed fills it', () => {
  expect(beforeSeed).toMatchObject({ exit: 1, out: '' });
  expect(beforeSeed.err).toContain('The graph is empty.');
  expect(beforeSeed.err).toContain('directives seed');
  expect(seeded).toMatchObject({ exit: 0, err: '' });
  expect(seeded.out).toMatch(/: [1-9]\d* written, 0 unchanged, 0 failed\.\n$/);
});

describe('what implements TB 495?', () => {
  test('as a tree, with the words that prove it', async () => {
    const { exit, out, err } = await directives(['lineage', 'TB 495']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^Thông báo 495-TB\/TU · 20\/09\/2021 · Thành ủy Hà Nội\n/);
    expect(out.match(/[├└]─ .*/g)).toEqual([
      '├─ được triển khai bởi: Công văn 788-CV/BCSĐ · 21/09/2021 · Ban cán sự đảng UBND Thành phố Hà Nội',
      '└─ được triển khai bởi: Công văn 10227/VP-KGVX · 24/09/2021 · Văn phòng UBND Thành phố Hà Nội',
    ]);
    for (const label of ['C18', 'C19', 'C21', 'C22']) expect(out).toMatch(new RegExp(`^[│ ]+${label} “.*495-TB/TU`, 'm'));
    expect(out).toMatch(/cũng: triển khai thực hiện 788-CV\/BCSĐ \(C20 “/);
    expect(out).toContain('\nĐầy đủ trong kho: ');
    expect(out).toMatch(/^Chỉ đi theo quan hệ: triển khai thực hiện\. 495-TB\/TU còn quan hệ khác: .*\(\d+\).*\. Xem: --relations \S+\.$/m);
    expect(out).not.toContain('\u001b');
  });

  test('as the data of the very same question', async () => {
    const { exit, out, err } = await directives(['lineage', 'TB 495', '--json']);
    const { data } = await ask(database, lineageQuestion, { of: 'TB 495', direction: 'DOWNSTREAM', relations: ['IMPLEMENTS'] });
    expect({ exit, out, err }).toEqual({ exit: 0, out: `${JSON.stringify(data, null, 2)}\n`, err: '' });
  });

  test('to a reader that closes the pipe it ends quietly', async () => {
    const child = start(['show', 'TB 484', '--json']);
    child.stdout?.destroy();
    expect(await ended(child)).toEqual({ exit: 0, out: '', err: '' });
  });
});

test('references are resolved in order; one that is not makes the exit code 1', async () => {
  const words = ['TB 495', 'Công điện 71/72', '20', '???'];
  const [human, json] = await Promise.all([directives(['resolve', ...words]), directives(['resolve', ...words, '--json'])]);
  expect(human).toMatchObject({ exit: 1, err: '' });
  expect(human.out.match(/^“.*/gm)).toEqual(['“TB 495”: đã xác định', '“Công điện 71/72”: đã xác định', '“20”: có thể là nhiều văn bản', '“???”: không đọc được']);
  expect(json.exit).toBe(1);
  expect(JSON.parse(json.out)).toEqual((await ask(database, resolutionQuestion, { references: words })).data);
});

test('the assignments of a body, a page at a time', async () => {
  const words = ['assignments', 'Công an TP Hà Nội', '--role', 'lead'];
  const [whole, first] = await Promise.all([directives(words), directives([...words, '--first', '3'])]);
  expect(whole).toMatchObject({ exit: 0, err: '' });
  expect(whole.out.match(/^ {2}A\S+/gm)).toEqual(['  A484-06', '  A495-06', '  A495-07', '  A495-08']);
  expect(first.out).toMatch(/^… còn nữa \(trang này 3 trong 4\), xem tiếp: --after \S+$/m);
});

test('a document with all about it', async () => {
  const { exit, out, err } = await directives(['show', '495-TB/TU', '--first', '2']);
  expect([exit, err]).toEqual([0, '']);
  for (const part of ['Nơi nhận\n', 'Căn cứ (5)\n', ' · Điều 20 · qua 779-BC/BCSĐ · ', '… còn 2, xem thêm: --first 100', 'Các nguồn không thống nhất (', '20/09/2021 (chọn)']) expect(out).toContain(part);
});

describe('what fails is told on stderr, and by the exit code', () => {
  const failures: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv, number, string])[] = [
    ['nothing of that name', ['lineage', 'TB 99999'], {}, 1, 'No document “TB 99999” is known.'],
    ['several of that name', ['lineage', '20', '--json'], {}, 1, '  - 20/CT-UBND\n    key: 20-ct-ubnd.'],
    ['a date that is none', ['lineage', 'TB 495', '--as-of', '31/12/2021'], {}, 2, 'YYYY-MM-DD'],
    ['an unknown option', ['show', 'TB 495', '--colour'], {}, 2, "unknown option '--colour'"],
    ['a wrong password', ['lineage', 'TB 495'], { NEO4J_PASSWORD: 'not-it' }, 3, 'the database refused them'],
    ['a database that does not answer', ['lineage', 'TB 495', '--json'], { NEO4J_URI: 'bolt://127.0.0.1:1' }, 3, 'expected: a Neo4j at bolt://127.0.0.1:1'],
    ['a folder without seed files', ['seed', 'test/e2e'], {}, 2, 'holds no seed facts'],
    ['a local database beside another', ['db', 'start'], {}, 3, 'the local database is not in use'],
  ];
  let told: readonly Ended[];
  beforeAll(async () => {
    told = await Promise.all(failures.map(([, words, env]) => directives(words, env)));
  });

  test.each(failures.map(([what, , , exit, message], index) => [what, index, exit, message] as const))('%s', (_, index, exit, message) => {
    const { err, ...rest } = told[index] as Ended;
    expect(rest).toEqual({ exit, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err.match(/error: /g)).toHaveLength(1);
  });
});

test('the state of a local database that does not run, as JSON too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'directives-cli-'));
  const env = { NEO4J_URI: undefined, DATA_DIR: folder };
  const [human, json] = await Promise.all([directives(['db', 'status'], env), directives(['db', 'status', '--json'], env)]);
  rmSync(folder, { recursive: true });
  expect(human).toEqual({ exit: 1, out: 'not running\n', err: '' });
  expect([json.exit, JSON.parse(json.out)]).toEqual([1, { local: true, state: 'stopped', staleRecord: false }]);
});

test('serve shows an answer, answers over HTTP, and ends on Ctrl-C', async () => {
  const child = start(['serve', '--seed', '--show', 'TB 495']);
  const end = ended(child);
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (text: string) => {
      out += text;
      const found = /^GraphQL: (\S+)$/m.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    void end.then(({ err }) => reject(new Error(err)));
  });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ document(reference: "TB 495") { code } }' }) });
  expect(await response.json()).toEqual({ data: { document: { code: '495-TB/TU' } }, extensions: { graph: { version: expect.any(String) } } });
  child.kill('SIGINT');
  const { exit, out, err } = await end;
  expect(exit).toBe(0);
  expect(out).toMatch(/^Văn bản nào triển khai TB 495\?\n\nThông báo 495-TB\/TU · /);
  expect(err).toMatch(/^Seed documents: 0 written, [1-9]\d* unchanged, 0 failed\.$/m);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/domain/reading.js';

/** `directives read` as a person types it; no database is asked. */
interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

const notice = `HUYỆN ỦY SAO MAI
*
Số: 57-TB/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Sao Mai, ngày 04 tháng 02 năm 2031

THÔNG BÁO
Kết luận của Ban Thường vụ Huyện ủy về công tác trồng cây

Căn cứ Nghị quyết số 12-NQ/TU ngày 10/01/2031 của Tỉnh ủy, Ban Thường vụ Huyện ủy thông báo như sau:
1. Giao Ủy ban nhân dân huyện chủ trì, phối hợp với Huyện đoàn trồng cây trước ngày 05/3/2031.

Nơi nhận:
- Tỉnh ủy (để báo cáo),
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Trần Văn B
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-read-'));
  const given: Readonly<Record<string, string | Uint8Array>> = {
    'a.txt': notice,
    'b-empty.txt': '',
    'c-binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 251),
    'd-utf16.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(notice.replace('57', '58'), 'utf16le')]),
    'e-huge.txt': Buffer.alloc(50 * 1024 * 1024, 'a'),
    'f/g.txt': notice.replaceAll('\n', '\r\n').replace('57', '59'),
    'f/picture.png': 'no text',
    'f/.hidden.txt': notice,
  };
  mkdirSync(join(folder, 'f'));
  for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(words: readonly string[], stdin = ''): Promise<Ended> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), 'read', ...words], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  child.stdin.on('error', () => undefined).end(stdin);
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...said };
}

const linesOf = ({ out }: Ended): readonly (Reading & { readonly file: string })[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Reading & { readonly file: string });

/** Every quote stands where it says. */
function expectTrue(text: string, { documents }: Reading): void {
  const spans = documents.flatMap((document) => [...document.citations, ...document.assignments, ...document.recipients, ...document.references]);
  expect(spans.length).toBeGreaterThan(2);
  for (const { quote, start, end } of spans) expect(text.slice(start, end)).toBe(quote);
}

describe('one file', () => {
  test('is one object: what it is, cites and orders, every quote at its place', async () => {
    const { exit, out, err } = await read(['a.txt']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const reading = JSON.parse(out) as Reading;
    expect(Object.keys(reading)).toEqual(['documents', 'warnings']);
    expect(reading.documents).toHaveLength(1);
    expect(reading.documents[0]).toMatchObject({
      identity: { type: 'Thông báo', code: '57-TB/HU', issuedOn: '2031-02-04', issuer: 'Huyện ủy Sao Mai' },
      citations: [{ code: '12-NQ/TU', relation: 'BASED_ON', issuedOn: '2031-01-10' }],
      assignments: [{ coordinators: [expect.stringContaining('Huyện đoàn')], dueOn: '2031-03-05' }],
    });
    expectTrue(notice, reading);
  });

  test('from stdin gives the same', async () => {
    expect(await read(['-'], notice)).toEqual(await read(['a.txt']));
  });

  test('twice gives the same bytes', async () => {
    expect((await read(['.'])).out).toBe((await read(['.'])).out);
  });

  test('gives its text when that is wanted: in place of the JSON, or beside it', async () => {
    expect(await read(['d-utf16.txt', '--text', '-'])).toEqual({ exit: 0, out: notice.replace('57', '58'), err: '' });
    const { out } = await read(['d-utf16.txt', '--text', 'text.out']);
    expectTrue(readFileSync(join(folder, 'text.out'), 'utf8'), JSON.parse(out) as Reading);
  });

  test('never writes its text over a file unasked', async () => {
    writeFileSync(join(folder, 'kept.out'), 'kept');
    expect(await read(['a.txt', '--text', 'a.txt', '--force'])).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/^error: --text would write over the file that is read\.\n {2}expected: another file.*\n {2}got: +a\.txt\n {2}try: /) });
    expect(await read(['a.txt', '--text', 'kept.out'])).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('error: --text would write over a file.\n  expected: a file that is not there yet\n') });
    expect(['a.txt', 'kept.out'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([notice, 'kept']);
    expect((await read(['a.txt', '--text', 'kept.out', '--force'])).exit).toBe(0);
    expect(readFileSync(join(folder, 'kept.out'), 'utf8')).toBe(notice);
  });

  test.each<readonly [string, readonly string[], string, string]>([
    ['that is empty', ['b-empty.txt'], '', 'b-empty.txt: error: “b-empty.txt” cannot be read: an empty file.'],
    ['that is binary', ['c-binary.txt'], '', 'c-binary.txt: error: “c-binary.txt” cannot be read: '],
    ['that is too large', ['e-huge.txt'], '', 'e-huge.txt: error: “e-huge.txt” cannot be read: a file of 50 MB.'],
    ['that is not there', ['none.txt'], '', 'none.txt: error: The file cannot be read.\n  expected: a file that can be opened\n  got:      nothing of that name\n'],
    ['that is nothing from stdin', ['-'], '', 'stdin: error: “stdin” cannot be read: an empty file.'],
  ])('%s is told, with what was expected', async (_, words, stdin, message) => {
    const { exit, out, err } = await read(words, stdin);
    expect({ exit, out }).toEqual({ exit: 4, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/\n {2}expected: /);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('a folder', () => {
  test('gives a line for each file that can be read, by name, and tells of each that cannot', async () => {
    const ended = await read(['.']);
    expect(ended.exit).toBe(4);
    expect(linesOf(ended).map(({ file, documents }) => [file, documents[0]?.identity.code])).toEqual([['a.txt', '57-TB/HU'], ['d-utf16.txt', '58-TB/HU'], ['f/g.txt', '59-TB/HU']]);
    expect(ended.err.match(/^\S+: error: /gm)).toEqual(['b-empty.txt: error: ', 'c-binary.txt: error: ', 'e-huge.txt: error: ']);
    expect(ended.err).not.toContain('\u001b');
  });

  test('beside files: in the order given, each once', async () => {
    const ended = await read(['d-utf16.txt', 'f', 'a.txt', 'f/g.txt']);
    expect(ended).toMatchObject({ exit: 0, err: expect.stringMatching(/^One file was left out:\n {2}1 \.png: pictures: recognise the text first, .*\n$/) });
    expect(linesOf(ended).map(({ file }) => file)).toEqual(['d-utf16.txt', 'f/g.txt', 'a.txt']);
  });

  test('with nothing to read in it is told', async () => {
    mkdirSync(join(folder, 'nothing'));
    const ended = await read(['nothing']);
    rmSync(join(folder, 'nothing'), { recursive: true });
    expect(ended).toMatchObject({ exit: 1, out: '' });
    expect(ended.err).toContain('files that end in .txt');
  });

  test('has no one text', async () => {
    const { exit, err } = await read(['a.txt', 'd-utf16.txt', '--text', '-']);
    expect([exit, err]).toEqual([2, expect.stringContaining('--text is for one file.')]);
  });
});

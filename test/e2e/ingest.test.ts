import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/graph/graph.js';
import { emptyDatabase, testAddress } from '../support/database.js';
import { look, wipe } from '../support/graph.js';

/** Texts into the graph, as a person does it: from the terminal, and over the API of a server with a key. */
interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

const { uri, user, password, database: name } = testAddress();
const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name, PORT: '0' };
const key = 'only-a-test';

/** An invented notice; the second number is of the resolution that it rests on. */
const notice = (number: number, basis = 12): string => `HUYỆN ỦY SAO MAI
Số: ${number}-TB/HU
Sao Mai, ngày 04 tháng 02 năm 2031

THÔNG BÁO
Kết luận của Ban Thường vụ Huyện ủy về công tác trồng cây

Căn cứ Nghị quyết số ${basis}-NQ/HU ngày 10/01/2031 của Huyện ủy, Ban Thường vụ Huyện ủy thông báo như sau:
1. Giao Ủy ban nhân dân huyện chủ trì, phối hợp với Huyện đoàn trồng cây trước ngày 05/3/2031.
`;

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(async () => {
  await wipe(database);
  folder = mkdtempSync(join(tmpdir(), 'directives-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => database.close());

const given = (files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
};

function start(words: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), ...words], { cwd: folder, env: { ...process.env, ...own, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess, stdin = ''): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  child.stdin?.on('error', () => undefined).end(stdin);
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...said };
}

const directives = (words: readonly string[], stdin?: string): Promise<Ended> => ended(start(words), stdin);
const numbers = async (): Promise<readonly unknown[]> => (await look(database, "MATCH (d:Document) RETURN d.presence + ' ' + d.code AS line ORDER BY line", ['line'])).map(({ line }) => line);
const bases = async (): Promise<readonly unknown[]> => (await look(database, "MATCH (a)-[:BASED_ON]->(b) RETURN a.code + ' > ' + b.code AS line ORDER BY line", ['line'])).map(({ line }) => line);

describe('directives ingest', () => {
  test('writes a folder with one bad file, tells what it did and of what failed; again changes nothing', async () => {
    given({ 'a.txt': notice(57), 'b.txt': '', 'c.txt': notice(58) });
    const first = await directives(['ingest', '.']);
    expect(first.exit).toBe(4);
    expect(first.out).toMatch(/^Đã đọc 3 tệp, lỗi 1\.\nVăn bản: 2 \(mới: 2, thay thế: 0, không đổi: 0\)\n  mới: 57-TB\/HU \(a\.txt\)\n  mới: 58-TB\/HU \(c\.txt\)\nVăn bản mới chỉ được dẫn: 1\n.*: 0\nDẫn chiếu: 2 đã xác định, 0 .*, 0 .*\nNhiệm vụ: 2\n/);
    expect(first.err).toMatch(/^b\.txt: error: “b\.txt” cannot be read: an empty file\.$/m);
    expect(await numbers()).toEqual(['HELD 57-TB/HU', 'HELD 58-TB/HU', 'STUB 12-NQ/HU']);
    expect(await bases()).toEqual(['57-TB/HU > 12-NQ/HU', '58-TB/HU > 12-NQ/HU']);

    const again = await directives(['ingest', '.']);
    expect(again.out).toContain('Văn bản: 2 (mới: 0, thay thế: 0, không đổi: 2)\n  không đổi: 57-TB/HU (a.txt)\n');
    expect(await bases()).toHaveLength(2);
  });

  test('takes what read has printed: the same readings change nothing', async () => {
    given({ 'a.txt': notice(57), 'c.txt': notice(58) });
    const { out } = await directives(['read', '.']);
    const lines = `${out}{"file":"d.txt","documents":[{"identity":{"issuedOn":"soon"}}]}\n`;
    const first = await directives(['ingest', '-', '--json'], lines);
    expect(first.exit).toBe(4);
    expect(JSON.parse(first.out)).toMatchObject({ files: 3, documents: 2, unchanged: 0, newStubs: 1, isComplete: true, failed: [{ name: 'stdin line 3', code: 'BAD_FACTS', message: expect.stringContaining('documents[0].identity.issuedOn: expected a day of the calendar as YYYY-MM-DD, got "soon"') }] });
    const again = await directives(['ingest', 'a.txt', 'c.txt', '--json']);
    expect([again.exit, JSON.parse(again.out)]).toEqual([0, expect.objectContaining({ documents: 0, unchanged: 2, failed: [] })]);
  });

  test('tries without writing', async () => {
    given({ 'a.txt': notice(57) });
    const { exit, out } = await directives(['ingest', 'a.txt', '--dry-run']);
    expect([exit, out]).toEqual([0, expect.stringMatching(/^Chạy thử: không ghi gì vào kho\.\nĐã đọc 1 tệp\.\nVăn bản: 1 \(mới: 1, .*\n  mới: 57-TB\/HU \(a\.txt\)\nVăn bản mới chỉ được dẫn: 1\n/)]);
    expect(await numbers()).toEqual([]);
  });

  test('a corrected file replaces what its document said, and a cited document that arrives is the one that was cited', async () => {
    given({ 'a.txt': notice(57) });
    await directives(['ingest', 'a.txt']);
    given({ 'a.txt': notice(57, 13), 'b.txt': notice(58) });
    await directives(['ingest', 'a.txt', 'b.txt']);
    expect(await bases()).toEqual(['57-TB/HU > 13-NQ/HU', '58-TB/HU > 12-NQ/HU']);
  });

  test('names what changed in a file of several papers, and a law by its name and year', async () => {
    const tail = '\nNơi nhận:\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn B\n\fĐẢNG CỘNG SẢN VIỆT NAM\n';
    given({ 'a.txt': [notice(57), notice(58), notice(59)].join(tail) });
    await directives(['ingest', 'a.txt']);
    given({ 'a.txt': [notice(57).replace('Căn cứ Nghị quyết', 'Căn cứ Luật Phòng, chống thiên tai năm 2013; Nghị quyết'), notice(58), notice(59)].join(tail) });
    const { out } = await directives(['ingest', 'a.txt']);
    expect(out).toContain('Văn bản: 3 (mới: 0, thay thế: 1, không đổi: 2)\n  thay thế: 57-TB/HU (a.txt)\n  không đổi: 58-TB/HU (a.txt)\n  không đổi: 59-TB/HU (a.txt)\n');
    for (const words of [['lineage', '57-TB/HU', '--direction', 'UPSTREAM', '--relations', 'all'], ['show', '57-TB/HU'], ['resolve', 'Luật Phòng, chống thiên tai']]) {
      expect((await directives(words)).out).toContain('Luật Phòng, chống thiên tai năm 2013');
    }
    expect((await directives(['lineage', 'Luật Phòng, chống thiên tai', '--direction', 'UPSTREAM'])).out).toContain('Chưa đọc toàn văn: Luật Phòng, chống thiên tai năm 2013.');
    expect(await directives(['ingest', 'a.txt', '--json'])).toMatchObject({ exit: 0, out: expect.stringContaining('"documents": 0') });
  });

  test('that is stopped says so, keeps what it wrote, and goes on when it is run again', async () => {
    given(Object.fromEntries(Array.from({ length: 160 }, (_, at) => [`${String(at).padStart(3, '0')}.txt`, notice(at + 1)])));
    const child = start(['ingest', '.']);
    const end = ended(child);
    while ((await numbers()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const { exit, out } = await end;
    expect([exit, out]).toEqual([130, expect.stringMatching(/^Dừng giữa chừng; chạy lại lệnh này để làm tiếp/)]);
    const kept = (await numbers()).length - 1;
    expect(kept % 50).toBe(0);
    const again = await directives(['ingest', '.', '--json']);
    expect([again.exit, JSON.parse(again.out)]).toEqual([0, expect.objectContaining({ files: 160, documents: 160 - kept, unchanged: kept })]);
  });
});

describe('a server with API_KEY', () => {
  async function served(work: (post: (query: string, variables?: object, authorization?: string) => Promise<Record<string, unknown>>) => Promise<void>): Promise<void> {
    const child = start(['serve'], { API_KEY: key });
    const end = ended(child);
    try {
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout?.on('data', (text: string) => {
          const found = /^GraphQL: (\S+)$/m.exec(text)?.[1];
          if (found !== undefined) resolve(found);
        });
        void end.then(({ err }) => reject(new Error(err)));
      });
      await work(async (query, variables = {}, authorization = `Bearer ${key}`) => {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query, variables }) });
        const { extensions, ...answer } = (await response.json()) as Record<string, unknown>;
        expect(extensions).toEqual({ graph: { version: expect.any(String) } });
        return answer;
      });
    } finally {
      child.kill('SIGINT');
    }
    expect((await end).exit).toBe(0);
  }

  const handIn = 'mutation ($input: [IngestInput!]!) { documentsIngest(input: $input) { documents { code presence citations { id status document { code } settledBy } } userErrors { input code message } } }';
  const input = [{ name: 'a.txt', text: notice(57) }, { name: 'b.txt', contentBase64: Buffer.from(notice(58)).toString('base64') }, { name: 'c.pdf', contentBase64: Buffer.from('%PDF-1.7 broken').toString('base64') }];

  test('reads without writing, writes what is handed in, and keeps a decision through another reading', () => served(async (post) => {
    const read = await post('query ($input: IngestInput!) { read(input: $input) { documents { code citations { code status documents { code } } assignments { coordinators due { on } } } } }', { input: input[0] });
    expect(read).toEqual({ data: { read: { documents: [{ code: '57-TB/HU', citations: [{ code: '12-NQ/HU', status: 'UNKNOWN', documents: [] }], assignments: [{ coordinators: [expect.stringContaining('Huyện đoàn')], due: { on: '2031-03-05' } }] }] } } });
    expect(await numbers()).toEqual([]);

    const written = await post(handIn, { input });
    const mention = { id: expect.any(String), status: 'RESOLVED', document: { code: '12-NQ/HU' }, settledBy: null };
    expect(written).toEqual({ data: { documentsIngest: { documents: [57, 58].map((number) => ({ code: `${number}-TB/HU`, presence: 'HELD', citations: [mention] })), userErrors: [{ input: 'c.pdf', code: 'UNREADABLE', message: expect.stringContaining('c.pdf') }] } } });
    expect(await numbers()).toEqual(['HELD 57-TB/HU', 'HELD 58-TB/HU', 'STUB 12-NQ/HU']);

    const [{ id }] = (written as { data: { documentsIngest: { documents: [{ citations: [{ id: string }] }] } } }).data.documentsIngest.documents[0].citations;
    const decide = (document: string | null) => post('mutation ($id: ID!, $document: String) { citationResolve(citation: $id, document: $document, by: "Lan") { citation { status document { code } settledBy } userErrors { input code } } }', { id, document });
    expect(await decide('58-TB/HU')).toEqual({ data: { citationResolve: { citation: { status: 'RESOLVED', document: { code: '58-TB/HU' }, settledBy: 'Lan' }, userErrors: [] } } });
    await post(handIn, { input: [{ name: 'a.txt', text: `${notice(57)}2. Huyện đoàn báo cáo.\n` }] });
    expect(await bases()).toEqual(['57-TB/HU > 58-TB/HU', '58-TB/HU > 12-NQ/HU']);
    expect(await decide('99-TB/HU')).toEqual({ data: { citationResolve: { citation: null, userErrors: [{ input: 'document', code: 'NOT_FOUND' }] } } });
    expect(await decide(null)).toMatchObject({ data: { citationResolve: { citation: { document: { code: '12-NQ/HU' }, settledBy: null }, userErrors: [] } } });
    expect(await bases()).toEqual(['57-TB/HU > 12-NQ/HU', '58-TB/HU > 12-NQ/HU']);
  }));

  test('tells of each text that is no directive, or no text, and writes the others', () => served(async (post) => {
    const other = [{ name: 'd.txt', text: 'Hôm nay trời đẹp, cả nhà đi chơi công viên.' }, { name: 'e.txt', text: `${notice(60)}\ud800` }, { name: 'f.txt', text: ' ' }];
    expect(await post(handIn, { input: [...other, input[0]] })).toMatchObject({
      data: {
        documentsIngest: {
          documents: [{ code: '57-TB/HU' }],
          userErrors: [
            { input: 'd.txt', code: 'UNREADABLE', message: 'No directive was found.' },
            { input: 'e.txt', code: 'UNREADABLE', message: expect.stringContaining('a lone surrogate') },
            { input: 'f.txt', code: 'UNREADABLE', message: expect.stringContaining('white space alone') },
          ],
        },
      },
    });
    const [said, refused] = await Promise.all(other.slice(0, 2).map((one) => post('query ($input: IngestInput!) { read(input: $input) { documents { code } warnings } }', { input: one })));
    expect(said).toEqual({ data: { read: { documents: [], warnings: [expect.stringContaining('no directive')] } } });
    expect(refused).toMatchObject({ data: { read: null }, errors: [{ extensions: { code: 'UNREADABLE', expected: 'whole characters' } }] });
    const zero = notice(61).replace('Huyện ủy, Ban', 'Huyện ủy,\0 Ban');
    expect(await post('query ($input: IngestInput!) { read(input: $input) { documents { code } warnings } }', { input: { name: 'g', text: zero } })).toEqual({ data: { read: { documents: [{ code: '61-TB/HU' }], warnings: ['a zero byte stands in the text; offsets count it'] } } });
    expect(await numbers()).toEqual(['HELD 57-TB/HU', 'STUB 12-NQ/HU']);
  }));

  test('lets nobody write without it', () => served(async (post) => {
    expect(await post(handIn, { input }, 'Bearer other')).toMatchObject({ data: { documentsIngest: null }, errors: [{ extensions: { code: 'UNAUTHORIZED' } }] });
    expect(await numbers()).toEqual([]);
  }));
});

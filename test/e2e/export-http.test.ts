import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { formats } from '../../src/export/formats.js';
import { openDatabase } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { ask } from '../support/ask.js';
import { testAddress } from '../support/database.js';
import { answered, refusal, type Answered, type Told } from '../support/exports.js';
import { readJsonLines } from '../support/foreign/json.js';
import { serveSeed } from '../support/seeded-server.js';

/** Exports as a client sees them: headers, trailers, the ways to ask, and what is said to who asks wrongly. */
const served = serveSeed();

const get = (path: string, method = 'GET', at = served.base): Promise<Answered> => answered(new URL(path, at), method);
const key = '495-tb-tu.thanh-uy-ha-noi.2020-2025';
const root = `document/${key}`;

async function lines(path: string): Promise<ReturnType<typeof readJsonLines>> {
  return readJsonLines((await get(path)).body);
}

describe('an export', () => {
  test.each(formats.map((format) => [format.name, format] as const))('as %s has its type, its name, the sha256 of its bytes and what it holds in trailers, and the same bytes twice', async (name, { mediaType }) => {
    const path = `/export/subgraph.${name}?of=TB%20495&include=DOCUMENT,CITATION&relations=IMPLEMENTS`;
    const [first, second] = [await get(path), await get(path)];
    const sha256 = createHash('sha256').update(first.body).digest();
    expect([first.status, first.isWhole, first.body.length > 200]).toEqual([200, true, true]);
    expect(first.headers).toMatchObject({ 'content-type': mediaType, 'content-disposition': `inline; filename="subgraph-${key}.${name}"`, 'cache-control': 'no-cache', 'transfer-encoding': 'chunked', trailer: 'Content-Digest, Export-Sha256, Export-Summary' });
    expect(first.trailers).toMatchObject({ 'export-sha256': sha256.toString('hex'), 'content-digest': `sha-256=:${sha256.toString('base64')}:` });
    expect(first.trailers['export-summary']).toMatch(/^(nodes=\d+; )?(edges=\d+; )?complete$/);
    expect(second).toEqual({ ...first, headers: { ...first.headers, date: second.headers.date } });
  });

  test('counts in its trailer what it holds, of CSV the half that is in it', async () => {
    const { manifest: { nodes, edges } } = await lines('/export/all.jsonl');
    const summaryOf = async (name: string): Promise<string | undefined> => (await get(`/export/all.${name}`)).trailers['export-summary'];
    expect(await summaryOf('jsonl')).toBe(`nodes=${nodes}; edges=${edges}; complete`);
    expect(await summaryOf('nodes.csv')).toBe(`nodes=${nodes}; complete`);
    expect(await summaryOf('edges.csv')).toBe(`edges=${edges}; complete`);
  });

  test('by HEAD has the headers and nothing else; what is refused is refused the same', async () => {
    const [whole, head] = [await get('/export/all.graphml'), await get('/export/all.graphml', 'HEAD')];
    for (const name of ['content-type', 'content-disposition', 'cache-control']) expect(head.headers[name]).toBe(whole.headers[name]);
    expect([head.status, head.body.length, head.trailers]).toEqual([200, 0, {}]);
    const refused = await get('/export/all.docx', 'HEAD');
    expect([refused.status, refused.body.length]).toEqual([404, 0]);
  });

  test.each([
    ['lineage.JSONL?of=TB%20495', 'lineage.jsonl?of=TB%20495'],
    ['Lineage.ndjson?of=TB%20495', 'lineage.jsonl?of=TB%20495'],
    ['lineage.csv?of=TB%20495', 'lineage.edges.csv?of=TB%20495'],
    ['lineage.turtle?of=TB%20495', 'lineage.ttl?of=TB%20495'],
    ['subgraph.jsonl?around=TB%20495', 'subgraph.jsonl?of=TB%20495'],
    ['subgraph.jsonl?of=TB%20495&of=CV%20788', 'subgraph.jsonl?around=TB%20495&of=CV%20788'],
    ['lineage.jsonl?of=TB%20495&relations=implements&relations=Based_On', 'lineage.jsonl?of=TB%20495&relations=IMPLEMENTS,BASED_ON'],
    ['lineage.jsonl?of=TB%20495&direction=downstream&depth=6', 'lineage.jsonl?of=TB%20495'],
    ['subgraph.jsonl?of=TB%20495&include=all', 'subgraph.jsonl?of=TB%20495&include=DOCUMENT,ORGANIZATION,PERSON,ASSIGNMENT,CITATION'],
    ['lineage.jsonl?of=TB+495&partial=true', 'lineage.jsonl?of=TB%20495&partial=FALSE'],
  ])('%s is %s', async (one, other) => {
    const [first, second] = [await get(`/export/${one}`), await get(`/export/${other}`)];
    expect(first.status).toBe(200);
    expect(first.body.equals(second.body)).toBe(true);
    expect(first.headers['content-type']).toBe(second.headers['content-type']);
  });

  test('begins with a byte order mark where that is asked for, and is otherwise the same', async () => {
    const [plain, marked] = [await get('/export/lineage.nodes.csv?of=TB%20495'), await get('/export/lineage.nodes.csv?of=TB%20495&bom=true')];
    expect(marked.body.equals(Buffer.concat([Buffer.from('\ufeff'), plain.body]))).toBe(true);
    expect((await get('/export/lineage.nodes.csv?of=TB%20495&bom=false')).body.equals(plain.body)).toBe(true);
  });

  test('that is cut by its depth says where', async () => {
    const path = '/export/lineage.jsonl?of=10227/VP-KGVX&relations=all&direction=BOTH&depth=1';
    const { nodes, manifest } = await lines(path);
    expect(manifest).toMatchObject({ complete: false, truncated: { reason: 'DEPTH', limit: 1 }, graphChanged: false });
    const frontier = manifest.truncated?.frontier ?? [];
    expect(frontier.length).toBeGreaterThan(0);
    expect(frontier.filter((id) => !nodes.some((node) => node.id === id))).toEqual([]);
    expect((await get(path)).trailers['export-summary']).toBe(`nodes=${nodes.length}; edges=${manifest.edges}; cut=DEPTH; limit=1`);
  });

  test('as of a day has no later document, and names those without a day as the API does', async () => {
    const { nodes, manifest } = await lines('/export/lineage.jsonl?of=TB%20495&relations=all&direction=BOTH&depth=3&asOf=2021-09-22');
    const { data } = await ask(served.database, `{ lineage(of: "TB 495", direction: BOTH, relations: [${String(manifest.query['relations'])}], depth: 3, asOf: "2021-09-22") { entries { document { key } } undated { key } } }`);
    const { entries, undated } = data?.['lineage'] as { entries: { document: { key: string } }[]; undated: { key: string }[] };
    expect(nodes).toHaveLength(entries.length + 1);
    expect(nodes.filter(({ properties }) => String(properties['issuedEarliest'] ?? '') > '2021-09-22')).toEqual([]);
    expect(manifest.undated?.length).toBeGreaterThan(0);
    expect([...(manifest.undated ?? [])].sort()).toEqual(undated.map((document) => `document/${document.key}`).sort());
  });

  test('says what was asked, with the defaults', async () => {
    const { manifest } = await lines('/export/lineage.jsonl?of=TB%20495');
    expect(manifest).toMatchObject({ kind: 'lineage', query: { of: 'TB 495', direction: 'DOWNSTREAM', relations: ['IMPLEMENTS'], depth: 6 }, roots: [root], undated: null });
    expect(manifest.graphVersion).toMatch(/\S/);
  });
});

test('the page /export lists every format and every kind, and begins with an example that works', async () => {
  const { status, headers, body } = await get('/export');
  const page = body.toString('utf8');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  for (const { name, mediaType, opens } of formats) expect(page).toMatch(new RegExp(`^${name.replace('.', '\\.')} +${mediaType.replace(/[+.]/g, '\\$&')} +.*${opens.slice(0, 5)}`, 'm'));
  for (const kind of ['lineage', 'subgraph', 'assignments', 'all']) expect(page).toContain(kind);
  const example = /Example: (\S+)/.exec(page)?.[1] ?? '';
  expect((await get(example)).status).toBe(200);
});

describe('who asks wrongly is told', () => {
  const names = formats.map(({ name }) => name).join(', ');

  test.each<readonly [string, number, string, Partial<Record<keyof Told, unknown>>]>([
    ['nothing.json', 404, 'NOT_FOUND', { expected: expect.stringContaining('lineage, subgraph, assignments, all'), got: 'nothing.json' }],
    ['lineage.docx?of=TB%20495', 404, 'NOT_FOUND', { expected: `one of ${names}`, got: 'docx' }],
    ['lineage?of=TB%20495', 404, 'NOT_FOUND', { expected: `one of ${names}` }],
    ['%ff%00.json', 404, 'NOT_FOUND', {}],
    ['lineage.json/x?of=TB%20495', 404, 'NOT_FOUND', {}],
    ['lineage.json?of=TB%20495&colour=red', 400, 'OUT_OF_RANGE', { expected: 'one of of, direction, relations, depth, asOf, partial, bom', got: 'colour' }],
    ['lineage.json?of=TB%20495&constructor=1', 400, 'OUT_OF_RANGE', { got: 'constructor' }],
    ['lineage.json?of=TB%20495&__proto__=1', 400, 'OUT_OF_RANGE', { got: '__proto__' }],
    ['lineage.json', 400, 'OUT_OF_RANGE', { expected: 'of=…', got: 'nothing' }],
    ['subgraph.json?depth=2', 400, 'OUT_OF_RANGE', { got: 'nothing' }],
    ['lineage.json?of=TB%209999', 404, 'NOT_FOUND', {}],
    ['lineage.json?of=%3F%3F%3F', 400, 'UNREADABLE', {}],
    ['lineage.json?of=TB%20495&of=CV%20788', 400, 'OUT_OF_RANGE', { expected: 'of: one value', got: '2 values' }],
    ['assignments.json?of=Nobody%20at%20all', 404, 'NOT_FOUND', {}],
    ['lineage.json?of=TB%20495&asOf=2021-13-01', 400, 'BAD_DATE', {}],
    ['lineage.json?of=TB%20495&asOf=1990-01-01', 400, 'NOT_YET_ISSUED', {}],
    ['lineage.json?of=TB%20495&depth=0', 400, 'OUT_OF_RANGE', {}],
    ['lineage.json?of=TB%20495&depth=13', 400, 'OUT_OF_RANGE', {}],
    ['lineage.json?of=TB%20495&depth=two', 400, 'OUT_OF_RANGE', { expected: 'depth: a whole number', got: 'two' }],
    ['lineage.json?of=TB%20495&direction=SIDEWAYS', 400, 'OUT_OF_RANGE', { expected: 'direction: one of UPSTREAM, DOWNSTREAM, BOTH' }],
    ['lineage.json?of=TB%20495&relations=', 400, 'OUT_OF_RANGE', {}],
    ['lineage.json?of=TB%20495&partial=perhaps', 400, 'OUT_OF_RANGE', { expected: 'partial: true or false' }],
    ['lineage.json?of=TB%20495&partial=constructor', 400, 'OUT_OF_RANGE', { expected: 'partial: true or false' }],
    ['lineage.json?of=TB%20495&bom=true', 400, 'OUT_OF_RANGE', { expected: 'bom with nodes.csv, edges.csv, csv.zip' }],
    ['lineage.nodes.csv?of=TB%20495&bom=1', 400, 'OUT_OF_RANGE', { expected: 'bom: true or false' }],
    ['all.json?of=TB%20495', 400, 'OUT_OF_RANGE', { expected: 'only partial: all is the whole graph', got: 'of' }],
  ])('%s: %i %s', async (path, status, code, details) => {
    const answer = await get(`/export/${path}`);
    const told = refusal(answer);
    expect([answer.status, told.code]).toEqual([status, code]);
    expect(told.message).not.toBe('');
    expect(told).toMatchObject(details);
  });

  test('a reference that may mean several: 409 and which', async () => {
    const answer = await get(`/export/lineage.json?of=${encodeURIComponent('Công điện 71/72')}`);
    expect([answer.status, refusal(answer)]).toMatchObject([409, { code: 'AMBIGUOUS', candidates: [{ key: expect.any(String) }, { key: expect.any(String) }] }]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s: 405 and the methods that are allowed', async (method) => {
    for (const path of ['/export', '/export/all.json']) {
      const { status, headers, body } = await get(path, method);
      expect([status, headers.allow, body.toString('utf8')]).toEqual([405, 'GET, HEAD', 'An export is read by GET.\n']);
    }
  });
});

describe('a database that is not there', () => {
  test.each(['all.jsonl', 'all.md', 'all.csv.zip', 'lineage.jsonl?of=TB%20495'])('is told before %s is begun: 503, and when to come again', async (path) => {
    const away = openDatabase({ ...testAddress(), uri: 'bolt://127.0.0.1:1', readTimeout: 2_000, writeTimeout: 2_000 });
    const alone = await listen(await createApi(), away, 0);
    try {
      const answer = await get(`/export/${path}`, 'GET', alone.url);
      expect([answer.status, answer.headers['retry-after'], answer.trailers]).toEqual([503, '2', {}]);
      expect(refusal(answer)).toMatchObject({ code: 'DATABASE_AWAY', message: 'The database does not answer.' });
    } finally {
      await stopListening(alone.server);
      await away.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { seededDatabase, testAddress } from '../support/database.js';

/** The API over HTTP: what is asked rightly is answered, what is not is told why, and the service stays up. */
let database: Database;
let server: Server;
let url: string;
/** Statements that all questions of this file have sent so far, but for the version of each. */
let sent = 0;
beforeAll(async () => {
  database = await seededDatabase();
  const counted: Database = { ...database, reader: (options = {}) => database.reader(options.isUnqueued === true ? options : { ...options, onRun: () => (sent += 1) }) };
  ({ server, url } = await listen(await createApi(), counted, 0));
});
afterAll(async () => {
  await stopListening(server);
  await database.close();
});

const question = '{ document(reference: "TB 495") { code } }';
const extensions = { graph: { version: expect.any(String) } };
const answer = { data: { document: { code: '495-TB/TU' } }, extensions };
const json = { 'content-type': 'application/json' };
const post = (body: unknown, init: RequestInit = {}): Promise<Response> => fetch(url, { method: 'POST', headers: json, body: typeof body === 'string' ? body : JSON.stringify(body), ...init });
const at = (path: string): string => new URL(path, url).href;

async function expectUp(): Promise<void> {
  const response = await post({ query: question });
  expect([response.status, await response.json()]).toEqual([200, answer]);
}

/** What an answer that refuses says: words, and nothing internal. */
async function refusal(response: Response): Promise<string> {
  const text = await response.text();
  expect(text).not.toBe('');
  expect(text).not.toMatch(/bolt:|neo4j|password|node_modules|\.[tj]s:\d|\bMATCH\b/i);
  return text;
}

describe('a question', () => {
  it('by POST is answered as JSON', async () => {
    const response = await post({ query: question });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json; charset=utf-8$/);
    expect(await response.json()).toEqual(answer);
  });

  it('with variables and an operation name is answered, also with a charset in its type', async () => {
    const response = await post({ query: 'query One($r: String!) { document(reference: $r) { code } } query Two { coverage { held } }', operationName: 'One', variables: { r: 'Công văn 788' } }, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(await response.json()).toEqual({ data: { document: { code: '788-CV/BCSĐ' } }, extensions });
  });

  it('by GET is answered when it is not a browser’s simple request, else refused with the reason', async () => {
    const asked = `${url}?query=${encodeURIComponent(question)}`;
    expect(await (await fetch(asked, { headers: json })).json()).toEqual(answer);
    const refused = await fetch(asked);
    expect(refused.status).toBe(400);
    expect(await refusal(refused)).toMatch(/Cross-Site Request Forgery/);
  });

  it('that fails in one field is answered with status 200, the error beside the data', async () => {
    const response = await post({ query: '{ document(reference: "TB 9999") { code } coverage { held } }' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { document: null, coverage: { held: 8 } }, errors: [{ path: ['document'], extensions: { code: 'NOT_FOUND' } }] });
  });

  it.each([['{ nothing }', /Cannot query field/], ['{ document', /Syntax Error/], [`{ ${'coverage { held } '.repeat(300)} }`, /TOO_COSTLY/], ['{ documents(filter: { issuedFrom: 5 }) { totalCount } }', /BAD_DATE/]])('that cannot be asked is refused with status 400: %.40s', async (query, reason) => {
    const response = await post({ query });
    expect(response.status).toBe(400);
    expect(await refusal(response)).toMatch(reason);
  });
});

describe('a request that is no question', () => {
  it.each<readonly [string, string, string, RegExp]>([
    ['bad JSON', '{"query": "{ cover', 'application/json', /JSON/],
    ['no body', '', 'application/json', /body/],
    ['JSON that is no object', '5', 'application/json', /body/],
    ['JSON without a query', '{"question":"…"}', 'application/json', /query/],
    ['a query that is no text', '{"query":7}', 'application/json', /string/],
    ['variables that are no object', JSON.stringify({ query: question, variables: 'x' }), 'application/json', /variables/],
    ['several questions at once', JSON.stringify([{ query: question }, { query: question }]), 'application/json', /atching/],
    ['plain text', JSON.stringify({ query: question }), 'text/plain', /content-type/],
    ['a form', `query=${encodeURIComponent(question)}`, 'application/x-www-form-urlencoded', /content-type/],
    ['an unknown type', question, 'application/graphql', /Content-Type/],
  ])('%s is refused with status 400 and a message', async (_, body, type, reason) => {
    const response = await post(body, { headers: { 'content-type': type } });
    expect(response.status).toBe(400);
    expect(await refusal(response)).toMatch(reason);
  });

  it.each([257, 3 * 1024])('with a body of %i KiB is refused with status 413, and the next one is answered', async (size) => {
    const response = await post({ query: question, padding: 'x'.repeat(size * 1024) });
    expect(response.status).toBe(413);
    expect(await refusal(response)).toMatch(/262144 bytes/);
    await expectUp();
  });

  it('with a body just within 256 KiB is answered', async () => {
    const rest = 256 * 1024 - JSON.stringify({ query: question, padding: '' }).length;
    expect((await post({ query: question, padding: 'x'.repeat(rest) })).status).toBe(200);
    expect((await post({ query: question, padding: 'x'.repeat(rest + 1) })).status).toBe(413);
    await expectUp();
  });

  it('to an unknown path is told where the API is', async () => {
    for (const path of ['/graph', '/graphql/', '/favicon.ico', '/%zz', '/..%2f..%2fetc/passwd']) {
      const response = await fetch(at(path), { headers: { connection: 'close' } });
      expect(response.status).toBe(404);
      expect(await refusal(response)).toMatch(/\/graphql/);
    }
  });

  it('to / is told where the API is, with a question to begin with that is answered', async () => {
    const response = await fetch(at('/'));
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/\/graphql/);
    const answered = await post({ query: text.slice(text.indexOf('{')) });
    expect(await answered.json()).toMatchObject({ data: { lineage: { complete: true } } });
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('by %s is refused with status 405 and the methods that are allowed', async (method) => {
    const response = await fetch(url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toMatch(/POST/);
  });
});

describe('many and impatient clients', () => {
  it('are all answered when fifty ask at once', async () => {
    const responses = await Promise.all(Array.from({ length: 50 }, async () => {
      const response = await post({ query: question });
      return [response.status, await response.text()].join(' ');
    }));
    expect([...new Set(responses)].map((text) => JSON.parse(text.replace(/^200 /, '')) as unknown)).toEqual([answer]);
  });

  it('that hang up end their question, and are no fault of ours', async () => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const heavy = '{ documents(first: 100) { nodes { issuer { parent { parent { name } } } assignments(first: 100) { nodes { leads { actor { name } } derivedFrom { derivedFrom { id } } } } citations { via { issuer { name } } candidates { document { issuer { name } } } } } } }';
      const before = sent;
      expect((await post({ query: heavy })).status).toBe(200);
      const whole = sent - before;
      const started = sent;
      const hangUp = new AbortController();
      const asked = post({ query: heavy }, { signal: hangUp.signal }).then(() => 'answered', () => 'hung up');
      for (let wait = 0; sent === started && wait < 1_000; wait += 1) await new Promise((resolve) => setTimeout(resolve, 1));
      hangUp.abort();
      expect(await asked).toBe('hung up');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(sent - started).toBeLessThan(whole);
      expect(stderr.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('fault'))).toEqual([]);
    } finally {
      stderr.mockRestore();
    }
    await expectUp();
  });

  it('that leave in the middle of their request harm nobody', async () => {
    await Promise.all(Array.from({ length: 5 }, () => new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"query": "{', () => socket.destroy());
      });
      socket.on('close', () => resolve());
    })));
    await expectUp();
  });
});

describe('when the database is gone', () => {
  it.each<readonly [string, () => Promise<Database>]>([
    ['closed', async () => {
      const closed = openDatabase({ ...testAddress(), readTimeout: 2_000, writeTimeout: 2_000 });
      await closed.verify();
      await closed.close();
      return closed;
    }],
    ['not at its address', async () => openDatabase({ ...testAddress(), uri: 'bolt://127.0.0.1:1', readTimeout: 2_000, writeTimeout: 2_000 })],
  ])('(%s) each question is told so and the service stays up', async (_, open) => {
    const away = await open();
    const alone = await listen(await createApi(), away, 0);
    try {
      for (let turn = 0; turn < 2; turn += 1) {
        const response = await fetch(alone.url, { method: 'POST', headers: json, body: JSON.stringify({ query: '{ document(reference: "TB 495") { code } coverage { held } }' }) });
        const told = JSON.parse(await refusal(response)) as { data: unknown; errors: { path: string[]; extensions: { code: string } }[] };
        expect(told.data).toEqual({ document: null, coverage: null });
        expect(told.errors.map(({ path, extensions }) => `${path.join('.')} ${extensions.code}`).sort()).toEqual(['coverage DATABASE_AWAY', 'document DATABASE_AWAY']);
      }
      expect((await fetch(new URL('/', alone.url).href)).status).toBe(200);
    } finally {
      await stopListening(alone.server);
      await away.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import { DomainError } from '../../src/domain/errors.js';
import type { Database } from '../../src/graph/graph.js';
import type { Origins } from '../../src/server/cors.js';
import { listen, stopListening } from '../../src/server/http.js';
import { theApi } from './ask.js';

const [ours, another] = ['https://tra-cuu.vn', 'https://la.vn'];
const listed: Origins = ['http://localhost:5173', ours];
const busy = { reader: () => ({ run: async () => Promise.reject(new DomainError('BUSY', 'Wait.')) }) } as unknown as Database;

const open = new Map<Origins, { readonly server: Server; readonly url: string }>();
beforeAll(async () => {
  for (const origins of [null, '*', listed] as const) open.set(origins, await listen(await theApi(), busy, 0, null, origins));
});
afterAll(() => Promise.all([...open.values()].map(({ server }) => stopListening(server))));

/** What a server with these origins answers a page of another one. */
async function ask(origins: Origins, path: string, init: RequestInit & { readonly origin?: string } = {}): Promise<{ readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, string>> }> {
  const { origin, ...rest } = init;
  const response = await fetch(new URL(path, open.get(origins)?.url), { ...rest, headers: { ...(origin === undefined ? {} : { origin }), ...(rest.headers as Record<string, string> | undefined) } });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name === 'vary' || name === 'allow' || name.startsWith('access-control-')));
  return { status: response.status, text: await response.text(), headers };
}
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ __typename }' });
const readable = (origin: string) => ({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag, retry-after' });
const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' } };

describe.each(['/graphql', '/schema.graphql'])('a preflight of %s', (path) => {
  const allow = path === '/graphql' ? 'GET, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
  const granted = { allow, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'content-type, authorization, apollo-require-preflight, if-none-match', 'access-control-max-age': '7200' };

  test('of a listed origin is granted to it by name', async () => expect(await ask(listed, path, { ...preflight, origin: ours })).toEqual({ status: 204, text: '', headers: { ...granted, vary: 'Origin', 'access-control-allow-origin': ours } }));
  test('of any origin is granted to all when all may ask', async () => expect(await ask('*', path, { ...preflight, origin: another })).toEqual({ status: 204, text: '', headers: { ...granted, 'access-control-allow-origin': '*' } }));
  test.each([['another origin', another], ['the beginning of a listed one', 'https://tra-cuu'], ['more than a listed one', `${ours}.la.vn`], ['a listed one under http', 'http://tra-cuu.vn'], ['a page without an origin', 'null']])('of %s is not granted', async (_, origin) => {
    expect(await ask(listed, path, { ...preflight, origin })).toEqual({ status: 204, text: '', headers: { allow, vary: 'Origin' } });
  });
  test('without an origin is answered, and grants nothing', async () => expect(await ask(listed, path, preflight)).toEqual({ status: 204, text: '', headers: { allow, vary: 'Origin' } }));
  test('is refused where no other origin may ask', async () => expect(await ask(null, path, { ...preflight, origin: ours })).toMatchObject({ status: 405, headers: { allow: path === '/graphql' ? 'GET, POST' : 'GET, HEAD' } }));
});

describe('an answer may be read by a page of a listed origin', () => {
  const question = { method: 'POST', headers: json, body };
  test.each<readonly [string, string, RequestInit, number]>([
    ['a question', '/graphql', question, 200],
    ['a question that is none', '/graphql', { ...question, body: '{"query": "{ nothing }"}' }, 400],
    ['a request that is no question', '/graphql', { ...question, body: '{"query' }, 400],
    ['a request that is too large', '/graphql', { ...question, body: JSON.stringify({ query: '', padding: 'x'.repeat(300_000) }) }, 413],
    ['a question while too many wait', '/graphql', { ...question, body: '{"query": "{ coverage { held } }"}' }, 503],
    ['the schema', '/schema.graphql', {}, 200],
    ['a path that is none', '/graph', {}, 404],
    ['a method that is none', '/graphql', { method: 'PUT' }, 405],
    ['the welcome', '/', {}, 200],
  ])('%s', async (_, path, init, status) => {
    const answer = await ask(listed, path, { ...init, origin: ours });
    expect([answer.status, answer.headers]).toEqual([status, { vary: 'Origin', ...readable(ours), ...(status === 405 ? { allow: 'GET, POST' } : {}) }]);
    expect((await ask('*', path, { ...init, origin: another })).headers).toMatchObject(readable('*'));
    expect((await ask(listed, path, { ...init, origin: another })).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await ask(null, path, { ...init, origin: ours })).headers).toEqual(status === 405 ? { allow: 'GET, POST' } : {});
  });

  test('and is told to caches as one that differs by origin, also when none was sent', async () => expect((await ask(listed, '/graphql', question)).headers).toEqual({ vary: 'Origin' }));
});

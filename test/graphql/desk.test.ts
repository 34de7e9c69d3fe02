import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { Database } from '../../src/graph/graph.js';
import type { Keyed } from '../../src/graphql/keyed.js';
import { listen, stopListening } from '../../src/server/http.js';
import { refusalOf } from '../../src/server/key.js';
import { theApi } from './ask.js';

const key = 'only-a-test';
const KiB = 1024;
const keyed: Keyed = { read: async () => ({ documents: [], warnings: [] }), ingest: async () => ({ keys: [], failed: [] }), settle: async () => undefined };
const nothing = { reader: () => ({ run: async () => [] }) } as unknown as Database;

let open: { readonly server: Server; readonly url: string };
let closed: { readonly server: Server; readonly url: string };
beforeAll(async () => {
  open = await listen(await theApi(), nothing, 0, { key, keyed });
  closed = await listen(await theApi(), nothing, 0);
});
afterAll(() => Promise.all([open, closed].map(({ server }) => stopListening(server))));

function post(at: string, query: string, authorization: string | null, text = ''): Promise<Response> {
  return fetch(at, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) }, body: JSON.stringify({ query, variables: { text } }) });
}
const reading = 'query ($text: String!) { read(input: { name: "a", text: $text }) { warnings } }';
const writing = 'mutation ($text: String!) { documentsIngest(input: [{ name: "a", text: $text }]) { userErrors { code } } }';

async function codeOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(200);
  const { errors } = (await response.json()) as { readonly errors?: readonly { readonly extensions: { readonly code: string; readonly got: string } }[] };
  return errors?.map(({ extensions }) => [extensions.code, extensions.got]);
}

describe.each([['read', reading], ['documentsIngest', writing]])('%s', (_, query) => {
  test('with the key is answered', async () => expect(await codeOf(await post(open.url, query, `Bearer ${key}`))).toBeUndefined());
  test.each<readonly [string, string | null, string]>([
    ['no key', null, 'no such header'],
    ['another key', 'Bearer other', 'another one'],
    ['the beginning of the key', `Bearer ${key.slice(0, -1)}`, 'another one'],
    ['more than the key', `Bearer ${key}x`, 'another one'],
    ['the key in capitals', `Bearer ${key.toUpperCase()}`, 'another one'],
    ['no word before it', key, 'the header in another form'],
    ['another word before it', `Basic ${key}`, 'the header in another form'],
    ['nothing behind the word', 'Bearer ', 'the header in another form'],
  ])('with %s is UNAUTHORIZED', async (_name, authorization, got) => expect(await codeOf(await post(open.url, query, authorization))).toEqual([['UNAUTHORIZED', got]]));
  test('of a server without API_KEY is off, whatever is sent', async () => {
    for (const authorization of [null, `Bearer ${key}`, 'Bearer ', 'Bearer null']) expect(await codeOf(await post(closed.url, query, authorization))).toEqual([['UNAUTHORIZED', 'a server without API_KEY']]);
  });
});

test('a change is not made by GET, be the key right', async () => {
  const response = await fetch(`${open.url}?query=${encodeURIComponent('mutation { citationResolve(citation: "c", by: "Lan") { userErrors { code } } }')}`, { headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` } });
  expect(response.status).toBe(405);
});

describe('the body', () => {
  const room = JSON.stringify({ query: reading, variables: { text: '' } }).length;
  test.each([
    ['256 KiB without a key', null, 256 * KiB, 200],
    ['a byte more', null, 256 * KiB + 1, 413],
    ['as much with another key', 'Bearer other', 256 * KiB + 1, 413],
    ['as much with the key', `Bearer ${key}`, 256 * KiB + 1, 200],
    ['10 MiB with the key', `Bearer ${key}`, 10 * KiB * KiB, 200],
    ['a byte beyond that', `Bearer ${key}`, 10 * KiB * KiB + 1, 413],
  ])('%s', async (_, authorization, size, status) => {
    const response = await post(open.url, reading, authorization, 'x'.repeat(size - room));
    expect(response.status).toBe(status);
    if (status === 413) expect(await response.text()).toMatch(authorization === `Bearer ${key}` ? /at most 10485760 bytes\.\n$/ : /at most 262144 bytes, with the key 10485760\.\n$/);
  });

  test('with the key set nowhere is as small for everybody', async () => {
    const response = await post(closed.url, reading, `Bearer ${key}`, 'x'.repeat(257 * KiB));
    expect([response.status, await response.text()]).toEqual([413, 'The request is too large: at most 262144 bytes.\n']);
  });
});

test('a key is looked for behind one word, and may hold spaces', () => {
  expect(refusalOf('a b', 'bearer  a b ')).toBeUndefined();
  expect(refusalOf('a', 'Bearer b')).toMatchObject({ code: 'UNAUTHORIZED', details: { expected: expect.any(String), got: 'another one' } });
});

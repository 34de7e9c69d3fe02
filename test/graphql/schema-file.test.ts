import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, findBreakingChanges, findDangerousChanges, isObjectType } from 'graphql';
import type { Server } from 'node:http';
import type { Database } from '../../src/graph/graph.js';
import { typeDefs } from '../../src/graphql/schema.js';
import { listen, stopListening } from '../../src/server/http.js';
import { printSchemaFile } from '../../src/server/schema-file.js';
import { theApi } from './ask.js';

let server: Server;
let url: string;
beforeAll(async () => {
  ({ server, url } = await listen(await theApi(), { reader: () => ({ run: async () => [] }) } as unknown as Database, 0));
});
afterAll(() => stopListening(server));
const read = (init: RequestInit = {}): Promise<Response> => fetch(new URL('/schema.graphql', url), init);

describe('/schema.graphql', () => {
  test('is the schema with its descriptions, every type whole', async () => {
    const response = await read();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const text = await response.text();
    const [given, ours] = [buildSchema(text), buildSchema(typeDefs)];
    expect([...findBreakingChanges(ours, given), ...findDangerousChanges(ours, given), ...findBreakingChanges(given, ours)]).toEqual([]);
    expect(text).not.toMatch(/^extend /m);
    const query = given.getQueryType();
    expect(isObjectType(query) ? Object.values(query.getFields()).filter(({ description }) => !description) : null).toEqual([]);
  });

  test('is the same bytes each time', () => expect(printSchemaFile()).toEqual(printSchemaFile()));

  test('is asked by HEAD for its headers alone', async () => {
    const [whole, head] = [await read(), await read({ method: 'HEAD' })];
    const told = (response: Response) => ['content-type', 'content-length', 'etag'].map((name) => response.headers.get(name));
    expect([head.status, ...told(head)]).toEqual([200, ...told(whole)]);
    expect([await head.text(), Buffer.byteLength(await whole.text())]).toEqual(['', Number(head.headers.get('content-length'))]);
  });

  test('is not sent again to who has it', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const response = await read({ method, headers: { 'if-none-match': tags } });
        expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
      }
    }
    for (const tags of ['"other"', etag.slice(1, -1), '']) expect((await read({ headers: { 'if-none-match': tags } })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not to be had by %s', async (method) => {
    const response = await read({ method });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'GET, HEAD', 'The schema is read by GET.\n']);
  });

  test('is named by the welcome', async () => expect(await (await fetch(new URL('/', url))).text()).toContain('/schema.graphql'));
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { testAddress } from '../support/database.js';

/** Bytes that no browser would send: none of them may end the process or leave a client without an answer. */
let database: Database;
let server: Server;
let url: string;
beforeAll(async () => {
  database = openDatabase({ ...testAddress(), readTimeout: 5_000, writeTimeout: 5_000 });
  ({ server, url } = await listen(await createApi(), database, 0));
});
afterAll(async () => {
  await stopListening(server);
  await database.close();
});

/** Bytes written to a new connection, and all that comes back before it is closed or falls silent. */
function spoken(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    const silence = setTimeout(() => socket.destroy(), 2_000);
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(silence);
      resolve(heard);
    });
  });
}

describe('a request whose first line is odd is answered', () => {
  it.each(['GET // HTTP/1.1', 'GET http:// HTTP/1.1', 'GET //: HTTP/1.1', 'GET /\\ HTTP/1.1', 'POST /graphql?%% HTTP/1.1', 'GET http://elsewhere/nothing HTTP/1.1'])('“%s”', async (line) => {
    expect(await spoken(`${line}\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 (?:400|404) /);
  });

  it('“nonsense”, with status 400', async () => {
    expect(await spoken('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('and the next one too', async () => {
    expect((await fetch(new URL('/', url).href)).status).toBe(200);
  });
});

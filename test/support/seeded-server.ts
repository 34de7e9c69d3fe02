import { afterAll, beforeAll } from '@jest/globals';
import type { Server } from 'node:http';
import type { Database } from '../../src/graph/graph.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { seededDatabase } from './database.js';

/** A server over the seed facts, known once the tests of a file begin. */
export interface SeededServer {
  database: Database;
  /** Address of the API. */
  base: string;
}

/** Serves the seed facts while the tests of a file run. */
export function serveSeed(): SeededServer {
  const served = {} as SeededServer;
  let server: Server;
  beforeAll(async () => {
    served.database = await seededDatabase();
    const listening = await listen(await createApi(), served.database, 0);
    server = listening.server;
    served.base = listening.url;
  });
  afterAll(async () => {
    await stopListening(server);
    await served.database.close();
  });
  return served;
}

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { openLocalDatabase, type LocalDatabase } from '../../src/local/neo4j.js';
import { given } from '../support/database.js';
import { look } from '../support/graph.js';

/** A server of its own that stops and starts again, behind a door whose address stays. */
const dataDir = mkdtempSync(join(tmpdir(), 'directives-away-'));
const sockets = new Set<Socket>();
let behind = 0;
let door: Server;
let local: LocalDatabase;
let database: Database;

beforeAll(async () => {
  local = await openLocalDatabase({ dataDir });
  behind = portOf(local);
  door = createServer((caller) => {
    const server = connect(behind, '127.0.0.1');
    for (const [socket, peer] of [[caller, server], [server, caller]] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
    }
    caller.pipe(server).pipe(caller);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;
  database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user: local.user, password: local.password, database: local.database, readTimeout: 5_000, writeTimeout: 5_000 });
}, 120_000);
afterAll(async () => {
  await database.close();
  door.close();
  for (const socket of sockets) socket.destroy();
  await local.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const portOf = ({ uri }: LocalDatabase): number => Number(new URL(uri).port);
const ask = () => look(database, 'MATCH (n:Kept) RETURN n.value AS value', ['value']);

async function timed(work: Promise<unknown>): Promise<{ readonly error: unknown; readonly took: number }> {
  const started = Date.now();
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  return { error, took: Date.now() - started };
}

test('when the database goes away questions are told quickly, and answered again once it is back', async () => {
  await database.write((graph) => graph.run(given("CREATE (n:Kept {value: 'still here'})"), {}));
  await Promise.all(Array.from({ length: 8 }, ask));

  await local.stop();
  const away = await Promise.all([timed(ask()), timed(ask()), timed(database.verify()), timed(database.write((graph) => graph.run(given('CREATE (n:Lost)'), {})))]);

  for (const { error } of away) expect(error).toMatchObject({ code: 'DATABASE_AWAY', message: 'The database does not answer.', details: { expected: expect.stringMatching(/^a Neo4j at bolt:\/\/127\.0\.0\.1:\d+$/) } });
  console.log(away.map(({ took }) => took));
  for (const { took } of away.slice(0, 3)) expect(took).toBeLessThan(3_000);

  local = await openLocalDatabase({ dataDir });
  behind = portOf(local);

  expect(await ask()).toEqual([{ value: 'still here' }]);
  await database.write((graph) => graph.run(given("MATCH (n:Kept) SET n.value = 'changed'"), {}));
  expect(await ask()).toEqual([{ value: 'changed' }]);
}, 120_000);

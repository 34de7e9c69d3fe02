import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { localDatabaseStatus, openLocalDatabase, stopLocalDatabase, type LocalDatabase } from '../../../src/local/neo4j.js';
import { answeringAt, fakeJava, fakeMaven, fakeTool, place, type Place } from './fake-tools.js';

let here: Place;
let listener: Server;
let port: number;
let dataDir: string;

beforeEach(async () => {
  here = await place();
  dataDir = join(here.path, 'data');
  listener = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  port = (listener.address() as { port: number }).port;
  await fakeTool(join(here.path, 'mvn'), fakeMaven([join(here.path, 'java')], join(here.path, 'calls')));
  await serverIs(answeringAt(port));
});
afterEach(async () => {
  listener.close();
  await here.remove();
});

const serverIs = (script: string): Promise<void> => fakeTool(join(here.path, 'java'), fakeJava('17.0.15', 'jdk.compiler@17', script));
const open = (onProgress: (line: string) => void = () => undefined): Promise<LocalDatabase> =>
  openLocalDatabase({ dataDir, env: { PATH: here.path }, onProgress });
const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describe('opening', () => {
  test('starts a server, and stop leaves nothing', async () => {
    const told: string[] = [];
    const database = await open((line) => told.push(line));
    expect(database).toMatchObject({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', database: 'neo4j', borrowed: false });
    expect(told).toEqual(['Starting Neo4j Community 5.26.31 …']);
    expect(await localDatabaseStatus(dataDir)).toMatchObject({ state: 'running', pid: process.pid, version: '5.26.31' });
    await Promise.all([database.stop(), database.stop()]);
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: false });
    expect(await readdir(join(dataDir, 'local'))).toEqual(['classpath.args', 'classpath.json', 'password']);
  });

  test('keeps its password to itself, and the same', async () => {
    const first = await open();
    await first.stop();
    const second = await open();
    await second.stop();
    expect(first.password).toMatch(/^[\w-]{32}$/);
    expect(second.password).toBe(first.password);
    expect(await mode(join(dataDir, 'local'))).toBe(0o700);
    expect(await mode(join(dataDir, 'local', 'password'))).toBe(0o600);
  });

  test('the password reaches the server by its input only', async () => {
    await serverIs(`echo "$@" > ${here.path}/args; set > ${here.path}/env; read -r line; echo "$line" > ${here.path}/input; ${answeringAt(port)}`);
    const database = await open();
    await database.stop();
    const { password } = database;
    const [args, env, input] = await Promise.all(['args', 'env', 'input'].map((name) => readFile(join(here.path, name), 'utf8')));
    expect(input).toBe(`${password}\n`);
    expect(args).not.toContain(password);
    expect(env).not.toContain(password);
  });

  test('a second time borrows', async () => {
    const owner = await open();
    const borrower = await open();
    expect(borrower).toMatchObject({ uri: owner.uri, password: owner.password, borrowed: true });
    await borrower.stop();
    expect(await localDatabaseStatus(dataDir)).toMatchObject({ state: 'running' });
    await owner.stop();
  });

  test('several at one moment give one server', async () => {
    await serverIs(`echo started >> ${here.path}/starts; ${answeringAt(port)}`);
    const databases = await Promise.all([open(), open(), open()]);
    expect(databases.filter(({ borrowed }) => !borrowed)).toHaveLength(1);
    expect(await readFile(join(here.path, 'starts'), 'utf8')).toBe('started\n');
    await Promise.all(databases.map((database) => database.stop()));
  });

  test('while one stops waits for the folder', async () => {
    const owner = await open();
    const [, next] = await Promise.all([owner.stop(), open()]);
    expect(await localDatabaseStatus(dataDir)).toMatchObject({ state: next.borrowed ? 'stopped' : 'running' });
    await next.stop();
  });

  test('replaces the record of a dead one', async () => {
    const owner = await open();
    const record = await readFile(join(dataDir, 'local', 'running.json'), 'utf8');
    await owner.stop();
    await writeFile(join(dataDir, 'local', 'running.json'), record);
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: true });
    const next = await open();
    expect(next.borrowed).toBe(false);
    await next.stop();
  });
});

describe('a server that goes away', () => {
  test('is told to who started it and who borrowed it', async () => {
    const [owner, borrower] = [await open(), await open()];
    const status = await localDatabaseStatus(dataDir);
    if (status.state !== 'running') throw new Error('it should run');
    process.kill(status.javaPid, 'SIGKILL');
    expect(await owner.lost).toMatch(/^The local Neo4j \(process \d+\) ended without being asked to \(signal SIGKILL\)\. See .*debug\.log\.$/);
    expect(await borrower.lost).toBe(`The local Neo4j that another command (process ${process.pid}) had started has ended.`);
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: false });
    await owner.stop();
  });

  test('by our own stop is not lost', async () => {
    const owner = await open();
    await owner.stop();
    expect(await Promise.race([owner.lost, new Promise((resolve) => setTimeout(resolve, 50, 'silence'))])).toBe('silence');
  });

  test('can be asked to, by its folder', async () => {
    const owner = await open();
    expect(await stopLocalDatabase(dataDir)).toBe('stopped');
    expect(await owner.lost).toContain('signal SIGTERM');
    expect(await stopLocalDatabase(dataDir)).toBe('not running');
  });
});

describe('a server that does not start', () => {
  test.each([
    ['says why', 'echo "FAILED Not a good day"', 'Not a good day'],
    ['dies of an exception', `echo 'Exception in thread "main" java.lang.Error: x
	at a.B.c(B.java:1)
Caused by: java.io.IOException: Bad sector
	at d.E.f(E.java:2)' >&2; exit 3`, 'the JVM ended before it was ready (exit code 3): Bad sector'],
    ['dies in silence', 'exit 1', 'the JVM ended before it was ready (exit code 1): it said nothing'],
    ['finds the disk full', 'echo "java.io.IOException: No space left on device" >&2; while read -r line; do :; done', 'a full disk (no space left on device)'],
    [
      'finds its folder taken',
      'echo "FAILED Lock file has been locked by another process: /x/store_lock."',
      'another program that uses it (its store lock is taken)',
    ],
  ])('because it %s', async (_, script, got) => {
    await serverIs(script);
    await expect(open()).rejects.toMatchObject({ code: 'SETUP', details: { got, suggestions: expect.arrayContaining([expect.stringContaining('NEO4J_URI')]) } });
    expect(await readdir(join(dataDir, 'local'))).toEqual(['classpath.args', 'classpath.json', 'password']);
  });

  test('because the data folder cannot be one', async () => {
    await writeFile(dataDir, 'a file');
    await expect(open()).rejects.toMatchObject({ code: 'SETUP', details: { expected: `a data folder to write in, ${dataDir}` } });
  });
});

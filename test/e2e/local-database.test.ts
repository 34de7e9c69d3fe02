import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDatabaseStatus, openLocalDatabase, stopLocalDatabase, type LocalDatabase } from '../../src/local/neo4j.js';

/** The real server, started three times in all: each test goes on where the one before it stopped. */
const START_MS = 120_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const onLinux = process.platform === 'linux' ? test : test.skip;

let dataDir: string;
let opened: readonly LocalDatabase[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'local-e2e-'));
});
afterAll(async () => {
  await Promise.all(opened.map((database) => database.stop()));
  children.forEach((child) => child.kill('SIGKILL'));
  await stopLocalDatabase(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

/** Asks one statement, as anybody could who knows the address and this password. */
async function ask({ uri, user, password }: Pick<LocalDatabase, 'uri' | 'user' | 'password'>, statement: string): Promise<readonly unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

const owner = (): LocalDatabase => opened.find(({ borrowed }) => !borrowed) as LocalDatabase;
const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

/** Another command, which opens the database, ends it in order on SIGTERM, and has told its address. */
async function otherCommand(): Promise<{ readonly child: ChildProcess; readonly database: Pick<LocalDatabase, 'uri' | 'user' | 'password' | 'borrowed'> }> {
  const script = `
    const { openLocalDatabase } = await import(process.argv[1]);
    const database = await openLocalDatabase({ dataDir: process.argv[2] });
    process.once('SIGTERM', () => database.stop().then(() => process.exit(0)));
    console.log(JSON.stringify(database));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script, join(root, 'src/local/neo4j.ts'), dataDir];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, database: JSON.parse(String(line)) as LocalDatabase };
}

async function javaPid(): Promise<number> {
  const status = await localDatabaseStatus(dataDir);
  if (status.state !== 'running') throw new Error('it should run');
  return status.javaPid;
}

/** How long a process still runs, in ms. */
async function untilGone(pid: number): Promise<number> {
  const start = Date.now();
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return Date.now() - start;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a local database', () => {
  test('starts once for two that open it at one moment', async () => {
    opened = await Promise.all([openLocalDatabase({ dataDir }), openLocalDatabase({ dataDir })]);
    expect(opened.map(({ borrowed }) => borrowed).toSorted()).toEqual([false, true]);
    expect(new Set(opened.map(({ uri }) => uri)).size).toBe(1);
  }, START_MS);

  test('lets in who knows the password, and nobody else', async () => {
    expect(await ask(owner(), "CREATE (:Note {text: 'kept'}) RETURN 'written'")).toEqual(['written']);
    await expect(ask({ ...owner(), password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/authentication failure/);
  });

  test('is Neo4j Community of the version that is told', async () => {
    const status = await localDatabaseStatus(dataDir);
    const rows = await ask(owner(), "CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition");
    expect(status.state === 'running' && rows).toEqual([`${status.state === 'running' ? status.version : ''} community`]);
  });

  test('reads no files and no addresses', async () => {
    await writeFile(join(dataDir, 'secret.csv'), 'secret');
    await expect(ask(owner(), `LOAD CSV FROM 'file://${dataDir}/secret.csv' AS row RETURN row`)).rejects.toThrow(/allow_csv_import_from_file_urls/);

    let asked = 0;
    const web = createServer((_, response) => response.end(`${(asked += 1)}`)).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo;
    await expect(ask(owner(), `LOAD CSV FROM 'http://127.0.0.1:${port}/x' AS row RETURN row`)).rejects.toThrow(/blocklist/);
    web.close();
    expect(asked).toBe(0);
  });

  onLinux('listens on 127.0.0.1 only, and tells its password to nobody', async () => {
    const pid = await javaPid();
    const files = await Promise.all(['cmdline', 'environ'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')));
    expect(files.join('')).not.toContain(owner().password);

    const sockets = await Promise.all((await readdir(`/proc/${pid}/fd`)).map((fd) => stat(`/proc/${pid}/fd/${fd}`).then(({ ino }) => String(ino), () => '')));
    const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
    const listening = tables.join('').split('\n').map((line) => line.trim().split(/\s+/)).filter((field) => field[3] === '0A' && sockets.includes(field[9] ?? ''));
    const loopback = /^(0100007F|0000000000000000FFFF00000100007F):/; // as the kernel writes 127.0.0.1, alone and in an IPv6 address
    expect(listening.map((field) => loopback.test(field[1] ?? ''))).toEqual([true]);
  });

  test('keeps its folders and files for its owner', async () => {
    const local = join(dataDir, 'local');
    expect(await Promise.all([local, join(dataDir, 'neo4j')].map(mode))).toEqual([0o700, 0o700]);
    expect(await Promise.all(['password', 'running.json'].map((name) => mode(join(local, name))))).toEqual([0o600, 0o600]);
    expect(await readdir(join(dataDir, 'neo4j', 'logs'))).toContain('debug.log');
  });

  test('leaves nothing behind when it is stopped', async () => {
    const pid = await javaPid();
    await owner().stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(await readdir(join(dataDir, 'local'))).toEqual(['classpath.args', 'classpath.json', 'password']);
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: false });
    expect(await opened.find(({ borrowed }) => borrowed)?.lost).toContain('has ended');
  }, 40_000);

  test('dies with a command that is killed, and says so to who borrowed it', async () => {
    const { child, database } = await otherCommand();
    const borrowed = await openLocalDatabase({ dataDir });
    expect([database.borrowed, borrowed.borrowed]).toEqual([false, true]);
    expect(await ask(borrowed, 'MATCH (note:Note) RETURN note.text')).toEqual(['kept']);

    const pid = await javaPid();
    child.kill('SIGKILL');
    expect(await untilGone(pid)).toBeLessThan(10_000);
    expect(await borrowed.lost).toContain(`(process ${child.pid})`);
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: true });
  }, START_MS);

  test('starts anew over the record of a dead one, and is stopped from outside', async () => {
    const { child, database } = await otherCommand();
    expect(database.borrowed).toBe(false);
    const pid = await javaPid();
    expect(await stopLocalDatabase(dataDir)).toBe('stopped');
    await untilGone(pid);
    expect(child.exitCode).toBe(0);
    expect(await stopLocalDatabase(dataDir)).toBe('not running');
    expect(await localDatabaseStatus(dataDir)).toEqual({ state: 'stopped', staleRecord: false });
  }, START_MS);
});

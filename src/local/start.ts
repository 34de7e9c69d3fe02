import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { boltUri, type LocalDatabase } from './database.js';
import { ensurePassword, type LocalFolder } from './folder.js';
import { findJdk, type Jdk } from './java.js';
import { awaitLock } from './lock.js';
import { neo4jClasspath } from './maven.js';
import { memoryShare } from './memory.js';
import { diskFull, FULL_DISK, missing } from './missing.js';
import { readPom } from './pom.js';
import { hasEnded, markOf } from './process.js';
import { removeRecord, writeRecord, type Found, type RunningRecord } from './record.js';
import { startServer, type Server, type ServerOptions } from './server.js';

/** How long the server of a dead command may take to end before its folder is called taken. */
const LEFTOVER_MS = 30_000;
const LOCK_WITHIN_MS = 10_000;
const STORE_LOCKED = /locked by another process/i;

export interface StartOptions {
  readonly onProgress: (line: string) => void;
  readonly env: NodeJS.ProcessEnv | undefined;
  /** What the record tells of; never a running server. */
  readonly found: Found;
  /** The last command died while it started or stopped the server. */
  readonly tookOver: boolean;
}

/** Starts the server of this folder and records it. The caller holds the lock. */
export async function start(folder: LocalFolder, { onProgress, env, found, tookOver }: StartOptions): Promise<LocalDatabase> {
  const { version } = readPom();
  const jdk = await findJdk(env);
  const argfile = await neo4jClasspath({ folder: folder.local, env: mavenEnv(env, jdk), onProgress });
  if (found.state === 'ending') await hasEnded(found.record.java, LEFTOVER_MS);
  if (found.state !== 'none') await removeRecord(folder.record, found.record);

  const password = await ensurePassword(folder);
  onProgress(`Starting Neo4j Community ${version} …`);
  const options = { java: jdk.command, argfile, home: folder.neo4j, password, memory: memoryShare(memoryOfMachine()), env };
  const server = await serverOrFault(folder, options, `Neo4j Community ${version} on java ${jdk.version}`, tookOver || found.state !== 'none');
  try {
    const [parent, java] = await Promise.all([markOf(process.pid), markOf(server.pid)]);
    if (!parent || !java) throw missing('a running Neo4j', `one that ended at once (${await server.ended})`, [seeLogs(folder)]);
    const record = await writeRecord(folder.record, { version, parent, java, port: server.port });
    return owned(folder, server, record, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A container may be given less than its machine has. */
function memoryOfMachine(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Maven's script follows JAVA_HOME, even one that we could not use. */
function mavenEnv(env: NodeJS.ProcessEnv | undefined, jdk: Jdk): NodeJS.ProcessEnv | undefined {
  if (!env || jdk.fromJavaHome) return env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'JAVA_HOME'));
}

async function serverOrFault(folder: LocalFolder, options: ServerOptions, what: string, leftover: boolean): Promise<Server> {
  const deadline = Date.now() + (leftover ? LEFTOVER_MS : 0);
  for (;;) {
    const server = await startServer(options);
    if (!('failed' in server)) return server;
    if (!STORE_LOCKED.test(server.failed)) throw startFault(folder, what, server.failed);
    if (Date.now() >= deadline) {
      throw missing(`the data folder ${folder.neo4j} for ourselves`, 'another program that uses it (its store lock is taken)', [
        'Stop the other Neo4j that uses this folder',
        'Set DATA_DIR to another folder',
      ]);
    }
    await delay(1_000);
  }
}

function startFault(folder: LocalFolder, what: string, failed: string): Error {
  if (FULL_DISK.test(failed)) return diskFull(folder.neo4j);
  const brokenJar = failed.match(/\S+\.jar/)?.[0];
  const mend = brokenJar ? [`Remove ${brokenJar}, so that it is downloaded again`] : [];
  return missing(`${what}, started in ${folder.neo4j}`, failed, [...mend, seeLogs(folder)]);
}

function seeLogs(folder: LocalFolder): string {
  return `See ${join(folder.neo4j, 'logs', 'debug.log')}`;
}

function owned(folder: LocalFolder, server: Server, record: RunningRecord, password: string): LocalDatabase {
  let stopping: Promise<void> | undefined;
  const lost = server.ended.then(async (how) => {
    if (stopping) return new Promise<never>(() => undefined);
    await removeRecord(folder.record, record).catch(() => undefined);
    return `The local Neo4j (process ${server.pid}) ended without being asked to (${how}). ${seeLogs(folder)}.`;
  });
  return {
    uri: boltUri(record.port),
    user: 'neo4j',
    password,
    database: 'neo4j',
    borrowed: false,
    lost,
    stop: () => (stopping ??= end(folder, server, record)),
  };
}

/** Under the lock, so that a command that comes meanwhile waits until the folder is free. */
async function end(folder: LocalFolder, server: Server, record: RunningRecord): Promise<void> {
  const lock = await awaitLock(folder.lock, LOCK_WITHIN_MS);
  try {
    // First, so that nobody borrows a server that is going.
    await removeRecord(folder.record, record).catch(() => undefined);
    await server.stop();
  } finally {
    await lock?.release();
  }
}

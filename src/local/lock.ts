import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, markOf, type ProcessMark } from './process.js';

/** A lock file is made, then filled: an empty one this young has a holder who is about to write. */
const YOUNG_MS = 5_000;
const LOOK_EVERY_MS = 100;

/** The right to start or stop the server. */
export interface Lock {
  /** It was left by a command that died, perhaps together with a server that still ends. */
  readonly tookOver: boolean;
  release(): Promise<void>;
}

/** Takes the lock, or answers undefined when a living command holds it. */
export async function tryLock(path: string): Promise<Lock | undefined> {
  const tookOver = await removeStale(path);
  const mine = JSON.stringify({ ...(await markOf(process.pid)), id: randomUUID() });
  try {
    await writeFile(path, mine, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  return {
    tookOver,
    release: async () => {
      if ((await read(path)) === mine) await rm(path, { force: true });
    },
  };
}

/** Takes the lock as soon as it is free; undefined when it is not after `patienceMs`, or can no longer be made. */
export async function awaitLock(path: string, patienceMs: number): Promise<Lock | undefined> {
  const deadline = Date.now() + patienceMs;
  try {
    for (;;) {
      const lock = await tryLock(path);
      if (lock || Date.now() >= deadline) return lock;
      await delay(LOOK_EVERY_MS);
    }
  } catch {
    return undefined;
  }
}

/** The process that holds the lock, e.g. to name it while waiting. */
export async function lockHolder(path: string): Promise<number | undefined> {
  return holder(await read(path))?.pid;
}

async function removeStale(path: string): Promise<boolean> {
  const seen = await read(path);
  if (seen === undefined) return false;
  const mark = holder(seen);
  if (mark ? await isAlive(mark) : await isYoung(path)) return false;
  // Of two commands that see the same stale lock only one may remove it: renaming tells which,
  // and what turns out to be a new lock is put back.
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return false;
  }
  const stale = (await read(aside)) === seen;
  if (!stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return stale;
}

function holder(text: string | undefined): ProcessMark | undefined {
  try {
    const { pid, startedAt } = JSON.parse(text ?? '') as Partial<ProcessMark>;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

async function isYoung(path: string): Promise<boolean> {
  const made = await stat(path).then(({ mtimeMs }) => mtimeMs, () => 0);
  return Date.now() - made < YOUNG_MS;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

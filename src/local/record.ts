import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { answers, isAlive, type ProcessMark } from './process.js';

/** What `running.json` says of the running server, for other commands to find it. */
export interface RunningRecord {
  readonly id: string;
  readonly version: string;
  /** The command that started the server and ends it. */
  readonly parent: ProcessMark;
  readonly java: ProcessMark;
  readonly port: number;
  readonly since: string;
}

/** A record as it is found: `running` can be borrowed, `ending` has lost its parent and will be gone soon, `stale` is gone. */
export type Found =
  | { readonly state: 'none' }
  | { readonly state: 'running' | 'ending' | 'stale'; readonly record: RunningRecord };

/** Looks whether what the record tells of is still there. */
export async function findRecord(path: string): Promise<Found> {
  const record = await readRecord(path);
  if (!record) return { state: 'none' };
  const [parent, java] = await Promise.all([isAlive(record.parent), isAlive(record.java)]);
  if (!java) return { state: 'stale', record };
  if (!parent) return { state: 'ending', record };
  return { state: (await answers(record.port)) ? 'running' : 'stale', record };
}

/** Writes the record in one step, so that nobody reads half of it. */
export async function writeRecord(path: string, facts: Omit<RunningRecord, 'id' | 'since'>): Promise<RunningRecord> {
  const record: RunningRecord = { id: randomUUID(), since: new Date().toISOString(), ...facts };
  const draft = `${path}.${record.id}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
  return record;
}

/** Removes this very record; one that another command has written since is left. */
export async function removeRecord(path: string, record: RunningRecord): Promise<void> {
  if ((await readRecord(path))?.id === record.id) await rm(path, { force: true });
}

async function readRecord(path: string): Promise<RunningRecord | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // none, or not one of ours
  }
}

function isRecord(value: unknown): value is RunningRecord {
  const { id, version, parent, java, port, since } = (value ?? {}) as Partial<RunningRecord>;
  return [id, version, since].every((text) => typeof text === 'string') && typeof port === 'number' && isMark(parent) && isMark(java);
}

function isMark(value: unknown): value is ProcessMark {
  const { pid, startedAt } = (value ?? {}) as Partial<ProcessMark>;
  // 0 and negative numbers mean whole groups to kill(2).
  return Number.isInteger(pid) && (pid as number) > 0 && typeof startedAt === 'string';
}

import { boltUri } from './database.js';
import { localFolder } from './folder.js';
import { hasEnded, isAlive, signal } from './process.js';
import { findRecord, removeRecord } from './record.js';

const IN_ORDER_MS = 45_000;
const AT_LEAST_MS = 15_000;

/** What runs on a data folder: `pid` is the command that started the server and ends it, `javaPid` the server. */
export type LocalStatus =
  | {
      readonly state: 'running';
      readonly uri: string;
      readonly pid: number;
      readonly javaPid: number;
      readonly since: string;
      readonly version: string;
    }
  | { readonly state: 'stopped'; readonly staleRecord: boolean };

/** Looks, and changes nothing: `await localDatabaseStatus('.data')` → { state: 'stopped', staleRecord: false }. */
export async function localDatabaseStatus(dataDir: string): Promise<LocalStatus> {
  const found = await findRecord(localFolder(dataDir).record);
  if (found.state !== 'running') return { state: 'stopped', staleRecord: found.state !== 'none' };
  const { port, parent, java, since, version } = found.record;
  return { state: 'running', uri: boltUri(port), pid: parent.pid, javaPid: java.pid, since, version };
}

/** Ends the database that another command started, and that command with it; waits until both are gone. */
export async function stopLocalDatabase(dataDir: string): Promise<'stopped' | 'not running'> {
  const folder = localFolder(dataDir);
  const found = await findRecord(folder.record);
  if (found.state === 'none') return 'not running';
  const { parent, java } = found.record;
  const wasRunning = await isAlive(java);
  if (wasRunning) {
    // The command ends its server in order; without one, or when it is ourselves, the server is asked directly.
    const byParent = parent.pid !== process.pid && (await isAlive(parent));
    signal(byParent ? parent.pid : java.pid, 'SIGTERM');
    if (!(await hasEnded(java, IN_ORDER_MS))) {
      signal(java.pid, 'SIGTERM');
      if (!(await hasEnded(java, AT_LEAST_MS))) signal(java.pid, 'SIGKILL');
    }
    if (byParent) await hasEnded(parent, AT_LEAST_MS);
  }
  await removeRecord(folder.record, found.record);
  return wasRunning ? 'stopped' : 'not running';
}

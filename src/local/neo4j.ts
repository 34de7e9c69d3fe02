import { setTimeout as delay } from 'node:timers/promises';
import { borrow } from './borrow.js';
import type { LocalDatabase, LocalOptions } from './database.js';
import { localFolder, makeFolders, type LocalFolder } from './folder.js';
import { lockHolder, tryLock } from './lock.js';
import { folderFault } from './missing.js';
import { findRecord } from './record.js';
import { start } from './start.js';

export { localDatabaseStatus, stopLocalDatabase, type LocalStatus } from './control.js';
export type { LocalDatabase, LocalOptions } from './database.js';

const LOOK_EVERY_MS = 200;

/**
 * A Neo4j for this data folder: the one that another command of ours runs on it, or else a new one.
 * The server ends with `stop()`, and in any case with this process.
 *
 * const database = await openLocalDatabase({ dataDir: '.data', onProgress: console.error });
 */
export async function openLocalDatabase(options: LocalOptions): Promise<LocalDatabase> {
  const folder = localFolder(options.dataDir);
  try {
    await makeFolders(folder);
    return await borrowOrStart(folder, options);
  } catch (error) {
    throw folderFault(folder.dataDir, error);
  }
}

async function borrowOrStart(folder: LocalFolder, { onProgress = () => undefined, env }: LocalOptions): Promise<LocalDatabase> {
  for (let told = false; ; told = true) {
    const found = await findRecord(folder.record);
    if (found.state === 'running') return borrow(folder, found.record);
    const lock = await tryLock(folder.lock);
    if (lock) {
      try {
        // Whoever held the lock until now may just have started one.
        const now = await findRecord(folder.record);
        if (now.state === 'running') return await borrow(folder, now.record);
        return await start(folder, { onProgress, env, found: now, tookOver: lock.tookOver });
      } finally {
        await lock.release();
      }
    }
    if (!told) {
      const holder = (await lockHolder(folder.lock)) ?? 'unknown';
      onProgress(`Another command (process ${holder}) is starting or stopping the local database: waiting for it …`);
    }
    await delay(LOOK_EVERY_MS);
  }
}

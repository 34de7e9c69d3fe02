import { boltUri, type LocalDatabase } from './database.js';
import { keptPassword, type LocalFolder } from './folder.js';
import { missing } from './missing.js';
import { isAlive } from './process.js';
import type { RunningRecord } from './record.js';

const LOOK_EVERY_MS = 500;

/** Uses the server that another command started. Keeps no process alive: a command that forgets `stop()` still ends. */
export async function borrow(folder: LocalFolder, record: RunningRecord): Promise<LocalDatabase> {
  const password = await keptPassword(folder);
  if (password === undefined) {
    throw missing('the password of the local database that is running', `none in ${folder.password}`, [
      `Stop that database (process ${record.parent.pid}) and start again: a new password is made then`,
    ]);
  }
  let watch: NodeJS.Timeout | undefined;
  const lost = new Promise<string>((resolve) => {
    watch = setInterval(() => {
      void isAlive(record.java).then((alive) => {
        if (alive) return;
        clearInterval(watch);
        resolve(`The local Neo4j that another command (process ${record.parent.pid}) had started has ended.`);
      });
    }, LOOK_EVERY_MS).unref();
  });
  return {
    uri: boltUri(record.port),
    user: 'neo4j',
    password,
    database: 'neo4j',
    borrowed: true,
    lost,
    stop: async () => clearInterval(watch),
  };
}

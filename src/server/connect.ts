import { openDatabase, type Database } from '../graph/graph.js';
import { applySchema } from '../graph/schema-version.js';
import { openLocalDatabase } from '../local/neo4j.js';
import { withoutPassword } from '../domain/text.js';
import type { Config } from './config.js';

/** A connected database with its schema applied, and how to leave it. */
export interface Connection {
  readonly database: Database;
  /** Where it is, for people: "local Neo4j (bolt://127.0.0.1:…)". */
  readonly place: string;
  /** Settles with a plain sentence when a local database goes away without us. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds of one question of a service; whoever asks a single one may wait longer (`ReaderOptions`). */
const readTimeout = 5_000;
const writeTimeout = 60_000;

/**
 * Opens the database that the environment names, or the local one: started by us, or borrowed from
 * the command that runs it.
 * @throws DomainError SETUP or DATABASE_AWAY
 */
export async function connect(config: Config, onProgress: (line: string) => void): Promise<Connection> {
  if (config.remote !== null) {
    const database = openDatabase({ ...config.remote, readTimeout, writeTimeout });
    return opened(database, withoutPassword(config.remote.uri), new Promise(() => {}), async () => {});
  }
  const local = await openLocalDatabase({ dataDir: config.dataDir, onProgress, env: config.env });
  const database = openDatabase({ uri: local.uri, user: local.user, password: local.password, database: local.database, readTimeout, writeTimeout });
  return opened(database, `local Neo4j, ${local.borrowed ? 'borrowed' : 'started'} (${local.uri})`, local.lost, () => local.stop());
}

async function opened(database: Database, place: string, lost: Promise<string>, stop: () => Promise<void>): Promise<Connection> {
  const close = async (): Promise<void> => {
    await database.close();
    await stop();
  };
  try {
    await database.verify();
    await applySchema(database);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, place, lost, close };
}

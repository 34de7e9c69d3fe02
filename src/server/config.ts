import { setupError } from '../domain/errors.js';
import { withoutPassword } from '../domain/text.js';
import { readOrigins, type Origins } from './cors.js';

/** What the environment says; the one place that reads it. The README's table lists it. */
export interface Config {
  /** Port of the API. */
  readonly port: number;
  /** Folder of the local database, its password and its record. */
  readonly dataDir: string;
  /** A database of yours; null: the local one. */
  readonly remote: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string } | null;
  /** Who may read and write over the API gives it; null: nobody may. */
  readonly apiKey: string | null;
  /** Pages of which origins may ask. */
  readonly origins: Origins;
  /** Milliseconds that the database may work for one export over HTTP. */
  readonly exportLimit: number;
  /** For finding java and mvn. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Reads the environment.
 * @throws DomainError SETUP when a value cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD: password, NEO4J_DATABASE } = env;
  const [user, database] = [NEO4J_USER || 'neo4j', NEO4J_DATABASE || 'neo4j'];
  return {
    port: readPort(env['PORT']),
    dataDir: env['DATA_DIR'] || '.data',
    apiKey: env['API_KEY']?.trim() || null,
    origins: readOrigins(env['CORS_ORIGIN']),
    exportLimit: readSeconds(env['EXPORT_SECONDS']) * 1000,
    remote: uri === undefined || uri === '' ? null : { uri, user, password: password || missingPassword(uri), database },
    env,
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw setupError('PORT as a whole number from 0 to 65535', `PORT=“${text.slice(0, 20)}”`, ['Leave PORT out to use 4000.', 'PORT=0 takes any free port.']);
}

function readSeconds(text: string | undefined): number {
  if (text === undefined || text === '') return 60;
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400) return seconds;
  throw setupError('EXPORT_SECONDS as a whole number from 1 to 86400', `EXPORT_SECONDS=“${text.slice(0, 20)}”`, ['Leave EXPORT_SECONDS out to use 60.']);
}

function missingPassword(uri: string): never {
  throw setupError('NEO4J_PASSWORD beside NEO4J_URI', `NEO4J_URI=${withoutPassword(uri)} alone`, ['Set NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.', 'Leave NEO4J_URI out to use the local database.']);
}

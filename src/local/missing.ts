import { DomainError, setupError } from '../domain/errors.js';

const OWN_DATABASE = 'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a database of yours';

/** What Maven, Neo4j and Node say of a full disk. */
export const FULL_DISK = /no space left on device|ENOSPC|not enough space on the disk/i;

/**
 * The local database cannot be had: what was needed, what was found, what to do. A database of one's own is always a way on.
 * `missing('Maven (mvn)', 'no mvn on the PATH', ['Install Maven 3.6.3 or newer'])`
 */
export function missing(lookedFor: string, found: string, waysOn: readonly string[], cause?: unknown): DomainError {
  return setupError(lookedFor, found, [...waysOn, OWN_DATABASE], cause);
}

/** The disk that holds `place` is full, e.g. `diskFull('/home/me/.data')`. */
export function diskFull(place: string, cause?: unknown): DomainError {
  return missing(`free disk space for ${place}`, 'a full disk (no space left on device)', [
    'Free some disk space',
    'Set DATA_DIR to a folder on another disk',
  ], cause);
}

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'a read-only file system',
  ENOTDIR: 'a file where a folder should be',
  EEXIST: 'a file where a folder should be',
  EISDIR: 'a folder where a file should be',
  ENOENT: 'a folder that cannot be made',
};

/** Turns what the file system refused in the data folder into a message; anything else is passed on as it is. */
export function folderFault(dataDir: string, error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const { code = '', path = dataDir } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(dataDir, error);
  const refusal = REFUSALS[code];
  if (refusal === undefined) return error;
  return missing(`a data folder to write in, ${dataDir}`, `${refusal} (${path})`, [
    'Make that folder writable for you',
    'Set DATA_DIR to a folder of yours',
  ], error);
}

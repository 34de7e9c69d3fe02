import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The names in the data folder: Neo4j's own files, and ours about it. */
export interface LocalFolder {
  readonly dataDir: string;
  readonly neo4j: string;
  readonly local: string;
  readonly record: string;
  readonly lock: string;
  readonly password: string;
}

/** Where things lie: `localFolder('.data').record` → "/…/.data/local/running.json". Makes nothing. */
export function localFolder(dataDir: string): LocalFolder {
  const root = resolve(dataDir);
  const local = join(root, 'local');
  return {
    dataDir: root,
    neo4j: join(root, 'neo4j'),
    local,
    record: join(local, 'running.json'),
    lock: join(local, 'starting.lock'),
    password: join(local, 'password'),
  };
}

/** Makes both folders, for nobody else to look into. */
export async function makeFolders(folder: LocalFolder): Promise<void> {
  for (const path of [folder.local, folder.neo4j]) {
    await makeFolder(path);
    await chmod(path, 0o700);
  }
}

/** Step by step: Node's own way never ends where the system says ENOENT for good, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** The password of this data folder, if one was made yet. */
export async function keptPassword(folder: LocalFolder): Promise<string | undefined> {
  const kept = (await readFile(folder.password, 'utf8').catch(() => '')).trim();
  return kept === '' ? undefined : kept;
}

/** The password of this data folder: a random one, made the first time. */
export async function ensurePassword(folder: LocalFolder): Promise<string> {
  const kept = await keptPassword(folder);
  if (kept !== undefined) {
    await chmod(folder.password, 0o600);
    return kept;
  }
  const made = randomBytes(24).toString('base64url');
  const draft = `${folder.password}.${randomUUID()}`;
  await writeFile(draft, `${made}\n`, { mode: 0o600 });
  await rename(draft, folder.password);
  return made;
}

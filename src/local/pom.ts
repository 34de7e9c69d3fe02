import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `pom.xml` says of the server: its version, and about what comes when it is downloaded. */
export interface Pom {
  readonly path: string;
  readonly text: string;
  readonly version: string;
  readonly files: number;
  readonly megabytes: number;
}

/**
 * Where a file of this folder that is not TypeScript lies: `shipped('pom.xml')` → "/…/src/local/pom.xml".
 * The compiler copies none of them to dist/, so both the sources and the build read the ones in src/local.
 */
export function shipped(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'src', 'local', name);
}

/** Reads `pom.xml`, e.g. `readPom().version` → "5.26.31". */
export function readPom(): Pom {
  const path = shipped('pom.xml');
  const text = readFileSync(path, 'utf8');
  const property = (name: string): string => text.match(new RegExp(`<${name}>([^<]+)</${name}>`))?.[1]?.trim() ?? '';
  return {
    path,
    text,
    version: property('neo4j.version'),
    files: Number(property('neo4j.files')),
    megabytes: Number(property('neo4j.megabytes')),
  };
}

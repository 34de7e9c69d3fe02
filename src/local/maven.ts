import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { mavenCause } from './failure.js';
import { diskFull, FULL_DISK, missing } from './missing.js';
import { readPom, type Pom } from './pom.js';
import { downloadProgress } from './progress.js';

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:build-classpath';

export interface ClasspathOptions {
  /** Where the classpath is kept: `classpath.json`, and `classpath.args` for java. */
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly onProgress: (line: string) => void;
}

interface Kept {
  readonly pom: string;
  readonly jars: readonly string[];
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Neo4j's jars as an @argfile for java, e.g. "/…/.data/local/classpath.args". Asks Maven only when the pom has changed
 * or a jar is gone, and the network only when Maven's own repository lacks one.
 */
export async function neo4jClasspath(options: ClasspathOptions): Promise<string> {
  const { folder } = options;
  const pom = readPom();
  const pomHash = createHash('sha256').update(pom.text).digest('hex');
  const argfile = join(folder, 'classpath.args');
  const kept = await readKept(join(folder, 'classpath.json'));
  if (kept?.pom === pomHash && (await allExist([argfile, ...kept.jars]))) return argfile;

  const jars = await resolveJars(pom, options);
  // Two hundred paths are too long for a command line; in an argfile backslashes and quotes are escaped.
  const quoted = jars.join(delimiter).replaceAll(/["\\]/g, '\\$&');
  await writeFile(argfile, `-cp "${quoted}"\n`);
  await writeFile(join(folder, 'classpath.json'), JSON.stringify({ pom: pomHash, jars } satisfies Kept, null, 2));
  return argfile;
}

async function resolveJars(pom: Pom, { folder, env, onProgress }: ClasspathOptions): Promise<readonly string[]> {
  const outputFile = join(folder, 'classpath.txt');
  const args = ['-B', '-Dstyle.color=never', '-f', pom.path, GOAL, `-Dmdep.outputFile=${outputFile}`];
  const offline = await maven(['-o', ...args], env);
  if (offline.code !== 0) {
    const online = await maven(args, env, downloadProgress(pom, onProgress));
    if (online.code !== 0) throw mavenFault(pom, online.output);
  }
  const jars = (await readFile(outputFile, 'utf8')).trim().split(delimiter);
  await rm(outputFile);
  return jars;
}

function mavenFault(pom: Pom, output: string): Error {
  if (FULL_DISK.test(output)) return diskFull("Maven's repository (~/.m2)");
  return missing(`Neo4j Community ${pom.version}, some ${pom.megabytes} MB that Maven downloads once`, `Maven failed: ${mavenCause(output)}`, [
    'Connect to the network (or set up the proxy or mirror in ~/.m2/settings.xml) and try again',
  ]);
}

function maven(args: readonly string[], env: NodeJS.ProcessEnv | undefined, onLine?: (line: string) => void): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) });
    let output = '';
    let rest = '';
    const read = (chunk: string): void => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', (error) => {
      const ways = ['Install Maven 3.6.3 or newer, e.g. "apt-get install maven" or "brew install maven"'];
      reject(missing('Maven (mvn), which fetches the parts of Neo4j', 'no mvn on the PATH', ways, error));
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function readKept(path: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as Partial<Kept> | null;
    return typeof kept?.pom === 'string' && Array.isArray(kept.jars) ? { pom: kept.pom, jars: kept.jars } : undefined;
  } catch {
    return undefined; // none yet, or half written: Maven is asked again
  }
}

async function allExist(paths: readonly string[]): Promise<boolean> {
  const seen = await Promise.allSettled(paths.map((path) => access(path)));
  return seen.every(({ status }) => status === 'fulfilled');
}

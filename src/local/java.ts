import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { missing } from './missing.js';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST = 17;

/** A JDK that can run the server. */
export interface Jdk {
  readonly command: string;
  readonly version: string;
  /** False when JAVA_HOME was passed over, so that Maven must not follow it either. */
  readonly fromJavaHome: boolean;
}

/** A `java` that was found, and why it will not do, if it will not. */
interface Candidate extends Jdk {
  readonly fault: string | undefined;
}

/**
 * The version and its main number in what `java -version` prints:
 * `openjdk version "17.0.15" …` → { version: "17.0.15", major: 17 }; `java version "1.8.0_292"` → major 8.
 */
export function parseJavaVersion(output: string): { readonly version: string; readonly major: number } | undefined {
  const version = output.match(/version "([^"]+)"/)?.[1];
  const [first, second] = version?.split(/[^\d]/).map(Number) ?? [];
  if (version === undefined || !first) return undefined;
  return { version, major: first === 1 && second ? second : first };
}

/** A JDK of version 17 or newer: that of JAVA_HOME if it will do, else that on the PATH. */
export async function findJdk(env?: NodeJS.ProcessEnv): Promise<Jdk> {
  const home = env?.['JAVA_HOME'];
  const places = [...(home ? [{ command: join(home, 'bin', 'java'), fromJavaHome: true }] : []), { command: 'java', fromJavaHome: false }];
  const faults: string[] = [];
  for (const { command, fromJavaHome } of places) {
    const candidate = await examine(command, fromJavaHome, env);
    if (candidate.fault === undefined) return candidate;
    faults.push(candidate.fault);
  }
  throw missing(`a JDK of version ${OLDEST} or newer`, faults.join('; '), [
    `Install a JDK, e.g. "apt-get install openjdk-${OLDEST}-jdk-headless" or "brew install openjdk@${OLDEST}"`,
    'Set JAVA_HOME to the folder of one that is installed',
  ]);
}

async function examine(command: string, fromJavaHome: boolean, env: NodeJS.ProcessEnv | undefined): Promise<Candidate> {
  const where = fromJavaHome ? `at ${command} (from JAVA_HOME)` : 'on the PATH';
  const asked = await output(command, ['-version'], env);
  if (asked === undefined) return { command, version: '', fromJavaHome, fault: `no java ${where}` };
  const parsed = parseJavaVersion(asked);
  if (!parsed) return { command, version: '', fromJavaHome, fault: `a java ${where} that does not tell its version` };
  const { version, major } = parsed;
  if (major < OLDEST) return { command, version, fromJavaHome, fault: `java ${version} ${where}` };
  // A file of Java source is run as it is, which takes the compiler: a JRE has none.
  const modules = await output(command, ['--list-modules'], env);
  const compiles = /^jdk\.compiler(@|$)/m.test(modules ?? '');
  const fault = compiles ? undefined : `java ${version} ${where}, a JRE without the compiler (no module jdk.compiler)`;
  return { command, version, fromJavaHome, fault };
}

/** All that a command prints, or undefined when there is no such command. */
function output(command: string, args: readonly string[], env: NodeJS.ProcessEnv | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 30_000, ...(env && { env }) }, (error, stdout, stderr) => {
      const absent = error !== null && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(error.code));
      resolve(absent ? undefined : `${stdout}\n${stderr}`);
    });
  });
}

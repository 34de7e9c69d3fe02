import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { javaCause } from './failure.js';
import type { MemoryShare } from './memory.js';
import { FULL_DISK } from './missing.js';
import { shipped } from './pom.js';
import { signal } from './process.js';

const READY_WITHIN_MS = 180_000;
const STOPPED_WITHIN_MS = 30_000;
const FAILED_WITHIN_MS = 5_000;
const OUTPUT_KEPT = 16_384;

/** The opens and the awt switch are those of Neo4j's own start script; out of memory the server shall end, not limp. */
const FLAGS = [
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Djava.awt.headless=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '-XX:+ExitOnOutOfMemoryError',
];

export interface ServerOptions {
  readonly java: string;
  readonly argfile: string;
  readonly home: string;
  readonly password: string;
  readonly memory: MemoryShare;
  readonly env?: NodeJS.ProcessEnv | undefined;
}

/** A server that answers. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** Settles when the JVM has ended, for whatever reason, e.g. "signal SIGKILL". */
  readonly ended: Promise<string>;
  /** Lets it end in order, and after 30 s in any case. */
  stop(): Promise<void>;
}

type Jvm = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts the JVM and waits until the server answers; when it does not, says why. */
export async function startServer(options: ServerOptions): Promise<Server | { readonly failed: string }> {
  const child = launch(options);
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signalName) => resolve(signalName ? `signal ${signalName}` : `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  const port = await readiness(child, ended);
  if (typeof port === 'string') {
    await stop(child, ended, FAILED_WITHIN_MS);
    return { failed: port };
  }
  return { pid: child.pid as number, port, ended, stop: () => stop(child, ended, STOPPED_WITHIN_MS) };
}

function launch({ java, argfile, home, password, memory, env }: ServerOptions): Jvm {
  const args = [`-Xmx${memory.heap}m`, ...FLAGS, `@${argfile}`, shipped('LocalNeo4j.java'), home, shipped('neo4j.conf'), String(memory.pageCache)];
  // A group of its own: Ctrl-C reaches our process only, which then ends the server in order. Its input stays ours,
  // so that it also ends when we are killed.
  const child = spawn(java, args, { cwd: home, detached: true, stdio: ['pipe', 'pipe', 'pipe'], ...(env && { env }) });
  child.stdin.on('error', () => undefined); // it died before it read: `ended` tells
  child.stdin.write(`${password}\n`);
  return child;
}

/** The port once the server answers, or why it never will. */
async function readiness(child: Jvm, ended: Promise<string>): Promise<number | string> {
  let slow: NodeJS.Timeout | undefined;
  const port = await new Promise<number | string>((resolve) => {
    let stdout = '';
    let stderr = '';
    slow = setTimeout(() => resolve(`it was not ready within ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout = (stdout + chunk).slice(-OUTPUT_KEPT);
      const [, word, rest = ''] = stdout.match(/^(READY|FAILED) (.*)\n/m) ?? [];
      if (word) resolve(word === 'READY' ? Number(rest) : javaCause(rest));
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = (stderr + chunk).slice(-OUTPUT_KEPT);
      const full = stderr.match(FULL_DISK)?.[0];
      if (full) resolve(full); // Neo4j may wait for ever on a full disk
    });
    void ended.then((how) => resolve(`the JVM ended before it was ready (${how}): ${javaCause(stderr)}`));
  });
  clearTimeout(slow);
  return port;
}

async function stop(child: Jvm, ended: Promise<string>, patienceMs: number): Promise<void> {
  child.stdin.end();
  const timer = new AbortController();
  const late = delay(patienceMs, 'late', { signal: timer.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, late])) === 'late' && child.pid !== undefined) signal(-child.pid, 'SIGKILL');
  timer.abort();
  await ended;
}

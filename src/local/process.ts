import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 100;

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

/**
 * When a process started, in the words of the operating system: only good for telling two processes of one number apart.
 * Undefined when there is none (one that has ended but is not yet collected counts as none).
 */
export async function processStart(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return startFromPs(pid);
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The program's name stands in parentheses and may itself hold blanks and parentheses.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === undefined || state === '' || /^[ZXx]/.test(state) ? undefined : fields[18];
}

function startFromPs(pid: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], (error, stdout) => {
      const [state, ...start] = stdout.trim().split(/\s+/);
      resolve(error || !state || state.startsWith('Z') ? undefined : start.join(' '));
    });
  });
}

/** The mark of a running process, e.g. `markOf(process.pid)`. */
export async function markOf(pid: number): Promise<ProcessMark | undefined> {
  const startedAt = await processStart(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether that very process, not another of the same number, still runs. */
export async function isAlive(mark: ProcessMark): Promise<boolean> {
  return (await processStart(mark.pid)) === mark.startedAt;
}

/** Waits until a process has ended; false when it still runs after `patienceMs`. */
export async function hasEnded(mark: ProcessMark, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (await isAlive(mark)) {
    if (Date.now() >= deadline) return false;
    await delay(LOOK_EVERY_MS);
  }
  return true;
}

/** Sends a signal; that the process has just ended is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether anything accepts connections at a port of 127.0.0.1. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 });
    const settle = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => settle(true)).once('timeout', () => settle(false)).once('error', () => settle(false));
  });
}

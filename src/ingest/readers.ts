import { once, type EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { DomainError, type ErrorCode, type ErrorDetails } from '../domain/errors.js';
import type { ReadFile } from './read-file.js';

/** A file to read: by its path, its bytes, or its text. */
export type Job = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Uint8Array } | { readonly text: string });

/** What came of a file: it was read, or it failed and says why. */
export type Outcome = { readonly name: string; readonly file: ReadFile } | { readonly name: string; readonly error: Error };

/** What a thread answers; an error loses its class on the way. */
export type Answer = { readonly file: ReadFile } | { readonly error: { readonly code: ErrorCode | null; readonly message: string; readonly details: ErrorDetails } };

/** Threads that read files; whoever opens them closes them. */
export interface Readers {
  /** Never rejects: a file that ends its thread fails alone. */
  read(job: Job): Promise<Outcome>;
  /** Ends all threads; files under way, and those that wait or come later, fail. */
  close(): Promise<void>;
}

/** What a reader needs of a thread. */
export type Thread = EventEmitter & Pick<Worker, 'postMessage' | 'terminate'>;

const mebibytes = 1024;
/** Milliseconds that one file may take; ten megabytes take some seconds. */
const longest = 120_000;

/**
 * Opens threads that read files, begun as they are needed and at most `count`. A file that takes too long or
 * too much memory fails, its thread is replaced.
 */
export function openReaders(count: number, start: () => Thread = startThread, patience: number = longest): Readers {
  const turn = pLimit(count);
  const idle: Thread[] = [];
  const open = new Set<Thread>();
  const begin = (): Thread => {
    const thread = start();
    open.add(thread);
    // One that fails while nobody asks it is used no more; without a listener its error would end the program.
    thread.on('error', () => {
      open.delete(thread);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
    });
    return thread;
  };
  let isClosed = false;
  const read = async (job: Job): Promise<Outcome> => {
    if (isClosed) return { name: job.name, error: new Error('nobody reads any more') };
    const thread = idle.pop() ?? begin();
    try {
      const answer = await ask(thread, job, patience);
      idle.push(thread);
      return 'file' in answer ? { name: job.name, file: answer.file } : { name: job.name, error: revived(answer.error) };
    } catch (error) {
      open.delete(thread);
      await thread.terminate();
      return { name: job.name, error: error as Error };
    }
  };
  return {
    read: (job) => turn(read, job),
    close: async () => {
      isClosed = true;
      await Promise.all([...open].map((thread) => thread.terminate()));
    },
  };
}

function startThread(): Thread {
  return new Worker(new URL('./read-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: mebibytes } });
}

/** The thread's answer, unless it fails, ends or takes too long. */
async function ask(thread: Thread, job: Job, patience: number): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const answered = once(thread, 'message', { signal });
    const ended = once(thread, 'exit', { signal }).then(() => Promise.reject(new Error('its thread ended')));
    const late = setTimeout(patience, undefined, { signal }).then(() => Promise.reject(beyond(`${patience / 1000} seconds`)));
    thread.postMessage(job);
    const [answer] = (await Promise.race([answered, ended, late])) as [Answer];
    return answer;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? beyond(`${mebibytes} MiB of memory`) : error;
  } finally {
    settled.abort();
  }
}

function beyond(bound: string): DomainError {
  return new DomainError('UNREADABLE_FILE', 'The file takes too much to read.', { expected: `a file that is read within ${bound}`, got: 'more' });
}

function revived({ code, message, details }: { readonly code: ErrorCode | null; readonly message: string; readonly details: ErrorDetails }): Error {
  return code === null ? new Error(message) : new DomainError(code, message, details);
}

import { parentPort } from 'node:worker_threads';
import { DomainError } from '../domain/errors.js';
import { readBytes } from './read-bytes.js';
import { readFile, readPlain } from './read-file.js';
import type { Answer, Job } from './readers.js';

/** One thread of `readers.ts`: a job comes in, an answer goes out. */
parentPort?.on('message', (job: Job) => {
  void answer(job).then((told) => parentPort?.postMessage(told));
});

async function answer(job: Job): Promise<Answer> {
  try {
    if ('text' in job) return { file: readPlain(job.name, job.text) };
    return { file: await readFile(job.name, 'path' in job ? await readBytes(job.name, job.path) : job.bytes) };
  } catch (error) {
    if (error instanceof DomainError) return { error: { code: error.code, message: error.message, details: error.details } };
    return { error: { code: null, message: error instanceof Error ? error.message : String(error), details: {} } };
  }
}

import { readVersion } from '../graph/coverage.js';
import type { Database } from '../graph/graph.js';

/** Milliseconds after which a question does without the version. */
const patience = 1_000;

/**
 * Reads the graph's version (phiên bản của đồ thị) for one question after the other; null while the database does not
 * tell. Nothing is kept: what is told was read after it was asked for, so that it is never older than an answer
 * given before. Questions that come while one read is under way share the next one.
 */
export function versionReader(database: Database): () => Promise<string | null> {
  const graph = database.reader({ timeout: patience, isUnqueued: true });
  let running: Promise<string | null> | undefined;
  let next: Promise<string | null> | undefined;
  const start = (): Promise<string | null> => (running = soon(readVersion(graph)).finally(() => (running = undefined)));
  return () => {
    if (running === undefined) return start();
    return (next ??= running.then(() => {
      next = undefined;
      return start();
    }));
  };
}

/** What is promised, or null when it fails or takes too long: a question does not fail for want of its version. */
async function soon(version: Promise<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([version.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

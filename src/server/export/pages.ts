/** How long the database may work for one export, and what it took so far; milliseconds. */
export interface Budget {
  readonly limit: number;
  readonly spent: () => number;
  /** Runs and times some of that work. */
  readonly spend: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** @param limit milliseconds; Infinity: as long as it takes */
export function openBudget(limit: number): Budget {
  let spent = 0;
  return {
    limit,
    spent: () => spent,
    async spend(work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        spent += performance.now() - start;
      }
    },
  };
}

/** A list in parts of a size. */
export function chunked<Of>(all: readonly Of[], size: number): readonly (readonly Of[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/**
 * One part ahead of whoever reads: while a part is written the next one is read, and no more than that one is ever held. A reader
 * that stops ends the source.
 */
export async function* ahead<Of>(source: AsyncIterable<Of>): AsyncGenerator<Of> {
  const parts = source[Symbol.asyncIterator]();
  let next = parts.next();
  try {
    for (;;) {
      const part = await next;
      if (part.done === true) return;
      next = parts.next();
      // What fails while nobody waits is told when somebody does.
      next.catch(() => undefined);
      yield part.value;
    }
  } finally {
    await next.catch(() => undefined);
    await parts.return?.();
  }
}

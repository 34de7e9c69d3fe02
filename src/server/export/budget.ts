/** How long the database may work for one export, and what it took so far; milliseconds. */
export interface Budget {
  readonly limit: number;
  readonly spent: () => number;
  /** Times what is waited for. */
  readonly spend: <Result>(work: Promise<Result>) => Promise<Result>;
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
        return await work;
      } finally {
        spent += performance.now() - start;
      }
    },
  };
}

/**
 * One part ahead of whoever reads: the database works while a part is written, and no more than one is held beside it. A reader
 * that stops ends the source.
 */
export async function* ahead<Of>(source: AsyncIterable<Of>, { spend }: Budget): AsyncGenerator<Of> {
  const parts = source[Symbol.asyncIterator]();
  let next = parts.next();
  try {
    for (;;) {
      const part = await spend(next);
      if (part.done === true) return;
      next = parts.next();
      // What fails while nobody waits for it is told when somebody does.
      next.catch(() => undefined);
      yield part.value;
    }
  } finally {
    await parts.return?.();
  }
}

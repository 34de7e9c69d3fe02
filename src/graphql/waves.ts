import type { Graph } from '../graph/graph.js';

/** A graph whose statements are watched, and a way for batches to wait until none of them runs. */
export interface Waves {
  readonly graph: Graph;
  readonly schedule: (dispatch: () => void) => void;
}

/**
 * Lets the batches of a request wait while statements of it still run: rows whose parents came at different
 * moments are then loaded together, and how many statements a question sends does not depend on which of them
 * was answered first.
 */
export function inWaves(graph: Graph): Waves {
  let running = 0;
  let waiting: (() => void)[] = [];
  const flush = (): void => {
    if (running > 0) return;
    const wave = waiting;
    waiting = [];
    for (const dispatch of wave) dispatch();
  };
  // Not before what has just been answered has named what it leads to.
  const plan = (): void => void setImmediate(flush);
  return {
    graph: {
      run: async (statement, params) => {
        running += 1;
        try {
          return await graph.run(statement, params);
        } finally {
          running -= 1;
          if (running === 0) plan();
        }
      },
    },
    schedule: (dispatch) => {
      waiting.push(dispatch);
      if (running === 0 && waiting.length === 1) plan();
    },
  };
}

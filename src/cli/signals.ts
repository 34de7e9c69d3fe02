import { exits } from './exit.js';

/** Settles at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isFirst = true;
    const hear = (signal: NodeJS.Signals): void => {
      if (!isFirst) process.exit(exits.interrupted);
      isFirst = false;
      resolve(signal);
    };
    process.on('SIGINT', hear).on('SIGTERM', hear);
  });
}

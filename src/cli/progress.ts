import { columns } from './page.js';

/** One line that tells how far a long work is; on what is no terminal nothing is drawn. */
export interface Progress {
  /** One more is done, or several. */
  readonly step: (name: string, added?: number) => void;
  /** Writes a line above the bar. */
  readonly tell: (line: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** What a bar needs of stderr. */
export type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const barWidth = 24;
/** Milliseconds between two drawings: a terminal is slower than the reader. */
const pause = 80;

/**
 * A bar for `total` things: "████████·······  12/40  30/s  tb-12.txt"; when nobody knows how many there are
 * (null), their number alone.
 */
export function drawProgress(total: number | null, terminal: Terminal, now: () => number = Date.now): Progress {
  const began = now();
  let done = 0;
  let drawnAt = -Infinity;
  const clear = (): void => {
    if (terminal.isTTY) terminal.write('\r\u001b[2K');
  };
  const draw = (name: string): void => {
    drawnAt = now();
    const pace = Math.round((done * 1000) / Math.max(drawnAt - began, 1));
    const line = `${total === null ? done : `${bar(done, total)}  ${done}/${total}`}  ${pace}/s  `;
    const room = Math.max((terminal.columns || 80) - columns(line) - 1, 0);
    terminal.write(`\r\u001b[2K${line}${Array.from(name).slice(-room || Infinity).join('')}`);
  };
  return {
    step(name, added = 1) {
      done += added;
      if (terminal.isTTY && now() - drawnAt >= pause) draw(name);
    },
    tell(line) {
      clear();
      terminal.write(`${line}\n`);
    },
    end: clear,
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((barWidth * Math.min(done, total)) / Math.max(total, 1));
  return '█'.repeat(filled) + '·'.repeat(barWidth - filled);
}

import picocolors from 'picocolors';
import type { Page } from './page.js';

/** The answer: the only thing that goes to stdout. */
export function print(text: string): void {
  process.stdout.write(text);
}

/**
 * A part of a long answer, once the reader has taken the part before.
 * @returns false when nobody reads any more
 */
export function printPart(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error == null));
  });
}

/** The data of a question as JSON. */
export function printJson(data: unknown): void {
  print(`${JSON.stringify(data, null, 2)}\n`);
}

/** Progress and messages go to stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The terminal, or a file without width and colour. */
export function stdoutPage(): Page {
  const { isTTY, columns } = process.stdout;
  return isTTY ? { width: columns || 80, colour: picocolors.isColorSupported } : { width: Infinity, colour: false };
}

/** A reader that has seen enough (`| head`) is no failure. */
export function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

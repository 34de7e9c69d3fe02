import { DomainError } from '../domain/errors.js';

/** Why a file is not read: what was expected, what was got, and what a person can do, one sentence each. */
export interface Refusal {
  readonly expected: string;
  readonly got: string;
  readonly waysOn?: readonly string[];
}

/** What can be read, as errors say it. */
export const readable = 'a text file (.txt, .md), .html, .docx, or a .pdf with a text layer';

/**
 * The error of a file that cannot be read.
 * @example unreadable('scan.png', { expected: readable, got: 'a picture (PNG)' }).message === '“scan.png” cannot be read: a picture (PNG).'
 */
export function unreadable(name: string, { expected, got, waysOn = [] }: Refusal, cause?: unknown): DomainError {
  return new DomainError('UNREADABLE_FILE', `“${shortName(name)}” cannot be read: ${got}.`, { expected, got, suggestions: waysOn }, { cause });
}

/** The name without its folders, on one line, cut when it is long. */
function shortName(name: string): string {
  const base = name.split(/[/\\]/).at(-1)?.replace(/\p{Cc}/gu, ' ').trim() ?? '';
  const shown = base === '' ? 'the file' : base;
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}

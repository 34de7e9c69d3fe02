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

/**
 * Why a text that is JSON is not read: its words would pass for a directive's. Nothing else that people write
 * begins and parses so; “[1]” at the head of a page is a note's number.
 * @returns undefined of every other text
 */
export function jsonRefusal(name: string, text: string): Refusal | undefined {
  const start = text.slice(0, 1024).trimStart().charAt(0);
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  if (!(/[{[]/.test(start) && parses(text)) && !(start === '{' && parses(firstLine))) return undefined;
  const expected = /\.(?:jsonl|ndjson)$/i.test(name) ? 'lines of “directives read”, given to “directives ingest”' : 'a directive’s text';
  // The API tells of one bad file in its message alone.
  return { expected, got: `JSON, where the program expected ${expected}`, waysOn: ['What “directives read” printed is taken by “directives ingest”.'] };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

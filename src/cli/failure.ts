import type { GraphQLFormattedError } from 'graphql';
import { reasonText, type ReasonCode } from '../domain/candidate.js';
import { DomainError, type ErrorCandidate, type ErrorDetails } from '../domain/errors.js';
import { isErrorCode } from './exit.js';
import { oneLine } from './page.js';

/** An error of the API as the error that it was; a fault of ours stays one. */
export function errorOf({ message, extensions = {} }: GraphQLFormattedError): Error {
  const { code, ...details } = extensions;
  if (isErrorCode(code)) return new DomainError(code, message, withoutNulls(details));
  if (code === 'BAD_USER_INPUT') return new DomainError('OUT_OF_RANGE', message);
  return new Error(message);
}

function withoutNulls(details: Readonly<Record<string, unknown>>): ErrorDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
}

/**
 * What a person is told of a failure: what happened, what was expected, what was got, ways on, candidates.
 * Anything that is no DomainError is told in one line.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof DomainError)) return `error: unexpected: ${oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300)}\n`;
  const { expected, got, suggestions = [], candidates = [] } = error.details;
  const message = oneLine(error.message);
  const rows = (label: string, values: readonly (string | undefined)[]): readonly string[] =>
    values.flatMap((value) => (value === undefined ? [] : [oneLine(value)])).map((value, index) => `  ${(index === 0 ? `${label}:` : '').padEnd(10)}${value}`);
  const keys = new Set(candidates.map(({ key }) => key));
  const lines = [
    `error: ${message}`,
    // Some messages say both already.
    ...rows('expected', [expected].filter((text) => text !== undefined && !message.includes(text))),
    ...rows('got', [got].filter((text) => text !== undefined && !message.includes(text))),
    ...candidates.flatMap(candidateLines),
    ...rows('try', candidates.length > 0 && suggestions.every((text) => keys.has(text) || candidates.some(({ title }) => title === text)) ? [] : suggestions),
  ];
  return `${lines.join('\n')}\n`;
}

function candidateLines({ key, code, title, reasons }: ErrorCandidate): readonly string[] {
  const why = reasons.map((reason) => reasonText(reason as ReasonCode, 'EN')).join(', ');
  return [`  - ${[code, title].filter((part) => part !== null).map(oneLine).join(' · ') || key}`, `    key: ${key}${why === '' ? '' : ` (${why})`}`];
}

/**
 * Every failure that a person is told about. One code each; the message says what was
 * expected and what was got. `src/graphql/errors.ts` maps them to `extensions`,
 * `src/cli/exit.ts` to exit codes. Anything else is a fault of ours and is masked.
 */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'UNREADABLE'
  | 'UNREADABLE_FILE'
  | 'UNWRITABLE'
  | 'BAD_DATE'
  | 'BAD_CURSOR'
  | 'OUT_OF_RANGE'
  | 'TOO_COSTLY'
  | 'NOT_YET_ISSUED'
  | 'UNAUTHORIZED'
  | 'DATABASE_AWAY'
  | 'TIMED_OUT'
  | 'BUSY'
  | 'SETUP'
  | 'BAD_FACTS';

/** A document or body that a reference may mean, with the reasons for its score. */
export interface ErrorCandidate {
  readonly key: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ErrorDetails {
  readonly expected?: string;
  readonly got?: string;
  readonly suggestions?: readonly string[];
  readonly candidates?: readonly ErrorCandidate[];
}

/** The one error class: `code` tells the kind, `details` what was expected and got. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'DomainError';
  }
}

/**
 * Something that the machine lacks (no JDK, no Maven, no download, a taken port …).
 * @param lookedFor what was needed, e.g. "a JDK of version 17 or newer"
 * @param found what was there, e.g. "java 11.0.2 at /usr/bin/java"
 * @param waysOn what a person can do, one sentence each
 */
export function setupError(lookedFor: string, found: string, waysOn: readonly string[], cause?: unknown): DomainError {
  return new DomainError('SETUP', `Needed: ${lookedFor}. Found: ${found}.`, { expected: lookedFor, got: found, suggestions: waysOn }, { cause });
}

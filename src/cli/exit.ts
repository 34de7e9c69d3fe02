import { CommanderError } from 'commander';
import { DomainError, type ErrorCode } from '../domain/errors.js';

/** What a command tells the shell: 0 answered; 4: of several files some, or all, failed; 5: the answer could not be written. */
export const exits = { answered: 0, notFound: 1, usage: 2, database: 3, someFailed: 4, unwritable: 5, unexpected: 70, interrupted: 130, terminated: 143 } as const;

/** The one table of exit codes. */
const codes: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: exits.notFound,
  AMBIGUOUS: exits.notFound,
  UNREADABLE: exits.notFound,
  UNREADABLE_FILE: exits.usage,
  UNWRITABLE: exits.unwritable,
  BAD_DATE: exits.usage,
  BAD_CURSOR: exits.usage,
  OUT_OF_RANGE: exits.usage,
  TOO_COSTLY: exits.usage,
  NOT_YET_ISSUED: exits.usage,
  UNAUTHORIZED: exits.database,
  DATABASE_AWAY: exits.database,
  TIMED_OUT: exits.database,
  BUSY: exits.database,
  SETUP: exits.database,
  BAD_FACTS: exits.usage,
};

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(codes, code);
}

/** The exit code of whatever a command threw. */
export function exitOf(error: unknown): number {
  if (error instanceof DomainError) return codes[error.code];
  // Help and version are thrown too, with 0; everything else that commander throws is a wrong use.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.answered : exits.usage;
  if (error instanceof Interrupted) return error.signal === 'SIGINT' ? exits.interrupted : exits.terminated;
  return exits.unexpected;
}

/** A signal ended the command before it had answered. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`ended by ${signal}`);
  }
}

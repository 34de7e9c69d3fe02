import { DomainError, setupError } from '../domain/errors.js';
import { withoutPassword as safe } from '../domain/text.js';

interface DriverError {
  readonly code?: string;
  readonly message?: string;
}

const waysToDatabase = [
  'Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
  'Leave NEO4J_URI out to use the local database.',
];

const away = (_: DriverError, uri: string): DomainError =>
  new DomainError('DATABASE_AWAY', 'The database does not answer.', { expected: `a Neo4j at ${safe(uri)}`, got: 'no connection', suggestions: ['Try again in a moment.', ...waysToDatabase] });

/** What the driver's codes mean to a person; the rest is a fault of ours and passes through. */
const meanings: readonly (readonly [RegExp, (error: DriverError, uri: string, timeout: number) => DomainError])[] = [
  [/Unauthorized|AuthenticationRateLimit|CredentialsExpired/, (_, uri) => setupError(`a user and password that ${safe(uri)} accepts`, 'the database refused them', waysToDatabase)],
  [/DatabaseNotFound/, (_, uri) => setupError(`the database named by NEO4J_DATABASE at ${safe(uri)}`, 'no database of that name', waysToDatabase)],
  [/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/, (_, __, timeout) => new DomainError('TIMED_OUT', `The question took longer than ${timeout} ms.`, { expected: `at most ${timeout} ms`, got: 'more', suggestions: ['Ask again: the first question of a kind after a start takes longer.', 'Ask for less depth, fewer kinds of relation, or a smaller page.'] })],
  [/ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionAcquisition|Cluster\.NotALeader|ForbiddenOnReadOnlyDatabase/, away],
];

/** Turns what the driver throws into what a person is told; without stack, password or query. */
export function translateError(error: unknown, uri: string, timeout: number): unknown {
  if (error instanceof DomainError) return error;
  const { code = '', message = '' } = error as DriverError;
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  if (meaning !== undefined) return withCause(meaning[1](error as DriverError, uri, timeout), error);
  if (/responded HTTP|handshake/i.test(message)) return setupError(`a Neo4j that speaks Bolt at ${safe(uri)}`, 'something else that answers there', waysToDatabase, error);
  if (/connection acquisition timed out|pool is closed|closed driver|Connection was closed/i.test(message)) {
    return away(error as DriverError, uri);
  }
  return error;
}

function withCause(error: DomainError, cause: unknown): DomainError {
  error.cause = cause;
  return error;
}

/** An address that the driver cannot use. */
export function addressError(uri: string, cause: unknown): DomainError {
  return setupError('NEO4J_URI as bolt://, bolt+s://, neo4j:// or neo4j+s:// with host and port', `“${safe(uri)}”`, waysToDatabase, cause);
}

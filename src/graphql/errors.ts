import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.js';

/** Seconds after which a caller who was told BUSY may try again. */
const retryAfter = '2';

/**
 * A failure as the API tells it: code, what was expected, what was got, suggestions, candidates.
 * What is no DomainError is a fault of ours: told as such, nothing internal leaks.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const { path, locations } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  if (error instanceof DomainError) return { message: isAway(error) ? 'The database does not answer.' : error.message, ...place, extensions: extensionsOf(error) };
  // graphql-js spells it “more that”.
  const tokens = /more tha[nt] (\d+) (?:lexical )?tokens/i.exec(formatted.message)?.[1];
  if (tokens !== undefined) return { message: 'The question is too long.', extensions: extensionsOf(new DomainError('TOO_COSTLY', '', { expected: `at most ${tokens} tokens`, got: 'more' })) };
  // What graphql-js and Apollo say of a malformed request is meant for the caller.
  if (/^Schema is not configured/.test(formatted.message)) return { message: 'There is nothing to subscribe to here: only query and mutation are answered.', ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  const code = ownCode(error) ?? formatted.extensions?.['code'];
  if (error instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
    const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions: { ...extensions, code } };
  }
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL' } };
}

/** True of an error that is a fault of ours: the caller is told nothing of it, the operator is. */
export function isFault(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] === 'INTERNAL';
}

/** The `extensions` of a DomainError; `expected` and `got` are always there. */
export function extensionsOf(error: DomainError): Record<string, unknown> {
  if (isAway(error)) return away;
  const { code, details } = error;
  const { expected = null, got = null, suggestions = [], candidates = [] } = details;
  // The API has one word for what cannot be read, be it a reference or a file.
  return { code: code === 'UNREADABLE_FILE' ? 'UNREADABLE' : code, expected, got, suggestions, candidates };
}

/** Where the database is and what it was told is the operator's concern, not the caller's. */
const away = { code: 'DATABASE_AWAY', expected: 'a database that answers', got: 'no connection', suggestions: ['Try again in a moment.'], candidates: [] } as const;

/** True when there is no database to ask or to write to. */
export function isAway({ code }: DomainError): boolean {
  return code === 'SETUP' || code === 'DATABASE_AWAY';
}

/** Apollo files what a validation rule or a scalar says under a code of its own; ours is in the error that it wraps. */
function ownCode(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
}

/** Status and headers of a whole answer: 503 with Retry-After when a field was told BUSY. */
export function httpOf(errors: readonly GraphQLFormattedError[]): { readonly status: number; readonly headers: Readonly<Record<string, string>> } | undefined {
  return errors.some(({ extensions }) => extensions?.['code'] === 'BUSY') ? { status: 503, headers: { 'retry-after': retryAfter } } : undefined;
}

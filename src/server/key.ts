import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../domain/errors.js';

/**
 * Why a request may not read and write; undefined when it may.
 * @param key the server's API_KEY
 * @param authorization the header of the request
 */
export function refusalOf(key: string, authorization: string | undefined): DomainError | undefined {
  if (authorization === undefined) return unauthorized('This needs the key.', 'the header “Authorization: Bearer KEY”', 'no such header');
  const given = /^Bearer +(\S.*?) *$/i.exec(authorization)?.[1];
  if (given === undefined) return unauthorized('This needs the key.', 'the header “Authorization: Bearer KEY”', 'the header in another form');
  return isSame(key, given) ? undefined : unauthorized('This is not the key.', 'the key in API_KEY of the server', 'another one');
}

/** Compares in a time that tells nothing: digests are of one length, whatever was given. */
function isSame(key: string, given: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(key), digest(given));
}

function unauthorized(message: string, expected: string, got: string): DomainError {
  return new DomainError('UNAUTHORIZED', message, { expected, got });
}

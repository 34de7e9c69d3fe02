import { expect, test } from '@jest/globals';
import { DomainError, setupError } from '../../../src/domain/errors.js';

test('a DomainError tells its kind, and keeps its cause', () => {
  const cause = new Error('socket hang up');
  const error = new DomainError('DATABASE_AWAY', 'The database does not answer.', { expected: 'a Neo4j', got: 'no connection' }, { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'DomainError', code: 'DATABASE_AWAY', message: 'The database does not answer.', details: { expected: 'a Neo4j', got: 'no connection' }, cause });
  expect(new DomainError('BUSY', 'Later.').details).toEqual({});
});

test('something that the machine lacks says what was needed, what was found, and ways on', () => {
  const error = setupError('a JDK of version 17 or newer', 'java 11.0.2', ['Install a newer JDK.']);
  expect(error).toMatchObject({
    code: 'SETUP',
    message: 'Needed: a JDK of version 17 or newer. Found: java 11.0.2.',
    details: { expected: 'a JDK of version 17 or newer', got: 'java 11.0.2', suggestions: ['Install a newer JDK.'] },
  });
});

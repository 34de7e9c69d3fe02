import { describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { DomainError } from '../../../src/domain/errors.js';
import { addressError, translateError } from '../../../src/graph/errors.js';

const uri = 'bolt://db.example.test:7687';
const thrown = (code: string, message = 'from the driver'): Error => Object.assign(new Error(message), { code });

describe('what the driver throws becomes what a person is told', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'SETUP', 'a user and password that'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'SETUP', 'a user and password that'],
    ['Neo.ClientError.Security.CredentialsExpired', 'SETUP', 'a user and password that'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'SETUP', 'the database named by NEO4J_DATABASE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT', 'at most 5000 ms'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', 'at most 5000 ms'],
    ['Neo.ClientError.Transaction.Terminated', 'TIMED_OUT', 'at most 5000 ms'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMED_OUT', 'at most 5000 ms'],
    ['ServiceUnavailable', 'DATABASE_AWAY', 'a Neo4j at'],
    ['SessionExpired', 'DATABASE_AWAY', 'a Neo4j at'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_AWAY', 'a Neo4j at'],
    ['Neo.ClientError.Cluster.NotALeader', 'DATABASE_AWAY', 'a Neo4j at'],
  ])('%s is %s', (code, expected, wanted) => {
    const cause = thrown(code);
    const error = translateError(cause, uri, 5_000);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: expected, details: { expected: expect.stringContaining(wanted), got: expect.any(String) }, cause });
    expect((error as DomainError).details.suggestions).not.toHaveLength(0);
  });

  test.each(['Connection acquisition timed out in 10000 ms.', 'Pool is closed, it is no more able to serve requests.', 'Connection was closed by server'])('“%s” is DATABASE_AWAY, whatever its code', (message) => {
    expect(translateError(thrown('N/A', message), uri, 5_000)).toMatchObject({ code: 'DATABASE_AWAY' });
  });

  test.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Statement.AccessMode', 'Neo.ClientError.Schema.ConstraintValidationFailed'])('%s is a fault of ours and passes through', (code) => {
    const fault = thrown(code);
    expect(translateError(fault, uri, 5_000)).toBe(fault);
  });

  test('our own errors pass through, as does anything else', () => {
    const busy = new DomainError('BUSY', 'Later.');
    const bug = new TypeError('x is undefined');
    expect(translateError(busy, uri, 1)).toBe(busy);
    expect(translateError(bug, uri, 1)).toBe(bug);
    expect(translateError('text', uri, 1)).toBe('text');
  });
});

describe('no password of an address is told', () => {
  const told = (error: unknown): string => inspect({ message: (error as Error).message, details: (error as DomainError).details });
  test.each([
    ['plain', 'bolt://neo4j:geheim@db:7687'],
    ['with an @', 'bolt://neo4j:ab@geheim@db:7687'],
    ['with a /', 'bolt://neo4j:ab/geheim@db:7687'],
    ['with both', 'neo4j+s://neo4j:ab/@geheim@db:7687'],
    ['alone', 'bolt://geheim@db'],
    ['with no host', 'bolt://neo4j:geheim@'],
  ])('%s', (_, address) => {
    const errors = [addressError(address, new Error('x')), ...['Unauthorized', 'DatabaseNotFound', 'ServiceUnavailable', 'TransactionTimedOut'].map((code) => translateError(thrown(code), address, 1))];
    for (const error of errors) expect(told(error)).not.toContain('geheim');
    expect(told(errors[3])).toContain('://');
  });

  test('an address without one is told whole', () => expect(told(translateError(thrown('ServiceUnavailable'), uri, 1))).toContain(uri));
});

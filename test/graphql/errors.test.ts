import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DomainError, setupError, type ErrorCode } from '../../src/domain/errors.js';
import { ask } from './ask.js';

const failing = (error: unknown) => ({
  findDocument: async () => {
    throw error;
  },
  readCoverage: async () => ({ held: 8 }),
});
const question = '{ document(reference: "TB 1") { key } coverage { held } }';

describe('a DomainError of each code', () => {
  const codes: readonly ErrorCode[] = ['NOT_FOUND', 'AMBIGUOUS', 'UNREADABLE', 'BAD_DATE', 'BAD_CURSOR', 'OUT_OF_RANGE', 'TOO_COSTLY', 'NOT_YET_ISSUED', 'UNAUTHORIZED', 'TIMED_OUT', 'BUSY'];
  test.each(codes)('%s nulls its field alone and says what was expected and got', async (code) => {
    const candidates = [{ key: 'a.x.x', code: '1-TB/TU', title: null, score: 0.5, reasons: ['SAME_NUMBER'] }];
    const { data, errors } = await ask(question, failing(new DomainError(code, 'No.', { expected: 'one', got: 'two', suggestions: ['a'], candidates })));
    expect(data).toEqual({ document: null, coverage: { held: 8 } });
    expect(errors).toEqual([expect.objectContaining({ message: 'No.', path: ['document'], extensions: { code, expected: 'one', got: 'two', suggestions: ['a'], candidates } })]);
  });

  test('expected, got, suggestions and candidates are there even when nobody gave them', async () => {
    const { errors } = await ask(question, failing(new DomainError('NOT_FOUND', 'No.')));
    expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', expected: null, got: null, suggestions: [], candidates: [] });
  });

  test('a file that cannot be read is UNREADABLE, as a reference is', async () => {
    const { errors } = await ask(question, failing(new DomainError('UNREADABLE_FILE', 'No.', { expected: 'text', got: 'a picture' })));
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNREADABLE', expected: 'text', got: 'a picture' });
  });

  test.each([
    ['a database that is away', new DomainError('DATABASE_AWAY', 'No Neo4j at bolt://10.0.0.7:7687.', { expected: 'a Neo4j at bolt://10.0.0.7:7687', got: 'geheim' })],
    ['a machine that lacks something', setupError('a password for bolt://10.0.0.7:7687', 'geheim', ['Look into /geheim.'])],
  ])('%s is DATABASE_AWAY: where it is, is not the caller’s concern', async (_, error) => {
    const answer = await ask(question, failing(error));
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'DATABASE_AWAY', expected: expect.any(String), got: expect.any(String), candidates: [] });
    expect(JSON.stringify(answer)).not.toMatch(/geheim|bolt|10\.0\.0\.7/);
  });

  test('keeps its cause to itself', async () => {
    const cause = new Error('bolt://neo4j:geheim@10.0.0.7:7687');
    const answer = await ask(question, failing(new DomainError('DATABASE_AWAY', 'Away.', {}, { cause })));
    expect(JSON.stringify(answer)).not.toMatch(/geheim|bolt|10\.0\.0\.7/);
  });
});

describe('a fault of ours', () => {
  const operator = jest.spyOn(process.stderr, 'write');
  beforeEach(() => {
    operator.mockReset().mockReturnValue(true);
  });
  afterAll(() => operator.mockRestore());

  test.each([
    ['an Error with a connection string', new Error('connect ECONNREFUSED bolt://neo4j:geheim@10.0.0.7:7687')],
    ['an error of the driver with a query', Object.assign(new Error('Invalid input near MATCH (n {secret: 1})'), { code: 'Neo.ClientError.Statement.SyntaxError' })],
    ['a TypeError', new TypeError("Cannot read properties of undefined (reading 'geheim')")],
    ['text', 'geheim'],
    ['nothing', undefined],
  ])('%s is “Internal error.” and nothing more', async (_, thrown) => {
    const answer = await ask(question, failing(thrown));
    expect(answer.data).toEqual({ document: null, coverage: { held: 8 } });
    expect(answer.errors).toEqual([{ message: 'Internal error.', locations: [{ line: 1, column: 3 }], path: ['document'], extensions: { code: 'INTERNAL' } }]);
    expect(operator).toHaveBeenCalledWith(expect.stringMatching(/^fault at document: .+\n$/));
  });

  test('a missing field of a row is one too', async () => {
    const { errors } = await ask(question, { ...failing(undefined), findDocument: async () => ({ title: 'no key' }) });
    expect(errors).toEqual([expect.objectContaining({ message: 'Internal error.', extensions: { code: 'INTERNAL' } })]);
  });
});

describe('a malformed question is told what is wrong with it', () => {
  test.each([
    ['{ document(', /^Syntax Error/],
    ['{ nothing }', /Cannot query field "nothing"/],
    ['{ document { key } }', /"reference"/],
    ['{ lineage(of: "x", direction: SIDEWAYS) { complete } }', /"SIDEWAYS"/],
    ['query ($n: Int!) { organizations(first: $n) { totalCount } }', /\$n/],
  ])('%s', async (query, message) => {
    const { data, errors } = await ask(query);
    expect(data ?? null).toBeNull();
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions['code']).not.toBe('INTERNAL');
    expect(errors[0]?.extensions).not.toHaveProperty('stacktrace');
  });
});

import { expect, test } from '@jest/globals';
import { CommanderError } from 'commander';
import { exitOf, Interrupted } from '../../../src/cli/exit.js';
import { errorOf, failureText } from '../../../src/cli/failure.js';
import { DomainError, setupError, type ErrorCode } from '../../../src/domain/errors.js';

test.each<[ErrorCode, number]>([
  ['NOT_FOUND', 1],
  ['AMBIGUOUS', 1],
  ['UNREADABLE', 1],
  ['UNREADABLE_FILE', 2],
  ['UNWRITABLE', 5],
  ['BAD_DATE', 2],
  ['OUT_OF_RANGE', 2],
  ['BAD_CURSOR', 2],
  ['NOT_YET_ISSUED', 2],
  ['TOO_COSTLY', 2],
  ['DATABASE_AWAY', 3],
  ['TIMED_OUT', 3],
  ['BUSY', 3],
  ['SETUP', 3],
  ['BAD_FACTS', 2],
])('%s ends with %i', (code, exit) => {
  expect(exitOf(new DomainError(code, ''))).toBe(exit);
});

test.each([
  [new CommanderError(0, 'commander.help', ''), 0],
  [new CommanderError(1, 'commander.unknownOption', ''), 2],
  [new Interrupted('SIGINT'), 130],
  [new Interrupted('SIGTERM'), 143],
  [new TypeError('x is undefined'), 70],
  ['a thrown word', 70],
])('%p ends with %i', (error, exit) => {
  expect(exitOf(error)).toBe(exit);
});

test('what the API refuses is the same error here', () => {
  const refused = errorOf({ message: 'depth is out of range.', extensions: { code: 'OUT_OF_RANGE', expected: 'depth from 1 to 12', got: null, suggestions: [], candidates: [] } });
  expect(refused).toBeInstanceOf(DomainError);
  expect(refused).toMatchObject({ code: 'OUT_OF_RANGE', details: { expected: 'depth from 1 to 12' } });
  expect(exitOf(errorOf({ message: 'Int cannot represent …', extensions: { code: 'BAD_USER_INPUT' } }))).toBe(2);
  expect(exitOf(errorOf({ message: 'Internal error.', extensions: { code: 'INTERNAL' } }))).toBe(70);
});

test('a failure tells what was expected, what was got and ways on', () => {
  const error = new DomainError('NOT_FOUND', 'No document “KH 9” is known.', { expected: 'a document of this graph', got: 'KH 9', suggestions: ['9/QĐ-X', '9-TB/TU'] });
  expect(failureText(error)).toBe(`error: No document “KH 9” is known.
  expected: a document of this graph
  try:      9/QĐ-X
            9-TB/TU
`);
});

test('what the message says already is not said twice', () => {
  expect(failureText(setupError('port 1', 'something else listens there', ['Set PORT.']))).toBe('error: Needed: port 1. Found: something else listens there.\n  try:      Set PORT.\n');
});

test('candidates are listed with key, code, title and reasons', () => {
  const candidates = [
    { key: 'k1', code: '9/QĐ-X', title: 'Quyết định\nvề cầu', score: 1, reasons: ['SAME_NUMBER', 'TEXT_HELD'] },
    { key: 'k2', code: null, title: null, score: 0, reasons: [] },
  ];
  expect(failureText(new DomainError('AMBIGUOUS', '“9” may mean 2 documents.', { suggestions: ['k1', 'k2'], candidates }))).toBe(`error: “9” may mean 2 documents.
  - 9/QĐ-X · Quyết định về cầu
    key: k1 (same number, its text is held)
  - k2
    key: k2
`);
});

test('the unexpected is one line without a stack', () => {
  expect(failureText(new TypeError('x is\n undefined'))).toBe('error: unexpected: x is undefined\n');
});

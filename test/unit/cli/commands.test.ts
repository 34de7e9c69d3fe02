import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import type { CoverageAnswer } from '../../../src/cli/answers.js';
import type { Ask } from '../../../src/cli/ask.js';
import { addAssignments, askAssignments } from '../../../src/cli/assignments.js';
import { addDb } from '../../../src/cli/db.js';
import { addIngest } from '../../../src/cli/ingest.js';
import { exitOf } from '../../../src/cli/exit.js';
import { addLineage, askLineage } from '../../../src/cli/lineage.js';
import { oneOf, someOf, whole } from '../../../src/cli/options.js';
import { addRead } from '../../../src/cli/read.js';
import { addResolve } from '../../../src/cli/resolve.js';
import { addSeed } from '../../../src/cli/seed.js';
import { addServe } from '../../../src/cli/serve.js';
import { addShow } from '../../../src/cli/show.js';
import { DomainError, type ErrorCode } from '../../../src/domain/errors.js';

/** Runs a command line that ends before anything is connected. */
async function typed(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const program = new Command('directives').exitOverride().configureOutput({ writeOut: (text) => void (said.out += text), writeErr: (text) => void (said.err += text) });
  for (const add of [addLineage, addShow, addAssignments, addResolve, addRead, addIngest, addServe, addSeed, addDb]) add(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    return { exit: exitOf(error), ...said };
  }
  throw new Error('it should have ended');
}

describe('wrong use ends with 2 and says what was expected', () => {
  test.each([
    [['lineage'], 'missing required argument'],
    [['lineage', 'KH 1', '--deep', '3'], 'unknown option'],
    [['lineage', 'KH 1', '--direction', 'sideways'], 'Expected one of UPSTREAM, DOWNSTREAM, BOTH; got “sideways”'],
    [['lineage', 'KH 1', '--relations', 'IMPLEMENTS,LIKES'], 'got “LIKES”'],
    [['lineage', 'KH 1', '--depth', 'deep'], 'Expected a whole number; got “deep”'],
    [['lineage', 'KH 1', 'KH 2'], 'too many arguments'],
    [['assignments', 'KH 1', '--role', 'boss'], 'Expected one of LEAD, CHAIN, COORDINATOR, REPORTS_TO, OTHER'],
    [['assignments', 'KH 1', '--kinds', 'wish'], 'got “wish”'],
    [['resolve'], 'missing required argument'],
    [['db', 'pause'], 'unknown command'],
    [['read'], 'missing required argument'],
    [['read', 'a.txt', '--txt', 'b'], 'Did you mean --text?'],
    [['ingest', '--dry-run'], 'missing required argument'],
    [['linaege', 'KH 1'], 'Did you mean lineage?'],
  ])('%j', async (words, message) => {
    const { exit, out, err } = await typed(...words);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

test('read --text to where nothing can be written ends the command, and is no fault of the file', async () => {
  const former = process.exitCode;
  expect(await typed('read', 'README.md', '--text', 'no-such-folder/text.txt')).toEqual({ exit: 3, out: '', err: '' });
  expect(process.exitCode).toBe(former);
});

test.each([['lineage'], ['show'], ['assignments'], ['resolve'], ['read'], ['ingest'], ['serve'], ['seed'], ['db'], ['db start'], ['db stop'], ['db status']])('%s --help ends in one example', async (words) => {
  const { exit, out } = await typed(...words.split(' '), '--help');
  expect(exit).toBe(0);
  expect(out.split('\nExample:\n')).toHaveLength(2);
  expect(out).toContain(`  $ directives ${words}`);
});

test('options are read as the API names them', () => {
  expect(oneOf(['UPSTREAM', 'BOTH'])('both')).toBe('BOTH');
  expect(someOf(['A', 'B', 'C'])('b, A,b')).toEqual(['B', 'A']);
  expect(someOf(['A', 'B', 'C'], ['A', 'B'])('All')).toEqual(['A', 'B']);
  expect([whole('12'), whole('-1')]).toEqual([12, -1]);
  for (const text of ['', '1e3', '1.5', '99999999999']) expect(() => whole(text)).toThrow('whole number');
});

/** An API that answers the nth question with the nth answer, and remembers the variables. */
function answering(...answers: readonly (object | ErrorCode)[]): { ask: Ask; variables: unknown[] } {
  const variables: unknown[] = [];
  const ask: Ask = async <Data extends CoverageAnswer>(_: string, given: object) => {
    const answer = answers[variables.push(given) - 1];
    if (typeof answer === 'string') throw new DomainError(answer, `${answer} ${variables.length}.`, { suggestions: [`way ${variables.length}`] });
    return answer as unknown as Data;
  };
  return { ask, variables };
}

test('options that were left out are left to the API', async () => {
  const { ask, variables } = answering({});
  await askLineage(ask, 'KH 1', { direction: 'UPSTREAM', relations: ['BASED_ON'] });
  expect(variables).toEqual([{ of: 'KH 1', direction: 'UPSTREAM', relations: ['BASED_ON'] }]);
});

describe('assignments of what a reference names', () => {
  test('a document first', async () => {
    const { ask, variables } = answering({ document: {} });
    await askAssignments(ask, 'KH 1', { hasDue: false, first: 5 });
    expect(variables).toEqual([{ reference: 'KH 1', filter: { document: 'KH 1', hasDue: false }, first: 5 }]);
  });

  test.each<ErrorCode>(['NOT_FOUND', 'UNREADABLE'])('else (%s) a body or a person', async (code) => {
    const { ask, variables } = answering(code, { assignments: {} });
    await askAssignments(ask, 'Sở X', { role: 'LEAD', orderBy: 'DUE' });
    expect(variables[1]).toEqual({ filter: { actor: 'Sở X', role: 'LEAD' }, orderBy: 'DUE' });
  });

  test('neither is told with the ways on of both', async () => {
    const { ask } = answering('NOT_FOUND', 'NOT_FOUND');
    await expect(askAssignments(ask, 'x', {})).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Neither a document nor a body or person: NOT_FOUND 1.', details: { suggestions: ['way 1', expect.stringContaining('in full')] } });
  });

  test('a name of several bodies, or a database that is away, is told as it is', async () => {
    await expect(askAssignments(answering('NOT_FOUND', 'AMBIGUOUS').ask, 'Công an', {})).rejects.toMatchObject({ code: 'AMBIGUOUS', message: 'AMBIGUOUS 2.' });
    await expect(askAssignments(answering('DATABASE_AWAY').ask, 'x', {})).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
  });

  test('a role of a document is a wrong use', async () => {
    await expect(askAssignments(answering({ document: {} }).ask, 'KH 1', { role: 'LEAD' })).rejects.toMatchObject({ code: 'OUT_OF_RANGE' });
  });
});

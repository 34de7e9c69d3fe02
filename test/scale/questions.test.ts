import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../../src/graph/graph.js';
import { ask, type Answer } from '../support/ask.js';
import { openTestDatabase } from '../support/database.js';
import { noting, openProfiler, profile, type Profile, type Sent } from './profile.js';
import { largeQuestions, questions, type Question } from './questions.js';

/** Every question of the API on a made graph, and again on one many times as large: what it sends, how long it takes, what its plans touch. */
const [small, large] = [5_000, 100_000];
/** Milliseconds; generous, because the machine that tests may be busy. */
const mostTime = 2_000;
const mostTimeOfLarge = 5_000;
const scans = /NodeByLabelScan|AllNodesScan|NodeIndexScan|RelationshipTypeScan|RelationshipTypesScan|AllRelationshipsScan/;

const run = promisify(execFile);
/** Figures are printed where TIMES is set. */
const isTold = process.env['TIMES'] !== undefined;

interface Outcome {
  readonly answer: Answer;
  readonly took: number;
  readonly profiles: readonly Profile[];
}
type Outcomes = ReadonlyMap<Question, Outcome>;

let driver: Driver;
let database: Database;
let few: Outcomes;
let many: Outcomes;

beforeAll(async () => {
  driver = openProfiler();
  database = openTestDatabase();
  few = await askedAt(small, questions);
  many = await askedAt(large, [...questions, ...largeQuestions]);
  if (isTold) console.log([...many].map(([{ name }, { took, profiles }]) => `${String(took).padStart(6)} ms  ${name}: ${profiles.map((one) => `${one.name} ${one.hits} hits/${one.rows}`).join(', ')}`).join('\n'));
}, 600_000);
afterAll(async () => {
  await driver.close();
  await database.close();
});

async function askedAt(size: number, some: readonly Question[]): Promise<Outcomes> {
  const start = Date.now();
  await run(process.execPath, ['--import', 'tsx', 'test/scale/load.ts', String(size)]);
  if (isTold) console.log(`${size} documents: ${Date.now() - start} ms to make and load`);
  await database.define('CALL db.prepareForReplanning(60)');
  const outcomes = new Map<Question, Outcome>();
  for (const question of some) outcomes.set(question, await outcomeOf(question));
  return outcomes;
}

/** Asked twice: the first time, the server plans. */
async function outcomeOf({ query }: Question): Promise<Outcome> {
  const sent: Sent[] = [];
  await ask(noting(database, sent), query);
  const start = Date.now();
  const answer = await ask(database, query);
  const took = Date.now() - start;
  const profiles: Profile[] = [];
  for (const one of sent) profiles.push(await profile(driver, one));
  return { answer, took, profiles: profiles.filter((_, at) => sent[at]?.statement.scan === null) };
}

const outcome = (outcomes: Outcomes, question: Question): Outcome => outcomes.get(question) as Outcome;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each([...questions, ...largeQuestions].map((question) => [question.name, question] as const))('%s', (_, question) => {
  test('is answered, complete or marked as cut, with so many statements', () => {
    const { answer } = outcome(many, question);
    expect(answer.errors).toEqual([]);
    for (const value of Object.values(answer.data ?? {})) {
      expect(value).not.toBeNull();
      if (typeof value === 'object' && value !== null && 'complete' in value && 'truncated' in value) expect(value.complete).toBe(value.truncated === null);
    }
    expect({ statements: answer.statements, number: answer.statements.length }).toEqual({ statements: answer.statements, number: question.statements });
  });

  test('is answered in time', () => {
    expect(outcome(many, question).took).toBeLessThan(largeQuestions.includes(question) ? mostTimeOfLarge : mostTime);
  });

  test('scans nothing', () => {
    expect(outcome(many, question).profiles.filter(({ operators }) => operators.some((operator) => scans.test(operator)))).toEqual([]);
  });
});

describe.each(questions.map((question) => [question.name, question] as const))('%s', (_, question) => {
  const counted = (outcomes: Outcomes): readonly Profile[] => outcome(outcomes, question).profiles.filter(({ name }) => question.exempt?.[name] === undefined);

  test('touches little for each row', () => {
    expect(counted(many).filter(({ hits, rows }) => hits > 2_000 + 200 * rows).map(({ name, hits, rows }) => ({ name, hits, rows }))).toEqual([]);
  });

  test('costs no more in a graph twenty times as large', () => {
    const [less, more] = [counted(few), counted(many)];
    if (sum(less.map(({ rows }) => rows)) !== sum(more.map(({ rows }) => rows))) return;
    expect(sum(more.map(({ hits }) => hits))).toBeLessThan(1.5 * sum(less.map(({ hits }) => hits)) + 100);
  });

  test('is exempt where it sends such a statement, and nowhere else', () => {
    const names = outcome(many, question).profiles.map(({ name }) => name);
    expect(Object.keys(question.exempt ?? {}).filter((name) => !names.includes(name))).toEqual([]);
  });
});

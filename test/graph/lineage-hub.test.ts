import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { lineageOf, type LineageQuestion } from '../../src/graph/lineage.js';
import { largestWalk, walk, type Walk } from '../../src/graph/walk.js';
import { emptyDatabase } from '../support/database.js';
import { draw } from '../support/graph.js';

/**
 * A law that a notice rests on; 5,000 plans implement the notice, and another paper each of the first
 * hundred. Whoever walks down from the law meets 1, then 5,000, then 100 documents.
 */
const plans = 5_000;
const dayOf = (at: number): string => `2021-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
const keyOf = (at: number): string => `plan-${String(at).padStart(4, '0')}`;
const question: LineageQuestion = { key: 'law', direction: 'DOWNSTREAM', kinds: ['IMPLEMENTS'], depth: 6, asOf: null };
const down: Walk = { up: [], down: ['law'], kinds: ['IMPLEMENTS'], depth: 6, asOf: null };

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const all = Array.from({ length: plans }, (_, at) => keyOf(at));
  await draw(
    database,
    ['notice IMPLEMENTS law', ...all.map((key) => `${key} IMPLEMENTS notice`), ...all.slice(0, 100).map((key) => `of-${key} IMPLEMENTS ${key}`)],
    { law: '2012-01-01', notice: '2020-01-01', ...Object.fromEntries(all.map((key, at) => [key, dayOf(at)])), 'of-plan-0000': '2019-01-01' },
  );
}, 60_000);
afterAll(() => database.close());

describe('a walk over a hub of 5,000', () => {
  test('is cut within its level, by date and key, and walks no deeper', async () => {
    const answer = await lineageOf(database.reader(), question);

    const first = Array.from({ length: plans }, (_, at) => ({ key: keyOf(at), day: dayOf(at) }))
      .sort((a, b) => (a.day + a.key < b.day + b.key ? -1 : 1))
      .slice(0, largestWalk - 1)
      .map(({ key }) => key);
    expect(answer.entries.map(({ key }) => key)).toEqual(['notice', ...first]);
    expect(answer.entries.map(({ depth }) => depth)).toEqual([1, ...first.map(() => 2)]);
    expect(answer.truncated).toEqual({ reason: 'SIZE', limit: largestWalk, frontier: ['notice'] });
    expect(answer.relations).toHaveLength(largestWalk);
    expect(answer.entries.at(-1)?.path.map(({ from, to }) => `${from} ${to}`)).toEqual(['notice law', `${first.at(-1) ?? ''} notice`]);
  });

  test('gives the same bytes twice, and from another connection', async () => {
    const again = async (): Promise<string> => JSON.stringify(await lineageOf(database.reader(), question));
    const [one, two] = await Promise.all([again(), again()]);
    expect(two).toBe(one);
  });

  test('upstream of one plan is small and complete', async () => {
    const answer = await lineageOf(database.reader(), { ...question, direction: 'UPSTREAM', key: keyOf(4_999) });
    expect([answer.entries.map(({ key }) => key), answer.truncated]).toEqual([['notice', 'law'], null]);
  });

  test('as of an earlier day, what existed then fits and is complete', async () => {
    const answer = await lineageOf(database.reader(), { ...question, direction: 'DOWNSTREAM', asOf: '2021-01-31' });
    expect(answer.truncated).toBeNull();
    expect(answer.entries.filter(({ depth }) => depth === 2)).toHaveLength(Array.from({ length: plans }, (_, at) => dayOf(at)).filter((day) => day <= '2021-01-31').length);
  });

  test('both ways it is cut as well, the nearer documents first', async () => {
    const answer = await lineageOf(database.reader(), { ...question, direction: 'BOTH', key: 'notice' });
    expect([answer.entries.length, answer.truncated?.reason, answer.entries.filter(({ key }) => key === 'law').length]).toEqual([largestWalk, 'SIZE', 1]);
  });
});

test.each([
  [5_101, null, 5_101],
  [5_100, { reason: 'SIZE', limit: 5_100, frontier: expect.arrayContaining(['plan-0000']) }, 5_100],
  [5_001, { reason: 'SIZE', limit: 5_001, frontier: expect.arrayContaining(['plan-4999']) }, 5_001],
  [1, { reason: 'SIZE', limit: 1, frontier: ['notice'] }, 1],
])('with room for %i documents the cut is %j', async (limit, truncated, reached) => {
  const [walked] = await walk(database.reader(), down, limit);
  expect([walked?.truncated, walked?.reached.length]).toEqual([truncated, reached]);
});

test('a root that is among what a hub leads to hides nothing of the cut', async () => {
  const [walked] = await walk(database.reader(), { ...down, down: ['notice', 'plan-0007'], depth: 1 });
  expect([walked?.truncated, walked?.reached.length, walked?.searchedDepth]).toEqual([{ reason: 'SIZE', limit: largestWalk, frontier: ['notice', 'plan-0007'] }, largestWalk, 0]);
});

test('a walk by level ends at its depth like any other', async () => {
  for (const limit of [plans, plans - 1]) {
    const [walked] = await walk(database.reader(), { ...down, down: ['notice'], depth: 1 }, limit);
    expect([walked?.reached.length, walked?.truncated?.reason, walked?.truncated?.frontier.length]).toEqual(limit === plans ? [plans, 'DEPTH', 100] : [limit, 'SIZE', 1]);
  }
});

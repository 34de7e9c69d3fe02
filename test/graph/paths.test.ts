import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { followedKinds } from '../../src/domain/relation.js';
import type { Database } from '../../src/graph/graph.js';
import type { PathsAnswer } from '../../src/domain/paths.js';
import { pathsBetween, type PathsBetween } from '../../src/graph/paths.js';
import { emptyDatabase } from '../support/database.js';
import { draw } from '../support/graph.js';

/**
 * A plan implements a notice and, by way of a letter, the same notice; the notice rests on a law. Two papers cite one
 * another. A later paper implements the plan; of another nobody knows the date.
 */
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await draw(
    database,
    [
      'plan IMPLEMENTS notice 2', 'plan IMPLEMENTS letter', 'letter IMPLEMENTS notice 3', 'letter CITES notice', 'notice BASED_ON law', 'law CITES constitution', 'constitution CITES older',
      'later IMPLEMENTS plan', 'undated CITES plan', 'a CITES b', 'b CITES a', 'far CITES later', 'notice PLANS coming',
      ...Array.from({ length: 2_100 }, (_, at) => `crowd-${at} CITES hub`), ...Array.from({ length: 2_100 }, (_, at) => `wide CITES w-${String(at).padStart(4, '0')}`), 'w-0000 CITES end', 'w-2099 CITES end',
    ],
    { later: '2021-12-31', undated: null },
  );
}, 60_000);
afterAll(() => database.close());

const find = (from: string, to: string, asked: Partial<PathsBetween> = {}): Promise<PathsAnswer> =>
  pathsBetween(database.reader(), { from, to, direction: 'BOTH', kinds: followedKinds, depth: 6, first: 3, asOf: null, ...asked });
/** Paths as their relations: acting document, kind, document acted on. */
const lines = ({ paths }: PathsAnswer): readonly string[] => paths.map(({ relations }) => relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).join(', '));

describe('paths between two documents', () => {
  test('lead from the first to the second, whichever of them acts', async () => {
    expect(lines(await find('plan', 'notice'))).toEqual(['plan IMPLEMENTS notice', 'plan IMPLEMENTS letter, letter IMPLEMENTS notice']);
    expect(lines(await find('notice', 'plan'))).toEqual(['plan IMPLEMENTS notice', 'letter IMPLEMENTS notice, plan IMPLEMENTS letter']);
    expect(lines(await find('notice', 'plan', { direction: 'UPSTREAM' }))).toEqual([]);
    expect(lines(await find('notice', 'plan', { direction: 'DOWNSTREAM' }))).toHaveLength(2);
  });

  test('both ways are found where both are there', async () => {
    expect(lines(await find('a', 'b'))).toEqual(['a CITES b', 'b CITES a']);
    expect(lines(await find('a', 'b', { direction: 'UPSTREAM' }))).toEqual(['a CITES b']);
  });

  test('have beside them what else ties the same documents', async () => {
    const [, second] = (await find('plan', 'notice')).paths;
    expect(second?.others.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual(['letter CITES notice']);
  });

  test('only kinds that are asked for, on the day that is asked about; undated papers count', async () => {
    expect(lines(await find('later', 'notice', { kinds: ['CITES'] }))).toEqual([]);
    expect(lines(await find('notice', 'coming'))).toEqual([]);
    expect(lines(await find('notice', 'coming', { kinds: ['PLANS'] }))).toEqual(['notice PLANS coming']);
    expect(lines(await find('far', 'plan', { asOf: '2021-12-30' }))).toEqual([]);
    expect(lines(await find('far', 'plan', { asOf: '2021-12-31' }))).toHaveLength(1);
    expect(lines(await find('undated', 'plan', { asOf: '2021-12-30' }))).toHaveLength(1);
  });

  test('that are not there are told with the depth that was searched', async () => {
    expect(await find('plan', 'hub')).toMatchObject({ paths: [], searchedDepth: 6, truncated: null });
    expect(await find('far', 'law', { depth: 2 })).toMatchObject({ paths: [], searchedDepth: 2, truncated: { reason: 'DEPTH', limit: 2, frontier: ['plan'] } });
  });

  test('are not cut by what lies behind their end', async () => {
    expect((await find('notice', 'law', { depth: 1 })).truncated).toMatchObject({ reason: 'DEPTH', frontier: ['constitution'] });
    expect((await find('notice', 'law', { depth: 1, direction: 'UPSTREAM' })).truncated).toBeNull();
    expect((await find('notice', 'law', { depth: 1, direction: 'UPSTREAM' })).searched).toEqual(['notice']);
  });

  test('from a leaf to a hub that thousands cite are found at once, from either end', async () => {
    expect(lines(await find('crowd-77', 'hub'))).toEqual(['crowd-77 CITES hub']);
    expect(await find('hub', 'crowd-77')).toMatchObject({ truncated: null, searchedDepth: 6 });
  });

  test('from a paper that cites thousands are found as far as a walk may go, and that is told', async () => {
    const found = await find('wide', 'end', { direction: 'UPSTREAM' });
    expect([lines(found), found.searchedDepth, found.truncated?.reason]).toEqual([['wide CITES w-0000, w-0000 CITES end'].slice(0, found.paths.length), 0, 'SIZE']);
  });
});

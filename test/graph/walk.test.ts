import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OneWay } from '../../src/domain/lineage.js';
import type { WalkedWay } from '../../src/domain/lineage-answer.js';
import type { Database } from '../../src/graph/graph.js';
import { walk } from '../../src/graph/walk.js';
import { emptyDatabase } from '../support/database.js';
import { draw } from '../support/graph.js';

/** Walks over a small thicket with cycles, loops and twin relations, against a search that looks at every relation in turn. */
const size = 30;
const keys = Array.from({ length: size }, (_, at) => `d${String(at).padStart(2, '0')}`);
const arrows = [...new Set(Array.from({ length: 75 }, (_, at) => {
  const [from, to] = [(at * 7 + (at % 5) * 3) % size, (at * at * 11 + at * 5 + 2) % size];
  return `${keys[from] ?? ''} ${at % 3 === 0 ? 'CITES' : 'IMPLEMENTS'} ${keys[to] ?? ''}`;
}))];
const dayOf = (key: string): string | null => (Number(key.slice(1)) % 6 === 0 ? null : `2021-01-${String((Number(key.slice(1)) % 28) + 1).padStart(2, '0')}`);

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await draw(database, arrows, Object.fromEntries(keys.map((key) => [key, dayOf(key)])));
});
afterAll(() => database.close());

interface Question {
  readonly roots: readonly string[];
  readonly way: OneWay;
  readonly kinds: readonly string[];
  readonly depth: number;
  readonly asOf: string | null;
}

/** What a walk must reach, and the documents of the last level from which something leads on to what it did not. */
function searched({ roots, way, kinds, depth, asOf }: Question): { readonly depths: Readonly<Record<string, number>>; readonly frontier: readonly string[] } {
  const ends = (line: string): readonly [string, string] => {
    const [from = '', , to = ''] = line.split(' ');
    return way === 'UPSTREAM' ? [from, to] : [to, from];
  };
  const steps = arrows.filter((line) => kinds.includes(line.split(' ')[1] ?? '')).map(ends);
  const exists = (key: string): boolean => asOf === null || (dayOf(key) ?? '') <= asOf;
  const depths = new Map(roots.map((key) => [key, 0]));
  const next = (level: number) => steps.filter(([near, far]) => depths.get(near) === level && !depths.has(far) && exists(far));
  for (let level = 0; level < depth; level += 1) for (const [, far] of next(level)) depths.set(far, level + 1);
  const frontier = [...new Set(next(depth).map(([near]) => near))].sort();
  return { depths: Object.fromEntries([...depths].filter(([, steps]) => steps > 0)), frontier };
}

async function walked({ roots, way, kinds, depth, asOf }: Question): Promise<WalkedWay> {
  const [answer] = await walk(database.reader(), { up: way === 'UPSTREAM' ? roots : [], down: way === 'DOWNSTREAM' ? roots : [], kinds: kinds as ['CITES'], depth, asOf });
  return answer as WalkedWay;
}

const questions = (['UPSTREAM', 'DOWNSTREAM'] as const).flatMap((way) => [1, 2, 3].flatMap((depth) => [['IMPLEMENTS'], ['IMPLEMENTS', 'CITES']].flatMap((kinds) => [null, '2021-01-14'].map((asOf) => ({ way, depth, kinds, asOf })))));

test.each(questions)('reaches every document at its distance, and tells where the depth cut it: %j', async (question) => {
  const rootsOf = [...keys.slice(0, 6).map((key) => [key]), ['d01', 'd07', 'd13']].filter((roots) => question.asOf === null || roots.every((key) => (dayOf(key) ?? '') <= (question.asOf ?? '')));
  for (const roots of rootsOf) {
    const expected = searched({ ...question, roots });
    const { reached, truncated } = await walked({ ...question, roots });
    expect({ roots, depths: Object.fromEntries(reached.map(({ key, depth }) => [key, depth])), frontier: truncated?.frontier ?? [] }).toEqual({ roots, ...expected });
  }
});

test('brings all relations of the chosen kinds among what it reached, each once', async () => {
  for (const way of ['UPSTREAM', 'DOWNSTREAM'] as const) {
    const { reached, relations } = await walked({ roots: ['d04'], way, kinds: ['IMPLEMENTS', 'CITES'], depth: 3, asOf: null });
    const inside = new Set(['d04', ...reached.map(({ key }) => key)]);
    const lines = relations.filter(({ to }) => inside.has(to)).map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect([...lines].sort()).toEqual(arrows.filter((line) => line.split(' ').every((word, at) => at === 1 || inside.has(word))).sort());
  }
});

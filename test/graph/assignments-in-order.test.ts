import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listAssignments, type AssignmentFilter, type AssignmentOrder, type AssignmentRow } from '../../src/graph/assignments.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { assignmentFacts, dueFacts, facts, nobody } from '../support/facts.js';

/** Pages of drawn tasks, due on a day, without one or not at all, against the filtered and sorted whole. */
const anything: AssignmentFilter = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: null };
const day = fc.tuple(fc.constantFrom('01', '02', '12'), fc.constantFrom('01', '15', '28')).map(([month, date]) => `2020-${month}-${date}`);
const due = fc.oneof(
  day.map((on) => dueFacts({ on })),
  day.map((until) => dueFacts({ until: `${until}T24:00:00+07:00` })),
  fc.constant(dueFacts({ recurrence: 'P7D' })),
  fc.constant(null),
);
const filters = fc.record({
  dueFrom: fc.option(day),
  dueTo: fc.option(day),
  hasDue: fc.option(fc.boolean()),
  kinds: fc.option(fc.constantFrom(['TASK'] as const, ['GUIDANCE'] as const)),
});

let database: Database;
let all: readonly AssignmentRow[];
beforeAll(async () => {
  const drawn = fc.sample(fc.array(fc.record({ due, kind: fc.constantFrom('TASK', 'GUIDANCE') }), { minLength: 1, maxLength: 6 }), { numRuns: 30, seed: 7 });
  const papers = drawn.map((tasks, at) => facts({ number: String(at), assignments: tasks.map((task, nth) => assignmentFacts({ id: `A${at}-${nth}`, ...task })) }));
  database = await emptyDatabase();
  expect((await writeFacts(database, nobody, papers)).failed).toEqual([]);
  all = await pages(anything, 'DOCUMENT', 100);
  expect(all.length).toBe(drawn.flat().length);
});
afterAll(() => database.close());

async function pages(filter: AssignmentFilter, order: AssignmentOrder, first: number): Promise<readonly AssignmentRow[]> {
  const rows: AssignmentRow[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listAssignments(database.reader(), filter, order, { first, after });
    rows.push(...page.nodes);
    if (!page.hasNextPage) return rows;
    after = page.endCursor;
  }
}

function passes({ kinds, dueFrom, dueTo, hasDue }: AssignmentFilter, row: AssignmentRow): boolean {
  const on = row.dueOn ?? row.dueUntil?.slice(0, 10) ?? null;
  const isWithin = (dueFrom === null && dueTo === null) || (on !== null && on >= (dueFrom ?? '') && on <= (dueTo ?? '9999'));
  return isWithin && (kinds?.includes(row.kind) ?? true) && (hasDue === null || hasDue === (row.dueText !== null));
}

test('pages of any size, under any filter, are the filtered and sorted whole', async () => {
  await fc.assert(fc.asyncProperty(filters, fc.constantFrom('DOCUMENT', 'DUE'), fc.integer({ min: 1, max: 7 }), async (drawn, order, first) => {
    const filter = { ...anything, ...drawn };
    const place = order === 'DUE' ? 'dueSort' : 'orderSort';
    const expected = all.filter((row) => passes(filter, row)).sort((a, b) => (a[place] < b[place] ? -1 : 1));
    expect((await pages(filter, order, first)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  }), { numRuns: 40 });
}, 120_000);

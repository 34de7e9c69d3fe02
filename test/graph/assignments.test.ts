import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assignmentsOfActors, assignmentsOfDocuments, countAssignments, countAssignmentsOfActors, countAssignmentsOfDocuments, listAssignments, type AssignmentFilter, type AssignmentOrder } from '../../src/graph/assignments.js';
import type { Database } from '../../src/graph/graph.js';
import { assignmentByIds, assignmentOrderingDocuments, assignmentParties, assignmentProducts } from '../../src/graph/statements.generated.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, dueFacts, facts, keyOf, person, stub } from '../support/facts.js';

const ordered = stub({ type: 'CT', number: null, symbol: null, name: 'chỉ thị mới', presence: 'PLANNED', period: 'x' });
const notice = facts({
  number: '10',
  assigners: [{ actor: 'tu', name: null, post: 'Bí thư' }],
  assignments: [
    // Everybody in a chain of command stands in `chain`, its lead included.
    assignmentFacts({ id: 'A2', leads: ['ca'], chain: ['ub', 'ca'], coordinators: ['syt'], reportsTo: ['tu'], due: dueFacts({ text: 'trước 15/9', on: '2021-09-15', isExclusive: true, isBestEffort: true }) }),
    assignmentFacts({ id: 'A1', leads: ['ub'], chain: ['ub', 'ca'], due: dueFacts({ text: 'từ 8/9 đến 18/9', from: '2021-09-08T00:00:00+07:00', until: '2021-09-18T24:00:00+07:00' }) }),
    assignmentFacts({ id: 'A3', kind: 'GUIDANCE', leads: ['ca'], roles: [{ role: 'giám sát', name: 'MTTQ', actor: 'mt' }], due: dueFacts({ text: 'khẩn trương', urgency: 'khẩn trương' }) }),
  ],
});
const plan = facts({
  number: '9',
  assigners: [{ actor: 'an', name: 'đ/c An', post: null }],
  assignments: [
    assignmentFacts({ id: 'B1', leads: ['an'], leadIsInherited: true, coordinators: ['ca', 'syt'], produces: [keyOf(ordered)], due: dueFacts({ text: '10/9', on: '2021-09-10' }) }),
    assignmentFacts({ id: 'B2', kind: 'BLANKET', leads: ['syt'], coordinators: ['syt'] }),
  ],
});
const anything: AssignmentFilter = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: null };
const byText = ['A2', 'A1', 'A3', 'B1', 'B2'];

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  expect((await writeFacts(database, actors(['tu', 'ub', 'ca', 'syt', 'mt'], [person({ id: 'an' })]), [ordered, notice, plan])).failed).toEqual([]);
});
afterAll(() => database.close());

async function ids(filter: Partial<AssignmentFilter>, order: AssignmentOrder, first: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listAssignments(database.reader(), { ...anything, ...filter }, order, { first, after });
    found.push(...page.nodes.map(({ id }) => id));
    if (!page.hasNextPage) return found;
    after = page.endCursor;
  }
}

describe('tasks', () => {
  test.each<readonly [Partial<AssignmentFilter>, readonly string[]]>([
    [{}, byText],
    [{ document: keyOf(notice) }, ['A2', 'A1', 'A3']],
    [{ document: keyOf(notice), actor: 'ub' }, ['A2', 'A1']],
    [{ actor: 'ca' }, ['A2', 'A1', 'A3', 'B1']],
    [{ actor: 'ca', role: 'LEAD' }, ['A2', 'A3']],
    [{ actor: 'ca', role: 'CHAIN' }, ['A2', 'A1']],
    [{ actor: 'ub', role: 'CHAIN' }, ['A2', 'A1']],
    [{ actor: 'syt', role: 'COORDINATOR' }, ['A2', 'B1', 'B2']],
    [{ actor: 'syt' }, ['A2', 'B1', 'B2']],
    [{ actor: 'tu', role: 'REPORTS_TO' }, ['A2']],
    [{ actor: 'mt', role: 'OTHER' }, ['A3']],
    [{ actor: 'tu', role: 'LEAD' }, []],
    [{ assigner: 'tu' }, ['A2', 'A1', 'A3']],
    [{ assigner: 'an', actor: 'ca' }, ['B1']],
    [{ assigner: 'tu', document: keyOf(plan) }, []],
    [{ kinds: ['GUIDANCE', 'BLANKET'] }, ['A3', 'B2']],
    [{ hasDue: false }, ['B2']],
    [{ hasDue: true, actor: 'ca', role: 'LEAD' }, ['A2', 'A3']],
    [{ dueTo: '2021-09-15' }, ['A2', 'B1']],
    [{ dueFrom: '2021-09-15' }, ['A2', 'A1']],
    [{ dueFrom: '2021-09-11', dueTo: '2021-09-14' }, []],
    [{ assigner: 'tu', dueFrom: '2021-09-16' }, ['A1']],
    [{ document: 'no-such.x.x' }, []],
  ])('that pass %j', async (filter, expected) => {
    expect(await ids(filter, 'DOCUMENT', 100)).toEqual(expected);
    expect(await countAssignments(database.reader(), { ...anything, ...filter })).toBe(expected.length);
  });

  test.each<readonly [AssignmentOrder, Partial<AssignmentFilter>, readonly string[]]>([
    ['DOCUMENT', {}, byText],
    ['DUE', {}, ['B1', 'A2', 'A1', 'A3', 'B2']],
    ['DUE', { actor: 'ca' }, ['B1', 'A2', 'A1', 'A3']],
    ['DUE', { document: keyOf(notice) }, ['A2', 'A1', 'A3']],
    ['DUE', { assigner: 'an' }, ['B1', 'B2']],
  ])('in order %s, %j, come page by page as at once', async (order, filter, expected) => {
    for (const first of [100, 2, 1]) expect(await ids(filter, order, first)).toEqual(expected);
  });
});

describe('of several owners at once', () => {
  test('tasks of documents, a page each, and how many', async () => {
    const found = await assignmentsOfDocuments(database.reader(), [keyOf(plan), keyOf(notice), keyOf(ordered)], { first: 2, after: null });
    expect([...found.values()].map(({ nodes, hasNextPage }) => [nodes.map(({ id }) => id), hasNextPage])).toEqual([[['B1', 'B2'], false], [['A2', 'A1'], true], [[], false]]);
    const rest = await assignmentsOfDocuments(database.reader(), [keyOf(notice)], { first: 2, after: found.get(keyOf(notice))?.endCursor ?? null });
    expect(rest.get(keyOf(notice))?.nodes.map(({ id }) => id)).toEqual(['A3']);
    expect(await countAssignmentsOfDocuments(database.reader(), [keyOf(notice), keyOf(ordered)])).toEqual([{ owner: keyOf(notice), total: 3 }, { owner: keyOf(ordered), total: 0 }]);
  });

  test.each([
    [null, [['A2', 'A1', 'A3', 'B1'], ['A2', 'B1', 'B2']]],
    ['LEAD', [['A2', 'A3'], ['B2']]],
    ['CHAIN', [['A2', 'A1'], []]],
    ['COORDINATOR', [['B1'], ['A2', 'B1', 'B2']]],
  ] as const)('tasks of actors in the role %s, each task once', async (role, expected) => {
    const found = await assignmentsOfActors(database.reader(), ['ca', 'syt'], role, { first: 100, after: null });
    expect([...found.values()].map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected);
    expect((await countAssignmentsOfActors(database.reader(), ['ca', 'syt'], role)).map(({ total }) => total)).toEqual(expected.map(({ length }) => length));
  });
});

describe('one task', () => {
  test('has its parties in the order of the text', async () => {
    const parties = await database.reader().run(assignmentParties, { owners: ['A2', 'B1'] });
    expect(parties.map(({ owner, edge, actorId, name, post }) => [owner, edge, actorId, name ?? post])).toEqual([
      ['A2', 'ASSIGNED_BY', 'tu', 'Bí thư'], ['A2', 'COORDINATED_BY', 'syt', null], ['A2', 'LED_BY', 'ca', null], ['A2', 'REPORTS_TO', 'tu', null], ['A2', 'THROUGH', 'ub', null], ['A2', 'THROUGH', 'ca', null],
      ['B1', 'ASSIGNED_BY', 'an', 'đ/c An'], ['B1', 'COORDINATED_BY', 'ca', null], ['B1', 'COORDINATED_BY', 'syt', null], ['B1', 'LED_BY', 'an', null],
    ]);
    expect(await database.reader().run(assignmentParties, { owners: ['A3'] })).toContainEqual({ owner: 'A3', edge: 'INVOLVES', actorId: 'mt', name: 'MTTQ', post: null, role: 'giám sát' });
  });

  test('tells when it is due, and what it orders', async () => {
    const rows = await database.reader().run(assignmentByIds, { ids: ['A2', 'B1', 'none'] });
    expect(rows).toMatchObject([
      { id: 'A2', document: keyOf(notice), dueOn: '2021-09-15', dueIsExclusive: true, dueIsBestEffort: true, dueText: 'trước 15/9', leadIsInherited: false },
      { id: 'B1', document: keyOf(plan), dueOn: '2021-09-10', dueIsExclusive: false, leadIsInherited: true },
    ]);
    expect(await database.reader().run(assignmentProducts, { owners: ['A2', 'B1'] })).toEqual([{ owner: 'B1', document: keyOf(ordered) }]);
    expect(await database.reader().run(assignmentOrderingDocuments, { owners: [keyOf(ordered), keyOf(plan)] })).toEqual([{ owner: keyOf(ordered), assignment: 'B1' }]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Picture } from '../../src/domain/picture.js';
import { drawAssignments, type PictureRoot } from '../../src/graph/assignment-graph.js';
import type { AssignmentFilter } from '../../src/graph/assignments.js';
import { readCoverage } from '../../src/graph/coverage.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, facts, keyOf, person, stub } from '../support/facts.js';

/** A notice orders N1 and N2; a plan carries N1 down as P1, a letter P1 as L1 and L2, and N2 directly as L2 as well. */
const planned = stub({ type: 'CT', number: null, symbol: null, name: 'chỉ thị mới', presence: 'PLANNED', period: 'x' });
const notice = facts({ number: '1', issued: '2021-09-20', assigners: [{ actor: 'tu', name: null, post: null }], assignments: [assignmentFacts({ id: 'N1', leads: ['ub'], produces: [keyOf(planned)] }), assignmentFacts({ id: 'N2', leads: ['ca'] })] });
const plan = facts({ number: '2', issued: '2021-09-21', assignments: [assignmentFacts({ id: 'P1', leads: ['an'], chain: ['an', 'syt'], derivedFrom: ['N1'] })] });
const letter = facts({ number: '3', issued: '2021-09-25', citations: [citationFacts({ quote: 'nowhere' })], assignments: [assignmentFacts({ id: 'L1', leads: ['syt'], derivedFrom: ['P1'] }), assignmentFacts({ id: 'L2', leads: ['syt'], derivedFrom: ['P1', 'N2'] })] });
const nothing: AssignmentFilter = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: null };

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  expect((await writeFacts(database, actors(['tu', 'ub', 'ca', 'syt'], [person({ id: 'an' })]), [planned, notice, plan, letter])).failed).toEqual([]);
});
afterAll(() => database.close());

const tasks = ({ nodes }: Picture): readonly string[] => nodes.filter(({ kind }) => kind === 'ASSIGNMENT').map(({ ref }) => ref).sort();
const draw = (root: PictureRoot, depth: number, asOf: string | null = null): Promise<Picture> => {
  const around = root.kind === 'document' ? { document: root.key } : root.kind === 'actor' ? { actor: root.id } : {};
  return drawAssignments(database.reader(), root, { filter: { ...nothing, ...around }, depth, asOf });
};

describe('the cascade', () => {
  test.each<readonly [PictureRoot, number, readonly string[]]>([
    [{ kind: 'document', key: keyOf(notice) }, 3, ['L1', 'L2', 'N1', 'N2', 'P1']],
    [{ kind: 'document', key: keyOf(notice) }, 0, ['N1', 'N2']],
    [{ kind: 'assignment', id: 'N1' }, 3, ['L1', 'L2', 'N1', 'P1']],
    [{ kind: 'assignment', id: 'P1' }, 1, ['L1', 'L2', 'N1', 'P1']],
    [{ kind: 'assignment', id: 'L1' }, 3, ['L1', 'N1', 'P1']],
    [{ kind: 'assignment', id: 'L2' }, 1, ['L2', 'N2', 'P1']],
    [{ kind: 'actor', id: 'ub', isPerson: false }, 3, ['L1', 'L2', 'N1', 'P1']],
    [{ kind: 'document', key: keyOf(planned) }, 3, []],
  ])('around %j at depth %i', async (root, depth, expected) => {
    expect(tasks(await draw(root, depth))).toEqual(expected);
  });

  test('tells where the depth cut it, and nothing when nothing lies beyond', async () => {
    expect((await draw({ kind: 'document', key: keyOf(notice) }, 1)).truncated).toMatchObject({ reason: 'DEPTH', limit: 1 });
    expect((await draw({ kind: 'document', key: keyOf(notice) }, 2)).truncated).toBeNull();
    expect((await draw({ kind: 'assignment', id: 'L1' }, 1)).truncated).toEqual({ reason: 'DEPTH', limit: 1, frontier: ['assignment/P1'] });
  });

  test('leaves out tasks of documents that came later', async () => {
    expect(tasks(await draw({ kind: 'assignment', id: 'N1' }, 3, '2021-09-24'))).toEqual(['N1', 'P1']);
  });

  test('draws every edge between nodes that are drawn', async () => {
    const { nodes, edges } = await draw({ kind: 'document', key: keyOf(plan) }, 3);
    expect(edges.map(({ id }) => id)).toEqual([
      'ASSIGNS|document/2-tb-tu.x.2021|assignment/P1', 'ASSIGNS|document/3-tb-tu.x.2021|assignment/L1', 'ASSIGNS|document/3-tb-tu.x.2021|assignment/L2',
      'DERIVED_FROM|assignment/L1|assignment/P1', 'DERIVED_FROM|assignment/L2|assignment/P1',
      'LED_BY|assignment/L1|actor/syt', 'LED_BY|assignment/L2|actor/syt', 'LED_BY|assignment/P1|actor/an',
      'THROUGH|assignment/P1|actor/an', 'THROUGH|assignment/P1|actor/syt',
    ]);
    const drawn = nodes.map(({ id }) => id);
    expect(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !drawn.includes(id))).toEqual([]);
    expect((await draw({ kind: 'assignment', id: 'N1' }, 0)).edges.map(({ kind }) => kind)).toEqual(['ASSIGNS', 'LED_BY', 'PRODUCES']);
  });
});

test('coverage counts what is there, and its version moves when something is written', async () => {
  const before = await readCoverage(database.reader());
  expect(before).toEqual({ held: 3, stubs: 0, planned: 1, citations: 1, unnumbered: 0, unresolved: 1, assignments: 5, organizations: 4, persons: 1, earliest: '2021-09-20', latest: '2021-09-25', version: expect.stringMatching(/^[0-9a-f]{20}$/) });
  await writeFacts(database, actors([]), [stub({ number: '9', issued: ['2020-01-01', '2020-12-31'] }), facts({ number: '4', citations: [citationFacts({ quote: 'các chỉ đạo', isNumbered: false }), citationFacts({ documents: [notice] })] })]);
  const after = await readCoverage(database.reader());
  expect(after).toMatchObject({ held: 4, stubs: 1, citations: 2, unnumbered: 1, unresolved: 2, earliest: '2021-09-20' });
  expect(after.version).not.toBe(before.version);
  expect(await readCoverage(database.reader())).toEqual(after);
});

test('a task that thousands carry down is cut within its level, by date and place, and the cut is told', async () => {
  await database.define(`MATCH (top:Assignment {id: 'N2'}) CREATE (crowd:Document {key: 'crowd', issuedEarliest: '2021-10-01', issuedSort: '2021-10-01'})
    WITH top, crowd UNWIND range(1, 2100) AS at
    CREATE (crowd)-[:ASSIGNS]->(task:Assignment {id: 'X' + at, orderSort: 'crowd ' + right('0000' + toString(at), 4)})-[:DERIVED_FROM]->(top)`);
  const cut = await draw({ kind: 'assignment', id: 'N2' }, 3);
  expect(cut.truncated).toEqual({ reason: 'SIZE', limit: 2_000, frontier: ['assignment/N2'] });
  const drawn = tasks(cut);
  expect([drawn.length, drawn.includes('L2'), drawn.includes('X1998'), drawn.includes('X1999')]).toEqual([2_000, true, true, false]);
  expect(await draw({ kind: 'assignment', id: 'N2' }, 3)).toEqual(cut);
  expect((await draw({ kind: 'document', key: 'crowd' }, 0)).truncated).toEqual({ reason: 'SIZE', limit: 2_000, frontier: ['document/crowd'] });
  expect(tasks(await draw({ kind: 'assignment', id: 'N2' }, 3, '2021-09-30'))).toEqual(['L2', 'N2']);
});

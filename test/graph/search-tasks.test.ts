import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWords } from '../../src/domain/search.js';
import { countAssignments, listAssignments, type AssignmentFilter } from '../../src/graph/assignments.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, dueFacts, facts, keyOf } from '../support/facts.js';

/** Words in tasks mean the same whether the index leads or the body, the document or the giver does. */
const anything: AssignmentFilter = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: null };
/** Everything hangs on one document, one body and one giver: each way sees the same tasks. */
const ways: readonly Partial<AssignmentFilter>[] = [{}, { document: keyOf(facts({ number: '7' })) }, { actor: 'so-cay' }, { assigner: 'sao-mai' }];
let database: Database;
const everybody = actors(['so-cay', 'sao-mai']);
const paper = (texts: readonly (readonly [string | null, string | null])[]) =>
  facts({ number: '7', assigners: [{ actor: 'sao-mai', name: null, post: null }], assignments: texts.map(([summary, quote], at) => assignmentFacts({ id: `T${at}`, summary, quote, leads: ['so-cay'], due: at === 0 ? dueFacts({ on: '2031-05-05' }) : null })) });

async function found(typed: string, filter: Partial<AssignmentFilter>): Promise<readonly string[]> {
  const asked = { ...anything, ...filter, words: readWords(typed) };
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listAssignments(database.reader(), asked, 'DUE', { first: 2, after });
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.hasNextPage) break;
    after = page.endCursor;
  }
  expect(await countAssignments(database.reader(), asked)).toBe(ids.length);
  return ids;
}

beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

describe('tasks', () => {
  beforeAll(async () => {
    await writeFacts(database, everybody, [paper([['Trồng cây ven sông', null], ['Giữ rừng', 'giao giữ rừng; trồng thêm cây'], [null, 'Công an tuần tra'], ['Báo cáo', null]])]);
  });

  test.each<readonly [string, readonly string[]]>([
    ['trong cay', ['T0', 'T1']],
    ['CÂY, trồng', ['T0', 'T1']],
    ['giu them', ['T1']],
    ['cong an', ['T2']],
    ['an', ['T2']],
    ['ven so', ['T0']],
    ['so ven', []],
    ['cao', ['T3']],
    ['xyz', []],
  ])('with “%s” are %j, whatever leads', async (typed, expected) => {
    for (const way of ways) expect([way, await found(typed, way)]).toEqual([way, expected]);
  });

  test('pass the other filters too', async () => {
    expect(await found('cay', { hasDue: true })).toEqual(['T0']);
    expect(await found('cay', { hasDue: false, kinds: ['TASK'] })).toEqual(['T1']);
    expect(await found('cay', { kinds: ['GUIDANCE'] })).toEqual([]);
    expect(await found('cay', { dueTo: '2031-05-05', actor: 'so-cay', role: 'LEAD' })).toEqual(['T0']);
  });
});

test('the index and the test on each text find the same in random texts', async () => {
  const text = fc.array(fc.constantFrom('cây', 'cay', 'Đa', 'da', 'dạ', 'an', 'to', 'a', 'b', '12', '1', 'ơ', 'ư', 'cây-xanh', 'x|y', 'N\u0323', '…', 'İ', 'ß', '１', '字', 'x'.repeat(40)), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const texts = fc.sample(fc.tuple(text, fc.option(text)), { numRuns: 60, seed: 5 });
  await writeFacts(database, everybody, [paper(texts)]);
  let matches = 0;
  for (const typed of fc.sample(fc.oneof(text, fc.constantFrom('ca', 'xa', 'cay xa', 'x', 'to', 'd')), { numRuns: 80, seed: 6 })) {
    if (!/[\p{L}\p{N}]/u.test(typed)) continue;
    const [led, ...tested] = await Promise.all(ways.map((way) => found(typed, way)));
    matches += led?.length ?? 0;
    for (const other of tested) expect([typed, other]).toEqual([typed, led]);
  }
  expect(matches).toBeGreaterThan(50);
}, 120_000);

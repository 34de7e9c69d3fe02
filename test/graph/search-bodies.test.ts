import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readWords } from '../../src/domain/search.js';
import { countFoundOrganizations, findOrganizations } from '../../src/graph/actors.js';
import type { Database } from '../../src/graph/graph.js';
import { writeActorAdditions } from '../../src/graph/statements.generated.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, organization, person } from '../support/facts.js';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const bodies = [
    organization({ id: 'cay', name: 'Sở Cây xanh', aliases: ['Sở Cây'] }),
    organization({ id: 'cay-hoa', name: 'Sở Cây xanh và Hoa' }),
    organization({ id: 'phong-cay', name: 'Phòng Cây xanh, Sở Đô thị', aliases: ['Phòng Cây'] }),
    organization({ id: 'ban-cay', name: 'Ban Rừng', aliases: ['Sở Cây xanh', 'Ban Cây rừng'] }),
    organization({ id: 'cong-an', name: 'Công an huyện Sao Mai' }),
    organization({ id: 'cong-an-2', name: 'Công an huyện Sao Mai' }),
  ];
  await writeFacts(database, actors(bodies, [person({ id: 'an', name: 'Công An' })]), []);
});
afterAll(() => database.close());

async function found(typed: string, first = 100): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await findOrganizations(database.reader(), readWords(typed), { first, after });
    ids.push(...page.nodes);
    if (!page.hasNextPage) return ids;
    after = page.endCursor;
  }
}

describe('bodies', () => {
  test.each<readonly [string, readonly string[]]>([
    // Called so, called so by another name, beginning so, the others; each by name.
    ['Sở Cây xanh', ['cay', 'ban-cay', 'cay-hoa', 'phong-cay']],
    ['so cay', ['cay', 'ban-cay', 'cay-hoa', 'phong-cay']],
    ['sở', ['ban-cay', 'cay', 'cay-hoa', 'phong-cay']],
    ['cay', ['ban-cay', 'phong-cay', 'cay', 'cay-hoa']],
    ['công an', ['cong-an', 'cong-an-2']],
    ['an', ['cong-an', 'cong-an-2']],
    ['CONG AN SAO MA', ['cong-an', 'cong-an-2']],
    ['đô thị', ['phong-cay']],
    // The words of one name, not of several together.
    ['ban rung xanh', []],
    ['"cay" OR hoa', []],
    ['không ai', []],
  ])('that “%s” finds: %j', async (typed, expected) => {
    expect(await found(typed)).toEqual(expected);
    for (const first of [1, 2]) expect(await found(typed, first)).toEqual(expected);
    expect(await countFoundOrganizations(database.reader(), readWords(typed))).toBe(expected.length);
  });

  test('are found by a name that a reading adds', async () => {
    expect(await found('cax')).toEqual([]);
    await database.write((graph) => graph.run(writeActorAdditions, { rows: [{ id: 'cong-an', aliases: ['CAX'], posts: [], folded: ['cax'] }] }));
    expect(await found('cax')).toEqual(['cong-an']);
  });
});

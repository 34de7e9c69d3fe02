import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actorsByIds, countOrganizations, findActor, listOrganizations, membersOf, type ActorKind } from '../../src/graph/actors.js';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, organization, person } from '../support/facts.js';

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const bodies = [
    organization({ id: 'ub-hn', name: 'UBND Thành phố Hà Nội', aliases: ['UBND Thành phố', 'UBND TP Hà Nội'], place: 'Hà Nội', level: 'province', validFrom: '1946-01-01' }),
    organization({ id: 'ub-ct', name: 'UBND Thành phố Cần Thơ', aliases: ['UBND Thành phố'], place: 'Cần Thơ', successor: 'ub-hn' }),
    organization({ id: 'syt', name: 'Sở Y tế', parent: 'ub-hn', kind: 'OFFICE' }),
    organization({ id: 'sgd', name: 'Sở Giáo dục', aliases: ['Sở Y tế và Giáo dục'], parent: 'ub-hn' }),
    organization({ id: 'cac-so', name: 'các sở', kind: 'SET', members: ['syt', 'sgd'] }),
    organization({ id: 'same', name: 'Công an' }),
    organization({ id: 'also-same', name: 'Công an', aliases: ['Công an'] }),
  ];
  await writeFacts(database, actors(bodies, [person({ id: 'dung', name: 'Chử Xuân Dũng', aliases: ['Chủ Xuân Dũng'], posts: ['Phó Chủ tịch'] }), person({ id: 'so-y-te', name: 'Sở Y Tế' })]), []);
});
afterAll(() => database.close());

describe('by name', () => {
  test.each<readonly [string, ActorKind, string]>([
    ['UBND Thành phố Hà Nội', 'organization', 'ub-hn'],
    ['ubnd tp ha noi', 'organization', 'ub-hn'],
    ['UBND  TP. Hà-Nội', 'actor', 'ub-hn'],
    ['cac-so', 'organization', 'cac-so'],
    ['CHU XUAN DUNG', 'person', 'dung'],
    ['Chủ Xuân Dũng', 'actor', 'dung'],
    ['Sở Y tế', 'organization', 'syt'],
    ['Sở Y tế', 'person', 'so-y-te'],
    ['so-y-te', 'actor', 'so-y-te'],
  ])('“%s” as %s is %s', async (name, kind, id) => {
    expect(await findActor(database.reader(), name, kind)).toBe(id);
  });

  test.each<readonly [string, ActorKind, string, readonly string[]]>([
    ['UBND Thành phố', 'organization', 'AMBIGUOUS', ['ub-ct', 'ub-hn']],
    ['Công an', 'organization', 'AMBIGUOUS', ['also-same', 'same']],
    ['Sở Y tế', 'actor', 'AMBIGUOUS', ['so-y-te', 'syt']],
    ['Chử Xuân Dũng', 'organization', 'NOT_FOUND', []],
    ['Sở Ngoại vụ', 'actor', 'NOT_FOUND', []],
    ['…', 'actor', 'UNREADABLE', []],
  ])('“%s” as %s is %s', async (name, kind, code, candidates) => {
    const error = await findActor(database.reader(), name, kind).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect((error as { details: { candidates?: readonly { key: string }[] } }).details.candidates?.map(({ key }) => key) ?? []).toEqual(candidates);
  });
});

test('by id, with what they belong to', async () => {
  const rows = await actorsByIds(database.reader(), ['syt', 'dung', 'ub-ct', 'nobody']);
  expect(rows.map(({ id, name, kind, parentId, successorId, posts, isPerson }) => [id, name, kind, parentId, successorId, posts, isPerson])).toEqual([
    ['syt', 'Sở Y tế', 'OFFICE', 'ub-hn', null, [], false],
    ['dung', 'Chử Xuân Dũng', 'OTHER', null, null, ['Phó Chủ tịch'], true],
    ['ub-ct', 'UBND Thành phố Cần Thơ', 'STATE', null, 'ub-hn', [], false],
  ]);
});

test('members of a set, by name', async () => {
  expect(await membersOf(database.reader(), ['cac-so', 'syt'])).toEqual([{ owner: 'cac-so', member: 'sgd' }, { owner: 'cac-so', member: 'syt' }]);
});

test.each([1, 2, 3, 100])('bodies by name, %i at a time, neither repeat nor drop; two of one name come by id', async (first) => {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await listOrganizations(database.reader(), { first, after });
    found.push(...page.nodes);
    [after, more] = [page.endCursor, page.hasNextPage];
  }
  expect(found).toEqual(['cac-so', 'also-same', 'same', 'sgd', 'syt', 'ub-ct', 'ub-hn']);
  expect(await countOrganizations(database.reader())).toBe(7);
});

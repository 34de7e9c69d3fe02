import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Direction } from '../../src/domain/lineage.js';
import { followedKinds, relationId, relationTypes, type RelationKind } from '../../src/domain/relation.js';
import type { Database } from '../../src/graph/graph.js';
import { citationsOfRelations, countRelations, relationsFrom, relationsOfDocuments } from '../../src/graph/relations.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { citationFacts, facts, nobody } from '../support/facts.js';
import { draw } from '../support/graph.js';

const allKinds: readonly RelationKind[] = relationTypes.map(({ kind }) => kind);
let database: Database;

beforeAll(async () => {
  database = await emptyDatabase();
  await draw(database, ['m BASED_ON b', 'm CITES a', 'm CITES b', 'm ENCLOSES b', 'm CITES m', 'p IMPLEMENTS m', 'q IMPLEMENTS m 2', 'c CITES m', 'p CITES a'], { alone: null });
});
afterAll(() => database.close());

async function lines(direction: Direction, kinds: readonly RelationKind[], first: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = (await relationsOfDocuments(database.reader(), ['m'], direction, kinds, { first, after })).get('m');
    if (page === undefined) throw new Error('a page for m expected');
    found.push(...page.nodes.map(relationId));
    if (!page.hasNextPage) return found;
    after = page.endCursor;
  }
}

const outgoing = ['CITES|m|a', 'BASED_ON|m|b', 'CITES|m|b', 'ENCLOSES|m|b', 'CITES|m|m'];
const incoming = ['CITES|c|m', 'IMPLEMENTS|p|m', 'IMPLEMENTS|q|m'];

describe('relations of a document', () => {
  test.each<readonly [Direction, readonly RelationKind[], readonly string[]]>([
    ['BOTH', allKinds, [...outgoing, ...incoming]],
    ['UPSTREAM', allKinds, outgoing],
    ['DOWNSTREAM', allKinds, incoming],
    ['UPSTREAM', followedKinds, outgoing.filter((line) => !line.startsWith('ENCLOSES'))],
    ['BOTH', ['IMPLEMENTS', 'ENCLOSES'], ['ENCLOSES|m|b', 'IMPLEMENTS|p|m', 'IMPLEMENTS|q|m']],
    ['BOTH', ['AMENDS'], []],
  ])('%s of kinds %j come outgoing first, by the other end, page by page as at once', async (direction, kinds, expected) => {
    for (const first of [100, 3, 1]) expect(await lines(direction, kinds, first)).toEqual(expected);
  });

  test('come a page for each document asked about', async () => {
    const found = await relationsOfDocuments(database.reader(), ['p', 'alone', 'm'], 'BOTH', allKinds, { first: 1, after: null });
    expect([...found].map(([owner, { nodes, hasNextPage }]) => [owner, nodes.map(relationId), hasNextPage])).toEqual([['p', ['CITES|p|a'], true], ['alone', [], false], ['m', ['CITES|m|a'], true]]);
  });

  test('are counted by kind and direction; the one to itself is outgoing', async () => {
    const counts = (await countRelations(database.reader(), ['m', 'alone'])).map(({ owner, kind, isUpstream, total }) => `${owner} ${isUpstream ? 'up' : 'down'} ${kind} ${total}`);
    expect(counts).toEqual(['m up BASED_ON 1', 'm up CITES 3', 'm up ENCLOSES 1', 'm down CITES 1', 'm down IMPLEMENTS 2']);
  });

  test('that start at several documents come at once, with how many mentions prove them', async () => {
    expect((await relationsFrom(database.reader(), ['q', 'p'], ['IMPLEMENTS'])).map((relation) => [relationId(relation), relation.mentions])).toEqual([['IMPLEMENTS|p|m', 1], ['IMPLEMENTS|q|m', 2]]);
  });
});

test('each relation shows the mentions that prove it, in the order of the text, and no others', async () => {
  const mention = (quote: string, kind: RelationKind, ...documents: string[]) => citationFacts({ quote, kind, documents });
  await writeFacts(database, nobody, [
    facts({ number: '1' }),
    facts({ number: '2' }),
    facts({ number: '9', citations: [mention('z', 'CITES', '1-tb-tu.x.2021'), mention('y', 'BASED_ON', '1-tb-tu.x.2021'), mention('a', 'CITES', '2-tb-tu.x.2021', '1-tb-tu.x.2021'), mention('z', 'CITES', '1-tb-tu.x.2021')] }),
  ]);
  const from = '9-tb-tu.x.2021';
  const ask = async (kind: RelationKind, to: string) => (await citationsOfRelations(database.reader(), [{ kind, from, to, mentions: 0, isPartial: false }])).map(({ owner, quote }) => [owner, quote]);
  expect(await ask('CITES', '1-tb-tu.x.2021')).toEqual(['z', 'a', 'z'].map((quote) => [`CITES|${from}|1-tb-tu.x.2021`, quote]));
  expect(await ask('BASED_ON', '1-tb-tu.x.2021')).toEqual([[`BASED_ON|${from}|1-tb-tu.x.2021`, 'y']]);
  expect(await ask('IMPLEMENTS', '1-tb-tu.x.2021')).toEqual([]);
});

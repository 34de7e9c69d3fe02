import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NodeKind, Picture } from '../../src/domain/picture.js';
import { followedKinds } from '../../src/domain/relation.js';
import type { Database } from '../../src/graph/graph.js';
import { drawSubgraph, type SubgraphQuestion } from '../../src/graph/subgraph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, facts, keyOf, organization, person, stub } from '../support/facts.js';

/** A letter of an office implements a notice, which rests on a law and plans a directive; tasks of both, one carried down. */
const law = stub({ number: '1', issued: '2012-01-01' });
const coming = stub({ type: 'CT', number: null, symbol: null, name: 'chỉ thị mới', presence: 'PLANNED', period: 'x' });
const notice = facts({
  number: '495', issued: '2021-09-20', issuer: 'party', signatures: [{ name: 'An', capacity: null, actor: 'an' }], recipients: [{ name: 'office', purpose: null, actors: ['office'] }],
  citations: [citationFacts({ kind: 'BASED_ON', documents: [law] }), citationFacts({ kind: 'PLANS', documents: [coming] })],
  assignments: [assignmentFacts({ id: 'N1', leads: ['office'], produces: [keyOf(coming)] })],
});
const letter = facts({ number: '788', issued: '2021-09-21', issuer: 'office', citations: [citationFacts({ kind: 'IMPLEMENTS', documents: [notice] }), citationFacts({ quote: 'nowhere' })], assignments: [assignmentFacts({ id: 'L1', leads: ['an'], coordinators: ['police'], derivedFrom: ['N1'] })] });
const later = facts({ number: '900', issued: '2021-12-01', citations: [citationFacts({ kind: 'IMPLEMENTS', documents: [letter] })] });
const [lawKey, noticeKey, letterKey, laterKey, comingKey] = [law, notice, letter, later, coming].map(keyOf) as [string, string, string, string, string];

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  const bodies = actors(['party', 'police', organization({ id: 'office', parent: 'city' }), 'city'], [person({ id: 'an' })]);
  expect((await writeFacts(database, bodies, [law, coming, notice, letter, later])).failed).toEqual([]);
});
afterAll(() => database.close());

const draw = (asked: Partial<SubgraphQuestion> = {}, most?: number): Promise<Picture> =>
  drawSubgraph(database.reader(), { around: [noticeKey], direction: 'BOTH', kinds: followedKinds, include: ['DOCUMENT'], depth: 1, asOf: null, ...asked }, most);
const ids = ({ nodes }: Picture): readonly string[] => nodes.map(({ id }) => id);
const edgesBut = ({ edges }: Picture, ...left: readonly string[]): readonly string[] => edges.filter(({ kind }) => !left.includes(kind)).map(({ id }) => id);
const everything: readonly NodeKind[] = ['DOCUMENT', 'ORGANIZATION', 'PERSON', 'ASSIGNMENT', 'CITATION'];

describe('the documents around one', () => {
  test('are reached both ways, with the relations between them', async () => {
    const picture = await draw();
    expect(ids(picture)).toEqual([lawKey, noticeKey, letterKey].sort().map((key) => `document/${key}`));
    expect(picture.edges.map(({ id }) => id)).toEqual([`RELATION|BASED_ON|document/${noticeKey}|document/${lawKey}`, `RELATION|IMPLEMENTS|document/${letterKey}|document/${noticeKey}`]);
    expect(picture.truncated).toEqual({ reason: 'DEPTH', limit: 1, frontier: [`document/${letterKey}`] });
  });

  test.each<readonly [Partial<SubgraphQuestion>, readonly string[]]>([
    [{ direction: 'UPSTREAM' }, [lawKey, noticeKey]],
    [{ direction: 'DOWNSTREAM', depth: 2 }, [noticeKey, letterKey, laterKey]],
    [{ depth: 2, asOf: '2021-11-30' }, [lawKey, noticeKey, letterKey]],
    [{ direction: 'UPSTREAM', kinds: ['PLANS'] }, [noticeKey, comingKey]],
    [{ around: [lawKey, laterKey], depth: 1 }, [lawKey, noticeKey, letterKey, laterKey]],
  ])('asked for as %j', async (asked, expected) => {
    expect(ids(await draw(asked))).toEqual([...expected].sort().map((key) => `document/${key}`));
  });
});

describe('what hangs on them', () => {
  test('is drawn of the kinds that are asked for, each edge between nodes that are there', async () => {
    const picture = await draw({ include: everything });
    expect(ids(picture).filter((id) => !id.startsWith('document/') && !id.startsWith('citation/'))).toEqual(['assignment/L1', 'assignment/N1', 'actor/office', 'actor/party', 'actor/police', 'actor/an']);
    expect(edgesBut(picture, 'RELATION', 'HAS_CITATION', 'REFERS_TO')).toEqual([
      `ASSIGNS|document/${noticeKey}|assignment/N1`, `ASSIGNS|document/${letterKey}|assignment/L1`, 'COORDINATED_BY|assignment/L1|actor/police', 'DERIVED_FROM|assignment/L1|assignment/N1',
      `ISSUED_BY|document/${noticeKey}|actor/party`, `ISSUED_BY|document/${letterKey}|actor/office`, 'LED_BY|assignment/L1|actor/an', 'LED_BY|assignment/N1|actor/office',
      `SENT_TO|document/${noticeKey}|actor/office`, `SIGNED_BY|document/${noticeKey}|actor/an`,
    ]);
    const inside = new Set(ids(picture));
    expect(picture.edges.filter(({ from, to }) => !inside.has(from) || !inside.has(to))).toEqual([]);
    expect(picture.edges.filter(({ kind }) => kind === 'HAS_CITATION')).toHaveLength(4);
    expect(picture.edges.filter(({ kind }) => kind === 'REFERS_TO')).toHaveLength(2);
  });

  test.each<readonly [readonly NodeKind[], readonly string[]]>([
    [['ORGANIZATION'], []],
    [['ASSIGNMENT'], ['DERIVED_FROM']],
    [['ASSIGNMENT', 'PERSON'], ['DERIVED_FROM', 'LED_BY']],
    [['DOCUMENT', 'PERSON'], ['RELATION', 'SIGNED_BY']],
    [['DOCUMENT', 'CITATION'], ['HAS_CITATION', 'REFERS_TO', 'RELATION']],
    [['CITATION'], []],
  ])('of %j has edges of the kinds %j', async (include, kinds) => {
    const picture = await draw({ include });
    expect([...new Set(picture.edges.map(({ kind }) => kind))].sort()).toEqual(kinds);
    expect(new Set(picture.nodes.map(({ kind }) => kind))).toEqual(new Set(include));
  });

  test('belongs together as bodies do, when both are drawn', async () => {
    expect(edgesBut(await draw({ include: ['DOCUMENT', 'ORGANIZATION'] }), 'RELATION', 'ISSUED_BY', 'SENT_TO')).toEqual([]);
    await database.define("MATCH (notice:Document {key: '495-tb-tu.party.2021'}), (city:Actor {id: 'city'}) CREATE (notice)-[:SENT_TO {position: 9}]->(city)");
    expect(edgesBut(await draw({ include: ['DOCUMENT', 'ORGANIZATION'] }), 'RELATION', 'ISSUED_BY', 'SENT_TO')).toEqual(['PART_OF|actor/office|actor/city']);
  });

  test('is cut by document when it is too much, the nearest kept, and that is told', async () => {
    const whole = await draw({ include: everything, depth: 2 });
    const cut = await draw({ include: everything, depth: 2 }, 16);
    expect(whole.truncated).toBeNull();
    expect(cut.truncated).toEqual({ reason: 'SIZE', limit: 16, frontier: expect.arrayContaining([`document/${laterKey}`]) });
    expect(cut.edges.length).toBeLessThan(whole.edges.length);
    expect(ids(cut).filter((id) => id.startsWith('document/'))).toEqual(ids(whole).filter((id) => id.startsWith('document/')));
    expect(cut.edges.filter(({ from }) => from === `document/${noticeKey}`).length).toBeGreaterThan(3);
    expect(await draw({ include: everything, depth: 2 }, 16)).toEqual(cut);
  });
});

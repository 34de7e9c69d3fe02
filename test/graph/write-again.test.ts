import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { findActor } from '../../src/graph/actors.js';
import type { Database } from '../../src/graph/graph.js';
import { findDocument } from '../../src/graph/references.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, claimFacts, facts, keyOf, nobody, organization, stub } from '../support/facts.js';
import { citedBy, dump, look, relationLines, wipe } from '../support/graph.js';

/** What later facts do to what stands in the graph already. */
let database: Database;

beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const write = (...documents: readonly DocumentFacts[]) => writeFacts(database, nobody, documents);
const law = stub({ number: '1', issued: '2012-11-21' });
const rule = stub({ number: '2', issued: '2021-01-01' });

describe('corrected facts', () => {
  test('replace what that document said, and nothing that others say', async () => {
    const other = facts({ number: '20', citations: [citationFacts({ documents: [law] }), citationFacts({ kind: 'BASED_ON', documents: [law] })], assignments: [assignmentFacts({ id: 'T2' })] });
    const first = facts({ number: '10', title: 'Old', citations: [citationFacts({ documents: [law] }), citationFacts({ documents: [rule] })], assignments: [assignmentFacts({ id: 'T1' })] });
    await write(law, rule, first, other);
    const said = (key: string) => look(database, 'MATCH (d:Document {key: $key})-[r]->(n) RETURN type(r) AS type, properties(r) AS edge, coalesce(n.key, n.id) AS to ORDER BY type, to', ['type', 'edge', 'to'], { key });
    const others = await said(keyOf(other));

    const corrected = facts({ number: '10', title: 'New', citations: [citationFacts({ kind: 'IMPLEMENTS', documents: [rule] })], assignments: [assignmentFacts({ id: 'T3' })] });
    expect(await write(corrected)).toEqual({ written: 1, unchanged: 0, failed: [] });

    expect(await relationLines(database)).toEqual(['10 IMPLEMENTS 2 1', '20 BASED_ON 1 1', '20 CITES 1 1']);
    expect(await citedBy(database)).toEqual({ 1: 1, 2: 1, 10: 0, 20: 0 });
    expect(await look(database, 'MATCH (d)-[:ASSIGNS]->(t) RETURN d.number AS number, d.title AS title, t.id AS id ORDER BY id', ['number', 'title', 'id'])).toEqual([{ number: '20', title: null, id: 'T2' }, { number: '10', title: 'New', id: 'T3' }]);
    expect(await said(keyOf(other))).toEqual(others);
  });

  test('take back a legal basis when the last mention of it goes', async () => {
    await write(law, facts({ number: '10', citations: [citationFacts({ documents: [law] })] }));
    await write(facts({ number: '10' }));
    expect([await relationLines(database), await citedBy(database)]).toEqual([[], { 1: 0, 10: 0 }]);
  });

  test('and corrected back leave the graph as it was', async () => {
    const first = facts({ number: '10', citations: [citationFacts({ documents: [law] })], claims: [claimFacts({ subject: keyOf(law), value: '2012-11-21' })] });
    const second = facts({ number: '10', citations: [citationFacts({ documents: [rule] })] });
    await write(law, rule, first);
    const before = await dump(database);
    await write(second);
    await write(first);
    expect(await dump(database)).toEqual(before);
  });

  test('cannot take over the task of another document', async () => {
    await write(facts({ number: '10', assignments: [assignmentFacts({ id: 'T1', summary: 'mine' })] }));
    const { written, failed } = await write(facts({ number: '11', assignments: [assignmentFacts({ id: 'T1', summary: 'taken' })] }));
    expect([written, failed[0]?.error.code, failed[0]?.error.message]).toEqual([0, 'BAD_FACTS', expect.stringMatching(/1 assignments that no other document orders, found 0/)]);
    expect(await look(database, 'MATCH (d)-[:ASSIGNS]->(t) RETURN d.number AS number, t.summary AS summary', ['number', 'summary'])).toEqual([{ number: '10', summary: 'mine' }]);
  });
});

describe('a cited document', () => {
  const citing = facts({ number: '10', citations: [citationFacts({ documents: [law] })] });

  test('that is read later is the same node, cited as before', async () => {
    await write(law, citing);
    const id = await look(database, "MATCH (d {number: '1'}) RETURN elementId(d) AS id", ['id']);
    await write(facts({ number: '1', issued: '2012-11-22', title: 'Read', citations: [citationFacts({ documents: [law] })] }));
    expect(await look(database, "MATCH (d {number: '1'}) RETURN elementId(d) AS id", ['id'])).toEqual(id);
    expect(await findDocument(database.reader(), keyOf(law))).toMatchObject({ presence: 'HELD', issuedOn: '2012-11-22', title: 'Read', citedByCount: 1 });
    expect(await relationLines(database)).toEqual(['1 CITES 1 1', '10 CITES 1 1']);
  });

  test('that was read is not overwritten by somebody who only cites it', async () => {
    await write(facts({ number: '1', issued: '2012-11-22', title: 'Read', assignments: [assignmentFacts({ id: 'T1' })] }), citing);
    const before = await dump(database);
    expect(await write(stub({ number: '1', issued: '2012-01-01', title: 'Heard', citations: [] }))).toMatchObject({ written: 1 });
    expect(await dump(database)).toEqual(before);
  });

  test('that was read without a title takes it from who cites it', async () => {
    await write(facts({ number: '1' }));
    await write(stub({ number: '1', title: 'Heard' }));
    expect(await findDocument(database.reader(), keyOf(law))).toMatchObject({ presence: 'HELD', title: 'Heard' });
  });
});

test('mentions of a planned document prove that it is planned, and the rest once it is issued', async () => {
  const planned = facts({ type: 'CT', number: null, symbol: null, name: 'chỉ thị mới', period: 'x', presence: 'PLANNED' });
  await write(planned, facts({ number: '10', citations: [citationFacts({ kind: 'PLANS', documents: [planned] }), citationFacts({ documents: [planned] }), citationFacts({ kind: 'IMPLEMENTS', documents: [planned] })] }));
  const kinds = async () => (await look(database, 'MATCH (:Document)-[r]->(d:Document) RETURN type(r) AS kind, d.citedByCount AS count ORDER BY kind', ['kind', 'count'])).map(({ kind, count }) => [kind, count]);
  expect(await kinds()).toEqual([['PLANS', 0]]);

  await write(facts({ type: 'CT', number: '20', symbol: 'CT/UB', issued: '2021-09-21', formerKeys: [keyOf(planned)] }));

  expect(await kinds()).toEqual([['CITES', 1], ['IMPLEMENTS', 1], ['PLANS', 1]]);
  expect(await findDocument(database.reader(), keyOf(planned))).toMatchObject({ number: '20', presence: 'HELD' });
});

describe('claims', () => {
  const says = (number: string, value: string): DocumentFacts => facts({ number, claims: [claimFacts({ subject: keyOf(law), about: '1-TB/TU', value })] });
  const discrepancies = () => look(database, 'MATCH (x:Discrepancy)-[:BETWEEN]->(c:Claim) RETURN x.id AS id, x.about AS about, collect(c.value) AS values', ['id', 'about', 'values']);

  test('that differ become a discrepancy, until they agree again', async () => {
    await write(law, says('10', '2021-09-20'), says('11', '2021-09-20'));
    expect(await discrepancies()).toEqual([]);

    await write(says('11', '2021-09-21'));
    const [found, another] = await discrepancies();
    expect([found?.['id'], found?.['about'], [...(found?.['values'] as string[])].sort(), another]).toEqual([`${keyOf(law)}#issuedOn`, '1-TB/TU', ['2021-09-20', '2021-09-21'], undefined]);

    await write(says('11', '2021-09-20'));
    expect(await discrepancies()).toEqual([]);
  });

  test('that a document no longer makes leave no discrepancy behind', async () => {
    await write(law, says('10', '2021-09-20'), says('11', '2021-09-21'));
    expect(await discrepancies()).toHaveLength(1);
    await write(facts({ number: '11' }));
    expect(await discrepancies()).toEqual([]);
  });
});

test('what was known of a cited document from elsewhere outlives its reading, until that source is corrected', async () => {
  const heard = (value: string) => stub({ number: '1', claims: [claimFacts({ subject: keyOf(law), value, isOutside: true })] });
  const values = async () => (await look(database, 'MATCH (:Document)-[e]->(c:Claim) RETURN type(e) + c.value AS value ORDER BY value', ['value'])).map(({ value }) => value);
  await write(heard('2012'));
  await write(facts({ number: '1', claims: [claimFacts({ subject: keyOf(law), value: '2013' })] }));
  expect(await values()).toEqual(['RECORDS2012', 'STATES2013']);
  await write(heard('2014'));
  await write(facts({ number: '1' }));
  expect(await values()).toEqual(['RECORDS2014']);
});

test('what a person settled of a mention outlives a new reading of its document', async () => {
  const reading = (title: string) => facts({ number: '10', title, citations: [citationFacts({ quote: 'Chỉ thị 16', candidates: [{ document: keyOf(law), score: 1, reasons: ['SAME_NUMBER'] }] })] });
  await write(law, rule, reading('first'));
  await database.define("MATCH (c:Citation)-[may:MAY_MEAN]->() DELETE may WITH c MATCH (r:Document {number: '2'}) SET c.settledBy = 'Lan', c.settledAt = '2021-10-01T00:00:00Z', c.status = 'RESOLVED' CREATE (c)-[:REFERS_TO {position: 0}]->(r)");

  await write(reading('second'));

  expect(await look(database, 'MATCH (d)-[:HAS_CITATION]->(c)-[e]->(t) RETURN d.title AS title, c.status AS status, c.settledBy AS by, type(e) AS edge, t.number AS number', ['title', 'status', 'by', 'edge', 'number'])).toEqual([
    { title: 'second', status: 'RESOLVED', by: 'Lan', edge: 'REFERS_TO', number: '2' },
  ]);
  expect(await relationLines(database)).toEqual(['10 CITES 2 1']);
});

test('what a person settled stays even when the words are no longer read, and proves its relation', async () => {
  await write(law, facts({ number: '10', citations: [citationFacts({ quote: 'Chỉ thị 16' })] }));
  await database.define("MATCH (c:Citation), (l:Document {number: '1'}) SET c.settledBy = 'Lan', c.status = 'RESOLVED' CREATE (c)-[:REFERS_TO {position: 0}]->(l)");
  await write(facts({ number: '10' }));
  expect([await relationLines(database), await citedBy(database)]).toEqual([['10 CITES 1 1'], { 1: 1, 10: 0 }]);
});

describe('bodies', () => {
  const named = (...aliases: readonly string[]) => writeFacts(database, actors([organization({ id: 'o1', name: 'Sở Y tế', aliases })]), []);

  test('are found by their present aliases only', async () => {
    await named('SYT', 'Sở Y');
    await named('SYT', 'Sở Sức khỏe');
    expect(await findActor(database.reader(), 'so suc khoe', 'organization')).toBe('o1');
    await expect(findActor(database.reader(), 'Sở Y', 'organization')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('written with old facts again take the old names back', async () => {
    await named('SYT');
    await writeFacts(database, actors(['o2', organization({ id: 'o1', name: 'Sở Y tế', aliases: ['Mới'] })]), []);
    await named('SYT');
    expect(await findActor(database.reader(), 'SYT', 'organization')).toBe('o1');
  });

  test('stay members of a set when they are written alone', async () => {
    await writeFacts(database, actors(['o1', 'o2', organization({ id: 'set', kind: 'SET', members: ['o1', 'o2'] })]), []);
    await named('SYT');
    const members = async () => (await look(database, "MATCH (m)-[:MEMBER_OF]->({id: 'set'}) RETURN m.id AS id ORDER BY id", ['id'])).map(({ id }) => id);
    expect(await members()).toEqual(['o1', 'o2']);
    await writeFacts(database, actors([organization({ id: 'set', kind: 'SET', members: ['o2'] })]), []);
    expect(await members()).toEqual(['o2']);
  });

  test('with a parent that is not there are refused', async () => {
    await expect(writeFacts(database, actors([organization({ id: 'o1', parent: 'o9' })]), [])).rejects.toMatchObject({ code: 'BAD_FACTS' });
    expect(await look(database, 'MATCH (n:Actor) RETURN n', ['n'])).toEqual([]);
  });
});

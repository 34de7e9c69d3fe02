import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DocumentFacts } from '../../src/domain/facts.js';
import type { Database } from '../../src/graph/graph.js';
import { findDocument } from '../../src/graph/references.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { assignmentFacts, citationFacts, claimFacts, facts, keyOf, nobody, stub } from '../support/facts.js';
import { citedBy, dump, look, relationLines, wipe } from '../support/graph.js';

/** A document whose year nobody had said, until somebody does: its key grows and the old one goes on meaning it. */
const old = stub({ number: '1', symbol: 'NQ/HD', period: 'x' });
const grown = facts({ number: '1', symbol: 'NQ/HD', period: '2021', issued: '2021-09-01', formerKeys: [keyOf(old)] });
const law = stub({ number: '7' });
const citing = (number: string, ...documents: readonly DocumentFacts[]): DocumentFacts =>
  facts({ number, citations: documents.map((document, at) => citationFacts({ documents: [document], quote: `mention ${at}` })) });

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const write = async (...documents: readonly DocumentFacts[]): Promise<void> => {
  expect((await writeFacts(database, nobody, documents)).failed).toEqual([]);
};
const find = (reference: string) => findDocument(database.reader(), reference);

test('keeps the node, what points at it, and the old key', async () => {
  await write(old, citing('10', old));
  const id = await look(database, "MATCH (d {number: '1'}) RETURN elementId(d) AS id", ['id']);

  await write(grown);

  expect(await look(database, "MATCH (d {number: '1'}) RETURN elementId(d) AS id", ['id'])).toEqual(id);
  expect(await find(keyOf(old))).toMatchObject({ key: keyOf(grown), formerKeys: [keyOf(old)], presence: 'HELD', period: '2021', citedByCount: 1 });
  expect(await relationLines(database)).toEqual(['10 CITES 1 1']);
});

test('joins two nodes that turn out to be one', async () => {
  await write(old, stub({ number: '1', symbol: 'NQ/HD' }));
  await write(
    citing('10', old),
    citing('11', grown),
    citing('12', old, grown),
    facts({ number: '13', citations: [citationFacts({ documents: [law], via: keyOf(old), candidates: [] }), citationFacts({ quote: 'either', candidates: [{ document: keyOf(old), score: 0.5, reasons: ['SAME_NUMBER'] }] })], assignments: [assignmentFacts({ id: 'T1', produces: [keyOf(old)] })] }),
    law,
  );

  await write(grown);

  expect(await relationLines(database)).toEqual(['10 CITES 1 1', '11 CITES 1 1', '12 CITES 1 2', '13 CITES 7 1']);
  expect(await citedBy(database)).toEqual({ 1: 3, 7: 1, 10: 0, 11: 0, 12: 0, 13: 0 });
  expect(await look(database, "MATCH (n)-[r:VIA|MAY_MEAN|PRODUCES]->(d {number: '1'}) RETURN type(r) AS edge, r.score AS score ORDER BY edge", ['edge', 'score'])).toEqual([
    { edge: 'MAY_MEAN', score: 0.5 },
    { edge: 'PRODUCES', score: null },
    { edge: 'VIA', score: null },
  ]);
  expect((await find(keyOf(old))).key).toBe(keyOf(grown));
});

test('gives the same graph whether the old key was ever a node of its own or not', async () => {
  await write(grown, law, citing('10', grown));
  const direct = await dump(database);
  await wipe(database);
  await write(old, law, citing('10', old));
  await write(grown);
  expect((await dump(database)).map(withoutIds)).toEqual(direct.map(withoutIds));
});

test('written in one batch with the old key it is still one document', async () => {
  await write(old, citing('10', old), grown);
  expect(await relationLines(database)).toEqual(['10 CITES 1 1']);
  expect((await find(keyOf(old))).key).toBe(keyOf(grown));
});

test('mentions and products by the old key go to the grown one, and it keeps its year', async () => {
  await write(grown);
  await write(citing('10', old), facts({ number: '11', assignments: [assignmentFacts({ id: 'T1', produces: [keyOf(old)] })] }), old);
  expect(await relationLines(database)).toEqual(['10 CITES 1 1']);
  expect(await look(database, 'MATCH (:Assignment)-[:PRODUCES]->(d) RETURN d.key AS key, d.period AS period', ['key', 'period'])).toEqual([{ key: keyOf(grown), period: '2021' }]);
});

test('a second growth keeps the first old key, also when the last one was a node already', async () => {
  const older = stub({ number: '1', symbol: 'NQ', period: 'x' });
  await write(older);
  await write(stub({ number: '1', symbol: 'NQ/HD', period: 'x', formerKeys: [keyOf(older)] }), stub({ number: '1', symbol: 'NQ/HD' }));
  await write(grown);
  expect((await find(keyOf(older))).formerKeys).toEqual([keyOf(older), keyOf(old)]);
  expect((await find(keyOf(old))).key).toBe(keyOf(grown));
});

test('a text read under the old key is replaced by the corrected reading, without leftovers', async () => {
  await write(law, stub({ number: '8' }), stub({ number: '1', symbol: 'NQ/HD' }));
  const misread = { number: '1', symbol: 'NQ/HD', period: 'x', citations: [citationFacts({ documents: [law] })], assignments: [assignmentFacts({ id: 'T1' })], claims: [claimFacts({ subject: 's', value: 'v' })] };
  await write(facts(misread));
  expect(await citedBy(database)).toMatchObject({ 7: 1, 8: 0 });

  await write(facts({ ...misread, period: '2021', formerKeys: [keyOf(old)], citations: [citationFacts({ documents: ['8-tb-tu.x.2021'] })], assignments: [], claims: [] }));

  expect(await citedBy(database)).toEqual({ 1: 0, 7: 0, 8: 1 });
  expect(await look(database, 'MATCH (n:Citation|Assignment|Claim) RETURN labels(n) AS labels, n.quote AS quote', ['labels', 'quote'])).toEqual([{ labels: ['Citation'], quote: 'CITES 8-tb-tu.x.2021' }]);
});

test('a text read under the old key is kept when somebody who only cites it knows the year', async () => {
  await write(law, stub({ number: '1', symbol: 'NQ/HD' }), facts({ number: '1', symbol: 'NQ/HD', period: 'x', title: 'Read', citations: [citationFacts({ documents: [law] })] }));
  await write(citing('10', grown), citing('11', old));

  await write(stub({ number: '1', symbol: 'NQ/HD', formerKeys: [keyOf(old)] }));

  expect(await find(keyOf(old))).toMatchObject({ key: keyOf(grown), presence: 'HELD', title: 'Read', citedByCount: 2 });
  expect(await relationLines(database)).toEqual(['1 CITES 7 1', '10 CITES 1 1', '11 CITES 1 1']);
});

test('claims about the old key and about the new one are about one document', async () => {
  const says = (number: string, subject: string, value: string) => facts({ number, claims: [claimFacts({ subject, value })] });
  await write(old, says('10', keyOf(old), '2021-09-01'));
  await write(grown);
  await write(says('11', keyOf(grown), '2021-09-02'), says('12', keyOf(old), '2021-09-03'));
  expect(await look(database, 'MATCH (x:Discrepancy)-[:BETWEEN]->(c)-[:ABOUT]->(d) RETURN x.id AS id, c.value AS value, d.key AS key ORDER BY value', ['id', 'value', 'key'])).toEqual(
    ['2021-09-01', '2021-09-02', '2021-09-03'].map((value) => ({ id: `${keyOf(grown)}#issuedOn`, value, key: keyOf(grown) })),
  );
});

test('an old key from which two documents grew means neither of them by itself', async () => {
  await write(grown, stub({ number: '1', symbol: 'NQ/HD', period: '2020', formerKeys: [keyOf(old)] }));
  await expect(find(keyOf(old))).rejects.toMatchObject({ code: 'AMBIGUOUS', details: { candidates: [{ key: keyOf(grown) }, { key: '1-nq-hd.x.2020' }] } });
  await write(old, citing('10', old));
  expect(await look(database, "MATCH ({number: '10'})-[:CITES]->(d) RETURN d.key AS key", ['key'])).toEqual([{ key: keyOf(old) }]);
});

/** Ids of mentions come from the words of the test, which name the key. */
function withoutIds(line: string): string {
  return line.replace(/"c-[0-9a-f]{20}"/g, '"c"');
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActorFacts, DocumentFacts } from '../../src/domain/facts.js';
import type { Database } from '../../src/graph/graph.js';
import { readSeed, seedFolder } from '../../src/ingest/seed.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase, seededDatabase } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, facts, keyOf, nobody, stub } from '../support/facts.js';
import { citedBy, dump, look, relationLines, wipe } from '../support/graph.js';

let database: Database;

const write = (documents: readonly DocumentFacts[], who: ActorFacts = nobody) => writeFacts(database, who, documents);

describe('written twice', () => {
  afterAll(async () => database.close());

  test('the seed changes nothing the second time, not even the version', async () => {
    database = await seededDatabase();
    const [before, version] = [await dump(database), await look(database, "MATCH (s:Seal) RETURN s.id AS id, s.hash AS hash ORDER BY id", ['id', 'hash'])];
    const seed = readSeed(seedFolder);

    const summary = await writeFacts(database, seed.actors, seed.documents);

    expect(summary).toEqual({ written: 0, unchanged: seed.documents.length, failed: [] });
    expect(await dump(database)).toEqual(before);
    expect(await look(database, "MATCH (s:Seal) RETURN s.id AS id, s.hash AS hash ORDER BY id", ['id', 'hash'])).toEqual(version);
    expect(before.length).toBeGreaterThan(1_000);
  });

  test('and rewriting every document from scratch over itself gives the same graph', async () => {
    const before = await dump(database);
    await database.define("MATCH (s:Seal) WHERE s.id <> 'schema' DELETE s");
    const seed = readSeed(seedFolder);

    expect((await writeFacts(database, seed.actors, seed.documents)).written).toBe(seed.documents.length);
    expect(await dump(database)).toEqual(before);
  });
});

describe('a document', () => {
  const law = stub({ number: '1', issued: '2012-11-21' });
  const rule = stub({ number: '2', issued: '2021-01-01' });

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  beforeEach(() => wipe(database));
  afterAll(() => database.close());

  test('is refused whole when it names somebody unknown; the others of its batch are written', async () => {
    const stranger = facts({ number: '11', citations: [citationFacts({ documents: [law] })], recipients: [{ name: 'Body', purpose: null, actors: ['o1', 'nobody-known'] }] });
    const batch = [law, facts({ number: '10', citations: [citationFacts({ documents: [law] })] }), stranger, facts({ number: '12', issuer: 'o1' })];

    const { written, failed } = await write(batch, actors(['o1']));

    expect(written).toBe(3);
    expect(failed.map(({ key, error }) => [key, error.code, error.message])).toEqual([[keyOf(stranger), 'BAD_FACTS', expect.stringMatching(/expected 2 bodies and persons that exist, found 1/)]]);
    expect(await look(database, "MATCH (n) WHERE n.number = '11' OR n.key CONTAINS '11-' OR n.quote CONTAINS '11-' OR n.id CONTAINS '11-' RETURN n", ['n'])).toEqual([]);
    expect(await relationLines(database)).toEqual(['10 CITES 1 1']);
    expect(await citedBy(database)).toEqual({ 1: 1, 10: 0, 12: 0 });
  });

  test.each([
    ['a cited document', facts({ number: '11', citations: [citationFacts({ documents: ['9-tb.x.2021'] })] }), /expected 1 documents that exist as targets of mentions, found 0/],
    ['a product', facts({ number: '11', assignments: [assignmentFacts({ id: 'T1', produces: ['9-tb.x.2021'] })] }), /documents that exist as products/],
    ['a higher task', facts({ number: '11', assignments: [assignmentFacts({ id: 'T1', derivedFrom: ['T9'] })] }), /higher assignments that exist/],
    ['a leader of a task', facts({ number: '11', assignments: [assignmentFacts({ id: 'T1', leads: ['nobody-known'] })] }), /parties of assignments/],
    ['a signer', facts({ number: '11', signatures: [{ name: 'A', capacity: null, actor: 'nobody-known' }] }), /bodies and persons that exist/],
  ])('is refused when it names %s that is not there', async (_, document, message) => {
    const { written, failed } = await write([document]);

    expect([written, failed[0]?.error.code, failed[0]?.error.message]).toEqual([0, 'BAD_FACTS', expect.stringMatching(message)]);
    expect(await look(database, 'MATCH (n) WHERE NOT n:Seal RETURN n', ['n'])).toEqual([]);
    expect((await write([document])).failed).toHaveLength(1);
  });

  test('proves one relation by several mentions, and several kinds between the same pair', async () => {
    const plan = facts({
      number: '10',
      citations: [
        citationFacts({ documents: [law], quote: 'first', isPartial: true }),
        citationFacts({ documents: [law, rule], quote: 'both' }),
        citationFacts({ kind: 'BASED_ON', documents: [law], quote: 'Điều 20', isPartial: true }),
        citationFacts({ kind: 'ENCLOSES', documents: [rule], quote: 'kèm' }),
        citationFacts({ quote: 'nowhere' }),
      ],
    });

    await write([law, rule, plan]);

    expect(await relationLines(database)).toEqual(['10 BASED_ON 1 1', '10 CITES 1 2', '10 CITES 2 1', '10 ENCLOSES 2 1']);
    expect(await look(database, 'MATCH ()-[r {isPartial: true}]->(:Document) RETURN type(r) AS kind', ['kind'])).toEqual([{ kind: 'BASED_ON' }]);
    expect(await citedBy(database)).toEqual({ 1: 1, 2: 1, 10: 0 });
  });

  test('that only encloses, transmits or plans another makes no legal basis of it', async () => {
    const kinds = ['ENCLOSES', 'TRANSMITS', 'PLANS'] as const;
    await write([law, facts({ number: '10', citations: kinds.map((kind) => citationFacts({ kind, documents: [law] })) })]);
    expect(await relationLines(database)).toHaveLength(3);
    expect(await citedBy(database)).toEqual({ 1: 0, 10: 0 });
  });

  test('that cites itself is no legal basis by that', async () => {
    await write([facts({ number: '10', citations: [citationFacts({ documents: ['10-tb-tu.x.2021'] })] })]);
    expect(await relationLines(database)).toEqual(['10 CITES 10 1']);
    expect(await citedBy(database)).toEqual({ 10: 0 });
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { documentKey } from '../../src/domain/document-key.js';
import type { Database } from '../../src/graph/graph.js';
import { ingest } from '../../src/ingest/ingest.js';
import { readSeed, seedFolder } from '../../src/ingest/seed.js';
import { unknownOf } from '../../src/ingest/seed-start.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { dump, look } from '../support/graph.js';
import { file } from '../support/hai-phong.js';
import { readDocument, readMention, readTask } from '../support/reading.js';

/** The project's own seed, begun in a graph in which somebody has read a paper of it and ordered something. */
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

const seed = readSeed(seedFolder);
const tb495 = '495-tb-tu.thanh-uy-ha-noi.2020-2025';
const own = file('tb-495.txt', readDocument({ code: '495-TB/TU', issuer: 'Thành ủy Hà Nội', issuedOn: '2021-09-20', title: 'Đọc lại', place: 'Hà Nội', citations: [readMention({ code: '900-CV/VPTW', typeCode: 'CV' })], assignments: [readTask('Giao Sở Y tế', { leads: ['Sở Y tế Hà Nội (SYT)'] })] }));
const start = async () => {
  const { actors, documents } = await unknownOf(database.reader(), seed);
  return { documents, summary: await writeFacts(database, actors, documents) };
};
const ofOwn = () => look(database, `MATCH (d:Document {key: '${tb495}'})-[:ASSIGNS|HAS_CITATION]->(said) RETURN d.title AS title, said.quote AS quote ORDER BY quote`, ['title', 'quote']);
const names = () => look(database, "MATCH (n:ActorName)-[:NAMES]->(:Actor {id: 'so-y-te-ha-noi'}) RETURN n.folded AS name ORDER BY name", ['name']);

test('a start writes what the graph lacks, and nothing over what was read; a later one changes nothing', async () => {
  await ingest(database, [own], { dryRun: false });
  const [said, called] = [await ofOwn(), await names()];
  expect(said).toHaveLength(2);

  const { documents, summary } = await start();

  expect(documents.map(({ identity }) => documentKey(identity))).not.toContain(tb495);
  expect(summary).toEqual({ written: seed.documents.length - 1, unchanged: 0, failed: [] });
  expect([await ofOwn(), await names()]).toEqual([said, called]);
  const before = await dump(database);
  expect(await start()).toEqual({ documents: [], summary: { written: 0, unchanged: 0, failed: [] } });
  expect(await dump(database)).toEqual(before);
});

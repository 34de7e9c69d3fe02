import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/ingest/write.js';
import { crowd } from '../support/crowd.js';
import { emptyDatabase } from '../support/database.js';
import { keyOf } from '../support/facts.js';
import { dump, look } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { madeGraph } from '../support/made-graph.js';

/** The made graph is loaded past the write path: held here against what that leaves. */
const { actors, documents } = madeGraph(300);

/** Labels with their properties and the types of these, and edges with theirs, as one text each. */
async function shape(database: Database): Promise<readonly string[]> {
  const nodes = await look(database, "MATCH (n) WHERE NOT n:Seal UNWIND keys(n) AS key RETURN DISTINCT reduce(text = '', label IN labels(n) | text + ':' + label) + '.' + key + ' ' + valueType(n[key]) AS line", ['line']);
  const edges = await look(database, "MATCH (a)-[r]->(b) UNWIND CASE WHEN size(keys(r)) = 0 THEN [''] ELSE keys(r) END AS key RETURN DISTINCT head(labels(a)) + '-' + type(r) + '->' + head(labels(b)) + '.' + key + ' ' + valueType(r[key]) AS line", ['line']);
  return [...nodes, ...edges].map(({ line }) => String(line)).sort();
}

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.close());

describe('a made graph', () => {
  test('is the same every time, and every document in it is another', () => {
    expect(JSON.stringify(madeGraph(300))).toBe(JSON.stringify({ actors, documents }));
    const many = madeGraph(20_000).documents.map(keyOf);
    expect([new Set(many).size, Math.abs(many.length - 20_000) < 50]).toEqual([many.length, true]);
  });

  test('loaded is node by node what the write path leaves of the same facts', async () => {
    await loadFacts(database, actors, documents);
    const [loaded, loadedShape] = [await dump(database), await shape(database)];
    await database.close();
    database = await emptyDatabase();
    // What tasks carry down and what papers cite must stand there: in life the one is older, the other a stub before it is read.
    const bare = documents.map((facts) => ({ ...facts, presence: facts.presence === 'HELD' ? ('STUB' as const) : facts.presence, citations: [], claims: [], assignments: facts.assignments.map((task) => ({ ...task, derivedFrom: [], produces: [] })) }));
    for (const some of [bare, documents]) expect((await writeFacts(database, actors, some)).failed).toEqual([]);
    const written = await dump(database);
    expect(loaded.filter((line) => !written.includes(line)).slice(0, 3)).toEqual([]);
    expect(written.filter((line) => !loaded.includes(line)).slice(0, 3)).toEqual([]);
    expect(loaded).toEqual(written);
    expect(loadedShape).toEqual(await shape(database));
  }, 120_000);

  test('has everything in it that a crowd of facts has', async () => {
    const made = await shape(database);
    await database.close();
    database = await emptyDatabase();
    const everything = crowd(100);
    expect((await writeFacts(database, everything.actors, everything.documents)).failed).toEqual([]);
    const said = new Set(made.map((line) => line.replace(':LegalBasis', '')));
    expect((await shape(database)).map((line) => line.replace(':LegalBasis', '')).filter((line) => !said.has(line))).toEqual([]);
  }, 120_000);
});

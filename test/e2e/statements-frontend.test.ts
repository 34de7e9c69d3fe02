import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** How many statements a page of a frontend costs, all of it in one request. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

const document = 'key code title issuedOn type { name } issuer { name }';
const proof = 'kind caption from { code } to { code } citations { quote place }';
const walked = `complete truncated { reason frontier } unread { code title } undated { code }`;

test.each<readonly [string, number, string]>([
  ['a dashboard: a document, its lineage both ways, its assignment graph, its discrepancies', 9, `{
    document(reference: "TB 495") { ${document} }
    up: lineage(of: "TB 495", direction: UPSTREAM, relations: [IMPLEMENTS, BASED_ON, APPLIES]) { rank entries { depth rank order document { ${document} } path { ${proof} } } relations { id caption } ${walked} }
    down: lineage(of: "TB 495", direction: DOWNSTREAM, relations: [IMPLEMENTS, BASED_ON, APPLIES]) { rank entries { depth rank order document { ${document} } path { ${proof} } } relations { id caption } ${walked} }
    assignmentGraph(of: "TB 495") { nodes { id kind label detail rank order } edges { id kind from to caption } ${walked} }
    discrepancies(of: "TB 495") { nodes { field about claims { value preferred place quote document { code } } documents { code } } } }`],
  ['the same with both ways in one lineage of other kinds, and what leads nowhere', 10, `{
    document(reference: "TB 495") { ${document} }
    lineage(of: "TB 495", direction: BOTH, relations: [IMPLEMENTS, DIRECTS_EXECUTION_OF]) { entries { depth direction document { ${document} } path { ${proof} } } ${walked} unresolved { quote place } }
    assignmentGraph(of: "TB 495") { nodes { id kind label } edges { id from to caption } complete }
    discrepancies(of: "TB 495") { nodes { field claims { value preferred } } } }`],
  ['what implements a paper, with the proving words', 5, `{ lineage(of: "TB 495", direction: DOWNSTREAM) { entries { depth document { ${document} } path { ${proof} } } ${walked} } }`],
  ['what a letter rests on, drawn', 4, '{ lineage(of: "10227/VP-KGVX", direction: UPSTREAM, relations: [IMPLEMENTS, BASED_ON, APPLIES]) { rank order entries { rank order document { code issuer { name } } } relations { id kind } } }'],
  ['how two papers are tied', 4, `{ paths(from: "10227", to: "TB 495") { paths { length relations { ${proof} } others { caption } } complete unread { code } } }`],
  ['the neighbourhood of a paper with everything that hangs on it', 6, '{ subgraph(around: ["TB 495"], include: [DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION]) { nodes { id kind label detail rank order } edges { id kind from to caption relation { kind isPartial } } complete } }'],
  ['who must do what by when because of a paper', 5, '{ assignmentGraph(of: "TB 495") { nodes { id kind label rank order assignment { due { text on urgency } } document { code } actor { name } } edges { kind from to } complete } }'],
  ['what a body has to do', 7, '{ organization(reference: "Công an TP Hà Nội") { id name parent { name } assignments(role: LEAD) { totalCount nodes { id summary due { text on } document { code } leads { name } } } } }'],
  ['what a body leads, drawn', 5, '{ assignmentGraph(of: "Công an TP Hà Nội", filter: { role: LEAD }) { nodes { id label } edges { id } complete } }'],
  ['the cascade of one task', 5, '{ assignmentGraph(of: "A788-13") { nodes { id kind label rank } edges { kind from to } complete } }'],
  ['a list of papers with what they rest on', 5, `{ documents(first: 20) { totalCount nodes { ${document} legalBases { to { code title } } } pageInfo { hasNextPage endCursor } } }`],
  ['what is due, with who does it', 5, '{ assignments(filter: { dueTo: "2021-09-15" }, orderBy: DUE) { totalCount nodes { id summary due { text on } document { code } leads { name actor { id } } coordinators { name } } } }'],
  ['all that sources disagree on', 4, '{ discrepancies(first: 50) { totalCount nodes { field about claims { value preferred reason quote document { code } } documents { code } assignments { id summary } } } }'],
])('%s: %i statements', async (_, most, query) => {
  const { errors, statements } = await ask(database, query);
  expect(errors).toEqual([]);
  expect({ statements, number: statements.length }).toEqual({ statements, number: most });
});

test('the same dashboard sends the same number every time, whichever statement is answered first', async () => {
  const query = '{ a: lineage(of: "TB 495", direction: DOWNSTREAM) { entries { document { issuer { name } } } } b: assignmentGraph(of: "TB 484") { nodes { label } } c: documents { nodes { issuer { name } } } d: discrepancies { nodes { documents { code issuer { name } } } } }';
  const counts = await Promise.all(Array.from({ length: 20 }, async () => [...(await ask(database, query)).statements].sort().join(' ')));
  expect(new Set(counts).size).toBe(1);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { ask, type Answer } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** How many statements a question sends: as many as it has kinds of field, never as many as it has rows. */
let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

async function sound(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await ask(database, query, variables);
  expect(answer.errors).toEqual([]);
  return answer;
}

const times = (statements: readonly string[], name: string): number => statements.filter((one) => one === name).length;

/** As many of each kind for many rows as for few, because batches go in waves; one wave more where few rows had led to nothing new. */
function expectAsMany(few: Answer, many: Answer, most: number): void {
  expect(new Set(many.statements)).toEqual(new Set(few.statements));
  const grown = [...new Set(few.statements)].filter((name) => Math.abs(times(many.statements, name) - times(few.statements, name)) > 1);
  expect(grown).toEqual([]);
  expect(Math.max(few.statements.length, many.statements.length)).toBeLessThanOrEqual(most);
}

const actor = 'actor { id name aliases }';
const relation = '{ id kind caption isPartial from { key code } to { key code } citations { quote place source { name } } }';
const documentFields = `key code type { code name } title presence isLegalBasis citedByCount issuer { id name parent { name } } actingOrgan { id name } onBehalfOf { id name }
  signatures { name ${actor} } recipients { name actor { id } actors { id name } } receipts { by { name } number } legalBases ${relation}
  relations(first: 5) { totalCount counts { kind count } nodes ${relation} }
  citations { label quote via { key } document { code issuer { name } } documents { key } candidates { score document { code } reasons { code } } }
  assignments(first: 5) { totalCount nodes { id summary leads { name ${actor} } chain { name ${actor} } coordinators { name ${actor} } roles { role name ${actor} } assigner { name ${actor} } due { text on }
    derivedFrom { id document { code } } carriedDownBy { id leads { name } } produces { key } document { code } } }
  orderedBy { id } claims { field value document { code } citation { quote } assignment { id } } sources { name }`;

describe('a root field', () => {
  it.each([
    ['document(reference: "TB 495") { key code title }', 1],
    ['documents { nodes { key } pageInfo { endCursor } }', 1],
    ['documents(filter: { presence: [STUB], types: ["NQ"], isLegalBasis: true }, orderBy: CODE) { nodes { key } }', 1],
    ['documents(filter: { cites: "NQ 68" }) { nodes { key } }', 2],
    ['documents(filter: { issuer: "Chính phủ" }) { nodes { key } }', 2],
    ['documents(search: "phong chong dich", orderBy: RELEVANCE) { nodes { key } }', 1],
    ['documents(search: "TB 495") { nodes { key } }', 1],
    ['documents(search: "dich", filter: { cites: "NQ 68" }) { nodes { key } }', 2],
    ['legalBases { nodes { key } }', 1],
    ['resolve(references: ["TB 495", "Công điện 71/72", "???", "Luật Thủ đô", "NQ 99"]) { status documents { key } candidates { document { key } reasons { text } } }', 1],
    ['citations(status: UNKNOWN) { nodes { id quote } }', 1],
    ['citations(document: "TB 495") { nodes { id quote } }', 2],
    ['lineage(of: "TB 495", direction: DOWNSTREAM) { complete truncated { reason } cycles }', 2],
    ['assignment(id: "A495-13") { id summary due { text } }', 1],
    ['assignments { nodes { id } }', 1],
    ['assignments(filter: { actor: "Công an TP Hà Nội" }) { nodes { id } }', 2],
    ['assignments(filter: { search: "hoc sinh" }) { nodes { id } }', 1],
    ['organization(reference: "Thành ủy Hà Nội") { id name }', 2],
    ['organizations { nodes { id name } }', 2],
    ['organizations(search: "cong an") { nodes { id name } }', 2],
    ['person(reference: "Chử Xuân Dũng") { id posts }', 2],
    ['discrepancies { nodes { id field } }', 1],
    ['discrepancies(of: "TB 495") { nodes { id field } }', 2],
    ['coverage { held version }', 1],
    ['resolveText(text: "theo Thông báo 495-TB/TU và Công điện 71") { citations { quote status documents { key } candidates { score } } }', 1],
    ['lineage(of: "TB 495", direction: BOTH) { entries { key: depth rank order } relations { id } complete }', 2],
    ['paths(from: "10227", to: "TB 495", direction: BOTH) { paths { length relations { id } } searchedDepth complete }', 2],
    ['subgraph(around: ["TB 495", "TB 484"], include: [DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION]) { nodes { id rank } edges { id } complete }', 2],
    ['assignmentGraph(of: "TB 495", depth: 12) { nodes { id kind rank order } edges { id caption } complete }', 2],
    ['assignmentGraph(of: "A788-13") { nodes { id } edges { id } }', 2],
    ['assignmentGraph(of: "Công an TP Hà Nội", filter: { role: CHAIN }) { nodes { id } edges { id } }', 2],
  ])('%s sends %i', async (field, number) => {
    const { statements } = await sound(`{ ${field} }`);
    expect({ statements, number: statements.length }).toEqual({ statements, number });
  });

  it('of a walk sends as many at depth 12 as at depth 3, whatever it reaches', async () => {
    const walk = (reference: string, depth: number): Promise<Answer> =>
      sound(`{ lineage(of: "${reference}", direction: UPSTREAM, relations: [IMPLEMENTS, DIRECTS_EXECUTION_OF, BASED_ON, APPLIES, ENDORSES, REVIEWS, CITES], depth: ${depth}) {
        entries { depth document { code issuer { name } } path { id from { code } to { code } citations { quote source { name } } } } relations { id citations { label } } complete unread { key } undated { key } unresolved { quote } } }`);
    const near = await walk('10227/VP-KGVX', 3);
    // Each depth has a text of its own; a walk that reaches its last level looks once more for what lies beyond.
    const kinds = ({ statements, ...rest }: Answer): Answer => ({ ...rest, statements: statements.map((name) => name.replace(/ \d+$/, '')) });
    expectAsMany(kinds(near), kinds(await walk('10227/VP-KGVX', 12)), 10);
    expectAsMany(kinds(near), kinds(await walk('484-TB/TU', 12)), 10);
  });

  it('of a drawn graph sends as many for one task as for a whole document', async () => {
    const draw = (of: string): Promise<Answer> => sound(`{ assignmentGraph(of: "${of}") { nodes { id kind label document { code } actor { name } assignment { id due { on } leads { name } } } edges { id caption } complete unread { key } undated { key } unresolved { id } } }`);
    const [small, large] = [await draw('10227/VP-KGVX'), await draw('495-TB/TU')];
    expectAsMany(small, large, 12);
  });
});

describe('a nested question', () => {
  const question = `query ($first: Int!) { documents(first: $first, orderBy: CITED_BY_DESC) { nodes { ${documentFields} } pageInfo { hasNextPage } } }`;

  it('sends as many statements for forty documents as for ten', async () => {
    const [ten, forty] = [await sound(question, { first: 10 }), await sound(question, { first: 40 })];
    const nodes = ({ data }: Answer): number => (data?.['documents'] as { nodes: unknown[] }).nodes.length;
    expect([nodes(ten), nodes(forty)]).toEqual([10, 40]);
    expectAsMany(ten, forty, 40);
  });

  it('sends as many statements for a hundred bodies as for twenty', async () => {
    const bodies = `query ($first: Int!) { organizations(first: $first) { totalCount nodes { id parent { name } members { name } successor { id } issued(first: 3) { totalCount nodes { code } } received(first: 3) { totalCount nodes { code } } assignments(role: LEAD, first: 3) { totalCount nodes { id due { on } } } } } }`;
    expectAsMany(await sound(bodies, { first: 20 }), await sound(bodies, { first: 100 }), 16);
  });

  it('asks for what two fields share once', async () => {
    const once = await sound('{ documents(first: 40) { nodes { issuer { name } } } }');
    const twice = await sound('{ documents(first: 40) { nodes { issuer { name aliases } actingOrgan { name } onBehalfOf { name } } } }');
    expect(twice.statements).toEqual(once.statements);
  });
});

describe('totalCount', () => {
  it.each(['documents', 'legalBases', 'citations', 'assignments', 'organizations', 'discrepancies'])('of %s costs one statement, and nothing unless it is selected', async (list) => {
    const without = await sound(`{ ${list}(first: 3) { nodes { __typename } } }`);
    const counted = await sound(`{ ${list}(first: 3) { totalCount nodes { __typename } } }`);
    const alone = await sound(`{ ${list}(first: 3) { totalCount } }`);
    expect(without.statements.filter((name) => name.includes('count'))).toEqual([]);
    expect(counted.statements.filter((name) => name.includes('count'))).toHaveLength(1);
    expect(counted.statements).toHaveLength(without.statements.length + 1);
    expect((alone.data?.[list] as { totalCount: number }).totalCount).toBe((counted.data?.[list] as { totalCount: number }).totalCount);
  });

  it.each(['documents(search: "dich")', 'assignments(filter: { search: "hoc sinh" })', 'organizations(search: "cong an")'])('of %s too', async (list) => {
    const counting = async (fields: string): Promise<readonly string[]> => (await sound(`{ ${list} { ${fields} } }`)).statements.filter((name) => name.includes('count'));
    expect(await counting('nodes { __typename }')).toEqual([]);
    expect(await counting('totalCount')).toHaveLength(1);
  });

  it('of the relations of a document counts only when counts or totalCount is selected', async () => {
    const counting = async (fields: string): Promise<readonly string[]> => (await sound(`{ document(reference: "TB 495") { relations { ${fields} } assignments { nodes { id } } } }`)).statements.filter((name) => name.includes('count'));
    expect(await counting('nodes { id }')).toEqual([]);
    expect(await counting('totalCount counts { kind count } nodes { id }')).toHaveLength(1);
  });
});

describe('the same question', () => {
  it('gives the same bytes again', async () => {
    const question = `{ documents(first: 40) { nodes { ${documentFields} } pageInfo { endCursor } } discrepancies(first: 100) { nodes { id claims { value } documents { key } assignments { id } } }
      lineage(of: "495-TB/TU", direction: BOTH, relations: [IMPLEMENTS, BASED_ON, APPLIES, ENDORSES, DIRECTS_EXECUTION_OF]) { entries { document { key } path { id } } relations { id } } assignmentGraph(of: "495-TB/TU") { nodes { id } edges { id } } }`;
    const bytes = JSON.stringify((await sound(question)).data);
    expect(bytes.length).toBeGreaterThan(50_000);
    expect(JSON.stringify((await sound(question)).data)).toBe(bytes);
    const together = await Promise.all([sound(question), sound(question), sound(question)]);
    expect(together.map(({ data }) => JSON.stringify(data) === bytes)).toEqual([true, true, true]);
  });

  it('gives the same bytes when the seed is written into another, empty database', async () => {
    const question = '{ documents(first: 100) { nodes { key citedByCount relations(first: 100) { nodes { id citations { id } } } citations { id } assignments(first: 100) { nodes { id } } } } discrepancies(first: 100) { nodes { id about claims { value } } } coverage { version } }';
    const bytes = JSON.stringify((await sound(question)).data);
    const again = await seededDatabase();
    const { data } = await ask(again, question);
    await again.close();
    expect(JSON.stringify(data)).toBe(bytes);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, isObjectType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { Reading } from '../../src/domain/reading.js';
import type { Database } from '../../src/graph/graph.js';
import type { Keyed } from '../../src/graphql/keyed.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';
import { dueFacts } from '../support/facts.js';
import { noteFilled, questionsForEveryField } from '../support/every-field.js';

/** Every field that the schema offers can be asked for, and the seed has something to say to nearly all of them. */
let database: Database;
let schema: GraphQLSchema;
const failures = new Map<string, unknown[]>();
const filled = new Set<string>();
const asked = new Set<string>();
beforeAll(async () => {
  database = await seededDatabase();
  const { data, errors } = await ask(database, getIntrospectionQuery());
  expect(errors).toEqual([]);
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
  for (const root of roots) failures.set(root, await askAround(root));
}, 90_000);
afterAll(() => database.close());

/** Every field of Query, with arguments that reach as much as possible. */
const roots = [
  'documents(first: 100)',
  'legalBases(first: 100)',
  'assignments(first: 100, orderBy: DUE)',
  'organizations(first: 100)',
  'citations(first: 100)',
  'discrepancies(first: 100)',
  'coverage',
  'resolve(references: ["20", "TB 495", "???"])',
  'lineage(of: "788-CV/BCSĐ", direction: BOTH, depth: 1, asOf: "2021-09-25", relations: [IMPLEMENTS, APPLIES, BASED_ON])',
  'assignmentGraph(of: "495-TB/TU", depth: 0)',
  'assignmentGraph(of: "03-TB/BCĐ", asOf: "2021-09-07")',
  'paths(from: "10227/VP-KGVX", to: "TB 495")',
  'subgraph(around: ["TB 495"], include: [DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION])',
  'resolveText(text: "theo Thông báo 495-TB/TU, Thông báo số 495-TB/T và Luật Thủ đô")',
  'document(reference: "484-TB/TU")',
  'assignment(id: "A10227-01")',
  'organization(reference: "Thành ủy Hà Nội")',
  'person(reference: "Chử Xuân Dũng")',
  'read(input: { name: "a.txt", text: "…" })',
];

const span = { quote: 'số 7', start: 0, end: 4 };
const mention = { ...span, code: null, name: null, typeCode: 'TB', relation: 'CITES', mode: null, isPartial: false, issuedOn: null, issuer: null, provision: null, cue: null, place: 'II.1' } as const;
/** What a reader finds in an invented paper: mentions of what the seed knows, and of a number that it knows twice. */
const reading: Reading = {
  warnings: ['no place'],
  documents: [{
    start: 0, end: 90, recipients: [], receipts: [], references: [], warnings: ['no signer'],
    identity: { type: 'Kế hoạch', typeCode: 'KH', code: '12/KH-UBND', number: '12', symbol: 'KH-UBND', issuedOn: '2031-02-01', issuer: 'UBND huyện Sao Mai', actingOrgan: null, onBehalfOf: null, signers: [], title: 'trồng cây', place: null },
    citations: [{ ...mention, code: '495-TB/TU', issuedOn: '2021-09-20', issuer: 'Thành ủy Hà Nội' }, { ...mention, name: 'Luật Thủ đô', provision: 'Điều 20' }, { ...mention, code: '20' }],
    assignments: [{ ...span, leads: ['các xã'], leadIsInherited: false, chain: ['các xã', 'các thôn'], coordinators: ['Phòng Y tế'], roles: [], reportsTo: [], assigner: null, dueOn: null, due: dueFacts({ on: '2031-03-05' }), kind: 'TASK', modality: 'ASSIGN', place: '1' }],
  }],
};
const keyed: Keyed = { read: async () => reading, ingest: async () => ({ keys: [], failed: [] }), settle: async () => undefined };

/** Types that only changes answer with. */
const changes = ['Mutation', 'IngestPayload', 'CitationResolvePayload', 'UserError'];

/** What nothing in the seed can fill: decisions of people, readers of texts, paths that are cut. */
const unfilled = ['Assignment.quote', 'Citation.settledAt', 'Citation.settledBy', 'Document.formerKeys', 'Lineage.cycles', 'Organization.successor', 'Organization.validFrom', 'Paths.truncated', 'Source.readAt', 'Source.reader'];

/** Selects every field within three types of a root. */
async function askAround(root: string): Promise<unknown[]> {
  const failed: unknown[] = [];
  for (const { type, query } of questionsForEveryField(schema, root, 3)) {
    const { data, errors } = await ask(database, query, {}, keyed);
    if (errors.length > 0) failed.push({ type, query, error: errors[0] });
    noteFilled(data, filled);
    asked.add(type);
  }
  return failed;
}

describe('every field of the schema', () => {
  it('of Query is among the roots asked here', () => {
    expect([...new Set(roots.map((root) => /^\w+/.exec(root)?.[0]))].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });

  it.each(roots)('within three types of %s gives no error', (root) => {
    expect(failures.get(root)).toEqual([]);
  });

  it('was asked, and is filled somewhere in the seed', () => {
    const objects = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query' && !changes.includes(type.name) ? [type] : []));
    expect([...asked].sort()).toEqual(objects.map(({ name }) => name).sort());
    const fields = objects.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
    expect(fields.filter((field) => !filled.has(field) && !unfilled.includes(field))).toEqual([]);
  });

  it('has a description', () => {
    const bare = Object.values(schema.getTypeMap()).filter(({ name, description }) => !name.startsWith('__') && (description ?? '') === '');
    const fields = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !type.name.startsWith('__') ? Object.values(type.getFields()).filter(({ description }) => (description ?? '') === '').map(({ name }) => `${type.name}.${name}`) : []));
    expect({ bare: bare.map(({ name }) => name).filter((name) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)), fields }).toEqual({ bare: [], fields: [] });
  });
});

describe('names in both languages', () => {
  it('of kinds, captions and reasons differ, and Vietnamese is the default', async () => {
    const { data, errors } = await ask(database, `{ resolve(references: ["20"]) { candidates { reasons { vi: text en: text(language: EN) plain: text(language: VI) } } }
      document(reference: "TB 495") { type { code vi: name en: name(language: EN) } relations(kinds: [IMPLEMENTS]) { nodes { vi: caption en: caption(language: EN) inverse: caption(language: EN, inverse: true) nguoc: caption(inverse: true) } } }
      assignmentGraph(of: "A495-13") { edges { kind vi: caption en: caption(language: EN) } } }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      resolve: [{ candidates: expect.arrayContaining([{ reasons: expect.arrayContaining([{ vi: 'cùng số', en: 'same number', plain: 'cùng số' }]) }]) }],
      document: { type: { code: 'TB', vi: 'thông báo', en: 'notice' }, relations: { nodes: expect.arrayContaining([{ vi: 'triển khai thực hiện', en: 'implements', inverse: 'is implemented by', nguoc: 'được triển khai bởi' }]) } },
      assignmentGraph: { edges: expect.arrayContaining([{ kind: 'LED_BY', vi: 'chủ trì', en: 'led by' }]) },
    });
  });
});

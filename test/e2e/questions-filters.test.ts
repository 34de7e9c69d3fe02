import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { Assignment, AssignmentConnection, Document, DocumentConnection } from '../../src/graphql/types.generated.js';
import { answered } from '../support/answered.js';
import { ask } from '../support/ask.js';
import { seededDatabase } from '../support/database.js';

/** A filter lets through exactly what a reader of the whole list would pick out by hand. */
let database: Database;
let documents: readonly Document[];
let assignments: readonly Assignment[];
beforeAll(async () => {
  database = await seededDatabase();
  const all = await answered(database, `{ documents(first: 100) { nodes { key code presence type { code } issuer { id name aliases } issuedOn issuedEarliest issuedLatest isLegalBasis citedByCount
    relations(direction: UPSTREAM, first: 100) { nodes { kind to { key code } } } } } }`);
  documents = all.documents?.nodes ?? [];
  const parties = 'actor { id }';
  const nodes: Assignment[] = [];
  for (const { key } of documents.filter(({ presence }) => presence === 'HELD')) {
    const { document } = await answered(database, `query ($key: String!) { document(reference: $key) { assignments(first: 100) { nodes { id kind document { key code } assigner { ${parties} } leads { ${parties} } chain { ${parties} } coordinators { ${parties} } roles { ${parties} } due { on until text } } } } }`, { key });
    nodes.push(...(document?.assignments.nodes ?? []));
  }
  assignments = nodes;
});
afterAll(() => database.close());

const legal = ['PLANS', 'ENCLOSES', 'TRANSMITS'];
const cites = (document: Document, code: string): boolean => document.relations.nodes.some(({ kind, to }) => to.code === code && !legal.includes(kind));
const named = (code: string): Document => documents.find((document) => document.code === code) as Document;
const citedBy = (document: Document, code: string): boolean => named(code).relations.nodes.some(({ kind, to }) => to.key === document.key && !legal.includes(kind));

describe('filters of documents', () => {
  const picked = async (filter: string): Promise<{ readonly keys: readonly string[]; readonly total: number }> => {
    const { documents: page } = (await answered(database, `{ documents(filter: ${filter}, first: 100) { totalCount nodes { key } } }`)) as { documents: DocumentConnection };
    return { keys: page.nodes.map(({ key }) => key).sort(), total: page.totalCount };
  };

  it.each<readonly [string, (document: Document) => boolean]>([
    ['{ presence: [HELD] }', ({ presence }) => presence === 'HELD'],
    ['{ presence: [STUB, PLANNED] }', ({ presence }) => presence !== 'HELD'],
    ['{ types: ["NQ"] }', ({ type }) => type.code === 'NQ'],
    ['{ types: ["CĐ", "CT"] }', ({ type }) => ['CĐ', 'CT'].includes(type.code)],
    ['{ issuer: "Thành ủy Hà Nội" }', ({ issuer }) => issuer?.name === 'Thành ủy Hà Nội'],
    ['{ issuer: "UBND TP Hà Nội" }', ({ issuer }) => issuer?.aliases.includes('UBND TP Hà Nội') === true || issuer?.name === 'UBND TP Hà Nội'],
    ['{ issuedFrom: "2021-09-06" }', ({ issuedLatest }) => (issuedLatest ?? '') >= '2021-09-06'],
    ['{ issuedFrom: "2021-09-07" }', ({ issuedLatest }) => (issuedLatest ?? '') >= '2021-09-07'],
    ['{ issuedTo: "2021-07-01" }', ({ issuedEarliest }) => (issuedEarliest ?? '9') <= '2021-07-01'],
    ['{ issuedFrom: "2021-09-07", issuedTo: "2021-09-07" }', ({ issuedEarliest, issuedLatest }) => (issuedEarliest ?? '9') <= '2021-09-07' && (issuedLatest ?? '') >= '2021-09-07'],
    ['{ cites: "68/NQ-CP" }', (document) => cites(document, '68/NQ-CP')],
    ['{ cites: "TB 495" }', (document) => cites(document, '495-TB/TU')],
    ['{ citedBy: "484-TB/TU" }', (document) => citedBy(document, '484-TB/TU')],
    ['{ citedBy: "495-TB/TU", types: ["LUAT"] }', (document) => document.type.code === 'LUAT' && citedBy(document, '495-TB/TU')],
    ['{ cites: "16/CT-TTg", citedBy: "484-TB/TU" }', () => false],
    ['{ cites: "495-TB/TU", citedBy: "10227/VP-KGVX" }', (document) => cites(document, '495-TB/TU') && citedBy(document, '10227/VP-KGVX')],
    ['{ isLegalBasis: true }', ({ citedByCount }) => citedByCount > 0],
    ['{ isLegalBasis: false }', ({ citedByCount }) => citedByCount === 0],
    ['{ isLegalBasis: true, presence: [HELD] }', ({ citedByCount, presence }) => citedByCount > 0 && presence === 'HELD'],
    ['{ issuer: "Thành ủy Hà Nội", types: ["TB"], issuedFrom: "2021-09-01", presence: [HELD] }', ({ issuer, type, issuedLatest, presence }) => issuer?.name === 'Thành ủy Hà Nội' && type.code === 'TB' && (issuedLatest ?? '') >= '2021-09-01' && presence === 'HELD'],
    ['{}', () => true],
  ])('%s', async (filter, passes) => {
    const wanted = documents.filter(passes).map(({ key }) => key).sort();
    expect(await picked(filter)).toEqual({ keys: wanted, total: wanted.length });
    if (filter !== '{}') expect(wanted.length).toBeLessThan(documents.length);
  });

  it('types are read as they are typed: CD without its diacritic means CĐ', async () => {
    expect((await picked('{ types: ["cd"] }')).keys).toEqual((await picked('{ types: ["CĐ"] }')).keys);
    expect((await picked('{ types: ["CT"] }')).keys).not.toEqual((await picked('{ types: ["CĐ"] }')).keys);
  });

  it('a bounded date passes where it may lie, an unknown one nowhere', async () => {
    const { key } = named('03-TB/BCĐ');
    const at = async (day: string): Promise<boolean> => (await picked(`{ issuedFrom: "${day}", issuedTo: "${day}" }`)).keys.includes(key);
    expect([await at('2021-09-05'), await at('2021-09-06'), await at('2021-09-08'), await at('2021-09-09')]).toEqual([false, true, true, false]);
    const undated = documents.filter(({ issuedLatest, issuedEarliest }) => issuedLatest === null && issuedEarliest === null).map((document) => document.key);
    expect(undated.length).toBeGreaterThan(3);
    expect((await picked('{ issuedFrom: "0001-01-01" }')).keys.filter((found) => undated.includes(found))).toEqual([]);
  });

  it('legalBases take the same filters', async () => {
    const { legalBases } = await answered(database, '{ legalBases(filter: { types: ["NQ"], citedBy: "495-TB/TU" }) { totalCount nodes { code citedByCount } } }');
    expect(legalBases?.nodes.map(({ code }) => code).sort()).toEqual(['105/NQ-CP', '30/2021/QH15', '86/NQ-CP']);
    expect(legalBases?.totalCount).toBe(3);
  });
});

describe('filters of assignments', () => {
  const picked = async (filter: string): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
    const { assignments: page } = (await answered(database, `{ assignments(filter: ${filter}, first: 100) { totalCount nodes { id } } }`)) as { assignments: AssignmentConnection };
    return { ids: page.nodes.map(({ id }) => id).sort(), total: page.totalCount };
  };
  const has = (parties: readonly { readonly actor?: { readonly id: string } | null | undefined }[], id: string): boolean => parties.some(({ actor }) => actor?.id === id);
  const day = ({ due }: Assignment): string | undefined => due?.on ?? due?.until?.slice(0, 10);
  const [police, health, council] = ['cong-an-tp-ha-noi', 'so-y-te-ha-noi', 'ban-can-su-ddang-ubnd-tp-ha-noi'];

  it.each<readonly [string, (assignment: Assignment) => boolean]>([
    ['{ actor: "Công an TP Hà Nội", role: LEAD }', ({ leads }) => has(leads, police)],
    ['{ actor: "Công an TP Hà Nội", role: CHAIN }', ({ chain }) => has(chain, police)],
    ['{ actor: "Sở Y tế", role: COORDINATOR }', ({ coordinators }) => has(coordinators, health)],
    ['{ actor: "Sở Y tế", role: OTHER }', ({ roles }) => has(roles, health)],
    ['{ actor: "UBND TP Hà Nội", role: REPORTS_TO }', ({ id }) => ['A10227-03', 'A788-12', 'A788-14'].includes(id)],
    ['{ actor: "Công an TP Hà Nội" }', ({ leads, chain, coordinators, roles }) => has([...leads, ...chain, ...coordinators, ...roles], police)],
    ['{ actor: "Chử Xuân Dũng", role: LEAD, kinds: [TASK] }', ({ leads, kind }) => has(leads, 'chu-xuan-dung') && kind === 'TASK'],
    ['{ assigner: "Ban cán sự đảng UBND Thành phố Hà Nội" }', ({ assigner }) => has(assigner, council)],
    ['{ assigner: "Ban cán sự đảng UBND Thành phố Hà Nội", actor: "Sở Y tế" }', ({ assigner, leads, chain, coordinators, roles }) => has(assigner, council) && has([...leads, ...chain, ...coordinators, ...roles], health)],
    ['{ document: "TB 495" }', ({ document }) => document.code === '495-TB/TU'],
    ['{ document: "TB 495", actor: "Công an TP Hà Nội" }', ({ document, leads }) => document.code === '495-TB/TU' && has(leads, police)],
    ['{ document: "TB 495", kinds: [GUIDANCE, REQUIREMENT] }', ({ document, kind }) => document.code === '495-TB/TU' && ['GUIDANCE', 'REQUIREMENT'].includes(kind)],
    ['{ kinds: [CLOSING] }', ({ kind }) => kind === 'CLOSING'],
    ['{ kinds: [BLANKET, ACCOUNTABILITY, DECISION] }', ({ kind }) => ['BLANKET', 'ACCOUNTABILITY', 'DECISION'].includes(kind)],
    ['{ dueFrom: "2021-09-16" }', (task) => (day(task) ?? '') >= '2021-09-16'],
    ['{ dueTo: "2021-09-18" }', (task) => (day(task) ?? '9') <= '2021-09-18'],
    ['{ dueFrom: "2021-09-16", dueTo: "2021-09-30" }', (task) => (day(task) ?? '') >= '2021-09-16' && (day(task) ?? '9') <= '2021-09-30'],
    ['{ hasDue: true }', ({ due }) => due != null],
    ['{ hasDue: false, document: "TB 495" }', ({ due, document }) => due == null && document.code === '495-TB/TU'],
    ['{ hasDue: true, actor: "Sở Y tế", role: CHAIN }', ({ due, chain }) => due != null && has(chain, health)],
  ])('%s', async (filter, passes) => {
    const wanted = assignments.filter(passes).map(({ id }) => id).sort();
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(assignments.length);
    expect(await picked(filter)).toEqual({ ids: wanted, total: wanted.length });
  });

  it('a role is of somebody: without an actor it is refused', async () => {
    const { data, errors } = await ask(database, '{ assignments(filter: { role: LEAD }) { totalCount } }');
    expect([data, errors.map(({ extensions }) => extensions['expected'])]).toEqual([{ assignments: null }, [expect.stringContaining('actor')]]);
  });

  it('the lists of a body take the same roles', async () => {
    const { organization } = await answered(database, '{ organization(reference: "Công an TP Hà Nội") { assignments(role: CHAIN, first: 100) { totalCount nodes { id } } } }');
    const { ids, total } = await picked('{ actor: "Công an TP Hà Nội", role: CHAIN }');
    expect(organization?.assignments.nodes.map(({ id }) => id).sort()).toEqual(ids);
    expect(organization?.assignments.totalCount).toBe(total);
  });
});

describe('filters of citations', () => {
  it('by status and by document', async () => {
    const { documents: held } = await answered(database, '{ documents(filter: { presence: [HELD] }) { nodes { code citations { id status } } } }');
    const all = held?.nodes.flatMap(({ code, citations }) => citations.map((citation) => ({ ...citation, code }))) ?? [];
    for (const status of ['RESOLVED', 'AMBIGUOUS', 'UNKNOWN', 'UNREADABLE']) {
      const { citations } = await answered(database, `{ citations(status: ${status}, first: 100) { totalCount nodes { id } } }`);
      expect(citations?.nodes.map(({ id }) => id).sort()).toEqual(all.filter((row) => row.status === status).map(({ id }) => id).sort());
      const { citations: within } = await answered(database, `{ citations(status: ${status}, document: "484-TB/TU", first: 100) { totalCount nodes { id } } }`);
      expect(within?.totalCount).toBe(all.filter((row) => row.status === status && row.code === '484-TB/TU').length);
      expect(within?.nodes).toHaveLength(within?.totalCount ?? -1);
    }
    expect(all.filter(({ status }) => status !== 'RESOLVED')).toHaveLength(18);
  });
});

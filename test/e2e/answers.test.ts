import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { answered } from '../support/answered.js';
import { seededDatabase } from '../support/database.js';

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});
afterAll(() => database.close());

interface Named {
  readonly code?: string | null | undefined;
  readonly title?: string | null | undefined;
}
/** A document as a person names it: laws have no number here. */
const named = ({ code, title }: Named): string => code ?? title ?? '';
const labels = (citations: readonly { readonly label?: string | null | undefined }[]): readonly string[] => citations.map(({ label }) => label ?? '');
const ids = (rows: readonly { readonly id: string }[] = []): readonly string[] => rows.map(({ id }) => id);

describe('lineage', () => {
  it('TB 495 is implemented by exactly two documents, and by the second also through the first', async () => {
    const { lineage } = await answered(database, `{ lineage(of: "TB 495", direction: DOWNSTREAM) {
      root { code } complete truncated { reason } cycles
      entries { depth direction document { code } path { kind from { code } to { code } citations { label quote } } }
      relations { from { code } to { code } citations { label } }
    } }`);
    expect(lineage).toMatchObject({ root: { code: '495-TB/TU' }, complete: true, truncated: null, cycles: [] });
    expect(lineage?.entries.map(({ document, depth, direction, path }) => [named(document), depth, direction, path.map(({ from, to, citations }) => [from.code, to.code, labels(citations)])])).toEqual([
      ['788-CV/BCSĐ', 1, 'DOWNSTREAM', [['788-CV/BCSĐ', '495-TB/TU', ['C21', 'C22']]]],
      ['10227/VP-KGVX', 1, 'DOWNSTREAM', [['10227/VP-KGVX', '495-TB/TU', ['C18', 'C19']]]],
    ]);
    const quotes = lineage?.entries.flatMap(({ path }) => path.flatMap(({ citations }) => citations.map(({ quote }) => quote))) ?? [];
    expect(quotes.every((quote) => quote.includes('495-TB/TU'))).toBe(true);
    const steps = lineage?.relations.map(({ from, to, citations }) => `${named(from)} → ${named(to)}: ${labels(citations).join()}`);
    expect(steps).toEqual(['10227/VP-KGVX → 495-TB/TU: C18,C19', '10227/VP-KGVX → 788-CV/BCSĐ: C20', '788-CV/BCSĐ → 495-TB/TU: C21,C22']);
  });

  it('430-TB/TU is implemented by 414-CV/QU', async () => {
    const { lineage } = await answered(database, '{ lineage(of: "430-TB/TU", direction: DOWNSTREAM) { complete entries { depth document { code } path { citations { label } } } } }');
    expect(lineage?.complete).toBe(true);
    expect(lineage?.entries.map(({ document, path }) => [named(document), path.flatMap(({ citations }) => labels(citations))])).toEqual([['414-CV/QU', ['C45', 'C46']]]);
  });

  it('10227/VP-KGVX rests on ten documents, two of them directly, and no way to them has more than three steps', async () => {
    const { lineage } = await answered(database, `{ lineage(of: "10227/VP-KGVX", direction: UPSTREAM, depth: 12, relations: [IMPLEMENTS, DIRECTS_EXECUTION_OF, BASED_ON, APPLIES, ENDORSES, REVIEWS,
      AMENDS, REPLACES, REPEALS, REVOKES, SUSPENDS, PAUSES_EFFECT, CORRECTS, CONSOLIDATES, DETAILS, GUIDES_APPLICATION, INTERPRETS]) {
      complete entries { depth document { code title presence } path { from { code } to { code title } citations { provision } } } relations { from { code title } to { code title } } unread { code title }
    } }`);
    const at = (depth: number): readonly string[] => lineage?.entries.filter((entry) => entry.depth === depth).map(({ document }) => named(document)).sort() ?? [];
    expect(at(1)).toEqual(['495-TB/TU', '788-CV/BCSĐ']);
    const second = ['1103-QĐ/TU', '6324/VPCP-KGVX', '779-BC/BCSĐ', 'Luật Thủ đô', 'Luật Phòng, chống bệnh truyền nhiễm', '30/2021/QH15', '86/NQ-CP', '105/NQ-CP'].sort();
    expect(at(2)).toEqual(second);
    expect(lineage?.entries).toHaveLength(10);
    expect(lineage?.complete).toBe(true);
    expect(lineage?.unread.map(named).sort()).toEqual(second);
    const next = new Map<string, string[]>();
    for (const { from, to } of lineage?.relations ?? []) next.set(named(from), [...(next.get(named(from)) ?? []), named(to)]);
    const longest = (at: string, seen: readonly string[]): number => Math.max(0, ...(next.get(at) ?? []).filter((to) => !seen.includes(to)).map((to) => 1 + longest(to, [...seen, to])));
    expect(longest('10227/VP-KGVX', ['10227/VP-KGVX'])).toBe(3);
    const provisions = lineage?.entries.flatMap(({ document, path }) => path.flatMap(({ citations }) => citations.flatMap(({ provision }) => (provision == null ? [] : [`${provision} ${named(document)}`]))));
    expect(provisions?.sort().reverse()).toEqual(['Điều 53 Luật Phòng, chống bệnh truyền nhiễm', 'Điều 20 Luật Thủ đô']);
  });
});

describe('legal bases and relations', () => {
  it('495-TB/TU is based on two articles and three resolutions, all by way of 779-BC/BCSĐ', async () => {
    const { document } = await answered(database, '{ document(reference: "495-TB/TU") { legalBases { kind isPartial to { code title isLegalBasis } citations { label provision via { code } } } } }');
    expect(document?.legalBases.map(({ to, citations }) => [citations.map(({ label, provision }) => [label, provision]).flat(), named(to)]).sort()).toEqual([
      [['C26', 'Điều 20'], 'Luật Thủ đô'],
      [['C27', 'Điều 53'], 'Luật Phòng, chống bệnh truyền nhiễm'],
      [['C28', null], '30/2021/QH15'],
      [['C29', null], '86/NQ-CP'],
      [['C30', null], '105/NQ-CP'],
    ]);
    const all = document?.legalBases ?? [];
    expect(all.flatMap(({ citations }) => citations.map(({ via }) => via?.code))).toEqual(Array(5).fill('779-BC/BCSĐ'));
    expect(all.every(({ kind, to }) => kind === 'BASED_ON' && to.isLegalBasis)).toBe(true);
  });

  it('68/NQ-CP is cited by D2, D7 and D8, and 86/NQ-CP is another document', async () => {
    const data = await answered(database, `{
      documents(filter: { cites: "68/NQ-CP" }) { totalCount nodes { code } }
      document(reference: "68/NQ-CP") { key citedByCount relations(direction: DOWNSTREAM) { totalCount nodes { from { code } citations { label } } } }
      other: document(reference: "86/NQ-CP") { key citedByCount issuedOn }
    }`);
    const { other } = data as unknown as { other: NonNullable<typeof data.document> };
    expect(data.documents?.nodes.map(named).sort()).toEqual(['03-TB/BCĐ', '414-CV/QU', '484-TB/TU']);
    expect(data.documents?.totalCount).toBe(3);
    expect(data.document?.citedByCount).toBe(3);
    expect(data.document?.relations.nodes.map(({ from, citations }) => [named(from), labels(citations)]).sort()).toEqual([['03-TB/BCĐ', ['C41']], ['414-CV/QU', ['C49']], ['484-TB/TU', ['C12']]]);
    expect(other).toEqual({ key: expect.not.stringMatching(data.document?.key ?? ''), citedByCount: 1, issuedOn: '2021-08-06' });
  });

  it('484-TB/TU mentions 71/CĐ-TTg three times, by three relations of one pair', async () => {
    const { document } = await answered(database, '{ document(reference: "484-TB/TU") { citations { label kind document { code } } relations(direction: UPSTREAM, first: 100) { nodes { kind to { code } citations { label } } } citedByCount } }');
    expect(document?.citations.filter((citation) => citation.document?.code === '71/CĐ-TTg').map(({ label, kind }) => [label, kind])).toEqual([['C01', 'CITES'], ['C05', 'DIRECTS_EXECUTION_OF'], ['C10', 'APPLIES']]);
    expect(document?.relations.nodes.filter(({ to }) => to.code === '71/CĐ-TTg').map(({ kind, citations }) => [kind, labels(citations)])).toEqual([['APPLIES', ['C10']], ['CITES', ['C01']], ['DIRECTS_EXECUTION_OF', ['C05']]]);
    const { document: target } = await answered(database, '{ document(reference: "71/CĐ-TTg") { citedByCount } }');
    expect(target?.citedByCount).toBe(1);
  });

  it('the relations of 495-TB/TU lead in from D4 and D5 and out to the targets of C25–C32 and the planned directive', async () => {
    const { document } = await answered(database, '{ document(reference: "495-TB/TU") { relations(first: 100) { totalCount counts { kind direction count } nodes { kind from { code } to { code title presence } citations { label } } } } }');
    const nodes = document?.relations.nodes ?? [];
    const incoming = nodes.filter(({ to }) => to.code === '495-TB/TU').map(({ kind, from }) => `${named(from)} ${kind}`);
    expect(incoming.sort()).toEqual(['10227/VP-KGVX ENCLOSES', '10227/VP-KGVX IMPLEMENTS', '788-CV/BCSĐ DIRECTS_EXECUTION_OF', '788-CV/BCSĐ ENCLOSES', '788-CV/BCSĐ IMPLEMENTS']);
    const outgoing = nodes.filter(({ from }) => from.code === '495-TB/TU');
    expect(outgoing.filter(({ kind }) => kind !== 'PLANS').flatMap(({ citations }) => labels(citations)).sort()).toEqual(['C25', 'C26', 'C27', 'C28', 'C29', 'C30', 'C31', 'C32']);
    expect(outgoing.filter(({ kind }) => kind === 'PLANS').map(({ to }) => to.presence)).toEqual(['PLANNED']);
    expect(nodes).toHaveLength(14);
    expect(document?.relations.totalCount).toBe(14);
    expect(document?.relations.counts.reduce((sum, { count }) => sum + count, 0)).toBe(14);
    expect(document?.relations.counts).toContainEqual({ kind: 'BASED_ON', direction: 'UPSTREAM', count: 5 });
  });
});

describe('resolve', () => {
  it.each([
    ['TB 495', ['495-TB/TU']],
    ['CV 788', ['788-CV/BCSĐ']],
    ['NQ 68', ['68/NQ-CP']],
    ['Công điện 71/72', ['71/CĐ-TTg', '72/CĐ-TTg']],
    ['Chỉ thị 16', ['16/CT-TTg']],
    ['Thông báo của Thành ủy ngày 07/9/2021', ['484-TB/TU']],
    ['Luật phòng chống bệnh truyền nhiễm', ['Luật Phòng, chống bệnh truyền nhiễm']],
  ])('“%s” means %j and nothing else', async (reference, meant) => {
    const { resolve } = await answered(database, 'query ($references: [String!]!) { resolve(references: $references) { input status documents { code title } candidates { score } } }', { references: [reference] });
    expect(resolve?.map((row) => ({ ...row, documents: row.documents.map(named) }))).toEqual([{ input: reference, status: 'RESOLVED', documents: meant, candidates: [] }]);
  });

  it('Chỉ thị 16 is dated 2020 as known from outside the texts, with that reason', async () => {
    const { document } = await answered(database, '{ document(reference: "Chỉ thị 16") { issuedOn issuedOnIsInferred issuedOnPrecision citedByCount claims { field value preferred document { code } reason } } }');
    expect(document).toMatchObject({ issuedOn: '2020-03-31', issuedOnIsInferred: true, issuedOnPrecision: 'DAY', citedByCount: 2 });
    expect(document?.claims.filter(({ field }) => field === 'issuedOn')).toEqual([{ field: 'issuedOn', value: '2020-03-31', preferred: true, document: null, reason: expect.stringContaining('bên ngoài') }]);
    const { documents } = await answered(database, '{ documents(filter: { cites: "Chỉ thị 16" }) { nodes { code citations { label document { code } dateClaim } } } }');
    const mentions = documents?.nodes.flatMap(({ citations }) => citations.filter((citation) => citation.document?.code === '16/CT-TTg')) ?? [];
    expect(mentions.map(({ label, dateClaim }) => [label, dateClaim])).toEqual(expect.arrayContaining([['C04', null], ['C35', null]]));
  });
});

describe('assignments', () => {
  it('“return to school” goes from Ban Thường vụ through Ban cán sự đảng and Chử Xuân Dũng to Sở GD&ĐT, with Sở Y tế and the districts', async () => {
    const people = '{ name actor { name } }';
    const { assignment } = await answered(database, `{ assignment(id: "A495-13") { ...task carriedDownBy { ...task carriedDownBy { ...task carriedDownBy { id } derivedFrom { id } } } } }
      fragment task on Assignment { id document { code actingOrgan { name } } assigner ${people} leads ${people} leadIsInherited chain ${people} coordinators ${people} }`);
    const shown = (task: typeof assignment) => task && [task.id, task.document.code, task.leads.map(({ name }) => name), task.chain.map(({ name }) => name), task.coordinators.map(({ name }) => name)];
    const [middle, another] = assignment?.carriedDownBy ?? [];
    const [last, more] = middle?.carriedDownBy ?? [];
    expect([another, more, last?.carriedDownBy]).toEqual([undefined, undefined, []]);
    expect(shown(assignment)).toEqual(['A495-13', '495-TB/TU', ['Ban cán sự đảng UBND Thành phố Hà Nội'], [], []]);
    expect(assignment).toMatchObject({ leadIsInherited: true, document: { actingOrgan: { name: 'Ban Thường vụ Thành ủy Hà Nội' } }, assigner: [{ actor: { name: 'Ban Thường vụ Thành ủy Hà Nội' } }] });
    expect(shown(middle)).toEqual(['A788-13', '788-CV/BCSĐ', ['Chử Xuân Dũng'], ['Chử Xuân Dũng', 'Sở Giáo dục và Đào tạo Hà Nội'], []]);
    expect(middle?.assigner.map(({ actor }) => actor?.name)).toEqual(['Ban cán sự đảng UBND Thành phố Hà Nội']);
    expect(shown(last)).toEqual(['A10227-01', '10227/VP-KGVX', ['Sở Giáo dục và Đào tạo Hà Nội'], [], ['Sở Y tế Hà Nội', 'UBND các quận, huyện, thị xã của Hà Nội']]);
    expect(ids(last?.derivedFrom)).toEqual(['A788-13']);
  });

  it('Công an TP Hà Nội leads four tasks and stands in the chain of six, none of them in Cần Thơ', async () => {
    const { assignments: led } = await answered(database, '{ assignments(filter: { actor: "Công an TP Hà Nội", role: LEAD }) { totalCount nodes { id } } }');
    expect(ids(led?.nodes)).toEqual(['A484-06', 'A495-06', 'A495-07', 'A495-08']);
    expect(led?.totalCount).toBe(4);
    const { assignments: passed } = await answered(database, '{ assignments(filter: { actor: "Công an TP Hà Nội", role: CHAIN }) { totalCount nodes { id } } }');
    expect(ids(passed?.nodes)).toEqual(['A484-04', 'A484-05', 'A484-06', 'A788-17', 'A788-18', 'A788-19']);
    const { organization } = await answered(database, '{ organization(reference: "Công an TP Hà Nội") { assignments(first: 100) { nodes { id } } } }');
    expect(ids(organization?.assignments.nodes)).not.toContain('A03-14');
    const { assignments: elsewhere } = await answered(database, '{ assignments(filter: { actor: "Công an TP Cần Thơ", role: LEAD }) { nodes { id } } }');
    expect(ids(elsewhere?.nodes)).toEqual(['A03-14']);
  });

  it('seven tasks are due on or before 2021-09-15, one of them before it and as best effort', async () => {
    const { assignments } = await answered(database, '{ assignments(filter: { dueTo: "2021-09-15" }) { totalCount nodes { id due { on isExclusive isBestEffort } } } }');
    const plain = { on: '2021-09-15', isExclusive: false, isBestEffort: false };
    expect(new Map(assignments?.nodes.map(({ id, due }) => [id, due]))).toEqual(new Map([
      ...['A03-06', 'A03-07', 'A03-08', 'A484-09', 'A484-10', 'A484-11'].map((id) => [id, plain] as const),
      ['A484-16', { on: '2021-09-15', isExclusive: true, isBestEffort: true }],
    ]));
    expect(assignments?.totalCount).toBe(7);
  });

  it('495-TB/TU ordered one directive, asked for in 788-CV/BCSĐ too and drafted by Sở Y tế', async () => {
    const { document } = await answered(database, `{ document(reference: "495-TB/TU") { relations(kinds: [PLANS]) { nodes { to { code presence title actingOrgan { name }
      orderedBy { id document { code } chain { actor { name } } roles { role actor { name } } produces { code title } } } } } } }`);
    const planned = document?.relations.nodes.map(({ to }) => to) ?? [];
    expect(planned).toMatchObject([{ code: null, presence: 'PLANNED', actingOrgan: { name: 'Chủ tịch UBND Thành phố Hà Nội' } }]);
    expect(planned[0]?.orderedBy.map(({ id, document: { code } }) => [id, code])).toEqual([['A495-03', '495-TB/TU'], ['A788-06', '788-CV/BCSĐ']]);
    expect(planned[0]?.orderedBy[1]).toMatchObject({ chain: [{ actor: { name: 'Chử Xuân Dũng' } }, { actor: { name: 'Sở Y tế Hà Nội' } }], roles: [{ role: 'tham mưu', actor: { name: 'Sở Y tế Hà Nội' } }] });
  });
});

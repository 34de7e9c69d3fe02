import { describe, expect, test } from '@jest/globals';
import type { ActorFacts, AssignmentFacts, CitationFacts, ClaimFacts, DocumentFacts, DueFacts } from '../../../src/domain/facts.js';
import * as rows from '../../../src/ingest/rows.js';

const facts = (parts: Partial<DocumentFacts> = {}): DocumentFacts => ({
  identity: { type: 'TB', number: '06', symbol: 'TB/UB', name: null, issuer: 'uy-ban', period: '2021' },
  formerKeys: [], code: '06-TB/UB', title: 'Kết luận', presence: 'HELD', issued: { on: '2021-03-04', precision: 'DAY', earliest: '2021-03-04', latest: '2021-03-04', isInferred: false },
  actingOrgan: null, onBehalfOf: null, source: null, signatures: [], recipients: [], receipts: [], citations: [], assigners: [], assignments: [], claims: [], ...parts,
});
const mention = (quote: string, parts: Partial<CitationFacts> = {}): CitationFacts => ({
  label: null, kind: 'CITES', mode: null, isNumbered: true, isPartial: false, documents: [], candidates: [], via: null, quote, cue: null, start: null, end: null, place: null, provision: null, dateClaim: null, issuerClaim: null, ...parts,
});
const due = (parts: Partial<DueFacts>): DueFacts => ({ text: 'sớm', on: null, isExclusive: false, isBestEffort: false, from: null, until: null, duration: null, recurrence: null, condition: null, event: null, urgency: null, ...parts });
const task = (parts: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  id: 'A1', place: null, kind: 'TASK', modality: 'ASSIGN', summary: 'Làm', quote: null, start: null, end: null, leads: [], leadIsInherited: false, chain: [], coordinators: [], roles: [], reportsTo: [], due: null, derivedFrom: [], produces: [], ...parts,
});

describe('a mention', () => {
  const candidate = { document: 'b.x.x', score: 0.5, reasons: ['SAME_NUMBER'] as const };
  test.each([
    ['one document', { documents: ['a.x.x'] }, 'RESOLVED'],
    ['two documents', { documents: ['a.x.x', 'b.x.x'] }, 'RESOLVED'],
    ['a document and candidates', { documents: ['a.x.x'], candidates: [candidate] }, 'RESOLVED'],
    ['candidates only', { candidates: [candidate] }, 'AMBIGUOUS'],
    ['nothing', {}, 'UNKNOWN'],
  ])('of %s is %s', (_, parts, status) => expect(rows.citationRows('k', facts({ citations: [mention('q', parts)] }))[0]?.row.status).toBe(status));

  test('keeps its place among the others, and the same id whenever it is read', () => {
    const read = () => rows.citationRows('k', facts({ citations: [mention('a'), mention('b'), mention('a')] }));
    expect(read().map(({ row }) => row.position)).toEqual([0, 1, 2]);
    expect(read()).toEqual(read());
    expect(new Set(read().map(({ row }) => row.id)).size).toBe(3);
    expect(read()[0]?.row.id).toMatch(/^c-[0-9a-f]{20}$/);
  });

  test('has an id from citing key, quote and occurrence alone: kind, place or an inserted other one do not move it', () => {
    const [id] = rows.citationRows('k', facts({ citations: [mention('a')] })).map(({ row }) => row.id);
    expect(rows.citationRows('k', facts({ citations: [mention('b'), mention('a', { kind: 'APPLIES', place: '§2' })] }))[1]?.row.id).toBe(id);
    expect(rows.citationRows('other', facts({ citations: [mention('a')] }))[0]?.row.id).not.toBe(id);
  });

  test('points at what it names, what it may mean, and what it goes by', () => {
    const [row] = rows.citationRows('k', facts({ citations: [mention('q', { documents: ['a.x.x', 'b.x.x'], candidates: [{ document: 'c.x.x', score: 0.5, reasons: ['SAME_NUMBER'] }], via: 'd.x.x' })] }));
    if (row === undefined) throw new Error('one row expected');
    expect(rows.citationTargetRows(row).map(({ edge, target, position, score, reasons }) => [edge, target, position, score, reasons])).toEqual([
      ['REFERS_TO', 'a.x.x', 0, null, null],
      ['REFERS_TO', 'b.x.x', 1, null, null],
      ['MAY_MEAN', 'c.x.x', 0, 0.5, ['SAME_NUMBER']],
      ['VIA', 'd.x.x', 0, null, null],
    ]);
  });
});

describe('a document', () => {
  test('is one row: number as printed, its key for comparing without the zero', () => {
    expect(rows.documentRow(facts())).toMatchObject({ presence: 'HELD', number: '06', numberKey: '6', symbol: 'TB/UB', code: '06-TB/UB', name: null, nameKey: null, codeSort: '0000006 tb/ub', issuedSort: '2021-03-04', issuedSortDown: '7978-96-95' });
  });

  test.each([['PLANNED', 0], ['STUB', 1], ['HELD', 2]] as const)('%s ranks %d: what was read stands over what was only cited', (presence, rank) => expect(rows.documentRow(facts({ presence })).presenceRank).toBe(rank));

  test('sorts downwards as the reverse of upwards, undated ones last', () => {
    const issued = ['0000-00-00', '2019-12-31', '2021-03-04', '2021-03-05'].map((latest) => rows.documentRow(facts({ issued: { on: null, precision: 'BOUNDED', earliest: null, latest, isInferred: false } })));
    expect([...issued].sort((a, b) => (a.issuedSortDown < b.issuedSortDown ? -1 : 1))).toEqual([...issued].reverse());
  });

  test('sorts by number before symbol, and without a number last', () => {
    const numbered = (number: string, symbol: string) => facts({ identity: { type: 'TB', number, symbol, name: null, issuer: null, period: 'x' } });
    const named = facts({ identity: { type: 'LUAT', number: null, symbol: null, name: 'Luật A', issuer: null, period: 'x' } });
    const sorted = [numbered('9', 'Z'), numbered('10', 'A'), numbered('10', 'B'), numbered('10A', 'A'), numbered('100', 'A'), named].map((row) => rows.documentRow(row).codeSort);
    expect([...sorted].sort()).toEqual(sorted);
  });

  test('without a number is found by its name without diacritics', () => {
    expect(rows.documentRow(facts({ identity: { type: 'LUAT', number: null, symbol: null, name: 'Luật Thủ đô', issuer: null, period: 'x' } }))).toMatchObject({ key: 'x-luat.x.x.luat-thu-ddo', numberKey: null, nameKey: 'luat thu do' });
  });

  test('is tied to five different parts of bodies and persons', () => {
    const tied = rows.documentActorRows('k', facts({
      actingOrgan: 'organ', onBehalfOf: 'voice', signatures: [{ name: 'A', capacity: 'T/M', actor: 'a' }, { name: 'B', capacity: null, actor: null }],
      recipients: [{ name: 'Các sở', purpose: 'để biết', actors: ['so-1', 'so-2'] }, { name: 'Lưu', purpose: null, actors: ['van-thu'] }], receipts: [{ by: 'van-phong', number: '12', receivedOn: '2021-03-05', note: null }],
    }));
    expect(tied.map(({ edge, actor, position, place }) => [edge, actor, position, place])).toEqual([
      ['ISSUED_BY', 'uy-ban', 0, 0], ['ACTED_THROUGH', 'organ', 0, 0], ['ON_BEHALF_OF', 'voice', 0, 0], ['SIGNED_BY', 'a', 0, 0],
      ['SENT_TO', 'so-1', 0, 0], ['SENT_TO', 'so-2', 0, 1], ['SENT_TO', 'van-thu', 1, 0], ['RECEIVED_BY', 'van-phong', 0, 0],
    ]);
    expect(tied.at(-1)).toMatchObject({ number: '12', receivedOn: '2021-03-05' });
  });

  test('came from a file, told apart by its checksum or else its name', () => {
    const source = { name: 'a.txt', sha256: null, mediaType: null, reader: null, readAt: null };
    expect(rows.sourceRows('k', facts())).toEqual([]);
    expect(rows.sourceRows('k', facts({ source }))).toMatchObject([{ key: 'k', id: 'a.txt', name: 'a.txt' }]);
    expect(rows.sourceRows('k', facts({ source: { ...source, sha256: 'f'.repeat(64) } }))).toMatchObject([{ id: 'f'.repeat(64) }]);
  });
});

describe('an assignment', () => {
  test.each([
    ['no time at all', null, null, '9999-99-99 k 000007'],
    ['words only', due({}), null, '9999-99-99 k 000007'],
    ['a last day', due({ on: '2021-09-15' }), '2021-09-15', '2021-09-15 k 000007'],
    ['a window', due({ from: '2021-09-08T00:00:00+07:00', until: '2021-09-18T23:59:59+07:00' }), '2021-09-18', '2021-09-18 k 000007'],
    ['both', due({ on: '2021-09-15', until: '2021-09-18T00:00:00+07:00' }), '2021-09-15', '2021-09-15 k 000007'],
    ['a start only', due({ from: '2021-09-21T06:00:00+07:00' }), null, '9999-99-99 k 000007'],
  ])('with %s is due on %s', (_, time, dueDay, dueSort) => expect(rows.assignmentRow('k', task({ due: time }), 7)).toMatchObject({ orderSort: 'k 000007', dueDay, dueSort, dueText: time?.text ?? null }));

  test('sorts by place in the text, the tenth after the ninth', () => {
    const places = [9, 10, 100].map((position) => rows.assignmentRow('k', task(), position).orderSort);
    expect([...places].sort()).toEqual(places);
  });

  test('has its parties in the order of the text', () => {
    const someone = (actor: string) => ({ actor, name: null, post: null });
    const parts = rows.partyRows(task({ leads: [someone('l1'), someone('l2')], chain: [someone('c')], coordinators: [someone('o')], reportsTo: ['r'], roles: [{ role: 'giám sát', name: 'Ban A', actor: 'i' }] }), [someone('g')]);
    expect(parts.map(({ edge, actor, position, role }) => [edge, actor, position, role])).toEqual([
      ['ASSIGNED_BY', 'g', 0, null], ['LED_BY', 'l1', 0, null], ['LED_BY', 'l2', 1, null], ['THROUGH', 'c', 0, null], ['COORDINATED_BY', 'o', 0, null], ['REPORTS_TO', 'r', 0, null], ['INVOLVES', 'i', 0, 'giám sát'],
    ]);
  });
});

describe('a claim', () => {
  const claim: ClaimFacts = { subject: 'k', about: 'x', field: 'issuedOn', value: '2021-03-04', preferred: true, place: null, citation: null, assignment: null, reason: null, isOutside: false };

  test('is said by the document, or recorded with it', () => expect(rows.claimRows('k', facts({ claims: [claim, { ...claim, isOutside: true }] }), []).map(({ edge }) => edge)).toEqual(['STATES', 'RECORDS']));

  test('names the mention that carries it by that one’s id', () => {
    const said = facts({ citations: [mention('a'), mention('b', { label: 'C2' })], claims: [claim, { ...claim, citation: 'C2' }] });
    const citations = rows.citationRows('k', said);
    expect(rows.claimRows('k', said, citations).map(({ citation }) => citation)).toEqual([null, citations[1]?.row.id]);
  });

  test('has its own id by subject, field, value, place and mention', () => {
    const claims = [claim, { ...claim, value: '2021-03-05' }, { ...claim, field: 'title' }, { ...claim, subject: 'other' }, { ...claim, place: '§1' }, { ...claim, citation: 'C2' }];
    const ids = rows.claimRows('k', facts({ claims }), []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(claims.length);
    expect(rows.claimRows('k', facts({ claims: [{ ...claim, reason: 'đúng hơn' }] }), [])[0]?.id).toBe(ids[0]);
  });
});

describe('bodies and persons', () => {
  const body = { id: 'uy-ban', name: 'Ủy ban', aliases: ['Uỷ ban', 'UB'], kind: 'STATE', level: null, place: null, parent: 'tren', validFrom: null, validTo: null, successor: 'sau', members: ['a', 'b'] } as const;
  const actors: ActorFacts = { organizations: [body], persons: [{ id: 'a', name: 'Nguyễn Văn A', aliases: [], posts: [] }] };

  test('are found by each name once, without diacritics', () => expect(rows.actorNameRows(actors)).toEqual([{ id: 'uy-ban', folded: 'uy ban' }, { id: 'uy-ban', folded: 'ub' }, { id: 'a', folded: 'nguyen van a' }]));
  test('sort by name without diacritics', () => expect(rows.organizationRows(actors)).toEqual([{ ...body, nameSort: 'uy ban' }]));
  test('are linked to what they belong to, to what followed, and to their members', () => {
    expect(rows.actorLinkRows(actors)).toEqual([{ from: 'uy-ban', edge: 'PART_OF', to: 'tren' }, { from: 'uy-ban', edge: 'SUCCEEDED_BY', to: 'sau' }, { from: 'a', edge: 'MEMBER_OF', to: 'uy-ban' }, { from: 'b', edge: 'MEMBER_OF', to: 'uy-ban' }]);
  });
});

test('a digest is the same for the same facts and another for others', () => {
  expect(rows.digest(facts())).toBe(rows.digest(facts()));
  expect(rows.digest(facts({ title: 'Khác' }))).not.toBe(rows.digest(facts()));
  expect(rows.digest(['a', 'b'])).not.toBe(rows.digest(['ab']));
});

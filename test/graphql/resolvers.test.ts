import { describe, expect, jest, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import { ask, type Stubs } from './ask.js';

const documents: Readonly<Record<string, object>> = Object.fromEntries([
  { key: 'root', code: '1-TB/TU', title: 'Gốc', type: 'TB', presence: 'HELD', citedByCount: 2, issuedOn: '2021-09-20', issuedEarliest: '2021-09-20', issuedLatest: '2021-09-20' },
  { key: 'stub', code: '2-TB/TU', title: null, type: 'HĐ', presence: 'STUB', citedByCount: 0, issuedOn: null, issuedEarliest: '2021-09-01', issuedLatest: '2021-09-30' },
  { key: 'law', code: null, name: 'Luật Cây', title: null, type: 'LUAT', period: '2041', presence: 'STUB', citedByCount: 1, issuedOn: null, issuedEarliest: null, issuedLatest: null },
  { key: 'undated', code: null, name: null, title: null, type: 'nope', presence: 'PLANNED', citedByCount: 0, issuedOn: null, issuedEarliest: null, issuedLatest: null },
].map((row) => [row.key, row]));

const relation = { kind: 'IMPLEMENTS', from: 'stub', to: 'root', mentions: 1, isPartial: false };
const entry = (key: string) => ({ key, depth: 1, issuedSort: '', direction: 'DOWNSTREAM', path: [relation] });
const load = { document: { load: async (key: string) => documents[key] ?? null, loadMany: async (keys: readonly string[]) => keys.map((key) => documents[key] ?? null) } };
const found = { findDocument: async (reference: string) => documents[reference] ?? documents['root'], load };

describe('a document', () => {
  test.each([
    ['root', 'TB', 'thông báo', 'notice', true],
    ['stub', 'HĐ', 'hợp đồng', 'contract', false],
    ['undated', 'nope', 'văn bản chưa rõ loại', 'document of unknown type', false],
  ])('%s is of kind %s and a legal basis when others cite it', async (key, code, vi, en, isLegalBasis) => {
    const { data } = await ask(`{ document(reference: "${key}") { type { code vi: name en: name(language: EN) } isLegalBasis } }`, found);
    expect(data).toEqual({ document: { type: { code, vi, en }, isLegalBasis } });
  });

  test.each([['root', '1-TB/TU'], ['law', 'Luật Cây năm 2041'], ['undated', 'undated']])('%s is called %s', async (key, label) => {
    expect((await ask(`{ document(reference: "${key}") { label } }`, found)).data).toEqual({ document: { label } });
  });

  test('shows each line of its recipients once, with its one actor or all of them', async () => {
    const line = (position: number, name: string, actorId: string) => ({ owner: 'root', position, name, purpose: null, actorId });
    const actor = (id: string) => ({ id, name: id, isPerson: false });
    const stubs: Stubs = { ...found, load: { ...load, recipients: { load: async () => [line(0, 'Các sở', 'so-1'), line(0, 'Các sở', 'so-2'), line(1, 'Ủy ban', 'ub')] }, actor: { load: async (id: string) => actor(id), loadMany: async (ids: readonly string[]) => ids.map(actor) } } };
    const { data } = await ask('{ document(reference: "root") { recipients { name actor { id } actors { id } } } }', stubs);
    expect(data).toEqual({ document: { recipients: [{ name: 'Các sở', actor: null, actors: [{ id: 'so-1' }, { id: 'so-2' }] }, { name: 'Ủy ban', actor: { id: 'ub' }, actors: [{ id: 'ub' }] }] } });
  });
});

describe('lineage', () => {
  const walked = (truncated: object | null = null) => ({ ...found, lineageOf: async () => ({ entries: [entry('stub'), entry('undated')], relations: [relation], cycles: [], truncated }), unresolvedIn: jest.fn(async () => []) });

  test('tells what nobody has read, and what no day could be tested of', async () => {
    const { data } = await ask('{ lineage(of: "root", direction: DOWNSTREAM, asOf: "2021-09-25") { complete root { key } entries { depth document { key } path { id caption back: caption(inverse: true) } } unread { key } undated { key } } }', walked());
    const path = [{ id: 'IMPLEMENTS|stub|root', caption: 'triển khai thực hiện', back: 'được triển khai bởi' }];
    expect(data).toEqual({
      lineage: {
        complete: true, root: { key: 'root' }, unread: [{ key: 'stub' }], undated: [{ key: 'stub' }, { key: 'undated' }],
        entries: [{ depth: 1, document: { key: 'stub' }, path }, { depth: 1, document: { key: 'undated' }, path }],
      },
    });
  });

  test('without a day leaves nothing untested', async () => expect((await ask('{ lineage(of: "root", direction: DOWNSTREAM) { undated { key } } }', walked())).data).toEqual({ lineage: { undated: [] } }));

  test.each([
    ['UPSTREAM', ['stub', 'stub']],
    ['BOTH', ['stub', 'stub']],
    ['DOWNSTREAM', ['stub']],
  ])('%s from a stub: the root itself is unread unless one looks down', async (direction, unread) => {
    const { data } = await ask(`{ lineage(of: "stub", direction: ${direction}) { unread { key } } }`, walked());
    expect(data).toEqual({ lineage: { unread: unread.map((key) => ({ key })) } });
  });

  test('that was cut is not complete and says where', async () => {
    const truncated = { reason: 'DEPTH', limit: 1, frontier: ['stub'] };
    expect((await ask('{ lineage(of: "root", direction: DOWNSTREAM) { complete truncated { reason limit frontier } } }', walked(truncated))).data).toEqual({ lineage: { complete: false, truncated } });
  });

  test('looks for what leads nowhere in the root and in all it reached', async () => {
    const stubs = walked();
    await ask('{ lineage(of: "root", direction: DOWNSTREAM) { unresolved { id } } }', stubs);
    expect(stubs.unresolvedIn.mock.calls).toEqual([[['root', 'stub', 'undated']]]);
  });

  test.each([['depth: 0', 'depth from 1 to 12', '0'], ['depth: 13', 'depth from 1 to 12', '13'], ['depth: -1', 'depth from 1 to 12', '-1'], ['relations: []', 'number of relations from 1', '0']])('with %s is OUT_OF_RANGE', async (argument, expected, got) => {
    const { errors } = await ask(`{ lineage(of: "root", direction: DOWNSTREAM, ${argument}) { complete } }`, walked());
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', expected: expect.stringContaining(expected), got });
  });
});

describe('resolve', () => {
  test('answers every input in order, and candidates without asking again', async () => {
    const prime = jest.fn();
    const resolveReferences = async (inputs: readonly string[]) => inputs.map((input) => ({ input, status: 'AMBIGUOUS', documents: [], candidates: [{ document: documents['stub'], score: 0.5, reasons: ['SAME_NUMBER'] }], expected: null, suggestions: [] }));
    const { data } = await ask('{ resolve(references: ["b", "a"]) { input status candidates { score document { key } reasons { code text en: text(language: EN) } } } }', { resolveReferences, load: { document: { ...load.document, prime } } });
    const candidates = [{ score: 0.5, document: { key: 'stub' }, reasons: [{ code: 'SAME_NUMBER', text: 'cùng số', en: 'same number' }] }];
    expect(data).toEqual({ resolve: [{ input: 'b', status: 'AMBIGUOUS', candidates }, { input: 'a', status: 'AMBIGUOUS', candidates }] });
    expect(prime).toHaveBeenCalledWith('stub', documents['stub']);
  });

  test('more than 100 references are OUT_OF_RANGE', async () => {
    const { errors } = await ask('query ($all: [String!]!) { resolve(references: $all) { input } }', {}, { all: Array.from({ length: 101 }, String) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', got: '101' });
  });

  test('an unknown asker is an error, not an empty scope', async () => {
    const findActor = async () => Promise.reject(new DomainError('NOT_FOUND', 'Nobody.'));
    expect((await ask('{ resolve(references: ["a"], scope: { organization: "?" }) { input } }', { findActor })).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an assignment', () => {
  const task = { id: 'A1', document: 'root', kind: 'TASK', modality: 'ASSIGN', leadIsInherited: false, dueText: null };
  const party = (edge: string, actorId: string, name: string | null = null) => ({ owner: 'A1', edge, actorId, name, post: null, role: null });
  const stubs: Stubs = {
    load: {
      ...load, assignment: { load: async (id: string) => (id === 'A1' ? task : null), loadMany: async (ids: readonly string[]) => ids.map((id) => ({ ...task, id })) },
      parties: { load: async () => [party('LED_BY', 'a'), party('THROUGH', 'b', 'Ông B'), party('THROUGH', 'a')] },
      actor: { load: async (id: string) => ({ id, name: `Ban ${id}`, isPerson: false }) },
      derivations: { load: async () => [{ owner: 'A1', higher: 'A0', lower: 'A1' }, { owner: 'A1', higher: 'A1', lower: 'A2' }] },
    },
  };

  test('names its parties as printed, else as they are called, and its state is unknown', async () => {
    const { data } = await ask('{ assignment(id: "A1") { leads { name } chain { name } coordinators { name } due { text } state derivedFrom { id } carriedDownBy { id } } }', stubs);
    expect(data).toEqual({ assignment: { leads: [{ name: 'Ban a' }], chain: [{ name: 'Ông B' }, { name: 'Ban a' }], coordinators: [], due: null, state: 'UNKNOWN', derivedFrom: [{ id: 'A0' }], carriedDownBy: [{ id: 'A2' }] } });
  });

  test('that is not known is NOT_FOUND', async () => expect((await ask('{ assignment(id: "A9") { id } }', stubs)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', got: 'A9' }));
});

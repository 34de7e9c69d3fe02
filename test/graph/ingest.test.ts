import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import { findDocument } from '../../src/graph/references.js';
import { ingest, type ReadFile } from '../../src/ingest/ingest.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, facts, organization, stub } from '../support/facts.js';
import { dump, look, relationLines, wipe } from '../support/graph.js';
import { decree, file, notice, ofNotice, plan } from '../support/hai-phong.js';
import { readMention, readRecipient, readReference, readTask } from '../support/reading.js';

/** Invented papers of Hải Phòng, read and put into a real graph. */
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const put = (...files: readonly ReadFile[]) => ingest(database, files, { dryRun: false });
const find = (reference: string) => findDocument(database.reader(), reference);

test('writes what was read: who issued it, whom it names, what it cites and orders', async () => {
  const summary = await put(file('a.txt', notice({
    signers: [{ name: 'Lê Văn Tám', title: 'Phó Bí thư', authority: 'T/M BAN THƯỜNG VỤ' }],
    recipients: [readRecipient('Ban cán sự đảng UBND thành phố', { block: 'ADDRESSEE' }), readRecipient('Như trên'), readRecipient('Lưu: VT')],
    citations: [decree],
    references: [readReference({ what: 'SET', quote: 'các quy định của Trung ương', start: 300, end: 327 })],
    assignments: [readTask('Sở Xây dựng chủ trì trồng mười nghìn cây', { leads: ['Sở Xây dựng (SXD)'], coordinators: ['các quận, huyện, thị ủy'], chain: ['đồng chí Trần Thị Bưởi, Phó Chủ tịch UBND Thành phố', 'Sở Xây dựng'], reportsTo: ['Thường trực Thành ủy'] })],
  })));
  expect(summary).toMatchObject({ documents: 1, unchanged: 0, newStubs: 1, becameHeld: 0, resolved: 1, ambiguous: 0, unresolved: 0, assignments: 1, failed: [], keys: ['12-tb-tu.thanh-uy-hai-phong.2020-2025'] });
  expect(await find('12-TB/TU')).toMatchObject({ presence: 'HELD', issuerKey: 'thanh-uy-hai-phong', actingOrganId: 'ban-thuong-vu-thanh-uy-hai-phong', period: '2020-2025' });
  expect(await find('8/2020/NĐ-CP')).toMatchObject({ presence: 'STUB', key: '8-ndd-cp.chinh-phu.2020', issuedOn: '2020-01-08' });
  expect(await relationLines(database)).toEqual(['12 BASED_ON 8 1']);
  const parties = await look(database, 'MATCH (t:Assignment)-[e]->(a:Actor) RETURN type(e) + " " + a.id AS line ORDER BY line', ['line']);
  expect(parties.map(({ line }) => line)).toEqual([
    'ASSIGNED_BY ban-thuong-vu-thanh-uy-hai-phong', 'COORDINATED_BY cac-quan-huyen-thi-uy-hai-phong', 'LED_BY so-xay-dung-hai-phong', 'REPORTS_TO thuong-truc-thanh-uy-hai-phong', 'THROUGH so-xay-dung-hai-phong', 'THROUGH tran-thi-buoi',
  ]);
  const sent = await look(database, 'MATCH (d:Document)-[e:SENT_TO|SIGNED_BY]->(a:Actor) RETURN type(e) + " " + a.id AS line ORDER BY line', ['line']);
  expect(sent.map(({ line }) => line)).toEqual(['SENT_TO ban-can-su-ddang-ubnd-tp-hai-phong', 'SENT_TO ban-can-su-ddang-ubnd-tp-hai-phong', 'SIGNED_BY le-van-tam']);
  expect(await look(database, "MATCH (c:Citation {isNumbered: false}) RETURN c.status AS status, c.label AS label", ['status', 'label'])).toEqual([{ status: 'UNKNOWN', label: 'N01' }]);
  expect(await look(database, "MATCH (:ActorName {folded: 'sxd'})-[:NAMES]->(a) RETURN a.id AS id", ['id'])).toEqual([{ id: 'so-xay-dung-hai-phong' }]);
});

describe('the same file twice', () => {
  test('writes nothing, whenever it was read', async () => {
    const files = [file('a.txt', notice({ citations: [decree], assignments: [readTask('Giao việc')] })), file('b.txt', plan({ citations: [ofNotice(), decree] }))];
    await put(...files);
    const before = await dump(database);
    const seals = await look(database, 'MATCH (s:Seal) RETURN s.id AS id, s.hash AS hash ORDER BY id', ['id', 'hash']);
    expect(await put(...files.map((one) => ({ ...one, readAt: '2030-01-01T00:00:00Z' })))).toMatchObject({ documents: 0, unchanged: 2, newStubs: 0, becameHeld: 0, failed: [] });
    expect(await dump(database)).toEqual(before);
    expect(await look(database, 'MATCH (s:Seal) RETURN s.id AS id, s.hash AS hash ORDER BY id', ['id', 'hash'])).toEqual(seals);
  });

  test('under two names is one paper, whichever comes along with it or after it', async () => {
    const [one, copy] = ['a.txt', 'copy.txt'].map((name) => file(name, notice({ citations: [decree] }))) as [ReadFile, ReadFile];
    await put(one);
    const before = await dump(database);
    for (const again of [[copy], [one], [one, copy], [copy, one]]) {
      expect(await put(...again)).toMatchObject({ documents: 0, unchanged: 1 });
      expect(await dump(database)).toEqual(before);
    }
    await wipe(database);
    const { documents, warnings } = await put(one, copy);
    expect([documents, warnings]).toEqual([1, ['copy.txt: holds 12-TB/TU again, which a.txt holds too; they say the same.']]);
    expect(await dump(database)).toEqual(before);
  });

  test('told otherwise by another file of the run is refused by name; alone it corrects', async () => {
    const [one, other] = [file('a.txt', notice({ citations: [decree] })), file('b.txt', notice())];
    const refused = { name: 'b.txt', key: '12-tb-tu.thanh-uy-hai-phong.2020-2025', error: expect.objectContaining({ code: 'BAD_FACTS', message: 'Expected each document once in a run, got another reading of 12-TB/TU, which a.txt holds too.' }) };
    expect(await put(one, other)).toMatchObject({ documents: 1, warnings: [], failed: [refused] });
    expect(await relationLines(database)).toEqual(['12 BASED_ON 8 1']);
    expect(await put(one, other)).toMatchObject({ documents: 0, unchanged: 1, failed: [refused] });
    const told = new Map([[refused.key, 'a.txt']]);
    expect(await ingest(database, [other], { dryRun: false, told })).toMatchObject({ documents: 0, unchanged: 0, failed: [refused] });
    expect(await ingest(database, [{ ...one, name: 'copy.txt' }], { dryRun: false, told })).toMatchObject({ unchanged: 1, failed: [] });
    expect(await put(other)).toMatchObject({ documents: 1, failed: [] });
  });

  test('under one name, without number and title, is two letters when their words differ', async () => {
    const letter = (quote: string): ReadFile => file('cv.txt', plan({ code: null, title: null, issuedOn: null, type: 'Công văn', typeCode: 'CV', assignments: [readTask(quote)] }));
    expect(await put(letter('Giao các xã trồng cây'))).toMatchObject({ documents: 1 });
    expect(await put(letter('Giao các phường quét đường'))).toMatchObject({ documents: 1, papers: [{ outcome: 'NEW' }] });
    expect(await put(letter('Giao các xã trồng cây'))).toMatchObject({ documents: 0, unchanged: 1 });
    expect(await look(database, 'MATCH (t:Assignment) RETURN count(t) AS tasks', ['tasks'])).toEqual([{ tasks: 2 }]);
  });

  test('may cite papers of its own day, and younger ones: all are written at once', async () => {
    const series = Array.from({ length: 12 }, (_, nth) => file(`${nth}.txt`, plan({ code: `${nth + 1}/KH-UBND`, title: `Kế hoạch ${nth}`, citations: [readMention({ code: `${((nth + 5) % 12) + 1}/KH-UBND`, typeCode: 'KH', issuer: 'UBND Thành phố' })] })));
    expect(await put(...series)).toMatchObject({ documents: 12, newStubs: 0, resolved: 12, failed: [] });
    expect(await put(...series)).toMatchObject({ documents: 0, unchanged: 12 });
    expect(await relationLines(database)).toHaveLength(12);
    expect(await look(database, 'MATCH (:Document)-[e:ISSUED_BY]->() RETURN count(e) AS issuers', ['issuers'])).toEqual([{ issuers: 12 }]);
  });

  test('in another order is the same graph', async () => {
    const files = [file('a.txt', notice({ citations: [decree] })), file('b.txt', plan({ citations: [ofNotice(), { ...decree, issuedOn: null, relation: 'APPLIES' }] }))];
    await put(...files);
    const before = await dump(database);
    await wipe(database);
    await put(...files.reverse());
    expect(await dump(database)).toEqual(before);
  });
});

test('a corrected file replaces what that document said, and nothing else', async () => {
  await put(file('a.txt', notice({ citations: [decree], assignments: [readTask('Giao việc một'), readTask('Giao việc hai')] })), file('b.txt', plan({ citations: [ofNotice()] })));
  const kept = await look(database, "MATCH (t:Assignment {quote: 'Giao việc hai'}) RETURN t.id AS id", ['id']);
  expect(await put(file('a.txt', notice({ citations: [{ ...decree, relation: 'APPLIES' }], assignments: [readTask('Giao việc hai'), readTask('Giao việc ba')] })))).toMatchObject({ documents: 1, unchanged: 0, newStubs: 0, becameHeld: 0 });
  expect(await relationLines(database)).toEqual(['12 APPLIES 8 1', '40 IMPLEMENTS 12 1']);
  expect((await look(database, 'MATCH (t:Assignment) RETURN t.quote AS quote ORDER BY t.orderSort', ['quote'])).map(({ quote }) => quote)).toEqual(['Giao việc hai', 'Giao việc ba']);
  expect(await look(database, "MATCH (t:Assignment {quote: 'Giao việc hai'}) RETURN t.id AS id", ['id'])).toEqual(kept);
});

describe('a cited document that arrives', () => {
  test('becomes held: one node, its key grown, cited as before', async () => {
    expect(await put(file('b.txt', plan({ citations: [ofNotice()] })))).toMatchObject({ newStubs: 1 });
    expect(await find('12-TB/TU')).toMatchObject({ key: '12-tb-tu.thanh-uy-hai-phong.x', presence: 'STUB', actingOrganId: 'ban-thuong-vu-thanh-uy-hai-phong' });
    expect(await put(file('a.txt', notice()))).toMatchObject({ documents: 1, becameHeld: 1, newStubs: 0 });
    expect(await find('12-TB/TU')).toMatchObject({ key: '12-tb-tu.thanh-uy-hai-phong.2020-2025', presence: 'HELD', formerKeys: ['12-tb-tu.thanh-uy-hai-phong.x'], citedByCount: 1 });
    expect(await put(file('b.txt', plan({ citations: [ofNotice()] })), file('a.txt', notice()))).toMatchObject({ documents: 0, unchanged: 2 });
  });

  test('a later mention with its date tells the year of a stub', async () => {
    await put(file('b.txt', plan({ citations: [{ ...decree, code: '9/NQ-CP', typeCode: 'NQ', issuedOn: null }] })));
    await put(file('a.txt', notice({ citations: [readMention({ code: '9/NQ-CP', typeCode: 'NQ', issuedOn: '2021-02-03' })] })));
    expect(await find('9/NQ-CP')).toMatchObject({ key: '9-nq-cp.chinh-phu.2021', issuedOn: '2021-02-03', formerKeys: ['9-nq-cp.chinh-phu.x'], citedByCount: 2 });
  });
});

describe('two that fit stay two', () => {
  const old = stub({ type: 'CT', number: '5', symbol: 'CT-TTg', issuer: 'thu-tuong-chinh-phu', period: '2019', issued: '2019-02-02' });
  const young = stub({ type: 'CT', number: '5', symbol: 'CT-TTg', issuer: 'thu-tuong-chinh-phu', period: '2021', issued: '2021-02-02' });
  const prime = actors([organization({ id: 'thu-tuong-chinh-phu', name: 'Thủ tướng Chính phủ' })]);
  const bare = readMention({ code: '5/CT-TTg', typeCode: 'CT' });

  test('as candidates with reasons, and the same again changes nothing', async () => {
    await writeFacts(database, prime, [old, young]);
    expect(await put(file('a.txt', notice({ citations: [bare] })))).toMatchObject({ resolved: 0, ambiguous: 1, newStubs: 0 });
    const candidates = await look(database, 'MATCH (c:Citation)-[m:MAY_MEAN]->(d) RETURN c.status AS status, d.period AS period, m.reasons AS reasons ORDER BY period', ['status', 'period', 'reasons']);
    expect(candidates.map(({ status, period }) => [status, period])).toEqual([['AMBIGUOUS', '2019'], ['AMBIGUOUS', '2021']]);
    for (const { reasons } of candidates) expect(reasons).toEqual(expect.arrayContaining(['SAME_NUMBER', 'SAME_SYMBOL']));
    expect(await put(file('a.txt', notice({ citations: [bare] })))).toMatchObject({ unchanged: 1, documents: 0 });
  });

  test('a date chooses', async () => {
    await writeFacts(database, prime, [old, young]);
    expect(await put(file('a.txt', notice({ citations: [{ ...bare, issuedOn: '2019-02-02' }] })))).toMatchObject({ resolved: 1, ambiguous: 0, newStubs: 0 });
  });
});

test('a warning names its file, and of several documents in it the one that it is about', async () => {
  const warnings = ['its signer is not told'];
  const { warnings: said } = await put(file('a.txt', notice({ warnings })), file('b.txt', notice({ code: '13-TB/TU' }), plan({ warnings }), plan({ code: null, title: 'Kế hoạch tỉa cành', warnings })));
  expect(said).toEqual(['a.txt: its signer is not told', 'b.txt: 40/KH-UBND: its signer is not told', 'b.txt: Kế hoạch tỉa cành: its signer is not told']);
});

test('a dry run writes nothing and tells the same', async () => {
  const files = [file('a.txt', notice({ citations: [decree], assignments: [readTask('Giao việc')] }))];
  await put(file('b.txt', plan()));
  const before = await dump(database);
  const told = await ingest(database, files, { dryRun: true });
  expect(await dump(database)).toEqual(before);
  expect(await put(...files)).toEqual(told);
});

test('an order for a paper plans it once, however often it is given, and the task produces it', async () => {
  const words = 'ban hành Kế hoạch về trồng cây xanh ven sông';
  const ordered = (quote: string) => ({ references: [readReference({ what: 'PLANNED', quote, relation: 'PLANS', typeCode: 'KH', issuer: 'UBND Thành phố', start: 5, end: 40 })], assignments: [readTask(`Giao ${quote}`, { start: 0, end: 60 })] });
  await put(file('a.txt', notice(ordered(words))));
  await put(file('b.txt', notice({ code: '15-TB/TU', title: 'Khác', issuedOn: '2022-03-20', ...ordered('sớm ban hành Kế hoạch về việc trồng cây xanh') })));
  expect(await look(database, "MATCH (d:Document {presence: 'PLANNED'}) RETURN d.key AS key", ['key'])).toEqual([{ key: 'x-kh.ubnd-tp-hai-phong.x.ke-hoach-trong-cay-xanh-ven-song' }]);
  expect(await look(database, 'MATCH (d)-[:ASSIGNS]->(:Assignment)-[:PRODUCES]->(p) RETURN d.number AS number ORDER BY number', ['number'])).toEqual([{ number: '12' }, { number: '15' }]);
  expect(await look(database, "MATCH (a)-[r:PLANS]->(b) RETURN count(r) AS count", ['count'])).toEqual([{ count: 2 }]);
});

test('what is enclosed or pointed back to is what was cited', async () => {
  await put(file('b.txt', plan({ citations: [ofNotice()], references: [readReference({ what: 'ENCLOSED', quote: '(kèm theo)', relation: 'ENCLOSES', to: ['12-TB/TU'] }), readReference({ what: 'BACK', quote: 'Thông báo nêu trên', relation: 'APPLIES', to: ['12-TB/TU'] })] })));
  expect(await relationLines(database)).toEqual(['40 APPLIES 12 1', '40 ENCLOSES 12 1', '40 IMPLEMENTS 12 1']);
});

test('bodies and mentions find what stands in the graph under other names', async () => {
  const known = actors([organization({ id: 'ban-chi-ddao-cay-xanh', name: 'Ban Chỉ đạo trồng cây xanh Thành phố Hải Phòng', aliases: ['Ban Chỉ đạo'], kind: 'JOINT', level: 'province', place: 'Hải Phòng' })]);
  await writeFacts(database, known, [facts({ number: '3', symbol: 'QC/BCĐ', type: 'QC', issuer: 'ban-chi-ddao-cay-xanh', period: '2022', presence: 'STUB' })]);
  await put(file('a.txt', notice({ citations: [readMention({ code: '3-QC/BCĐ', typeCode: 'QC', issuer: 'Ban Chỉ đạo', issuedOn: '2022-01-02' })] })));
  expect(await find('3-QC/BCĐ')).toMatchObject({ key: '3-qc-bcdd.ban-chi-ddao-cay-xanh.2022', issuedOn: '2022-01-02', citedByCount: 1 });
});

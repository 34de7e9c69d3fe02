import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import type { Database } from '../../src/graph/graph.js';
import { ingest, type ReadFile } from '../../src/ingest/ingest.js';
import { settleCitation } from '../../src/ingest/settle.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase } from '../support/database.js';
import { actors, facts, organization, stub } from '../support/facts.js';
import { dump, look, relationLines, wipe } from '../support/graph.js';
import { decree, file, notice, ofNotice, plan } from '../support/hai-phong.js';
import { readMention, readTask } from '../support/reading.js';

/** What later files, a kill and a person's decision do to what was read before. */
let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const put = (...files: readonly ReadFile[]) => ingest(database, files, { dryRun: false });
const prime = actors([organization({ id: 'thu-tuong-chinh-phu', name: 'Thủ tướng Chính phủ' })]);
const order = (period: string, issued?: string) => ({ type: 'CT', number: '5', symbol: 'CT-TTg', code: '5/CT-TTg', issuer: 'thu-tuong-chinh-phu', period, ...(issued === undefined ? {} : { issued }) });
const bare = readMention({ code: '5/CT-TTg', typeCode: 'CT' });
const statuses = async () => (await look(database, 'MATCH (c:Citation) OPTIONAL MATCH (c)-[e:REFERS_TO|MAY_MEAN]->(d) RETURN c.status + coalesce(" " + type(e) + " " + d.period, "") AS line ORDER BY line', ['line'])).map(({ line }) => line);

describe('a mention that waits', () => {
  test('settles when its two candidates turn out to be one', async () => {
    await writeFacts(database, prime, [stub(order('2019', '2019-02-02')), stub({ ...order('2019'), issuer: null })]);
    await put(file('a.txt', notice({ citations: [bare] })));
    expect(await statuses()).toEqual(['AMBIGUOUS MAY_MEAN 2019', 'AMBIGUOUS MAY_MEAN 2019']);

    await writeFacts(database, prime, [facts({ ...order('2019', '2019-02-02'), formerKeys: ['5-ct-ttg.x.2019'] })]);
    await put(file('b.txt', plan()));

    expect(await statuses()).toEqual(['RESOLVED REFERS_TO 2019']);
    expect(await relationLines(database)).toEqual(['12 CITES 5 1']);
    expect(await put(file('a.txt', notice({ citations: [bare] })))).toMatchObject({ unchanged: 1, documents: 0 });
  });

  test('takes one more candidate that arrives, and chooses none', async () => {
    await writeFacts(database, prime, [stub(order('2019')), stub(order('2021'))]);
    await put(file('a.txt', notice({ citations: [bare] })));
    await writeFacts(database, prime, [stub(order('2022'))]);
    await put(file('b.txt', plan()));
    expect(await statuses()).toEqual(['AMBIGUOUS MAY_MEAN 2019', 'AMBIGUOUS MAY_MEAN 2021', 'AMBIGUOUS MAY_MEAN 2022']);
  });
});

describe('what a person settled', () => {
  test('must be there: the error says whether the mention or the document is missing', async () => {
    await put(file('a.txt', notice({ citations: [bare] })));
    const [citation] = await look(database, 'MATCH (c:Citation) RETURN c.id AS id', ['id']);
    const before = await dump(database);
    const decide = async (id: string, document: string) => settleCitation(database, { citation: id, document, by: 'Lan', at: '2024-05-01T00:00:00Z' });
    await expect(decide(String(citation?.['id']), 'none.x.x')).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'No document “none.x.x” is known.', details: { got: 'none.x.x' } });
    await expect(decide('c-none', 'none.x.x')).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'No mention “c-none” is known.', details: { got: 'c-none' } });
    expect(await dump(database)).toEqual(before);
  });

  const settled = async (period: string) => {
    const [citation] = await look(database, 'MATCH (c:Citation) RETURN c.id AS id', ['id']);
    await settleCitation(database, { citation: String(citation?.['id']), document: `5-ct-ttg.thu-tuong-chinh-phu.${period}`, by: 'Lan', at: '2024-05-01T00:00:00Z' });
  };

  test('stays when the file is read again, corrected, and when other candidates arrive', async () => {
    await writeFacts(database, prime, [stub(order('2019')), stub(order('2021'))]);
    await put(file('a.txt', notice({ citations: [bare] })));
    await settled('2019');
    await put(file('a.txt', notice({ title: 'Khác', citations: [bare] })));
    await writeFacts(database, prime, [stub(order('2022'))]);
    await put(file('b.txt', plan()));
    // Its candidates stay too: taking the decision back brings them back.
    expect((await statuses()).filter((line) => !String(line).includes('MAY_MEAN'))).toEqual(['RESOLVED REFERS_TO 2019']);
  });

  test('stays when the key of the citing paper grows', async () => {
    await writeFacts(database, prime, [stub(order('2019')), stub(order('2021'))]);
    await put(file('a.txt', plan({ issuedOn: null, citations: [bare] })));
    await settled('2021');
    expect(await put(file('a.txt', plan({ citations: [bare, decree] })))).toMatchObject({ documents: 1, keys: ['40-kh-ubnd.ubnd-tp-hai-phong.2022'] });
    expect(await look(database, 'MATCH (d:Document)-[:HAS_CITATION]->(c:Citation)-[:REFERS_TO]->(t) RETURN d.key AS key, c.settledBy AS by, t.period AS period ORDER BY period', ['key', 'by', 'period'])).toEqual([
      { key: '40-kh-ubnd.ubnd-tp-hai-phong.2022', by: null, period: '2020' },
      { key: '40-kh-ubnd.ubnd-tp-hai-phong.2022', by: 'Lan', period: '2021' },
    ]);
    expect(await relationLines(database)).toEqual(['40 BASED_ON 8 1', '40 CITES 5 1']);
  });
});

describe('killed half way', () => {
  const files = [
    file('a.txt', notice({ citations: [decree, bare], assignments: [readTask('Sở Xây dựng trồng mười nghìn cây xanh ven sông Cấm', { leads: ['Sở Xây dựng'] })] })),
    file('b.txt', plan({ citations: [ofNotice({ issuedOn: '2022-03-02' }), ofNotice({ quote: 'Thông báo 12-TB/TU ngày 01/3/2022', issuedOn: '2022-03-01' })], assignments: [readTask('Trồng mười nghìn cây xanh ven sông Cấm trước mùa mưa')] })),
  ];

  test('at any write, running again finishes', async () => {
    await put(...files);
    const whole = await dump(database);
    for (let nth = 1; ; nth += 1) {
      await wipe(database);
      const done = await ingest(dyingAt(nth), files, { dryRun: false }).then(() => true, () => false);
      await put(...files);
      expect([nth, await dump(database)]).toEqual([nth, whole]);
      if (done) break;
      expect(nth).toBeLessThan(20);
    }
  });

  /** The same database, whose nth transaction is lost together with everything after it. */
  function dyingAt(nth: number): Database {
    let writes = 0;
    const die = (): never => {
      throw new DomainError('DATABASE_AWAY', 'killed', { expected: 'a database', got: 'a kill' });
    };
    return { ...database, write: (work) => ((writes += 1) >= nth ? Promise.reject(new DomainError('DATABASE_AWAY', 'killed', { expected: 'a database', got: 'a kill' })) : database.write(work)), define: die };
  }
});

describe('days on which sources disagree', () => {
  const mention = (quote: string, issuedOn: string) => ofNotice({ quote, issuedOn });
  const claims = async () => (await look(database, 'MATCH (c:Claim) RETURN c.value AS value, c.preferred AS preferred, c.reason AS reason ORDER BY value, reason', ['value', 'preferred', 'reason'])).map(({ value, preferred }) => [value, preferred]);

  test('both stay, the majority is preferred, and a cited paper takes its day', async () => {
    await put(file('b.txt', plan({ citations: [mention('một', '2022-03-02')] })));
    await put(file('c.txt', plan({ code: '41/KH-UBND', title: 'Khác', citations: [mention('hai', '2022-03-01'), mention('ba', '2022-03-01')] })));
    expect(await claims()).toEqual([['2022-03-01', true], ['2022-03-01', true], ['2022-03-02', false], ['2022-03-10', true], ['2022-03-10', true]]);
    expect(await look(database, "MATCH (d:Document {number: '12'}) RETURN d.issuedOn AS day", ['day'])).toEqual([{ day: '2022-03-01' }]);
    expect(await look(database, 'MATCH (x:Discrepancy) RETURN x.field AS field', ['field'])).toEqual([{ field: 'issuedOn' }]);
  });

  test('the paper itself decides when it arrives', async () => {
    await put(file('b.txt', plan({ citations: [mention('một', '2022-03-02')] })), file('a.txt', notice()));
    expect(await claims()).toEqual([['2022-03-01', true], ['2022-03-02', false], ['2022-03-10', true]]);
  });
});

describe('tasks that carry others down', () => {
  const high = file('a.txt', notice({ assignments: [readTask('Sở Xây dựng trồng mười nghìn cây xanh ven sông Cấm'), readTask('Công an tuần tra các bến phà ban đêm')] }));
  const low = file('b.txt', plan({ citations: [ofNotice()], assignments: [readTask('Trồng mười nghìn cây xanh ven sông Cấm, xong trước mùa mưa'), readTask('Báo cáo hằng tháng')] }));
  const links = async () => (await look(database, 'MATCH (l:Assignment)-[d:DERIVED_FROM]->(h:Assignment) RETURN l.quote AS lower, h.quote AS higher, d.score > 0.34 AS isSure, d.reasons AS reasons', ['lower', 'higher', 'isSure', 'reasons'])).map(({ lower, higher, isSure, reasons }) => [String(lower).slice(0, 5), String(higher).slice(0, 5), isSure, reasons]);

  test.each([['the lower paper', [high, low]], ['the higher paper', [low, high]]] as const)('are linked when %s arrives last', async (_, order) => {
    for (const one of order) await put(one);
    expect(await links()).toEqual([['Trồng', 'Sở Xâ', true, ['SHARED_WORDS']]]);
  });

  test('and no longer when the words are corrected', async () => {
    await put(high, low);
    await put(file('a.txt', notice({ assignments: [readTask('Công an tuần tra các bến phà ban đêm')] })));
    expect(await links()).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { openDatabase, type Database } from '../../src/graph/graph.js';
import { defineSchema } from '../../src/graph/schema-version.js';
import { writeFacts, type WriteSummary } from '../../src/ingest/write.js';
import { emptyDatabase, testAddress } from '../support/database.js';
import { actors, assignmentFacts, citationFacts, claimFacts, facts, keyOf, nobody, organization, stub } from '../support/facts.js';
import { citedBy, dump, look, wipe } from '../support/graph.js';

/** Two writers at once, each with a driver of its own, as two servers on one database would be. */
let one: Database;
let other: Database;

beforeAll(async () => {
  one = await emptyDatabase();
  other = openDatabase({ ...testAddress(), readTimeout: 20_000, writeTimeout: 60_000 });
});
beforeEach(() => wipe(one));
afterAll(() => Promise.all([one.close(), other.close()]));

const laws = Array.from({ length: 12 }, (_, at) => stub({ number: String(at + 1) }));
const plan = (number: number, value: string): DocumentFacts =>
  facts({
    number: String(number),
    citations: laws.map((law) => citationFacts({ documents: [law] })),
    assignments: [assignmentFacts({ id: `T${number}`, leads: ['o1'] })],
    claims: laws.map((law) => claimFacts({ subject: keyOf(law), value })),
  });
const cite = (number: string, ...cited: readonly string[]): DocumentFacts => facts({ number, citations: cited.map((to) => citationFacts({ documents: [`${to}-tb-tu.x.2021`] })) });
const who = actors(['o1', organization({ id: 'set', kind: 'SET', members: ['o1'] })]);

async function together(mine: readonly DocumentFacts[], yours: readonly DocumentFacts[]): Promise<void> {
  const [a, b] = await Promise.all([writeFacts(one, who, mine), writeFacts(other, who, yours)]);
  expect([...a.failed, ...b.failed]).toEqual([]);
}

async function oneAfterTheOther(...turns: readonly (readonly DocumentFacts[])[]): Promise<readonly string[]> {
  await wipe(one);
  for (const documents of turns) await writeFacts(one, who, documents);
  const state = await dump(one);
  await wipe(one);
  return state;
}

test('the same facts from both are in the graph once', async () => {
  const batch = [...laws, plan(100, 'a'), plan(101, 'b')];
  const expected = await oneAfterTheOther(batch);
  for (let round = 0; round < 2; round += 1) {
    await wipe(one);
    await together(batch, batch);
    expect(await dump(one)).toEqual(expected);
  }
});

test('different papers that cite the same laws lose no count and no discrepancy', async () => {
  const [mine, yours] = [[plan(100, 'a'), plan(101, 'a')], [plan(102, 'b'), plan(103, 'b')]];
  const expected = await oneAfterTheOther(laws, mine, yours);
  for (let round = 0; round < 3; round += 1) {
    await wipe(one);
    await writeFacts(one, who, laws);
    await together(mine, yours);
    expect(await citedBy(one)).toMatchObject(Object.fromEntries(laws.map(({ identity }) => [identity.number ?? '', 4])));
    expect(await look(one, 'MATCH (x:Discrepancy) RETURN count(x) AS total', ['total'])).toEqual([{ total: laws.length }]);
    expect(await dump(one)).toEqual(expected);
  }
});

test('corrections that cross each other end as one of the two orders', async () => {
  const [mine, yours] = [[cite('60', '1', '2'), cite('61', '2')], [cite('61', '1'), cite('60', '3')]];
  const base = [...laws, cite('60', '2'), cite('61', '3')];
  const orders = [await oneAfterTheOther(base, mine, yours), await oneAfterTheOther(base, yours, mine)];
  await writeFacts(one, nobody, base);
  await together(mine, yours);
  expect(orders).toContainEqual(await dump(one));
});

/** Lets `meanwhile` go first after its first statement of that name, for as long as that can. */
function overtaken(database: Database, name: string, meanwhile: () => Promise<unknown>): Database {
  let isOver = false;
  return {
    ...database,
    write: (work) => database.write((graph) => work({
      run: async (statement, params) => {
        const rows = await graph.run(statement, params);
        if (statement.name === name && !isOver) {
          isOver = true;
          await Promise.race([meanwhile(), setTimeout(250)]);
        }
        return rows;
      },
    })),
  };
}

describe('one writer overtaken by another in the midst of its work', () => {
  const says = (number: string, value: string) => facts({ number, claims: [claimFacts({ subject: 'checkpoints', field: 'count', value })] });
  const planned = stub({ number: '50', presence: 'PLANNED' });
  const cases: readonly (readonly [string, readonly DocumentFacts[], readonly DocumentFacts[], readonly DocumentFacts[], readonly string[]])[] = [
    ['speaks of the same topic', [], [says('70', 'a')], [says('71', 'b')], ['write/discrepancies']],
    ['takes back what it said of a topic', [says('70', 'a'), says('71', 'b')], [cite('70')], [says('72', 'b')], ['write/facts-clear']],
    ['only cites what the first has read', laws, [facts({ number: '1', title: 'Read' })], [stub({ number: '1', title: 'Heard' })], ['write/documents']],
    ['has read what the first only cites', laws, [stub({ number: '1', title: 'Heard' })], [facts({ number: '1', title: 'Read' })], ['write/documents']],
    ['cites what the first issues', [planned], [facts({ number: '50' })], [cite('51', '50')], ['write/documents', 'write/relations']],
    ['issues what the first cites', [planned], [cite('51', '50')], [facts({ number: '50' })], ['write/citations', 'write/relations']],
    ['cites what the first no longer does', [...laws, cite('60', '1')], [cite('60', '2')], [cite('61', '1', '2')], ['write/relations', 'write/cited-by']],
  ];

  describe.each(cases)('who %s', (_, base, mine, yours, steps) => {
    let expected: readonly string[];
    beforeAll(async () => {
      expected = await oneAfterTheOther(base, mine, yours);
    });

    test.each(steps)('after %s', async (step) => {
      await writeFacts(one, who, base);
      let second: Promise<WriteSummary> | undefined;
      const first = await writeFacts(overtaken(one, step, () => (second = writeFacts(other, who, yours))), who, mine);
      expect([first.failed, (await second)?.failed]).toEqual([[], []]);
      expect(await dump(one)).toEqual(expected);
    });
  });
});

test('both set up a database that has no schema yet', async () => {
  const dropped = async (what: 'CONSTRAINT' | 'INDEX'): Promise<number> => {
    const named = await look(one, `SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name`, ['name']);
    for (const { name } of named) await one.define(`DROP ${what} ${String(name)} IF EXISTS`);
    return named.length;
  };
  for (let round = 0; round < 2; round += 1) {
    const before = [await dropped('CONSTRAINT'), await dropped('INDEX')];
    expect(Math.min(...before)).toBeGreaterThan(0);
    await Promise.all([defineSchema(one), defineSchema(other), defineSchema(one), defineSchema(other)]);
  }
}, 60_000);

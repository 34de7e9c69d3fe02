import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compareWithSeed, readDatabase, readGivenTexts } from '../support/read-against-seed.js';
import { answered } from '../support/answered.js';
import { findDocument } from '../../src/graph/references.js';

/**
 * The five given texts, read and put into a graph, against the seed that was made of them by hand. Every difference
 * stands in read-against-seed.txt; after a change of the reader it is written anew, and looked over, by
 * `tsx test/support/with-database.ts tsx test/support/read-against-seed.ts > test/e2e/read-against-seed.txt`.
 */
const files = readGivenTexts();
const listing = new URL('read-against-seed.txt', import.meta.url);

if (files === null) test('there are no given texts to read', () => expect(files).toBeNull());
else {
  describe('what is read of the given texts', () => {
    test('differs from the seed in what the listing says, and in no more than a little', async () => {
      const { lines, shares } = await compareWithSeed(files);
      expect(shares.documents).toBeGreaterThan(0.7);
      expect(shares.relations).toBeGreaterThan(0.9);
      expect(shares.tasks).toBeGreaterThan(0.9);
      expect(shares.carriedDown).toBeGreaterThan(0.85);
      const listed = readFileSync(listing, 'utf8').trim().split('\n');
      const head = (all: readonly string[]): readonly string[] => all.slice(0, all.indexOf('# tasks'));
      expect(head(lines)).toEqual(head(listed));
      const others = lines.filter((line) => !listed.includes(line)).length;
      if (others > 0) console.warn(`${others} of ${lines.length} differences in tasks do not stand in the listing: write it anew and look it over.`);
    });

    test('answers as the seed does', async () => {
      const database = await readDatabase(files);
      const codes = async (question: string): Promise<readonly (string | null | undefined)[]> => (await answered(database, question)).documents?.nodes.map(({ code, title, key }) => code ?? title ?? key) ?? [];
      const lineage = async (of: string, direction: string, relations: string) => (await answered(database, `{ lineage(of: "${of}", direction: ${direction}, relations: [${relations}]) { entries { depth document { code key } } } }`)).lineage?.entries.map(({ document }) => document.code ?? document.key.split('.').at(-1)) ?? [];
      try {
        expect([...await lineage('TB 495', 'DOWNSTREAM', 'IMPLEMENTS')].sort()).toEqual(['10227/VP-KGVX', '788-CV/BCSĐ']);
        expect(await lineage('430-TB/TU', 'DOWNSTREAM', 'IMPLEMENTS')).toEqual(['414-CV/QU']);
        expect([...await lineage('495-TB/TU', 'UPSTREAM', 'BASED_ON')].sort()).toEqual(['105/NQ-CP', '30/2021/QH15', '86/NQ-CP', 'luat-phong-chong-benh-truyen-nhiem', 'luat-thu-ddo']);
        expect([...await codes('{ documents(filter: { cites: "68/NQ-CP" }) { nodes { code title key } } }')].sort()).toEqual(['03-TB/BCĐ', '414-CV/QU', '484-TB/TU']);
        for (const [reference, code] of [['TB 495', '495-TB/TU'], ['CV 788', '788-CV/BCSĐ'], ['NQ 68', '68/NQ-CP'], ['Công điện 71', '71/CĐ-TTg'], ['Chỉ thị 16', '16/CT-TTg']] as const) {
          expect((await findDocument(database.reader(), reference)).code).toBe(code);
        }
        const { assignments } = await answered(database, '{ assignments(filter: { document: "10227/VP-KGVX" }, first: 1) { nodes { derivedFrom { document { code } derivedFrom { document { code } } } } } }');
        expect(assignments?.nodes.map((task) => task.derivedFrom.map((higher) => [higher.document.code, ...higher.derivedFrom.map((top) => top.document.code)]))).toEqual([[['788-CV/BCSĐ', '495-TB/TU']]]);
      } finally {
        await database.close();
      }
    });

    test('is the same when it is put in again: nothing is written', async () => {
      const database = await readDatabase(files);
      const { ingest } = await import('../../src/ingest/ingest.js');
      const { coverage: before } = await answered(database, '{ coverage { version held stubs citations } }');
      expect(await ingest(database, files, { dryRun: false })).toMatchObject({ documents: 0, newStubs: 0, becameHeld: 0, failed: [] });
      expect((await answered(database, '{ coverage { version held stubs citations } }')).coverage).toEqual(before);
      await database.close();
    });
  });
}

import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compareWithSeed, readDatabase, readGivenTexts } from '../support/read-against-seed.js';
import { answered } from '../support/answered.js';
import { questions } from '../support/answers-questions.js';
import { seededDatabase } from '../support/database.js';
import type { Query } from '../../src/graphql/types.generated.js';

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
      expect(lines).toEqual(listed);
    });

    describe('answers as the seed does', () => {
      const told: { readonly seed: Map<string, Query>; readonly read: Map<string, Query> } = { seed: new Map(), read: new Map() };
      // The two graphs take turns in one server: each is asked everything while it is there.
      beforeAll(async () => {
        const seed = await seededDatabase();
        for (const { question } of questions) told.seed.set(question, await answered(seed, question));
        await seed.close();
        const read = await readDatabase(files);
        for (const { question } of questions) told.read.set(question, await answered(read, question));
        await read.close();
      });

      test.each(questions)('$name', ({ question, of }) => {
        const [wanted, got] = [told.seed.get(question), told.read.get(question)].map((answer) => (answer === undefined ? [] : of(answer)));
        expect(wanted).not.toEqual([]);
        expect(got).toEqual(wanted);
      });
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

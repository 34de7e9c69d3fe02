import { resolve } from 'node:path';
import type { Command } from 'commander';
import { DomainError } from '../domain/errors.js';
import type { Database } from '../graph/graph.js';
import { reader } from '../ingest/known.js';
import { readSeed, seedFolder } from '../ingest/seed.js';
import { unknownOf } from '../ingest/seed-start.js';
import { writeFacts, type WriteSummary } from '../ingest/write.js';
import { withConnection } from './ask.js';
import { exits } from './exit.js';
import { failureText } from './failure.js';
import { example } from './options.js';
import { print, tell } from './output.js';

/** `directives seed`: writes the seed facts. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .summary('write the seed facts into the graph')
    .description('Writes a folder of seed facts into the graph; facts that are there already are passed over. What was read of the same documents from files is replaced.')
    .argument('[folder]', 'folder of seed files (default: the one that comes with directives)')
    .addHelpText('after', example('directives seed'))
    .action(async (folder?: string) => {
      const from = folder === undefined ? seedFolder : resolve(folder);
      // Facts that cannot be read are told before a database is started.
      const { actors, documents } = readSeed(from);
      if (documents.length + actors.organizations.length + actors.persons.length === 0) throw noFacts(from);
      const summary = await withConnection(({ database }) => writeFacts(database, actors, documents));
      print(`Documents of ${from}: ${counts(summary)}\n`);
      tellFailed(summary);
      if (summary.failed.length > 0) process.exitCode = exits.database;
    });
}

/** Loads what the graph lacks of the seed that comes with directives, and tells in one line what was done. */
export async function loadSeed(database: Database): Promise<void> {
  const seed = readSeed(seedFolder);
  const { actors, documents } = await unknownOf(reader(database), seed);
  const done = await writeFacts(database, actors, documents);
  const summary = { ...done, unchanged: done.unchanged + seed.documents.length - documents.length };
  tell(`Seed documents: ${counts(summary)}`);
  tellFailed(summary);
}

function noFacts(folder: string): DomainError {
  return new DomainError('BAD_FACTS', `${folder} holds no seed facts.`, { expected: 'JSON files in documents/, organizations/ and persons/', got: 'none' });
}

function counts({ written, unchanged, failed }: WriteSummary): string {
  return `${written} written, ${unchanged} unchanged, ${failed.length} failed.`;
}

function tellFailed({ failed }: WriteSummary): void {
  for (const { key, error } of failed) tell(`${key}: ${failureText(error).trimEnd()}`);
}

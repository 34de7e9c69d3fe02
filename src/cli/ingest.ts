import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import type { Database } from '../graph/graph.js';
import { inBatches, openAll } from '../ingest/handed-in.js';
import { inOrder } from '../ingest/in-order.js';
import { ingest } from '../ingest/ingest.js';
import { emptyError, type ReadFile } from '../ingest/read-file.js';
import { openReaders, type Outcome, type Readers } from '../ingest/readers.js';
import { readConfig } from '../server/config.js';
import { connect } from '../server/connect.js';
import { exits, Interrupted } from './exit.js';
import { listInputs, type Input } from './inputs.js';
import { leftOutLines } from './left-out.js';
import { example } from './options.js';
import { print, printJson, tell } from './output.js';
import { oneLine } from './page.js';
import { drawProgress, type Progress } from './progress.js';
import { tellFailed } from './read.js';
import { ingestData, joinSummaries, renderIngest, type IngestOutcome } from './render-ingest.js';
import { firstSignal } from './signals.js';

const description = `Reads texts, or takes what “directives read” printed, and writes what they say into the graph: all or nothing for each
document. The same file twice changes nothing; a corrected file replaces what its document said and nothing else; what a person
settled stays. Files are written a few at a time: after Ctrl-C or a kill, the same command goes on where it was.

A file that fails is told on stderr, the others go on, and the exit code is ${exits.someFailed}. What a folder holds of other kinds is told at the end.`;

const examples = `directives ingest van-ban/
  $ directives ingest thong-bao.pdf cong-van.docx --dry-run
  $ directives read van-ban/ > readings.jsonl && directives ingest readings.jsonl --json`;

/** Files written in one go: so much is done again after a kill. */
const batchSize = 50;

/** `directives ingest FILE|DIR|-…`: what texts say, into the graph. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .summary('read texts into the graph')
    .description(description)
    .argument('<files...>', 'files (.txt .md .html .docx .pdf), JSON Lines of “directives read”, folders of such files, or - for stdin')
    .option('--dry-run', 'tell what would be written, and write nothing')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', example(examples))
    .action(async (words: readonly string[], { dryRun = false, json = false }: { readonly dryRun?: boolean; readonly json?: boolean }) => {
      // What cannot be found is told before a database is started.
      const { files, leftOut } = await listInputs(words, ['.jsonl', '.ndjson']);
      const ended = firstSignal();
      const connection = await connect(readConfig(), tell);
      try {
        const outcome = await ingestAll(connection.database, files, dryRun, ended);
        if (json) printJson(ingestData(outcome));
        else print(renderIngest(outcome));
        for (const line of leftOutLines(leftOut)) tell(line);
        if (outcome.failed.length > 0) process.exitCode = exits.someFailed;
        if (!outcome.isComplete) throw new Interrupted(await ended);
      } finally {
        await connection.close();
      }
    });
}

/** Writes batch by batch, until all is written or `ended` settles: then what is under way is written, and no more begun. */
async function ingestAll(database: Database, inputs: readonly Input[], isDryRun: boolean, ended: Promise<unknown>): Promise<IngestOutcome> {
  const count = Math.min(availableParallelism(), inputs.length);
  const readers = openReaders(count);
  const progress = drawProgress(inputs.length > 1 && inputs.every(isOneText) ? inputs.length : null, process.stderr);
  const batches = inBatches(outcomesOf(readers, inputs, count), batchSize);
  const summaries = [];
  const failed: IngestOutcome['failed'][number][] = [];
  const told = new Map<string, string>();
  const stop = ended.then(() => 'stop' as const);
  let files = 0;
  try {
    for (;;) {
      const next = await Promise.race([stop, batches.next()]);
      if (next === 'stop' || next.done === true) return { files, failed, summary: joinSummaries(summaries), isDryRun, isComplete: next !== 'stop' };
      const read = next.value.flatMap((outcome) => sortOut(outcome, failed, progress));
      const summary = await ingest(database, read, { dryRun: isDryRun, told });
      // Nothing stands in the graph after a dry run, so nothing can be told otherwise.
      if (!isDryRun) for (const { key, file } of summary.papers) told.set(key, file);
      files += next.value.length;
      summaries.push(summary);
      failed.push(...summary.failed);
      for (const { name, error } of summary.failed) tellFailed(name, error, progress.tell);
      for (const warning of summary.warnings) progress.tell(oneLine(warning));
    }
  } finally {
    progress.end();
    await readers.close();
    // A stop may leave somebody's stdin half read.
    process.stdin.destroy();
  }
}

/** False of what may hold many readings: nobody knows how many before it is read. */
function isOneText({ path }: Input): boolean {
  return path !== null && !/\.(?:jsonl?|ndjson)$/i.test(path);
}

function outcomesOf(readers: Readers, inputs: readonly Input[], count: number): AsyncGenerator<Outcome> {
  const handedIn = inputs.map(({ name, path }) => ({ name, from: path ?? process.stdin }));
  return inOrder(openAll(handedIn), 2 * count, async (one) => ('file' in one || 'error' in one ? one : readers.read(one)));
}

/** What was read of a file; what failed is told. */
function sortOut(outcome: Outcome, failed: IngestOutcome['failed'][number][], progress: Progress): readonly ReadFile[] {
  progress.step(outcome.name);
  const error = 'error' in outcome ? outcome.error : emptyError(outcome.file.reading);
  if (error === undefined) return 'file' in outcome ? [outcome.file] : [];
  failed.push({ name: outcome.name, error });
  tellFailed(outcome.name, error, progress.tell);
  return [];
}

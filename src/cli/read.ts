import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { DomainError } from '../domain/errors.js';
import { inOrder } from '../ingest/in-order.js';
import { readBytes } from '../ingest/read-bytes.js';
import { emptyError, lineOf, readWithText, type ReadFile } from '../ingest/read-file.js';
import { openReaders, type Outcome, type Readers } from '../ingest/readers.js';
import { exits } from './exit.js';
import { failureText } from './failure.js';
import { listInputs, type Input } from './inputs.js';
import { leftOutLines } from './left-out.js';
import { example } from './options.js';
import { print, printJson, printPart, tell } from './output.js';
import { oneLine } from './page.js';
import { drawProgress } from './progress.js';
import { refuseTaken, writeText } from './text-file.js';

const description = `What texts say, before any graph is asked: the documents in each file, with their identity, recipients, citations and
assignments. Every quote stands where it says: text.slice(start, end) === quote, in UTF-16 units of the file's text.

One file gives one JSON object, {"documents": […], "warnings": […]}. Several files or a folder give JSON Lines, one
line for each, {"file": "…", "documents": […], …}, in the order given, those of a folder by name; “directives ingest” takes them.
What a folder holds of other kinds is told at the end.
A file that cannot be read, or in which there is no directive, is told on stderr, the others go on, and the exit code is ${exits.someFailed}.`;

const examples = `directives read thong-bao.txt
  $ directives read cong-van.docx --text cong-van.txt
  $ pdftotext quyet-dinh.pdf - | directives read -
  $ directives read van-ban/ > readings.jsonl`;

/** `directives read FILE|DIR|-…`: what texts say, as JSON. */
export function addRead(program: Command): void {
  program
    .command('read')
    .summary('what texts say, as JSON')
    .description(description)
    .argument('<files...>', 'files (.txt .md .html .docx .pdf), folders of such files, or - for stdin')
    .option('--text <file>', 'also write the text that the offsets refer to; “-” prints it in place of the JSON')
    .option('--force', 'let --text write over a file that is there')
    .addHelpText('after', example(examples))
    .action(async (words: readonly string[], { text, force = false }: { readonly text?: string; readonly force?: boolean }) => {
      const { files, leftOut } = await listInputs(words);
      const [only] = files;
      const isOne = files.length === 1 && only !== undefined && (only.path === null || words.includes(only.path));
      if (text !== undefined && !isOne) throw new DomainError('OUT_OF_RANGE', '--text is for one file.', { expected: 'one file beside --text', got: `${files.length} of ${words.join(' ')}` });
      if (text !== undefined && text !== '-') refuseTaken(text, words, force);
      const failed = isOne ? await readOne(only, text) : await readAll(files);
      for (const line of leftOutLines(leftOut)) tell(line);
      if (failed > 0) process.exitCode = exits.someFailed;
    });
}

async function readOne({ name, path }: Input, textTo: string | undefined): Promise<number> {
  let read: Awaited<ReturnType<typeof readWithText>>;
  try {
    read = await readWithText(name, await readBytes(name, path ?? process.stdin));
  } catch (error) {
    return tellFailed(name, error, tell);
  }
  // Where the text goes is no fault of the file's: what fails from here on ends the command.
  if (textTo !== undefined && textTo !== '-') writeText(textTo, read.text);
  if (textTo === '-') print(read.text);
  else printJson(read.file.reading);
  return tellEmpty(name, read.file, tell);
}

async function readAll(inputs: readonly Input[]): Promise<number> {
  const count = Math.min(availableParallelism(), inputs.length);
  const readers = openReaders(count);
  const progress = drawProgress(inputs.length, process.stderr);
  let failed = 0;
  try {
    // Twice as many as threads: a slow file holds up the others only so far.
    for await (const [input, outcome] of inOrder(inputs, 2 * count, async (one) => [one, await readWith(readers, one)] as const)) {
      progress.step(input.name);
      failed += 'file' in outcome ? tellEmpty(input.name, outcome.file, progress.tell) : tellFailed(input.name, outcome.error, progress.tell);
      if ('file' in outcome && !(await printPart(lineOf(input.path ?? input.name, outcome.file)))) break;
    }
  } finally {
    progress.end();
    await readers.close();
  }
  return failed;
}

/** Reads a file in a thread; stdin belongs to this one. */
async function readWith(readers: Readers, { name, path }: Input): Promise<Outcome> {
  if (path !== null) return readers.read({ name, path });
  try {
    return await readers.read({ name, bytes: await readBytes(name, process.stdin) });
  } catch (error) {
    return { name, error: error as Error };
  }
}

/** @returns 1, the number of files that failed */
export function tellFailed(name: string, error: unknown, say: (line: string) => void): number {
  say(`${oneLine(name)}: ${failureText(error).trimEnd()}`);
  return 1;
}

/** @returns how many files failed */
function tellEmpty(name: string, { reading }: ReadFile, say: (line: string) => void): number {
  const error = emptyError(reading);
  return error === undefined ? 0 : tellFailed(name, error, say);
}

import { setMaxListeners } from 'node:events';
import type { Command } from 'commander';
import { DomainError, type ErrorDetails } from '../domain/errors.js';
import type { Write } from '../export/format.js';
import { formats } from '../export/formats.js';
import { createContext } from '../graphql/context.js';
import { deliver } from '../server/export/deliver.js';
import { openBudget } from '../server/export/budget.js';
import { prepareExport, writerOf, type Workshop } from '../server/export/prepare.js';
import { versionReader } from '../server/version.js';
import { emptyGraph, isEmpty, withConnection, withWayOn } from './ask.js';
import { readAsked, type Asked, type Given } from './export-asked.js';
import { flagOf, questionOptions } from './export-options.js';
import { exportTold, withProgress } from './export-told.js';
import { examples } from './options.js';
import { tell } from './output.js';
import { openOutput, ReaderLeft, type Output } from './output-file.js';
import type { Terminal } from './progress.js';

type Options = Given & { readonly output?: string; readonly bom?: true };

/** Milliseconds that one statement may take here; the whole may take as long as it takes. */
const patience = 60_000;

/** `directives export lineage.graphml "TB 495" -o tb-495.graphml`: a graph as a file in the format of another tool. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('a lineage, a subgraph, assignments or everything as a file for other tools')
    .description('Writes a graph in the format of another tool, to a file or to stdout. A file is under its name only when it is whole.\nWhat was written, whether it is complete, and its sha256 are told on stderr.')
    .argument('<what.format>', 'lineage, subgraph, assignments or all, a dot and a format; without a format, that in which the name of FILE ends')
    .argument('[ref...]', 'what to start from. lineage: a document; subgraph: documents; assignments: a document, a body, a person or a task; all: nothing. What begins with a dash stands after “--”')
    .configureHelp({ minWidthToWrap: 20 })
    .option('-o, --output <file>', 'where to (default: stdout, which is “-” too)')
    .option('--partial', 'take the part that fits, marked as cut, where all of it is too much for one question')
    .option('--bom', 'begin with a byte order mark, as Excel wants CSV');
  for (const option of questionOptions()) command.addOption(option);
  command
    .addHelpText('after', formatsHelp())
    .addHelpText('after', examples('directives export lineage "TB 495" -o tb-495.graphml', 'directives export subgraph.dot "TB 495" "TB 484" --relations all --depth 2 | dot -Tsvg > graph.svg', 'directives export all.csv.zip -o everything.csv.zip'))
    .action(writeExport);
}

function formatsHelp(): string {
  const lines = formats.map(({ name, aliases, opens }) => `  ${name.padEnd(9)}  ${opens}${aliases.length === 0 ? '' : ` (also: ${aliases.join(', ')})`}`);
  return `\nFormats, and what opens them:\n${lines.join('\n')}`;
}

async function writeExport(name: string, refs: readonly string[], { output, bom, ...given }: Options): Promise<void> {
  const path = output === undefined || output === '-' ? null : output;
  const asked = readAsked(name, refs, given, path);
  const write = writerOf(asked.format, bom === true);
  const file = await openOutput(path, asked.format);
  // A file on a terminal is its own progress.
  const terminal = path === null && process.stdout.isTTY ? null : process.stderr;
  const told = await withConnection(async ({ database }, signal) => {
    // Every statement of an export listens to it.
    setMaxListeners(0, signal);
    const graph = database.reader({ timeout: patience, signal });
    return writeTo(file, terminal, write, asked, { context: createContext(graph), graph, budget: openBudget(Infinity), readVersion: versionReader(database) });
  });
  // Who has seen enough (`| head`) wants no summary.
  if (told !== null) tell(`${path ?? 'stdout'}: ${told}`);
}

/** @returns what is told of it; null: nobody reads any more */
async function writeTo(file: Output, terminal: Terminal | null, write: Write, { kind, format, parameters }: Asked, workshop: Workshop): Promise<string | null> {
  const { context } = workshop;
  try {
    const exported = await prepareExport(kind, parameters, format, workshop);
    const { shown, end } = withProgress(exported, terminal);
    const delivered = await deliver(write(shown), { begin: () => undefined, take: file.take }).finally(end);
    await file.finish();
    const nothing = kind === 'all' && isEmpty({ coverage: await context.readCoverage() }) ? `\nThe graph is empty. ${emptyGraph}` : '';
    return `${exportTold(await exported.manifest(), delivered)}${nothing}`;
  } catch (error) {
    if (error instanceof ReaderLeft) return null;
    if (!(error instanceof DomainError)) throw error;
    throw error.code === 'NOT_FOUND' ? withWayOn(error, { coverage: await context.readCoverage() }) : asTyped(error);
  } finally {
    await file.leave();
  }
}

/** What was expected and ways on as they are typed here: what is a parameter in an address is an option. */
function asTyped({ code, message, details }: DomainError): DomainError {
  const typed = (text: string): string => text.replace(/\b(\w+)=true\b/g, (_, name: string) => flagOf(name)).replace(/\bfilter\.(\w+)/g, (_, name: string) => flagOf(name));
  return new DomainError(code, message, JSON.parse(JSON.stringify(details), (_, value: unknown) => (typeof value === 'string' ? typed(value) : value)) as ErrorDetails);
}

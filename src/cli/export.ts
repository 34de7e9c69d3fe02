import { Option, type Command } from 'commander';
import type { Manifest } from '../domain/exported.js';
import { formats } from '../export/formats.js';
import { createContext } from '../graphql/context.js';
import { parametersOf, type Parameters } from '../server/export/arguments.js';
import { deliver, type Delivered } from '../server/export/deliver.js';
import { openBudget } from '../server/export/pages.js';
import { prepareExport, readName, writerOf } from '../server/export/prepare.js';
import { exportQuestions } from '../server/export/questions.js';
import { summary } from '../server/export/summary.js';
import { versionReader } from '../server/version.js';
import { withConnection } from './ask.js';
import { example } from './options.js';
import { tell } from './output.js';
import { openOutput, ReaderLeft } from './output-file.js';

type Options = Readonly<Record<string, string | true | undefined>>;

/** Milliseconds that one statement may take here; the whole may take as long as it takes. */
const patience = 60_000;

/** Arguments that are given beside the name of the export, not by an option. */
const references = ['of', 'around'];

/** `directives export lineage.graphml "TB 495" -o tb-495.graphml`: a graph as a file in the format of another tool. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .summary('a lineage, a subgraph, assignments or everything as a file for other tools')
    .description(`Writes a graph in the format of another tool, to a file or to stdout.\nFormats: ${formats.map(({ name, opens }) => `${name} (${opens})`).join('; ')}.`)
    .argument('<what.format>', `lineage, subgraph, assignments or all, and a format: ${formats.map(({ name }) => `lineage.${name}`).slice(0, 3).join(', ')} …`)
    .argument('[ref...]', 'what to start from: a document; of assignments also a body, a person or a task; of a subgraph several; of all none')
    .option('-o, --output <file>', 'where to; left out: stdout')
    .option('--partial', 'take the part that fits, marked as cut, where all is too much')
    .option('--bom', 'begin with a byte order mark, for Excel');
  for (const option of questionOptions()) command.addOption(option);
  command
    .addHelpText('after', example('directives export lineage.graphml "TB 495" --relations all --depth 3 -o tb-495.graphml'))
    .action(async (name: string, refs: readonly string[], options: Options) => writeExport(name, refs, options));
}

/** One option for every argument of the questions, under its name in the API. */
function questionOptions(): readonly Option[] {
  const found = Object.entries(exportQuestions).flatMap(([kind, { field }]) => parametersOf(field).filter(({ name }) => !references.includes(name)).map(({ name }) => ({ kind, name })));
  return [...new Set(found.map(({ name }) => name))].map((name) => {
    const kinds = found.filter((one) => one.name === name).map(({ kind }) => kind).join(', ');
    return new Option(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <value>`, `of ${kinds}, as in the API`);
  });
}

async function writeExport(name: string, refs: readonly string[], { output, bom, ...rest }: Options): Promise<void> {
  const { kind, format } = readName(name);
  const write = writerOf(format, bom === true);
  const parameters: Parameters = new Map(Object.entries({ ...(refs.length > 0 ? { of: refs } : {}), ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, [String(value)]])) }));
  const done = await withConnection(async ({ database }) => {
    const graph = database.reader({ timeout: patience });
    const exported = await prepareExport(kind, parameters, format, { context: createContext(graph), graph, budget: openBudget(Infinity), readVersion: versionReader(database) });
    const file = await openOutput(typeof output === 'string' ? output : null, format);
    try {
      const delivered = await deliver(write(exported), { begin: () => undefined, take: file.take });
      await file.finish();
      return { manifest: await exported.manifest(), delivered };
    } catch (error) {
      if (error instanceof ReaderLeft) return null;
      throw error;
    } finally {
      await file.leave();
    }
  });
  // Who has seen enough (`| head`) wants no summary.
  if (done !== null) tell(told(done.manifest, done.delivered, typeof output === 'string' ? output : null));
}

/** What was written, in two lines. */
function told(manifest: Manifest, { bytes, sha256 }: Delivered, output: string | null): string {
  return `${output ?? 'stdout'}: ${manifest.title}; ${summary(manifest)}; ${bytes} bytes\nsha256 ${sha256}`;
}

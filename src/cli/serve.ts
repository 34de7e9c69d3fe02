import type { Command } from 'commander';
import { DomainError } from '../domain/errors.js';
import { openReaders } from '../ingest/readers.js';
import { createApi } from '../server/api.js';
import { readConfig } from '../server/config.js';
import { connect } from '../server/connect.js';
import { openDesk } from '../server/desk.js';
import { listen, stopListening, tryPort } from '../server/http.js';
import type { LineageAsked } from './answers.js';
import { asker, type Ask } from './ask.js';
import { failureText } from './failure.js';
import { askLineage } from './lineage.js';
import { example } from './options.js';
import { print, stdoutPage, tell } from './output.js';
import { oneLine, paints } from './page.js';
import { renderLineage } from './render-lineage.js';
import { loadSeed } from './seed.js';
import { firstSignal } from './signals.js';

interface Options {
  readonly seed?: true;
  readonly show?: string;
}

/** `directives serve`: the API over HTTP until Ctrl-C. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the GraphQL API over HTTP')
    .description('Serves the GraphQL API over HTTP until Ctrl-C. PORT says where (default: 4000). With API_KEY set, who sends it (“Authorization: Bearer KEY”) may also hand in files and settle mentions.')
    .option('--seed', 'load first what the graph lacks of the seed facts')
    .option('--show <ref>', 'print first what implements this document')
    .addHelpText('after', example('directives serve --seed --show "TB 495"'))
    .action(serve);
}

async function serve({ seed, show }: Options): Promise<void> {
  const config = readConfig();
  await tryPort(config.port);
  const connection = await connect(config, tell);
  const { database, place, lost } = connection;
  const ended = firstSignal();
  const readers = openReaders(readingThreads);
  try {
    const api = await createApi();
    tell(`Database: ${place}`);
    void lost.then((how) => tell(`${oneLine(how)} The API stays up and answers DATABASE_AWAY; start directives serve again for a database.`));
    if (seed) await loadSeed(database);
    if (show !== undefined) await showLineage(asker(api, database), show);
    const desk = config.apiKey === null ? null : openDesk(config.apiKey, database, readers);
    const { server, url } = await listen(api, database, config.port, desk, config.origins, config.exportLimit);
    print(`GraphQL: ${url}\n`);
    tell(`Graphs as files: ${url.replace('/graphql', '/export')}`);
    tell('Ctrl-C ends it.');
    await ended;
    tell('Ending …');
    await stopListening(server);
    await api.stop();
  } finally {
    await readers.close();
    await connection.close();
  }
}

/** Threads for files that are handed in; questions are answered meanwhile. */
const readingThreads = 2;

const asked: LineageAsked = { direction: 'DOWNSTREAM', relations: ['IMPLEMENTS'], depth: undefined, asOf: undefined };

/** What cannot be shown is told, and is no reason not to serve. */
async function showLineage(ask: Ask, reference: string): Promise<void> {
  const page = stdoutPage();
  try {
    const data = await askLineage(ask, reference, asked);
    print(`${paints(page).bold(`Văn bản nào triển khai ${oneLine(reference)}?`)}\n\n${renderLineage(data, asked, page)}\n`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    tell(failureText(error).trimEnd());
  }
}

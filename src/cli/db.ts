import type { Command } from 'commander';
import { DomainError, setupError } from '../domain/errors.js';
import { withoutPassword } from '../domain/text.js';
import { openDatabase } from '../graph/graph.js';
import { localFolder } from '../local/folder.js';
import { localDatabaseStatus, openLocalDatabase, stopLocalDatabase } from '../local/neo4j.js';
import { readConfig, type Config } from '../server/config.js';
import { exits } from './exit.js';
import { example } from './options.js';
import { print, printJson, tell } from './output.js';
import { oneLine } from './page.js';
import { firstSignal } from './signals.js';

/** `directives db start|stop|status`: the local database. */
export function addDb(program: Command): void {
  const db = program.command('db').summary('start, stop and look after the local database').description('Starts, stops and looks after the local Neo4j. Other commands share the one that runs, or else start one for as long as they run.');
  db.addHelpText('after', example('directives db start'));
  db.command('start')
    .summary('run the local database until Ctrl-C')
    .description('Runs the local Neo4j in the foreground until Ctrl-C, so that other commands need not start one.')
    .addHelpText('after', example('directives db start'))
    .action(start);
  db.command('stop')
    .summary('end the local database')
    .description('Ends the local Neo4j, and the command that runs it.')
    .addHelpText('after', example('directives db stop'))
    .action(stop);
  db.command('status')
    .summary('say whether the database runs')
    .description('Says whether the database runs: exit code 0 when it does, 1 when not.\nWith NEO4J_URI set it tries that database instead: exit code 3 when it does not answer.')
    .option('--json', 'print the state as JSON')
    .addHelpText('after', example('directives db status --json'))
    .action(status);
}

async function start(): Promise<void> {
  const config = readConfig();
  refuseRemote(config);
  const local = await openLocalDatabase({ dataDir: config.dataDir, onProgress: tell, env: config.env });
  const ended = firstSignal();
  print(`uri:      ${local.uri}\nuser:     ${local.user}\npassword: in ${localFolder(config.dataDir).password}\n`);
  if (local.borrowed) {
    tell('Another command runs it already; nothing to do.');
    return local.stop();
  }
  tell('Ctrl-C or “directives db stop” ends it.');
  const lost = await Promise.race([ended.then(() => null), local.lost]);
  tell('Ending …');
  await local.stop();
  if (lost !== null) throw new DomainError('DATABASE_AWAY', oneLine(lost));
}

async function stop(): Promise<void> {
  const config = readConfig();
  refuseRemote(config);
  tell((await stopLocalDatabase(config.dataDir)) === 'stopped' ? 'The local database has ended.' : 'No local database was running.');
}

async function status({ json }: { readonly json?: true }): Promise<void> {
  const config = readConfig();
  tellRemote(config);
  if (config.remote !== null) {
    await tryRemote(config.remote);
    return json ? printJson({ local: false, state: 'running', uri: address(config.remote) }) : print(`running: ${address(config.remote)}\n`);
  }
  const found = await localDatabaseStatus(config.dataDir);
  if (json) printJson({ local: true, ...found });
  else if (found.state === 'running') print(`running: Neo4j ${found.version} at ${found.uri} since ${found.since}, run by process ${found.pid}\n`);
  else print('not running\n');
  if (found.state !== 'running') process.exitCode = exits.notFound;
}

/** Connects and leaves; nothing is written. */
async function tryRemote(remote: NonNullable<Config['remote']>): Promise<void> {
  const database = openDatabase({ ...remote, readTimeout: 5_000, writeTimeout: 5_000 });
  try {
    await database.verify();
  } finally {
    await database.close();
  }
}

/** @throws DomainError SETUP when another database is in use */
function refuseRemote({ remote }: Config): void {
  if (remote !== null) throw setupError('NEO4J_URI unset: the local database is not in use beside it', `NEO4J_URI=${address(remote)}`, ['Unset NEO4J_URI to use the local database.']);
}

function tellRemote({ remote }: Config): void {
  if (remote !== null) tell(`NEO4J_URI is set: commands use ${address(remote)}, the local database is not in use.`);
}

function address({ uri }: NonNullable<Config['remote']>): string {
  return withoutPassword(uri);
}

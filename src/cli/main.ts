#!/usr/bin/env -S node --heap-growing-percent=100
// The heap may only double before it is swept: so an export of millions of rows stays within 100 MiB (npm run bench).
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { exitOf, exits } from './exit.js';
import { failureText } from './failure.js';
import { example } from './options.js';
import { surviveClosedPipes } from './output.js';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('directives')
  .description('A knowledge graph of Vietnamese directives: what rests on what, and who must do what by when, with the proving words.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(add --help for how to use it)')
  .addHelpText('after', example('directives lineage "TB 495"'));

/** Each command is loaded when it is meant: one that reads a text need not wait for a driver and a server. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  lineage: async () => (await import('./lineage.js')).addLineage,
  show: async () => (await import('./show.js')).addShow,
  assignments: async () => (await import('./assignments.js')).addAssignments,
  export: async () => (await import('./export.js')).addExport,
  resolve: async () => (await import('./resolve.js')).addResolve,
  read: async () => (await import('./read.js')).addRead,
  ingest: async () => (await import('./ingest.js')).addIngest,
  serve: async () => (await import('./serve.js')).addServe,
  seed: async () => (await import('./seed.js')).addSeed,
  db: async () => (await import('./db.js')).addDb,
};

const [, , word = ''] = process.argv;
const meant = Object.hasOwn(commands, word) ? [word] : Object.keys(commands);
for (const name of meant) (await commands[name]?.())?.(program);

surviveClosedPipes();
process.on('uncaughtException', (error) => {
  process.stderr.write(failureText(error));
  process.exit(exitOf(error));
});
await run(program, process.argv);
// What was interrupted may wait for ever for somebody who reads what it wrote.
if (process.exitCode === exits.interrupted || process.exitCode === exits.terminated) process.exit();

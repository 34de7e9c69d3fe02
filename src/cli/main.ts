#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAssignments } from './assignments.js';
import { addDb } from './db.js';
import { exitOf } from './exit.js';
import { failureText } from './failure.js';
import { addLineage } from './lineage.js';
import { example } from './options.js';
import { surviveClosedPipes } from './output.js';
import { addResolve } from './resolve.js';
import { run } from './run.js';
import { addSeed } from './seed.js';
import { addServe } from './serve.js';
import { addShow } from './show.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('directives')
  .description('A knowledge graph of Vietnamese directives: what rests on what, and who must do what by when, with the proving words.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(add --help for how to use it)')
  .addHelpText('after', example('directives lineage "TB 495"'));

for (const add of [addLineage, addShow, addAssignments, addResolve, addServe, addSeed, addDb]) add(program);

surviveClosedPipes();
process.on('uncaughtException', (error) => {
  process.stderr.write(failureText(error));
  process.exit(exitOf(error));
});
await run(program, process.argv);

import type { Command } from 'commander';
import { relationTypes } from '../domain/relation.js';
import type { DocumentAnswer } from './answers.js';
import { asking } from './ask.js';
import { example, jsonOption, whole } from './options.js';
import { print, printJson, stdoutPage } from './output.js';
import { documentQuestion } from './questions.js';
import { renderDocument } from './render-document.js';

/** Legal bases have a list of their own. */
const others = relationTypes.map(({ kind }) => kind).filter((kind) => kind !== 'BASED_ON');

/** `directives show "TB 495"`: a document with all about it. */
export function addShow(program: Command): void {
  program
    .command('show')
    .summary('a document with all about it')
    .description('A document with all about it: who issued, signed and received it, what it cites and what cites it with the words that prove it, what is unresolved, and where sources disagree.')
    .argument('<ref>', 'a document: “TB 495”, “495-TB/TU”, “Luật Thủ đô”, or a key')
    .option('--first <n>', 'how long a list may be, 1 to 100', whole, 25)
    .addOption(jsonOption())
    .addHelpText('after', example('directives show "495-TB/TU"'))
    .action(async (reference: string, { first, json }: { readonly first: number; readonly json?: true }) => {
      const data = await asking((ask) => ask<DocumentAnswer>(documentQuestion, { reference, others, first }));
      if (json) printJson(data);
      else print(renderDocument(data, first, stdoutPage()));
    });
}

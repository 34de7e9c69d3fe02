import type { Command } from 'commander';
import type { ResolutionsAnswer } from './answers.js';
import { asking, emptyGraph, isEmpty } from './ask.js';
import { exits } from './exit.js';
import { example, jsonOption } from './options.js';
import { print, printJson, stdoutPage, tell } from './output.js';
import { resolutionQuestion } from './questions.js';
import { renderResolutions } from './render-resolutions.js';

/** `directives resolve "TB 495" "NQ 68"`: what references mean. */
export function addResolve(program: Command): void {
  program
    .command('resolve')
    .summary('what references mean')
    .description('What references mean: one answer for each, in order. Exit code 1 when one of them is not resolved.')
    .argument('<refs...>', 'references as a person types them, at most 100')
    .addOption(jsonOption())
    .addHelpText('after', example('directives resolve "TB 495" "Công điện 71/72" "Luật Thủ đô"'))
    .action(async (references: readonly string[], { json }: { readonly json?: true }) => {
      const data = await asking((ask) => ask<ResolutionsAnswer>(resolutionQuestion, { references }));
      if (json) printJson(data);
      else print(renderResolutions(data, stdoutPage()));
      if (data.resolve.every(({ status }) => status === 'RESOLVED')) return;
      if (isEmpty(data)) tell(`The graph is empty. ${emptyGraph}`);
      process.exitCode = exits.notFound;
    });
}

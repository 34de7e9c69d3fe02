import { Option, type Command } from 'commander';
import type { Direction } from '../domain/lineage.js';
import { followedKinds, relationTypes, type RelationKind } from '../domain/relation.js';
import type { LineageAnswer, LineageAsked } from './answers.js';
import { asking, type Ask } from './ask.js';
import { example, jsonOption, oneOf, someOf, whole } from './options.js';
import { print, printJson, stdoutPage } from './output.js';
import { lineageQuestion } from './questions.js';
import { renderLineage } from './render-lineage.js';

interface Options {
  readonly direction: Direction;
  readonly relations: readonly RelationKind[];
  readonly depth?: number;
  readonly asOf?: string;
  readonly json?: true;
}

const kinds = relationTypes.map(({ kind }) => kind);

function relationsOption(): Option {
  return new Option('--relations <kinds>', `relations to follow, with commas between; “all” is every kind but PLANS, ENCLOSES, TRANSMITS. Kinds: ${kinds.join(', ')}`)
    .argParser(someOf(kinds, followedKinds))
    .default(['IMPLEMENTS'], 'IMPLEMENTS');
}

/** `directives lineage "TB 495"`: what implements a document, or any other walk from it. */
export function addLineage(program: Command): void {
  program
    .command('lineage')
    .summary('what implements a document, what it rests on')
    .description('What rests on a document, or what it rests on, with the words that prove it.\nAs it stands it answers: what implements REF?')
    .argument('<ref>', 'a document: “TB 495”, “495-TB/TU”, “Luật Thủ đô”, or a key')
    .option('--direction <way>', 'DOWNSTREAM: what came of it; UPSTREAM: what it rests on; BOTH', oneOf(['UPSTREAM', 'DOWNSTREAM', 'BOTH']), 'DOWNSTREAM')
    .addOption(relationsOption())
    .option('--depth <n>', 'steps from the document, 1 to 12 (default: 6)', whole)
    .option('--as-of <date>', 'as if later documents did not exist, YYYY-MM-DD')
    .addOption(jsonOption())
    .addHelpText('after', example('directives lineage "TB 495" --direction upstream --relations all --depth 2'))
    .action(async (of: string, { json, ...asked }: Options) => {
      const data = await asking((ask) => askLineage(ask, of, asked));
      if (json) printJson(data);
      else print(renderLineage(data, { depth: undefined, asOf: undefined, ...asked }, stdoutPage()));
    });
}

/** Options that were left out are left to the API. */
export function askLineage(ask: Ask, of: string, asked: Partial<LineageAsked>): Promise<LineageAnswer> {
  return ask<LineageAnswer>(lineageQuestion, { of, ...asked });
}

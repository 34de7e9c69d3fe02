import { isEnumType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { Option } from 'commander';
import type { ExportKind } from '../domain/exported.js';
import { followedKinds } from '../domain/relation.js';
import { parametersOf, type Parameter } from '../server/export/arguments.js';
import { exportQuestions, type ExportQuestion } from '../server/export/questions.js';
import { oneOf, someOf, whole } from './options.js';

/** Kinds of export that ask something. */
export type AskedKind = Exclude<ExportKind, 'all'>;

/** Arguments that are given beside the name of the export, not by an option. */
const references: readonly string[] = ['of', 'around'];

/** What arguments mean of which the schema tells in the words on the whole question. */
const meanings: Readonly<Record<string, string>> = {
  direction: 'UPSTREAM: what it rests on; DOWNSTREAM: what came of it',
  relations: 'which relations are followed; “all”: every kind but PLANS, ENCLOSES, TRANSMITS',
  depth: 'steps from where it starts, at most 12',
  asOf: 'as if later documents did not exist',
  include: 'which kinds of node it holds; “all”: every kind',
  hasDue: 'only those with a time; --no-has-due: only those without',
};

/** Longer lists of words stand in the words on the option. */
const longestInFlag = 'UPSTREAM|DOWNSTREAM|BOTH'.length;

const questions = Object.entries(exportQuestions) as readonly [AskedKind, ExportQuestion][];

/** Names of the options that a kind of export takes, as in the API. */
export function optionsOf(kind: ExportKind): readonly string[] {
  if (kind === 'all') return [];
  return [...parametersOf(exportQuestions[kind].field).map(({ name }) => name).filter((name) => !references.includes(name)), 'partial'];
}

/** One option for every argument of the questions, under its name in the API and with its words, by the kinds that take it. */
export function questionOptions(): readonly Option[] {
  const found = questions.flatMap(([kind, question]) => parametersOf(question.field).filter(({ name }) => !references.includes(name)).map((parameter) => ({ kind, question, parameter })));
  return [...new Set(found.map(({ parameter }) => parameter.name))].flatMap((name) => {
    const takers = found.filter(({ parameter }) => parameter.name === name);
    const [first] = takers;
    if (first === undefined) return [];
    const defaults = takers.map(({ kind, question, parameter }) => ({ kind, value: defaultOf(parameter, question) }));
    return optionsFor(first.parameter, defaults).map((option) => option.helpGroup(`Options of ${takers.map(({ kind }) => kind).join(', ')}:`));
  });
}

/** @example flagOf('asOf') === '--as-of' */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

interface Default {
  readonly kind: AskedKind;
  readonly value: string | null;
}

function optionsFor(parameter: Parameter, defaults: readonly Default[]): readonly Option[] {
  const flag = flagOf(parameter.name);
  const said = (words: string): string => `${meaningOf(parameter)}${words}${defaultText(defaults)}`;
  const { type, name } = parameter;
  const words = wordsOf(type);
  if (isListType(type) && words !== null) {
    return [new Option(`${flag} <words>`, said(`. With commas between: ${words.join(', ')}`)).argParser(someOf(words, name === 'relations' ? followedKinds : words))];
  }
  if (words !== null) {
    const inFlag = words.join('|');
    return [(inFlag.length <= longestInFlag ? new Option(`${flag} <${inFlag}>`, said('')) : new Option(`${flag} <word>`, said(`. One of ${words.join(', ')}`))).argParser(oneOf(words))];
  }
  if (String(type) === 'Boolean') return [new Option(flag, said('')), new Option(flag.replace(/^--/, '--no-')).hideHelp()];
  if (String(type) === 'Int') return [new Option(`${flag} <n>`, said('')).argParser(whole)];
  return [new Option(`${flag} <${String(type) === 'Date' ? 'YYYY-MM-DD' : 'text'}>`, said(''))];
}

/** The first sentence of what the schema says, as part of a line. */
function meaningOf({ name, description }: Parameter): string {
  const [sentence = ''] = description.split(/\.(?:\s|$)/);
  return meanings[name] ?? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function wordsOf(type: GraphQLInputType): readonly string[] | null {
  if (isNonNullType(type) || isListType(type)) return wordsOf(type.ofType);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : null;
}

/** What an argument is when it is left out. */
function defaultOf({ name, ifLeftOut }: Parameter, question: ExportQuestion): string | null {
  const own = question.ifLeftOut.get(name);
  if (own !== undefined) return own.join(',');
  if (ifLeftOut === undefined) return name === 'relations' ? 'all' : null;
  return [ifLeftOut].flat().map(String).join(',');
}

/** @example ' (default: lineage 6, subgraph 1)' */
function defaultText(defaults: readonly Default[]): string {
  const known = defaults.filter(({ value }) => value !== null);
  if (known.length === 0) return '';
  const isSame = known.length === defaults.length && known.every(({ value }) => value === known[0]?.value);
  return ` (default: ${isSame ? known[0]?.value : known.map(({ kind, value }) => `${kind} ${value}`).join(', ')})`;
}

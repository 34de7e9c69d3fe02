import { buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLEnumType, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { clip } from '../../domain/date.js';
import { DomainError } from '../../domain/errors.js';
import { followedKinds } from '../../domain/relation.js';
import { typeDefs } from '../../graphql/schema.js';

/** Parameters as an address or a command line gives them: a name, and all texts under it. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** A parameter of a question: an argument of its field, or a field of an argument that is an object. */
export interface Parameter {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** The argument that it is a part of; null: it is one itself. */
  readonly within: string | null;
  readonly isNeeded: boolean;
  readonly description: string;
  readonly ifLeftOut: unknown;
}

const queries = buildSchema(typeDefs).getQueryType()?.getFields() ?? {};

/** The parameters of a field of Query, as the schema has them. */
export function parametersOf(field: string): readonly Parameter[] {
  return (queries[field]?.args ?? []).flatMap((argument) => {
    const type = withoutNonNull(argument.type);
    return isInputObjectType(type) ? Object.values(type.getFields()).map((part) => parameter(part, argument.name)) : [parameter(argument, null)];
  });
}

function parameter({ name, type, defaultValue, description }: GraphQLArgument | GraphQLInputField, within: string | null): Parameter {
  return { name, type: withoutNonNull(type), within, isNeeded: isNonNullType(type) && defaultValue === undefined, description: description ?? '', ifLeftOut: defaultValue };
}

/**
 * The arguments of a field, with the schema's defaults, from parameters: texts are read by the types of the schema, so that names and
 * words are those of the API; words of an enum may be small, several stand with commas between or in several parameters; `all` is
 * every one of them, of relations every kind that a walk follows when it is told none.
 * @throws DomainError OUT_OF_RANGE that says what was expected
 */
export function readArguments(field: string, given: Parameters): Readonly<Record<string, unknown>> {
  const known = parametersOf(field);
  const stranger = [...given.keys()].find((name) => !known.some((one) => one.name === name));
  if (stranger !== undefined) throw new DomainError('OUT_OF_RANGE', `“${clip(stranger)}” is no parameter here.`, { expected: `one of ${[...known.map(({ name }) => name), 'partial', 'bom'].join(', ')}`, got: clip(stranger) });
  const values: Record<string, unknown> = {};
  for (const { name, type, within, isNeeded, ifLeftOut } of known) {
    const texts = given.get(name) ?? [];
    if (texts.length === 0 && isNeeded) throw new DomainError('OUT_OF_RANGE', `“${name}” is missing.`, { expected: `${name}=…`, got: 'nothing' });
    const value = texts.length === 0 ? ifLeftOut : read(name, type, texts);
    if (value === undefined) continue;
    if (within === null) values[name] = value;
    else values[within] = { ...(values[within] as object | undefined), [name]: value };
  }
  return values;
}

function read(name: string, type: GraphQLInputType, texts: readonly string[]): unknown {
  if (isListType(type)) {
    const item = withoutNonNull(type.ofType);
    return isEnumType(item) ? words(name, item, texts.flatMap((text) => text.split(','))) : texts.map((text) => one(name, item, text));
  }
  const [text = '', ...more] = texts;
  if (more.length > 0) throw refusal(name, 'one value', `${texts.length} values`);
  return one(name, type, text);
}

function words(name: string, type: GraphQLEnumType, texts: readonly string[]): readonly string[] {
  const all = (): readonly string[] => (name === 'relations' ? followedKinds : type.getValues().map((value) => value.name));
  return texts.flatMap((text) => (text.trim().toLowerCase() === 'all' ? all() : [word(name, type, text, ', or all')]));
}

function word(name: string, type: GraphQLEnumType, text: string, others = ''): string {
  const found = type.getValue(text.trim().toUpperCase());
  if (found == null) throw refusal(name, `one of ${type.getValues().map((value) => value.name).join(', ')}${others}`, clip(text));
  return found.name;
}

function one(name: string, type: GraphQLInputType, text: string): unknown {
  const typed = text.trim();
  if (isEnumType(type)) return word(name, type, text);
  const scalar = String(type);
  if (scalar === 'Int') {
    if (!/^-?\d{1,9}$/.test(typed)) throw refusal(name, 'a whole number', clip(text));
    return Number(typed);
  }
  if (scalar === 'Boolean') return yesOrNo(name, typed);
  return text;
}

/**
 * A switch: false where it is left out.
 * @throws DomainError OUT_OF_RANGE
 */
export function isSet(name: string, texts: readonly string[] | undefined): boolean {
  if (texts === undefined) return false;
  if (texts.length > 1) throw refusal(name, 'one value', `${texts.length} values`);
  return yesOrNo(name, texts[0] ?? '');
}

const answers: ReadonlyMap<string, boolean> = new Map([['true', true], ['false', false]]);

function yesOrNo(name: string, text: string): boolean {
  const value = answers.get(text.trim().toLowerCase());
  if (value === undefined) throw refusal(name, 'true or false', clip(text));
  return value;
}

function refusal(name: string, expected: string, got: string): DomainError {
  return new DomainError('OUT_OF_RANGE', `${name} cannot be read.`, { expected: `${name}: ${expected}`, got });
}

function withoutNonNull(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type;
}

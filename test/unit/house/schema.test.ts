import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, concatAST, isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType, isSpecifiedScalarType, isUnionType, parse, print, type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { filesIn, root, textOf } from './project.js';

const ours = buildASTSchema(concatAST(filesIn('schema').map((path) => parse(textOf(path)))));
const typesOf = (schema: GraphQLSchema): readonly GraphQLNamedType[] => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

interface Member {
  readonly name: string;
  readonly description: string | null | undefined;
  /** Its type, or nothing for a value of an enum. */
  readonly type: string;
  readonly args: readonly GraphQLArgument[];
  readonly default: string | null;
}

const defaultOf = ({ astNode }: { readonly astNode?: { readonly defaultValue?: Parameters<typeof print>[0] | undefined } | null | undefined }): string | null => (astNode?.defaultValue === undefined ? null : print(astNode.defaultValue));

/** Fields of a type, input fields of an input, values of an enum. */
function membersOf(type: GraphQLNamedType | undefined): readonly Member[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ name, description, type: '', args: [], default: null }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ name: field.name, description: field.description, type: String(field.type), args: [], default: defaultOf(field) }));
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).map((field) => ({ name: field.name, description: field.description, type: String(field.type), args: field.args, default: null }));
  return [];
}

describe('the schema', () => {
  test.each(typesOf(ours).map((type) => [type.name, type] as const))('%s says what it is, and what each of its members is', (_, type) => {
    expect(type.description ?? '').toMatch(/\S/);
    expect(membersOf(type).filter(({ description }) => !/\S/.test(description ?? '')).map(({ name }) => name)).toEqual([]);
    expect(isUnionType(type)).toBe(false);
  });

  test.each(['Query', 'Mutation'])('lets every field of %s be null, so that an error nulls it alone', (name) => {
    const type = ours.getType(name);
    expect(Object.values(isObjectType(type) ? type.getFields() : {}).filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  test('names types in Pascal case, fields in camel case, values in capitals', () => {
    for (const type of typesOf(ours)) {
      expect(type.name).toMatch(/^[A-Z][A-Za-z]+$/);
      for (const { name } of membersOf(type)) expect(name).toMatch(isEnumType(type) ? /^[A-Z][A-Z_]*$/ : /^[a-z][A-Za-z]*\d*$/);
    }
  });

  test('pages every connection alike: first 25 unless said, after, totalCount, nodes, pageInfo', () => {
    for (const type of typesOf(ours)) {
      for (const { name, type: given, args } of membersOf(type).filter((member) => /Connection!?$/.test(member.type))) {
        expect([`${type.name}.${name}: ${given}`, args.filter((arg) => arg.name === 'first' || arg.name === 'after').map((arg) => `${arg.name}: ${String(arg.type)} = ${defaultOf(arg)}`)]).toEqual([`${type.name}.${name}: ${given}`, ['first: Int! = 25', 'after: String = null']]);
      }
      if (type.name.endsWith('Connection')) expect(membersOf(type).map(({ name }) => name)).toEqual(expect.arrayContaining(['totalCount', 'nodes', 'pageInfo']));
    }
  });
});

const path = join(root, '../shared/design/API.graphql');
const contract = existsSync(path) ? buildASTSchema(parse(readFileSync(path, 'utf8'))) : null;

describe('the contract', () => {
  if (contract === null) {
    test('is not beside this project', () => console.warn(`No contract at ${path}: the schema was not compared with it.`));
    return;
  }

  test.each(typesOf(contract).map((type) => [type.name, type] as const))('%s stands in the schema with all of its members, their types, arguments and defaults', (name, wanted) => {
    const type = ours.getType(name);
    expect(type?.astNode?.kind).toBe(wanted.astNode?.kind);
    const found = new Map(membersOf(type).map((member) => [member.name, member]));
    for (const member of membersOf(wanted)) {
      const own = found.get(member.name);
      const place = `${name}.${member.name}`;
      expect([place, own?.type, own?.default]).toEqual([place, member.type, member.default]);
      for (const arg of member.args) {
        const given = own?.args.find((one) => one.name === arg.name);
        expect([place, arg.name, String(given?.type), given === undefined ? 'missing' : defaultOf(given)]).toEqual([place, arg.name, String(arg.type), defaultOf(arg)]);
      }
    }
    if (isObjectType(wanted) && isObjectType(type)) expect(type.getInterfaces().map(String)).toEqual(expect.arrayContaining(wanted.getInterfaces().map(String)));
  });

  test('is not asked for more than it lets pass: an argument of our own may be left out', () => {
    for (const type of typesOf(contract)) {
      for (const { name, args } of membersOf(type)) {
        const own = membersOf(ours.getType(type.name)).find((member) => member.name === name);
        const added = (own?.args ?? []).filter((arg) => !args.some((wanted) => wanted.name === arg.name));
        expect([`${type.name}.${name}`, added.filter((arg) => isNonNullType(arg.type) && defaultOf(arg) === null).map((arg) => arg.name)]).toEqual([`${type.name}.${name}`, []]);
      }
    }
  });
});

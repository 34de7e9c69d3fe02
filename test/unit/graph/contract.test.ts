import { describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { checkParams, expand, readContract, type Contract } from '../../../src/graph/codegen/contract.js';

const read = (...lines: readonly string[]): Contract => readContract('document/some', lines.join('\n'));
const body = 'MATCH (d:Document {key: $key}) RETURN d.title AS title';

describe('the header of a Cypher file', () => {
  test('is its contract: words, parameters with samples, columns, and the statement below', () => {
    const contract = read('// One document (văn bản).', '// Two lines.', '//', '// @param   key: ID!  e.g. "a.x.x"', '// @param   limit: Int  e.g. 26', '// @return  title: String', body, '');
    expect(contract.doc).toEqual(['One document (văn bản).', 'Two lines.']);
    expect(contract.params.map(({ name, type, sample }) => [name, print(type), sample])).toEqual([['key', 'ID!', 'a.x.x'], ['limit', 'Int', 26]]);
    expect(contract.returns.map(({ name, type }) => [name, print(type)])).toEqual([['title', 'String']]);
    expect(contract).toMatchObject({ name: 'document/some', text: body, includes: [], variants: null, token: null, scan: null });
  });

  test('may give lists, rows, and no sample', () => {
    const { params } = read('// @param rows.keys: [ID!]!  e.g. ["a"]', '// @param asOf: Date', body);
    expect(params.map(({ name, type, sample }) => [name, print(type), sample])).toEqual([['rows.keys', '[ID!]!', ['a']], ['asOf', 'Date', null]]);
  });

  test.each([
    ['a range', 'DEPTH 1..4', 'DEPTH', ['1', '2', '3', '4']],
    ['a range of one', 'DEPTH 3..3', 'DEPTH', ['3']],
    ['a list', 'PLACE issuedSort|codeSort', 'PLACE', ['issuedSort', 'codeSort']],
  ])('may give %s of literals', (_, literal, token, variants) => expect(read(`// @literal ${literal}`, body)).toMatchObject({ token, variants }));

  test('may say why it scans', () => expect(read('// @scan    counted by the store', body).scan).toBe('counted by the store'));

  test.each([
    ['a parameter without a type', '// @param key', 'document/some: “key” is not'],
    ['a type that is none', '// @param key: [ID!  e.g. "a"', 'Syntax Error'],
    ['a sample that is no JSON', '// @param key: ID!  e.g. a.x.x', 'JSON'],
    ['an include without a path', '// @include COLUMNS', 'wants a token and a path'],
  ])('with %s is refused', (_, line, message) => expect(() => read(line, body)).toThrow(message));
});

describe('fragments', () => {
  const fragments = new Map([
    ['document/columns', readContract('document/columns.fragment', '// Columns.\n// @return title: String\nd.title AS title')],
    ['document/filter', readContract('document/filter.fragment', '// Filter.\n// @param type: String  e.g. "TB"\n// @include KINDS relation/followed\nd.type = $type AND (d)<-[:KINDS]-()')],
    ['relation/followed', readContract('relation/followed.fragment', '// Kinds.\nCITES|APPLIES')],
  ]);

  test('stand in place of their tokens, with their parameters and columns, also a fragment in a fragment', () => {
    const whole = expand(read('// @include FILTER document/filter', '// @include COLUMNS document/columns', '// @return key: ID!', 'MATCH (d) WHERE FILTER RETURN d.key AS key, COLUMNS'), fragments);
    expect(whole.text).toBe('MATCH (d) WHERE d.type = $type AND (d)<-[:CITES|APPLIES]-() RETURN d.key AS key, d.title AS title');
    expect(whole.params.map(({ name }) => name)).toEqual(['type']);
    expect(whole.returns.map(({ name }) => name)).toEqual(['key', 'title']);
    expect(() => checkParams(whole)).not.toThrow();
  });

  test('leave longer words alone, and take a “$&” in their text as it is', () => {
    const odd = new Map([['a', readContract('a.fragment', "// A.\n'$&'")]]);
    expect(expand(read('// @include A a', 'RETURN A AS x, AB AS y'), odd).text).toBe("RETURN '$&' AS x, AB AS y");
  });

  test('do not give a parameter twice', () => {
    const whole = expand(read('// @include FILTER document/filter', '// @param type: String!  e.g. "CV"', 'MATCH (d) WHERE FILTER RETURN d'), fragments);
    expect(whole.params.map(({ type }) => print(type))).toEqual(['String!']);
  });

  test('that do not exist are refused by name', () => expect(() => expand(read('// @include X no/such', 'RETURN X'), fragments)).toThrow('document/some: no fragment cypher/no/such.fragment.cypher'));
  test('that are not used are refused by token', () => expect(() => expand(read('// @include COLUMNS document/columns', 'RETURN 1'), fragments)).toThrow('document/some: COLUMNS is included but not used'));
});

describe('parameters', () => {
  test.each([
    ['used without @param', ['RETURN $key AS key'], 'document/some: $key has no @param'],
    ['declared without use', ['// @param key: ID!  e.g. "a"', 'RETURN 1 AS one'], 'document/some: @param key is not used'],
    ['of rows, declared without use', ['// @param rows.key: ID!  e.g. "a"', 'RETURN 1 AS one'], 'document/some: @param rows is not used'],
  ])('%s are refused', (_, lines, message) => expect(() => checkParams(read(...lines))).toThrow(message));

  test('of rows are one parameter', () => expect(() => checkParams(read('// @param rows.key: ID!  e.g. "a"', '// @param rows.name: String  e.g. null', 'UNWIND $rows AS row RETURN row.key AS key'))).not.toThrow());
});

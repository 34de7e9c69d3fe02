import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { followedKinds, relationTypes } from '../../../src/domain/relation.js';
import { readContract } from '../../../src/graph/codegen/contract.js';
import { statementsOf } from '../../../src/graph/schema-version.js';
import { statements } from '../../../src/graph/statements.generated.js';

const root = new URL('../../../cypher/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher')).sort();
const source = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const contracts = files.map((name) => [name, readContract(name.replace('.cypher', ''), source(name))] as const);

describe('fragments of kinds equal the table of relations', () => {
  const kinds = (name: string): readonly string[] => readContract(name, source(`relation/${name}.fragment.cypher`)).text.split('|');
  test('all', () => expect(kinds('all')).toEqual(relationTypes.map(({ kind }) => kind)));
  test('followed', () => expect(kinds('followed')).toEqual(followedKinds));
});

describe.each(contracts)('%s', (name, { doc, text }) => {
  test('begins with a sentence', () => {
    expect(doc[0]).toMatch(/^\p{Lu}.{9,}/u);
    expect(doc.join(' ')).toMatch(/[.”)]$/);
  });

  test('writes keywords in capitals', () => {
    const code = text.replace(/'[^']*'|\/\/.*$/gm, '');
    const words = code.matchAll(/(?<![\w.$:])(match|optional|where|return|with|unwind|merge|set|create|detach|delete|remove|order|limit|union|foreach|distinct|case|when|then|else|as|and|or|not|in|is|starts|contains)(?!\w|\s*:)/g);
    expect([...words].map((match) => match[0])).toEqual([]);
  });

  test('names parameters and columns in camel case, relations in capitals', () => {
    expect([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '').filter((word) => !/^[a-z][A-Za-z]*$/.test(word))).toEqual([]);
    expect([...text.matchAll(/\[\w*:([\w|]+)/g)].flatMap((match) => (match[1] ?? '').split('|')).filter((word) => !/^[A-Z][A-Z_]*$/.test(word))).toEqual([]);
  });

  test('ends with one line break', () => expect(source(name)).toMatch(/[^\n]\n$/));
});

/** What ends an order so that it is total: an id, a key, or text that holds one (`orderSort`, `place`). */
const identities = /^(\w+\.)?(id|key|\w+Id|owner|kind|member|document|assignment|higher|lower|subject|touched|place|orderSort|dueSort)$/;
/** Walks are put in order by code; see their headers. */
const orderedInCode = /^(lineage\/walk|subgraph\/around)/;
/** The last clauses, outside any subquery: what comes out, and in which order. */
const answerOf = (text: string): string => `\n${text}`.slice(`\n${text}`.lastIndexOf('\nRETURN'));
const orderOf = (text: string): string | undefined => /^ORDER BY ([^\n]+)$/m.exec(answerOf(text))?.[1];

describe('every order is total', () => {
  test.each(statements.flatMap(({ name, text }) => (orderOf(text) === undefined ? [] : [[name, orderOf(text) ?? '']])))('%s: by %s', (_, order) => {
    expect(order.split(',').at(-1)?.trim().replace(/ (DESC|ASC)$/, '')).toMatch(identities);
  });

  test.each(statements.filter(({ text, name }) => /LIMIT \$limit/.test(text) && !orderedInCode.test(name)).map(({ name, text }) => [name, text] as const))('%s has one before its limit', (_, text) => {
    expect(text).toMatch(/ORDER BY[^\n]*\s+LIMIT \$limit/);
  });
});

describe('statements', () => {
  test('have a name each, and text without any token left', () => {
    const names = statements.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const tokens = contracts.flatMap(([, { includes, token }]) => [...includes.map((include) => include.token), ...(token === null ? [] : [token])]);
    for (const { text } of statements) for (const token of tokens) expect(text).not.toMatch(new RegExp(`\\b${token}\\b`));
  });

  test('write only in the folder write', () => {
    for (const { name, access } of statements) expect([name, access === 'WRITE']).toEqual([name, /^write\/(?!sealed|claim-subjects)/.test(name)]);
  });

  test('return the columns of their contract, in its order', () => {
    for (const { name, columns, text } of statements.filter((statement) => statement.columns.length > 0)) {
      const lines = answerOf(text).split('\n').filter((line) => !/^(ORDER BY|LIMIT)/.test(line)).join('\n');
      const named = lines.replace(/^\s*RETURN( DISTINCT)?/, '').split(/,\n|$/).map((column) => /(\w+)\s*$/.exec(column)?.[1]).filter((column) => column !== undefined);
      expect([name, named]).toEqual([name, columns]);
    }
  });
});

test('a file of the schema holds statements that end with “;”, its comments left out', () => {
  expect(statementsOf('// Words; more words.\nCREATE A\n  IF NOT EXISTS;\n\nCREATE B;\n')).toEqual(['CREATE A\n  IF NOT EXISTS', 'CREATE B']);
  expect(statementsOf('// nothing\n')).toEqual([]);
  for (const name of files.filter((file) => file.startsWith('schema/'))) for (const statement of statementsOf(source(name))) expect(statement).toMatch(/^CREATE (CONSTRAINT|(FULLTEXT |RANGE |TEXT )?INDEX) \w+ IF NOT EXISTS /);
});

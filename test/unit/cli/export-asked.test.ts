import { describe, expect, test } from '@jest/globals';
import { readAsked, type Given } from '../../../src/cli/export-asked.js';
import { optionsOf, questionOptions } from '../../../src/cli/export-options.js';
import { exportKinds } from '../../../src/domain/exported.js';
import { formats } from '../../../src/export/formats.js';

const asked = (name: string, refs: readonly string[], given: Given = {}, output: string | null = null) => readAsked(name, refs, given, output);

describe('the format', () => {
  test.each<readonly [string, string | null, string]>([
    ['lineage.gexf', null, 'gexf'],
    ['Lineage.GEXF', null, 'gexf'],
    ['lineage.gephi', null, 'gexf'],
    ['lineage.gexf', 'a.json', 'gexf'],
    ['lineage', 'a.json', 'json'],
    ['lineage', 'out/TB 1.v2.GraphML', 'graphml'],
    ['lineage', 'a.csv.zip', 'csv.zip'],
    ['lineage', 'a.nodes.csv', 'nodes.csv'],
    ['lineage', 'out/nodes.csv', 'nodes.csv'],
    ['lineage', 'a.csv', 'edges.csv'],
    ['lineage', 'a.neo4j.zip', 'neo4j.zip'],
    ['lineage', 'a.gv', 'dot'],
  ])('of %s to %s is %s', (name, output, format) => {
    expect(asked(name, ['KH 1'], {}, output)).toMatchObject({ kind: 'lineage', format: { name: format } });
  });

  test.each<readonly [string, string | null, string]>([
    ['lineage', null, 'In which format? “lineage” names none.'],
    ['all', 'a.zip', 'In which format? Neither “all” nor “a.zip” names one.'],
    ['all', '/dev/null', 'In which format? Neither “all” nor “null” names one.'],
    ['lineage.docx', 'a.json', '“docx” is no format.'],
    ['lineage.', 'a.json', '“” is no format.'],
    ['paths.json', null, '“paths” cannot be exported.'],
    ['KH 1', null, '“KH 1” cannot be exported.'],
  ])('of %s to %s is not known, and those that there are are told', (name, output, message) => {
    expect(() => asked(name, ['KH 1'], {}, output)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', message, details: expect.objectContaining({ expected: expect.stringContaining(formats.map((format) => format.name).join(', ')) }) }));
  });
});

describe('references', () => {
  test.each<readonly [string, readonly string[]]>([['lineage.json', ['KH 1']], ['subgraph.json', ['KH 1', 'KH 2', '-KH 3']], ['assignments.json', ['Sở X']]])('of %s may be %j', (name, refs) => {
    expect([...asked(name, refs).parameters]).toEqual([['of', refs]]);
  });

  test('of everything there are none', () => expect(asked('all.json', []).parameters.size).toBe(0));

  test.each<readonly [string, readonly string[], string, string]>([
    ['lineage.json', [], 'lineage starts from one reference.', 'none'],
    ['lineage.json', ['KH', '1'], 'lineage starts from one reference.', '2: “KH”, “1”'],
    ['assignments.json', ['KH', '1'], 'assignments starts from one reference.', '2: “KH”, “1”'],
    ['subgraph.json', [], 'subgraph starts from one reference or several.', 'none'],
    ['all.json', ['KH 1'], 'all is the whole graph; it starts from nothing.', '1: “KH 1”'],
  ])('of %s may not be %j', (name, refs, message, got) => {
    expect(() => asked(name, refs)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', message, details: expect.objectContaining({ got }) }));
  });
});

describe('options', () => {
  test('become parameters under their names in the API', () => {
    const { parameters } = asked('subgraph.json', ['KH 1'], { direction: 'BOTH', relations: ['CITES', 'AMENDS'], depth: 2, asOf: undefined, partial: true });
    expect(Object.fromEntries(parameters)).toEqual({ of: ['KH 1'], direction: ['BOTH'], relations: ['CITES', 'AMENDS'], depth: ['2'], partial: ['true'] });
  });

  test.each<readonly [string, Given, string]>([
    ['all.json', { depth: 2 }, '--depth is no option of all.'],
    ['all.json', { partial: true }, '--partial is no option of all.'],
    ['lineage.json', { include: ['PERSON'] }, '--include is no option of lineage.'],
    ['lineage.json', { hasDue: false }, '--has-due is no option of lineage.'],
    ['subgraph.json', { dueFrom: '2031-01-01' }, '--due-from is no option of subgraph.'],
    ['assignments.json', { direction: 'BOTH' }, '--direction is no option of assignments.'],
  ])('of %s are not %j', (name, given, message) => {
    expect(() => asked(name, name === 'all.json' ? [] : ['KH 1'], given)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', message }));
  });

  const line = (flag: string): string => questionOptions().filter(({ flags }) => flags.startsWith(flag)).map(({ flags, description }) => `${flags}: ${description}`).join('\n');

  test.each([
    ['--direction', '--direction <UPSTREAM|DOWNSTREAM|BOTH>: UPSTREAM: what it rests on; DOWNSTREAM: what came of it (default: lineage DOWNSTREAM, subgraph BOTH)'],
    ['--depth', '--depth <n>: steps from where it starts, at most 12 (default: lineage 6, subgraph 1, assignments 3)'],
    ['--as-of', '--as-of <YYYY-MM-DD>: as if later documents did not exist'],
    ['--role', '--role <word>: which part the actor plays; any when left out. One of LEAD, CHAIN, COORDINATOR, REPORTS_TO, OTHER'],
    ['--search', '--search <text>: words that all stand in summary or quote'],
  ])('tell their words and what they are when left out: %s', (flag, words) => expect(line(flag)).toBe(words));

  test('are there for every argument, each with what it means', () => {
    const known = new Set(questionOptions().map((option) => option.attributeName()));
    for (const kind of exportKinds) for (const name of optionsOf(kind)) expect([name, known.has(name) || name === 'partial']).toEqual([name, true]);
    for (const { flags, description, hidden } of questionOptions()) expect([flags, hidden || /\w{2}/.test(description)]).toEqual([flags, true]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorsOf } from '../../../src/extract/anchors.js';
import { codeForms } from '../../../src/extract/codes.js';
import { matchesOf } from '../../../src/extract/matches.js';
import { referenceForms } from '../../../src/extract/reference-forms.js';
import { cuesBehind, relationCues } from '../../../src/extract/relation-cues.js';
import { timeForms } from '../../../src/extract/time-forms.js';

describe('the literals that a pattern cannot match without', () => {
  test.each([
    ['giao|phân công', ['giao', 'phân công'], ['giao', 'phân công']],
    ['(?<!\\p{L})(?:theo|căn cứ) (?:đúng )?luật', ['theo', 'căn cứ'], ['luật']],
    ['(?:đúng )?quy định', ['đúng ', 'quy định'], ['quy định']],
    ['số\\s?\\d+\\/QĐ', ['số'], ['/QĐ']],
    ['trong \\d+ ngày(?! làm)', ['trong '], ['trong ']],
    ['ab?cd', [], ['cd']],
    ['\\d+', [], []],
    ['giao|\\d', [], []],
    ['(?:giao)?', [], []],
    ['[Gg]iao', [], ['iao']],
    ['^\\s*thi hành$', [], ['thi hành']],
    ['a(?:b|c){0,2}d', [], ['a']],
    ['giao)', [], []],
  ])('%s', (source, prefixes, words) => {
    expect(anchorsOf(source)).toEqual({ prefixes, words });
  });
});

/** Sources over few letters, so that texts over the same letters match now and then. */
const { source: sources } = fc.letrec<{ readonly source: string; readonly row: string; readonly atom: string }>((tie) => ({
  source: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('atom'), { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('')),
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'ab', 'ba', 'c', '\\s', '.', '[ab]', '\\.', '\\b', '^', '(?<!a)', '(?=b)', '(?!c)'),
    fc.tuple(fc.constantFrom('a', 'b', 'c', '\\s', '[bc]', '\\p{L}'), fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '+?')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('(?:', '(?<n>', '('), tie('source'), fc.constantFrom(')', ')?', ')*', '){1,2}', '){0,1}')).map((parts) => parts.join('')),
  ),
}));
const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', 'ab', '\ud83d\ude00'), { maxLength: 12 }).map((parts) => parts.join(''));

function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return undefined;
  }
}

const plainly = (matches: Iterable<RegExpMatchArray>): readonly (readonly [number | undefined, readonly string[]])[] => Array.from(matches, (match) => [match.index, [...match]] as const);

describe('the matches of a pattern', () => {
  test('are those of matchAll, for any pattern and text', () => {
    fc.assert(fc.property(sources, texts, (source, text) => {
      const pattern = compiled(source);
      fc.pre(pattern !== undefined);
      expect(plainly(matchesOf(pattern, text))).toEqual(plainly(text.matchAll(pattern)));
    }), { numRuns: 3000 });
  });

  const rows = [...timeForms, ...relationCues, ...cuesBehind, ...referenceForms].map(({ pattern, example }) => ({ pattern, example }));
  const all = [...rows.map(({ example }) => example), ...codeForms.flatMap(({ examples }) => examples.map(([text]) => text))].flatMap((example) => [example, example.toLowerCase()]);

  test.each([...rows.map(({ pattern }) => pattern), ...codeForms.map(({ pattern }) => pattern)])('of a table are those of matchAll in every example: %s', (pattern) => {
    const text = all.join(' \n');
    expect(plainly(matchesOf(pattern, text))).toEqual(plainly(text.matchAll(pattern)));
    for (const example of all) expect(plainly(matchesOf(pattern, example))).toEqual(plainly(example.matchAll(pattern)));
  });
});

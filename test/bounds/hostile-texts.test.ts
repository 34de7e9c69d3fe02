import { describe, test } from '@jest/globals';
import { mentionsOf } from '../../src/extract/mentions.js';
import { readText } from '../../src/extract/read.js';
import { htmlText } from '../../src/intake/html.js';
import { toUnicode } from '../../src/intake/legacy.js';
import { expectBounded, repeated, units } from '../support/hostile.js';

describe('a megabyte of the same is read in time that grows with its length', () => {
  test.each(units)('%s', (_, unit) => expectBounded((length) => readText(repeated(unit, length))), 60_000);
});

describe('what a megabyte of the same cites is told in time that grows with its length', () => {
  test.each(units)('%s', (_, unit) => expectBounded((length) => mentionsOf(repeated(unit, length), 250)), 60_000);
});

describe('a megabyte of the same becomes text in time that grows with its length', () => {
  test.each(['<', '</p>', '&amp;', '&#0', '<!--', '<p>a</p>\n', '<a b="', 'a'])('%j as a page', (unit) => expectBounded((length) => htmlText(repeated(unit, length))), 60_000);
  test.each(['µ', '¸', 'Quyeát ñònh ', '®iÒu ', 'a', ' ', '\u0301', 'UBND '])('%j as an old encoding', (unit) => expectBounded((length) => toUnicode(repeated(unit, length))), 60_000);
});

import { describe, test } from '@jest/globals';
import { readText } from '../../src/extract/read.js';
import { paper } from '../support/directive.js';
import { expectBounded, repeated, units } from '../support/hostile.js';

const head = paper({ body: '', tail: '' }).trimEnd();
const lines = units.filter(([name]) => /lines|blanks/.test(name));
const dense = units.filter(([name]) => /symbols|grounds/.test(name));

describe('a paper with a megabyte of the same is read in time that grows with its length', () => {
  test.each(units)('%s', (_, unit) => expectBounded((length) => readText(`${head}\n\n1. Giao Sở Y tế ${repeated(unit, length)}`)), 60_000);
  test.each(lines)('%s behind the recipients', (_, unit) => expectBounded((length) => readText(`${head}\n\nNơi nhận:\n${repeated(unit, length)}`)), 60_000);
  test.each(dense)('%s behind a head in one line', (_, unit) => expectBounded((length) => readText(`${head.replaceAll('\n', ' ')} ${repeated(unit.replaceAll('\n', ' '), length)}`)), 60_000);
});

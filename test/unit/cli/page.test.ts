import { describe, expect, test } from '@jest/globals';
import { columns, paints, readable, wrap } from '../../../src/cli/page.js';

describe('wrap', () => {
  test.each([
    ['một hai ba', 9, '- ', '  ', '- một hai\n  ba'],
    ['một hai ba', Infinity, '- ', '  ', '- một hai ba'],
    ['một', 1, '', '', 'một'],
    ['mộthaibabốn hai', 5, '', ' ', 'mộthaibabốn\n hai'],
    ['', 10, '> ', '  ', '> '],
  ])('%j in %p columns', (text, width, first, rest, wrapped) => {
    expect(wrap(text, { width, colour: false }, first, rest)).toBe(wrapped);
  });

  test('colours take no room and end with the word', () => {
    const page = { width: 9, colour: true };
    const [first = '', second = ''] = wrap(paints(page).bold('một hai ba'), page, '- ', '  ').split('\n');
    expect([columns(first), columns(second)]).toEqual([9, 4]);
    expect(first.endsWith('\u001b[22m')).toBe(true);
  });

  test('without colour nothing is painted', () => {
    expect(paints({ width: 9, colour: false }).warn('một hai')).toBe('một hai');
  });
});

test('readable: composed characters, single spaces, nothing that a terminal obeys', () => {
  expect(readable({ list: ['Kế hoạch'.normalize('NFD'), ' hai\n  dòng ', '\u001b[31mđỏ\u202e'], count: 1, none: null })).toEqual({ list: ['Kế hoạch', 'hai dòng', '[31mđỏ'], count: 1, none: null });
});

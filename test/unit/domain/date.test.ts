import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, parseDay, readPrintedDay } from '../../../src/domain/date.js';
import { issueDate, issuedSort } from '../../../src/domain/issue-date.js';

/** Days of a month, told apart from how the code finds them. */
const daysIn = (year: number, month: number): number => [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const pad = (value: number, length: number): string => String(value).padStart(length, '0');

describe('parseDay', () => {
  test.each(['2021-09-20', '2020-02-29', '2000-02-29', '1945-09-02', '0001-01-01', '9999-12-31'])('%s is a day', (text) => expect(parseDay(text)).toBe(text));

  test.each(['', '2021', '2021-09', '2021-9-20', '20/9/2021', '2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '0000-01-01', ' 2021-09-20', '2021-09-20T00:00:00Z', '+002021-09-20', 'hôm nay'])(
    '%j is BAD_DATE and says what was wanted',
    (text) => expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'BAD_DATE', details: { expected: expect.stringContaining('YYYY-MM-DD'), got: text } })),
  );

  test('accepts exactly the days of the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      const isDay = year > 0 && day >= 1 && day <= daysIn(year, month);
      if (isDay) expect(parseDay(text)).toBe(text);
      else expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'BAD_DATE' }));
    }));
  });

  test('an error never repeats a whole text', () => {
    expect(() => parseDay('9'.repeat(500))).toThrow(expect.objectContaining({ details: expect.objectContaining({ got: `${'9'.repeat(40)}…` }) }));
  });
});

describe('readPrintedDay', () => {
  test.each([
    ['07/9/2021', '2021-09-07'],
    ['7/9/2021', '2021-09-07'],
    ['07-09-2021', '2021-09-07'],
    ['07.9.2021', '2021-09-07'],
    ['07 tháng 9 năm 2021', '2021-09-07'],
    ['07 tháng 9 năm 2021'.normalize('NFD'), '2021-09-07'],
    ['29/2/2020', '2020-02-29'],
  ])('“%s” is %s', (text, expected) => expect(readPrintedDay(text)).toBe(expected));

  test.each(['29/2/2021', '31/4/2021', '0/9/2021', '7/13/2021', '7/9/21', '7/9', 'tháng 9 năm 2021', '2021', ''])('“%s” gives no full day', (text) => expect(readPrintedDay(text)).toBeUndefined());

  test('what it reads, parseDay accepts', () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(15), fc.nat(9999), fc.constantFrom('/', '-', '.'), (day, month, year, mark) => {
      const read = readPrintedDay(`${day}${mark}${month}${mark}${pad(year, 4)}`);
      if (read !== undefined) expect(parseDay(read)).toBe(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      expect(read !== undefined).toBe(year > 0 && day >= 1 && day <= daysIn(year, month));
    }));
  });
});

test('clip keeps forty characters', () => {
  expect(clip('a'.repeat(40))).toBe('a'.repeat(40));
  expect(clip('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`);
});

describe('a date of issue', () => {
  test.each([
    ['2021-09-20', null, null, 'DAY', '2021-09-20', '2021-09-20', '2021-09-20'],
    ['2021-09-20', '2021-01-01', '2021-12-31', 'DAY', '2021-09-20', '2021-09-20', '2021-09-20'],
    [null, '2021-09-01', '2021-09-30', 'MONTH', '2021-09-01', '2021-09-30', '2021-09-30'],
    [null, '2020-02-01', '2020-02-29', 'MONTH', '2020-02-01', '2020-02-29', '2020-02-29'],
    [null, '2021-02-01', '2021-03-31', 'BOUNDED', '2021-02-01', '2021-03-31', '2021-03-31'],
    [null, '2021-01-01', '2021-12-31', 'YEAR', '2021-01-01', '2021-12-31', '2021-12-31'],
    [null, '2020-01-01', '2021-12-31', 'BOUNDED', '2020-01-01', '2021-12-31', '2021-12-31'],
    [null, '2021-09-06', '2021-09-08', 'BOUNDED', '2021-09-06', '2021-09-08', '2021-09-08'],
    [null, null, '2021-07-30', 'BOUNDED', null, '2021-07-30', '2021-07-30'],
    [null, '2021-07-30', null, 'BOUNDED', '2021-07-30', null, '2021-07-30'],
    [null, null, null, 'NONE', null, null, '0000-00-00'],
  ] as const)('on %s, from %s to %s, is known to %s', (on, earliest, latest, precision, first, last, sort) => {
    const issued = issueDate({ on, earliest, latest, isInferred: false });
    expect(issued).toEqual({ on, precision, earliest: first, latest: last, isInferred: false });
    expect(issuedSort(issued)).toBe(sort);
  });

  test('an inferred day stays marked as inferred', () => {
    expect(issueDate({ on: '2020-03-31', earliest: null, latest: null, isInferred: true })).toMatchObject({ precision: 'DAY', isInferred: true });
  });
});

import { describe, expect, test } from '@jest/globals';
import { issueDate } from '../../../src/domain/issue-date.js';
import { daysDown, issuedBounds, issueDays, sortedDown } from '../../../src/domain/issue-days.js';

test.each<readonly [string | null, string | null, string | null, string | null]>([
  ['2021-09-20', '2021-09-20', '2021-09-20', null],
  [null, '2021-09-01', '2021-09-30', 'MONTH'],
  [null, '2021-01-01', '2021-12-31', 'YEAR'],
  [null, '2021-09-06', '2021-09-08', 'BETWEEN'],
  [null, '2021-09-06', null, 'SINCE'],
  [null, null, '2021-09-08', 'UNTIL'],
  [null, null, null, null],
])('a day %s, between %s and %s, is bounded as %s', (on, earliest, latest, expected) => {
  expect(issuedBounds(issueDate({ on, earliest, latest, isInferred: false }))).toBe(expected);
});

describe('the places of what may have been issued', () => {
  test('within some days: beyond them stand a month, a year, and what is bounded by one day or two', () => {
    expect(issueDays('2021-05-03', '2021-05-20')).toEqual({
      first: '2021-05-03',
      last: '2021-05-20',
      unsure: [
        { bounds: 'MONTH', least: '2021-05-21', most: '2021-05-31' },
        { bounds: 'YEAR', least: '2021-05-21', most: '2021-12-31' },
        { bounds: 'BETWEEN', least: '2021-05-21', most: '9999-12-31' },
        { bounds: 'UNTIL', least: '2021-05-21', most: '9999-12-31' },
        { bounds: 'SINCE', least: '0001-01-01', most: '2021-05-02' },
      ],
    });
  });

  test('since a day, and up to one', () => {
    expect(issueDays('2021-05-03', null)).toEqual({ first: '2021-05-03', last: '9999-12-31', unsure: [{ bounds: 'SINCE', least: '0001-01-01', most: '2021-05-02' }] });
    expect(issueDays(null, '2021-12-31').unsure.map(({ bounds }) => bounds)).toEqual(['BETWEEN', 'UNTIL']);
  });

  test('downwards are the same, the other way round', () => {
    expect(sortedDown('2021-09-20')).toBe('7978-90-79');
    expect(daysDown(issueDays('2021-05-03', null))).toEqual({ first: '0000-87-68', last: '7978-94-96', unsure: [{ bounds: 'SINCE', least: '7978-94-97', most: '9998-98-98' }] });
  });
});

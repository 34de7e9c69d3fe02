import { describe, expect, test } from '@jest/globals';
import { dayLabel, dueLabel, issuedLabel, valueLabel, type Due, type Issued } from '../../../src/domain/day-label.js';

test.each([['2031-03-05', '05/03/2031'], ['2031-03', '03/2031']])('%s is written %s', (day, label) => expect(dayLabel(day)).toBe(label));

test.each([['2031-03-05', '05/03/2031'], ['2031-03', '2031-03'], ['1-KH/TU', '1-KH/TU']])('the value %s is shown as %s', (value, label) => expect(valueLabel(value)).toBe(label));

describe('a day of issue', () => {
  const unknown: Issued = { issuedOn: null, issuedOnPrecision: null, issuedEarliest: null, issuedLatest: null, issuedOnIsInferred: false };

  test.each([
    [{ issuedOn: '2031-03-05', issuedOnPrecision: 'DAY' }, '05/03/2031'],
    [{ issuedOn: '2031-03-05', issuedOnIsInferred: true }, '05/03/2031 (suy ra)'],
    [{ issuedOn: null, issuedOnPrecision: 'MONTH', issuedEarliest: '2031-03-01', issuedLatest: '2031-03-31' }, 'tháng 03/2031'],
    [{ issuedOn: null, issuedOnPrecision: 'YEAR', issuedEarliest: '2031-01-01', issuedLatest: '2031-12-31', issuedOnIsInferred: true }, 'năm 2031 (suy ra)'],
    [{ issuedOnPrecision: 'BOUNDED', issuedEarliest: '2031-03-01', issuedLatest: '2031-03-03' }, 'từ 01/03/2031 đến 03/03/2031'],
    [{ issuedOnPrecision: 'BOUNDED', issuedEarliest: null, issuedLatest: '2031-03-03' }, 'đến 03/03/2031'],
    [{ issuedOnPrecision: 'BOUNDED', issuedEarliest: '2031-03-01' }, 'từ 01/03/2031'],
    [{ issuedOn: null, issuedOnPrecision: 'NONE', issuedEarliest: null, issuedLatest: null }, null],
    [{ issuedOnIsInferred: true }, null],
  ])('%j reads %j', (issued, label) => expect(issuedLabel({ ...unknown, ...issued })).toBe(label));
});

describe('when a task is due', () => {
  const none: Due = { text: null, on: null, isExclusive: false, isBestEffort: false, recurrence: null, condition: null, event: null };
  const due = { text: 'trước 01/4', on: '2031-04-01' };

  test.each([
    [due, 'trước 01/4 (hạn 01/04/2031)'],
    [{ ...due, isExclusive: true, isBestEffort: true, condition: 'khi đủ vốn' }, 'trước 01/4 (phấn đấu trước 01/04/2031; khi đủ vốn)'],
    [{ ...due, text: 'hạn 01/04/2031' }, 'hạn 01/04/2031'],
    [{ text: 'khi đủ vốn' }, 'khi đủ vốn'],
    [{ text: 'Hằng tuần; khi đủ vốn', recurrence: 'hằng tuần', condition: 'khi đủ vốn' }, 'Hằng tuần; khi đủ vốn'],
    [{ text: 'trước 01/4', recurrence: 'hằng tuần' }, 'trước 01/4 (hằng tuần)'],
    [{ text: null, event: 'sau khi họp' }, 'sau khi họp'],
    [{}, ''],
  ])('%j reads %j', (one, label) => expect(dueLabel({ ...none, ...one })).toBe(label));
});

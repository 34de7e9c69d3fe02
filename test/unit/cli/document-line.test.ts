import { describe, expect, test } from '@jest/globals';
import { documentLine, issuedText, someNames, titleOf, typedName } from '../../../src/cli/document-line.js';
import { countLabel, placeLabel } from '../../../src/domain/labels.js';
import { paints } from '../../../src/cli/page.js';
import { document, file } from './invented.js';

test.each([
  [{}, '05/03/2031'],
  [{ issuedOnIsInferred: true }, '05/03/2031 (suy ra)'],
  [{ issuedOn: null, issuedOnPrecision: 'MONTH' as const, issuedEarliest: '2031-03-01', issuedLatest: '2031-03-31' }, 'tháng 03/2031'],
  [{ issuedOn: null, issuedOnPrecision: 'YEAR' as const, issuedEarliest: '2031-01-01', issuedLatest: '2031-12-31' }, 'năm 2031'],
  [{ issuedOn: null, issuedOnPrecision: 'BOUNDED' as const, issuedEarliest: '2031-03-01', issuedLatest: '2031-03-03' }, 'từ 01/03/2031 đến 03/03/2031'],
  [{ issuedOn: null, issuedOnPrecision: 'BOUNDED' as const, issuedEarliest: null, issuedLatest: '2031-03-03' }, 'đến 03/03/2031'],
  [{ issuedOn: null, issuedOnPrecision: 'NONE' as const, issuedEarliest: null, issuedLatest: null }, 'không rõ ngày'],
])('a date of issue %j reads %j', (issued, text) => {
  expect(issuedText(document('1-KH/TU', issued))).toBe(text);
});

describe('names', () => {
  const law = document(null, { title: 'Luật Cầu đường', type: { code: 'LUAT', name: 'luật' } });

  test('type and code, or a title that says its type', () => {
    expect([typedName(document('1-KH/TU')), typedName(law), titleOf(law)]).toEqual(['Kế hoạch 1-KH/TU', 'Luật Cầu đường', null]);
  });

  test('a label tells more than the title, or less', () => {
    const named = document(null, { label: 'Luật Cầu đường năm 2030', title: 'Luật Cầu đường', type: law.type });
    const slip = document(null, { label: 'Phiếu xử lý 7', title: 'Chuyển Thông báo 8', type: { code: 'PXL', name: 'phiếu xử lý' } });
    expect([typedName(named), titleOf(named), typedName(slip), titleOf(slip)]).toEqual(['Luật Cầu đường năm 2030', null, 'Phiếu xử lý 7', 'Chuyển Thông báo 8']);
  });

  test('what is missing of a document is said', () => {
    const line = (presence: 'HELD' | 'STUB' | 'PLANNED'): string => documentLine(document('1-KH/TU', { presence }), paints(file));
    expect([line('HELD'), line('STUB'), line('PLANNED')]).toEqual([
      'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A',
      'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A [chưa đọc toàn văn]',
      'Kế hoạch 1-KH/TU · Tỉnh ủy A [chưa ban hành]',
    ]);
  });

  test('many names are counted', () => {
    expect(someNames(['A', 'B', 'C'], 2, 'văn bản')).toBe('A; B và 1 văn bản khác');
  });
});

test.each([
  ['§2 dash 4', '§2 gạch 4'],
  ['subject line', 'trích yếu'],
  ['body ¶1 (i)', 'phần thân ¶1 (i)'],
  ['IV chapeau', 'IV câu dẫn'],
  ['title', 'trích yếu'],
  ['basis', 'phần căn cứ'],
  ['3.3.2', '§3.3.2'],
  ['2 -1 +2', '§2 gạch 1 +2'],
  ['III.1.2 -4', 'III.1.2 gạch 4'],
  ['-1', 'gạch 1'],
  ['Điều 5.2.a', 'Điều 5.2.a'],
])('the place %j reads %j', (place, label) => {
  expect(placeLabel(place)).toBe(label);
});

test.each([[7, '7'], [2000, '2.000'], [1234567, '1.234.567']])('%p reads %j', (count, label) => {
  expect(countLabel(count)).toBe(label);
});

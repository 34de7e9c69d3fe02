import { expect, test } from '@jest/globals';
import { countLabel, cutLabel, placeLabel, someNames } from '../../../src/domain/labels.js';

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

test('many names are counted', () => {
  expect(someNames(['A', 'B', 'C'], 2, 'văn bản')).toBe('A; B và 1 văn bản khác');
  expect(someNames(['A', 'B'], 2, 'văn bản')).toBe('A; B');
  expect(someNames(Array.from('x'.repeat(1500)), 1, 'văn bản')).toBe('x và 1.499 văn bản khác');
});

test.each([['DEPTH', 6, 'ở độ sâu 6'], ['SIZE', 2000, 'ở 2.000 văn bản'], ['TIME', 5000, 'sau 5.000 ms']] as const)('an answer cut for its %s is cut %#', (reason, limit, label) => {
  expect(cutLabel({ reason, limit })).toBe(label);
});

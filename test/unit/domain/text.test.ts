import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byText, fold, slug, tidy } from '../../../src/domain/text.js';

describe('fold: lower case without diacritics', () => {
  test.each([
    ['Thông báo số 484-TB/TU', 'thong bao so 484-tb/tu'],
    ['ĐƯỜNG LỐI', 'duong loi'],
    ['Thành uỷ', 'thanh uy'],
    ['Thành ủy', 'thanh uy'],
    ['khoẻ', 'khoe'],
    ['khỏe', 'khoe'],
    ['  hai \t dòng\n', 'hai dong'],
    ['Kế hoạch'.normalize('NFD'), 'ke hoach'],
    ['', ''],
  ])('%j is %j', (text, expected) => expect(fold(text)).toBe(expected));

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  test('every Vietnamese letter becomes plain ASCII', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ')), minLength: 1 });
    const tones = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
    fc.assert(fc.property(letters, tones, (text, tone) => expect(fold(text + tone)).toMatch(/^[a-z]+$/)));
  });
});

describe('slug: readable ASCII', () => {
  test.each([
    ['15/NQ-HĐND', '15-nq-hddnd'],
    ['HD', 'hd'],
    ['HĐ', 'hdd'],
    ['Luật Thủ đô', 'luat-thu-ddo'],
    ['  — a — ', 'a'],
    ['???', ''],
  ])('%j is %j', (text, expected) => expect(slug(text)).toBe(expected));

  test('any text gives lower-case ASCII with single hyphens, and a slug is its own slug', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }));
  });
});

describe('tidy: one form for what people and scans write', () => {
  test.each([
    ['Số: ~~10227~~ /VP-KGVX', 'Số: 10227/VP-KGVX'],
    ['**Số 9 -CV/QU**', 'Số 9-CV/QU'],
    ['12 – TB / TU', '12-TB/TU'],
    ['12\u2212TB/TU', '12-TB/TU'],
    ['12\u2011TB/TU', '12-TB/TU'],
    ['TB\u00a012', 'TB 12'],
    ['TB\u200912', 'TB 12'],
    ['\ufeffTB 12\u200b', 'TB 12'],
    ['“TB 12”', 'TB 12'],
    ['‘TB 12’', 'TB 12'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['a\n\t b', 'a b'],
  ])('%j is %j', (text, expected) => expect(tidy(text)).toBe(expected));

  test('what is tidy stays as it is', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('12 TB/-–—\u00a0~*“”"_đĐủ\u0301')) });
    fc.assert(fc.property(typed, (text) => expect(tidy(tidy(text))).toBe(tidy(text))));
  });
});

test('byText orders by code points, whatever the machine’s language', () => {
  expect(['đ', 'b', 'Z', 'a', '10', '9'].sort(byText)).toEqual(['10', '9', 'Z', 'a', 'b', 'đ']);
  expect(byText('a', 'a')).toBe(0);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, spanOf } from '../../../src/extract/clean.js';
import { plain } from '../../../src/extract/plain.js';

describe('clean: one form for what scans, portals and word processors print', () => {
  test.each([
    ['Số: ~~102~~/KH-UBND', 'Số: 102/KH-UBND'],
    ['**Điều 4.** Tổ chức', 'Điều 4. Tổ chức'],
    ['7\u2013TB/TU, 8\u2014TB/TU, 9\u2212TB/TU, 6\u2011TB/TU', '7-TB/TU, 8-TB/TU, 9-TB/TU, 6-TB/TU'],
    ['ngày\u00a004\u2009tháng\u202f5', 'ngày 04 tháng 5'],
    ['Sở\tTài chính', 'Sở Tài chính'],
    ['trạm\u00ad đo\u200b mưa\ufeff', 'trạm đo mưa'],
    ['một\r\nhai\rba\nbốn', 'một\nhai\nba\nbốn'],
    ['một\u2028hai\fba', 'một\nhai\nba'],
    ['\u2022 Rà soát', '- Rà soát'],
    ['\uf0b7 Rà soát', '- Rà soát'],
    ['UBND\u0000tỉnh', 'UBND tỉnh'],
    ['\u00d0iều 5', 'Điều 5'],
    ['Kế hoạch trồng rừng'.normalize('NFD'), 'Kế hoạch trồng rừng'],
    ['Thành uỷ, khoẻ, hoà giải, thuỷ lợi', 'Thành ủy, khỏe, hòa giải, thủy lợi'],
    ['TỈNH UỶ HOÀ BÌNH', 'TỈNH ỦY HÒA BÌNH'],
    ['quý III, quỹ đất, quy chế', 'quý III, quỹ đất, quy chế'],
    ['hoàn thành, toàn quốc, thuyền', 'hoàn thành, toàn quốc, thuyền'],
    ['q\u0301, \u00a0\u0301và', 'q,  và'],
    ['\u0301lạc', 'lạc'],
    ['Giao Sở| Y tế', 'Giao Sở  Y tế'],
    ['Giao |sở Y tế', 'Giao  sở Y tế'],
    ['Trạm | đo mưa', 'Trạm | đo mưa'],
    ['1| Trạm| Sở Y tế', '1| Trạm| Sở Y tế'],
    ['', ''],
  ])('%j is %j', (text, expected) => expect(clean(text).text).toBe(expected));

  test('an old gazette gets its đ and its hyphens back', () => {
    const text = 'QUYẾT ðỊNH\nCăn cứ Nghị quyết số 6/2009/NQ-HðND của Hội ñồng nhân dân; các ñơn vị ñã ñược giao';
    expect(clean(text).text).toBe('QUYẾT ĐỊNH\nCăn cứ Nghị quyết số 6/2009/NQ-HĐND của Hội đồng nhân dân; các đơn vị đã được giao');
  });
});

describe('clean: the map back', () => {
  const words: readonly (readonly [string, string, string])[] = [
    ['Số: ~~102~~ /KH', '102', '102'],
    ['Kế hoạch trồng rừng'.normalize('NFD'), 'trồng', 'trồng'.normalize('NFD')],
    ['a\r\nb\r\nGiao Sở', 'Giao', 'Giao'],
    ['\ufeff\u200bThành uỷ họp', 'Thành ủy', 'Thành uỷ'],
    ['x**y** 7–TB/TU', '7-TB/TU', '7–TB/TU'],
    ['ngày\u00a003', 'ngày 03', 'ngày\u00a003'],
  ];

  test.each(words)('in %j the words %j are %j', (text, found, printed) => {
    const mapped = clean(text);
    const at = mapped.text.indexOf(found);
    expect(spanOf(mapped, at, at + found.length, text)).toEqual({ quote: printed, start: text.indexOf(printed), end: text.indexOf(printed) + printed.length });
  });

  const strange = fc.string({ unit: fc.constantFrom(...Array.from('aĐđƯủỷoòauy 9-/.\n\r\t\u0000\u00a0\u0300\u0301\u0323\u200b\ufeff\u2013~*`ñð\ud83d\ude00\ud800')), maxLength: 60 });

  test('covers every character in order, whatever the text', () => {
    fc.assert(fc.property(strange, (text) => {
      const { text: cleaned, from, to } = clean(text);
      expect([from.length, to.length]).toEqual([cleaned.length, cleaned.length]);
      for (let i = 0; i < cleaned.length; i += 1) {
        const [start = -1, end = -1] = [from[i], to[i]];
        expect(start >= 0 && (end > start || (end === start && cleaned[i] === ' ')) && end <= text.length && start >= (i === 0 ? 0 : (to[i - 1] ?? 0))).toBe(true);
      }
    }));
  });

  test('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(strange, (text) => expect(clean(clean(text).text).text).toBe(clean(text).text)));
  });
});

describe('plain: lower case without diacritics, length kept', () => {
  test.each([
    ['Số: Điều', 'so: dieu'],
    ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
    ['İß\ufb01', 'iß\ufb01'],
    ['\ud83d\ude00 mưa', '\ud83d\ude00 mua'],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));

  test('any text keeps its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(plain(text)).toHaveLength(text.length)));
  });
});

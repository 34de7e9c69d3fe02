import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lostBlanks } from '../../../src/extract/glued.js';

const mended = (text: string): string => lostBlanks(text).reduceRight((rest, at) => `${rest.slice(0, at)} ${rest.slice(at)}`, text);

describe('blanks that a text layer lost', () => {
  test.each([
    ['Chỉ thịsố9-CT/TU', 'Chỉ thị số 9-CT/TU'],
    ['Ban Thường vụĐảng uỷvề việc mới', 'Ban Thường vụ Đảng uỷ về việc mới'],
    ['đềnghịhọp', 'đề nghị họp'],
    ['chủtrì, dựkiến', 'chủ trì, dự kiến'],
    ['Căn cứQuy chế', 'Căn cứ Quy chế'],
    ['Uỷviên', 'Uỷ viên'],
    ['uỷcơ bản', 'uỷ cơ bản'],
    ['uỷvà xã', 'uỷ và xã'],
    ['số 5/CĐ-TTgCỘNG HÒA', 'số 5/CĐ-TTg CỘNG HÒA'],
    ['Chính phủCỘNG HÒA', 'Chính phủ CỘNG HÒA'],
    ['dựkiếnCỘNG HÒA', 'dự kiến CỘNG HÒA'],
    ['Tỉnh uỷĐẢNG BỘ', 'Tỉnh uỷ ĐẢNG BỘ'],
  ])('%s is %s', (text, expected) => expect(mended(text)).toBe(expected));

  test('each stands once, in the order of the text', () => {
    const word = fc.array(fc.constantFrom('CỘNG', 'ĐẢNG', 'HÒA', 'phủ', 'uỷ', 'thị', 'dự', 'số', '9', 'tg', 'a', ' '), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(word, (text) => {
      const places = lostBlanks(text);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places.every((place) => place > 0 && place < text.length)).toBe(true);
    }), { numRuns: 2000 });
  });

  test.each(['Nghị quyết của Quốc hội', 'khuyến nghị quyền nghiệp khuỷu thuở', 'Covid-19, RT-PCR, QyĐ, TTr, HĐND', 'UỶ BAN NHÂN DÂN', 'internet'])('%s lost none', (text) => expect(mended(text)).toBe(text));
});

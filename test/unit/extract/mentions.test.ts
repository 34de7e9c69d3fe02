import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mentionsOf } from '../../../src/extract/mentions.js';
import { findShortForms, shortForms } from '../../../src/extract/short-forms.js';
import { readText } from '../../../src/extract/read.js';

const cited = (text: string): readonly string[] => mentionsOf(text).citations.map(({ code, name }) => code ?? name ?? '');

describe('a citation is found wherever it stands', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['alone', '12-TB/HU', ['12-TB/HU']],
    ['in the first line', 'Thực hiện Kế hoạch số 7/KH-UBND.\nGiao các xã trồng cây.', ['7/KH-UBND']],
    ['in what looks like a letterhead', 'ỦY BAN NHÂN DÂN\nHUYỆN SAO MAI\nSố: 31/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['31/KH-UBND']],
    ['in a heading', 'QUYẾT ĐỊNH\nVề việc sửa đổi Quyết định số 4/QĐ-UBND', ['4/QĐ-UBND']],
    ['in the subject', 'V/v thực hiện Thông báo số 12-TB/HU', ['12-TB/HU']],
    ['among addressees', 'Kính gửi: Phòng Y tế (theo Công văn số 5/PYT-NV)', ['5/PYT-NV']],
    ['among recipients', 'Nơi nhận:\n- Như Thông báo số 6/TB-UBND;\n- Lưu: VT, kèm 8/TTr-PYT.', ['6/TB-UBND', '8/TTr-PYT']],
    ['under a signature', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nGhi chú: thay Công văn số 9/UBND-VX', ['9/UBND-VX']],
    ['in a line that a page or a seal might print', 'Lý do: thực hiện Thông báo số 9-TB/HU', ['9-TB/HU']],
    ['in two papers one behind the other', 'Nơi nhận:\n- Lưu: VT.\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND\nTheo Luật Giá', ['1/KH-UBND', 'Luật Giá']],
    ['one to a line', '5/QĐ-UBND\n6/QĐ-UBND\nLuật Giá\n7/QĐ-UBND', ['5/QĐ-UBND', '6/QĐ-UBND', 'Luật Giá', '7/QĐ-UBND']],
    ['in a table', '| 5/QĐ-UBND | Luật Giá |\n|---|---|\n| 6/TB-UBND | xong |', ['5/QĐ-UBND', 'Luật Giá', '6/TB-UBND']],
    ['cut by a page', 'theo Thông báo số\n- 3 -\n12-TB/HU', ['12-TB/HU']],
    ['twice', 'Theo Luật Giá. Không trái Luật Giá.', ['Luật Giá', 'Luật Giá']],
  ])('%s', (_, text, codes) => expect(cited(text)).toEqual(codes));

  test('tells what the words do with it, by whom and when', () => {
    expect(mentionsOf('Bãi bỏ khoản 2 Điều 3 Quyết định số 4/QĐ-UBND ngày 02/3/2031 của Ủy ban nhân dân huyện.').citations).toEqual([expect.objectContaining({ code: '4/QĐ-UBND', relation: 'REPEALS', isPartial: true, issuedOn: '2031-03-02', issuer: 'Ủy ban nhân dân huyện', provision: 'khoản 2 Điều 3' })]);
    expect(mentionsOf('V/v thực hiện Thông báo số 12-TB/HU').citations).toEqual([expect.objectContaining({ relation: 'IMPLEMENTS', place: 'title' })]);
    expect(mentionsOf('Căn cứ Luật Giá;').citations).toEqual([expect.objectContaining({ relation: 'BASED_ON' })]);
  });

  test.each(['', ' \n', 'Đạt 12/15 trạm, ngày 01/02/2031.', 'Lập theo mẫu số 01/TM-ĐM.'])('nothing is found in %j', (text) => expect(mentionsOf(text)).toEqual({ count: 0, citations: [] }));
});

describe('a number written for short', () => {
  test.each(shortForms)('“%s” is read as %j', (text, codes) => expect(findShortForms(text).map(({ typeCode, code }) => `${typeCode} ${code}`)).toEqual(codes));

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['theo TB 495 và Chỉ thị 16 của Thủ tướng Chính phủ', ['495', '16'], ['TB 495', 'Chỉ thị 16 của Thủ tướng Chính phủ']],
    ['Công điện 71/72, Thông báo số 9-TB/HU', ['71', '72', '9-TB/HU'], ['Công điện 71', '72', 'Thông báo số 9-TB/HU']],
  ])('is a citation in “%s”', (text, codes, quotes) => {
    expect(cited(text)).toEqual(codes);
    expect(mentionsOf(text).citations.map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('of more than were wanted', () => {
  test('a few more are read and counted', () => expect(mentionsOf('Theo Luật Giá và 7/QĐ-UBND.', 1)).toMatchObject({ count: 2, citations: [{}, {}] }));
  test('far more are only counted', () => expect(mentionsOf('7/QĐ-UBND; '.repeat(50), 10)).toEqual({ count: 50, citations: [] }));
});

/** Citations with the code or name that is read in them, and words between them that cite nothing. */
const forms = [
  ['Thông báo số 12-TB/HU', '12-TB/HU'], ['Quyết định số 88/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh', '88/QĐ-UBND'], ['Nghị định số 41/2029/NĐ-CP', '41/2029/NĐ-CP'], ['Công điện số 7/CĐ-TTg', '7/CĐ-TTg'],
  ['Luật Giá', 'Luật Giá'], ['Bộ luật Lao động', 'Bộ luật Lao động'], ['khoản 2 Điều 7 Luật Thủy lợi', 'Luật Thủy lợi'], ['Nghị quyết số 9-NQ/TU của Tỉnh ủy', '9-NQ/TU'], ['QCVN 10:2029/BXD', 'QCVN 10:2029/BXD'], ['Công văn số 77 /VP-KGVX', '77/VP-KGVX'],
] as const;
const gaps = ['. Giao các xã trồng cây.\n', ';\n', ' nêu trên.\n\n', '.\n- 3 -\n', '.\nNơi nhận:\n- Lưu: VT.\n', '.\nKính gửi: Phòng Y tế\n', '.\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n', '.\nTM. ỦY BAN NHÂN DÂN\n', '.\n1. Yêu cầu báo cáo.\n', '.\nQUYẾT ĐỊNH:\n', '. 😀 ', '.\n\u00a0\u00a0'] as const;
const disguises: readonly ((text: string) => string)[] = [(text) => text, (text) => text.normalize('NFD'), (text) => text.replaceAll('\n', '\r\n'), (text) => text.replaceAll(' ', '  '), (text) => text.normalize('NFD').replaceAll(' ', ' \u00a0').replaceAll('\n', '\r\n')];

const texts = fc.record({ parts: fc.array(fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...gaps)), { maxLength: 12 }), opening: fc.constantFrom('', 'Theo ', ' ', 'ỦY BAN NHÂN DÂN\n', 'Kính gửi:\n- Phòng Y tế;\n'), disguise: fc.constantFrom(...disguises) })
  .map(({ parts, opening, disguise }) => ({ text: disguise(`${opening}${parts.map(([[form], gap]) => `${form}${gap}`).join('')}`), codes: parts.map(([[, code]]) => code) }));

describe('texts of citation forms and noise', () => {
  test('lose no citation, in any disguise', () => {
    fc.assert(fc.property(texts, ({ text, codes }) => expect(cited(text)).toEqual(codes)), { numRuns: 300 });
  });

  test('are quoted where they stand in what was pasted', () => {
    fc.assert(fc.property(fc.oneof(texts.map(({ text }) => text), fc.tuple(texts, fc.nat(400), fc.string({ unit: 'binary', maxLength: 6 })).map(([{ text }, at, noise]) => text.slice(0, at) + noise + text.slice(at)), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const { start, end, quote } of mentionsOf(text).citations) expect([start < end, text.slice(start, end)]).toEqual([true, quote]);
    }), { numRuns: 500 });
  });

  test('hold whatever the reader of papers finds in them', () => {
    fc.assert(fc.property(texts, ({ text }) => {
      const found = mentionsOf(text).citations;
      for (const { code, name, start } of readText(text).documents.flatMap(({ citations }) => citations)) expect(found.find((one) => one.code === code && one.name === name && one.start <= start && start < one.end)).toBeDefined();
    }), { numRuns: 200 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { readBody } from '../../support/directive.js';

const before = 'Thực hiện Kế hoạch số 7/KH-UBND ngày 03/01/2031 và Thông báo số 8/TB-UBND ngày 04/01/2031 của Ủy ban nhân dân tỉnh.';

/** What points at papers without naming one, in a body that cites two by number. */
const found = (sentence: string): readonly (readonly [string, string, readonly string[]])[] => readBody(`1. ${before}\n2. ${sentence}`).references.map(({ what, quote, to }) => [what, quote, to]);

describe('words that point at papers without naming one', () => {
  test.each<readonly [string, ReturnType<typeof found>]>([
    ['Sở Y tế thực hiện Thông báo nêu trên.', [['BACK', 'Thông báo nêu trên', ['8/TB-UBND']]]],
    ['Sở Y tế thực hiện Kế hoạch nói trên trong quý này.', [['BACK', 'Kế hoạch nói trên', ['7/KH-UBND']]]],
    ['Sở Y tế thực hiện Nghị quyết nêu trên.', []],
    ['Sở Y tế thực hiện các Công điện của Thủ tướng Chính phủ.', [['SET', 'các Công điện của Thủ tướng Chính phủ', []]]],
    ['Sở Y tế thực hiện nghiêm các chỉ đạo của Tỉnh ủy.', [['SET', 'các chỉ đạo của Tỉnh ủy', []]]],
    ['Sở Y tế cách ly theo quy định của Bộ Y tế.', [['SET', 'quy định của Bộ Y tế', []]]],
    ['Sở Y tế trực theo thông báo hằng ngày của Đài Khí tượng.', [['SERIES', 'thông báo hằng ngày của Đài Khí tượng', []]]],
    ['Giao Sở Y tế tham mưu ban hành Chỉ thị mới về giá nước.', [['PLANNED', 'Chỉ thị mới về giá nước', []]]],
    ['Các sở gửi báo cáo (kèm theo bản chụp).', [['ENCLOSED', '(kèm theo bản chụp)', []]]],
    ['Thực hiện Quyết định số 9/QĐ-UBND ngày 05/01/2031 (gửi kèm).', [['ENCLOSED', '(gửi kèm)', ['9/QĐ-UBND']]]],
    ['Giao Sở Y tế ban hành Quyết định số 9/QĐ-SYT.', []],
    ['Giao Sở Y tế rà soát các trạm đo mưa.', []],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual(expected));

  test.each([
    ['Giao Sở Y tế tham mưu ban hành Chỉ thị mới về giá nước.', 'PLANS', 'CT'],
    ['Giao Sở Y tế soạn thảo Quyết định về giá nước.', 'PLANS', 'QĐ'],
    ['Các sở gửi báo cáo (gửi kèm bản sao).', 'ENCLOSES', null],
    ['Tiếp tục triển khai thực hiện các Nghị quyết của Tỉnh ủy.', 'DIRECTS_EXECUTION_OF', null],
  ])('%s … %s of %s', (sentence, relation, typeCode) => {
    expect(readBody(`1. ${before}\n2. ${sentence}`).references).toMatchObject([{ relation, typeCode }]);
  });

  test('a set names whose papers it means', () => {
    expect(readBody('1. Thực hiện các Nghị quyết của Hội đồng nhân dân tỉnh.').references.map(({ issuer }) => issuer)).toEqual(['Hội đồng nhân dân tỉnh']);
  });

  test('what is a citation is no reference too', () => {
    expect(readBody('1. Thực hiện các Công điện của Thủ tướng Chính phủ số 4/CĐ-TTg ngày 01/02/2031, số 5/CĐ-TTg ngày 02/02/2031.').citations.map(({ code }) => code)).toEqual(['4/CĐ-TTg', '5/CĐ-TTg']);
    const inCitation = readBody('1. Sở Y tế ban hành Quyết định về giá nước theo Quyết định số 9/QĐ-UBND ngày 05/01/2031 của Ủy ban nhân dân tỉnh.');
    expect([inCitation.citations.map(({ code }) => code), inCitation.references]).toEqual([['9/QĐ-UBND'], []]);
  });
});

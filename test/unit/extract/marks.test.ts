import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../src/extract/read.js';
import { markedAgain, pairs, singles } from '../../../src/extract/marks.js';
import { plain } from '../../../src/extract/plain.js';

describe('marks that were lost', () => {
  test.each(pairs)('%s is told by its letters', (pair) => {
    expect(markedAgain(`đã ${plain(pair)}, rồi`)).toBe(`đã ${pair}, rồi`);
    expect(markedAgain(`đã ${pair}, rồi`)).toBe(`đã ${pair}, rồi`);
  });

  test.each([['pairs', pairs], ['singles', singles]] as const)('no two %s have the same letters', (_, words) => expect(new Set(words.map(plain)).size).toBe(words.length));

  test.each([
    ['UY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['Tô chúc thực hiên', 'Tổ chức thực hiện'],
    ['chủ tri,phôi hợp', 'chủ trì,phối hợp'],
    ['tô\nchức', 'tô\nchức'],
    ['cùng cấp, công nhân, khóa học, từ Pháp', 'cùng cấp, công nhân, khóa học, từ Pháp'],
    ['nay so sánh các số của tháng', 'nay so sánh các số của tháng'],
  ])('%j is %j', (text, expected) => expect(markedAgain(text)).toBe(expected));

  test('a paper typed without marks is read', () => {
    const text = `UY BAN NHAN DAN TINH HOA PHONG
CONG HOA XA HOI CHU NGHIA VIET NAM
Doc lap - Tu do - Hanh phuc
So: 52/QD-UBND
Hoa Phong, ngay 04 thang 3 nam 2031
QUYET DINH
Ve viec mua may do mua
Can cu Nghi dinh so 9/2030/ND-CP ngay 05 thang 02 nam 2030 cua Chinh phu;
QUYET DINH:
Dieu 1. Giao So Tai chinh chu tri, phoi hop voi So Noi vu lap du toan mua may do mua truoc ngay 15 thang 4 nam 2031.`;
    const document = readText(text).documents[0];
    expect(document?.identity).toMatchObject({ typeCode: 'QĐ', code: '52/QĐ-UBND', issuedOn: '2031-03-04' });
    expect(document?.citations.map(({ code, issuedOn, issuer }) => [code, issuedOn, issuer])).toEqual([['9/2030/NĐ-CP', '2030-02-05', 'Chính phủ']]);
    expect(document?.assignments.map(({ dueOn, quote }) => [dueOn, quote.slice(0, 22)])).toEqual([['2031-04-15', 'Giao So Tai chinh chu ']]);
  });
});

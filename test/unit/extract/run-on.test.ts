import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../src/extract/read.js';
import { lineStarts, runOnStarts } from '../../../src/extract/run-on.js';

describe('a paper on one line', () => {
  test.each(lineStarts)('$example', ({ pattern, example }) => {
    const text = example.replaceAll('↵', '');
    const wanted = example.split('↵').slice(0, -1).reduce<number[]>((places, part) => [...places, (places.at(-1) ?? 0) + part.length], []);
    expect([...text.matchAll(pattern)].map((match) => match.index)).toEqual(wanted);
  });

  const text = `1. ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH HÒA PHONG Độc lập - Tự do - Hạnh phúc Số: 52/QĐ-UBND Hòa Phong, ngày 04 tháng 3 năm 2031 QUYẾT ĐỊNH VỀ VIỆC MUA MÁY ĐO MƯA Căn cứ Luật Giá ngày 20 tháng 6 năm 2029; Căn cứ Nghị định số 9/2030/NĐ-CP ngày 05 tháng 02 năm 2030 của Chính phủ; QUYẾT ĐỊNH: Điều 1. Giao Sở Tài chính lập dự toán mua máy đo mưa trước ngày 15/4/2031. Điều 2. Quyết định này có hiệu lực kể từ ngày ký./. Nơi nhận: - Sở Tài chính; - Lưu: VT.`;

  test('is read as on many', () => {
    const document = readText(text).documents[0];
    expect(document?.identity).toMatchObject({ code: '52/QĐ-UBND', issuedOn: '2031-03-04', title: 'VỀ VIỆC MUA MÁY ĐO MƯA' });
    expect(document?.citations.map(({ code, name, relation }) => [code ?? name, relation])).toEqual([['Luật Giá', 'BASED_ON'], ['9/2030/NĐ-CP', 'BASED_ON']]);
    expect(document?.assignments.map(({ dueOn }) => dueOn)).toEqual(['2031-04-15']);
    expect(document?.recipients.map(({ name }) => name)).toEqual(['Sở Tài chính']);
  });

  test('other lines stay whole', () => {
    expect(runOnStarts('Căn cứ Luật Giá; Căn cứ Luật Thuế; Điều 1. Giao Sở Tài chính. '.repeat(20))).toEqual([]);
    expect(runOnStarts('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc')).toEqual([]);
  });
});

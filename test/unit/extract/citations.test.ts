import { describe, expect, test } from '@jest/globals';
import { paper, firstOf, readBody } from '../../support/directive.js';

type Cited = readonly [what: string, issuedOn: string | null, issuer: string | null, provision: string | null];

/** What one sentence cites. */
function cites(sentence: string): readonly Cited[] {
  return readBody(`1. ${sentence}`).citations.map(({ code, name, issuedOn, issuer, provision }) => [code ?? name ?? '', issuedOn, issuer, provision]);
}

const forms: readonly (readonly [string, readonly Cited[]])[] = [
  ['Thực hiện Quyết định số 88/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh.', [['88/QĐ-UBND', '2030-05-04', 'Ủy ban nhân dân tỉnh', null]]],
  ['Thực hiện Quyết định 88/QĐ-UBND ngày 04 tháng 5 năm 2030 của Ủy ban nhân dân tỉnh về giá nước.', [['88/QĐ-UBND', '2030-05-04', 'Ủy ban nhân dân tỉnh', null]]],
  ['Thực hiện Nghị quyết số 9-NQ/TU, ngày 02-3-2030 của Tỉnh ủy khóa XX.', [['9-NQ/TU', '2030-03-02', 'Tỉnh ủy khóa XX', null]]],
  ['Thực hiện Công văn số 640 /SYT - NVY ngày 04/5/2030.', [['640/SYT-NVY', '2030-05-04', null, null]]],
  ['Thực hiện văn bản số 91/VPCP-NN ngày 04/5/2030.', [['91/VPCP-NN', '2030-05-04', 'Văn phòng Chính phủ', null]]],
  ['Thực hiện Nghị định số 41/2029/NĐ-CP về đê điều.', [['41/2029/NĐ-CP', null, 'Chính phủ', null]]],
  ['Thực hiện Thông tư của Bộ Xây dựng số 5/2029/TT-BXD ngày 03/4/2029.', [['5/2029/TT-BXD', '2029-04-03', 'Bộ Xây dựng', null]]],
  ['Ngày 04/5/2030, Ủy ban nhân dân tỉnh ban hành Kế hoạch số 88/KH-UBND về giá nước.', [['88/KH-UBND', '2030-05-04', 'Ủy ban nhân dân tỉnh', null]]],
  ['Ban Thường vụ Tỉnh ủy đã ban hành Kết luận số 21-KL/TU về giá nước.', [['21-KL/TU', null, 'Ban Thường vụ Tỉnh ủy', null]]],
  ['Theo đề nghị của Sở Tài chính tại Tờ trình số 33/TTr-STC ngày 04/5/2030.', [['33/TTr-STC', '2030-05-04', 'Sở Tài chính', null]]],
  ['Thực hiện điểm b khoản 2 Điều 7 Nghị định số 41/2029/NĐ-CP.', [['41/2029/NĐ-CP', null, 'Chính phủ', 'điểm b khoản 2 Điều 7']]],
  ['Thực hiện Hiến pháp được sửa đổi một số điều theo Nghị quyết số 20/2029/QH16.', [['Hiến pháp', null, null, null], ['20/2029/QH16', null, 'Quốc hội', null]]],
  ['Thực hiện khoản 2a Điều 7b Nghị định số 41/2029/NĐ-CP.', [['41/2029/NĐ-CP', null, 'Chính phủ', 'khoản 2a Điều 7b']]],
  ['Thực hiện khoản 2 Điều 7 của Luật Đê điều năm 2006.', [['Luật Đê điều năm 2006', null, null, 'khoản 2 Điều 7']]],
  ['Thực hiện Điều 5, Điều 6 Luật Thủy lợi.', [['Luật Thủy lợi', null, null, 'Điều 5, Điều 6']]],
  ['Thực hiện Quyết định số 88/QĐ-UBND (Phụ lục II) trong quý này.', [['88/QĐ-UBND', null, null, 'Phụ lục II']]],
  ['Phòng học đạt QCVN 10:2029/BXD.', [['QCVN 10:2029/BXD', null, null, null]]],
  ['Thực hiện Quyết định số 3/2004/QĐ-UB ngày 05/01/2004 của Ủy ban nhân dân tỉnh.', [['3/2004/QĐ-UB', '2004-01-05', 'Ủy ban nhân dân tỉnh', null]]],
  ['Thực hiện Thông tư liên tịch số 2/2013/TTLT-BTC-BNV ngày 06/02/2013.', [['2/2013/TTLT-BTC-BNV', '2013-02-06', 'Bộ Tài chính', null]]],
  ['Thực hiện Công điện số 7/CD-TTg ngày 06/02/2030.', [['7/CĐ-TTg', '2030-02-06', 'Thủ tướng Chính phủ', null]]],
  ['Thực hiện Luật số 20/2029/QH16 về nước.', [['20/2029/QH16', null, 'Quốc hội', null]]],
  ['Thực hiện Hướng dẫn số 5-HD/BTCTW ngày 06/02/2030.', [['5-HD/BTCTW', '2030-02-06', 'Ban Tổ chức Trung ương', null]]],
  ['Thực hiện Quyết định số 12/QĐ-BNN-TCTL ngày 06/02/2020.', [['12/QĐ-BNN-TCTL', '2020-02-06', 'Bộ Nông nghiệp và Phát triển nông thôn', null]]],
];

const lists: readonly (readonly [string, readonly Cited[]])[] = [
  ['Thực hiện các Công điện: số 4/CĐ-TTg ngày 06/9/2030, số 5/CĐ-TTg ngày 07/9/2030 của Thủ tướng Chính phủ.', [['4/CĐ-TTg', '2030-09-06', 'Thủ tướng Chính phủ', null], ['5/CĐ-TTg', '2030-09-07', 'Thủ tướng Chính phủ', null]]],
  ['Thực hiện các Kế hoạch số 4/KH-UBND ngày 06/9/2030, số 5/KH-UBND ngày 07/9/2030 và số 6/KH-UBND ngày 08/9/2030 của Ủy ban nhân dân tỉnh.', [['4/KH-UBND', '2030-09-06', 'Ủy ban nhân dân tỉnh', null], ['5/KH-UBND', '2030-09-07', 'Ủy ban nhân dân tỉnh', null], ['6/KH-UBND', '2030-09-08', 'Ủy ban nhân dân tỉnh', null]]],
  ['Thực hiện Nghị quyết số 9-NQ/TU ngày 02/3/2030 của Tỉnh ủy; Quyết định số 88/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh.', [['9-NQ/TU', '2030-03-02', 'Tỉnh ủy', null], ['88/QĐ-UBND', '2030-05-04', 'Ủy ban nhân dân tỉnh', null]]],
  ['Theo đề nghị của Giám đốc Sở Tài chính tại các Tờ trình: số 33/TTr-STC ngày 04/5/2030, số 34/TTr-STC ngày 05/5/2030.', [['33/TTr-STC', '2030-05-04', 'Giám đốc Sở Tài chính', null], ['34/TTr-STC', '2030-05-05', 'Giám đốc Sở Tài chính', null]]],
  ['Thực hiện Điều 4 Luật Giá và Điều 9 Luật Thống kê.', [['Luật Giá', null, null, 'Điều 4'], ['Luật Thống kê', null, null, 'Điều 9']]],
];

const names: readonly (readonly [string, readonly string[]])[] = [
  ['Căn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;', ['Luật Phòng, chống thiên tai']],
  ['Căn cứ Luật Tiêu chuẩn và quy chuẩn kỹ thuật;', ['Luật Tiêu chuẩn và quy chuẩn kỹ thuật']],
  ['Căn cứ Luật An toàn, vệ sinh lao động và Luật Giá;', ['Luật An toàn, vệ sinh lao động', 'Luật Giá']],
  ['Căn cứ Bộ luật Lao động năm 2019;', ['Bộ luật Lao động năm 2019']],
  ['Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng;', ['Pháp lệnh Ưu đãi người có công với cách mạng']],
  ['Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thú y ngày 16/11/2030;', ['Luật sửa đổi, bổ sung một số điều của Luật Thú y']],
  ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam']],
  ['Căn cứ Luật Muối biển ngày 02/2/2030;', ['Luật Muối biển']],
  ['Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XX;', ['Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh']],
  ['Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh;', ['Quy chế làm việc của Ủy ban nhân dân tỉnh']],
];

const none: readonly (readonly [string, string])[] = [
  ['the number of a form', 'Lập danh sách theo mẫu số 01/TM-ĐM trong tuần này.'],
  ['a share, a rate, a date', 'Đạt 12/15 trạm, 24/7, ngày 01/02/2031, 3 km/h, tỷ lệ 1/500.'],
  ['a law that is no name', 'Xử lý theo pháp luật, theo luật định, Luật này và các luật khác.'],
  ['a draft of a law', 'Góp ý dự thảo Luật Muối biển trong tháng này.'],
  ['“căn cứ” that is a verb', 'Căn cứ tình hình thực tế, các xã mở kho giống.'],
  ['working rules that are no ground', 'Sở Y tế sửa Quy chế làm việc của Sở trong tháng này.'],
  ['a number without a symbol', 'Xem tờ số 522 và trang số 12042.'],
];

describe('a citation', () => {
  test.each(forms)('%s', (sentence, expected) => expect(cites(sentence)).toEqual(expected));
});

describe('a list of citations', () => {
  test.each(lists)('%s', (sentence, expected) => expect(cites(sentence)).toEqual(expected));
});

describe('a law by its name', () => {
  test.each(names)('%s', (sentence, expected) => expect(cites(sentence).map(([what]) => what)).toEqual(expected));
});

describe('no citation is', () => {
  test.each(none)('%s', (_, sentence) => expect(cites(sentence)).toEqual([]));

  test('a law in the title of another document', () => {
    expect(cites('Thực hiện Nghị định số 41/2029/NĐ-CP ngày 02/2/2029 của Chính phủ quy định chi tiết một số điều của Luật Đê điều.').map(([what]) => what)).toEqual(['41/2029/NĐ-CP']);
    expect(cites('Thực hiện Thông tư số 5/2029/TT-BXD hướng dẫn thi hành Luật Nhà ở.').map(([what]) => what)).toEqual(['5/2029/TT-BXD']);
  });

  test('the paper itself', () => {
    expect(firstOf(paper({ number: '63/KH-UBND', body: '1. Mọi thay đổi của Kế hoạch số 63/KH-UBND phải báo cáo Ủy ban nhân dân tỉnh.' })).citations).toEqual([]);
  });
});

describe('the quote of a citation', () => {
  test.each([
    ['Giao Sở Y tế thực hiện khoản 2 Điều 7 Nghị định số 41/2029/NĐ-CP ngày 02/2/2029 của Chính phủ về đê.', 'khoản 2 Điều 7 Nghị định số 41/2029/NĐ-CP ngày 02/2/2029 của Chính phủ'],
    ['Theo Quyết định số 88/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh, các xã mở kho.', 'Quyết định số 88/QĐ-UBND ngày 04/5/2030 của Ủy ban nhân dân tỉnh'],
    ['Theo Luật Đê điều ngày 29/11/2006, các xã mở kho.', 'Luật Đê điều ngày 29/11/2006'],
    ['Theo Quyết định số ~~88~~ /QĐ – UBND của Tỉnh.', 'Quyết định số ~~88~~ /QĐ – UBND của Tỉnh'],
  ])('of %j is %j', (sentence, quote) => expect(readBody(`1. ${sentence}`).citations.map((one) => one.quote)).toEqual([quote]));
});

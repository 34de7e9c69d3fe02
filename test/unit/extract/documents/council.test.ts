import { describe, expect, test } from '@jest/globals';
import { cited, firstOf, tasks } from '../../../support/directive.js';

const resolution = `HỘI ĐỒNG NHÂN DÂN
TỈNH NAM ĐỊNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 27/2031/NQ-HĐND
Nam Định, ngày 11 tháng 7 năm 2031

NGHỊ QUYẾT
Quy định mức hỗ trợ người trông coi trạm đo mưa trên địa bàn tỉnh

HỘI ĐỒNG NHÂN DÂN TỈNH NAM ĐỊNH
KHÓA XX, KỲ HỌP THỨ TƯ

Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;
Căn cứ Thông tư số 5/2029/TT-BTC ngày 03 tháng 4 năm 2029 của Bộ trưởng Bộ Tài chính;
Xét Tờ trình số 190/TTr-UBND ngày 01 tháng 7 năm 2031 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 55/BC-KTNS ngày 08 tháng 7 năm 2031 của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh; ý kiến thảo luận của đại biểu.

QUYẾT NGHỊ:

Điều 1. Phạm vi điều chỉnh
Nghị quyết này quy định mức hỗ trợ người trông coi trạm đo mưa do tỉnh đầu tư.

Điều 2. Mức hỗ trợ
1. Trạm ở đất liền: 900.000 đồng một tháng.
2. Trạm ở cồn, bãi: 1.400.000 đồng một tháng.

Điều 3. Bãi bỏ
Bãi bỏ khoản 2 Điều 3 Nghị quyết số 12/2027/NQ-HĐND ngày 08 tháng 12 năm 2027 của Hội đồng nhân dân tỉnh.

Điều 4. Tổ chức thực hiện
1. Giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết, hằng năm báo cáo Hội đồng nhân dân tỉnh.
2. Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân giám sát việc thực hiện Nghị quyết.
Nghị quyết này được Hội đồng nhân dân tỉnh Nam Định khóa XX, kỳ họp thứ Tư thông qua ngày 11 tháng 7 năm 2031.

Nơi nhận:
- Quốc hội;
- Lưu: VT.
CHỦ TỊCH
Vũ Thị Lan
`;

const law = `QUỐC HỘI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Luật số: 77/2031/QH17
Hà Nội, ngày 20 tháng 6 năm 2031

LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT KHÍ TƯỢNG THỦY VĂN

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 20/2029/QH16;
Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Khí tượng thủy văn số 90/2015/QH13.

Điều 1. Sửa đổi, bổ sung một số điều của Luật Khí tượng thủy văn
1. Sửa đổi, bổ sung khoản 3 Điều 11 như sau:
“3. Trạm đo mưa của cộng đồng được nối với lưới trạm quốc gia khi đạt chuẩn.”.
2. Bổ sung Điều 11a vào sau Điều 11 như sau:
“Điều 11a. Trách nhiệm của người trông coi trạm
Người trông coi trạm giữ máy sạch và báo ngay khi máy hỏng.”.
3. Bãi bỏ điểm c khoản 1 Điều 30.

Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2032.

Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVII, kỳ họp thứ nhất thông qua ngày 20 tháng 6 năm 2031.

CHỦ TỊCH QUỐC HỘI
Đỗ Văn An
`;

describe('a resolution of a council', () => {
  const document = firstOf(resolution);

  test('says who issued it and when', () => {
    expect(document.identity).toMatchObject({ type: 'Nghị quyết', code: '27/2031/NQ-HĐND', issuedOn: '2031-07-11', issuer: 'Hội đồng nhân dân tỉnh Nam Định', signers: [{ name: 'Vũ Thị Lan', title: 'Chủ tịch', authority: null }] });
  });

  test('rests on laws and on what was laid before it, and repeals a clause of an older one', () => {
    expect(cited(document)).toEqual([['Luật Ngân sách nhà nước', 'BASED_ON'], ['5/2029/TT-BTC', 'BASED_ON'], ['190/TTr-UBND', 'BASED_ON'], ['55/BC-KTNS', 'BASED_ON'], ['12/2027/NQ-HĐND', 'REPEALS']]);
    expect(document.citations.at(-1)).toMatchObject({ provision: 'khoản 2 Điều 3', isPartial: true, issuer: 'Hội đồng nhân dân tỉnh' });
    expect(document.citations[3]?.quote).toBe('Báo cáo thẩm tra số 55/BC-KTNS ngày 08 tháng 7 năm 2031 của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh');
  });

  test('orders in its last article alone', () => {
    expect(tasks(document)).toEqual([['Ủy ban nhân dân tỉnh', 'Giao Ủy ban nhân', null], ['Thường trực Hội đồng nhân dân; các Ban của Hội đồng nhân dân', 'Thường trực Hội đồng', null]]);
  });
});

describe('a law that amends a law', () => {
  const document = firstOf(law);

  test('goes by its number and the day on which it was passed', () => {
    expect(document.identity).toMatchObject({ type: 'Luật', code: '77/2031/QH17', issuedOn: '2031-06-20', issuer: 'Quốc hội', place: null });
  });

  test('amends that law, by name and by number, and rests on the constitution', () => {
    expect(cited(document)).toEqual([
      ['Luật Khí tượng thủy văn', 'AMENDS'], ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'BASED_ON'], ['20/2029/QH16', 'BASED_ON'], ['90/2015/QH13', 'AMENDS'], ['Luật Khí tượng thủy văn', 'AMENDS'],
    ]);
    expect(document.citations.map(({ provision }) => provision)).toEqual([null, null, null, null, null]);
  });

  test('gives nobody a task', () => expect(tasks(document)).toEqual([]));
});

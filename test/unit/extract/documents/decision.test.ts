import { describe, expect, test } from '@jest/globals';
import { cited, firstOf, tasks } from '../../../support/directive.js';

const decision = `ỦY BAN NHÂN DÂN
TỈNH NAM ĐỊNH
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 1204/QĐ-UBND
Nam Định, ngày 17 tháng 6 năm 2031

QUYẾT ĐỊNH
Về việc giao quản lý, vận hành lưới trạm đo mưa tự động

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Luật Khí tượng thủy văn ngày 23 tháng 11 năm 2015;
Căn cứ Nghị định số 41/2029/NĐ-CP ngày 02 tháng 2 năm 2029 của Chính phủ quy định chi tiết một số điều của Luật Khí tượng thủy văn;
Thực hiện Nghị quyết số 9-NQ/TU ngày 02 tháng 3 năm 2030 của Ban Thường vụ Tỉnh ủy về chủ động với mưa lũ;
Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 233/TTr-SNNMT ngày 09 tháng 6 năm 2031.

QUYẾT ĐỊNH:

Điều 1. Giao Sở Nông nghiệp và Môi trường quản lý, vận hành 64 trạm đo mưa tự động đã lắp đặt trên địa bàn tỉnh (danh sách kèm theo).

Điều 2. Tổ chức thực hiện
1. Sở Nông nghiệp và Môi trường:
a) Chủ trì, phối hợp với Sở Khoa học và Công nghệ xây dựng quy trình vận hành trạm, trình Ủy ban nhân dân tỉnh trước ngày 31/7/2031;
b) Công khai số liệu đo mưa trên trang thông tin của Sở.
2. Sở Tài chính bố trí kinh phí bảo dưỡng trạm theo quy định tại Điều 12 Nghị định số 41/2029/NĐ-CP.
3. Ủy ban nhân dân các xã, phường bảo vệ các trạm đặt trên địa bàn, kịp thời báo cáo Sở Nông nghiệp và Môi trường khi trạm hư hỏng.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 845/QĐ-UBND ngày 12 tháng 5 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh.

Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nông nghiệp và Môi trường, Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 4;
- Bộ Nông nghiệp và Môi trường (để b/c);
- Lưu: VT, VP5.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Phạm Văn Sinh
`;

describe('a decision of a chairman', () => {
  const document = firstOf(decision);

  test('says who issued it, when, and who signed for whom', () => {
    expect(document.identity).toMatchObject({ type: 'Quyết định', code: '1204/QĐ-UBND', issuedOn: '2031-06-17', issuer: 'Ủy ban nhân dân tỉnh Nam Định', title: 'Về việc giao quản lý, vận hành lưới trạm đo mưa tự động', signers: [{ name: 'Phạm Văn Sinh', title: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' }] });
  });

  test('rests on its grounds, applies an article, replaces an older one', () => {
    expect(cited(document)).toEqual([
      ['Luật Tổ chức chính quyền địa phương', 'BASED_ON'], ['Luật Khí tượng thủy văn', 'BASED_ON'], ['41/2029/NĐ-CP', 'BASED_ON'], ['9-NQ/TU', 'IMPLEMENTS'], ['233/TTr-SNNMT', 'BASED_ON'],
      ['41/2029/NĐ-CP', 'APPLIES'], ['845/QĐ-UBND', 'REPLACES'],
    ]);
  });

  test('gives tasks in its articles', () => {
    expect(tasks(document)).toEqual([
      ['Sở Nông nghiệp và Môi trường', 'Giao Sở Nông nghiệp', null],
      ['Sở Nông nghiệp và Môi trường', 'Chủ trì, phối hợp', '2031-07-31'],
      ['Sở Nông nghiệp và Môi trường', 'Công khai số liệu', null],
      ['Sở Tài chính', 'Sở Tài chính bố', null],
      ['Ủy ban nhân dân các xã, phường', 'Ủy ban nhân dân', null],
      ['Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Nông nghiệp và Môi trường; Chủ tịch Ủy ban nhân dân các xã, phường', 'Chánh Văn phòng Ủy', null],
    ]);
  });

  test('goes to those at its end, for their purpose', () => {
    expect(document.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([['Bộ Nông nghiệp và Môi trường', 'b/c']]);
  });
});

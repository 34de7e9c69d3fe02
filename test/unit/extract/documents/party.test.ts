import { describe, expect, test } from '@jest/globals';
import { bare, cited, firstOf, tasks } from '../../../support/directive.js';

const conclusion = `TỈNH ỦY NAM ĐỊNH
*
Số 71 - KL/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Nam Định, ngày 14 tháng 5 năm 2031

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về chủ động ứng phó với mưa lũ

Sau khi nghe Đảng ủy Ủy ban nhân dân tỉnh báo cáo kết quả 1 năm thực hiện Nghị quyết số 9-NQ/TU, ngày 02/3/2030 của Tỉnh ủy, Ban Thường vụ Tỉnh ủy kết luận như sau:

1. Các cấp ủy, chính quyền đã quan tâm đầu tư trạm đo mưa; song số liệu còn phân tán.
2. Yêu cầu các cấp ủy, tổ chức đảng tiếp tục thực hiện nghiêm Nghị quyết số 9-NQ/TU và Chỉ thị số 33-CT/TW, ngày 05/01/2030 của Ban Bí thư; tập trung thực hiện các nhiệm vụ sau:
- Rà soát phương án sơ tán dân ở vùng ngoài đê.
- Nâng cao chất lượng dự báo mưa cực ngắn.
3. Giao Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các sở liên quan xây dựng đề án đo mưa tự động; hoàn thành trong Quý III năm 2031.
4. Phân công đồng chí Phạm Văn Sinh, Ủy viên Ban Thường vụ, Phó Chủ tịch Ủy ban nhân dân tỉnh trực tiếp chỉ đạo việc sơ tán dân vùng ngoài đê.
5. Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn tuyên truyền Kết luận này.

Nơi nhận:
- Ban Bí thư (để báo cáo),
- Các đảng ủy trực thuộc Tỉnh ủy,
- Lưu Văn phòng Tỉnh ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Đặng Quốc Hưng
`;

describe('a conclusion of a standing committee', () => {
  const document = firstOf(conclusion);

  test('is of the committee, through its organ', () => {
    expect(document.identity).toMatchObject({ type: 'Kết luận', code: '71-KL/TU', issuedOn: '2031-05-14', issuer: 'Tỉnh ủy Nam Định', actingOrgan: 'Ban Thường vụ', signers: [{ name: 'Đặng Quốc Hưng', title: 'Phó Bí thư', authority: 'T/M BAN THƯỜNG VỤ' }] });
  });

  test('reviews a resolution, then orders it and a directive carried out', () => {
    expect(cited(document)).toEqual([['9-NQ/TU', 'REVIEWS'], ['9-NQ/TU', 'DIRECTS_EXECUTION_OF'], ['33-CT/TW', 'DIRECTS_EXECUTION_OF']]);
  });

  test('gives tasks, not what was done well', () => {
    expect(tasks(document)).toEqual([
      ['các cấp ủy, tổ chức đảng', 'Yêu cầu các cấp', null],
      ['các cấp ủy, tổ chức đảng', 'Rà soát phương án', null],
      ['các cấp ủy, tổ chức đảng', 'Nâng cao chất lượng', null],
      ['Sở Nông nghiệp và Môi trường', 'Giao Đảng ủy Ủy', '2031-09-30'],
      ['đồng chí Phạm Văn Sinh, Ủy viên Ban Thường vụ, Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Phân công đồng chí', null],
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tuyên giáo và', null],
    ]);
  });

  test('leads through the Party committee to the department', () => {
    expect(document.assignments[3]?.chain.map(bare)).toEqual(['Đảng ủy Ủy ban nhân dân tỉnh', 'Sở Nông nghiệp và Môi trường']);
    expect(document.assignments[3]?.coordinators.map(bare)).toEqual(['các sở liên quan']);
  });

  test('goes to those behind commas too', () => {
    expect(document.recipients.map(({ name, purpose }) => [name, purpose])).toEqual([['Ban Bí thư', 'báo cáo'], ['Các đảng ủy trực thuộc Tỉnh ủy', null]]);
  });
});

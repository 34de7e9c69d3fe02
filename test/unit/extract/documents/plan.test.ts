import { describe, expect, test } from '@jest/globals';
import { bare, cited, firstOf, tasks } from '../../../support/directive.js';

const plan = `ỦY BAN NHÂN DÂN
TỈNH NAM ĐỊNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 318/KH-UBND
Nam Định, ngày 25 tháng 8 năm 2031

KẾ HOẠCH
Triển khai Nghị quyết số 27/2031/NQ-HĐND ngày 11/7/2031 của Hội đồng nhân dân tỉnh

Thực hiện Nghị quyết số 27/2031/NQ-HĐND ngày 11 tháng 7 năm 2031 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Bảo đảm người trông coi trạm được hỗ trợ đúng hạn.
2. Yêu cầu
- Rà soát đúng người, đúng trạm.

II. NHIỆM VỤ
TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
1 | Lập danh sách người trông coi trạm | Ủy ban nhân dân các xã, phường | Sở Nội vụ | trước ngày 15/9/2031
2 | Thẩm định dự toán hỗ trợ quý IV | Sở Tài chính | | 30/9/2031
3 | Xây dựng phần mềm chấm công trạm | Sở Khoa học và Công nghệ | Sở Tài chính, Công an tỉnh | Quý IV năm 2031

III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2031.
2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc chi trả.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nông nghiệp và Môi trường./.

Nơi nhận:
- Thường trực Tỉnh ủy (để b/c);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Bách
`;

const submission = `UBND TỈNH NAM ĐỊNH
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 233/TTr-SNNMT
Nam Định, ngày 09 tháng 6 năm 2031

TỜ TRÌNH
Về việc ban hành Quyết định giao quản lý lưới trạm đo mưa

Kính gửi: Ủy ban nhân dân tỉnh Nam Định.

Căn cứ Luật Khí tượng thủy văn ngày 23/11/2015;
Thực hiện Thông báo số 71-TB/TU ngày 14/5/2031 của Tỉnh ủy, Sở Nông nghiệp và Môi trường kính trình Ủy ban nhân dân tỉnh như sau:

I. SỰ CẦN THIẾT
Lưới trạm nay do bốn đầu mối trông coi theo Quyết định số 845/QĐ-UBND ngày 12/5/2026 của Chủ tịch Ủy ban nhân dân tỉnh.

II. NỘI DUNG
1. Đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành Quyết định giao một đầu mối quản lý trạm.
2. Dự thảo đã lấy ý kiến các sở tại Công văn số 640/SNNMT-KTTV ngày 20/5/2031.
Sở Nông nghiệp và Môi trường kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.

Nơi nhận:
- Như trên;
- Lưu: VT, KTTV.
GIÁM ĐỐC
Hoàng Đức Trọng
`;

describe('a plan with a task table', () => {
  const document = firstOf(plan);

  test('says who issued it and when', () => {
    expect(document.identity).toMatchObject({ type: 'Kế hoạch', code: '318/KH-UBND', issuedOn: '2031-08-25', issuer: 'Ủy ban nhân dân tỉnh Nam Định' });
  });

  test('implements the resolution of its title and of its first sentence', () => {
    expect(cited(document)).toEqual([['27/2031/NQ-HĐND', 'IMPLEMENTS'], ['27/2031/NQ-HĐND', 'IMPLEMENTS']]);
  });

  test('gives a task in each row and each item, none in its aims', () => {
    expect(tasks(document)).toEqual([
      ['Ủy ban nhân dân các xã, phường', 'Lập danh sách người', '2031-09-15'],
      ['Sở Tài chính', 'Thẩm định dự toán', '2031-09-30'],
      ['Sở Khoa học và Công nghệ', 'Xây dựng phần mềm', '2031-12-31'],
      ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và', '2031-12-20'],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Đề nghị Ủy ban', null],
    ]);
    expect(document.assignments.map(({ coordinators }) => coordinators.map(bare))).toEqual([['Sở Nội vụ'], [], ['Sở Tài chính', 'Công an tỉnh'], [], []]);
  });

  test('names the bodies of its table as those of its items', () => {
    expect(document.assignments[1]?.leads).toEqual(['Sở Tài chính Nam Định']);
  });
});

describe('a submission', () => {
  const document = firstOf(submission);

  test('says who asks whom', () => {
    expect(document.identity).toMatchObject({ type: 'Tờ trình', code: '233/TTr-SNNMT', issuedOn: '2031-06-09', issuer: 'Sở Nông nghiệp và Môi trường tỉnh Nam Định' });
    expect(document.recipients.filter(({ block }) => block === 'ADDRESSEE').map(({ name }) => name)).toEqual(['Ủy ban nhân dân tỉnh Nam Định']);
  });

  test('cites what it rests on and what it speaks of', () => {
    expect(cited(document)).toEqual([['Luật Khí tượng thủy văn', 'BASED_ON'], ['71-TB/TU', 'IMPLEMENTS'], ['845/QĐ-UBND', expect.stringMatching(/CITES|APPLIES/u)], ['640/SNNMT-KTTV', 'CITES']]);
  });

  test('orders nobody', () => expect(tasks(document)).toEqual([]));
});

import { describe, expect, test } from '@jest/globals';
import { bare, cited, firstOf, tasks } from '../../../support/directive.js';

const notice = `ỦY BAN NHÂN DÂN
XÃ GIAO LẠC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Giao Lạc, ngày 02 tháng 9 năm 2031

THÔNG BÁO
Về việc lấy nước tưới vụ mùa

Căn cứ Thông báo số 66/TB-TNHH ngày 30/8/2031 của Công ty Khai thác công trình thủy lợi Xuân Thủy;
Ủy ban nhân dân xã thông báo đến nhân dân lịch lấy nước như sau:

1. Thời gian: từ ngày 05/9/2031 đến ngày 12/9/2031.
2. Các thôn, xóm kiểm tra bờ vùng, bờ thửa trước ngày 05/9/2031.
3. Giao Hợp tác xã Giao Lạc bố trí người trực cống ban đêm.

Nơi nhận:
- Các thôn, xóm;
- Lưu: VP.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Ngô Văn Thắng
`;

const telegram = `THỦ TƯỚNG CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 118/CĐ-TTg
Hà Nội, ngày 07 tháng 10 năm 2031

CÔNG ĐIỆN
Về việc tập trung ứng phó mưa lớn ở Bắc Bộ

THỦ TƯỚNG CHÍNH PHỦ điện:

- Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hải Phòng, Hưng Yên, Ninh Bình;
- Các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường.

Theo dự báo, từ ngày 08 đến ngày 10 tháng 10 năm 2031, Bắc Bộ có mưa rất to. Để chủ động ứng phó, Thủ tướng Chính phủ yêu cầu:

1. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố nêu trên:
a) Tổ chức sơ tán dân khỏi vùng trũng trước 18 giờ ngày 08 tháng 10 năm 2031;
b) Chỉ đạo vận hành hồ chứa theo đúng Quyết định số 740/QĐ-TTg ngày 17 tháng 6 năm 2019 của Thủ tướng Chính phủ.
2. Bộ Nông nghiệp và Môi trường chỉ đạo Cục Khí tượng Thủy văn dự báo 3 giờ một lần.
3. Giao Phó Thủ tướng Lê Đình Khang trực tiếp chỉ đạo công tác ứng phó.
4. Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Công điện này; báo cáo Thủ tướng Chính phủ kết quả trước ngày 15 tháng 10 năm 2031./.

Nơi nhận:
- Như trên;
- Ban Bí thư (để b/c);
- Lưu: VT, NN.
KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG
Lê Đình Khang
`;

describe('an announcement without a number', () => {
  const document = firstOf(notice);

  test('goes by its kind, its day and its commune', () => {
    expect(document.identity).toMatchObject({ type: 'Thông báo', code: null, issuedOn: '2031-09-02', issuer: 'Ủy ban nhân dân xã Giao Lạc', place: 'xã Giao Lạc' });
  });

  test('rests on a company’s notice', () => expect(cited(document)).toEqual([['66/TB-TNHH', 'BASED_ON']]));

  test('gives tasks to hamlets and to a cooperative, none in its schedule', () => {
    expect(tasks(document)).toEqual([['Các thôn, xóm', 'Các thôn, xóm kiểm', '2031-09-05'], ['Hợp tác xã Giao Lạc', 'Giao Hợp tác xã', null]]);
  });
});

describe('a telegram', () => {
  const document = firstOf(telegram);

  test('is of the Prime Minister, signed by a deputy', () => {
    expect(document.identity).toMatchObject({ type: 'Công điện', code: '118/CĐ-TTg', issuedOn: '2031-10-07', issuer: 'Thủ tướng Chính phủ', place: null, signers: [{ name: 'Lê Đình Khang', authority: 'KT. THỦ TƯỚNG' }] });
  });

  test('is sent to whom it names above', () => {
    expect(document.recipients.filter(({ block }) => block === 'ADDRESSEE').map(({ name }) => name)).toEqual(['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hải Phòng, Hưng Yên, Ninh Bình', 'Các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường']);
  });

  test('applies a rule for reservoirs', () => expect(cited(document)).toEqual([['740/QĐ-TTg', 'APPLIES']]));

  test('gives tasks with their days, none to whom it is only sent', () => {
    expect(tasks(document)).toEqual([
      ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố nêu trên', 'Tổ chức sơ tán', '2031-10-08'],
      ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố nêu trên', 'Chỉ đạo vận hành', null],
      ['Bộ Nông nghiệp và Môi trường', 'Bộ Nông nghiệp và', null],
      ['Phó Thủ tướng Lê Đình Khang', 'Giao Phó Thủ tướng', null],
      ['Văn phòng Chính phủ', 'Văn phòng Chính phủ', '2031-10-15'],
    ]);
    expect(document.assignments[2]?.chain.map(bare)).toEqual(['Bộ Nông nghiệp và Môi trường', 'Cục Khí tượng Thủy văn']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { cited, firstOf, tasks } from '../../../support/directive.js';

const scan = `UY BAN NHÂN DÂN
TINH NAM ĐỊNH
CÔNG HOÀ XÃ HÔI CHỦ NGHĨA VIỆT NAM
Độc lâp - Tự do - Hạnh phúc
Số: ~~452~~ /CT - UBND
Nam Đinh, ngày 12 tháng 9 năm 2031
~ ^ .
CHI THỊ
Vê việc bảo vệ trạm đo mưa trong mùa bão

Thực hiện Công điện số 12/CD-TTg ngày 01/9/2031 của Thủ tướng Chính phủ, Chủ tịch Uỷ ban nhân dân tỉnh yêu cầu:

1. Uỷ ban nhân dân các huyện, thành
phố rà soát toàn bộ các trạm đo mưa
- 1 -
--- PAGE BREAK ---
trên địa bàn, gia cố chân trạm xong trước ngày 20/9/2031.
2. Công an tỉnh chỉ đạo Công an các xã
tuần tra ban đêm quanh trạm; xử lý nghiêm
người phá trạm theo Nghị định số 144/2021/NĐ -CP ngày
31/12/2021 của Chính phủ.
3. Giao Sở Thông tin và Truyền thông
phối hợp với Báo Nam Định tuyên truyền.

Nơi nhận:
- TT Tỉnh uỷ (để b/c);
CHỦ TICH
Trần Văn Bách
`;

const unmarked = `UBND TINH NAM DINH
VAN PHONG
CONG HOA XA HOI CHU NGHIA VIET NAM
Doc lap - Tu do - Hanh phuc
So: 45/TB-VP
Nam Dinh, ngay 03 thang 4 nam 2031

THONG BAO
Ket luan cua Chu tich UBND tinh ve tram do mua

Thuc hien Ke hoach so 318/KH-UBND ngay 25/8/2030 cua UBND tinh, Van phong thong bao nhu sau:
1. Giao So Tai chinh lap du toan truoc ngay 30/4/2031.

Noi nhan:
- Nhu tren;
CHANH VAN PHONG
Tran Van Bach
`;

describe('a bad scan', () => {
  const document = firstOf(scan);

  test('is told by what is left of its head', () => {
    expect(document.identity).toMatchObject({ type: 'Chỉ thị', code: '452/CT-UBND', issuedOn: '2031-09-12', place: 'tỉnh Nam Định' });
  });

  test('cites across its broken lines', () => {
    expect(cited(document)).toEqual([['12/CĐ-TTg', 'IMPLEMENTS'], ['144/2021/NĐ-CP', 'APPLIES']]);
    expect(document.citations[1]?.issuedOn).toBe('2021-12-31');
  });

  test('gives its tasks across a page break', () => {
    expect(tasks(document)).toEqual([
      ['Ủy ban nhân dân các huyện, thành phố', 'Uỷ ban nhân dân', '2031-09-20'],
      ['Công an tỉnh', 'Công an tỉnh chỉ', null],
      ['Sở Thông tin và Truyền thông', 'Giao Sở Thông tin', null],
    ]);
  });
});

describe('a paper that lost all its marks', () => {
  const document = firstOf(unmarked);

  test('is told by its number, its day and its kind', () => {
    expect(document.identity).toMatchObject({ type: 'Thông báo', typeCode: 'TB', code: '45/TB-VP', issuedOn: '2031-04-03' });
  });

  test('cites by number', () => expect(document.citations.map(({ code }) => code)).toEqual(['318/KH-UBND']));
});

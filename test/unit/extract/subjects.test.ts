import { describe, expect, test } from '@jest/globals';
import { orderAt } from '../../../src/extract/orders.js';

/** Bodies whose names hold a verb of ordering, a comma, "và" or a word that stands before such a verb elsewhere. */
const bodies = [
  'Bộ Y tế', 'Bộ Nội vụ', 'Bộ Quốc phòng', 'Bộ Công an', 'Bộ Xây dựng', 'Bộ Tài chính', 'Bộ Kế hoạch và Đầu tư', 'Bộ Giáo dục và Đào tạo', 'Bộ Thông tin và Truyền thông', 'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Lao động - Thương binh và Xã hội', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Ngoại vụ', 'Sở Khoa học và Công nghệ', 'Thanh tra tỉnh', 'Ủy ban Kiểm tra Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy',
  'Ban Chỉ đạo tỉnh', 'Ban Quản lý dự án đường bộ', 'Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng Chính phủ', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Kho bạc Nhà nước tỉnh', 'Bảo hiểm xã hội tỉnh', 'Đài Phát thanh và Truyền hình tỉnh', 'Trung tâm Xúc tiến Đầu tư',
  'Ngân hàng Phát triển Việt Nam', 'Liên đoàn Lao động tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Tỉnh đoàn', 'Ủy ban nhân dân các xã, phường', 'UBND thành phố', 'Tổng cục Quản lý thị trường', 'Chi cục Kiểm lâm', 'Trường Chính trị tỉnh',
  'Đoàn Đại biểu Quốc hội tỉnh', 'Hội đồng thẩm định', 'Tổ công tác', 'Giám đốc Sở Nội vụ', 'Chủ tịch Ủy ban nhân dân các huyện', 'Thủ trưởng các cơ quan, đơn vị', 'Người đứng đầu cấp ủy', 'các cơ quan, đơn vị', 'Tổng công ty Điện lực miền Bắc', 'Đảng ủy Công an tỉnh', 'các đơn vị trên địa bàn',
] as const;
const verbs = ['chủ trì', 'tổ chức', 'chỉ đạo', 'xây dựng', 'kiểm tra', 'quản lý', 'rà soát', 'thực hiện', 'thẩm định', 'hướng dẫn', 'trình', 'báo cáo', 'thông tin', 'đầu tư', 'giám sát', 'phối hợp', 'sử dụng', 'phát triển', 'cấp', 'thu', 'giao', 'bố trí'] as const;

describe('who is told to do something ends where the doing begins', () => {
  test.each(bodies)('%s', (body) => {
    const subjects = verbs.map((verb) => {
      const text = `Giao ${body} ${verb} mọi trạm đo mưa ven sông.`;
      const order = orderAt(text, 0, text.length, () => false);
      return [verb, order?.verb, order?.levels.flat().join(' + ')];
    });
    expect(subjects).toEqual(verbs.map((verb) => [verb, verb, body]));
  });
});

import type { OrganizationKind } from '../../domain/facts.js';
import { nameKey } from '../../domain/reference.js';

export interface NationalBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Printed forms; each finds the row. */
  readonly aliases: readonly string[];
}

const row = (name: string, kind: OrganizationKind, ...aliases: readonly string[]): NationalBody => ({ name, kind, aliases });

/** Bodies of which there is one in the country (cơ quan trung ương); they need no place. */
export const nationalBodies: readonly NationalBody[] = [
  row('Ban Chấp hành Trung ương Đảng', 'PARTY', 'Ban Chấp hành Trung ương', 'BCH Trung ương', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', 'Trung ương Đảng'),
  row('Bộ Chính trị', 'PARTY', 'Bộ Chính trị Ban Chấp hành Trung ương Đảng'),
  row('Ban Bí thư Trung ương Đảng', 'PARTY', 'Ban Bí thư', 'Ban Bí thư Trung ương', 'Ban Bí thư TW'),
  row('Văn phòng Trung ương Đảng', 'OFFICE', 'Văn phòng Trung ương', 'VPTW', 'VP TW Đảng', 'VPTW Đảng'),
  row('Ủy ban Kiểm tra Trung ương', 'PARTY', 'UBKTTW', 'UBKT Trung ương'),
  row('Ban Tổ chức Trung ương', 'PARTY', 'BTCTW'),
  row('Ban Tuyên giáo Trung ương', 'PARTY', 'BTGTW', 'Ban Tuyên giáo TW'),
  row('Ban Nội chính Trung ương', 'PARTY', 'BNCTW'),
  row('Quốc hội', 'STATE', 'QH', 'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'),
  row('Ủy ban Thường vụ Quốc hội', 'STATE', 'UBTVQH', 'Ủy ban thường vụ Quốc hội'),
  row('Chủ tịch nước', 'STATE', 'CTN'),
  row('Chính phủ', 'STATE', 'CP'),
  row('Thủ tướng Chính phủ', 'STATE', 'Thủ tướng', 'TTg', 'TTg CP', 'TTg Chính phủ'),
  row('Văn phòng Chính phủ', 'OFFICE', 'VPCP', 'VP CP', 'VP Chính phủ'),
  row('Văn phòng Quốc hội', 'OFFICE', 'VPQH', 'VP QH', 'VP Quốc hội'),
  row('Văn phòng Chủ tịch nước', 'OFFICE', 'VPCTN', 'VP CTN', 'VP Chủ tịch nước'),
  row('Văn phòng Tổng Bí thư', 'OFFICE', 'VP Tổng Bí thư'),
  row('Tòa án nhân dân tối cao', 'STATE', 'TANDTC'),
  row('Viện kiểm sát nhân dân tối cao', 'STATE', 'VKSNDTC', 'VKSTC'),
  row('Kiểm toán nhà nước', 'STATE', 'KTNN'),
  row('Thanh tra Chính phủ', 'STATE', 'TTCP'),
  row('Ngân hàng Nhà nước Việt Nam', 'STATE', 'NHNN', 'Ngân hàng Nhà nước'),
  row('Bảo hiểm xã hội Việt Nam', 'STATE', 'BHXH', 'BHXHVN'),
  row('Ủy ban Dân tộc', 'STATE', 'UBDT'),
  row('Bộ Công an', 'STATE', 'BCA'),
  row('Bộ Quốc phòng', 'STATE', 'BQP'),
  row('Bộ Ngoại giao', 'STATE', 'BNG'),
  row('Bộ Nội vụ', 'STATE', 'BNV'),
  row('Bộ Tư pháp', 'STATE', 'BTP'),
  row('Bộ Tài chính', 'STATE', 'BTC'),
  row('Bộ Kế hoạch và Đầu tư', 'STATE', 'BKHĐT', 'Bộ KHĐT'),
  row('Bộ Công Thương', 'STATE', 'BCT'),
  row('Bộ Nông nghiệp và Phát triển nông thôn', 'STATE', 'BNNPTNT', 'BNN', 'Bộ NN&PTNT'),
  row('Bộ Nông nghiệp và Môi trường', 'STATE', 'BNNMT', 'Bộ NN&MT'),
  row('Bộ Giao thông vận tải', 'STATE', 'BGTVT'),
  row('Bộ Xây dựng', 'STATE', 'BXD'),
  row('Bộ Tài nguyên và Môi trường', 'STATE', 'BTNMT'),
  row('Bộ Thông tin và Truyền thông', 'STATE', 'BTTTT'),
  row('Bộ Lao động - Thương binh và Xã hội', 'STATE', 'BLĐTBXH', 'Bộ Lao động, Thương binh và Xã hội'),
  row('Bộ Văn hóa, Thể thao và Du lịch', 'STATE', 'BVHTTDL'),
  row('Bộ Khoa học và Công nghệ', 'STATE', 'BKHCN'),
  row('Bộ Giáo dục và Đào tạo', 'STATE', 'BGDĐT', 'Bộ GD&ĐT'),
  row('Bộ Y tế', 'STATE', 'BYT'),
  row('Bộ Dân tộc và Tôn giáo', 'STATE', 'BDTTG'),
  row('Ủy ban trung ương Mặt trận Tổ quốc Việt Nam', 'FRONT', 'UBTWMTTQVN', 'Mặt trận Tổ quốc Việt Nam'),
  row('Tổng Liên đoàn Lao động Việt Nam', 'FRONT', 'TLĐ', 'TLĐLĐVN'),
];

const byName = new Map(nationalBodies.flatMap((body) => [body.name, ...body.aliases].map((name) => [nameKey(name), body] as const)));

/** The body of the country that bears a name. @example nationalBody('BYT')?.name === 'Bộ Y tế' */
export function nationalBody(name: string): NationalBody | undefined {
  return byName.get(nameKey(name));
}

import type { OrganizationKind } from '../../domain/facts.js';
import { fold } from '../../domain/text.js';

interface KindRow {
  readonly kind: OrganizationKind;
  /** Tried on the folded name. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** What words of a name tell of the kind of body (loại cơ quan); the first row that fits decides. */
export const kindRows: readonly KindRow[] = [
  { kind: 'SET', pattern: /^(?:cac|nhung|mot so|tung|moi|toan the|toan bo|cap uy|chinh quyen|nguoi dung dau|thanh vien|\d+) |^thu truong (?=cac |co quan|don vi)|^(?:nganh|dia phuong|don vi|co quan|so|doan the)(?:,| va |$)/, examples: ['các quận, huyện, thị ủy', '11 tỉnh bạn', 'từng cơ quan', 'sở, ban, ngành', 'cấp ủy các cấp', 'thủ trưởng cơ quan'] },
  { kind: 'SET', pattern: / (?:cac|nhung|tung|moi) (?:cap|quan|huyen|thi xa|xa|phuong|thi tran|tinh|thanh pho|so|bo|ban|nganh|co quan|don vi|dia phuong|to|chi bo|to chuc)(?![a-z])/, examples: ['Ủy ban nhân dân các quận, huyện', 'Thủ trưởng các cơ quan'] },
  { kind: 'OFFICE', pattern: /^(?:van phong|chanh van phong|pho chanh van phong|phong|van thu)(?! ban cong tac)/, examples: ['Văn phòng Tỉnh ủy', 'Chánh Văn phòng', 'phòng Tổng hợp'] },
  { kind: 'JOINT', pattern: /^(?:truong |pho truong )?(?:ban chi dao|so chi huy|trung tam chi huy|to cong tac|tieu ban|hoi dong (?!nhan dan)|doan cong tac|doan kiem tra)/, examples: ['Ban Chỉ đạo tỉnh', 'Sở Chỉ huy huyện', 'Hội đồng thẩm định'] },
  { kind: 'PARTY', pattern: /(?:^| )(?:thanh|tinh|quan|huyen|thi|dang) uy|^(?:ban (?:thuong vu|can su dang|chap hanh|tuyen giao|to chuc|dan van|noi chinh|bi thu)|bo chinh tri|bi thu|pho bi thu|thuong truc|dang doan|chi bo|dang bo|cap uy)(?! hoi dong| hdnd)/, examples: ['Tỉnh ủy', 'Ban Thường vụ', 'Đảng ủy Quân sự tỉnh', 'Ban Bí thư', 'Bộ Chính trị'] },
  { kind: 'POLICE', pattern: /^(?:giam doc |truong )?cong an/, examples: ['Công an tỉnh', 'Giám đốc Công an tỉnh'] },
  { kind: 'MILITARY', pattern: /^(?:bo tu lenh|bo chi huy|ban chi huy (?:quan su|bo doi)|quan khu|bo doi|quan chung|luc luong dan quan|dan quan)/, examples: ['Bộ Tư lệnh Thủ đô', 'Bộ Chỉ huy Quân sự tỉnh', 'Ban Chỉ huy Quân sự huyện'] },
  { kind: 'FRONT', pattern: /^(?:uy ban (?:trung uong )?)?mat tran to quoc|^(?:tong )?lien doan lao dong|^hoi (?!dong)|^doan thanh nien|^tinh doan|^thanh doan|^doan the/, examples: ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Liên đoàn Lao động tỉnh', 'Hội Nông dân tỉnh', 'Tỉnh đoàn'] },
  { kind: 'STATE', pattern: /(?:uy ban|hoi dong) nhan dan|^(?:(?:pho )?(?:giam doc|bo truong|thu truong|chu tich|cuc truong|tong cuc truong|chanh thanh tra) )?(?:so|bo|cuc|chi cuc|tong cuc|thanh tra|kho bac|chinh phu|thu tuong|quoc hoi|uy ban|ngan hang nha nuoc|kiem toan nha nuoc|toa an|vien kiem sat|bao hiem xa hoi|ban quan ly|ban dan toc)(?![a-z])|^chu tich nuoc|^chu tich/, examples: ['Ủy ban nhân dân tỉnh', 'Sở Y tế', 'Giám đốc Sở Nội vụ', 'Quốc hội', 'Thủ tướng Chính phủ'] },
  { kind: 'OTHER', pattern: /^/, examples: ['Trường Đại học', 'Nhân dân'] },
];

/**
 * The kind of a body, from the words of its name.
 * @example organizationKind('các quận, huyện, thị ủy') === 'SET'
 */
export function organizationKind(name: string): OrganizationKind {
  const folded = fold(name);
  return kindRows.find(({ pattern }) => pattern.test(folded))?.kind ?? 'OTHER';
}

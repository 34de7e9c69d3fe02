import { documentTypes } from '../../domain/document-type.js';

/** Whose number it is, as far as the symbol tells. */
export interface SymbolRow {
  /** Of the issuer's part of the symbol. */
  readonly pattern: RegExp;
  /** The body: of the whole country, or a local one whose place the paper tells. */
  readonly body: string;
  readonly reach: 'country' | 'place' | 'phrase';
  readonly example: string;
}

const country = (pattern: RegExp, body: string, example: string): SymbolRow => ({ pattern, body, reach: 'country', example });
const place = (pattern: RegExp, body: string, example: string): SymbolRow => ({ pattern, body, reach: 'place', example });

/**
 * Issuers by symbol (ký hiệu cơ quan). `country`: the symbol decides. `place`: it names the body and leaves the
 * place to the paper. `phrase`: many bodies share it, only words tell which.
 */
export const symbolRows: readonly SymbolRow[] = [
  country(/^TW$/, 'Ban Chấp hành Trung ương Đảng', '10-NQ/TW'),
  country(/^VPTW$/, 'Văn phòng Trung ương Đảng', '05-HD/VPTW'),
  country(/^UBKTTW$/, 'Ủy ban Kiểm tra Trung ương', '3-HD/UBKTTW'),
  country(/^BTCTW$/, 'Ban Tổ chức Trung ương', '8-HD/BTCTW'),
  country(/^BTGTW$/, 'Ban Tuyên giáo Trung ương', '14-HD/BTGTW'),
  country(/^QH\d*$/, 'Quốc hội', '30/2021/QH15'),
  country(/^UBTVQH\d*$/, 'Ủy ban Thường vụ Quốc hội', '3/2021/UBTVQH15'),
  country(/^CTN$/, 'Chủ tịch nước', '2/2020/L-CTN'),
  country(/^CP$/, 'Chính phủ', '68/NQ-CP'),
  country(/^TTg$/i, 'Thủ tướng Chính phủ', '16/CT-TTg'),
  country(/^VPCP$/, 'Văn phòng Chính phủ', '6324/VPCP-KGVX'),
  country(/^BYT$/, 'Bộ Y tế', '1305/CĐ-BYT'),
  country(/^BCA$/, 'Bộ Công an', '4/2020/TT-BCA'),
  country(/^BQP$/, 'Bộ Quốc phòng', '5/2020/TT-BQP'),
  country(/^BTC$/, 'Bộ Tài chính', '58/2021/TT-BTC'),
  country(/^BCT$/, 'Bộ Công Thương', '15/2026/TT-BCT'),
  country(/^BNV$/, 'Bộ Nội vụ', '7/TT-BNV'),
  country(/^BTP$/, 'Bộ Tư pháp', '9/TT-BTP'),
  country(/^BNG$/, 'Bộ Ngoại giao', '2/TT-BNG'),
  country(/^BXD$/, 'Bộ Xây dựng', '6/TT-BXD'),
  country(/^BGD&?ĐT$/, 'Bộ Giáo dục và Đào tạo', '11/TT-BGDĐT'),
  country(/^BGTVT$/, 'Bộ Giao thông vận tải', '12/TT-BGTVT'),
  country(/^BTNMT$/, 'Bộ Tài nguyên và Môi trường', '13/TT-BTNMT'),
  country(/^BNN(?:&?PTNT)?$/, 'Bộ Nông nghiệp và Phát triển nông thôn', '19/TT-BNNPTNT'),
  country(/^BNNMT$/, 'Bộ Nông nghiệp và Môi trường', '4017/TTr-BNNMT'),
  country(/^BKH&?ĐT$/, 'Bộ Kế hoạch và Đầu tư', '21/TT-BKHĐT'),
  country(/^BKH&?CN$/, 'Bộ Khoa học và Công nghệ', '22/TT-BKHCN'),
  country(/^BTT&?TT$/, 'Bộ Thông tin và Truyền thông', '23/TT-BTTTT'),
  country(/^BLĐTB&?XH$/, 'Bộ Lao động - Thương binh và Xã hội', '24/TT-BLĐTBXH'),
  country(/^BVHTT&?DL$/, 'Bộ Văn hóa, Thể thao và Du lịch', '25/TT-BVHTTDL'),
  country(/^NHNN$/, 'Ngân hàng Nhà nước Việt Nam', '26/TT-NHNN'),
  country(/^TTCP$/, 'Thanh tra Chính phủ', '27/TT-TTCP'),
  country(/^TANDTC$/, 'Tòa án nhân dân tối cao', '28/TT-TANDTC'),
  country(/^VKS(?:ND)?TC$/, 'Viện kiểm sát nhân dân tối cao', '29/TT-VKSNDTC'),
  country(/^KTNN$/, 'Kiểm toán nhà nước', '31/QĐ-KTNN'),
  country(/^UBDT$/, 'Ủy ban Dân tộc', '32/TT-UBDT'),
  place(/^TU$/, 'Tỉnh ủy', '495-TB/TU'),
  place(/^VPTU$/, 'Văn phòng Tỉnh ủy', '33-TB/VPTU'),
  place(/^BTCTU$/, 'Ban Tổ chức Tỉnh ủy', '34-HD/BTCTU'),
  place(/^BTGTU$/, 'Ban Tuyên giáo Tỉnh ủy', '35-HD/BTGTU'),
  place(/^UBKTTU$/, 'Ủy ban Kiểm tra Tỉnh ủy', '36-HD/UBKTTU'),
  place(/^HU$/, 'Huyện ủy', '37-CV/HU'),
  place(/^QU$/, 'Quận ủy', '404-CV/QU'),
  place(/^ThU$/i, 'Thị ủy', '38-CV/ThU'),
  place(/^BCS[ĐD]$/, 'Ban cán sự đảng', '788-CV/BCSĐ'),
  place(/^UBND$/, 'Ủy ban nhân dân', '3642/QĐ-UBND'),
  place(/^HĐND$/, 'Hội đồng nhân dân', '15/NQ-HĐND'),
  place(/^SYT$/, 'Sở Y tế', '39/SYT-NVY'),
  place(/^SNV$/, 'Sở Nội vụ', '108/TTr-SNV'),
  place(/^SCT$/, 'Sở Công Thương', '1856/TTr-SCT'),
  place(/^STC$/, 'Sở Tài chính', '41/STC-NS'),
  place(/^STP$/, 'Sở Tư pháp', '42/STP-VB'),
  place(/^SXD$/, 'Sở Xây dựng', '43/SXD-QH'),
  place(/^SGTVT$/, 'Sở Giao thông vận tải', '44/SGTVT-VT'),
  place(/^SGD&?ĐT$/, 'Sở Giáo dục và Đào tạo', '45/SGDĐT-VP'),
  place(/^STN&?MT$/, 'Sở Tài nguyên và Môi trường', '46/STNMT-ĐĐ'),
  place(/^SKH&?ĐT$/, 'Sở Kế hoạch và Đầu tư', '47/SKHĐT-TH'),
  place(/^STT&?TT$/, 'Sở Thông tin và Truyền thông', '48/STTTT-BC'),
  place(/^SLĐTB&?XH$/, 'Sở Lao động - Thương binh và Xã hội', '49/SLĐTBXH-VL'),
  { pattern: /^BC[ĐD](?:QG)?$/, body: 'Ban Chỉ đạo', reach: 'phrase', example: '01-QC/BCĐ' },
  { pattern: /^ĐU$/, body: 'Đảng ủy', reach: 'phrase', example: '2449-CV/ĐU' },
  { pattern: /^VP$/, body: 'Văn phòng', reach: 'phrase', example: '10227/VP-KGVX' },
];

const types = new Set(documentTypes.map(({ code }) => code));
/** Decrees and laws write their kind where no table of kinds has it. */
const alsoTypes = new Set(['TTLB']);

/**
 * The issuer's part of a symbol: behind the stroke in the Party's shape, behind the kind in the State's, in front
 * of the unit when no kind stands there.
 * @example issuerPart('TB/TU') === 'TU', issuerPart('QĐ-UBND') === 'UBND', issuerPart('VPCP-KGVX') === 'VPCP'
 */
export function issuerPart(symbol: string): string {
  const [head = '', ...rest] = symbol.split('/');
  if (rest.length > 0) return rest.join('/');
  const [first = '', second] = head.split('-');
  return second !== undefined && (types.has(first) || alsoTypes.has(first)) ? second : first;
}

/** What the symbol tells of the issuer. @example symbolRow('NQ-CP')?.body === 'Chính phủ' */
export function symbolRow(symbol: string | null): SymbolRow | undefined {
  return symbol === null ? undefined : symbolRows.find(({ pattern }) => pattern.test(issuerPart(symbol)));
}

/** True of the Party's shape, whose numbers count in the committee's term. @example isPartySymbol('TB/TU') === true */
export function isPartySymbol(symbol: string): boolean {
  return /^[\p{L}]+\/\p{L}/u.test(symbol);
}

import { escaped } from './text.js';

/** What bodies are called for short (viết tắt), and in full. Longer forms stand before those that they contain. */
export const abbreviations = [
  { short: 'UBMTTQ', long: 'Ủy ban Mặt trận Tổ quốc', example: 'UBMTTQ thành phố' },
  { short: 'UB MTTQ', long: 'Ủy ban Mặt trận Tổ quốc', example: 'UB MTTQ huyện' },
  { short: 'MTTQ', long: 'Mặt trận Tổ quốc', example: 'MTTQ quận' },
  { short: 'UBND', long: 'Ủy ban nhân dân', example: 'UBND tỉnh' },
  { short: 'HĐND', long: 'Hội đồng nhân dân', example: 'HĐND tỉnh' },
  { short: 'ĐBQH', long: 'đại biểu Quốc hội', example: 'Đoàn ĐBQH tỉnh' },
  { short: 'UBKT', long: 'Ủy ban Kiểm tra', example: 'UBKT Tỉnh ủy' },
  { short: 'BTV', long: 'Ban Thường vụ', example: 'BTV Huyện ủy' },
  { short: 'BCH QS', long: 'Bộ Chỉ huy Quân sự', example: 'BCH QS tỉnh' },
  { short: 'BCH', long: 'Ban Chấp hành', example: 'BCH Đảng bộ tỉnh' },
  { short: 'BCSĐ', long: 'Ban cán sự đảng', example: 'BCSĐ UBND tỉnh' },
  { short: 'BCSD', long: 'Ban cán sự đảng', example: 'BCSD UBND tỉnh' },
  { short: 'BCĐQG', long: 'Ban Chỉ đạo Quốc gia', example: 'BCĐQG về chuyển đổi số' },
  { short: 'BCĐ', long: 'Ban Chỉ đạo', example: 'BCĐ tỉnh' },
  { short: 'Ban CĐ', long: 'Ban Chỉ đạo', example: 'Ban CĐ huyện' },
  { short: 'BCD', long: 'Ban Chỉ đạo', example: 'BCD huyện' },
  { short: 'BTGTU', long: 'Ban Tuyên giáo Tỉnh ủy', example: 'BTGTU' },
  { short: 'BTG', long: 'Ban Tuyên giáo', example: 'BTG Tỉnh ủy' },
  { short: 'VPCP', long: 'Văn phòng Chính phủ', example: 'VPCP' },
  { short: 'VPTU', long: 'Văn phòng Tỉnh ủy', example: 'VPTU' },
  { short: 'VP', long: 'Văn phòng', example: 'VP UBND tỉnh' },
  { short: 'CVP', long: 'Chánh Văn phòng', example: 'CVP UBND tỉnh' },
  { short: 'PCT', long: 'Phó Chủ tịch', example: 'PCT UBND tỉnh' },
  { short: 'CATP', long: 'Công an thành phố', example: 'CATP' },
  { short: 'CA', long: 'Công an', example: 'CA tỉnh' },
  { short: 'CHQS', long: 'Chỉ huy Quân sự', example: 'Ban CHQS huyện' },
  { short: 'QLTT', long: 'Quản lý thị trường', example: 'Cục QLTT tỉnh' },
  { short: 'BQL', long: 'Ban Quản lý', example: 'BQL các khu công nghiệp tỉnh' },
  { short: 'KCN', long: 'khu công nghiệp', example: 'BQL các KCN tỉnh' },
  { short: 'SCH', long: 'Sở Chỉ huy', example: 'SCH huyện' },
  { short: 'TTCH', long: 'Trung tâm Chỉ huy', example: 'TTCH thành phố' },
  { short: 'PCDB', long: 'phòng, chống dịch bệnh', example: 'BCĐ PCDB huyện' },
  { short: 'PCD', long: 'phòng, chống dịch', example: 'BCĐ PCD tỉnh' },
  { short: 'GD&ĐT', long: 'Giáo dục và Đào tạo', example: 'Sở GD&ĐT' },
  { short: 'GDĐT', long: 'Giáo dục và Đào tạo', example: 'Sở GDĐT' },
  { short: 'LĐTB&XH', long: 'Lao động - Thương binh và Xã hội', example: 'Sở LĐTB&XH' },
  { short: 'LĐTBXH', long: 'Lao động - Thương binh và Xã hội', example: 'Bộ LĐTBXH' },
  { short: 'TT&TT', long: 'Thông tin và Truyền thông', example: 'Sở TT&TT' },
  { short: 'TTTT', long: 'Thông tin và Truyền thông', example: 'Sở TTTT' },
  { short: 'TN&MT', long: 'Tài nguyên và Môi trường', example: 'Sở TN&MT' },
  { short: 'TNMT', long: 'Tài nguyên và Môi trường', example: 'Bộ TNMT' },
  { short: 'NN&PTNT', long: 'Nông nghiệp và Phát triển nông thôn', example: 'Sở NN&PTNT' },
  { short: 'NNPTNT', long: 'Nông nghiệp và Phát triển nông thôn', example: 'Bộ NNPTNT' },
  { short: 'NN&MT', long: 'Nông nghiệp và Môi trường', example: 'Sở NN&MT' },
  { short: 'KH&ĐT', long: 'Kế hoạch và Đầu tư', example: 'Sở KH&ĐT' },
  { short: 'KHĐT', long: 'Kế hoạch và Đầu tư', example: 'Bộ KHĐT' },
  { short: 'KH&CN', long: 'Khoa học và Công nghệ', example: 'Sở KH&CN' },
  { short: 'VHTT&DL', long: 'Văn hóa, Thể thao và Du lịch', example: 'Sở VHTT&DL' },
  { short: 'VH&TT', long: 'Văn hóa và Thể thao', example: 'Sở VH&TT' },
  { short: 'GTVT', long: 'Giao thông vận tải', example: 'Sở GTVT' },
  { short: 'CT-XH', long: 'chính trị - xã hội', example: 'các tổ chức CT-XH' },
  { short: 'TCCS', long: 'tổ chức cơ sở', example: 'các TCCS đảng' },
  { short: 'HU', long: 'Huyện ủy', example: 'BTV HU' },
  { short: 'QU', long: 'Quận ủy', example: 'VP QU' },
  { short: 'QG', long: 'Quốc gia', example: 'Ban Chỉ đạo QG về thiên tai' },
  { short: 'TƯ', long: 'Trung ương', example: 'các cơ quan TƯ' },
  { short: 'TW', long: 'Trung ương', example: 'các cơ quan TW' },
  { short: 'HCM', long: 'Hồ Chí Minh', example: 'UBND TP HCM' },
  { short: 'HN', long: 'Hà Nội', example: 'Sở Y tế HN' },
  { short: 'TP.', long: 'thành phố', example: 'UBND TP. Huế' },
  { short: 'TP', long: 'thành phố', example: 'UBND TP Huế' },
  { short: 'YT', long: 'Y tế', example: 'Sở YT' },
] as const;

/** What stands in the number of a paper, “22-TB/QU”, is no word of its own. */
const edge = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\d&]|\\d[-/][\\p{L}/-]*)${escaped(text)}(?![\\p{L}\\d&])`, 'gu');
const rows = abbreviations.map(({ short, long }) => ({ pattern: edge(short), long }));
/** “TT” is Thường trực before a committee and nothing certain elsewhere. */
const standing = /^TT\.? (?=(?:Thành|Tỉnh|Quận|Huyện|Thị|Đảng) ủy|Hội đồng|HĐND)/u;

/** The chairman of a place heads its people's committee: “Chủ tịch Thành phố”. */
const chairman = /^((?:Phó )?[Cc]hủ tịch(?: Thường trực)?) ((?:[Tt]hành phố|[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường)(?: |$))/u;

/**
 * A body's name with its abbreviations written out.
 * @example expand('VP UBND TP Huế') === 'Văn phòng Ủy ban nhân dân thành phố Huế'
 */
export function expand(name: string): string {
  return rows.reduce((text, { pattern, long }) => text.replace(pattern, long), name.replace(standing, 'Thường trực ')).replace(chairman, '$1 Ủy ban nhân dân $2').replace(/ +/g, ' ').trim();
}

/** How ids write what is long: the reverse of the table for the words that nearly every body has. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân/giu, 'UBND'],
  [/hội đồng nhân dân/giu, 'HĐND'],
  [/mặt trận tổ quốc(?: việt nam)?/giu, 'MTTQ'],
  [/thành phố/giu, 'TP'],
];

/** The short form of a name, for ids. @example shorten('Ủy ban nhân dân Thành phố Huế') === 'UBND TP Huế' */
export function shorten(name: string): string {
  return shorter.reduce((text, [pattern, short]) => text.replace(pattern, short), name);
}

import { plain } from './plain.js';
import { matchesOf } from './matches.js';
import { longestFirst, oneOf } from './one-of.js';

/** Provinces and cities of central rank (tỉnh, thành phố trực thuộc Trung ương), those of 2004–2025 and of today. */
export const provinces: readonly string[] = [
  'Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Thừa Thiên Huế', 'An Giang', 'Bà Rịa - Vũng Tàu', 'Bắc Giang', 'Bắc Kạn', 'Bạc Liêu',
  'Bắc Ninh', 'Bến Tre', 'Bình Định', 'Bình Dương', 'Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Đắk Lắk', 'Đắk Nông', 'Điện Biên',
  'Đồng Nai', 'Đồng Tháp', 'Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Tĩnh', 'Hải Dương', 'Hậu Giang', 'Hòa Bình', 'Hưng Yên', 'Khánh Hòa',
  'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Long An', 'Nam Định', 'Nghệ An', 'Ninh Bình', 'Ninh Thuận',
  'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình',
  'Thái Nguyên', 'Thanh Hóa', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái', 'Hà Tây',
];

const cities = new Set(['ha noi', 'ho chi minh', 'hai phong', 'da nang', 'can tho', 'hue']);
const byPlain = new Map(provinces.map((name) => [plain(name), name]));

/** The province of that name, whatever its case and marks; undefined for other places. */
export function province(name: string): string | undefined {
  return byPlain.get(plain(name).replace(/\s*-\s*/g, ' - ').trim());
}

/** "thành phố" or "tỉnh", as the law calls it. @example provinceKind('Cần Thơ') === 'thành phố' */
export function provinceKind(name: string): 'tỉnh' | 'thành phố' {
  return cities.has(plain(name)) ? 'thành phố' : 'tỉnh';
}

const named = new RegExp(`\\b(tinh|thanh pho|tp\\.?)\\s+(${oneOf(longestFirst([...byPlain.keys()]))})\\b`, 'g');

/** The province or central city that a text names most often with its kind; undefined when it names none. */
export function mostNamed(plainText: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of matchesOf(named, plainText)) {
    const name = byPlain.get(match[2] ?? '') ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted[0]?.[0];
}

const proper = /(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy xã|đảng ủy phường)\s+((?!ủy\b|đoàn\b)\p{L}+(?: \p{L}+){0,3})$/u;
const capitalNames: readonly string[] = [
  'Công Thương', 'Công an', 'Quốc phòng', 'Ngoại giao', 'Nội vụ', 'Tư pháp', 'Tài chính', 'Kế hoạch và Đầu tư', 'Xây dựng', 'Giao thông vận tải',
  'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'Tài nguyên và Môi trường', 'Thông tin và Truyền thông', 'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo', 'Y tế', 'Văn hóa, Thể thao và Du lịch', 'Lao động - Thương binh và Xã hội', 'Quốc hội', 'Chính phủ', 'Trung ương', 'Việt Nam', 'Đảng',
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Chấp hành', 'Thường vụ', 'Thường trực', 'Bí thư', 'Chính trị', 'Chủ tịch', 'Giám đốc', 'Thủ tướng', 'Bộ trưởng', 'Chỉ đạo', 'Tổ chức', 'Tuyên giáo', 'Dân vận', 'Nội chính', 'Kiểm tra', 'Mặt trận Tổ quốc', 'Ngoại vụ', 'Dân tộc', 'Thanh tra',
];
const capitals = new Map(capitalNames.map((name) => [name.toLowerCase(), name]));
const capitalPattern = new RegExp(`(?<!\\p{L})${oneOf(longestFirst([...capitals.keys()]))}(?!\\p{L})`, 'gu');
const provincePattern = new RegExp(`(?<!\\p{L})${oneOf(longestFirst(provinces.map((name) => name.toLowerCase())))}(?!\\p{L})`, 'gu');

/**
 * A line of capitals as a name is written.
 * @example nameCase('ỦY BAN NHÂN DÂN TỈNH LÀO CAI') === 'Ủy ban nhân dân tỉnh Lào Cai'
 */
export function nameCase(capitalLine: string): string {
  const lower = capitalLine.toLowerCase().replace(/\s+/g, ' ').trim().replace(/(?<!\p{L})(ubnd|hđnd|mttq|btv|đbqh|tp)(?!\p{L})/gu, (short) => short.toUpperCase());
  const named = lower
    .replace(capitalPattern, (name) => capitals.get(name) ?? name)
    .replace(proper, (whole: string, name: string) => whole.slice(0, whole.length - name.length) + name.replace(/(?<!\p{L})\p{L}/gu, (one) => one.toUpperCase()))
    .replace(provincePattern, (name) => provinces.find((one) => one.toLowerCase() === name) ?? name);
  return named.charAt(0).toUpperCase() + named.slice(1);
}

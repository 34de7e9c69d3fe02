import { abbreviations } from '../domain/abbreviation.js';
import { oneOf } from './one-of.js';
import { plain } from './plain.js';
import { provinces } from './places.js';

/** The first short form of every name that `abbreviations` has, longer names first. */
export const shortForms: readonly (readonly [long: string, short: string])[] = [...new Map([...abbreviations].reverse().map(({ long, short }) => [long, short] as const))]
  .filter(([long, short]) => long.includes(' ') && !provinces.includes(long) && isPutBehind(short))
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Short forms of two letters are read, not written, but for "TP". */
function isPutBehind(short: string): boolean {
  return /^\p{L}/u.test(short) && (short.length > 2 || short === 'TP') && short !== 'UBMTTQ';
}

const plainForms = new Map(shortForms.map(([long]) => [long, plain(long)]));
/** What is of a place even where its name does not say so. */
const localBody = new RegExp(String.raw`^${oneOf([
  'Sở', 'Công an', 'Bộ Chỉ huy', 'Bộ Tư lệnh', 'Ban Chỉ huy', 'Cục Thuế', 'Kho bạc', 'Văn phòng', 'Trung tâm', 'Đài', 'Báo', 'Ban Quản lý',
  'Đảng ủy', 'Thành ủy', 'Tỉnh ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Ban cán sự', 'Ban Thường vụ', 'Thường trực', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Tổ chức', 'Ban Nội chính',
  'UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Ủy ban', 'Ban Chỉ đạo', 'BCĐ', 'Tiểu ban', 'Chủ tịch', 'Giám đốc', 'Hội', 'Liên đoàn', 'Đoàn',
])}`, 'iu');
/** "Sở Y tế các tỉnh", "các Sở": bodies of many places. */
const ofManyPlaces = /\p{L}\s(?:các|những)\s|^(?:các|những) /iu;
const isCentral = /(?:Trung ương|Chính phủ|Quốc hội|Việt Nam|Quốc gia|Bộ (?!Chỉ|Tư)|quốc gia)/u;

/**
 * A body's name with its place and its short form, so that it means one body outside its text.
 * @param place of the letterhead, "thành phố Hà Nội"
 * @example labelOf('Sở Giáo dục và Đào tạo', 'thành phố Hà Nội') === 'Sở Giáo dục và Đào tạo Hà Nội (Sở GD&ĐT HN)'
 */
export function labelOf(name: string, place: string | null): string {
  const bare = place?.replace(/^(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn) /u, '') ?? '';
  const kind = place === null || bare === place ? '' : place.slice(0, place.length - bare.length).trim();
  const isLocal = bare !== '' && localBody.test(name) && !isCentral.test(name) && !plain(name).includes(plain(bare)) && !ofManyPlaces.test(name);
  const isHere = kind === '' || !/(?:tỉnh|thành phố|quận|huyện|xã|phường)$/iu.test(name) || name.toLowerCase().endsWith(kind);
  const full = isLocal && isHere && name.length < 90 ? `${name} ${bare}` : name;
  const short = shortened(full === name ? full : `${name} ${initials(bare)}`);
  return short === full || short.length > 60 || short === `${name} ${initials(bare)}` ? full : `${full} (${short})`;
}

/** With the short forms that its words have. @example shortened('Sở Giáo dục và Đào tạo') === 'Sở GD&ĐT' */
export function shortened(name: string): string {
  let [text, folded] = [name, plain(name)];
  for (const [long, short] of shortForms) {
    const at = folded.indexOf(plainForms.get(long) ?? long);
    if (at === -1) continue;
    text = text.slice(0, at) + short + text.slice(at + long.length);
    folded = plain(text);
  }
  return text;
}

function initials(name: string): string {
  return name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase()).join('');
}

import { beginsBody } from './bodies.js';
import { oneOf } from './one-of.js';

/** Second halves of names, behind "và" or a comma: "Giáo dục và Đào tạo". A new one is a new row. */
export const secondHalves: readonly string[] = [
  'Đào tạo', 'Truyền thông', 'Xã hội', 'Đầu tư', 'Công nghệ', 'Môi trường', 'Du lịch', 'Phát triển', 'Nhà ở', 'chế xuất', 'Chế xuất', 'Quan hệ', 'Bảo vệ', 'Hội nhập', 'hội nhập', 'Nhi đồng', 'Kỹ thuật', 'Đối ngoại', 'Hội nghị',
  'Cứu nạn', 'cứu nạn', 'CNCH', 'cứu hộ', 'Trật tự', 'Xây dựng', 'Chất lượng', 'chống', 'Thể thao', 'Thể dục', 'Thương binh', 'hải đảo', 'Hải đảo', 'Kiểm soát', 'Phòng vệ', 'Văn hóa', 'Nghệ thuật', 'Gia đình', 'Trẻ em', 'Bảo trợ',
  'Thủy lợi', 'Thủy sản', 'Chăn nuôi', 'Thú y', 'Bảo vệ thực vật', 'Đo lường', 'Công chức', 'Biên chế', 'Công nghiệp', 'Thương mại', 'tìm kiếm', 'Tìm kiếm', 'Tài chính', 'Kinh doanh', 'Lâm sản', 'Phát thanh', 'Truyền hình',
  'thành phố', 'tỉnh', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'thị', 'đặc khu', 'nhân dân', 'người',
];
const secondHalf = new RegExp(String.raw`^${oneOf(secondHalves)}(?!\p{L})`, 'u');

/** True of words that go on with a name behind "và" or a comma. @example goesOnWithName('Đào tạo tỉnh') === true */
export function goesOnWithName(text: string): boolean {
  return secondHalf.test(text);
}

/** "các Bộ:", "các Sở, ngành:", "Giám đốc các Sở:", with the names behind. */
const sharedHead = /^(?<office>(?:Giám đốc|Thủ trưởng|Bộ trưởng|Lãnh đạo|Chủ tịch|Trưởng)\s)?(?:[Cc]ác\s)?(?<kind>Bộ|bộ|Sở|sở|UBND|Cục|Ban|Phòng|phòng)s?(?:, (?:ngành|ban, ngành|cơ quan|ban))?\s?:\s?(?<names>.+)$/su;

/**
 * The bodies of a list. A comma or "và" parts two of them when a new body begins behind it;
 * a shared head is given to each: "các Bộ: Công Thương, Xây dựng".
 * @example splitBodies('Sở Y tế, Sở Giáo dục và Đào tạo') → ['Sở Y tế', 'Sở Giáo dục và Đào tạo']
 */
export function splitBodies(phrase: string): readonly string[] {
  const shared = sharedHead.exec(phrase.trim());
  if (shared !== null) {
    const { office = '', kind = '', names = '' } = shared.groups ?? {};
    const head = `${office}${office === '' ? kind.charAt(0).toUpperCase() + kind.slice(1) : kind}`;
    return parts(names, true).map((name) => (beginsBody(name, 0) && !/^(?:Nội|Công) /u.test(name) ? name : `${head} ${name}`));
  }
  return withTails(asPersons(parts(phrase, false)));
}

const post = /^(?:Ủy viên|Phó|Bí thư|Chủ tịch|Trưởng|Giám đốc|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Chánh|Đại biểu|Tổ trưởng)(?!\p{L})/u;
/** "đồng chí Phạm Văn Sinh", "các đồng chí …" */
const person = /^(?:đồng chí|đ\/c) \p{Lu}\p{Ll}+ \p{Lu}|^các (?:đồng chí|đ\/c) /iu;
/** "đồng chí Bí thư Tỉnh ủy": named by the post alone. */
const postAlone = /^(?:đồng chí|đ\/c) (?:Bí thư|Chủ tịch|Giám đốc|Phó|Trưởng)/iu;

/** "đồng chí A, Phó Chủ tịch …, Trưởng ban …": the posts belong to the person, and to "các đồng chí". */
function asPersons(names: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    if (last !== undefined && post.test(name) && person.test(last) && !postAlone.test(last)) whole[whole.length - 1] = `${last}, ${name}`;
    else whole.push(name);
  }
  return whole;
}

/** "… 14 phường", "… các quận, huyện, thị xã" */
const tail = / (?<places>(?:các |\d+ )?(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường)(?:, (?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn))*$)/iu;
const wantsTail = /^(?:UBND|HĐND|Đảng ủy|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Bí thư Đảng ủy|Bí thư|Cấp ủy|Thường trực HĐND)$/iu;

/** "Đảng ủy, UBND 14 phường": the place at the end is that of both. */
function withTails(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const places = wantsTail.test(name) ? tail.exec(names[index + 1] ?? '')?.groups?.['places'] : undefined;
    return places === undefined ? name : `${name} ${places}`;
  });
}

/** Words for a field that are a ministry's whole name in "các Bộ: Y tế, Tài chính, Xây dựng". */
const wholeField = /^(?:Tài chính|Xây dựng)(?!\p{L})/u;
/** "…, xã Giao Lạc chủ trì": a place that is a body of its own. */
const leadsItself = /^(?:xã|phường|thành phố|tỉnh) [^,]*(?: chủ trì)/u;

function parts(phrase: string, isListOfNames: boolean): readonly string[] {
  const names: string[] = [];
  let begin = 0;
  let depth = 0;
  const push = (end: number): void => {
    const name = phrase.slice(begin, end).replace(/\s+/g, ' ').replace(/^[\s,;/-]+|[\s,;:./-]+$/g, '').trim();
    if (name !== '') names.push(name);
  };
  for (const gap of phrase.matchAll(/[()]|\s?[,;/]\s?|\s(?:và|cùng|với|hoặc)\s/gu)) {
    if (gap[0] === '(') depth += 1;
    else if (gap[0] === ')') depth = Math.max(0, depth - 1);
    if (/[()]/.test(gap[0]) || depth > 0) continue;
    const next = gap.index + gap[0].length;
    const rest = phrase.slice(next);
    if (goesOnWithName(rest) && !(isListOfNames && wholeField.test(rest)) && !leadsItself.test(rest)) continue;
    if (!isListOfNames && !gap[0].includes(';') && (!beginsBody(phrase, next) || isOneSet(phrase.slice(begin, gap.index), rest))) continue;
    push(gap.index);
    begin = next;
  }
  push(phrase.length);
  return names;
}

const opensSet = /(?:^|\s)(?:các|những|mọi|mỗi)\s[^,]*(?:,[^,]*)*$/iu;
const memberOfSet = new RegExp(String.raw`^${oneOf([
  'bộ', 'sở', 'ban', 'ngành', 'phòng', 'cục', 'vụ', 'cơ quan', 'đơn vị', 'tổ chức', 'doanh nghiệp', 'hội', 'đoàn thể', 'trường',
  'cấp', 'địa phương', 'tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'xã', 'phường',
  'chi bộ', 'đảng bộ', 'đảng đoàn', 'đảng ủy', 'thành ủy', 'huyện ủy',
])}(?!\p{L})`, 'u');

/** "các sở, ban, ngành", "các cơ quan, đơn vị": one set under one "các". */
function isOneSet(before: string, rest: string): boolean {
  return opensSet.test(before) && memberOfSet.test(rest);
}

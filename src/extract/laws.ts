import { plain } from './plain.js';
import { lawNames } from './law-names.js';
import { coverOf } from './stretches.js';
import { matchesOf } from './matches.js';
import { longestFirst, oneOf } from './one-of.js';

/** A document that goes by its name: a law, a code, an ordinance, the constitution, a treaty. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** As printed, blanks made one: "Luật Thủ đô", "Bộ luật Lao động năm 2031". */
  readonly name: string;
  readonly typeCode: string;
}

const type = String.raw`(?<type>Bộ luật|Bộ Luật|Luật|luật|Pháp lệnh|pháp lệnh|LUẬT)`;
/** Not the law of "pháp luật", of a draft, or "Luật này". */
const notBefore = /(?:pháp|kỷ|quy|hình|phạm|vi|dự án|dự thảo|Dự án|Dự thảo|Bộ|bộ|xây dựng|đề nghị xây dựng|môn|ngành|học|hiện hành) $/u;
const year = String.raw`(?:\s(?:năm\s)?(?:19|20)\d{2}(?!\d))?`;
const byPlain = new Map(lawNames.map((name) => [nameKey(plain(name)), name]));
const listed = new RegExp(
  String.raw`(?<![a-z])(?<type>bo luat|luat|phap lenh)\s(?<name>${oneOf(longestFirst([...byPlain.keys()]).map((name) => name.replace(/[()/]/g, '\\$&').replace(/ /g, ',?\\s')))})(?![a-z])(?!\s?(?:co so ha tang))(?<year>\s(?:nam\s)?(?:19|20)\d{2}(?!\d))?`,
  'g',
);
const amending = new RegExp(String.raw`(?<!\p{L})${type}\s(?<name>[Ss]ửa\sđổi,?\sbổ\ssung\s(?:một\ssố\sđiều\scủa\s|các\s|một\ssố\s)?[^;.(\n“]{4,240}?)(?=\s(?:ngày|số|năm)\s\d|[;.(\n“]|,\s(?:Luật|Nghị|Bộ luật)|$)`, 'gu');
/** "… của Luật A, Luật B và Luật C": all of them stand in the name of the law that amends them. */
const moreAmended = /(?:,\s(?:Bộ luật|Luật)\s[^;.(\n“,]{2,70}){1,15}\svà\s(?:Bộ luật|Luật)\s[^;.(\n“,]{2,70}?(?=\s(?:ngày|số|năm)\s\d|[;.(\n“]|$)/uy;
const capital = new RegExp(String.raw`(?<!\p{L})${type}\s(?<name>\p{Lu}\p{Ll}+(?:\s(?!ngày|năm|số|của|được|quy|có|trước|để|theo|về|thì|này|đã|giao|hiện|hướng|và|do|tại|là|nêu|sẽ|trong|khi|ban|sửa|cho|với|năm)[\p{Ll}]+){0,9})${year}`, 'gu');
const constitution = /(?<!\p{L})Hiến pháp(?: nước Cộng hòa xã hội chủ nghĩa Việt Nam)?(?: (?:năm )?(?:19|20)\d{2}(?!\d))?/gu;
const treaty = /(?<!\p{L})(?<!(?:[Cc]ác|những) )(?:Hiệp định|Công ước|Hiệp ước)(?! này)(?! quốc tế)(?: (?!và |các |này|mà |của các|theo |được |đã |trong |đối với|có )(?:\p{L}[\p{L}-]*|-)(?![\p{L}])){3,24}/gu;
const workingRules = /(?<=[Cc]ăn cứ )Quy chế làm việc của [^;.\n(]{4,110}?(?=\s(?:khóa|khoá|nhiệm kỳ|số|ban hành|được)\s|\s?[;.\n(]|$)/gu;
const charter = /(?<!\p{L})Điều lệ Đảng(?: Cộng sản Việt Nam)?/gu;

const types: Readonly<Record<string, string>> = { 'bo luat': 'Bộ luật', luat: 'Luật', 'phap lenh': 'Pháp lệnh' };
const typeCodes: Readonly<Record<string, string>> = { 'Bộ luật': 'BL', 'Bộ Luật': 'BL', Luật: 'LUAT', luật: 'LUAT', 'Pháp lệnh': 'PL', 'pháp lệnh': 'PL' };

/** Names that stand in the text as they are kept, with their kind; null: its first word tells. */
const asPrinted: readonly (readonly [RegExp, string | null])[] = [[capital, null], [constitution, 'HP'], [treaty, 'ĐƯQT'], [charter, 'ĐL'], [workingRules, 'QC']];

/**
 * The laws and treaties that a text names, in order, none within another; amending laws are one name.
 * @example findNames('Căn cứ Luật Việc làm ngày 16/11/2030;')[0]?.name === 'Luật Việc làm'
 */
export function findNames(text: string, plainText: string = plain(text)): readonly FoundName[] {
  const found: FoundName[] = [];
  const cover = coverOf(text.length);
  const put = (start: number, end: number, name: string, typeCode: string): void => {
    if (!cover.isFree(start, end) || notBefore.test(text.slice(Math.max(0, start - 18), start))) return;
    cover.take(start, end);
    found.push({ start, end, name: name.charAt(0).toUpperCase() + name.slice(1), typeCode });
  };
  for (const match of matchesOf(amending, text)) {
    moreAmended.lastIndex = match.index + match[0].length;
    const whole = `${match[0]}${moreAmended.exec(text)?.[0] ?? ''}`;
    put(match.index, match.index + whole.trimEnd().length, whole.replace(/\s+/g, ' ').trim(), 'LUAT');
  }
  for (const match of matchesOf(listed, plainText)) {
    const { type = '', name = '', year = '' } = match.groups ?? {};
    const word = types[type] ?? 'Luật';
    put(match.index, match.index + match[0].length, `${word} ${byPlain.get(nameKey(name)) ?? name}${/\d{4}/.test(year) ? ` năm ${year.slice(-4)}` : ''}`, typeCodes[word] ?? 'LUAT');
  }
  for (const [pattern, code] of asPrinted) {
    for (const match of matchesOf(pattern, text)) {
      const printed = match[0].replace(/\s+/g, ' ').trim();
      put(match.index, match.index + match[0].trimEnd().length, printed, code ?? typeCodes[match.groups?.['type'] ?? ''] ?? 'LUAT');
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function nameKey(plainName: string): string {
  return plainName.replace(/[\s,]+/g, ' ');
}

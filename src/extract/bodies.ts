import { committee, field, fieldVerbs, headAt, namesBefore, namesBehind, verbs } from './body-words.js';

const verbPattern = new RegExp(String.raw`(?<!\p{L})(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})(?!\p{L})`, 'gu');
const verbHere = new RegExp(`^(?:${verbPattern.source.replace('(?<!\\p{L})', '')})`, 'u');
/** Said of a past or a passive: what follows is no order. */
const passive = /(?:được|chưa|đang|sẽ|việc|đã|của|về|bị|là|do|từ|trong|cùng|người|các|(?<![Tt]ổ |[Đđ]oàn )công tác|kết quả|nhiệm vụ|tình hình|để) $/u;

/** True when a body, an office-holder or a set begins here. @example beginsBody('Sở Y tế chủ trì', 0) === true */
export function beginsBody(text: string, at: number): boolean {
  const found = headAt.exec(text.slice(at, at + 60));
  if (found === null) return false;
  return /\s$/.test(found[0]) || !/^\p{L}/u.test(text.slice(at + found[0].length, at + found[0].length + 1));
}

/** No subject is longer, in characters. */
export const longestSubject = 1200;

/**
 * Where a subject ends: before the first verb of ordering, those it acts together with (cùng với), a colon or the end of the sentence.
 * @returns the end, and the verb when one follows
 */
export function subjectEnd(text: string, start: number, limit: number): { readonly end: number; readonly verb: string | undefined } {
  const said = firstVerb(text, start, limit);
  const others = /\s(?=(cùng(?: với)?)\s)/u.exec(text.slice(start, said.end));
  if (others === null || !beginsBody(text, start + others.index + 2 + (others[1] ?? '').length)) return said;
  return { end: start + others.index + 1, verb: others[1] };
}

function firstVerb(text: string, start: number, limit: number): ReturnType<typeof subjectEnd> {
  const stop = sentenceStop(text, start, Math.min(limit, start + longestSubject), true);
  const words = text.slice(start, stop + 24);
  verbPattern.lastIndex = 0;
  for (let match = verbPattern.exec(words); match !== null && start + match.index < stop; match = verbPattern.exec(words)) {
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    // "Truyền thông báo cáo": what is no verb here may end in the middle of one.
    verbPattern.lastIndex = match.index + 1;
    if (match.index === 0 || namesBefore[match[0]]?.test(before) === true || passive.test(before) || isBracketed(words.slice(0, match.index))) continue;
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (namesBehind[match[0]]?.test(behind) === true || (fieldVerbs.has(match[0]) && committee.test(before) && field.test(behind))) continue;
    return { end: start + match.index, verb: match[0] };
  }
  return { end: stop, verb: undefined };
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "các Bộ:", "các Sở, ngành:": the names of the list stand behind the colon. */
const namesFollow = /(?:^|\s)(?:các\s)?(?:[Bb]ộ|[Ss]ở|UBND|[Cc]ục|[Pp]hòng)(?:,\s(?:ngành|ban,\sngành|ban|cơ\squan))*\s?$/u;

/**
 * A colon, a semicolon, a full stop before a capital, or the limit; brackets are passed over.
 * @param isSubject a semicolon between two bodies of a list ends nothing
 */
export function sentenceStop(text: string, start: number, limit: number, isSubject = false): number {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const one = text.charAt(at);
    if (one === '(') depth += 1;
    else if (one === ')') depth = Math.max(0, depth - 1);
    else if (one === '\n') return at;
    else if (depth === 0 && one === ':' && !namesFollow.test(text.slice(Math.max(start, at - 40), at))) return at;
    else if (depth === 0 && one === ';' && !(isSubject && beginsBody(text, at + 2))) return at;
    else if (depth === 0 && one === '.' && /^\.(?:\s+["“]?\p{Lu}|\s*$|\s*\n|\/)/u.test(text.slice(at, at + 4)) && !/(?:^|[ (])(?:TP|Tp|TS|ThS|GS|PGS|Đ|TT)$/u.test(text.slice(Math.max(start, at - 5), at))) return at;
  }
  return limit;
}

/** Names joined by "và" or a comma that are one name. */
const joints: readonly RegExp[] = [
  /^(?:Đào tạo|Truyền thông|Xã hội|Đầu tư|Công nghệ|Môi trường|Du lịch|Phát triển|Nhà ở|chế xuất|Chế xuất|Quan hệ|Bảo vệ|Hội nhập|hội nhập|Nhi đồng|Kỹ thuật|Đối ngoại|Hội nghị|Cứu nạn|cứu nạn|CNCH|cứu hộ|Trật tự|Xây dựng|Chất lượng|chống|Thể thao|Thể dục|Thương binh|hải đảo|Hải đảo|Kiểm soát|Phòng vệ|Văn hóa|Nghệ thuật|Gia đình|Trẻ em|Bảo trợ|Thủy lợi|Thủy sản|Chăn nuôi|Thú y|Bảo vệ thực vật|Đo lường|Công chức|Biên chế|Công nghiệp|Thương mại|tìm kiếm|Tìm kiếm|Tài chính|Kinh doanh|Lâm sản|Phát thanh|Truyền hình|thành phố|tỉnh|quận|huyện|thị xã|xã|phường|thị trấn|thị|đặc khu|nhân dân|người)(?!\p{L})/u,
];

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

/** "đồng chí A, Phó Chủ tịch …, Trưởng ban …": the posts belong to the person, and to "các đồng chí". */
function asPersons(names: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    if (last !== undefined && post.test(name) && /^(?:đồng chí|đ\/c) \p{Lu}\p{Ll}+ \p{Lu}|^các (?:đồng chí|đ\/c) /iu.test(last) && !/^(?:đồng chí|đ\/c) (?:Bí thư|Chủ tịch|Giám đốc|Phó|Trưởng)/iu.test(last)) whole[whole.length - 1] = `${last}, ${name}`;
    else whole.push(name);
  }
  return whole;
}

/** "Đảng ủy, UBND 14 phường": the place at the end is that of both. */
function withTails(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const tail = / ((?:(?:các |\d+ )?(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường)(?:, (?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn))*)$)/iu.exec(names[index + 1] ?? '')?.[1];
    return tail !== undefined && /^(?:UBND|HĐND|Đảng ủy|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Bí thư Đảng ủy|Bí thư|Cấp ủy|Thường trực HĐND)$/iu.test(name) ? `${name} ${tail}` : name;
  });
}

/** Words for a field that are a ministry's whole name in "các Bộ: Y tế, Tài chính, Xây dựng". */
const wholeField = /^(?:Tài chính|Xây dựng)(?!\p{L})/u;

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
    if (joints.some((joint) => joint.test(rest)) && !(isListOfNames && wholeField.test(rest)) && !/^(?:xã|phường|thành phố|tỉnh) [^,]*(?: chủ trì)/u.test(rest)) continue;
    if (!isListOfNames && !gap[0].includes(';') && (!beginsBody(phrase, next) || isOneSet(phrase.slice(begin, gap.index), rest))) continue;
    push(gap.index);
    begin = next;
  }
  push(phrase.length);
  return names;
}

/** "các sở, ban, ngành", "các cơ quan, đơn vị": one set under one "các". */
function isOneSet(before: string, rest: string): boolean {
  return /(?:^|\s)(?:các|những|mọi|mỗi)\s[^,]*(?:,[^,]*)*$/iu.test(before) && /^(?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|quận|huyện|xã|phường|thị xã|thành phố|tỉnh|đoàn thể|cấp|doanh nghiệp|hội|chi bộ|đảng bộ|đảng đoàn|đảng ủy|thành ủy|huyện ủy|trường|phòng|cục|vụ)(?!\p{L})/u.test(rest);
}

/** Words behind which an issuer's name is over. */
const issuerStop = /^(?:về|v\/v|quy định|ban hành|sửa đổi|bổ sung|hướng dẫn|phê duyệt|công bố|tại|để|thì|trong|giao|có|đã|cho|theo|kèm|đối với|yêu cầu|thực hiện|triển khai|trên|nhằm|là|được|khi|từ|này|nêu|ngày|số|như|do|với|trước|kể|hết|bị|sẽ|vẫn|không|vừa|thành (?:các|một|những)|bãi bỏ|thay thế|tiếp tục|đề nghị|thông qua|ghi|nhất|đảm bảo|bảo đảm|đến|năm|quyết định(?= |$)|chỉ đạo(?= )|mới|còn|và (?:các|những|Nghị|Quyết|Thông|Chỉ|Công văn|Kế|Luật|Báo|Tờ|Văn|văn|Kết|Hướng|số|Điều|quy định|ý kiến|hướng dẫn))(?![\p{L}])/u;

/**
 * A body's name as a citation gives it behind "của", up to the words that go on about the document.
 * @returns the end of the name
 */
export function issuerEnd(text: string, start: number, limit: number): number {
  let at = start;
  const words = /( ?)([^\s,;.:()“”"[\]|\n]+)/uy;
  while (at < limit) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (match === null || match.index + match[0].length > limit) break;
    const from = match.index + (match[1] ?? '').length;
    const rest = text.slice(from, from + 60);
    const isOver = (issuerStop.test(inCase(rest)) || (from > start && (endsAtAnd(rest) || isVerbAt(text, from, start)))) && !(from > start && continuesName(text.slice(start, from), match[2] ?? '', rest));
    if (isOver && from > start) break;
    at = from + (match[2] ?? '').length;
    const comma = /^,\s?/.exec(text.slice(at, at + 2));
    if (comma !== null) {
      const next = text.slice(at + comma[0].length, at + 40);
      if (!/^(?:chống|Thể thao|Thương binh|Thể dục|kiểm soát|xử lý)(?!\p{L})/u.test(next) || !/(?:[Pp]hòng|Văn hóa|Lao động)$/u.test(text.slice(start, at))) break;
      at += 1;
    }
  }
  return at;
}

/** "và" goes on with a name only before the second half of one: "Giáo dục và Đào tạo". */
function endsAtAnd(rest: string): boolean {
  const and = /^(?:và|VÀ)\s/u.exec(rest);
  return and !== null && !joints.some((joint) => joint.test(rest.slice(and[0].length)));
}

function isVerbAt(text: string, at: number, from: number): boolean {
  const verb = verbHere.exec(text.slice(at, at + 24))?.[0];
  return verb !== undefined && namesBefore[verb]?.test(text.slice(Math.max(from, at - 24), at)) !== true && namesBehind[verb]?.test(text.slice(at + verb.length, at + verb.length + 24)) !== true;
}

/** In a title of capitals the words are to be known all the same. */
function inCase(text: string): string {
  return /^\p{Lu}{2,}[\s\p{Lu}]/u.test(text) && !/\p{Ll}/u.test(text) ? text.toLowerCase() : text;
}

/** "Ban Chỉ đạo Quốc gia về phòng, chống …", "Ban Chỉ đạo thành phố": words that elsewhere end a name. */
function continuesName(name: string, word: string, rest: string): boolean {
  if (word === 'về') return /(?:Quốc gia|[Tt]iểu ban|Ủy ban|Ban Chỉ đạo)(?: \p{L}+)?$/u.test(name.trim()) && /^về (?:phòng|chuyển|đổi|an|cải|ứng|biến|phát|công|xây)/u.test(rest);
  if (word === 'chỉ' || word === 'quyết') return false;
  return word === 'thực' ? false : /^(?:Ban|Hội đồng|Ủy ban)$/u.test(name.trim());
}

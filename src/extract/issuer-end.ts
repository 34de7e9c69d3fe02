import { goesOnWithName } from './body-lists.js';
import { verbs } from './body-words.js';
import { isInName } from './name-verbs.js';
import { longestFirst, oneOf } from './one-of.js';

const verbHere = new RegExp(String.raw`^${oneOf(longestFirst(verbs))}(?!\p{L})`, 'u');

/** Words behind which an issuer's name is over. */
const issuerStop = new RegExp(String.raw`^${oneOf([
  // what the document is about or does
  'về', 'v/v', 'quy định', 'ban hành', 'sửa đổi', 'bổ sung', 'hướng dẫn', 'phê duyệt', 'công bố', 'bãi bỏ', 'thay thế', 'thông qua', 'quyết định(?= |$)', 'thành (?:các|một|những)',
  // what others do
  'giao', 'yêu cầu', 'thực hiện', 'triển khai', 'tiếp tục', 'đề nghị', 'ghi', 'nhất', 'đảm bảo', 'bảo đảm', 'chỉ đạo(?= )',
  // prepositions
  'tại', 'để', 'thì', 'trong', 'cho', 'theo', 'kèm', 'đối với', 'trên', 'nhằm', 'khi', 'từ', 'số', 'như', 'do', 'với', 'trước', 'kể', 'đến',
  // how it stands with the document
  'có', 'đã', 'là', 'được', 'này', 'nêu', 'ngày', 'năm', 'hết', 'bị', 'sẽ', 'vẫn', 'không', 'vừa', 'mới', 'còn',
  // the next document
  'và (?:các|những|Nghị|Quyết|Thông|Chỉ|Công văn|Kế|Luật|Báo|Tờ|Văn|văn|Kết|Hướng|số|Điều|quy định|ý kiến|hướng dẫn)',
])}(?![\p{L}])`, 'u');

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
    if (from > start && isOverAt(text, start, from, match[2] ?? '')) break;
    at = from + (match[2] ?? '').length;
    const comma = /^,\s?/.exec(text.slice(at, at + 2));
    if (comma !== null) {
      if (!behindComma.test(text.slice(at + comma[0].length, at + 40)) || !beforeComma.test(text.slice(start, at))) break;
      at += 1;
    }
  }
  return at;
}

/** "Phòng, chống …", "Văn hóa, Thể thao …": a comma within one name. */
const [beforeComma, behindComma] = [/(?:[Pp]hòng|Văn hóa|Lao động)$/u, /^(?:chống|Thể thao|Thương binh|Thể dục|kiểm soát|xử lý)(?!\p{L})/u];

/** True when the name is over before the word at a place: the text goes on about the document, or with a verb. */
function isOverAt(text: string, start: number, at: number, word: string): boolean {
  const rest = text.slice(at, at + 60);
  return (issuerStop.test(inCase(rest)) || endsAtAnd(rest) || isVerbAt(text, at, start)) && !continuesName(text.slice(start, at), word, rest);
}

/** "và" goes on with a name only before the second half of one: "Giáo dục và Đào tạo". */
function endsAtAnd(rest: string): boolean {
  const and = /^(?:và|VÀ)\s/u.exec(rest);
  return and !== null && !goesOnWithName(rest.slice(and[0].length));
}

function isVerbAt(text: string, at: number, from: number): boolean {
  const verb = verbHere.exec(text.slice(at, at + 24))?.[0];
  return verb !== undefined && !isInName(verb, text.slice(Math.max(from, at - 24), at), text.slice(at + verb.length, at + verb.length + 24));
}

/** In a title of capitals the words are to be known all the same. */
function inCase(text: string): string {
  return /^\p{Lu}{2,}[\s\p{Lu}]/u.test(text) && !/\p{Ll}/u.test(text) ? text.toLowerCase() : text;
}

const hasField = /(?:Quốc gia|[Tt]iểu ban|Ủy ban|Ban Chỉ đạo)(?: \p{L}+)?$/u;
const onField = /^về (?:phòng|chuyển|đổi|an|cải|ứng|biến|phát|công|xây)/u;

/** "Ban Chỉ đạo Quốc gia về phòng, chống …", "Ban Chỉ đạo thành phố": words that elsewhere end a name. */
function continuesName(name: string, word: string, rest: string): boolean {
  if (word === 'về') return hasField.test(name.trim()) && onField.test(rest);
  return !['chỉ', 'quyết', 'thực'].includes(word) && /^(?:Ban|Hội đồng|Ủy ban)$/u.test(name.trim());
}

import { beginsBody, subjectEnd } from './bodies.js';
import { verbs } from './body-words.js';
import { oneOf } from './one-of.js';
import { orderWordAt } from './orders.js';

/** True of text that opens what follows: it ends with a colon. */
export function opensUnits(text: string): boolean {
  return /:\s*$/.test(text);
}

/** What a paper says before "…:" when it orders. */
const orders = new RegExp(String.raw`(?<!\p{L})${oneOf(['yêu cầu', 'đề nghị', 'giao', 'phân công', 'chỉ đạo', 'thống nhất', 'kết luận', 'quyết định', 'có ý kiến', 'triển khai', 'tập trung', 'điện\\s?:', 'thực hiện'])}(?!\p{L})`, 'iu');
/** "Thành phần dự họp gồm:", "các đồng chí:" */
const listsPersons = /(?:tham dự|dự họp|thành phần|gồm|các đồng chí)[^:.]{0,20}:\s*$/iu;

/** True of a sentence that orders: it holds an order word in the voice of the paper. @example isOrdering('Ủy ban nhân dân tỉnh yêu cầu:') */
export function isOrdering(text: string): boolean {
  return orders.test(text) && !listsPersons.test(text);
}

/** Besides the verbs: words that a sentence without a subject may begin with. */
const otherOpenings = ['tiếp tục', 'không', 'triệt để', 'thần tốc', 'phấn đấu'];
const inEitherCase = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
const imperative = new RegExp(String.raw`^${oneOf([...otherOpenings, ...verbs].map(inEitherCase))}(?!\p{L})`, 'u');

/** True of a sentence without a subject that begins with a verb of doing. @example isBareImperative('Tăng cường kiểm tra') */
export function isBareImperative(text: string): boolean {
  const sentence = text.trimStart();
  return imperative.test(sentence) && !/^căn cứ/iu.test(sentence) && !beginsBody(sentence, 0);
}

const adverbial = new RegExp(String.raw`^${oneOf([
  'Trước mắt', 'Thời gian tới', 'Trong thời gian tới', 'Hằng năm', 'Hàng năm', 'Định kỳ',
  'Đồng thời', 'Bên cạnh đó', 'Cùng với đó', 'Ngoài ra', 'Riêng', 'Về việc này',
  'Trên cơ sở đó', 'Theo đó', 'Do đó', 'Do vậy', 'Vì vậy',
])}\s?,?\s`, 'u');
/** "Đồng thời, trước mắt, …" */
const mostAdverbials = 3;
/** Behind these an order may begin. */
const mayOpenOrder = /(?:[,:;]|ủy|chủ trương|Chính phủ|UBND (?:tỉnh|thành phố|Thành phố|huyện)|nhân dân (?:tỉnh|thành phố|Thành phố|huyện)|thì)\s/gu;
/** "Để kịp mùa lũ, …", "Trường hợp nước dâng, …" */
const clause = new RegExp(String.raw`^${oneOf([
  'Về', 'Đối với', 'Để', 'Nhằm', 'Trong', 'Trên', 'Căn cứ', 'Khi', 'Trường hợp', 'Từ', 'Sau', 'Qua', 'Với', 'Xét', 'Tại',
  'Riêng', 'Theo', 'Liên quan', 'Phục vụ', 'Cùng với', 'Kết thúc', 'Hiện nay', 'Nhân dịp',
])}\s`, 'u');
/** No opening clause is longer, in characters. */
const longestClause = 420;

/**
 * Behind the adverbials and the clause that a sentence may open with, where an order begins.
 * @returns the same place when nothing of the kind follows
 */
export function openingEnd(text: string, start: number, limit: number, isVoice: (name: string) => boolean): number {
  let at = start;
  for (let count = 0; count < mostAdverbials; count += 1) at += adverbial.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  if (beginsBody(text, at) || orderWordAt(text, at, limit) !== undefined) return at;
  const opens = clause.test(text.slice(at, at + 20));
  for (const match of text.slice(at, Math.min(limit, at + 1500)).matchAll(mayOpenOrder)) {
    const next = at + match.index + match[0].length;
    if (/\.\s+\p{Lu}/u.test(text.slice(at, next))) break;
    const isBehindClause = opens && next - at < longestClause;
    const said = orderWordAt(text, next, limit);
    if (said !== undefined && (said.modality === 'ASSIGN' || (isBehindClause && said.modality !== 'REQUIRE'))) return next;
    if (isBehindClause && isSubject(text, next, limit) && (!isVoice(text.slice(next, next + 30)) || ordersOthers(text, next, limit))) return next;
  }
  const forWhom = at + (/^(?:Đối với|Riêng)\s/u.exec(text.slice(at, at + 12))?.[0].length ?? 0);
  return forWhom > at && beginsBody(text, forWhom) && isToldWhat(text, forWhom, limit) ? forWhom : start;
}

/** A body with a verb of its own, not one that something is sent to "để tổng hợp". */
function isSubject(text: string, at: number, limit: number): boolean {
  if (!/^\p{Lu}|^các\s|^người đứng đầu/u.test(text.slice(at, at + 14)) || !beginsBody(text, at)) return false;
  const { end, verb } = subjectEnd(text, at, limit);
  return verb !== undefined && !/\s(?:để|nhằm)\s/u.test(text.slice(at, end));
}

/** "…, Hội đồng nhân dân tỉnh yêu cầu Sở Y tế …" */
function ordersOthers(text: string, at: number, limit: number): boolean {
  return orderWordAt(text, subjectEnd(text, at, limit).end, limit) !== undefined;
}

/** "Đối với Sở Y tế phải …", "Đối với Sở Y tế: …" */
function isToldWhat(text: string, at: number, limit: number): boolean {
  const { end, verb } = subjectEnd(text, at, limit);
  return verb === undefined ? text.charAt(end) === ':' : /^(?:phải|cần|có trách nhiệm)/u.test(verb) || text.slice(at, end).endsWith(' thì ');
}

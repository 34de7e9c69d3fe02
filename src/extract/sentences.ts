import { beginsBody, subjectEnd } from './bodies.js';
import { verbs } from './body-words.js';
import { orderWordAt } from './orders.js';

/** True of text that opens what follows: it ends with a colon. */
export function opensUnits(text: string): boolean {
  return /:\s*$/.test(text);
}

/** True of a sentence that orders: it holds an order word in the voice of the paper. */
export function isOrdering(text: string): boolean {
  return /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|thống nhất|kết luận|quyết định|có ý kiến|triển khai|tập trung|điện\s?:|thực hiện)(?!\p{L})/iu.test(text) && !/(?:tham dự|dự họp|thành phần|gồm|các đồng chí)[^:.]{0,20}:\s*$/iu.test(text);
}

const imperative = new RegExp(String.raw`^(?:[Tt]iếp tục|[Kk]hông|[Tt]riệt để|[Tt]hần tốc|[Pp]hấn đấu|${verbs.map((verb) => `[${verb.charAt(0)}${verb.charAt(0).toUpperCase()}]${verb.slice(1)}`).join('|')})(?!\p{L})`, 'u');

/** True of a sentence without a subject that begins with a verb of doing. @example isBareImperative('Tăng cường kiểm tra') */
export function isBareImperative(text: string): boolean {
  return imperative.test(text.trimStart()) && !/^căn cứ/iu.test(text.trimStart()) && !beginsBody(text.trimStart(), 0);
}

const adverbial = /^(?:Trước mắt|Đồng thời|Bên cạnh đó|Ngoài ra|Riêng|Về việc này|Trên cơ sở đó|Theo đó|Do đó|Do vậy|Vì vậy|Thời gian tới|Trong thời gian tới|Cùng với đó|Hằng năm|Hàng năm|Định kỳ)\s?,?\s/u;
/** "Đồng thời, trước mắt, …" */
const mostAdverbials = 3;
/** Behind these an order may begin. */
const mayOpenOrder = /(?:[,:;]|ủy|chủ trương|Chính phủ|UBND (?:tỉnh|thành phố|Thành phố|huyện)|nhân dân (?:tỉnh|thành phố|Thành phố|huyện)|thì)\s/gu;
const clause = /^(?:Về|Đối với|Để|Nhằm|Trong|Trên|Căn cứ|Khi|Trường hợp|Từ|Sau|Qua|Với|Xét|Tại|Riêng|Theo|Liên quan|Phục vụ|Cùng với|Kết thúc|Hiện nay|Nhân dịp)\s/u;

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
    const said = orderWordAt(text, next, limit);
    if (said !== undefined && (said.modality === 'ASSIGN' || (opens && said.modality !== 'REQUIRE' && next - at < 420))) return next;
    if (opens && next - at < 420 && /^\p{Lu}|^các\s|^người đứng đầu/u.test(text.slice(next, next + 14)) && beginsBody(text, next) && !isVoice(text.slice(next, next + 30)) && isSubject(text, next, limit)) return next;
  }
  const forWhom = /^(?:Đối với|Riêng)\s/u.exec(text.slice(at, at + 12));
  if (forWhom !== null && beginsBody(text, at + forWhom[0].length) && isToldWhat(text, at + forWhom[0].length, limit)) return at + forWhom[0].length;
  return start;
}

/** A body with a verb of its own, not one that something is sent to "để tổng hợp". */
function isSubject(text: string, at: number, limit: number): boolean {
  const { end, verb } = subjectEnd(text, at, limit);
  return verb !== undefined && !/\s(?:để|nhằm)\s/u.test(text.slice(at, end));
}

/** "Đối với Sở Y tế phải …", "Đối với Sở Y tế: …" */
function isToldWhat(text: string, at: number, limit: number): boolean {
  const { end, verb } = subjectEnd(text, at, limit);
  return verb === undefined ? text.charAt(end) === ':' : /^(?:phải|cần|có trách nhiệm)/u.test(verb) || text.slice(at, end).endsWith(' thì ');
}

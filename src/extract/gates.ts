import { plain } from './plain.js';
import { verbs } from './body-words.js';
import { oneOf } from './one-of.js';
import type { Order } from './orders.js';
import type { Unit } from './units.js';

/** What is told of a body when a name has run on into its verb: "Sở Y tế vẫn đo mưa"; "nhất là" and "như là" tell nothing. */
const toldOfName = /(?:^|\s)(?:đã|bị|nhận được|được hưởng|vẫn|đang|có thể|không được hưởng)(?:\s|$)|(?<!nhất|như|gồm|tức|gọi)\slà(?:\s|$)/u;
/** "Sở Y tế đã | rà soát …" */
const toldBeforeVerb = /(?:^|\s)(?:đã|đang|là|bị|được|có thể|nhận được|vừa)\s*$/u;
/** "Sở Y tế | đang rà soát …" */
const toldBehindSubject = /^(?:đã|đang|là|bị|có thể|nhận được)\s/u;
/** "Thành phần dự hội nghị gồm …", "thời gian họp là …" */
const particulars = /^(?:thành phần|nội dung|thời gian|địa điểm|hồ sơ)(?!\p{L})[^.;,]{0,40}\s(?:gồm|bao gồm|là)(?!\p{L})/iu;

/** True of a sentence that tells what was or is, and orders nothing: "Sở Y tế đã rà soát xong các trạm đo mưa". */
export function isDescription(text: string, order: Order): boolean {
  return particulars.test(text.slice(order.predicate, order.predicate + 70))
    || toldBeforeVerb.test(text.slice(order.start, order.predicate))
    || toldBehindSubject.test(text.slice(order.predicate, order.predicate + 12))
    || order.levels.flat().some((name) => toldOfName.test(name));
}

/** Words that say how, or that something be done, and not what. */
const emptyWords = oneOf([
  'tổ chức', 'tập trung', 'nghiêm túc', 'khẩn trương', 'chủ động', 'tiếp tục', 'quyết liệt', 'cần', 'phải', 'làm', 'thực hiện', 'triển khai', 'tốt', 'nghiêm',
  'một số', 'các', 'những', 'việc', 'ngay', 'có hiệu quả', 'hiệu quả', 'lãnh đạo', 'chỉ đạo', 'thống nhất', 'quan tâm', 'phối hợp', 'trách nhiệm', 'có', 'trực tiếp', 'đồng bộ', 'hiện',
]);
/** What such words are said of: "các nhiệm vụ", "một số giải pháp". */
const emptyNouns = oneOf([emptyWords, 'nhiệm vụ', 'nội dung', 'công việc', 'biện pháp', 'giải pháp', 'việc', 'yêu cầu', 'công tác']);
/** "… sau", "… dưới đây" */
const standsBelow = oneOf(['sau', 'dưới đây', 'như sau', 'sau đây', 'gồm', 'sau đây']);
const generic = new RegExp(String.raw`^(?:${emptyWords}[\s,]+)*${emptyNouns}(?:\s[^.;]{0,90})?\s*${standsBelow}\s*:?\s*$`, 'u');
/** "chỉ đạo, tổ chức thực hiện:" */
const bare = /^(?:lãnh đạo|chỉ đạo|tập trung|có trách nhiệm|chủ trì|thực hiện|triển khai|tổ chức|phối hợp|,|và|\s)*[:.]?\s*$/u;

/** True of "tập trung thực hiện các nhiệm vụ sau:": what is to be done stands below. */
export function isGeneric(predicate: string): boolean {
  const text = predicate.trim();
  return bare.test(text) || (text.length < 200 && generic.test(text.replace(/:$/, '')) && /sau(?: đây)?\s*:?$|dưới đây\s*:?$/u.test(text));
}

/** "trực tiếp chỉ đạo công tác hộ đê:" only opens what stands below. */
export function isShortHeading(predicate: string): boolean {
  const text = predicate.trim();
  return text.endsWith(':') && text.length < 110 && !/[,;]/.test(text);
}

const closingAdverbs = oneOf(['nghiêm túc ', 'khẩn trương ', 'tổ chức ', 'triển khai ', 'thực hiện ', 'quan tâm ', 'phối hợp ', 'biết,? ', 'để ', 'và ', 'kịp thời ', 'chủ động ', 'căn cứ ', 'theo dõi,? ?']);
const closingPapers = oneOf(['nội dung', 'công văn', 'kế hoạch', 'thông báo', 'chỉ thị', 'quyết định', 'nghị quyết', 'hướng dẫn', 'công điện', 'yêu cầu', 'nhiệm vụ']);
const closing = new RegExp([
  // "tổ chức triển khai thực hiện nghiêm"
  String.raw`^${closingAdverbs}*(?:thực hiện|triển khai|biết)(?: (?:nghiêm|tốt|có hiệu quả|nghiêm túc))*`,
  // "các nội dung trên", "theo quy định"
  String.raw`(?:\s(?:các |những )?${closingPapers}[^.;]{0,30}(?:này|trên|nêu trên)|\stheo (?:đúng )?quy định)?`,
  // "./." and the scrap of a scan behind it
  String.raw`\s*[.;]?\s*\/?\s*\.?(?:\s?\p{Ll}{1,3})?$`,
].join(''), 'iu');

/** True of the sentence that closes a letter and orders nothing new. @example isClosing('biết, thực hiện./.') */
export function isClosing(predicate: string): boolean {
  return closing.test(predicate.trim());
}

/** True of a line of the grounds (căn cứ), however long: it orders nobody. @example isGround('Căn cứ Luật Giá;') */
export function isGround(text: string): boolean {
  return /^(?:Căn cứ|Xét|Theo đề nghị)\s[^.]{0,900}[;,]\s*$/su.test(text.replace(/^[-+*\s]+/, ''));
}

/** What a paper does itself in saying so. A new word is a new row. */
export const decisions: readonly string[] = [
  'cơ bản', 'nhất trí', 'đồng ý', 'chấp thuận', 'thống nhất việc', 'thống nhất chủ trương', 'thống nhất với', 'thống nhất về', 'thống nhất nội dung',
  'phê duyệt', 'bãi bỏ', 'ban hành kèm', 'ban hành quy', 'ban hành kế', 'ban hành chương', 'ban hành bộ',
  'quyết định này', 'nghị quyết này', 'thông tư này', 'nghị định này',
  'đánh giá cao', 'ghi nhận', 'biểu dương', 'hoan nghênh',
];
/** "Về quy hoạch đê: Thường trực nhất trí với …" */
const decidedOn = /[^.;]{0,120}:\s*(?:Thường trực|Ban Thường vụ|Ủy ban|UBND|Hội nghị)[^.;]{0,60}(?:nhất trí|thống nhất với|đồng ý|ghi nhận|đánh giá cao|biểu dương)/u;
const decision = new RegExp(String.raw`^${oneOf(decisions)}(?!\p{L})|^${decidedOn.source}`, 'iu');

/** True of what the voice decides itself: it agrees, approves, praises. @example isDecision('Thống nhất chủ trương mua máy đo mưa') */
export function isDecision(text: string): boolean {
  return decision.test(text.trim());
}

/** Headings of aims, principles, the situation. A new one is a new row. */
export const topicsOfNoTask: readonly string[] = [
  'mục đích', 'mục tiêu', 'về mục đích', 'về mục tiêu', 'yêu cầu', 'về yêu cầu', 'nguyên tắc', 'về nguyên tắc', 'quan điểm', 'phương châm', 'chỉ tiêu',
  'phạm vi', 'đối tượng', 'giải thích', 'hiệu lực', 'căn cứ', 'cơ sở', 'sự cần thiết', 'thành phần', 'kinh phí',
  'tình hình', 'bối cảnh', 'đặc điểm', 'thực trạng', 'dự báo', 'kết quả', 'đánh giá', 'ưu điểm', 'khuyết điểm', 'hạn chế', 'tồn tại', 'nguyên nhân', 'bài học',
  'một số kết quả', 'một số hạn chế', 'một số tồn tại', 'những kết quả', 'những hạn chế', 'những tồn tại',
];
const topic = new RegExp(String.raw`^(?:[ivx\d.)\-\s]*)${oneOf(topicsOfNoTask.map(plain))}(?![a-z])`);

/** True of a section on aims, principles or the situation: what stands in it is nobody's task. @example isTopicOfNoTask('I. MỤC TIÊU') */
export function isTopicOfNoTask(heading: string): boolean {
  return heading.length < 160 && topic.test(plain(heading).trim());
}

const anyVerb = new RegExp(String.raw`(?<!\p{L})${oneOf(verbs)}(?!\p{L})`, 'iu');

/** True of text that holds a verb of doing near its beginning. @example holdsVerb('Hằng quý kiểm tra sổ ghi') */
export function holdsVerb(text: string): boolean {
  return anyVerb.test(text.slice(0, 160));
}

/** What the heading of an article on duties says. A new word is a new row. */
export const duties: readonly string[] = ['trách nhiệm', 'nhiệm vụ', 'phân công', 'giao ', 'tổ chức thực hiện', 'cơ chế phối hợp', 'báo cáo', 'hiệu lực thi hành', 'điều khoản thi hành', 'thi hành'];
const duty = new RegExp(oneOf(duties.map(plain)));

/** "Giao Sở Y tế …", "Sở Y tế chủ trì …": an order in so many words. */
const handsOut = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|chủ trì)(?!\p{L})/u;
const isOfficial = /^(?:Các )?(?:Bộ|Sở|Ủy ban nhân dân|UBND|Chủ tịch|Giám đốc|Thủ trưởng|Văn phòng|Ngân hàng|Thanh tra|Công an)(?!\p{L})/u;

/**
 * True of a unit within an article that lays down rules: only an article on duties, or one that hands a task
 * out in so many words, orders somebody.
 */
export function isRule(unit: Unit, text: string): boolean {
  for (let one: Unit | undefined = unit; one !== undefined; one = one.parent) {
    const head = text.slice(one.start, Math.min(one.end, one.start + 240));
    const isOnDuties = duty.test(plain(head.slice(0, 120)));
    if (one !== unit && one.kind !== 'ARTICLE' && isOnDuties && head.length < 120) return false;
    if (one.kind === 'ARTICLE') return !(isOnDuties || handsOut.test(head));
    if (one === unit && handsOut.test(head) && isOfficial.test(head)) return false;
  }
  return false;
}

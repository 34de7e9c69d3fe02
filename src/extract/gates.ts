import { plain } from './plain.js';
import { verbs } from './body-words.js';
import type { Order } from './orders.js';
import type { Unit } from './units.js';

const descriptive = /(?:^|\s)(?:đã|bị|nhận được|được hưởng|vẫn|đang|có thể|không được hưởng)(?:\s|$)|(?<!nhất|như|gồm|tức|gọi)\slà(?:\s|$)/u;

/** True of a sentence that tells what was or is, and orders nothing. */
export function isDescription(text: string, order: Order): boolean {
  const subject = text.slice(order.start, order.predicate);
  if (/^(?:thành phần|nội dung|thời gian|địa điểm|hồ sơ)(?!\p{L})[^.;,]{0,40}\s(?:gồm|bao gồm|là)(?!\p{L})/iu.test(text.slice(order.predicate, order.predicate + 70))) return true;
  return /(?:^|\s)(?:đã|đang|là|bị|được|có thể|nhận được|vừa)\s*$/u.test(subject) || order.levels.flat().some((name) => descriptive.test(name)) || /^(?:đã|đang|là|bị|có thể|nhận được)\s/u.test(text.slice(order.predicate, order.predicate + 12));
}

const adverb = '(?:tổ chức|tập trung|nghiêm túc|khẩn trương|chủ động|tiếp tục|quyết liệt|cần|phải|làm|thực hiện|triển khai|tốt|nghiêm|một số|các|những|việc|ngay|có hiệu quả|hiệu quả|lãnh đạo|chỉ đạo|thống nhất|quan tâm|phối hợp|trách nhiệm|có|trực tiếp|đồng bộ|hiện)';
const generic = new RegExp(String.raw`^(?:${adverb}[\s,]+)*(?:${adverb}|nhiệm vụ|nội dung|công việc|biện pháp|giải pháp|việc|yêu cầu|công tác)(?:\s[^.;]{0,90})?\s*(?:sau|dưới đây|như sau|sau đây|gồm|sau đây)\s*:?\s*$`, 'u');
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

const closing = /^(?:nghiêm túc |khẩn trương |tổ chức |triển khai |thực hiện |quan tâm |phối hợp |biết,? |để |và |kịp thời |chủ động |căn cứ |theo dõi,? ?)*(?:thực hiện|triển khai|biết)(?: (?:nghiêm|tốt|có hiệu quả|nghiêm túc))*(?:\s(?:các |những )?(?:nội dung|công văn|kế hoạch|thông báo|chỉ thị|quyết định|nghị quyết|hướng dẫn|công điện|yêu cầu|nhiệm vụ)[^.;]{0,30}(?:này|trên|nêu trên)|\stheo (?:đúng )?quy định)?\s*[.;]?\s*\/?\s*\.?(?:\s?\p{Ll}{1,3})?$/iu;

/** True of the sentence that closes a letter and orders nothing new. */
export function isClosing(predicate: string): boolean {
  return closing.test(predicate.trim());
}

/** True of a line of the grounds (căn cứ), however long: it orders nobody. */
export function isGround(text: string): boolean {
  return /^(?:Căn cứ|Xét|Theo đề nghị)\s[^.]{0,900}[;,]\s*$/su.test(text.replace(/^[-+*\s]+/, ''));
}

/** True of what the voice decides itself: it agrees, approves, praises. */
export function isDecision(text: string): boolean {
  return /^(?:cơ bản|thống nhất (?:việc|chủ trương|với|về|nội dung)|nhất trí|đồng ý|chấp thuận|phê duyệt|ban hành kèm|ban hành (?:quy|kế|chương|bộ)|quyết định này|nghị quyết này|thông tư này|nghị định này|đánh giá cao|ghi nhận|biểu dương|hoan nghênh|bãi bỏ)(?!\p{L})|^[^.;]{0,120}:\s*(?:Thường trực|Ban Thường vụ|Ủy ban|UBND|Hội nghị)[^.;]{0,60}(?:nhất trí|thống nhất với|đồng ý|ghi nhận|đánh giá cao|biểu dương)/iu.test(text.trim());
}

const topics = /^(?:[ivx\d.)\-\s]*)(?:(?:ve )?muc (?:dich|tieu)|(?:ve )?yeu cau|(?:ve )?nguyen tac|quan diem|pham vi|doi tuong|tinh hinh|ket qua|danh gia|han che|ton tai|nguyen nhan|chi tieu|uu diem|khuyet diem|bai hoc|boi canh|du bao|co so|thuc trang|can cu|su can thiet|hieu luc|giai thich|phuong cham|mot so (?:ket qua|han che|ton tai)|nhung (?:ket qua|han che|ton tai)|dac diem|thanh phan|kinh phi)(?![a-z])/;

/** True of a section on aims, principles or the situation: what stands in it is nobody's task. */
export function isTopicOfNoTask(heading: string): boolean {
  return heading.length < 160 && topics.test(plain(heading).trim());
}

const anyVerb = new RegExp(String.raw`(?<!\p{L})(?:${verbs.join('|')})(?!\p{L})`, 'iu');

/** True of text that holds a verb of doing near its beginning. */
export function holdsVerb(text: string): boolean {
  return anyVerb.test(text.slice(0, 160));
}

const duties = /to chuc thuc hien|trach nhiem|phan cong|nhiem vu|hieu luc thi hanh|dieu khoan thi hanh|thi hanh|giao |co che phoi hop|bao cao/;

const handsOut = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|chủ trì)(?!\p{L})/u;
const isOfficial = /^(?:Các )?(?:Bộ|Sở|Ủy ban nhân dân|UBND|Chủ tịch|Giám đốc|Thủ trưởng|Văn phòng|Ngân hàng|Thanh tra|Công an)(?!\p{L})/u;

/**
 * True of a unit within an article that lays down rules: only an article on duties, or one that hands a task
 * out in so many words, orders somebody.
 */
export function isRule(unit: Unit, text: string): boolean {
  for (let one: Unit | undefined = unit; one !== undefined; one = one.parent) {
    const head = text.slice(one.start, Math.min(one.end, one.start + 240));
    const isOnDuties = duties.test(plain(head.slice(0, 120)));
    if (one !== unit && one.kind !== 'ARTICLE' && isOnDuties && head.length < 120) return false;
    if (one.kind === 'ARTICLE') return !(isOnDuties || handsOut.test(head));
    if (one === unit && handsOut.test(head) && isOfficial.test(head)) return false;
  }
  return false;
}

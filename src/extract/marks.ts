import { plain } from './plain.js';

/**
 * Words of two syllables whose letters alone tell them, so that marks lost by a scan or a keyboard (mất dấu) can be
 * put back. A pair that may be another word without its marks ("cùng cấp", "công nhân") is no row.
 */
export const pairs: readonly string[] = [
  'quyết định', 'nghị quyết', 'chỉ thị', 'thông báo', 'kế hoạch', 'công văn', 'công điện', 'nghị định', 'thông tư', 'tờ trình', 'kết luận', 'hướng dẫn', 'chương trình', 'báo cáo', 'bộ luật', 'pháp lệnh', 'hiến pháp',
  'căn cứ', 'thực hiện', 'triển khai', 'quán triệt', 'kính gửi', 'nơi nhận', 'ban hành', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'phê duyệt', 'đề nghị', 'kèm theo', 'quy định',
  'chủ trì', 'phối hợp', 'tổ chức', 'chỉ đạo', 'xây dựng', 'tham mưu', 'đề xuất', 'rà soát', 'tăng cường', 'đẩy mạnh', 'kiểm tra', 'giám sát', 'đôn đốc', 'tổng hợp', 'thẩm định', 'bố trí', 'bảo đảm', 'đảm bảo',
  'cập nhật', 'tuyên truyền', 'huy động', 'quản lý', 'xử lý', 'giải quyết', 'nghiên cứu', 'hoàn thiện', 'hoàn thành', 'chuẩn bị', 'hỗ trợ', 'tiếp tục', 'tập trung', 'kịp thời', 'thường xuyên', 'khẩn trương',
  'yêu cầu', 'nhiệm vụ', 'trách nhiệm', 'liên quan', 'tình hình', 'kết quả', 'văn bản', 'hiệu lực', 'thi hành', 'như trên',
  'ủy ban', 'nhân dân', 'hội đồng', 'chính phủ', 'thủ tướng', 'bộ trưởng', 'chủ tịch', 'giám đốc', 'văn phòng', 'thành phố', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy', 'thường vụ', 'thường trực', 'bí thư',
  'đơn vị', 'địa phương', 'quốc hội', 'trung ương', 'tổng cục', 'thanh tra', 'kho bạc', 'mặt trận', 'tổ quốc', 'giáo dục', 'đào tạo', 'nội vụ', 'công thương', 'nông nghiệp',
  'xã hội', 'chủ nghĩa', 'cộng hòa', 'độc lập', 'lao động', 'giao thông', 'công nghệ', 'du lịch', 'quốc phòng', 'trật tự', 'khu vực', 'trực thuộc',
];

/** Small words, put back only where a whole text has no marks, in small letters or before a colon or a number: "Tai chinh" and "Tran" are names. */
export const singles: readonly string[] = [
  'ngày', 'tháng', 'năm', 'số', 'của', 'và', 'về', 'tại', 'các', 'với', 'để', 'được', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thị', 'trấn', 'trước', 'điều', 'khoản', 'điểm', 'mục', 'luật', 'trình', 'lập', 'gửi', 'lưu',
];

const byPair = new Map(pairs.map((pair) => [plain(pair), pair]));
const bySingle = new Map(singles.map((word) => [plain(word), word]));
/** A name goes on in capitals behind these: "So Tu phap", "Bo Cong an". */
const heads = new Map([['so', 'sở'], ['bo', 'bộ']]);

const letters = 26;
const a = 0x61;
const z = 0x7a;
/** The first letters of the two syllables of a row, as one number. */
const initialsOf = (first: number, second: number): number => (first - a) * letters + second - a;
/** Nearly no two words begin as a row does: cheaper than looking each of them up. */
const initials = new Uint8Array(letters * letters);
for (const pair of byPair.keys()) initials[initialsOf(pair.charCodeAt(0), pair.charCodeAt(pair.indexOf(' ') + 1))] = 1;

/** Fewer letters with marks than one in this many: the text was typed or stored without them. */
const unmarked = 60;
/** A shorter text tells nothing of how it was typed. */
const fewest = 200;

/**
 * The text with the marks put back that its known words have lost; every character keeps its place.
 * @param folded the text without any marks, in lower case
 * @example markedAgain('Uy ban nhân dân tỉnh chủ tri') === 'Ủy ban nhân dân tỉnh chủ trì'
 */
export function markedAgain(text: string, folded: string = plain(text)): string {
  const all = isUnmarked(text, folded);
  const patches: (readonly [number, string])[] = [];
  let last = 0;
  let lastEnd = -2;
  for (let start = 0; start < folded.length; start += 1) {
    if (!isLetter(folded.charCodeAt(start))) continue;
    let end = start + 1;
    while (isLetter(folded.charCodeAt(end))) end += 1;
    const isBehind = lastEnd + 1 === start && folded.charCodeAt(lastEnd) === 0x20;
    const pair = isBehind && initials[initialsOf(folded.charCodeAt(last), folded.charCodeAt(start))] === 1 ? byPair.get(folded.slice(last, end)) : undefined;
    if (pair !== undefined) {
      const printed = text.slice(last, end);
      if (isWorn(printed.toLowerCase(), pair)) patches.push([last, inCase(pair, printed)]);
    } else if (all) {
      const word = folded.slice(start, end);
      const behind = text.slice(end, end + 2);
      const mayBeName = text.charCodeAt(start) < a && !/^(?::| ?\d)/.test(behind);
      const known = (/^ \p{Lu}/u.test(behind) ? heads.get(word) : undefined) ?? (mayBeName ? undefined : bySingle.get(word));
      if (known !== undefined) patches.push([start, inCase(known, text.slice(start, end))]);
    }
    last = start;
    lastEnd = end;
    start = end;
  }
  return patches.length === 0 ? text : patched(text, patches);
}

function isLetter(code: number): boolean {
  return code >= a && code <= z;
}

function isUnmarked(text: string, folded: string): boolean {
  let count = 0;
  let marked = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    count += 1;
    if (text.charCodeAt(at) > 0x7f) marked += 1;
  }
  return count > fewest && marked * unmarked < count;
}

/** True when marks are missing and none is another: "đốc lập" is no worn "độc lập". */
function isWorn(printed: string, whole: string): boolean {
  if (printed === whole) return false;
  return Array.from(printed).every((letter, at) => {
    const marks = whole.charAt(at).normalize('NFD');
    return Array.from(letter.normalize('NFD')).slice(1).every((mark) => marks.includes(mark));
  });
}

/** Letter by letter in the case that is printed. */
function inCase(word: string, printed: string): string {
  return Array.from(word, (letter, index) => (printed.charAt(index) === printed.charAt(index).toLowerCase() ? letter : letter.toUpperCase())).join('');
}

/** Later patches win over those that they overlap; all are as long as what they replace. */
function patched(text: string, patches: readonly (readonly [number, string])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, word] of patches) {
    const from = Math.max(start, at);
    pieces.push(text.slice(at, from), word.slice(from - start));
    at = start + word.length;
  }
  return [...pieces, text.slice(at)].join('');
}

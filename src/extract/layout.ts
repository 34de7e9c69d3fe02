import type { Line } from './lines.js';
import { markerOf } from './markers.js';
import { oneOf } from './one-of.js';
import { isRecipientsHead } from './recipients-head.js';
import { isCapital, isMotto, isTypeHead } from './split.js';

/** The parts of one document, as the lines that they fill (thể thức văn bản). */
export interface Layout {
  /** Letterhead, number, date, motto. */
  readonly head: readonly Line[];
  /** The heading with the kind of document, where there is one. */
  readonly heading: Line | undefined;
  readonly title: readonly Line[];
  readonly addressees: readonly Line[];
  /** The text, annexes included. */
  readonly body: readonly Line[];
  /** Where annexes begin in the body, when there are some. */
  readonly annex: Line | undefined;
  /** Nơi nhận and the signature. */
  readonly tail: readonly Line[];
}

/** A head is never longer than this many lines. */
const longestHead = 45;

/** Finds head, title, addressees, body and tail of a document's lines. */
export function layoutOf(lines: readonly Line[]): Layout {
  const near = lines.slice(0, longestHead);
  const address = near.findIndex((line) => line.cells.some((cell) => isAddress(cell.plain)));
  const grounds = near.findIndex((line) => /^(?:-\s?)?can cu\b/.test(line.plain));
  const typed = near.findIndex((line) => isHeading(line));
  const hasHeading = typed !== -1 && (grounds === -1 || typed < grounds) && (address === -1 || typed < address);
  const headingAt = hasHeading ? typed : -1;
  const numberAt = near.slice(0, grounds === -1 ? undefined : grounds).findIndex((line) => line.cells.some((cell) => numberLine.test(cell.plain)));
  const above = numberAt === -1 ? near.findIndex((line) => isMotto(line)) : numberAt;
  const titleFrom = hasHeading ? headingAt + 1 : above + 1;
  const isBare = !hasHeading && above === -1 && address === -1;
  const titleTo = isBare ? 0 : hasHeading ? titleEnd(lines, titleFrom) : subjectEnd(lines, titleFrom, address);
  const addressFrom = address >= titleTo || !hasHeading ? address : -1;
  const addressTo = addressFrom === -1 ? -1 : addressEnd(lines, addressFrom);
  const bodyFrom = Math.max(addressTo, titleTo, headingAt + 1);
  const tailFrom = tailStart(lines, bodyFrom);
  const tailTo = tailEnd(lines, tailFrom);
  const title = lines.slice(titleFrom, titleTo).filter((line) => isTitleLine(line, hasHeading));
  return {
    head: lines.slice(0, hasHeading ? headingAt : addressFrom === -1 ? titleTo : addressFrom).filter((line) => !title.includes(line)),
    heading: hasHeading ? lines[headingAt] : undefined,
    title,
    addressees: addressFrom === -1 ? [] : lines.slice(addressFrom, addressTo),
    body: [...lines.slice(bodyFrom, tailFrom), ...lines.slice(tailTo)],
    annex: lines[tailTo],
    tail: lines.slice(tailFrom, tailTo),
  };
}

/** "Kính gửi:"; a telegram's "THỦ TƯỚNG CHÍNH PHỦ điện:". */
function isAddress(plainCell: string): boolean {
  return /^kinh gui\b|^[a-z ,-]{4,90} dien\s?:/.test(plainCell);
}

/** "Số: 12/QĐ-UBND", "Số 84 - TB/TU", "Luật số: 9/2030/QH16". */
export const numberLine = /^(?:\S{0,3} ?)?(?:luat |nghi quyet |phap lenh )?so\s?[:.]?\s?[\d.… ]{0,12}\s?[-/]\s?(?:\d{4}\s?\/\s?)?[a-z]/;

/** Headings that are longer than the name of a kind: "KẾ HOẠCH HÀNH ĐỘNG", "LUẬT GIÁ", "QUYẾT ĐỊNH CỦA BỘ TRƯỞNG". */
const longHeading = new RegExp(String.raw`^${oneOf([
  'thong bao ket luan', 'chuong trinh hanh dong', 'ke hoach hanh dong', 'cong dien(?: khan| hoa toc)?', 'quy che lam viec',
  'nghi quyet lien tich', 'thong tu lien tich', 'thong tu lien bo', 'phieu xu ly van ban den', 'phieu trinh(?: xu ly van ban)?',
  'bo luat\\b.*', 'luat(?: |$).*', 'phap lenh\\b.*', '(?:quyet dinh|chi thi|nghi quyet|thong tu|nghi dinh) cua (?:chinh phu|thu tuong|bo |uy ban|hoi dong|chu tich|ban ).*',
])}$`);

function isHeading(line: Line): boolean {
  return isTypeHead(line) || isTypeTail(line) || (isCapital(line.text) && longHeading.test(line.plain));
}

/** Kinds that are told even behind scraps. */
const tailKinds = new Set(['CHỈ THỊ', 'QUYẾT ĐỊNH', 'NGHỊ QUYẾT', 'THÔNG BÁO', 'KẾ HOẠCH', 'TỜ TRÌNH', 'BÁO CÁO', 'NGHỊ ĐỊNH', 'THÔNG TƯ', 'CÔNG ĐIỆN']);

/** A scan may leave scraps of a stamp in front of the type word. */
function isTypeTail(line: Line): boolean {
  const found = /^(.{1,16}[^\p{L}\s]\s*)(\p{Lu}[\p{Lu} ]{4,20})$/u.exec(line.text);
  return found !== null && !/\p{Ll}{4}/u.test(found[1] ?? '') && tailKinds.has((found[2] ?? '').trim());
}

/** What a body begins with, and no title. */
const opensBody = new RegExp(String.raw`^${oneOf([
  // grounds and reasons: "Căn cứ …", "Để kịp mùa lũ …"
  'can cu', 'xet', 'theo de nghi', 'sau khi', 'thuc hien', 'de ', 'nham ',
  // times: "Ngày 5 …", "Vừa qua …"
  'ngay \\d', 'trong thoi gian', 'thoi gian qua', 'hom nay', 'vua qua',
  // units: "I.", "Điều 1"
  'i[.-]', '1\\.', 'dieu 1', 'chuong i', 'phan ',
  // who speaks to whom: "Kính gửi", "Thủ tướng Chính phủ điện:"
  'kinh gui', 'noi nhan', 'so van ban den', 'quoc hoi (?:ban hanh|nuoc)', 'thu tuong chinh phu dien', 'dien\\s?:',
])}`);

/** Decisions repeat their issuer in capitals under the title. */
const issuerLine = new RegExp(String.raw`^${oneOf([
  'hoi dong nhan dan', 'uy ban nhan dan', 'chinh phu', 'thu tuong chinh phu', 'quoc hoi', 'uy ban thuong vu quoc hoi',
  'ban thuong vu', 'ban bi thu', 'bo chinh tri', 'ban chap hanh',
  'bo truong', 'chu tich', 'giam doc', 'tong cuc truong', 'cuc truong', 'hieu truong',
])}\b`);
/** A line that the next one goes on with: "… ỦY BAN NHÂN DÂN VÀ". */
const isUnended = /(?:của|và|,|-|cho|về)$/iu;
/** No title has more lines. */
const longestTitle = 9;

function titleEnd(lines: readonly Line[], from: number): number {
  const above = new Set(lines.slice(0, from - 1).flatMap((line) => line.cells.map((cell) => cell.plain)));
  let at = from;
  for (; at < Math.min(lines.length, from + longestTitle); at += 1) {
    const line = lines[at] as Line;
    if (line.isNoise) continue;
    if (isOfBody(line)) break;
    if (at === from) continue;
    const last = lines[at - 1]?.text ?? '';
    if (isCapital(line.text) && (above.has(line.plain.trim()) || (issuerLine.test(line.plain) && !isUnended.test(last)))) break;
    if (!goesOnWithTitle(line, last)) break;
  }
  return at;
}

function isOfBody(line: Line): boolean {
  return (opensBody.test(line.plain) && !/^\p{Ll}/u.test(line.text)) || markerOf(line.text) !== undefined || /[;:]$/.test(line.text);
}

/** False of a sentence, of a paragraph of its own, of what is in brackets, of capitals under small letters. */
function goesOnWithTitle(line: Line, last: string): boolean {
  if (/^\(/.test(line.text)) return false;
  if (isCapital(line.text) && !isCapital(last)) return false;
  if (/^\p{Ll}/u.test(line.text) || /[,-]$/.test(last)) return true;
  return !/\.$/.test(line.text) && (isCapital(line.text) || (line.text.length <= 110 && !line.afterBlank));
}

/** Where the subject of a công văn ends that stands under its number. */
function subjectEnd(lines: readonly Line[], from: number, address: number): number {
  const limit = address === -1 ? Math.min(lines.length, from + 6) : address;
  for (let at = from; at < limit; at += 1) {
    const line = lines[at] as Line;
    const isOver = markerOf(line.text) !== undefined || line.text.length > 120 || (opensBody.test(line.plain) && at > from);
    if (address === -1 && isOver) return at;
  }
  return limit;
}

/** A line of the title: not the other column of the letterhead, not a stamp. */
function isTitleLine(line: Line, hasHeading: boolean): boolean {
  if (line.isNoise || isMotto(line) || /^-{3,}/.test(line.text)) return false;
  if (hasHeading) return true;
  return !isCapital(line.text) && !ofLetterhead.test(line.plain);
}

/** "Độc lập - Tự do - Hạnh phúc", "Nam Định, ngày … tháng …", an intake stamp's "ĐẾN". */
const ofLetterhead = /^doc lap\b|doc lap\s?-|hanh phuc|^[^,]{2,40}, ?ngay\s?\S{0,3} ?thang|^(?:den|chuyen|luu ho so|so\s?:|ngay\s?:)/;

function addressEnd(lines: readonly Line[], from: number): number {
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const [line, last] = [lines[at] as Line, lines[at - 1] as Line];
    if (line.isNoise || markerOf(line.text)?.kind === 'DASH') continue;
    if (line.afterBlank || /[.]$/.test(last.text) || opensBody.test(line.plain) || line.text.length >= 90) break;
    if (!/^\p{Ll}/u.test(line.text) && !/[,;]$/.test(last.text) && line.indent < last.indent) break;
    if (/^\p{Lu}/u.test(line.text) && at > from + 1 && line.text.length > 70) break;
  }
  return at;
}

const authority = /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|q|ktc)\s?[.,]?\s\p{L}/u;
/** "CHỦ TỊCH ỦY BAN NHÂN DÂN": who signs without an authority in front. */
const heads = new RegExp(String.raw`^${oneOf([
  'chu tich', 'pho chu tich', 'thu tuong', 'pho thu tuong', 'bo truong', 'thu truong', 'chu nhiem', 'thong doc', 'pho thong doc',
  'giam doc', 'pho giam doc', 'chanh van phong', 'pho chanh van phong', 'cuc truong', 'tong cuc truong', 'vien truong', 'hieu truong',
  'tong bi thu', 'bi thu', 'pho bi thu', 'truong ban',
])}(?: \S+){0,4}$`);

function tailStart(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isRecipientsHead(lines, at) || /^sao gui\s?:/.test(line.plain)) return at;
    if (isCapital(line.text.slice(0, 14)) && authority.test(line.plain)) return at;
    if (isCapital(line.text) && (authority.test(line.plain) || (heads.test(line.plain) && at > from + 3))) return at;
  }
  return lines.length;
}

/** What is issued with a decision: "QUY CHẾ … (ban hành kèm theo …)". */
const issuedWith = /^(?:quy che|quy dinh|ke hoach|de an|dieu le|danh sach|danh muc|noi dung|chuong trinh|phuong an|huong dan|noi quy|bo tieu chi|du an|quy trinh)\b/;

/** "(1) Công văn số 5/SYT-NV …" under the signature belongs to the text. */
const footnote = /^[([]\d{1,2}[)\]]\s?(?:theo |tai |xem |can cu )?(?:cac )?(?:cong van|quyet dinh|thong tu|nghi dinh|nghi quyet|chi thi|thong bao|ke hoach|van ban|luat|bao cao|to trinh|ket luan|huong dan|cong dien)\b/;

/** Annexes follow a signature; what the web page adds does not. */
function tailEnd(lines: readonly Line[], from: number): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const next = lines.slice(at, at + 8).map((one) => one.plain).join(' ');
    if (/^(?:phu luc|mau so|bieu so|bang \d)\b/.test(line.plain) && !line.text.startsWith('-')) return at;
    if (footnote.test(line.plain)) return at;
    if (isCapital(line.text) && (isTypeHead(line) || issuedWith.test(line.plain)) && /kem theo/.test(next)) return at;
  }
  return lines.length;
}

import type { AssignmentKind, Modality, Presence, ResolutionStatus } from './index.js';
import type { Truncation } from './lineage.js';

/** What codes, places and counts are called in answers and reports, for readers of Vietnamese. */

export const presenceLabels: Readonly<Record<Presence, string>> = {
  HELD: 'đã đọc toàn văn',
  STUB: 'chỉ được dẫn, chưa đọc toàn văn',
  PLANNED: 'được giao ban hành, chưa ban hành',
};

export const kindLabels: Readonly<Record<AssignmentKind, string>> = {
  TASK: 'nhiệm vụ',
  BLANKET: 'chỉ đạo chung',
  DECISION: 'quyết định',
  GUIDANCE: 'nguyên tắc',
  REQUIREMENT: 'yêu cầu về nội dung',
  ACCOUNTABILITY: 'trách nhiệm',
  CLOSING: 'câu kết',
};

export const modalityLabels: Readonly<Record<Modality, string | null>> = {
  ASSIGN: 'giao',
  REQUIRE: 'yêu cầu',
  REQUEST: 'đề nghị',
  DELEGATE: 'phân cấp, ủy quyền',
  NONE: null,
};

export const statusLabels: Readonly<Record<ResolutionStatus, string>> = {
  RESOLVED: 'đã xác định',
  AMBIGUOUS: 'có thể là nhiều văn bản',
  UNKNOWN: 'không có trong kho',
  UNREADABLE: 'không đọc được',
};

const fieldLabels: Readonly<Record<string, string>> = {
  issuedOn: 'ngày ban hành',
  issuedEarliest: 'ngày ban hành sớm nhất',
  issuedLatest: 'ngày ban hành muộn nhất',
  issuer: 'cơ quan ban hành',
  actingOrgan: 'cơ quan thay mặt ban hành',
  onBehalfOf: 'ý kiến chỉ đạo của',
  code: 'số, ký hiệu',
  number: 'số',
  symbol: 'ký hiệu',
  title: 'trích yếu',
  name: 'tên',
  figure: 'số liệu',
};

export function fieldLabel(field: string): string {
  return fieldLabels[field] ?? field;
}

/** Words of places: of the seed's, read by hand, and of readings. */
const placeWords: Readonly<Record<string, string>> = {
  'subject line': 'trích yếu',
  title: 'trích yếu',
  body: 'phần thân',
  dash: 'gạch',
  preamble: 'phần mở đầu',
  opening: 'phần mở đầu',
  basis: 'phần căn cứ',
  situation: 'phần tình hình',
  order: 'phần chỉ đạo',
  chapeau: 'câu dẫn',
  assessment: 'phần đánh giá',
  context: 'phần bối cảnh',
  closing: 'phần kết',
  signature: 'chữ ký',
  stamp: 'dấu đến',
  slip: 'phiếu xử lý',
};

/** Place in a text, as the seed writes it or as readings do: `placeLabel('§2 dash 4')` and `placeLabel('2 -4')` → "§2 gạch 4". */
export function placeLabel(place: string): string {
  return place
    .replace(/^(?=\d)/, '§')
    .replace(/(?<![^ ])-(?=\d)/g, 'gạch ')
    .replace(/subject line|[a-z]+/g, (word) => (Object.hasOwn(placeWords, word) ? (placeWords[word] ?? word) : word));
}

/** `countLabel(2000)` → "2.000". */
export function countLabel(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Names in one line, `most` of them, then how many are left: "A; B và 1.200 văn bản khác". */
export function someNames(names: readonly string[], most: number, what: string): string {
  const left = names.length - most;
  return left > 0 ? `${names.slice(0, most).join('; ')} và ${countLabel(left)} ${what} khác` : names.join('; ');
}

/** Where an answer was cut: "ở độ sâu 6", "ở 2.000 văn bản", "sau 5.000 ms". @param what is counted */
export function cutLabel({ reason, limit }: Pick<Truncation, 'reason' | 'limit'>, what = 'văn bản'): string {
  return { DEPTH: `ở độ sâu ${limit}`, SIZE: `ở ${countLabel(limit)} ${what}`, TIME: `sau ${countLabel(limit)} ms` }[reason];
}

/** Who leads a task is said above it, not in it. */
export const inheritedLabel = 'theo câu hoặc đề mục trước';

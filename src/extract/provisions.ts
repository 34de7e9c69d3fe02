/** An article, clause or point of a document (điều, khoản, điểm), as printed. */
export interface Provision {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const step = String.raw`(?:điểm|khoản|điều|mục|chương|phần|tiểu mục|tiết|phụ lục)\s(?:\d{1,4}[a-zđ]?|[ivxlc]{1,6}|[a-zđ]\d?)(?![\p{L}\d])`;
const before = new RegExp(String.raw`(?<!\p{L})((?:(?:các\s)?${step}(?:\s?(?:,|và|-|đến|;)\s?(?:[\da-zđ]{1,3}(?!\p{L})\s?(?:,|và)?\s?)*|\s)(?:của\s)?)+)$`, 'iu');
const behind = /^\s?\(((?:phụ lục|điều|khoản|mục|chương)\s[^)]{1,40})\)/iu;

/** "điểm b khoản 4 Điều 44 của" in front of a document. @example provisionBefore('tại Điều 20 ', 12)?.text === 'Điều 20' */
export function provisionBefore(text: string, at: number): Provision | undefined {
  const from = Math.max(0, at - 160);
  const found = before.exec(text.slice(from, at));
  if (found === null) return undefined;
  const printed = (found[1] ?? '').replace(/\s?(?:của)?\s*$/u, '').replace(/[\s,;-]+$/, '');
  return { text: printed.replace(/\s+/g, ' '), start: from + found.index, end: at };
}

/** "(Phụ lục IV)" behind a document. */
export function provisionBehind(text: string, at: number): Provision | undefined {
  const found = behind.exec(text.slice(at, at + 60));
  return found === null ? undefined : { text: (found[1] ?? '').trim(), start: at, end: at + found[0].length };
}

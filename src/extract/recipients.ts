import type { ReadRecipient } from '../domain/reading.js';
import { beginsBody } from './bodies.js';
import { spanOf, type Mapped } from './clean.js';
import type { Cell, Line } from './lines.js';
import { personIn } from './signers.js';
import { isCapital } from './split.js';

const purposeForm = /\(\s?(?:để |đề |Để |Đề )?((?:b\/c|báo cáo|thực hiện|t\/h|th\/h|biết|p\/h|phối hợp|ph\/h|chỉ đạo|c\/đ|theo dõi|giám sát|đăng tải)[^)]*)\)/iu;

/** What stands in the block and is nobody (không phải nơi nhận), matched at the beginning of an item. */
export interface NobodyForm {
  readonly pattern: RegExp;
  readonly example: string;
}

/** A new form is a new row. */
export const nobodyForms: readonly NobodyForm[] = [
  { pattern: /^như\s(?:trên|kính\sgửi|điều|khoản|mục|thành\sphần)(?!\p{L})/iu, example: 'Như Điều 3' },
  { pattern: /^\(?(?:đã\ský|ký\stên|dấu)\)?/iu, example: '(đã ký)' },
  { pattern: /^(?:T\s?\/\s?M|TM|K\s?\/\s?T|KT|T\s?\/\s?L|TL|TUQ)\s?[.,]?\s\p{Lu}/u, example: 'KT. GIÁM ĐỐC' },
  { pattern: /^(?=\p{Lu}*(?!Đ)[À-Ỵ])\p{Lu}{2,}[\s,]+\p{Lu}{2,}/u, example: 'CHỦ TỊCH Phan Văn Tám' },
  { pattern: /^(?!(?:các|những|đ\/c|đồng|lãnh|toàn|thường|trung|cá|tổ|ủy)(?!\p{L}))\p{Ll}/u, example: 'kiêm' },
  { pattern: /:$/u, example: 'Chia sẻ với bạn bè của bạn:' },
];

/** The lines of Kính gửi or Nơi nhận, each with its purpose where it says one. What follows the files (Lưu) is no line of it. */
export function recipientsOf(lines: readonly Line[], block: ReadRecipient['block'], mapped: Mapped, original: string): readonly ReadRecipient[] {
  return joined(lines, block).flatMap((parts) => {
    const printed = parts.map((part) => part.text).join(' ');
    const lead = /^[-~+_\s]*/.exec(printed)?.[0].length ?? 0;
    const purpose = printed.includes('(') ? (purposeForm.exec(printed)?.[1] ?? null) : null;
    const name = named(printed.slice(lead).replace(purposeForm, ''));
    if (name === undefined) return [];
    return [{ block, name, purpose, ...spanOf(mapped, (parts[0]?.start ?? 0) + lead, parts.at(-1)?.end ?? 0, original) }];
  });
}

/** The items of a block, each as the cells that it fills. */
function joined(lines: readonly Line[], block: ReadRecipient['block']): readonly (readonly Cell[])[] {
  const items: Cell[][] = [];
  for (const part of lines.filter((line) => !line.isNoise).flatMap((line) => line.cells).flatMap(itemsOf)) {
    const isMarked = /^[-~+]/.test(part.text);
    const bare = part.text.replace(/^[-~+_\s]+/, '');
    if (/^l\s?ưu(?!\p{L})/iu.test(bare)) return items;
    if (block === 'DISTRIBUTION' && !isMarked && (isCapital(bare) || personIn(bare) === bare)) continue;
    const last = items.at(-1);
    if (isMarked || last === undefined || /[.;]$/.test(last.at(-1)?.text ?? '')) items.push([part]);
    else last.push(part);
  }
  return items;
}

/** Whom an item names; undefined when it names nobody. */
function named(item: string): string | undefined {
  const ends = item.indexOf(';');
  const name = (ends === -1 || beginsBody(item.slice(ends + 1).trimStart(), 0) ? item : item.slice(0, ends)).replace(/[\s,;.|]+$/, '').trim();
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(name) && !beginsBody(name, 0);
  return name.length < 2 || !/\p{L}{2}/u.test(name) || isWord || nobodyForms.some(({ pattern }) => pattern.test(name)) ? undefined : name;
}

const opening = /^(?:(?:n[ơo]i nh[ậa]n|k[íi]nh g[ửu]i|sao g[ửu]i)\s?:?|[\p{L} ,-]{4,90} điện\s?:)\s*/iu;

/** Several recipients may stand on one line: "Nơi nhận: - A; - B". */
function itemsOf(cell: Cell): readonly Cell[] {
  const from = opening.exec(cell.text)?.[0].length ?? 0;
  const cuts = [from, ...[...cell.text.slice(from).matchAll(/(?<=[;,.:]\s?)-\s?(?=\p{L})/gu)].map((match) => from + match.index), cell.text.length];
  const parts = cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] as number })).filter(({ start, end }) => cell.text.slice(start, end).trim() !== '');
  return parts.map(({ start, end }) => ({ start: cell.start + start, end: cell.start + end, text: cell.text.slice(start, end).trim(), plain: cell.plain.slice(start, end).trim() }));
}

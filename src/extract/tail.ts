import type { ReadRecipient, ReadSigner } from '../domain/reading.js';
import { spanOf, type Mapped } from './clean.js';
import type { Cell, Line } from './lines.js';
import { isCapital } from './split.js';
import { nameCase } from './places.js';

const personAtEnd = /(?:^|[^\p{L}]|(?<=\p{Lu}{2}))((?:\p{Lu}\p{Ll}+|\p{Lu}['’]\p{L}+)(?: (?:\p{Lu}\p{Ll}+|\p{Lu}['’]?\p{L}*)){1,4})$/u;

/** The people who signed (người ký), with their office and what they signed for. */
export function signersOf(tail: readonly Line[]): readonly ReadSigner[] {
  const cells = tail.flatMap((line) => line.cells).filter((cell) => !/^[-~+–]/.test(cell.text) && !/^(?:noi nhan|luu|sao gui)\b/.test(cell.plain));
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at] as Cell;
    const name = personAtEnd.exec(cell.text)?.[1];
    if (name === undefined || isCapital(cell.text) || name.length > 40 || /[;:]/.test(cell.text)) continue;
    const glued = cell.text.slice(0, cell.text.length - name.length).trim();
    const above = [...cells.slice(0, at).map((one) => one.text.trim()), ...(glued === '' ? [] : [glued])].filter((text) => isCapital(text) && !/[|]/.test(text));
    const authority = above.find((text) => /^(?:T\s?\/\s?M|TM|K\s?\/\s?T|KT|T\s?\/\s?L|TL|TUQ|Q)\s?[.,]?\s/u.test(text)) ?? null;
    const title = above.filter((text) => text !== authority).at(-1) ?? null;
    return [{ name, title: title === null ? null : nameCase(title), authority }];
  }
  return [];
}

const purposeForm = /\(\s?(?:để |đề |Để |Đề )?((?:b\/c|báo cáo|thực hiện|t\/h|th\/h|biết|p\/h|phối hợp|ph\/h|chỉ đạo|c\/đ|theo dõi|giám sát|đăng tải)[^)]*)\)/u;

/** The lines of Kính gửi or Nơi nhận, each with its purpose where it says one. */
export function recipientsOf(lines: readonly Line[], block: ReadRecipient['block'], mapped: Mapped, original: string): readonly ReadRecipient[] {
  const items: Cell[][] = [];
  for (const cell of lines.filter((line) => !line.isNoise).flatMap((line) => line.cells)) {
    for (const part of itemsOf(cell)) {
      const last = items.at(-1);
      const ended = /[.;]$/.test(last?.at(-1)?.text ?? '.');
      const bare = part.text.replace(/^[-~+_\s]+/, '');
      if (block === 'DISTRIBUTION' && (isCapital(bare) || (bare.length < 40 && personAtEnd.exec(bare)?.[1] === bare)) && !/^[-~+]/.test(part.text)) continue;
      if (/^[-~+]/.test(part.text) || last === undefined || ended) items.push([part]);
      else last.push(part);
    }
  }
  return items.flatMap((parts) => {
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const printed = parts.map((part) => part.text).join(' ');
    const lead = /^[-~+_\s]*/.exec(printed)?.[0].length ?? 0;
    const text = printed.slice(lead).replace(/[\s,;.|]+$/, '');
    if (text.length < 2 || !/\p{L}{2}/u.test(text) || /^lưu\b/iu.test(text)) return [];
    const purpose = text.includes('(') ? (purposeForm.exec(text)?.[1] ?? null) : null;
    const name = text.replace(purposeForm, '').replace(/[\s,;|]+$/, '').trim();
    if (name === '' || (purpose !== null && name.length < 2)) return [];
    return [{ block, name, purpose, ...spanOf(mapped, start + lead, end, original) }];
  });
}

/** Several recipients may stand on one line: "Nơi nhận: - A; - B". */
function itemsOf(cell: Cell): readonly Cell[] {
  const from = /^(?:n[ơo]i nh[ậa]n|k[íi]nh g[ửu]i|sao g[ửu]i)\s?:?\s*/iu.exec(cell.text)?.[0].length ?? 0;
  const cuts = [from, ...[...cell.text.slice(from).matchAll(/(?<=[;,.:]\s?)-\s?(?=\p{L})/gu)].map((match) => from + match.index), cell.text.length];
  const parts = cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] as number })).filter(({ start, end }) => cell.text.slice(start, end).trim() !== '');
  return parts.map(({ start, end }) => ({ start: cell.start + start, end: cell.start + end, text: cell.text.slice(start, end).trim(), plain: cell.plain.slice(start, end).trim() }));
}

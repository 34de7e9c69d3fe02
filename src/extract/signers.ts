import type { ReadSigner } from '../domain/reading.js';
import type { Cell, Line } from './lines.js';
import { nameCase } from './places.js';
import { isCapital } from './split.js';

const personAtEnd = /(?:^|[^\p{L}]|(?<=\p{Lu}{2}))((?:\p{Lu}\p{Ll}+|\p{Lu}['’]\p{L}+)(?: (?:\p{Lu}\p{Ll}+|\p{Lu}['’]?\p{L}*)){1,4})$/u;
const authority = /^(?:T\s?\/\s?M|TM|K\s?\/\s?T|KT|T\s?\/\s?L|TL|TUQ|Q)\s?[.,]?\s/u;
const longestName = 40;

/** The name of a person with which words end. @example personIn('KT. BỘ TRƯỞNG Phan Văn Tám') === 'Phan Văn Tám' */
export function personIn(words: string): string | undefined {
  const name = personAtEnd.exec(words)?.[1];
  return name === undefined || name.length > longestName ? undefined : name;
}

/** The person who signed (người ký), with the office and what was signed for; two columns are read down each. */
export function signersOf(tail: readonly Line[]): readonly ReadSigner[] {
  const cells = tail.flatMap((line) => line.cells).filter((cell) => !/^[-~+–]/.test(cell.text) && !/^(?:noi nhan|luu|sao gui)\b/.test(cell.plain));
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const { text } = cells[at] as Cell;
    const name = isCapital(text) || /[;:]/.test(text) ? undefined : personIn(text);
    if (name === undefined) continue;
    const glued = text.slice(0, text.length - name.length).trim();
    const above = [...cells.slice(0, at).map((one) => one.text.trim()), glued].filter((one) => isCapital(one) && !one.includes('|'));
    const forWhom = above.find((one) => authority.test(one)) ?? null;
    const title = above.filter((one) => one !== forWhom).at(-1) ?? null;
    return [{ name, title: title === null ? null : nameCase(title), authority: forWhom }];
  }
  return [];
}

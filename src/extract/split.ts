import { documentTypes } from '../domain/document-type.js';
import { plain } from './plain.js';
import type { Line } from './lines.js';
import { isRecipientsHead } from './recipients-head.js';

/** The lines of each document in a file, in the order of the text. */
export function splitDocuments(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = [0];
  let [isOver, isAnnex, isSlip] = [false, false, lines.slice(0, 12).some((line) => isSlipHead(line))];
  for (const [index, line] of lines.entries()) {
    if (isRecipientsHead(lines, index)) [isOver, isAnnex] = [true, false];
    if (isOver && annexHead.test(line.plain)) isAnnex = true;
    const isHead = isSlip ? isMotto(line) : isOver && (isAnnex ? headsBehindAnnex(lines, index) : headsDocument(lines, index) || isSlipHead(line));
    if (!isHead) continue;
    const start = headStart(lines, index, starts.at(-1) ?? 0);
    if (start > (starts.at(-1) ?? 0)) starts.push(start);
    [isOver, isSlip] = [false, isSlipHead(line)];
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length)).filter((part) => part.length > 0);
}

const annexHead = /^(?:phu luc|mau (?:so )?\d|bieu (?:mau|so)|danh (?:sach|muc)\b)/;
const typeNames = new Set(documentTypes.filter((type) => type.code !== 'UNKNOWN').map((type) => plain(type.vi)));

/** The national motto or the Party's name in capitals (quốc hiệu, tiêu đề), as far as a scan left it. */
export function isMotto(line: { readonly plain: string; readonly text: string }): boolean {
  return mottoAt(line) !== -1;
}

/** Where the motto begins in a line, or -1. */
export function mottoAt(line: { readonly plain: string; readonly text: string }): number {
  const found = /cong h\S{1,3} xa .{0,12}nghia viet nam|(?:hoi )?chu nghia viet nam|dang c.ng san viet nam/.exec(line.plain);
  return found !== null && isCapital(line.text.slice(found.index, found.index + found[0].length)) ? found.index : -1;
}

/** 1 of a capital, 2 of a small letter, 0 of what is no letter, for every character up to the last one of Vietnamese. */
const cases = Uint8Array.from({ length: 0x1efa }, (_, code) => {
  const one = String.fromCharCode(code);
  return one.toUpperCase() === one.toLowerCase() ? 0 : one === one.toUpperCase() ? 1 : 2;
});

/** True of a line in capitals, but for a letter in ten that a scan got wrong. */
export function isCapital(text: string): boolean {
  let [upper, lower] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const kind = cases[text.charCodeAt(i)];
    if (kind === 1) upper += 1;
    else if (kind === 2) lower += 1;
    if (lower * 10 > text.length) return false;
  }
  return upper >= 2 && lower * 10 <= upper;
}

function isSlipHead(line: Line): boolean {
  return isCapital(line.text) && /^phieu (?:xu ly|chuyen|gui)\b/.test(line.plain);
}

/** True of a type word that stands alone in capitals: the head of a document. */
export function isTypeHead(line: Line): boolean {
  return isCapital(line.text) && typeNames.has(line.plain.replace(/^[^a-z]+|[^a-z]+$/g, ''));
}

function headsDocument(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const near = lines.slice(Math.max(0, index - 8), index + 10);
  if (isMotto(line)) return near.some((one) => one.cells.some((cell) => /^so\s?[:.]?\s?\d/.test(cell.plain)));
  return isTypeHead(line) && !lines.slice(index, index + 10).some((one) => /kem theo/.test(one.plain));
}

/** An annex holds forms with heads of their own; a head with a number and no form above it is a new document. */
function headsBehindAnnex(lines: readonly Line[], index: number): boolean {
  const holds = (from: number, to: number, pattern: RegExp): boolean => lines.slice(Math.max(0, from), to).some((one) => pattern.test(one.plain));
  return isMotto(lines[index] as Line) && headsDocument(lines, index) && !holds(index - 8, index, /^(?:mau|bieu)\b/) && !holds(index, index + 14, /kem theo/);
}

const stamp = /^(?:den\b|chuyen\s?:|luu ho so|so\s?[:.]?\s?\d|c\.?v\b|ngay\s?:)/;

/** A letterhead is no higher than this many lines. */
const highestHead = 45;

/** The letterhead above a head: capitals, stamps and noise, up to a name or an item of a list. */
function headStart(lines: readonly Line[], index: number, floor: number): number {
  let start = index;
  for (let at = index - 1; at > Math.max(floor, index - highestHead); at -= 1) {
    const line = lines[at] as Line;
    if (isRecipientsHead(lines, at) || !(line.isNoise || isCapital(line.text) || stamp.test(line.plain)) || (line.text.startsWith('-') && !line.isNoise)) break;
    if (!line.isNoise) start = at;
  }
  return start;
}

import type { Mapped } from './clean.js';
import type { Line } from './lines.js';
import { markerOf } from './markers.js';
import { oneOf } from './one-of.js';
import { lower } from './plain.js';
import { firstWhere } from './stretches.js';

/** Running text: lines that a page cut are joined by a blank, paragraphs stand apart by a line end. */
export interface Flow extends Mapped {
  /** Lower case, character for character. */
  readonly low: string;
  readonly plain: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Columns between its lines, for what stands indented. */
  readonly indent: number;
}

/**
 * Joins the lines of one document's title and body. Noise between two halves of a sentence falls out.
 * @param breakBefore the first line of the body: what stands before it is the title, one paragraph
 */
export function flowOf(mapped: Mapped, lines: readonly Line[], breakBefore?: Line): Flow {
  const kept = lines.filter((line) => !line.isNoise);
  const page = { width: wrapWidth(kept), cutsFirstLines: cutsFirstLines(kept) };
  const room = kept.reduce((sum, line) => sum + line.text.length + 1, 0);
  const [from, to] = [new Int32Array(room), new Int32Array(room)];
  const [pieces, folded]: [string[], string[]] = [[], []];
  const paragraphs: Paragraph[] = [];
  let [size, begun] = [0, 0];
  let [last, first]: [Line | undefined, Line | undefined] = [undefined, kept[0]];
  let isTitle = breakBefore !== undefined && kept[0] !== breakBefore && kept.includes(breakBefore);
  for (const line of kept) {
    if (last !== undefined) {
      const joins = line !== breakBefore && (isTitle || continues(last, line, page, first?.indent ?? 0));
      if (line === breakBefore) isTitle = false;
      if (!joins) paragraphs.push({ start: begun, end: size, indent: last.indent });
      pieces.push(joins ? ' ' : '\n');
      folded.push(joins ? ' ' : '\n');
      from[size] = to[size] = mapped.from[line.start] ?? 0;
      size += 1;
      if (!joins) [begun, first] = [size, line];
    }
    for (let at = line.start; at < line.end; ) {
      const gap = line.text.indexOf('  ', at - line.start);
      const stop = gap === -1 ? line.end : line.start + gap + 1;
      pieces.push(mapped.text.slice(at, stop));
      folded.push(line.plain.slice(at - line.start, stop - line.start));
      from.set(mapped.from.subarray(at, stop), size);
      to.set(mapped.to.subarray(at, stop), size);
      size += stop - at;
      at = stop;
      while (at < line.end && mapped.text.charAt(at) === ' ') at += 1;
    }
    last = line;
  }
  if (last !== undefined) paragraphs.push({ start: begun, end: size, indent: last.indent });
  const text = pieces.join('');
  return { text, low: lower(text), plain: folded.join(''), from: from.subarray(0, size), to: to.subarray(0, size), paragraphs };
}

/** The first character of a flow that stands at or behind an offset of the original. */
export function placeOf({ from }: Mapped, offset: number): number {
  return firstWhere(from.length, (index) => (from[index] ?? offset) >= offset);
}

/** Shorter lines are short because their paragraphs are. */
const shortestWrap = 50;

/** The length at which the lines of a page are broken, or infinity where one line is one paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 40).sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const middle = lengths[Math.floor(lengths.length * 0.5)] ?? 0;
  return high >= shortestWrap && high <= 140 && middle > 0.6 * high ? high : Number.POSITIVE_INFINITY;
}

/** How a page breaks its lines. */
interface Page {
  readonly width: number;
  readonly cutsFirstLines: boolean;
}

const fewest = 5;

/** Some web pages cut the first line of every numbered paragraph short: "c) Đề nghị Trung ương Mặt / trận Tổ quốc". */
function cutsFirstLines(lines: readonly Line[]): boolean {
  const behind = lines.slice(1).filter((next, index) => isCut(lines[index] as Line, next));
  const goesOn = behind.filter((next) => /^\p{Ll}/u.test(next.text));
  return goesOn.length >= fewest && goesOn.length > 0.6 * behind.length;
}

/** True of a short first line of a numbered paragraph, without an end. */
function isCut(line: Line, next: Line): boolean {
  if (next.afterBlank || line.text.length >= 45 || /[.;:!?,]$/.test(line.text)) return false;
  return markerOf(line.text) !== undefined && markerOf(next.text) === undefined;
}

/** Words that no sentence ends with: "… theo Nghị định", "… của". */
const isUnended = new RegExp(String.raw`(?:^|\s)${oneOf([
  'và', 'của', 'tại', 'các', 'với', 'theo', 'về', 'cho', 'để', 'trong',
  'khoản', 'điều', 'điểm', 'mục', 'số', 'ngày', 'tháng', 'năm',
  'luật', 'bộ luật', 'nghị quyết', 'nghị định', 'thông tư', 'chỉ thị', 'công văn', 'kế hoạch',
])}$`, 'iu');

/** True when the next line goes on with the sentence of this one. */
function continues(line: Line, next: Line, { width, cutsFirstLines }: Page, firstIndent: number): boolean {
  if (line.text.includes(' | ') || next.text.includes(' | ')) return false;
  if (isUnended.test(line.text) && !/^(?:[-+*]|[a-zđ]\))/u.test(next.text) && line.text.length > 25) return true;
  if (markerOf(next.text) !== undefined || (startsBlock.test(next.plain) && /^\p{Lu}/u.test(next.text))) return false;
  if (bareArticle.test(line.text) || (cutsFirstLines && isCut(line, next))) return true;
  const ends = /[.;:!?]["”)]?$|\/\.$/.test(line.text);
  const goesOn = /^[\p{Ll}\d(“"]/u.test(next.text) && !ends;
  if (next.afterBlank) return goesOn && /^[\p{Ll}]/u.test(next.text) && line.text.length > 40;
  if (goesOn) return true;
  if (line.text.length < (ends ? 0.75 : 0.55) * width || line.text.length < 40) return false;
  return !ends || /^\p{Ll}/u.test(next.text) || (/;$/.test(line.text) && next.indent + 2 < firstIndent);
}

/** "Điều 2." alone, with its words on the next line. */
const bareArticle = /^(?:Điều|ĐIỀU) \d{1,3}[a-zđ]?\s?[.:]?$/u;
const startsBlock = /^(?:noi nhan|kinh gui|can cu |xet |theo de nghi|quyet (?:dinh|nghi)\s?:?$|dieu \d|chuong [ivx\d]|muc [ivx\d]|phu luc|tm\.|t\/m|kt\.|k\/t|tl\.|luu\s?:)/;

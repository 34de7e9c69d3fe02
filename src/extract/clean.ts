import type { Span } from '../domain/reading.js';
import { lostBlanks } from './glued.js';
import { markedAgain } from './marks.js';
import { plain } from './plain.js';

/** A text with a map back: character i was made of `original.slice(from[i], to[i])`. */
export interface Mapped {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The text of a whole file. */
export interface Cleaned extends Mapped {
  /** Lower case without diacritics, character for character. */
  readonly plain: string;
}

/** What a character becomes; an empty string drops it. Line ends stay, all other white space is one blank. */
const replacements: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t\u0000').map((one) => [one, ' '] as const),
  ...Array.from('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff~*`\\').map((one) => [one, ''] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uf0b7\u2022\u25cf\u25aa').map((one) => [one, '-'] as const),
  ...Array.from('\u2028\u2029\u0085\f\v').map((one) => [one, '\n'] as const),
  ['\u00d0', 'Đ'],
]);

/** The characters that do not stay as they are: those of the table, carriage returns, marks that stand apart. */
const special = new Uint8Array(0x10000);
for (const one of [...replacements.keys(), '\r']) special[one.charCodeAt(0)] = 1;
special.fill(1, 0x300, 0x370);

/**
 * The normalised text: composed characters, plain blanks and hyphens, no Markdown or strike marks, one
 * line end, one style of tone marks (ủy for uỷ). Every character keeps its place in the original.
 * @example clean('Số: ~~102~~').text === 'Số: 102'
 */
export function clean(original: string): Cleaned {
  const length = original.length;
  const [from, to] = [new Int32Array(length), new Int32Array(length)];
  const pieces: string[] = [];
  let size = 0;
  const put = (text: string, start: number, end: number): void => {
    pieces.push(text);
    for (let i = 0; i < text.length; i += 1, size += 1) [from[size], to[size]] = [start, end];
  };
  for (let at = 0; at < length; ) {
    const rest = plainRun(original, at);
    if (rest > at) {
      pieces.push(original.slice(at, rest));
      for (; at < rest; at += 1, size += 1) {
        from[size] = at;
        to[size] = at + 1;
      }
      continue;
    }
    const end = clusterEnd(original, at);
    const one = composed(original.slice(at, end));
    const after = one === '\r' && original[at + 1] === '\n' ? at + 2 : end;
    put(one === '\r' ? '\n' : (replacements.get(one) ?? one), at, after);
    at = after;
  }
  const mapped = withBlanks({ text: mendGazette(pieces.join('')), from: from.subarray(0, size), to: to.subarray(0, size) });
  const whole = withoutScratches(oneToneStyle(mapped.text));
  const folded = plain(whole);
  return { ...mapped, text: markedAgain(whole, folded), plain: folded };
}

/** A scratch that a scan reads as a bar: the only one of its line, with a word on one side and a blank on the other. */
function withoutScratches(text: string): string {
  if (!text.includes('|')) return text;
  return text.replace(/(?<=\p{Ll})\|(?= )|(?<= )\|(?=\p{Ll})/gu, (bar, at: number) => (isAlone(text, at) ? ' ' : bar));
}

/** True when no other bar stands in the line of this one. */
function isAlone(text: string, at: number): boolean {
  const [before, behind] = [text.lastIndexOf('|', at - 1), text.indexOf('|', at + 1)];
  return (before === -1 || text.slice(before, at).includes('\n')) && (behind === -1 || text.slice(at, behind).includes('\n'));
}

/** Puts the lost blanks in; such a blank stands for nothing of the original. */
function withBlanks(mapped: Mapped): Mapped {
  const places = lostBlanks(mapped.text);
  if (places.length === 0) return mapped;
  const room = mapped.text.length + places.length;
  const [from, to, pieces]: [Int32Array, Int32Array, string[]] = [new Int32Array(room), new Int32Array(room), []];
  let [last, size] = [0, 0];
  for (const place of [...places, mapped.text.length]) {
    pieces.push(mapped.text.slice(last, place));
    from.set(mapped.from.subarray(last, place), size);
    to.set(mapped.to.subarray(last, place), size);
    size += place - last;
    last = place;
    if (size >= room) break;
    from[size] = to[size] = mapped.to[place - 1] ?? 0;
    pieces.push(' ');
    size += 1;
  }
  return { text: pieces.join(''), from: from.subarray(0, size), to: to.subarray(0, size) };
}

/** Where a run of characters ends that stay as they are; a letter before a combining mark is none. */
function plainRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && special[text.charCodeAt(end)] === 0) end += 1;
  const next = text.charCodeAt(end);
  return end > at && next >= 0x300 && next <= 0x36f ? end - 1 : end;
}

function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); code >= 0x300 && code <= 0x36f; code = text.charCodeAt(end)) end += 1;
  return end;
}

/** A mark without a letter is no character of the text. */
function composed(cluster: string): string {
  const whole = cluster.normalize('NFC');
  return /^[\u0300-\u036f]/.test(whole) ? '' : whole.replace(/[\u0300-\u036f]/g, '').slice(0, 1);
}

/** Old gazettes print đ as ñ and Đ as ð, and ð for the hyphen of a symbol. Keeps the length. */
function mendGazette(text: string): string {
  if ((text.match(/ñ\p{Ll}/gu)?.length ?? 0) < 3) return text.replace(/ð/g, 'đ');
  return text.replace(/ñ/g, 'đ').replace(/(?<=(?<!\p{Lu})[NQHC])ð/gu, 'Đ').replace(/(?<=\p{Lu}{2})ð(?=\p{Lu})/gu, '-').replace(/ð/g, 'Đ');
}

const marked: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};
const loose = /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/** Keeps the length, so the map stays true. */
function oneToneStyle(text: string): string {
  return text.replace(loose, (pair) => {
    const strict = marked[pair.toLowerCase()] ?? pair;
    const [first, second] = [strict.charAt(0), strict.charAt(1)];
    return (pair[0] === pair[0]?.toUpperCase() ? first.toUpperCase() : first) + (pair[1] === pair[1]?.toUpperCase() ? second.toUpperCase() : second);
  });
}

/** The original's words for a stretch of the mapped text. */
export function spanOf(mapped: Mapped, start: number, end: number, original: string): Span {
  const first = mapped.from[start] ?? 0;
  const last = mapped.to[Math.max(start, end - 1)] ?? first;
  return { quote: original.slice(first, last), start: first, end: last };
}

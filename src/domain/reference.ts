import { clip, readPrintedDay } from './date.js';
import { documentType, leadingType } from './document-type.js';
import { isDocumentKey, numberKey } from './document-key.js';
import { DomainError } from './errors.js';
import { fold, tidy } from './text.js';

/** What a person typed to mean one document (cách gọi một văn bản). */
export type Reference =
  | { readonly kind: 'key'; readonly key: string }
  | NumberReference
  | { readonly kind: 'dated'; readonly types: readonly string[]; readonly issuedOn: string; readonly issuer: string | null }
  | { readonly kind: 'name'; readonly name: string };

export interface NumberReference {
  readonly kind: 'number';
  /** Without leading zeros: "06" and "6" are one number. */
  readonly number: string;
  /** Kinds that the words allow; empty: any. */
  readonly types: readonly string[];
  /** "TB/TU", "VP-KGVX"; null when only a number was given. */
  readonly symbol: string | null;
  readonly year: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

export const referenceForms = 'a number ("TB 495", "495-TB/TU", "nq 68/NQ-CP", "10227"), a law by name ("Luật Thủ đô"), a type with a date ("Thông báo của Thành ủy ngày 07/9/2021"), or a key';

/** The longest text that is still one reference. */
const longest = 300;

const number = String.raw`(?<number>\d{1,6}[A-Za-z]?)`;
const symbol = String.raw`(?<symbol>[\p{L}&]+\d{0,2}(?:[-/&][\p{L}&]+\d{0,2})*(?:\([\p{L}]+\))?)`;
/** Year-bearing shapes first: in 23/2021/QĐ-TTg the year is no part of the symbol. */
const shapes: readonly RegExp[] = [
  new RegExp(`^${number}/(?<year>(?:19|20)\\d{2})(?:/${symbol})?$`, 'u'),
  new RegExp(`^${number}[-/]${symbol}$`, 'u'),
  new RegExp(`^${number}$`, 'u'),
];
const several = /^\d{1,6}[A-Za-z]?(?:\/\d{1,6}[A-Za-z]?){1,9}$/;
const day = String.raw`(?<day>\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})`;

/** "Điều 20", "khoản 2 Điều 20 của": an article is no part of what names its document. */
const provision = /^(?:(?:điểm|khoản|điều|chương|mục|diem|khoan|dieu|chuong|muc) (?:\d{1,4}\p{L}?|[ivxlc]{1,5}|\p{L})(?:,| của| cua)? +)+/iu;
const plural = /^(?:các|những|cac|nhung) /iu;
const item = new RegExp(String.raw`^(?:(?:số|so|no)[ :.]*)?(?<code>\d[^\s,;]*)(?:,? ng[àa]y ${day})?`, 'iu');
const separator = /^(?: *[,;] *| (?:và|va) )(?=(?:(?:số|so)[ :.]*)?\d)/iu;

/**
 * Reads a reference; several numbers under one type word are several documents.
 * @throws DomainError UNREADABLE
 * @example parseReference('TB 495') → [{ kind: 'number', number: '495', types: ['TB'], symbol: null, … }]
 * @example parseReference('Công điện 71/72') → two references
 */
export function parseReference(input: string): readonly Reference[] {
  if (input.length > longest) throw unreadable(input);
  const text = bare(tidy(input));
  if ( !/[\p{L}\d]/u.test(text)) throw unreadable(input);
  if (isDocumentKey(text)) return [{ kind: 'key', key: text }];
  const named = text.replace(provision, '');
  const { types, rest } = leadingType(named.replace(plural, ''));
  const { parts, tail } = types === undefined && !/^(?:(?:số|so)[ :.]*)?\d/iu.test(rest) ? { parts: [], tail: rest } : readParts(rest);
  const isNamed = (types ?? []).some((type) => documentType(type).isNamed === true);
  if (parts.length > 0 && !(isNamed && parts.every((part) => part.symbol === null))) {
    const said = readTail(tail);
    return parts.map((part) => ({
      kind: 'number',
      number: numberKey(part.number),
      types: types ?? [],
      symbol: part.symbol,
      year: part.year ?? said.year,
      issuedOn: part.issuedOn ?? said.issuedOn,
      issuer: said.issuer,
    }));
  }
  if (types !== undefined && types.length > 0 && !isNamed) {
    const { issuedOn, issuer } = readTail(rest);
    if (issuedOn !== null) return [{ kind: 'dated', types, issuedOn, issuer }];
  }
  if ((types !== undefined && rest === '' && !isNamed) || !/\p{L}{2}/u.test(named)) throw unreadable(input);
  return [{ kind: 'name', name: named }];
}

/** True of a text that reads as a number, a key or a date of a document; all others may name several sorts of thing. @example readsAsDocument('TB 495') */
export function readsAsDocument(text: string): boolean {
  try {
    return parseReference(text).some(({ kind }) => kind !== 'name');
  } catch {
    return false;
  }
}

interface NumberPart {
  readonly number: string;
  readonly symbol: string | null;
  readonly year: string | null;
  readonly issuedOn: string | null;
}

/** The numbers that a text begins with, each with its own date, and what stands behind them. */
function readParts(text: string): { readonly parts: readonly NumberPart[]; readonly tail: string } {
  const parts: NumberPart[] = [];
  let tail = text;
  for (let gap = 0; ; ) {
    const groups = item.exec(tail.slice(gap));
    const read = readCode(groups?.groups?.['code'] ?? '');
    if (groups === null || read.length === 0) return { parts, tail };
    const issuedOn = readPrintedDay(groups.groups?.['day'] ?? '') ?? null;
    parts.push(...read.map((part) => ({ ...part, issuedOn })));
    tail = tail.slice(gap + groups[0].length);
    const next = separator.exec(tail);
    if (next === null) return { parts, tail };
    gap = next[0].length;
  }
}

/** One identifier, or several numbers with strokes between them; what looks like a date is neither. */
function readCode(code: string): readonly Omit<NumberPart, 'issuedOn'>[] {
  const [first = 0, second = 0] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(code)?.slice(1).map(Number) ?? [99];
  if (first <= 31 && second <= 12) return [];
  for (const shape of shapes) {
    const groups = shape.exec(code)?.groups;
    if (groups?.['number'] !== undefined) return [{ number: groups['number'], symbol: groups['symbol']?.replace(/[()]/g, '') ?? null, year: groups['year'] ?? null }];
  }
  return several.test(code) ? code.split('/').map((part) => ({ number: part, symbol: null, year: null })) : [];
}

/** What stands behind the number: date, year, issuer with or without "của". They rank, they are no part of it. */
function readTail(tail: string): { readonly issuedOn: string | null; readonly year: string | null; readonly issuer: string | null } {
  const issuedOn = readPrintedDay(new RegExp(`ng[àa]y ${day}`, 'iu').exec(tail)?.groups?.['day'] ?? '') ?? null;
  const year = /(?:^|[ ,])(?:n[ăa]m )?((?:19|20)\d{2})$/iu.exec(tail)?.[1] ?? null;
  const said = /(?:^|[ ,])c(?:ủa|ua) (.+?)(?=,? ng[àa]y | v[ềe] |$)/iu.exec(tail)?.[1];
  const plain = /^[ ,]+(?!ng[àa]y |n[ăa]m |v[ềe] |c(?:ủa|ua) )(\p{L}.+?)(?=,? ng[àa]y | v[ềe] |$)/iu.exec(tail)?.[1];
  return { issuedOn, year: issuedOn === null ? year : null, issuer: said ?? plain ?? null };
}

/** Without the marks that a sentence or a pair of brackets leaves round a reference. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:?!'.includes(text[end - 1] ?? '')) end -= 1;
  const cut = text.slice(0, end);
  return /^[([].*[)\]]$/.test(cut) ? bare(cut.slice(1, -1).trim()) : cut;
}

/** The search key of a name: "Luật phòng chống bệnh truyền nhiễm" and its title with a comma are one. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, ' ').trim();
}

function unreadable(input: string): DomainError {
  return new DomainError('UNREADABLE', `“${clip(input)}” names no document.`, { expected: referenceForms, got: clip(input) });
}

import { clip, readPrintedDay } from './date.js';
import { leadingType } from './document-type.js';
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

/**
 * Reads a reference; several numbers under one type word are several documents.
 * @throws DomainError UNREADABLE
 * @example parseReference('TB 495') → [{ kind: 'number', number: '495', types: ['TB'], symbol: null, … }]
 * @example parseReference('Công điện 71/72') → two references
 */
export function parseReference(input: string): readonly Reference[] {
  const text = tidy(input);
  if (text.length > longest || !/[\p{L}\d]/u.test(text)) throw unreadable(input);
  if (isDocumentKey(text)) return [{ kind: 'key', key: text }];
  const { types, rest } = leadingType(text);
  const { head, issuedOn, year, issuer } = splitTail(rest);
  const numbers = splitNumbers(head.replace(/^(số|so|s\/n|no\.?)[ :.]*/i, '').trim());
  if (numbers.length === 0 || (types === undefined && !/^\d/.test(head) && !/^số/i.test(head))) {
    if (types !== undefined && types.length > 0 && issuedOn !== null && head === '') return [{ kind: 'dated', types, issuedOn, issuer }];
    if (types !== undefined && rest === '') throw unreadable(input);
    if (!/\p{L}{2}/u.test(text)) throw unreadable(input);
    return [{ kind: 'name', name: text }];
  }
  return numbers.map((part) => ({
    kind: 'number',
    number: numberKey(part.number),
    types: types ?? [],
    symbol: part.symbol,
    year: part.year ?? year,
    issuedOn,
    issuer,
  }));
}

interface NumberPart {
  readonly number: string;
  readonly symbol: string | null;
  readonly year: string | null;
}

function splitNumbers(head: string): readonly NumberPart[] {
  const whole = readShape(head);
  if (whole !== undefined) return [whole];
  const parts = head.split(/\s*(?:,|;| và | va |\/|\s)\s*/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 10 || !parts.every((part) => /^\d{1,6}[A-Za-z]?$/.test(part))) {
    const read = head.split(/\s*(?:,|;| và | va )\s*/u).map(readShape);
    return read.every((part) => part !== undefined) ? read : [];
  }
  // Three numbers with slashes are a date, not three documents.
  if (readPrintedDay(head) !== undefined) return [];
  return parts.map((part) => ({ number: part, symbol: null, year: null }));
}

function readShape(text: string): NumberPart | undefined {
  for (const shape of shapes) {
    const groups = shape.exec(text)?.groups;
    if (groups?.['number'] !== undefined) {
      return { number: groups['number'], symbol: groups['symbol']?.replace(/[()]/g, '') ?? null, year: groups['year'] ?? null };
    }
  }
  return undefined;
}

/** Cuts "ngày …", "năm …", "của …", "về …" off the end: they rank, they are no part of the number. */
function splitTail(text: string): { head: string; issuedOn: string | null; year: string | null; issuer: string | null } {
  const tail = /(?:^|[ ,]+)(?:ngày|ngay|năm|nam|của|cua|về|ve) .*$/iu.exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - tail.length).trim();
  const day = /ng[àa]y (\d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4})/iu.exec(tail)?.[1];
  const year = /n[ăa]m (\d{4})/iu.exec(tail)?.[1] ?? null;
  const issuer = /c(?:ủa|ua) (.+?)(?=,? ng[àa]y | v[ềe] |$)/iu.exec(tail)?.[1] ?? null;
  return { head, issuedOn: (day === undefined ? undefined : readPrintedDay(day)) ?? null, year: day === undefined ? year : null, issuer };
}

/** The search key of a name: "Luật phòng chống bệnh truyền nhiễm" and its title with a comma are one. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, ' ').trim();
}

function unreadable(input: string): DomainError {
  return new DomainError('UNREADABLE', `“${clip(input)}” names no document.`, { expected: referenceForms, got: clip(input) });
}

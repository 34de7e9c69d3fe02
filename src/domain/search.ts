import { clip } from './date.js';
import { leadingType } from './document-type.js';
import { DomainError } from './errors.js';
import { inRange } from './page.js';
import { parseReference, type NumberReference, type Reference } from './reference.js';
import { escaped, fold, tidy } from './text.js';

/** What was typed into a search box (ô tìm kiếm), read. */
export interface Search {
  /**
   * Every word as it stands in a text of words with a blank on either side; the last lacks the one behind it
   * where more letters may follow.
   * @example [' phong ', ' chong ', ' dic']
   */
  readonly words: readonly string[];
  /** The numbers of documents that it begins with; most searches hold none. */
  readonly numbers: readonly NumberSought[];
}

export interface NumberSought {
  /** Without leading zeros. */
  readonly number: string;
  /** Kinds that the words allow; empty: any. */
  readonly types: readonly string[];
  /** A pattern that matches the whole symbol, or null. */
  readonly symbol: string | null;
  readonly year: string | null;
  /** What else was typed, which such a document must say too. */
  readonly words: readonly string[];
}

/** The longest text that is still a search. */
const longest = 300;

/** Words that join a number to what stands behind it. */
const joining = new Set(['cua', 'va', 'so', 'ngay', 'thang', 'nam']);

/** The letters that a letter without its mark may mean, itself first. */
const marked = ['aàáảãạăằắẳẵặâầấẩẫậ', 'dđ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ'];

/**
 * The words of a text, letters and digits without diacritics, in their order.
 * @example wordsOf('Công điện 71/CĐ-TTg') → ['cong', 'dien', '71', 'cd', 'ttg']
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text.replace(/\p{Cf}/gu, '')).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * Texts as the graph keeps them to be searched: every word has a blank on either side.
 * @example searchText('Phòng, chống dịch') === ' phong chong dich '
 */
export function searchText(...texts: readonly (string | null)[]): string {
  return ` ${texts.flatMap((text) => wordsOf(text ?? '')).join(' ')} `;
}

/**
 * The words of a search, all of which must be found.
 * @throws DomainError UNREADABLE where there is none, OUT_OF_RANGE where it is too long
 */
export function readWords(typed: string): readonly string[] {
  inRange('length of search', typed.length, 0, longest);
  const words = wordsOf(typed);
  const last = words.at(-1);
  if (last === undefined) throw new DomainError('UNREADABLE', `“${clip(typed)}” is no search.`, { expected: 'words to search for, with a letter or a digit', got: clip(typed) });
  const before = words.slice(0, -1).map((word) => ` ${word} `);
  // A word that has just been begun narrows nothing yet; alone, or as part of a symbol, it is looked for as it stands.
  if (before.length > 0 && /\s\p{L}$/u.test(typed.normalize('NFC'))) return before;
  // A number is never guessed from its beginning.
  const mayGoOn = /\p{L}.*\p{L}/u.test(last);
  return [...before, mayGoOn ? ` ${last}` : ` ${last} `];
}

/**
 * What was typed to find documents: its words and, where it begins with them, numbers of documents.
 * @throws DomainError UNREADABLE
 */
export function readSearch(typed: string): Search {
  const words = readWords(typed);
  return { words, numbers: readNumbers(typed, words) };
}

/**
 * The words as the full-text index is asked for them: all of them, the last as a whole or as a beginning. They hold
 * letters and digits in small letters alone, so nothing in them is an operator.
 * @example indexQuery([' ba ', ' dinh']) === '+ba +(dinh dinh*)'
 */
export function indexQuery(words: readonly string[]): string {
  return words.map((word) => (word.endsWith(' ') ? `+${word.trim()}` : `+(${word.trim()} ${word.trim()}*)`)).join(' ');
}

/** The words as they were typed, one after the other. @example phraseOf([' ba ', ' dinh']) === ' ba dinh' */
export function phraseOf(words: readonly string[]): string {
  return words.map((word) => word.trimEnd()).join('') + (words.at(-1)?.endsWith(' ') === true ? ' ' : '');
}

function readNumbers(typed: string, words: readonly string[]): readonly NumberSought[] {
  const references = parse(typed);
  const [first] = references;
  const tail = /^(?:(?:số|so|no)[ :.]*)?\d[^\s,;]*(?<tail>.*)$/iu.exec(leadingType(tidy(typed)).rest)?.groups?.['tail'];
  if (first === undefined || tail === undefined) return [];
  const numbers = [...new Set(references.map(({ number }) => number))];
  const year = first.issuedOn?.slice(0, 4) ?? first.year;
  const date = wordsOf(/ng[àa]y \d[\d/.-]*(?: tháng \d+ năm \d+)?/iu.exec(tail)?.[0] ?? '');
  const read = new Set([...joining, ...date, ...numbers.map((number) => number.toLowerCase()), year]);
  const behind = words.slice(words.length - wordsOf(tail).length).filter((word) => !read.has(word.trim()));
  const symbol = first.symbol === null ? null : symbolPattern(first.symbol);
  return numbers.map((number) => ({ number, types: first.types, symbol, year, words: behind }));
}

/** The numbers that were typed; nothing when it was something else. */
function parse(typed: string): readonly NumberReference[] {
  try {
    const isNumber = (reference: Reference): reference is NumberReference => reference.kind === 'number';
    return parseReference(typed).filter(isNumber);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Symbols that begin as typed; a letter without its mark may mean the one with it, never the other way round. */
function symbolPattern(symbol: string): string {
  const letters = Array.from(symbol.normalize('NFC').toLowerCase(), (letter) => {
    const meant = marked.find((group) => group.startsWith(letter));
    return meant === undefined ? escaped(letter) : `[${meant}]`;
  });
  return `(?iu)${letters.join('')}.*`;
}

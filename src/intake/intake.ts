import type { DomainError } from '../domain/errors.js';
import { decode, notUnicode } from './decode.js';
import { docxText } from './docx.js';
import { htmlText } from './html.js';
import { isPage, kindOf } from './kind.js';
import { toUnicode } from './legacy.js';
import { pdfText } from './pdf.js';
import { jsonRefusal, readable, unreadable } from './refusal.js';

/** Bytes of the largest file that is read. */
export const largest = 20 * 1024 * 1024;

/** The text of a file; all offsets of what is read in it refer to this text. */
export interface IntakeText {
  readonly text: string;
  readonly mediaType: string;
  /** How a text file wrote its letters: "UTF-8", "UTF-16LE", "UTF-16BE", "TCVN3", "VNI", "Windows-1258"; of a .docx or .pdf null, unless it was converted. */
  readonly encoding: string | null;
  /** What a person should know of it, one sentence each, without capital and full stop. */
  readonly warnings: readonly string[];
}

/** Text as a file holds it, before letters from before Unicode are looked for. */
interface Held extends IntakeText {
  /** The bytes, when they are of no encoding that was recognised yet. */
  readonly unsettled?: Uint8Array;
}

/**
 * The text of a file: what it is, its content tells, then its name. Plain text comes back as it is, only decoded and without zero bytes;
 * HTML, .docx and .pdf as lines; Vietnamese in TCVN3, VNI or Windows-1258 as Unicode.
 * @example (await textOf('tb.txt', Buffer.from('Số: 12-TB/TU'))).text === 'Số: 12-TB/TU'
 * @throws DomainError UNREADABLE_FILE when it is empty, too large, no text, locked, damaged or a scan; it says what to do
 */
export async function textOf(name: string, bytes: Uint8Array): Promise<IntakeText> {
  if (bytes.length > largest) throw tooLarge(name, bytes.length);
  if (bytes.length === 0) throw unreadable(name, { expected: readable, got: 'an empty file' });
  return settle(name, await held(name, bytes));
}

/**
 * What comes as text already is read as it was given, for its sender counts offsets in it; it is refused as a file is.
 * @returns what a person should know of it
 * @throws DomainError UNREADABLE_FILE when it is empty, no text, JSON, or holds half a character, which nothing can store
 */
export function checkText(name: string, text: string): readonly string[] {
  if (text === '') throw unreadable(name, { expected: readable, got: 'an empty text' });
  if (isBinary(text)) throw unreadable(name, { expected: readable, got: 'binary data, not text' });
  const half = text.search(/\p{Cs}/u);
  if (half >= 0) throw unreadable(name, { expected: 'whole characters', got: `half of one, a lone surrogate, at offset ${half}`, waysOn: ['Send the bytes of the file as contentBase64.'] });
  if (!hasWords(text)) throw unreadable(name, { expected: 'a text with words in it', got: 'white space alone' });
  refuseJson(name, text);
  return ofZeros(text, 'a zero byte stands in the text; offsets count it', (zeros) => `${zeros} zero bytes stand in the text; offsets count them`);
}

/** The error of a file beyond the largest; `bytes` null: nobody knows how far beyond. */
export function tooLarge(name: string, bytes: number | null): DomainError {
  const megabytes = (size: number): string => `${Math.ceil(size / 1024 / 1024)} MB`;
  return unreadable(name, { expected: `at most ${megabytes(largest)}`, got: bytes === null ? `a file of more than ${megabytes(largest)}` : `a file of ${megabytes(bytes)}`, waysOn: ['Split it into its documents.'] });
}

async function held(name: string, bytes: Uint8Array): Promise<Held> {
  const kind = kindOf(bytes);
  if (typeof kind === 'object') throw unreadable(name, kind);
  if (kind === 'pdf') return { ...(await pdfText(name, bytes)), mediaType: 'application/pdf', encoding: null };
  if (kind === 'zip') return { ...(await docxText(name, bytes)), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', encoding: null };
  return plain(name, bytes);
}

function plain(name: string, bytes: Uint8Array): Held {
  const { text, encoding } = decode(name, bytes);
  if (isBinary(text)) throw unreadable(name, { expected: readable, got: 'binary data, not text' });
  refuseJson(name, text);
  const isHtml = isPage(name, text);
  const other = /\.(?:pdf|docx?)$/i.exec(name)?.[0];
  return {
    text: isHtml ? pageText(name, text) : text,
    mediaType: isHtml ? 'text/html' : /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain',
    encoding,
    warnings: [
      ...(other === undefined ? [] : [`the name ends in ${other}, but the file holds ${isHtml ? 'a page (HTML)' : 'plain text'}`]),
      ...(isHtml && /<ol[\s>]/i.test(text) ? ['numbers that a browser gives to list items by itself are not in the text'] : []),
    ],
    ...(encoding === null ? { unsettled: bytes } : {}),
  };
}

function pageText(name: string, html: string): string {
  try {
    return htmlText(html);
  } catch (cause) {
    throw unreadable(name, { expected: 'a page (HTML) made for people', got: 'one whose elements stand in one another too deep' }, cause);
  }
}

/** Converts what is from before Unicode, and refuses what then still says nothing. */
function settle(name: string, { unsettled, ...file }: Held): IntakeText {
  const { text, from, warnings } = toUnicode(file.text);
  if (unsettled !== undefined && from === null) throw unreadable(name, notUnicode(unsettled));
  if (!hasWords(text)) throw unreadable(name, { expected: 'a file with words in it', got: file.mediaType === 'text/html' ? 'a page (HTML) without text' : 'a file of white space alone' });
  const leftOut = ofZeros(text, 'a zero byte was left out of the text', (zeros) => `${zeros} zero bytes were left out of the text`);
  return { text: text.replaceAll('\0', ''), mediaType: file.mediaType, encoding: from ?? file.encoding, warnings: [...file.warnings, ...warnings, ...leftOut] };
}

/** What is to be said of zero bytes in a text; nothing where there are none. */
function ofZeros(text: string, one: string, many: (zeros: number) => string): readonly string[] {
  const zeros = text.split('\0').length - 1;
  return zeros === 0 ? [] : [zeros === 1 ? one : many(zeros)];
}

function refuseJson(name: string, text: string): void {
  const refusal = jsonRefusal(name, text);
  if (refusal !== undefined) throw unreadable(name, refusal);
}

function hasWords(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}

/** True when more than one character in twenty is a control character that no text has; bytes beyond ASCII are looked at later. */
function isBinary(text: string): boolean {
  return text.length - text.replace(/[\0-\x08\x0e-\x1f\x7f]+/g, '').length > text.length / 20;
}

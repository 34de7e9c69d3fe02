import { documentTypes, numberedTypes } from '../domain/document-type.js';
import { matchesOf } from './matches.js';
import { longestFirst, oneOf } from './one-of.js';
import { coverOf } from './stretches.js';

/** A number with its symbol (số, ký hiệu), found at a place of a text. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  /** One form: "495-TB/TU", "28/2021/QĐ-TTg". */
  readonly code: string;
  readonly number: string;
  /** Without number and year; empty where none is printed. */
  readonly symbol: string;
  readonly typeCode: string;
}

/** One shape of identifiers: its pattern with `number`, `year`, `symbol` (`lead` is no part of it), and an example that is read as the code behind it. */
export interface CodeForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** True of numbers that stand without a symbol. */
  readonly isBare?: true;
  readonly print: (parts: CodeParts) => string;
  readonly examples: readonly (readonly [text: string, code: string])[];
}

export interface CodeParts {
  readonly number: string;
  readonly year: string;
  readonly symbol: string;
}

const before = String.raw`(?<![\p{L}\d/.,%§©-])(?<!\d:)`;
const number = String.raw`(?<number>\d{1,6}(?:[A-Z](?![\p{L}]))?)`;
const word = String.raw`[A-ZĐÀ-ỴƯƠ][A-Za-zĐđÀ-ỹ&]{0,14}\d{0,4}`;
/** Behind a hyphen with blanks on both sides: a word in capitals alone, so that no sentence is taken for a symbol. */
const shouted = String.raw`[A-ZĐ]{2,12}\d{0,2}(?!\p{L})`;
/** Party writers put "i" behind QĐ for quy định, and CĐ may have lost its mark. */
const partyTypes = oneOf(longestFirst([...numberedTypes.map(({ code }) => code), 'QĐi', 'QÐ', 'TTh', 'CTrHĐ', 'NQLT', 'CTPH', 'TTHD', 'QĐNS', 'ĐC', 'LN']));

/** Year-bearing shapes first: in 23/2021/QĐ-TTg the year is no part of the symbol. A new shape is a new row. */
export const codeForms: readonly CodeForm[] = [
  {
    name: 'normative (văn bản quy phạm)',
    pattern: new RegExp(String.raw`${before}${number}\s?\/\s?(?<year>(?:19|20)\d{2})\s?\/\s?(?<symbol>${word}(?:\s?-\s?${word}|\.[A-ZĐ]{2,6}(?!\p{L})){0,4})`, 'gu'),
    print: ({ number, year, symbol }) => `${number}/${year}/${symbol}`,
    examples: [['Nghị định số 9/2030/NĐ-CP', '9/2030/NĐ-CP'], ['Luật số 7/2031/QH17', '7/2031/QH17'], ['12/2029/TTLT-BYT- BTC', '12/2029/TTLT-BYT-BTC'], ['số 8/2030/QĐUBND', '8/2030/QĐ-UBND'], ['số 8/2030/QĐ.UB ngày', '8/2030/QĐ.UB']],
  },
  {
    name: 'Party (văn bản của Đảng)',
    pattern: new RegExp(String.raw`${before}${number}\s?-\s?(?<type>${partyTypes})\s?\/\s?(?<symbol>${word}(?:[-.]${word}){0,2})`, 'gu'),
    print: ({ number, symbol }) => `${number}-${symbol}`,
    examples: [['số 84 - TB/TU', '84-TB/TU'], ['Kết luận 7-KL/TW', '7-KL/TW'], ['31- CTr/TW', '31-CTr/TW']],
  },
  {
    name: 'Party, hyphen lost',
    pattern: new RegExp(String.raw`(?<lead>(?:số|Số)\s)${number}\s(?<type>${partyTypes})\s?\/\s?(?<symbol>${word}(?:[-.]${word}){0,2})`, 'gu'),
    print: ({ number, symbol }) => `${number}-${symbol}`,
    examples: [['Nghị quyết số 79 NQ/TW', '79-NQ/TW']],
  },
  {
    name: 'State and công văn (văn bản hành chính)',
    pattern: new RegExp(String.raw`${before}${number}\s?\/\s?(?<symbol>${word}(?:\s-\s${shouted})?(?:(?:\s?-|-\s?)${word}(?:\.${word}(?=-))?){0,4}(?:\(${word}\))?(?:\.[A-Z\d]{2,6}){0,3})`, 'gu'),
    print: ({ number, symbol }) => `${number}/${symbol}`,
    examples: [['Công văn số 77 /VP-KGVX', '77/VP-KGVX'], ['Tờ trình số 18/TTr -SCT', '18/TTr-SCT'], ['226/TB-VPCP', '226/TB-VPCP'], ['số 5/QĐ - UBND ngày', '5/QĐ-UBND'], ['số 6/QC-TT.HĐND-UBND', '6/QC-TT.HĐND-UBND']],
  },
  {
    name: 'technical regulation and standard (quy chuẩn, tiêu chuẩn)',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(?<symbol>QCVN|TCVN)\s?(?<number>\d{1,5}(?:-\d{1,3})?)\s?:\s?(?<year>(?:19|20)\d{2})(?:\s?\/\s?[A-ZĐ]{2,10})?`, 'gu'),
    print: () => '',
    examples: [['QCVN 3:2030/BCT', 'QCVN 3:2030/BCT']],
  },
  {
    name: 'a number without its symbol (số không kèm ký hiệu)',
    pattern: new RegExp(String.raw`(?<lead>(?:Công điện|Quyết định|Nghị quyết|Chỉ thị|Công văn|công văn|Thông báo|Kế hoạch|Kết luận|Tờ trình|Báo cáo|Hướng dẫn|Quy định|Văn bản|văn bản)\s[Ss]ố\s)(?<number>\d{1,5})(?=,?\sngày\s\d|,?\scủa\s\p{Lu})`, 'gu'),
    isBare: true,
    print: ({ number }) => number,
    examples: [['Công điện số 409 ngày 15/9/2031 của Bộ Y tế', '409']],
  },
];

/** Symbols that look like one and are none: units, vehicles, rates. */
const notSymbols = /^(?:[A-Z]$|Q[1-4]$|T\d|F\d|KM|HA|NLĐ$|CP$|H$|COVID|VNĐ|USD)/i;

/**
 * Every number with its symbol in a text, in order, none within another.
 * @example findCodes('số 71/CĐ-TTg ngày 06/9/2021')[0]?.code === '71/CĐ-TTg'
 */
export function findCodes(text: string): readonly FoundCode[] {
  if (!text.includes('/') && !text.includes('CVN') && !text.includes('số ')) return [];
  const found: FoundCode[] = [];
  const cover = coverOf(text.length);
  for (const { pattern, print, isBare } of codeForms) {
    for (const match of matchesOf(pattern, text)) {
      const groups = match.groups as Record<string, string | undefined>;
      const [start, end] = [match.index + (groups['lead'] ?? '').length, match.index + match[0].length];
      if (!cover.isFree(start, end)) continue;
      const symbol = symbolOf(`${groups['type'] === undefined ? '' : `${groups['type']}/`}${groups['symbol'] ?? ''}`);
      if (isBare !== true && (!/\p{Lu}{2}|\p{Lu}\p{L}*-\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}/u.test(symbol) || notSymbols.test(symbol))) continue;
      const parts = { number: groups['number'] ?? '', year: groups['year'] ?? '', symbol };
      cover.take(start, end);
      found.push({ start, end, number: parts.number, symbol, typeCode: typeOfSymbol(symbol), code: print(parts) || match[0].replace(/\s+/g, ' ') });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Some web pages lose the hyphen: "QĐUBND", "TTBNNPTNT". */
const glued = /^(QĐ|NQ|NĐ|TT|TTLT|CT|KH|TB)(UBND|HĐND|CP|TTg|NHNN|TANDTC|VKSNDTC|B[A-ZĐ]{2,}\d?)$/;

/** No blanks, one Đ, no brackets: QĐÐ-BCT is a slip of the scan for QĐ-BCT, CD-TTg has lost the mark of CĐ. */
function symbolOf(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[()]/g, '')
    .replace(/ĐĐ/g, 'Đ')
    .replace(glued, '$1-$2')
    .replace(/^(?:CD)(?=[-/])/, 'CĐ')
    .replace(/^(?:ND)(?=-)/, 'NĐ')
    .replace(/^(?:QD)(?=[-/])/, 'QĐ')
    .replace(/(?<=[-/]|VP)BCSD(?=$|[-/])/, 'BCSĐ')
    .replace(/(?<=[-/])HDND(?=$|[-/])/, 'HĐND');
}

const known = new Set(documentTypes.map((type) => type.code));
/** A first part of a symbol that is no kind of document but tells one. */
export interface TellingPart {
  readonly pattern: RegExp;
  readonly typeCode: string;
  /** A symbol that begins with it. */
  readonly example: string;
}

/** A new one is a new row. */
export const tellingParts: readonly TellingPart[] = [
  { pattern: /^QH[K\d]/, typeCode: 'LUAT', example: 'QH17' },
  { pattern: /^UBTVQH\d*$/, typeCode: 'NQ', example: 'UBTVQH17' },
  { pattern: /^QĐi$/, typeCode: 'QyĐ', example: 'QĐi/TU' },
  { pattern: /^TTh$/, typeCode: 'TT', example: 'TTh/TU' },
  { pattern: /^(?:QCVN|TCVN)$/, typeCode: 'QCVN', example: 'TCVN' },
  { pattern: /^LCT$/, typeCode: 'LUAT', example: 'LCT' },
];

/** The kind that a symbol shows; what begins with a body's letters is a công văn. @example typeOfSymbol('VP-KGVX') === 'CV' */
export function typeOfSymbol(symbol: string): string {
  const first = symbol.split(/[-/]/)[0] ?? '';
  if (known.has(first)) return first;
  return tellingParts.find(({ pattern }) => pattern.test(first))?.typeCode ?? 'CV';
}

import { numberedTypes } from '../domain/document-type.js';
import type { FoundCode } from './codes.js';
import { longestFirst, oneOf } from './one-of.js';
import { typeOfWords } from './type-words.js';

/** A number as people write it for short, and what is read in it: kind and number of each. */
export const shortForms: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ['theo Chỉ thị 16.', ['CT 16']],
  ['theo Chỉ thị số 16 của Thủ tướng Chính phủ', ['CT 16']],
  ['Công điện 71/72', ['CĐ 71', 'CĐ 72']],
  ['các Công điện số 71, 72 và 73 ngày 05/9/2031', ['CĐ 71', 'CĐ 72', 'CĐ 73']],
  ['(TB 495)', ['TB 495']],
  ['NQ số 68 về hỗ trợ', ['NQ 68']],
  ['Kế hoạch 5 năm; Báo cáo 6 tháng; Quyết định 02 nội dung', []],
  ['Thông báo 12/5', []],
  ['Thông báo số 495-TB/TU', []],
];

const words = oneOf(longestFirst(numberedTypes.map(({ vi }) => vi)));
const abbreviations = oneOf(longestFirst(numberedTypes.map(({ code }) => code)));
const number = String.raw`\d{1,5}[A-Z]?(?![\p{L}\d])`;
/** What may stand behind such a number: the end, a mark, or a word that goes on about a paper. Behind "5 năm", "3 nội dung" it counts something. */
const behind = String.raw`(?=\s*(?:$|[.,;:)\]”"’?!]|(?:của|ngày|về|và|hoặc|cũng|đã|là|có|còn|nêu|trên|này|thì|quy định|yêu cầu|chỉ đạo)(?!\p{L})|năm\s(?:19|20)\d{2}))(?!\.\d)`;
const form = new RegExp(String.raw`(?<!\p{L})(?:(?<word>(?:${words}))|(?<abbreviation>${abbreviations}))\s(?:số\s?:?\s?)?(?<numbers>${number}(?:(?:\s?[,/]\s?|\svà\s(?:số\s)?)${number})*)${behind}`, 'giu');
const date = /^(?:0?[1-9]|[12]\d|3[01])\s?\/\s?(?:0?[1-9]|1[0-2])$/;

/**
 * Numbers without a symbol that stand behind a kind, as people write for short (cách gọi tắt). A paper cites in full:
 * only words that somebody pastes are looked through for these.
 * @example shortForms[0]
 */
export function findShortForms(text: string): readonly FoundCode[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const { word, abbreviation = '', numbers = '' } = match.groups ?? {};
    // Abbreviations are capitals: "tb 495" in a sentence is anything.
    const typeCode = word === undefined ? numberedTypes.find(({ code }) => code === abbreviation)?.code : typeOfWords(word);
    if (typeCode == null || date.test(numbers)) return [];
    const at = match.index + match[0].length - numbers.length;
    return [...numbers.matchAll(/\d+[A-Z]?/g)].map((one, nth) => {
      const start = nth === 0 && word === undefined ? match.index : at + one.index;
      return { start, end: at + one.index + one[0].length, code: one[0], number: one[0], symbol: '', typeCode };
    });
  });
}

import { documentTypes } from '../domain/document-type.js';

/** Words for a kind of document as texts print them, and its code; null: the words tell none. */
export interface TypeWord {
  readonly word: string;
  readonly typeCode: string | null;
}

/** Besides the names of `documentTypes`: longer and looser names that stand before a number. */
const loose: readonly TypeWord[] = [
  { word: 'thông báo kết luận', typeCode: 'TB' },
  { word: 'thông báo ý kiến kết luận', typeCode: 'TB' },
  { word: 'báo cáo thẩm tra', typeCode: 'BC' },
  { word: 'báo cáo thẩm định', typeCode: 'BC' },
  { word: 'chương trình hành động', typeCode: 'CTr' },
  { word: 'chương trình công tác', typeCode: 'CTr' },
  { word: 'kế hoạch hành động', typeCode: 'KH' },
  { word: 'kế hoạch liên tịch', typeCode: 'KH' },
  { word: 'quy chế làm việc', typeCode: 'QC' },
  { word: 'quy chế phối hợp', typeCode: 'QC' },
  { word: 'nghị quyết liên tịch', typeCode: 'NQ' },
  { word: 'thông tư liên bộ', typeCode: 'TTLT' },
  { word: 'văn bản', typeCode: null },
  { word: 'công hàm', typeCode: null },
  { word: 'điện', typeCode: 'CĐ' },
  { word: 'thông tri', typeCode: 'TT' },
  { word: 'giấy phép', typeCode: null },
  { word: 'phụ lục', typeCode: null },
];

const own = documentTypes.filter((type) => type.code !== 'UNKNOWN').map((type) => ({ word: type.vi, typeCode: type.code }));
export const typeWords: readonly TypeWord[] = [...loose, ...own].sort((a, b) => b.word.length - a.word.length);

const byWord = new Map(typeWords.map(({ word, typeCode }) => [word, typeCode]));
const alternatives = typeWords.map(({ word }) => word.replace(/ /g, '\\s')).join('|');

/** Type words right before a number: "các Công điện: số", "Nghị quyết". */
const behind = new RegExp(String.raw`(?:(?<many>(?:các|những)\s)?(?<!\p{L})(?<word>${alternatives})(?:\s(?:khẩn|hỏa tốc|mật|này))?\s?)?(?<sep>[:,]?\s?)(?<so>(?:số|Số)\s?:?\s?)?$`, 'iu');

export interface TypeBefore {
  /** Where the type word (or "số") begins. */
  readonly start: number;
  readonly word: string | null;
  readonly typeCode: string | null;
  readonly isPlural: boolean;
}

/** The type word and "số" that stand right before a number at `at`. */
export function typeBefore(text: string, at: number): TypeBefore {
  const from = Math.max(0, at - 60);
  const groups = behind.exec(text.slice(from, at));
  const word = groups?.groups?.['word'];
  if (groups === null || (word === undefined && groups.groups?.['so'] === undefined)) return { start: at, word: null, typeCode: null, isPlural: false };
  const many = groups.groups?.['many'] ?? '';
  const offset = word === undefined ? groups[0].length - (groups.groups?.['so'] ?? '').length : 0;
  return {
    start: from + groups.index + offset,
    word: word ?? null,
    typeCode: word === undefined ? null : (byWord.get(word.toLowerCase().replace(/\s/g, ' ')) ?? null),
    isPlural: many !== '',
  };
}

/** Type words with the code that each names, for headings. */
export function typeOfWords(words: string): string | null | undefined {
  return byWord.get(words.toLowerCase().replace(/\s+/g, ' ').trim());
}

import { fold, mayMean } from './text.js';

/** A kind of document (loại văn bản): its abbreviation, both names, and an identifier that shows it. */
export interface DocumentType {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
  /** True of kinds whose documents go by name and year, not by number. */
  readonly isNamed?: boolean;
}

/**
 * The kinds of Decree 30/2020, of Party papers and of the laws of the land. A new kind is a new row.
 * Codes keep their diacritics: HD and HĐ, CT and CTr, QĐ and QyĐ are different kinds.
 */
export const documentTypes: readonly DocumentType[] = [
  { code: 'TB', vi: 'thông báo', en: 'notice', example: '495-TB/TU' },
  { code: 'CV', vi: 'công văn', en: 'official dispatch', example: '788-CV/BCSĐ' },
  { code: 'CĐ', vi: 'công điện', en: 'official telegram', example: '71/CĐ-TTg' },
  { code: 'CT', vi: 'chỉ thị', en: 'directive', example: '16/CT-TTg' },
  { code: 'QĐ', vi: 'quyết định', en: 'decision', example: '3642/QĐ-UBND' },
  { code: 'NQ', vi: 'nghị quyết', en: 'resolution', example: '68/NQ-CP' },
  { code: 'KL', vi: 'kết luận', en: 'conclusion', example: '12-KL/TW' },
  { code: 'KH', vi: 'kế hoạch', en: 'plan', example: '45/KH-UBND' },
  { code: 'BC', vi: 'báo cáo', en: 'report', example: '779-BC/BCSĐ' },
  { code: 'HD', vi: 'hướng dẫn', en: 'guidance', example: '05-HD/VPTW' },
  { code: 'QC', vi: 'quy chế', en: 'working rules', example: '01-QC/BCĐ' },
  { code: 'QyĐ', vi: 'quy định', en: 'regulation', example: '12/QyĐ-UBND' },
  { code: 'TTr', vi: 'tờ trình', en: 'submission', example: '108/TTr-SNV' },
  { code: 'CTr', vi: 'chương trình', en: 'programme', example: '03-CTr/TU' },
  { code: 'TT', vi: 'thông tư', en: 'circular', example: '15/2021/TT-BYT' },
  { code: 'NĐ', vi: 'nghị định', en: 'decree', example: '30/2020/NĐ-CP' },
  { code: 'TC', vi: 'thông cáo', en: 'communiqué', example: '2/TC-VPCP' },
  { code: 'PA', vi: 'phương án', en: 'scheme', example: '170/PA-UBND' },
  { code: 'ĐA', vi: 'đề án', en: 'project proposal', example: '06-ĐA/TU' },
  { code: 'DA', vi: 'dự án', en: 'project', example: '7/DA-UBND' },
  { code: 'BB', vi: 'biên bản', en: 'minutes', example: '21/BB-UBND' },
  { code: 'HĐ', vi: 'hợp đồng', en: 'contract', example: '9/HĐ-SYT' },
  { code: 'GM', vi: 'giấy mời', en: 'invitation', example: '311/GM-UBND' },
  { code: 'GGT', vi: 'giấy giới thiệu', en: 'letter of introduction', example: '4/GGT-SYT' },
  { code: 'GUQ', vi: 'giấy ủy quyền', en: 'power of attorney', example: '8/GUQ-UBND' },
  { code: 'GNP', vi: 'giấy nghỉ phép', en: 'leave slip', example: '15/GNP-SYT' },
  { code: 'BGN', vi: 'bản ghi nhớ', en: 'memorandum', example: '3/BGN-UBND' },
  { code: 'BTT', vi: 'bản thỏa thuận', en: 'agreement', example: '6/BTT-UBND' },
  { code: 'PG', vi: 'phiếu gửi', en: 'covering slip', example: '20/PG-VP' },
  { code: 'PC', vi: 'phiếu chuyển', en: 'transfer slip', example: '22/PC-VP' },
  { code: 'PB', vi: 'phiếu báo', en: 'notification slip', example: '24/PB-VP' },
  { code: 'TTLT', vi: 'thông tư liên tịch', en: 'joint circular', example: '2/2014/TTLT-BYT-BTC' },
  { code: 'PL', vi: 'pháp lệnh', en: 'ordinance', example: '1/2022/PL-UBTVQH15' },
  { code: 'L', vi: 'lệnh', en: 'presidential order', example: '9/2030/L-CTN' },
  { code: 'SL', vi: 'sắc lệnh', en: 'decree-law', example: '24/SL-CTN' },
  { code: 'VBHN', vi: 'văn bản hợp nhất', en: 'consolidated text', example: '3/VBHN-BYT' },
  { code: 'QCVN', vi: 'quy chuẩn kỹ thuật quốc gia', en: 'national technical regulation', example: 'Quy chuẩn kỹ thuật quốc gia', isNamed: true },
  { code: 'ĐƯQT', vi: 'điều ước quốc tế', en: 'treaty', example: 'Điều ước quốc tế', isNamed: true },
  { code: 'ĐL', vi: 'điều lệ', en: 'charter', example: 'Điều lệ', isNamed: true },
  { code: 'LUAT', vi: 'luật', en: 'law', example: 'Luật Thủ đô', isNamed: true },
  { code: 'BL', vi: 'bộ luật', en: 'code of law', example: 'Bộ luật Lao động', isNamed: true },
  { code: 'HP', vi: 'hiến pháp', en: 'constitution', example: 'Hiến pháp', isNamed: true },
  { code: 'PTr', vi: 'phiếu trình', en: 'submission slip', example: 'Phiếu trình', isNamed: true },
  { code: 'PXL', vi: 'phiếu xử lý văn bản đến', en: 'routing slip', example: 'Phiếu xử lý văn bản đến', isNamed: true },
  { code: 'UNKNOWN', vi: 'văn bản chưa rõ loại', en: 'document of unknown type', example: '—' },
];

/** Spoken forms beside the names of the table, and the kinds that each may name; a generic word names none. */
const spoken: readonly (readonly [string, readonly string[]])[] = [
  ['thông báo kết luận', ['TB']],
  ['tb kết luận', ['TB']],
  ['quy chế làm việc', ['QC']],
  ['văn bản', []],
  // The Party writes QĐ for quyết định and for quy định.
  ['quy định', ['QyĐ', 'QĐ']],
];

/** The kinds whose documents bear a number. */
export const numberedTypes: readonly DocumentType[] = documentTypes.filter(({ code, isNamed }) => isNamed !== true && code !== 'UNKNOWN');

const byCode = new Map(documentTypes.map((type) => [type.code, type]));

/** The row of a code; what is not in the table is of unknown type, never refused. */
export function documentType(code: string): DocumentType {
  return byCode.get(code) ?? (byCode.get('UNKNOWN') as DocumentType);
}

const spokenWords = new Set(spoken.map(([word]) => word));
const words: readonly (readonly [string, readonly string[]])[] = [
  ...spoken,
  ...documentTypes.filter((type) => type.code !== 'UNKNOWN' && !spokenWords.has(type.vi)).map((type) => [type.vi, [type.code]] as const),
].sort((a, b) => b[0].length - a[0].length);

/**
 * The kinds that a text begins with, and the rest of the text. An abbreviation is read exactly
 * first ("HĐ" is not "HD"); typed without diacritics it may mean several kinds.
 * @returns `types` undefined when the text begins with no type word, empty for a generic word ("văn bản")
 * @example leadingType('Công điện số 71/CĐ-TTg') → { types: ['CĐ'], rest: 'số 71/CĐ-TTg' }
 */
export function leadingType(text: string): { readonly types: readonly string[] | undefined; readonly rest: string } {
  const folded = fold(text);
  for (const [word, types] of words) {
    const end = fold(word).length;
    if (folded.startsWith(fold(word)) && !/[a-z]/.test(folded[end] ?? '')) {
      return { types, rest: text.slice(end).replace(/^[ :]+/, '').trim() };
    }
  }
  const abbreviation = /^\p{L}+(?=[ .:]|-?\d|$)/u.exec(text)?.[0];
  if (abbreviation === undefined) return { types: undefined, rest: text };
  const types = typesTyped(abbreviation);
  if (types.length === 0) return { types: undefined, rest: text };
  return { types, rest: text.slice(abbreviation.length).replace(/^[ .:-]+/, '') };
}

/**
 * The codes that a typed abbreviation may mean: itself when it is in the table, else those it may
 * stand for without diacritics.
 * @example typesTyped('hd') → ['HD', 'HĐ'], typesTyped('hđ') → ['HĐ']
 */
export function typesTyped(abbreviation: string): readonly string[] {
  const codes = documentTypes.map((type) => type.code);
  return codes.includes(abbreviation) ? [abbreviation] : codes.filter((code) => mayMean(abbreviation, code));
}

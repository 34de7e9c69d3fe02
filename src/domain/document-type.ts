import { fold } from './text.js';

/** A kind of document (loại văn bản): its abbreviation, both names, and an identifier that shows it. */
export interface DocumentType {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
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
  { code: 'PL', vi: 'pháp lệnh', en: 'ordinance', example: '1/2022/PL-UBTVQH15' },
  { code: 'LUAT', vi: 'luật', en: 'law', example: 'Luật Thủ đô' },
  { code: 'BL', vi: 'bộ luật', en: 'code of law', example: 'Bộ luật Lao động' },
  { code: 'HP', vi: 'hiến pháp', en: 'constitution', example: 'Hiến pháp' },
  { code: 'PXL', vi: 'phiếu xử lý văn bản đến', en: 'routing slip', example: 'Phiếu xử lý văn bản đến' },
  { code: 'UNKNOWN', vi: 'văn bản chưa rõ loại', en: 'document of unknown type', example: '—' },
];

/** Spoken forms beside the names of the table: each names one kind, or none (`null`: a generic word). */
const spoken: readonly (readonly [string, string | null])[] = [
  ['thông báo kết luận', 'TB'],
  ['quy chế làm việc', 'QC'],
  ['văn bản', null],
  ['tb kết luận', 'TB'],
];

const byCode = new Map(documentTypes.map((type) => [type.code, type]));

/** The row of a code; what is not in the table is of unknown type, never refused. */
export function documentType(code: string): DocumentType {
  return byCode.get(code) ?? (byCode.get('UNKNOWN') as DocumentType);
}

const words: readonly (readonly [string, string | null])[] = [
  ...spoken,
  ...documentTypes.filter((type) => type.code !== 'UNKNOWN').map((type) => [type.vi, type.code] as const),
].sort((a, b) => b[0].length - a[0].length);

/**
 * The kinds that a text begins with, and the rest of the text. An abbreviation is read exactly
 * first ("HĐ" is not "HD"); typed without diacritics it may mean several kinds.
 * @returns `types` undefined when the text begins with no type word, empty for a generic word ("văn bản")
 * @example leadingType('Công điện số 71/CĐ-TTg') → { types: ['CĐ'], rest: 'số 71/CĐ-TTg' }
 */
export function leadingType(text: string): { readonly types: readonly string[] | undefined; readonly rest: string } {
  const folded = fold(text);
  for (const [word, code] of words) {
    const end = fold(word).length;
    if (folded.startsWith(fold(word)) && !/[a-z]/.test(folded[end] ?? '')) {
      return { types: code === null ? [] : [code], rest: text.slice(end).trim() };
    }
  }
  const abbreviation = /^\p{L}+(?=[ .:]|\d|$)/u.exec(text)?.[0];
  if (abbreviation === undefined) return { types: undefined, rest: text };
  const exact = documentTypes.filter((type) => type.code === abbreviation);
  const types = exact.length > 0 ? exact : documentTypes.filter((type) => fold(type.code) === fold(abbreviation));
  if (types.length === 0) return { types: undefined, rest: text };
  return { types: types.map((type) => type.code), rest: text.slice(abbreviation.length).replace(/^[ .:]+/, '') };
}

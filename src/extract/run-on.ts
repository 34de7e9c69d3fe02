import { numberedTypes } from '../domain/document-type.js';
import { longestFirst, oneOf } from './one-of.js';
import { plain } from './plain.js';

/** What begins a line of its own in a paper that a page or a database keeps on one line (văn bản dồn một dòng). */
export interface LineStart {
  readonly pattern: RegExp;
  readonly example: string;
}

const kinds = oneOf(longestFirst(numberedTypes.map(({ vi }) => vi.toUpperCase())));

/** A line begins where a pattern matches; "↵" in an example is where. */
export const lineStarts: readonly LineStart[] = [
  { pattern: /(?<=\s)(?=(?:C[ỘO]NG\s{1,4}H[ÒO]A\s{1,4}X|Đ[ẢA]NG\s{1,4}C[ỘO]NG\s{1,4}S[ẢA]N\s{1,4}VI))/gu, example: 'ỦY BAN NHÂN DÂN ↵CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  { pattern: /(?<=NAM\s{1,4})(?=\p{Lu}{2})/gu, example: 'CHỦ NGHĨA VIỆT NAM ↵TỈNH HÒA PHONG' },
  { pattern: /(?<=\s)(?=Độc\s{1,4}lập\s)/gu, example: 'VIỆT NAM ↵Độc lập - Tự do' },
  { pattern: /(?<=phúc[\s_*-]{0,20})(?=\S)(?![\s_*-])/gu, example: 'Tự do - Hạnh phúc --- ↵Số: 5' },
  { pattern: /(?<=\s)(?=Số\s?:\s)/gu, example: 'HÒA PHONG ↵Số: 5/QĐ-UBND' },
  { pattern: new RegExp(String.raw`(?<=n[ăa]m\s{1,4}\d{4}[\s_*-]{0,20})(?=${kinds}\s)`, 'gu'), example: 'ngày 04 tháng 3 năm 2031 ↵QUYẾT ĐỊNH Về việc' },
  { pattern: new RegExp(String.raw`(?<=n[ăa]m\s{1,4}\d{4}[\s_*-]{0,20}${kinds}\s{1,4})(?=\S)`, 'gu'), example: 'ngày 04 tháng 3 năm 2031 QUYẾT ĐỊNH ↵Về việc' },
  { pattern: /(?<=[;,.:\p{Lu}]\s{1,4})(?=(?:Căn cứ|Xét đề nghị|Theo đề nghị)\s)/gu, example: 'HÒA PHONG ↵Căn cứ Luật Giá; ↵Căn cứ Luật Thuế;' },
  { pattern: /(?<=\s)(?=QUYẾT\s(?:ĐỊNH|NGHỊ)\s?:)/gu, example: 'Giám đốc Sở Tài chính, ↵QUYẾT ĐỊNH: Điều 1' },
  { pattern: /(?<=[.;:]\s{1,4})(?=Điều\s\d{1,3}[.:]\s)/gu, example: 'QUYẾT ĐỊNH: ↵Điều 1. Giao' },
  { pattern: /(?<=\s)(?=(?:Nơi nhận|Kính gửi)\s?:)/gu, example: 'ngày ký./. ↵Nơi nhận: - Như trên' },
];

/** A letterhead on a shorter line is an ordinary one. */
const shortest = 300;
/** How far into a line its letterhead is looked for. */
const reach = 600;

/**
 * Where a long line with a letterhead in it is to be broken, as offsets in order; none of other lines.
 * @param folded the line without marks, in lower case
 * @example runOnStarts('… CỘNG HÒA XÃ HỘI … Số: 5/QĐ-UBND …')
 */
export function runOnStarts(line: string, folded: string = plain(line)): readonly number[] {
  if (line.length < shortest || !/cong\s+h\S{1,3}\s+xa|cong\s+san/.test(folded.slice(0, reach))) return [];
  const starts = lineStarts.flatMap(({ pattern }) => [...line.matchAll(pattern)].map((match) => match.index)).filter((at) => at > 0);
  return [...new Set(starts)].sort((a, b) => a - b);
}

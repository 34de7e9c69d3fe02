import type { ReadReference } from '../domain/reading.js';
import type { RelationKind } from '../domain/relation.js';

/** Words that point at documents without naming one (dẫn chiếu không số). */
export interface ReferenceForm {
  readonly what: ReadReference['what'];
  /** Left out: told by the cues, as for a citation. */
  readonly relation?: RelationKind;
  /** `type` is the kind of document, `lead` is no part of the quote. */
  readonly pattern: RegExp;
  readonly example: string;
}

const types = 'công điện|chỉ thị|nghị quyết|quyết định|thông báo|kết luận|kế hoạch|văn bản|công văn|nghị định|thông tư|hướng dẫn|quy định';
const formal = 'Chỉ thị|Nghị quyết|Quyết định|Nghị định|Thông tư|Công điện|Kết luận|Quy chế|Quy định';

/** The first form that fits wins; a new form is a new row. */
export const referenceForms: readonly ReferenceForm[] = [
  { what: 'ENCLOSED', relation: 'ENCLOSES', pattern: /\((?:có |xin )?(?:bản chụp |bản sao |văn bản )?(?:gửi kèm|kèm theo|đính kèm|sao gửi)[^()]{0,40}\)/giu, example: '(gửi kèm bản chụp)' },
  { what: 'PLANNED', relation: 'PLANS', pattern: new RegExp(String.raw`(?<lead>(?:ban hành|xây dựng|trình ban hành|tham mưu|hoàn thiện dự thảo|soạn thảo)\s)(?<type>${formal})(?:\smới)?(?!\s(?:số|\d|này|kèm))(?:\scủa\s(?:(?!về|để|và|nhằm|phê duyệt|quy định|ban hành|sửa đổi|thay thế|công bố|điều chỉnh|thành lập|giao|cho|theo|trong)[\p{L}-]+\s?){1,7})?(?:\s?về\s[^.;:\n]{5,160}(?!\p{L}))?`, 'gu'), example: 'giao Chủ tịch ban hành Chỉ thị mới' },
  { what: 'BACK', pattern: new RegExp(String.raw`(?<type>${formal}|Thông báo|Kế hoạch|Công văn)(?:\skết luận)?\s(?:nêu trên|nói trên|trên đây)`, 'gu'), example: 'thực hiện Thông báo nêu trên' },
  { what: 'BACK', pattern: /(?<type>Thông báo) kết luận của (?=\p{L})/gu, example: 'triển khai Thông báo kết luận của Ban Thường vụ Thành ủy' },
  { what: 'SERIES', pattern: /(?<type>thông báo|báo cáo|hướng dẫn) (?:hằng|hàng) (?:ngày|tuần|tháng) của (?=\p{L})/giu, example: 'theo thông báo hằng ngày của Bộ Y tế' },
  { what: 'SET', pattern: new RegExp(String.raw`(?:các|những)\s(?:${types})(?:,\s(?:${types}))*(?:\s(?:chỉ đạo|hướng dẫn)(?:,\s(?:chỉ đạo|hướng dẫn))*)?\scủa\s(?=\p{L})`, 'giu'), example: 'và các Công điện của Thủ tướng Chính phủ' },
  { what: 'SET', pattern: /(?:các |ý kiến |sự |tinh thần |yêu cầu )(?:chỉ đạo|hướng dẫn|lời kêu gọi|quy định)(?:, (?:chỉ đạo|hướng dẫn|quy định))* của (?=\p{L})/giu, example: 'thực hiện nghiêm các chỉ đạo, hướng dẫn của Trung ương' },
  { what: 'SET', pattern: /(?<lead>theo )(?:đúng )?(?:quy định|hướng dẫn|chỉ đạo) của (?=(?:Bộ|Chính phủ|Thủ tướng|UBND|Ủy ban|Trung ương|Tỉnh|Thành|Ban|Sở)(?!\p{L}))/gu, example: 'cách ly theo quy định của Bộ Y tế' },
];

import type { CitationMode } from '../domain/facts.js';
import type { RelationKind } from '../domain/relation.js';

/** Words before a citation that tell how the citing document acts on it (từ chỉ quan hệ). */
export interface RelationCue {
  /** Matched in lower case before the citation, within its sentence; the match that ends nearest to it wins, then the longer one. */
  readonly pattern: RegExp;
  readonly relation: RelationKind;
  readonly mode?: CitationMode;
  /** TITLE, BASIS (the grounds before an operative word), OPENING, SITUATION (before anything is ordered), ORDER. */
  readonly regions?: readonly Region[];
  /** An operative cue says what this document does; between two citations it belongs to the first one's title. */
  readonly isOperative?: boolean;
  /** A sentence that ends where a citation would begin. */
  readonly example: string;
}

export type Region = 'TITLE' | 'BASIS' | 'OPENING' | 'SITUATION' | 'ORDER';

const gap = String.raw`[^.;\n]{0,120}?`;
const cue = (pattern: string, relation: RelationKind, example: string, more: Partial<Pick<RelationCue, 'mode' | 'regions' | 'isOperative'>> = {}): RelationCue => ({ pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu'), relation, example, ...more });

/** A new way of citing is a new row; its example is a test. */
export const relationCues: readonly RelationCue[] = [
  cue('thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|quán triệt', 'IMPLEMENTS', 'V/v triển khai thực hiện ', { regions: ['TITLE'] }),
  cue('thực hiện|triển khai|để triển khai|nhằm thực hiện|thi hành', 'IMPLEMENTS', 'Thực hiện ', { regions: ['OPENING'] }),
  cue('^\\s*(?:-\\s)?(?:triển khai )?thực hiện', 'IMPLEMENTS', 'Thực hiện ', { regions: ['BASIS'] }),
  cue('quy định chi tiết|hướng dẫn thi hành|hướng dẫn thực hiện|biện pháp thi hành', 'DETAILS', 'Quy định chi tiết một số điều của ', { regions: ['TITLE'] }),
  cue('quy định chi tiết', 'DETAILS', 'Thông tư này quy định chi tiết khoản 3 Điều 9 ', { regions: ['ORDER', 'SITUATION'], isOperative: true }),
  cue('căn cứ|xét|theo đề nghị|trên cơ sở|sau khi xem xét|theo đề xuất', 'BASED_ON', 'Căn cứ ', { regions: ['BASIS'] }),
  cue(`căn cứ(?! (?:tình hình|diễn biến|lĩnh vực|thực tiễn|chức năng|kết quả|điều kiện|nhiệm vụ|vào tình hình|tính))|dựa trên|cơ sở pháp lý`, 'BASED_ON', 'các căn cứ pháp lý (nhất là ', {}),
  cue('sửa đổi,? bổ sung|sửa đổi|bổ sung', 'AMENDS', 'Sửa đổi, bổ sung một số điều của ', { regions: ['TITLE', 'ORDER', 'SITUATION'], isOperative: true }),
  cue('sửa đổi,? bổ sung[^.;\\n]{0,60} (?:theo|bởi|tại)', 'BASED_ON', 'Căn cứ Luật Giá đã được sửa đổi, bổ sung một số điều theo ', { regions: ['BASIS'] }),
  cue('ban hành (?:luật|bộ luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định) sửa đổi,? bổ sung[^.;\n]{0,60}', 'AMENDS', 'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của ', { regions: ['BASIS', 'OPENING', 'SITUATION'] }),
  cue('thay thế', 'REPLACES', 'Quyết định này thay thế ', { isOperative: true }),
  cue('thay thế (?:các|những)[^.;:\\n]{0,60}:[^\\n]*;\\s*$', 'REPLACES', 'Quyết định này thay thế các Quyết định: Quyết định số 5/QĐ-UBND; '),
  cue('bãi bỏ (?:các|những)[^.;:\\n]{0,60}:[^\\n]*;\\s*$', 'REPEALS', 'Bãi bỏ các Quyết định: Quyết định số 5/QĐ-UBND; '),
  cue('bãi bỏ', 'REPEALS', 'Bãi bỏ toàn bộ ', { isOperative: true }),
  cue('thu hồi|hủy bỏ', 'REVOKES', 'Thu hồi ', { isOperative: true }),
  cue('đình chỉ(?: việc)?(?: thi hành| thực hiện)?', 'SUSPENDS', 'Đình chỉ thi hành ', { isOperative: true }),
  cue('tạm ngưng(?: hiệu lực)?', 'PAUSES_EFFECT', 'Tạm ngưng hiệu lực ', { isOperative: true }),
  cue('đính chính', 'CORRECTS', 'Đính chính ', { isOperative: true }),
  cue('hợp nhất', 'CONSOLIDATES', 'Văn bản này hợp nhất ', { isOperative: true }),
  cue(`(?:(?:đánh giá|kiểm điểm|sơ kết|tổng kết|báo cáo|rà soát) (?:kết quả |tình hình |việc )*(?:triển khai |tổ chức )?thực hiện|kết quả (?:\\d+ năm )?(?:triển khai )?thực hiện|(?:sau|qua) (?:gần |hơn )?\\d+ năm (?:triển khai )?thực hiện|tình hình (?:triển khai )?thực hiện)(?: nhiệm vụ| các nhiệm vụ)?(?: theo(?: kết luận)?(?: tại)?)?`, 'REVIEWS', 'Sau 5 năm thực hiện ', { regions: ['TITLE', 'OPENING', 'SITUATION', 'ORDER'] }),
  cue('(?:cơ bản )?(?:nhất trí|đồng ý|thống nhất) (?:cao )?(?:với|theo|như)?|chấp thuận|như đề nghị|theo đề xuất|theo đề nghị', 'ENDORSES', 'Cơ bản nhất trí với ', { regions: ['SITUATION', 'ORDER', 'OPENING'] }),
  cue(`(?:triển khai|thực hiện|chấp hành|tuân thủ|quán triệt|cụ thể hóa|thể chế hóa|nghiên cứu kỹ|bám sát|chỉ đạo thực hiện|thi hành)`, 'DIRECTS_EXECUTION_OF', 'Tiếp tục triển khai thực hiện ', { regions: ['ORDER'] }),
  cue(`(?:thực hiện|chấp hành|quán triệt) (?:nghiêm|nghiêm túc|tốt|đầy đủ|đúng)`, 'DIRECTS_EXECUTION_OF', 'phải thực hiện nghiêm ', { regions: ['SITUATION'] }),
  cue(`(?:triển khai|thực hiện|chấp hành|tuân thủ)${gap} quy định${gap} theo`, 'DIRECTS_EXECUTION_OF', 'Thực hiện nghiêm các quy định giãn cách theo ', { regions: ['ORDER'] }),
  cue('(?:được )?(?:thụ )?hưởng theo|thụ hưởng (?:chính sách )?theo|chính sách hỗ trợ theo|hưởng chính sách[^.;\n]{0,30} theo|các nhiệm vụ theo(?: nội dung)?', 'DIRECTS_EXECUTION_OF', 'hỗ trợ các đối tượng được thụ hưởng theo ', { regions: ['ORDER'] }),
  cue(`theo(?: đúng)? (?:ý kiến |tinh thần )?(?:chỉ đạo|kết luận|yêu cầu|nội dung kết luận)${gap}(?:tại)?`, 'APPLIES', 'theo chỉ đạo của Thủ tướng Chính phủ tại ', { mode: 'DIRECTION', regions: ['ORDER'] }),
  cue(`theo(?: đúng)? hướng dẫn${gap}(?:tại)?`, 'APPLIES', 'theo hướng dẫn của Bộ Y tế tại ', { mode: 'GUIDANCE', regions: ['ORDER'] }),
  cue(`(?:đoàn|tổ|tổ trưởng|nhiệm vụ được phân công|trách nhiệm|phân công|địa bàn)[^.;\n]{0,40} theo`, 'APPLIES', 'tiếp tục duy trì 4 đoàn kiểm tra theo ', { mode: 'MANDATE', regions: ['ORDER'] }),
  cue('theo(?: đúng)?(?: (?:quy định|các quy định))?(?: (?:của|tại|trong))?', 'APPLIES', 'phân loại theo ', { mode: 'RULE', regions: ['ORDER'] }),
  cue('quy định tại|nêu tại|quy định của|theo quy định', 'APPLIES', 'đối tượng quy định tại ', { mode: 'RULE', regions: ['ORDER'] }),
  cue('(?:việc|đã|đang|được) (?:triển khai |tổ chức )?thực hiện[^.;\n]{0,80} theo', 'CITES', 'việc thực hiện giãn cách theo ', {}),
  cue('gửi kèm(?: theo)?|(?<!ban hành )kèm theo|đính kèm|sao gửi', 'ENCLOSES', '(gửi kèm ', {}),
  cue(`(?:đã |được |đang |việc |các )(?:triển khai |tổ chức )?(?:thực hiện)|theo`, 'CITES', 'các khu dân cư giãn cách theo ', { regions: ['SITUATION', 'OPENING', 'BASIS', 'TITLE'] }),
];

/** Words behind a citation that tell what becomes of it. */
export const cuesBehind: readonly RelationCue[] = [
  cue('hết hiệu lực', 'REPEALS', ' hết hiệu lực kể từ ngày Quyết định này có hiệu lực'),
  cue('bị bãi bỏ', 'REPEALS', ' bị bãi bỏ'),
];

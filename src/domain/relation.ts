/**
 * How one document acts on another. The relation always starts at the acting document, which is
 * nearly always the newer one: UPSTREAM follows the arrows (what does it rest on), DOWNSTREAM
 * walks them backwards (what came of it).
 */
export interface RelationType {
  readonly kind: string;
  readonly vi: string;
  readonly viInverse: string;
  readonly en: string;
  readonly enInverse: string;
  /** False: walked only when named, and no sign that the target is a legal basis. */
  readonly followed: boolean;
  readonly example: string;
}

type Captions = readonly [vi: string, viInverse: string, en: string, enInverse: string];

function row<Kind extends string>(kind: Kind, captions: Captions, example: string, followed = true) {
  const [vi, viInverse, en, enInverse] = captions;
  return { kind, vi, viInverse, en, enInverse, followed, example } as const;
}

/** The vocabulary, strongest evidence of descent first: witness paths prefer the earlier row. */
export const relationTypes = [
  row('IMPLEMENTS', ['triển khai thực hiện', 'được triển khai bởi', 'implements', 'is implemented by'], 'V/v thực hiện Thông báo số 12-TB/TU'),
  row('DETAILS', ['quy định chi tiết', 'được quy định chi tiết bởi', 'details', 'is detailed by'], 'quy định chi tiết một số điều của Luật A'),
  row('GUIDES_APPLICATION', ['hướng dẫn áp dụng', 'được hướng dẫn bởi', 'guides the application of', 'is guided by'], 'hướng dẫn áp dụng Nghị quyết A'),
  row('DIRECTS_EXECUTION_OF', ['chỉ đạo thực hiện', 'được chỉ đạo thực hiện bởi', 'directs the execution of', 'is ordered executed by'], 'Tiếp tục triển khai thực hiện Nghị quyết A'),
  row('BASED_ON', ['căn cứ', 'được căn cứ bởi', 'is based on', 'is the basis of'], 'Căn cứ Luật A;'),
  row('APPLIES', ['áp dụng', 'được áp dụng bởi', 'applies', 'is applied by'], 'theo hướng dẫn tại Công điện A'),
  row('ENDORSES', ['nhất trí với', 'được nhất trí bởi', 'endorses', 'is endorsed by'], 'Nhất trí với đề xuất tại Báo cáo A'),
  row('REVIEWS', ['đánh giá việc thực hiện', 'được đánh giá bởi', 'reviews', 'is reviewed by'], 'đánh giá kết quả thực hiện Thông báo A'),
  row('AMENDS', ['sửa đổi, bổ sung', 'được sửa đổi bởi', 'amends', 'is amended by'], 'sửa đổi, bổ sung một số điều của A'),
  row('REPLACES', ['thay thế', 'được thay thế bởi', 'replaces', 'is replaced by'], 'thay thế Quyết định A'),
  row('REPEALS', ['bãi bỏ', 'bị bãi bỏ bởi', 'repeals', 'is repealed by'], 'bãi bỏ Chỉ thị A'),
  row('REVOKES', ['thu hồi, hủy bỏ', 'bị thu hồi bởi', 'revokes', 'is revoked by'], 'thu hồi Công văn A'),
  row('SUSPENDS', ['đình chỉ', 'bị đình chỉ bởi', 'suspends', 'is suspended by'], 'đình chỉ thi hành Quyết định A'),
  row('PAUSES_EFFECT', ['tạm ngưng hiệu lực', 'bị tạm ngưng bởi', 'pauses the effect of', 'is paused by'], 'tạm ngưng hiệu lực Điều 3 của A'),
  row('CORRECTS', ['đính chính', 'được đính chính bởi', 'corrects', 'is corrected by'], 'đính chính Nghị định A'),
  row('CONSOLIDATES', ['hợp nhất', 'được hợp nhất bởi', 'consolidates', 'is consolidated by'], 'hợp nhất Luật A và Luật B'),
  row('INTERPRETS', ['giải thích', 'được giải thích bởi', 'interprets', 'is interpreted by'], 'giải thích khoản 2 Điều 4 của A'),
  row('CITES', ['dẫn chiếu', 'được dẫn chiếu bởi', 'cites', 'is cited by'], 'đang giãn cách theo Chỉ thị A'),
  row('ENCLOSES', ['gửi kèm', 'được gửi kèm bởi', 'encloses', 'is enclosed by'], '(gửi kèm bản chụp)', false),
  row('TRANSMITS', ['sao gửi, chuyển', 'được chuyển bởi', 'transmits', 'is transmitted by'], 'Phiếu xử lý: chuyển Thông báo A', false),
  row('PLANS', ['giao ban hành', 'được giao ban hành bởi', 'plans', 'is planned by'], 'giao Chủ tịch ban hành Chỉ thị mới', false),
] as const satisfies readonly RelationType[];

export type RelationKind = (typeof relationTypes)[number]['kind'];

const byKind = new Map<string, RelationType>(relationTypes.map((type) => [type.kind, type]));
const rankByKind = new Map<string, number>(relationTypes.map((type, rank) => [type.kind, rank]));

/** What a question follows when it names no kinds: all but PLANS, ENCLOSES and TRANSMITS. */
export const followedKinds: readonly RelationKind[] = relationTypes.filter((type) => type.followed).map((type) => type.kind);

/** Caption of a relation, read from either end. */
export function relationCaption(kind: RelationKind, language: 'VI' | 'EN', inverse: boolean): string {
  const type = byKind.get(kind) as RelationType;
  if (language === 'VI') return inverse ? type.viInverse : type.vi;
  return inverse ? type.enInverse : type.en;
}

/** Place of a kind in the table: the smaller, the stronger. */
export function relationRank(kind: RelationKind): number {
  return rankByKind.get(kind) ?? relationTypes.length;
}

/** A fact between two documents, proved by `mentions` citations; `isPartial`: a provision only. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly mentions: number;
  readonly isPartial: boolean;
}

/** Stable id of a relation. @example 'IMPLEMENTS|788-cv-….2020-2025|495-tb-….2020-2025' */
export function relationId(relation: Pick<Relation, 'kind' | 'from' | 'to'>): string {
  return `${relation.kind}|${relation.from}|${relation.to}`;
}

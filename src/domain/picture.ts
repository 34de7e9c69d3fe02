/** What a node of a drawn graph is. */
export type NodeKind = 'DOCUMENT' | 'ORGANIZATION' | 'PERSON' | 'ASSIGNMENT' | 'CITATION';

/** What an edge of a drawn graph says, in both languages. */
export const graphEdgeTypes = [
  { kind: 'RELATION', vi: 'quan hệ', en: 'relation' },
  { kind: 'ISSUED_BY', vi: 'do … ban hành', en: 'issued by' },
  { kind: 'ASSIGNS', vi: 'giao', en: 'assigns' },
  { kind: 'LED_BY', vi: 'chủ trì', en: 'led by' },
  { kind: 'THROUGH', vi: 'qua', en: 'through' },
  { kind: 'COORDINATED_BY', vi: 'phối hợp', en: 'coordinated by' },
  { kind: 'REPORTS_TO', vi: 'báo cáo', en: 'reports to' },
  { kind: 'INVOLVES', vi: 'vai trò khác', en: 'involves' },
  { kind: 'DERIVED_FROM', vi: 'cụ thể hóa', en: 'carries down' },
  { kind: 'PRODUCES', vi: 'giao ban hành', en: 'orders' },
  { kind: 'SENT_TO', vi: 'gửi', en: 'sent to' },
  { kind: 'SIGNED_BY', vi: 'ký', en: 'signed by' },
  { kind: 'HAS_CITATION', vi: 'có dẫn', en: 'mentions' },
  { kind: 'REFERS_TO', vi: 'dẫn tới', en: 'refers to' },
  { kind: 'PART_OF', vi: 'thuộc', en: 'part of' },
] as const;

export type GraphEdgeKind = (typeof graphEdgeTypes)[number]['kind'];

/** Caption of an edge. */
export function graphEdgeCaption(kind: GraphEdgeKind, language: 'VI' | 'EN'): string {
  const type = graphEdgeTypes.find((row) => row.kind === kind);
  return (language === 'VI' ? type?.vi : type?.en) ?? kind;
}

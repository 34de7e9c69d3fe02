import { clip } from './date.js';
import type { Ends } from './drawing.js';
import type { Truncation } from './lineage.js';
import { relationCaption, type Relation } from './relation.js';
import { byText } from './text.js';

/** What a node of a drawn graph is. */
export const nodeKinds = ['DOCUMENT', 'ORGANIZATION', 'PERSON', 'ASSIGNMENT', 'CITATION'] as const;

export type NodeKind = (typeof nodeKinds)[number];

/**
 * What an edge of a drawn graph says, in both languages. `isDrawnUp`: its end stands above its start, because
 * it was there first; a picture reads downwards from what came first to what came of it.
 */
export const graphEdgeTypes = [
  { kind: 'RELATION', vi: 'quan hệ', en: 'relation', isDrawnUp: true },
  { kind: 'ISSUED_BY', vi: 'do … ban hành', en: 'issued by', isDrawnUp: false },
  { kind: 'ASSIGNS', vi: 'giao', en: 'assigns', isDrawnUp: false },
  { kind: 'LED_BY', vi: 'chủ trì', en: 'led by', isDrawnUp: false },
  { kind: 'THROUGH', vi: 'qua', en: 'through', isDrawnUp: false },
  { kind: 'COORDINATED_BY', vi: 'phối hợp', en: 'coordinated by', isDrawnUp: false },
  { kind: 'REPORTS_TO', vi: 'báo cáo', en: 'reports to', isDrawnUp: false },
  { kind: 'INVOLVES', vi: 'vai trò khác', en: 'involves', isDrawnUp: false },
  { kind: 'DERIVED_FROM', vi: 'cụ thể hóa', en: 'carries down', isDrawnUp: true },
  { kind: 'PRODUCES', vi: 'giao ban hành', en: 'orders', isDrawnUp: false },
  { kind: 'SENT_TO', vi: 'gửi', en: 'sent to', isDrawnUp: false },
  { kind: 'SIGNED_BY', vi: 'ký', en: 'signed by', isDrawnUp: false },
  { kind: 'HAS_CITATION', vi: 'có dẫn', en: 'mentions', isDrawnUp: false },
  { kind: 'REFERS_TO', vi: 'dẫn tới', en: 'refers to', isDrawnUp: true },
  { kind: 'PART_OF', vi: 'thuộc', en: 'part of', isDrawnUp: true },
] as const;

export type GraphEdgeKind = (typeof graphEdgeTypes)[number]['kind'];

/** A node by what it stands for: `ref` is a document's key, or the id of an actor, an assignment or a mention. */
export interface PictureNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly ref: string;
}

export interface PictureEdge {
  readonly id: string;
  readonly kind: GraphEdgeKind;
  readonly from: string;
  readonly to: string;
  /** The relation, when it is one. */
  readonly relation: Relation | null;
}

/** Nodes by kind and id, edges by id; every edge's ends are among the nodes. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly truncated: Truncation | null;
}

/** What an id begins with. */
const prefixes: Readonly<Record<NodeKind, string>> = { DOCUMENT: 'document', ORGANIZATION: 'actor', PERSON: 'actor', ASSIGNMENT: 'assignment', CITATION: 'citation' };

/** A node; its id tells it from all others, whatever graph it is drawn in. @example drawnNode('DOCUMENT', key).id === `document/${key}` */
export function drawnNode(kind: NodeKind, ref: string): PictureNode {
  return { id: `${prefixes[kind]}/${ref}`, kind, ref };
}

/** Characters of the text that is drawn in a node. */
const longestLabel = 60;

/** A text as it is drawn in a node: one line, cut where it is long. */
export function drawnLabel(text: string): string {
  return clip(/\s\s|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text, longestLabel);
}

/** An edge between two nodes; of a relation the kind is part of the id. */
export function drawnEdge(kind: GraphEdgeKind, from: PictureNode, to: PictureNode, relation: Relation | null = null): PictureEdge {
  return { id: [relation === null ? kind : `RELATION|${relation.kind}`, from.id, to.id].join('|'), kind, from: from.id, to: to.id, relation };
}

/** A picture of nodes and of those edges that have both ends among them, each once. */
export function pictureOf(nodes: readonly PictureNode[], edges: readonly PictureEdge[], truncated: Truncation | null): Picture {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = new Map(edges.filter(({ from, to }) => byId.has(from) && byId.has(to)).map((edge) => [edge.id, edge]));
  return {
    nodes: [...byId.values()].sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id)),
    edges: [...drawn.values()].sort((a, b) => byText(a.id, b.id)),
    truncated,
  };
}

/** An edge as a drawing wants it: from what stands above to what stands below. */
export function downward({ kind, from, to, relation }: PictureEdge): Ends {
  const isDrawnUp = relation === null ? graphEdgeTypes.some((row) => row.kind === kind && row.isDrawnUp) : isRelationUp(relation);
  return isDrawnUp ? { from: to, to: from } : { from, to };
}

/** A relation as a drawing wants it, between the keys of its documents. */
export function relationDownward(relation: Relation): Ends {
  const { from, to } = relation;
  return isRelationUp(relation) ? { from: to, to: from } : { from, to };
}

/** A planned paper is yet to come; all others were there first. */
function isRelationUp({ kind }: Relation): boolean {
  return kind !== 'PLANS';
}

/** Caption of an edge; of a relation that of its kind. */
export function graphEdgeCaption({ kind, relation }: Pick<PictureEdge, 'kind' | 'relation'>, language: 'VI' | 'EN'): string {
  if (relation !== null) return relationCaption(relation.kind, language, false);
  const type = graphEdgeTypes.find((row) => row.kind === kind);
  return (language === 'VI' ? type?.vi : type?.en) ?? kind;
}

import type { Truncation } from './lineage.js';
import type { GraphEdgeKind, NodeKind } from './picture.js';
import type { RelationKind } from './relation.js';

/** A value that is known; what nobody knows is left out, never written as empty. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as it leaves the graph; `id` is that of the API, e.g. "document/495-tb-tu.thanh-uy-ha-noi.2020-2025". */
export interface ExportedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** What it is called for short; one line. */
  readonly label: string;
  /** By the names of `nodeFields`. */
  readonly properties: Properties;
}

/** Of a relation its own kind (IMPLEMENTS …), of all others the kind of the edge (LED_BY …). */
export type ExportedEdgeKind = RelationKind | Exclude<GraphEdgeKind, 'RELATION'>;

/** An edge as it leaves the graph; both its ends are among the nodes. */
export interface ExportedEdge {
  /** That of the API, e.g. "RELATION|IMPLEMENTS|document/…|document/…", "LED_BY|assignment/…|actor/…". */
  readonly id: string;
  readonly kind: ExportedEdgeKind;
  readonly from: string;
  readonly to: string;
  /** The kind in words, Vietnamese. */
  readonly label: string;
  /** By the names of `edgeFields`. */
  readonly properties: Properties;
}

export const exportKinds = ['lineage', 'subgraph', 'assignments', 'all'] as const;

export type ExportKind = (typeof exportKinds)[number];

/** What is known of an export before it begins. */
export interface ExportHead {
  /** One line for people, e.g. "lineage of TB 495, direction DOWNSTREAM, relations IMPLEMENTS, depth 6". */
  readonly title: string;
  readonly kind: ExportKind;
  /** The question's arguments by their names in the API, with their defaults; references as they were typed. */
  readonly query: Properties;
  /** Ids of the nodes that the question starts from; of `all` none. */
  readonly roots: readonly string[];
  /** Version of the graph before anything was read; null: nobody knows. */
  readonly graphVersion: string | null;
}

/** What an export holds, known at its end: who does not find this in a file has a part of it. */
export interface Manifest extends ExportHead {
  /** Nodes and edges written; null: the format leaves them out. */
  readonly nodes: number | null;
  readonly edges: number | null;
  /** True when nothing was cut and the graph stayed as it was; it says nothing of papers that nobody has read. */
  readonly complete: boolean;
  /** Why and where it was cut, by ids of nodes. */
  readonly truncated: Truncation | null;
  /** True when somebody wrote into the graph meanwhile: parts may be older than others; null: nobody knows. */
  readonly graphChanged: boolean | null;
  /** Ids of documents whose text nobody has read; null: too many to list, their `presence` is STUB. */
  readonly unread: readonly string[] | null;
  /** Ids of documents kept although `asOf` could not be tested; null where nothing was asked as of a day. */
  readonly undated: readonly string[] | null;
  /** Ids of mentions in these documents that lead nowhere yet; null: too many to list, their `status` is not RESOLVED. */
  readonly unresolved: readonly string[] | null;
}

/**
 * A graph on its way out: nodes first, then edges, in parts of some hundred; all edges of one document stand in one part. Each may be read once; the
 * next part is asked of the database when a writer asks for it. The manifest is complete when both have ended.
 */
export interface Exported {
  readonly head: ExportHead;
  readonly nodes: AsyncIterable<readonly ExportedNode[]>;
  readonly edges: AsyncIterable<readonly ExportedEdge[]>;
  readonly manifest: () => Promise<Manifest>;
}

import type { Exported, ExportedEdge, ExportedNode, ExportHead, Manifest } from '../../domain/exported.js';
import type { Truncation } from '../../domain/lineage.js';
import { joinCuts } from '../../domain/lineage-answer.js';
import { nodeKinds, type NodeKind, type PictureNode } from '../../domain/picture.js';
import { exportEdges, keysAfter, partsOf } from '../../graph/export-edges.js';
import { exportNodes, exportNodesAfter } from '../../graph/export-nodes.js';
import type { StreamingGraph } from '../../graph/graph.js';
import { ahead, type Budget } from './pages.js';
import type { Drawn } from './questions.js';

/**
 * Nodes, and documents with all their edges, of one statement. Each statement may take as long as an export: a reader who takes so
 * long for so many is cut off, and no reader holds the database for longer.
 */
const nodesAtOnce = 20_000;
const documentsAtOnce = 5_000;

/** What is read of the graph for an export, part by part. */
export interface Source {
  readonly nodes: () => AsyncIterable<readonly ExportedNode[]>;
  readonly edges: () => AsyncIterable<readonly ExportedEdge[]>;
}

/** What an export tells at its end beside its counts. */
export type Told = Pick<Manifest, 'truncated' | 'unread' | 'undated' | 'unresolved'>;

/**
 * A graph on its way out: counted, within its budget, its manifest made when all was read. A part that the budget does not
 * reach is left out, and said to be.
 */
export function exported(head: ExportHead, source: Source, told: Told, budget: Budget, readVersion: () => Promise<string | null>): Exported {
  let nodes: number | null = null;
  let edges: number | null = null;
  let late: Truncation | null = null;
  async function* within<Of extends { readonly id: string }>(parts: AsyncIterable<readonly Of[]>, count: (added: number) => void): AsyncGenerator<readonly Of[]> {
    count(0);
    if (late !== null) return;
    let last: string | undefined;
    for await (const part of ahead(parts, budget)) {
      if (part.length === 0) continue;
      count(part.length);
      last = part.at(-1)?.id;
      yield part;
      if (budget.spent() <= budget.limit) continue;
      late = { reason: 'TIME', limit: budget.limit, frontier: last === undefined ? [] : [last] };
      return;
    }
  }
  return {
    head,
    nodes: within(source.nodes(), (added) => (nodes = (nodes ?? 0) + added)),
    edges: within(source.edges(), (added) => (edges = (edges ?? 0) + added)),
    async manifest() {
      const version = await readVersion();
      const graphChanged = version === null || head.graphVersion === null ? null : version !== head.graphVersion;
      const truncated = joinCuts([late, told.truncated].filter((cut) => cut !== null));
      return { ...head, ...told, nodes, edges, truncated, graphChanged, complete: truncated === null && graphChanged !== true };
    },
  };
}

/** Nodes and edges of a picture, with all that is known of them. */
export function sourceOf({ picture, keys, marks }: Drawn, graph: StreamingGraph): Source {
  const isDrawn = new Set(picture.edges.map(({ id }) => id));
  const refsOf = (isMeant: (node: PictureNode) => boolean): readonly string[] => picture.nodes.filter(isMeant).map(({ ref }) => ref);
  return {
    async *nodes() {
      for (const kind of nodeKinds) {
        const refs = refsOf((node) => node.kind === kind);
        for await (const nodes of exportNodes(graph, kind, refs)) yield nodes.map((node) => (marks.has(node.id) ? { ...node, properties: { ...node.properties, ...marks.get(node.id) } } : node));
      }
    },
    async *edges() {
      for await (const edges of exportEdges(graph, keys)) yield edges.filter(({ id }) => isDrawn.has(id));
      const parts = new Set(picture.edges.flatMap(({ kind, from }) => (kind === 'PART_OF' ? [from] : [])));
      for await (const bodies of exportNodes(graph, 'ORGANIZATION', refsOf(({ id }) => parts.has(id)))) yield partsOf(bodies).filter(({ id }) => isDrawn.has(id));
    },
  };
}

/** Everything that the graph holds, in the order of kinds, keys and ids. */
export function sourceOfAll(graph: StreamingGraph): Source {
  const nodesOf = (kind: NodeKind) => pages((after) => exportNodesAfter(graph, kind, after, nodesAtOnce), nodesAtOnce, ({ id }) => id.slice(id.indexOf('/') + 1));
  return {
    async *nodes() {
      for (const kind of nodeKinds) yield* nodesOf(kind);
    },
    async *edges() {
      for await (const keys of pages((after) => keysAfter(graph, after, documentsAtOnce), documentsAtOnce, (key) => key)) yield* exportEdges(graph, keys);
      for await (const bodies of nodesOf('ORGANIZATION')) yield partsOf(bodies);
    },
  };
}

/** A list statement by statement. @param placeOf where the next one begins */
async function* pages<Of>(read: (after: string) => AsyncIterable<readonly Of[]>, size: number, placeOf: (last: Of) => string): AsyncGenerator<readonly Of[]> {
  for (let after = ''; ; ) {
    let count = 0;
    for await (const part of read(after)) {
      const last = part.at(-1);
      if (last === undefined) continue;
      yield part;
      count += part.length;
      after = placeOf(last);
    }
    if (count < size) return;
  }
}

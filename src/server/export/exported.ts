import type { Exported, ExportedEdge, ExportedNode, ExportHead, Manifest } from '../../domain/exported.js';
import type { Truncation } from '../../domain/lineage.js';
import { joinCuts } from '../../domain/lineage-answer.js';
import { nodeKinds, type NodeKind } from '../../domain/picture.js';
import { exportEdges, keysAfter, partsOf } from '../../graph/export-edges.js';
import { exportNodes, exportNodesAfter } from '../../graph/export-nodes.js';
import type { Graph } from '../../graph/graph.js';
import { ahead, chunked, type Budget } from './pages.js';
import type { Drawn } from './questions.js';

/** Nodes, and documents with all their edges, of one statement: few, so that what is held is soon forgotten. */
const nodesAtOnce = 500;
const documentsAtOnce = 200;
const keysAtOnce = 5_000;

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
    for await (const part of ahead(parts)) {
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
export function sourceOf({ picture, keys, marks }: Drawn, graph: Graph, budget: Budget): Source {
  const isDrawn = new Set(picture.edges.map(({ id }) => id));
  return {
    async *nodes() {
      for (const kind of nodeKinds) {
        const refs = picture.nodes.filter((node) => node.kind === kind).map(({ ref }) => ref);
        for (const chunk of chunked(refs, nodesAtOnce)) {
          const nodes = await budget.spend(() => exportNodes(graph, kind, chunk));
          yield nodes.map((node) => (marks.has(node.id) ? { ...node, properties: { ...node.properties, ...marks.get(node.id) } } : node));
        }
      }
    },
    async *edges() {
      for (const chunk of chunked(keys, documentsAtOnce)) yield (await budget.spend(() => exportEdges(graph, chunk))).filter(({ id }) => isDrawn.has(id));
      const parts = new Set(picture.edges.flatMap(({ kind, from }) => (kind === 'PART_OF' ? [from] : [])));
      const bodies = picture.nodes.filter(({ id }) => parts.has(id)).map(({ ref }) => ref);
      for (const chunk of chunked(bodies, nodesAtOnce)) yield partsOf(await budget.spend(() => exportNodes(graph, 'ORGANIZATION', chunk))).filter(({ id }) => isDrawn.has(id));
    },
  };
}

/** Everything that the graph holds, in the order of kinds, keys and ids. */
export function sourceOfAll(graph: Graph, budget: Budget): Source {
  const nodesOf = (kind: NodeKind) => pages((after) => budget.spend(() => exportNodesAfter(graph, kind, after, nodesAtOnce)), nodesAtOnce, ({ id }) => id.slice(id.indexOf('/') + 1));
  const keys = pages((after) => budget.spend(() => keysAfter(graph, after, keysAtOnce)), keysAtOnce, (key) => key);
  return {
    async *nodes() {
      for (const kind of nodeKinds) yield* nodesOf(kind);
    },
    async *edges() {
      for await (const page of keys) for (const chunk of chunked(page, documentsAtOnce)) yield await budget.spend(() => exportEdges(graph, chunk));
      for await (const bodies of nodesOf('ORGANIZATION')) yield partsOf(bodies);
    },
  };
}

/** A list page by page. @param placeOf where the page after begins */
async function* pages<Of>(read: (after: string) => Promise<readonly Of[]>, size: number, placeOf: (last: Of) => string): AsyncGenerator<readonly Of[]> {
  for (let after = ''; ; ) {
    const page = await read(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < size) return;
    after = placeOf(last);
  }
}

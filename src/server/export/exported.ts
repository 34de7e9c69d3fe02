import { DomainError } from '../../domain/errors.js';
import type { Exported, ExportedEdge, ExportedNode, ExportHead, Manifest } from '../../domain/exported.js';
import type { Truncation } from '../../domain/lineage.js';
import { joinCuts } from '../../domain/lineage-answer.js';
import { nodeKinds, type NodeKind, type PictureNode } from '../../domain/picture.js';
import { exportEdges, exportEdgesBetween, keysAfter, partsOf } from '../../graph/export-edges.js';
import { exportNodes, exportNodesAfter } from '../../graph/export-nodes.js';
import type { StreamingGraph } from '../../graph/graph.js';
import { ahead, type Budget } from './budget.js';
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

/** How an export is watched. */
export interface Watch {
  readonly budget: Budget;
  readonly readVersion: () => Promise<string | null>;
  /** True: what the budget does not reach is left out, and said to be; false: it fails then. */
  readonly isPartial: boolean;
}

/**
 * A graph on its way out: counted, within its budget, its manifest complete when all was read. Its nodes and edges
 * throw DomainError TIMED_OUT when the budget is used up and no part was asked for.
 */
export function exported(head: ExportHead, source: Source, told: Told, { budget, readVersion, isPartial }: Watch): Exported {
  const counts: { nodes: number | null; edges: number | null } = { nodes: null, edges: null };
  let late: Truncation | null = null;
  let version: Promise<string | null> | undefined;
  async function* within<Of>(what: 'nodes' | 'edges', parts: AsyncIterable<readonly Of[]>, nodeOf: (last: Of) => string): AsyncGenerator<readonly Of[]> {
    counts[what] = 0;
    if (late !== null) return;
    let last: Of | undefined;
    for await (const part of ahead(parts, budget)) {
      if (part.length === 0) continue;
      if (last !== undefined && budget.spent() > budget.limit) {
        if (!isPartial) throw tooLate(budget.limit);
        late = { reason: 'TIME', limit: budget.limit, frontier: [nodeOf(last)] };
        return;
      }
      counts[what] += part.length;
      last = part.at(-1);
      yield part;
    }
  }
  async function manifest(): Promise<Manifest> {
    // Read once: what the file says and what is told of it are the same.
    const now = await (version ??= readVersion());
    const graphChanged = now === null || head.graphVersion === null ? null : now !== head.graphVersion;
    const truncated = joinCuts([late, told.truncated].filter((cut) => cut !== null));
    return { ...head, ...told, ...counts, truncated, graphChanged, complete: truncated === null && graphChanged !== true };
  }
  return {
    head,
    nodes: within('nodes', source.nodes(), ({ id }) => id),
    edges: within('edges', source.edges(), ({ from }) => from),
    manifest,
  };
}

/** As with what is too much: a file that ends before its time would be taken for the whole. */
function tooLate(limit: number): DomainError {
  return new DomainError('TIMED_OUT', `The export took longer than ${limit} ms.`, { expected: `at most ${limit} ms of the database`, got: 'more', suggestions: ['Ask for less.', 'Take what is read by then, marked as cut: partial=true'] });
}

/** Nodes and edges of a picture, with all that is known of them. */
export function sourceOf({ picture, keys, marks }: Drawn, graph: StreamingGraph): Source {
  const isDrawn = new Set(picture.edges.map(({ id }) => id));
  const refsOf = (isMeant: (node: PictureNode) => boolean): readonly string[] => picture.nodes.filter(isMeant).map(({ ref }) => ref);
  return {
    async *nodes() {
      for (const kind of nodeKinds) {
        const refs = refsOf((node) => node.kind === kind);
        if (refs.length === 0) continue;
        for await (const nodes of exportNodes(graph, kind, refs)) yield nodes.map((node) => (marks.has(node.id) ? { ...node, properties: { ...node.properties, ...marks.get(node.id) } } : node));
      }
    },
    async *edges() {
      for await (const edges of exportEdges(graph, keys)) yield edges.filter(({ id }) => isDrawn.has(id));
      const parts = new Set(picture.edges.flatMap(({ kind, from }) => (kind === 'PART_OF' ? [from] : [])));
      if (parts.size === 0) return;
      for await (const bodies of exportNodes(graph, 'ORGANIZATION', refsOf(({ id }) => parts.has(id)))) yield partsOf(bodies).filter(({ id }) => isDrawn.has(id));
    },
  };
}

/** Everything that the graph holds, in the order of kinds, keys and ids, statement by statement until one gives nothing. */
export function sourceOfAll(graph: StreamingGraph): Source {
  async function* nodesOf(kind: NodeKind): AsyncGenerator<readonly ExportedNode[]> {
    for (let after: string | undefined = ''; after !== undefined; ) {
      let last: ExportedNode | undefined;
      for await (const part of exportNodesAfter(graph, kind, after, nodesAtOnce)) {
        last = part.at(-1) ?? last;
        yield part;
      }
      after = last?.id.slice(last.id.indexOf('/') + 1);
    }
  }
  return {
    async *nodes() {
      for (const kind of nodeKinds) yield* nodesOf(kind);
    },
    async *edges() {
      for (let after = ''; ; ) {
        const last = (await keysAfter(graph, after, documentsAtOnce)).at(-1);
        if (last === undefined) break;
        yield* exportEdgesBetween(graph, after, last);
        after = last;
      }
      for await (const bodies of nodesOf('ORGANIZATION')) yield partsOf(bodies);
    },
  };
}

import type { Truncation } from '../domain/lineage.js';
import { joinCuts } from '../domain/lineage-answer.js';
import { byText } from '../domain/text.js';
import type { NodeKind, GraphEdgeKind } from '../domain/picture.js';
import { assignmentIds, assignmentsByIds, type AssignmentFilter, type AssignmentRow } from './assignments.js';
import { documentsByKeys } from './documents.js';
import type { Graph } from './graph.js';
import { largestWalk } from './lineage.js';
import * as cypher from './statements.generated.js';

/** Where an assignment graph starts. */
export type PictureRoot =
  | { readonly kind: 'document'; readonly key: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'assignment'; readonly id: string };

/** A node by what it stands for: `ref` is a document's key, an actor's or an assignment's id. */
export interface PictureNode {
  readonly id: string;
  readonly kind: Exclude<NodeKind, 'ORGANIZATION' | 'PERSON'> | 'ACTOR';
  readonly ref: string;
}

export interface PictureEdge {
  readonly id: string;
  readonly kind: GraphEdgeKind;
  readonly from: string;
  readonly to: string;
}

/** Nodes and edges, each sorted by id, and the tasks among them. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly tasks: readonly AssignmentRow[];
  readonly truncated: Truncation | null;
}

/**
 * Who must do what because of what. Of a document or an actor: the tasks that pass the filter and all
 * that carries them down, `depth` steps far; of one task its cascade up and down.
 */
export async function drawAssignments(graph: Graph, root: PictureRoot, filter: AssignmentFilter, depth: number, asOf: string | null): Promise<Picture> {
  const { ids, truncated } = await tasksAround(graph, root, filter, depth, asOf);
  const [tasks, parties, derivations, products] = await Promise.all([
    assignmentsByIds(graph, ids),
    graph.run(cypher.assignmentParties, { owners: ids }),
    graph.run(cypher.assignmentDerivations, { owners: ids }),
    productsOf(graph, ids, asOf),
  ]);
  const inside = new Set(ids);
  const edges = new Map<string, PictureEdge>();
  const draw = (kind: GraphEdgeKind, from: string, to: string): void => void edges.set(`${kind}|${from}|${to}`, { id: `${kind}|${from}|${to}`, kind, from, to });
  for (const task of tasks) draw('ASSIGNS', documentNode(task.document), taskNode(task.id));
  for (const { owner, edge, actorId } of parties) if (edge !== 'ASSIGNED_BY') draw(edge as GraphEdgeKind, taskNode(owner), actorNode(actorId));
  for (const { higher, lower } of derivations) if (inside.has(higher) && inside.has(lower)) draw('DERIVED_FROM', taskNode(lower), taskNode(higher));
  for (const { owner, document } of products) draw('PRODUCES', taskNode(owner), documentNode(document));
  const named = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  const nodes = [...new Set([...(root.kind === 'document' ? [documentNode(root.key)] : root.kind === 'actor' ? [actorNode(root.id)] : [taskNode(root.id)]), ...named])].sort(byText);
  return { nodes: nodes.map(readNode), edges: [...edges.values()].sort((a, b) => byText(a.id, b.id)), tasks, truncated };
}

/** The documents that tasks order; one issued after the day asked about does not exist yet. */
async function productsOf(graph: Graph, owners: readonly string[], asOf: string | null) {
  const rows = await graph.run(cypher.assignmentProducts, { owners });
  if (asOf === null || rows.length === 0) return rows;
  const later = new Set((await documentsByKeys(graph, rows.map(({ document }) => document))).filter(({ issuedEarliest }) => issuedEarliest !== null && issuedEarliest > asOf).map(({ key }) => key));
  return rows.filter(({ document }) => !later.has(document));
}

const documentNode = (key: string): string => `document/${key}`;
const actorNode = (id: string): string => `actor/${id}`;
const taskNode = (id: string): string => `assignment/${id}`;

function readNode(id: string): PictureNode {
  const [kind, ...ref] = id.split('/') as [string, ...string[]];
  return { id, kind: kind.toUpperCase() as PictureNode['kind'], ref: ref.join('/') };
}

interface TaskSet {
  readonly ids: readonly string[];
  readonly truncated: Truncation | null;
}

async function tasksAround(graph: Graph, root: PictureRoot, filter: AssignmentFilter, depth: number, asOf: string | null): Promise<TaskSet> {
  const starts = root.kind === 'assignment' ? [root.id] : await assignmentIds(graph, filter, largestWalk + 1);
  const ways = root.kind === 'assignment' ? [cypher.assignmentCascadeDown, cypher.assignmentCascadeUp] : [cypher.assignmentCascadeDown];
  const depths = new Map<string, number>();
  for (const way of ways) {
    // One step deeper than asked: what lies there tells where the cascade was cut.
    const rows = await graph.run(way[(depth + 1) as keyof typeof way], { ids: starts.slice(0, largestWalk), asOf, limit: 2 * largestWalk });
    for (const row of rows) if ((depths.get(row.id) ?? Infinity) > row.depth) depths.set(row.id, row.depth);
  }
  const reached = [...depths].sort(([a, far], [b, near]) => far - near || byText(a, b));
  const within = reached.filter(([, step]) => step <= depth).map(([id]) => id);
  const ids = within.slice(0, largestWalk);
  const beyond = reached.slice(within.length).map(([id]) => id);
  const cuts: Truncation[] = [];
  if (starts.length > largestWalk || within.length > largestWalk) cuts.push({ reason: 'SIZE', limit: largestWalk, frontier: ids.slice(-1).map(taskNode) });
  if (beyond.length > 0) cuts.push({ reason: 'DEPTH', limit: depth, frontier: await neighbours(graph, beyond, new Set(ids)) });
  return { ids: [...ids].sort(byText), truncated: joinCuts(cuts) };
}

/** The tasks inside that something outside hangs on: beyond them nobody looked. */
async function neighbours(graph: Graph, outside: readonly string[], inside: ReadonlySet<string>): Promise<readonly string[]> {
  const rows = await graph.run(cypher.assignmentDerivations, { owners: outside });
  return [...new Set(rows.flatMap(({ higher, lower }) => [higher, lower]).filter((id) => inside.has(id)))].map(taskNode).sort(byText);
}

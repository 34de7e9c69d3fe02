import { grouped } from '../domain/grouped.js';
import type { Truncation } from '../domain/lineage.js';
import { levelBefore } from '../domain/lineage-answer.js';
import { drawnEdge, drawnNode, pictureOf, type Picture, type PictureEdge, type PictureNode } from '../domain/picture.js';
import { byText } from '../domain/text.js';
import { edgesOf, type AssignmentFilter } from './assignments.js';
import type { Graph } from './graph.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';
import { largestWalk } from './walk.js';

/** Where an assignment graph starts. */
export type PictureRoot =
  | { readonly kind: 'document'; readonly key: string }
  | { readonly kind: 'actor'; readonly id: string; readonly isPerson: boolean }
  | { readonly kind: 'assignment'; readonly id: string };

/** What is asked of an assignment graph; the filter is passed by the tasks that it starts from. */
export interface AssignmentGraphQuestion {
  readonly filter: AssignmentFilter;
  readonly depth: number;
  readonly asOf: string | null;
}

type Row = RowOf<(typeof cypher.assignmentGraph)[1]>;

interface Task {
  readonly id: string;
  readonly depth: number;
  readonly place: string;
  /** Key of the document that orders it. */
  readonly document: string;
  readonly rows: readonly Row[];
}

/** An edge with the nodes that it brings. */
interface Drawn {
  readonly edge: PictureEdge;
  readonly nodes: readonly PictureNode[];
}

/**
 * Who must do what because of what. Of a document or an actor: the tasks that pass the filter and all
 * that carries them down, `depth` steps far; of one task its cascade up and down.
 */
export async function drawAssignments(graph: Graph, root: PictureRoot, { filter: { role, ...filter }, depth, asOf }: AssignmentGraphQuestion): Promise<Picture> {
  const starts = { documents: root.kind === 'document' ? [root.key] : [], actors: root.kind === 'actor' ? [root.id] : [], tasks: root.kind === 'assignment' ? [root.id] : [] };
  // One step deeper than asked: what lies there tells where the cascade was cut.
  const statement = cypher.assignmentGraph[(depth + 1) as keyof typeof cypher.assignmentGraph];
  const tasks = tasksOf(await graph.run(statement, { ...starts, ...filter, edges: edgesOf(role), asOf, limit: largestWalk + 1 }));
  const inside = tasks.filter((task) => task.depth <= depth).slice(0, largestWalk);
  const at = rootNode(root);
  const edges = inside.flatMap(edgesOfTask);
  const isInside = new Set([at.id, ...inside.map(({ id }) => taskNode(id).id)]);
  // Tasks beyond the depth are no nodes: an edge to them is not drawn.
  const nodes = edges.flatMap(({ nodes: ends }) => ends).filter(({ id, kind }) => kind !== 'ASSIGNMENT' || isInside.has(id));
  return pictureOf([at, ...nodes], edges.map(({ edge }) => edge), cutOf(tasks, inside, depth, at));
}

/** The node in which an assignment graph starts. */
export function rootNode(root: PictureRoot): PictureNode {
  if (root.kind === 'document') return drawnNode('DOCUMENT', root.key);
  return root.kind === 'actor' ? drawnNode(root.isPerson ? 'PERSON' : 'ORGANIZATION', root.id) : taskNode(root.id);
}

function taskNode(id: string): PictureNode {
  return drawnNode('ASSIGNMENT', id);
}

/** Tasks, nearest first, then by date, document and place in it, each with all that it is tied to. */
function tasksOf(rows: readonly Row[]): readonly Task[] {
  const tasks = [...grouped(rows, ({ task }) => task)].map(([id, own]) => ({ id, depth: own[0]?.depth ?? 0, place: own[0]?.place ?? '', document: own[0]?.document ?? '', rows: own }));
  return tasks.sort((a, b) => a.depth - b.depth || byText(a.place, b.place));
}

/** What is drawn of a task: the order, and its ties. */
function edgesOfTask({ id, document, rows }: Task): readonly Drawn[] {
  const [ordering, own] = [drawnNode('DOCUMENT', document), taskNode(id)];
  return [
    { edge: drawnEdge('ASSIGNS', ordering, own), nodes: [ordering, own] },
    ...rows.flatMap(({ edge, end, endKind }) => {
      if (edge === null || end === null || endKind === null) return [];
      const other = drawnNode(endKind, end);
      return [{ edge: drawnEdge(edge, own, other), nodes: [other] }];
    }),
  ];
}

/** @param tasks those within the depth, one step more, and when they are too many, one more than may be */
function cutOf(tasks: readonly Task[], inside: readonly Task[], depth: number, root: PictureNode): Truncation | null {
  const nodes = inside.map((task) => ({ id: taskNode(task.id).id, depth: task.depth }));
  const surplus = tasks[largestWalk];
  if (surplus !== undefined && surplus.depth <= depth) return { reason: 'SIZE', limit: largestWalk, frontier: levelBefore(nodes, surplus.depth, [root.id]) };
  const kept = new Set(inside.map(({ id }) => id));
  const beyond = new Set(tasks.filter((task) => task.depth > depth).map(({ id }) => id));
  // Of too many beyond the depth not all are known: any task of the last level may lead to more.
  const frontier = surplus === undefined ? tasks.flatMap(({ id, rows }) => rows.flatMap((row) => neighbour(id, row, kept, beyond))) : levelBefore(nodes, depth + 1, [root.id]);
  return frontier.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: [...new Set(frontier)].sort(byText) };
}

/** The task inside, when a row ties one inside to one beyond the depth. */
function neighbour(id: string, { edge, end }: Row, inside: ReadonlySet<string>, beyond: ReadonlySet<string>): readonly string[] {
  if (edge !== 'DERIVED_FROM' || end === null) return [];
  if (inside.has(id) && beyond.has(end)) return [taskNode(id).id];
  return beyond.has(id) && inside.has(end) ? [taskNode(end).id] : [];
}

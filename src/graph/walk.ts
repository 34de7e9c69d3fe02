import { byDistance, type OneWay, type Reached, type Truncation } from '../domain/lineage.js';
import type { WalkedWay } from '../domain/lineage-answer.js';
import type { Relation, RelationKind } from '../domain/relation.js';
import { byText } from '../domain/text.js';
import type { Graph } from './graph.js';
import { relationsFrom } from './relations.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';

export const deepestWalk = 12;
export const largestWalk = 2_000;

/** Walks along relations: upstream from some documents, downstream from some. */
export interface Walk {
  readonly up: readonly string[];
  readonly down: readonly string[];
  readonly kinds: readonly RelationKind[];
  readonly depth: number;
  readonly asOf: string | null;
}

/** A document as a walking statement gives it. */
export interface WalkRow {
  readonly key: string;
  readonly depth: number;
  readonly onward: number | null;
  readonly issuedSort: string;
}

/** A walk by level stops when it has taken this long, so that a part is better than nothing. */
const levelTime = 4_000;

const levels = {
  UPSTREAM: { level: cypher.lineageLevelUpstream, beyond: cypher.lineageBeyondUpstream },
  DOWNSTREAM: { level: cypher.lineageLevelDownstream, beyond: cypher.lineageBeyondDownstream },
} as const;

/**
 * Everything within `depth`, each way, in one statement. A way with more than `limit` documents is walked
 * again level by level and cut within a level.
 */
export async function walk(graph: Graph, question: Walk, limit = largestWalk): Promise<readonly WalkedWay[]> {
  const { up, down, kinds, depth, asOf } = question;
  const rows = await graph.run(cypher.lineageWalk[depth as keyof typeof cypher.lineageWalk], { up, down, kinds, asOf, limit: roomFor(question, limit) });
  return Promise.all(waysOf(question).map((way) => {
    const own = rows.filter((row) => row.way === way);
    return finishWay(graph, question, way, own, own.flatMap(relationOf), limit);
  }));
}

/** Rows of one start that tell whether there are more than `limit` documents: the other starts may be among them. */
export function roomFor({ up, down }: Walk, limit: number): number {
  return limit + Math.max(up.length, down.length);
}

function relationOf({ key: from, kind, to, mentions, isPartial }: RowOf<(typeof cypher.lineageWalk)[1]>): readonly Relation[] {
  return kind === null || to === null || mentions === null || isPartial === null ? [] : [{ kind, from, to, mentions, isPartial }];
}

/** The ways that a question walks. */
export function waysOf({ up, down }: Walk): readonly OneWay[] {
  return [...(up.length > 0 ? (['UPSTREAM'] as const) : []), ...(down.length > 0 ? (['DOWNSTREAM'] as const) : [])];
}

/** One way of a walk from what a statement gave of it; level by level when it is too much. */
export async function finishWay(graph: Graph, question: Walk, way: OneWay, rows: readonly WalkRow[], relations: readonly Relation[], limit: number): Promise<WalkedWay> {
  const found = [...new Map(rows.map((row) => [row.key, row])).values()];
  const reached = found.filter(({ depth }) => depth > 0).map(({ key, depth, issuedSort }) => ({ key, depth, issuedSort })).sort(byDistance);
  if (reached.length > limit) return walkByLevel(graph, question, way, limit);
  return { direction: way, reached, relations, truncated: depthCut(question, way, found, relations), searchedDepth: question.depth };
}

/** Where more relations lead on from the last level than to documents that were reached. */
function depthCut({ depth }: Walk, way: OneWay, found: readonly WalkRow[], relations: readonly Relation[]): Truncation | null {
  const [near, far] = way === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const inside = new Set(found.map(({ key }) => key));
  const within = new Map<string, number>();
  for (const relation of relations) if (inside.has(relation[far])) within.set(relation[near], (within.get(relation[near]) ?? 0) + 1);
  const frontier = found.filter(({ key, onward }) => onward !== null && onward > (within.get(key) ?? 0)).map(({ key }) => key);
  return frontier.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: frontier.sort(byText) };
}

/** One way, a statement a level: cut within the level that is too much. */
export async function walkByLevel(graph: Graph, question: Walk, way: OneWay, limit: number): Promise<WalkedWay> {
  const { kinds, asOf } = question;
  const roots = way === 'UPSTREAM' ? question.up : question.down;
  const end = Date.now() + levelTime;
  const reached: Reached[] = [];
  const seen = (): readonly string[] => [...roots, ...reached.map(({ key }) => key)];
  let frontier = roots;
  let truncated: Truncation | null = null;
  let searchedDepth = question.depth;
  for (let depth = 1; depth <= question.depth && frontier.length > 0 && truncated === null; depth += 1) {
    const room = limit - reached.length;
    const rows = await graph.run(levels[way].level, { frontier, seen: seen(), kinds, asOf, limit: room + 1 });
    const level = rows.slice(0, room).map((row) => ({ ...row, depth }));
    reached.push(...level);
    if (rows.length > room) truncated = { reason: 'SIZE', limit, frontier };
    else if (Date.now() > end && level.length > 0 && depth < question.depth) truncated = { reason: 'TIME', limit: levelTime, frontier: level.map(({ key }) => key) };
    if (truncated !== null) searchedDepth = truncated.reason === 'SIZE' ? depth - 1 : depth;
    frontier = level.map(({ key }) => key);
  }
  const relations = await relationsFrom(graph, seen(), kinds);
  return { direction: way, reached: reached.sort(byDistance), relations, truncated: truncated ?? (await beyond(graph, question, way, frontier, seen())), searchedDepth };
}

async function beyond(graph: Graph, { kinds, depth, asOf }: Walk, way: OneWay, frontier: readonly string[], seen: readonly string[]): Promise<Truncation | null> {
  if (frontier.length === 0) return null;
  const rows = await graph.run(levels[way].beyond, { frontier, seen, kinds, asOf });
  return rows.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: rows.map(({ key }) => key) };
}

import { byDistance, type Direction, type Reached, type Truncation } from '../domain/lineage.js';
import { joinWalks, type LineageAnswer } from '../domain/lineage-answer.js';
import type { Relation, RelationKind } from '../domain/relation.js';
import type { Graph } from './graph.js';
import { relationsFrom } from './relations.js';
import * as cypher from './statements.generated.js';

export const deepestWalk = 12;
export const largestWalk = 2_000;

/** A walk along relations from one document, in one direction. */
export interface Walk {
  readonly key: string;
  readonly kinds: readonly RelationKind[];
  readonly depth: number;
  readonly asOf: string | null;
}

export interface Walked {
  /** Nearest first, then by date and key; the root is not among them. */
  readonly reached: readonly Reached[];
  /** All relations of the chosen kinds that start at the root or at those reached; some may end outside. */
  readonly relations: readonly Relation[];
  readonly truncated: Truncation | null;
}

export type OneWay = 'UPSTREAM' | 'DOWNSTREAM';

const statements = {
  UPSTREAM: { walk: cypher.lineageUpstream, level: cypher.lineageLevelUpstream, beyond: cypher.lineageBeyondUpstream },
  DOWNSTREAM: { walk: cypher.lineageDownstream, level: cypher.lineageLevelDownstream, beyond: cypher.lineageBeyondDownstream },
} as const;

/** A walk by level stops when it has taken this long, so that a part is better than nothing. */
const levelTime = 4_000;

/**
 * Everything within `depth`, in one statement; a second one only when the bound of depth was touched.
 * More than `limit` documents are walked again level by level and cut within a level.
 */
export async function walk(graph: Graph, direction: OneWay, question: Walk, limit = largestWalk): Promise<Walked> {
  const statement = statements[direction].walk[question.depth as keyof (typeof statements)[OneWay]['walk']];
  const { key, kinds, asOf } = question;
  const rows = await graph.run(statement, { key, kinds, asOf, limit: limit + 1 });
  const nearest = new Map<string, Reached>();
  for (const { key: reached, depth, issuedSort } of rows) {
    if (reached !== key) nearest.set(reached, { key: reached, depth, issuedSort });
  }
  if (nearest.size > limit) return walkByLevel(graph, direction, question, limit);
  const reached = [...nearest.values()].sort(byDistance);
  const relations = rows.flatMap(({ key: from, kind, to, mentions, isPartial }) => (kind !== null && to !== null && mentions !== null && isPartial !== null ? [{ kind, from, to, mentions, isPartial }] : []));
  const truncated = await depthCut(graph, direction, question, reached);
  return { reached, relations, truncated };
}

async function depthCut(graph: Graph, direction: OneWay, { key, kinds, depth, asOf }: Walk, reached: readonly Reached[]): Promise<Truncation | null> {
  const last = reached.filter((entry) => entry.depth === depth).map((entry) => entry.key);
  if (last.length === 0) return null;
  const beyond = await graph.run(statements[direction].beyond, { frontier: last, seen: [key, ...reached.map((entry) => entry.key)], kinds, asOf });
  return beyond.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: beyond.map((row) => row.key) };
}

async function walkByLevel(graph: Graph, direction: OneWay, question: Walk, limit: number): Promise<Walked> {
  const { key, kinds, asOf } = question;
  const end = Date.now() + levelTime;
  const reached: Reached[] = [];
  let frontier: readonly string[] = [key];
  let truncated: Truncation | null = null;
  for (let depth = 1; depth <= question.depth && frontier.length > 0 && truncated === null; depth += 1) {
    const room = limit - reached.length;
    const rows = await graph.run(statements[direction].level, { frontier, seen: [key, ...reached.map((entry) => entry.key)], kinds, asOf, limit: room + 1 });
    const level = rows.slice(0, room).map((row) => ({ ...row, depth }));
    reached.push(...level);
    if (rows.length > room) truncated = { reason: 'SIZE', limit, frontier };
    else if (Date.now() > end && level.length > 0 && depth < question.depth) truncated = { reason: 'TIME', limit: levelTime, frontier: level.map((entry) => entry.key) };
    frontier = level.map((entry) => entry.key);
  }
  const relations = await relationsFrom(graph, [key, ...reached.map((entry) => entry.key)], kinds);
  return { reached: reached.sort(byDistance), relations, truncated: truncated ?? (await depthCut(graph, direction, question, reached)) };
}

/** The walk, or both walks, of a question. */
export async function lineageOf(graph: Graph, direction: Direction, question: Walk): Promise<LineageAnswer> {
  const ways = (['UPSTREAM', 'DOWNSTREAM'] as const).filter((way) => direction === 'BOTH' || direction === way);
  const walked = await Promise.all(ways.map(async (way) => ({ direction: way, ...(await walk(graph, way, question)) })));
  return joinWalks(question.key, walked, largestWalk);
}

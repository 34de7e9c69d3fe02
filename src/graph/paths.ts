import type { Direction, Truncation } from '../domain/lineage.js';
import { joinCuts, type WalkedWay } from '../domain/lineage-answer.js';
import { aheadOf, besides, bestPaths, byProof, type WitnessPath } from '../domain/paths.js';
import type { Relation } from '../domain/relation.js';
import { byText } from '../domain/text.js';
import type { Graph } from './graph.js';
import { walk, type Walk } from './walk.js';

/** Which paths between two documents, given by key, are asked for. */
export interface PathsBetween extends Pick<Walk, 'kinds' | 'depth' | 'asOf'> {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly first: number;
}

export interface FoundPath {
  readonly relations: WitnessPath;
  /** Other relations between the same documents. */
  readonly others: readonly Relation[];
}

export interface PathsAnswer {
  readonly paths: readonly FoundPath[];
  /** Steps to which every way was followed. */
  readonly searchedDepth: number;
  readonly truncated: Truncation | null;
  /** Keys of the documents at which the search looked for a way on. */
  readonly searched: readonly string[];
}

/**
 * The best paths between two documents. Every search goes upstream, from the end that acts to the one acted on,
 * because one text cites few and may be cited by thousands; both directions are one walk from both ends.
 */
export async function pathsBetween(graph: Graph, { from, to, direction, first, ...question }: PathsBetween): Promise<PathsAnswer> {
  const ways = (['UPSTREAM', 'DOWNSTREAM'] as const).filter((way) => direction === 'BOTH' || direction === way);
  const ends = ways.map((way) => (way === 'UPSTREAM' ? { acting: from, end: to } : { acting: to, end: from }));
  const [walked] = (await walk(graph, { ...question, up: ends.map(({ acting }) => acting), down: [] })) as [WalkedWay];
  // What begins inside may end at a paper that did not exist on the day asked about.
  const inside = new Set([from, to, ...walked.reached.map(({ key }) => key)]);
  const relations = walked.relations.filter((relation) => inside.has(relation.to));
  const found = ways.map((way) => bestPaths({ from, to, way, depth: question.depth, first }, relations));
  const paths = found.flatMap((one) => one.paths).sort(byProof);
  const searched = new Set(ends.flatMap(({ acting, end }) => [...aheadOf(end, acting, relations)]));
  const surplus: Truncation | null = paths.length > first ? { reason: 'SIZE', limit: first, frontier: [from] } : null;
  return {
    paths: paths.slice(0, first).map((path) => ({ relations: path, others: besides(path, relations) })),
    searchedDepth: searchedDepth(walked, question.depth),
    truncated: joinCuts([ahead(walked.truncated, searched), ...found.map((one) => one.truncated), surplus].filter((cut) => cut !== null)),
    searched: [...searched].sort(byText),
  };
}

/** A cut by depth matters where a path could have gone on. */
function ahead(cut: Truncation | null, searched: ReadonlySet<string>): Truncation | null {
  if (cut?.reason !== 'DEPTH') return cut;
  const frontier = cut.frontier.filter((key) => searched.has(key));
  return frontier.length === 0 ? null : { ...cut, frontier };
}

/** A walk that size or time cut ends within a level or behind one; all nearer ones were seen whole. */
function searchedDepth({ reached, truncated }: WalkedWay, depth: number): number {
  const last = reached.at(-1)?.depth ?? 0;
  if (truncated?.reason === 'SIZE') return last - 1;
  return truncated?.reason === 'TIME' ? last : depth;
}

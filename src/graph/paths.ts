import type { Direction } from '../domain/lineage.js';
import type { WalkedWay } from '../domain/lineage-answer.js';
import { pathsIn, type PathsAnswer } from '../domain/paths.js';
import type { Graph } from './graph.js';
import { walk, type Walk } from './walk.js';

/** Which paths between two documents, given by key, are asked for. */
export interface PathsBetween extends Pick<Walk, 'kinds' | 'depth' | 'asOf'> {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly first: number;
}

/**
 * The best paths between two documents. Every search goes upstream, from the end that acts to the one acted on,
 * because one text cites few and may be cited by thousands; both directions are one walk from both ends.
 */
export async function pathsBetween(graph: Graph, question: PathsBetween): Promise<PathsAnswer> {
  const { from, to, direction, kinds, depth, asOf } = question;
  const up = [...(direction === 'DOWNSTREAM' ? [] : [from]), ...(direction === 'UPSTREAM' ? [] : [to])];
  const [walked] = await walk(graph, { up, down: [], kinds, depth, asOf });
  return pathsIn(walked as WalkedWay, question);
}

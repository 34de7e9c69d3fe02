import type { Direction } from '../domain/lineage.js';
import { joinWalks, type LineageAnswer } from '../domain/lineage-answer.js';
import type { Graph } from './graph.js';
import { largestWalk, walk, type Walk } from './walk.js';

/** What a lineage is asked of: one document. */
export interface LineageQuestion extends Omit<Walk, 'up' | 'down'> {
  readonly key: string;
}

/** The walk, or both walks, of a question. */
export async function lineageOf(graph: Graph, direction: Direction, { key, ...question }: LineageQuestion): Promise<LineageAnswer> {
  const walked = await walk(graph, { ...question, up: direction === 'DOWNSTREAM' ? [] : [key], down: direction === 'UPSTREAM' ? [] : [key] });
  return joinWalks(key, walked, largestWalk);
}

import type { Direction } from '../domain/lineage.js';
import { joinWalks, type LineageAnswer } from '../domain/lineage-answer.js';
import { grouped } from '../domain/grouped.js';
import type { Graph } from './graph.js';
import { largestWalk, walk, type Walk } from './walk.js';

/** What a lineage is asked of: one document. */
export interface LineageQuestion extends Omit<Walk, 'up' | 'down'> {
  readonly key: string;
  readonly direction: Direction;
}

/** The walk, or both walks, of every question; those that differ in direction alone are one statement. Each fails for itself. */
export function lineagesOf(graph: Graph, questions: readonly LineageQuestion[]): readonly Promise<LineageAnswer>[] {
  const alike = grouped(questions, ({ direction: _, ...question }) => JSON.stringify(question));
  const walks = new Map([...alike].map(([id, some]) => [id, walkBoth(graph, some)]));
  return questions.map(async ({ direction, ...question }) => {
    const walked = (await walks.get(JSON.stringify(question))) ?? [];
    return joinWalks(question.key, walked.filter((way) => direction === 'BOTH' || way.direction === direction), largestWalk);
  });
}

function walkBoth(graph: Graph, questions: readonly LineageQuestion[]) {
  const [{ key, kinds, depth, asOf }] = questions as readonly [LineageQuestion];
  const wants = (way: Direction): boolean => questions.some(({ direction }) => direction === 'BOTH' || direction === way);
  return walk(graph, { kinds, depth, asOf, up: wants('UPSTREAM') ? [key] : [], down: wants('DOWNSTREAM') ? [key] : [] });
}

/** One lineage. */
export function lineageOf(graph: Graph, question: LineageQuestion): Promise<LineageAnswer> {
  return lineagesOf(graph, [question])[0] as Promise<LineageAnswer>;
}

import { inRange, largestPage } from '../domain/page.js';
import { nodeKinds, type NodeKind } from '../domain/picture.js';
import { followedKinds } from '../domain/relation.js';
import { deepestWalk } from '../graph/walk.js';
import { readDay, readKinds } from './filters.js';
import { toGraph } from './graph.js';
import { refuseLater } from './lineage.js';
import type { Context } from './context.js';
import type { QueryResolvers, QuerySubgraphArgs, RequireFields } from './types.generated.js';

export const subgraphQueries: Pick<QueryResolvers, 'subgraph'> = {
  subgraph: async (_, asked, context) => {
    const { picture, asOf } = await answerSubgraph(asked, context);
    return toGraph(picture, asOf);
  },
};

/** The picture that is asked for, and the documents around which it is drawn. */
export async function answerSubgraph({ around, direction, relations, include, depth, asOf }: SubgraphArguments, context: Context) {
  const day = readDay(asOf);
  const kinds = readNodeKinds(include);
  const question = { direction, include: kinds, kinds: readKinds(relations ?? followedKinds), depth: inRange('depth', depth, 1, deepestWalk), asOf: day };
  inRange('number of references in `around`', around.length, 1, largestPage);
  const roots = await Promise.all(around.map((reference) => context.findDocument(reference)));
  for (const root of roots) refuseLater(root, day);
  const keys = [...new Set(roots.map(({ key }) => key))];
  return { picture: await context.drawSubgraph({ ...question, around: keys }), roots: keys, asOf: day };
}

/** What is asked of a subgraph, with the defaults of the schema. */
export type SubgraphArguments = RequireFields<QuerySubgraphArgs, 'around' | 'direction' | 'include' | 'depth'>;

/**
 * The kinds of node that are to be drawn.
 * @throws DomainError OUT_OF_RANGE when there are none
 */
export function readNodeKinds(include: readonly NodeKind[]): readonly NodeKind[] {
  const distinct = [...new Set(include)];
  inRange('number of kinds in `include`', distinct.length, 1, nodeKinds.length);
  return distinct;
}

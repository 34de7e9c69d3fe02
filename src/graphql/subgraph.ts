import { inRange, largestPage } from '../domain/page.js';
import { nodeKinds } from '../domain/picture.js';
import { followedKinds } from '../domain/relation.js';
import { deepestWalk } from '../graph/walk.js';
import { readDay, readKinds } from './filters.js';
import { toGraph } from './graph.js';
import { refuseLater } from './lineage.js';
import type { QueryResolvers } from './types.generated.js';

export const subgraphQueries: Pick<QueryResolvers, 'subgraph'> = {
  subgraph: async (_, { around, direction, relations, include, depth, asOf }, context) => {
    const day = readDay(asOf);
    const question = { direction, include: [...new Set(include)], kinds: readKinds(relations ?? followedKinds), depth: inRange('depth', depth, 1, deepestWalk), asOf: day };
    inRange('number of references in `around`', around.length, 1, largestPage);
    inRange('number of kinds in `include`', new Set(include).size, 1, nodeKinds.length);
    const roots = await Promise.all(around.map((reference) => context.findDocument(reference)));
    for (const root of roots) refuseLater(root, day);
    return toGraph(await context.drawSubgraph({ ...question, around: [...new Set(roots.map(({ key }) => key))] }), day);
  },
};

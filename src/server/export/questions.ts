import type { ExportKind, Properties } from '../../domain/exported.js';
import { drawnNode, pictureOf, type NodeKind, type Picture } from '../../domain/picture.js';
import { rootNode } from '../../graph/assignment-graph.js';
import { answerAssignmentGraph, type AssignmentGraphArguments } from '../../graphql/assignment-graph.js';
import type { Context } from '../../graphql/context.js';
import { answerLineage, type LineageArguments } from '../../graphql/lineage.js';
import { answerSubgraph, readNodeKinds, type SubgraphArguments } from '../../graphql/subgraph.js';

/** What a question reached: a picture of it, whose nodes and edges are then read with all that is known of them. */
export interface Drawn {
  readonly picture: Picture;
  /** Ids of the nodes that it starts from. */
  readonly roots: readonly string[];
  /** Keys of the documents at which its edges start, in order; they need not be drawn themselves. */
  readonly keys: readonly string[];
  /** What the question says of single nodes, by id. */
  readonly marks: ReadonlyMap<string, Properties>;
  /** Documents that are no sign of something unread, although nobody has read them: from them nobody looked further. */
  readonly notAsked: readonly string[];
  readonly asOf: string | null;
}

type Arguments = Readonly<Record<string, unknown>>;

/** An exportable question: the field of Query whose arguments it takes, and how it is answered. */
export interface ExportQuestion {
  readonly field: string;
  /** Parameters that are taken under another name too. */
  readonly aliases: ReadonlyMap<string, string>;
  /** What a parameter is that the field needs and an export may leave out. */
  readonly ifLeftOut: ReadonlyMap<string, readonly string[]>;
  /** What a cut by size counts. */
  readonly counts: string;
  /** How to ask for less. */
  readonly lessBy: string;
  readonly draw: (asked: Arguments, include: readonly NodeKind[], context: Context) => Promise<Drawn>;
}

/** Every question that can be exported but `all`, which asks none. */
export const exportQuestions: Readonly<Record<Exclude<ExportKind, 'all'>, ExportQuestion>> = {
  lineage: {
    field: 'lineage',
    aliases: new Map(),
    ifLeftOut: new Map([['direction', ['DOWNSTREAM']]]),
    counts: 'documents',
    lessBy: 'a smaller depth, fewer relations',
    async draw(asked, include, context) {
      const { root, entries, kinds, direction, truncated, asOf } = await answerLineage(asked as unknown as LineageArguments, context);
      const keys = [root.key, ...entries.map(({ key }) => key)];
      const picture = await context.drawDocuments(keys, { kinds, include: readNodeKinds(['DOCUMENT', ...include]) }, truncated);
      const marks = new Map<string, Properties>([[idOf(root.key), { depth: 0 }], ...entries.map((entry) => [idOf(entry.key), { depth: entry.depth, direction: entry.direction }] as const)]);
      return { picture, roots: [idOf(root.key)], keys, marks, notAsked: direction === 'DOWNSTREAM' ? [root.key] : [], asOf };
    },
  },
  subgraph: {
    field: 'subgraph',
    aliases: new Map([['of', 'around']]),
    ifLeftOut: new Map(),
    counts: 'documents or rows',
    lessBy: 'a smaller depth, fewer relations, fewer kinds to include',
    async draw(asked, include, context) {
      const question = asked as unknown as SubgraphArguments;
      const drawn = readNodeKinds([...question.include, ...include]);
      // Edges are found by the documents at which they start, also where these are not drawn.
      const { picture, roots, asOf } = await answerSubgraph({ ...question, include: [...drawn, 'DOCUMENT'] }, context);
      return { picture: onlyOf(picture, drawn), roots: roots.map(idOf), keys: keysIn(picture), marks: new Map(), notAsked: [], asOf };
    },
  },
  assignments: {
    field: 'assignmentGraph',
    aliases: new Map(),
    ifLeftOut: new Map(),
    counts: 'tasks',
    lessBy: 'a filter (search, kinds, role, dueFrom, dueTo), a smaller depth',
    async draw(asked, _, context) {
      const { picture, root, asOf } = await answerAssignmentGraph(asked as unknown as AssignmentGraphArguments, context);
      return { picture, roots: [rootNode(root).id], keys: keysIn(picture), marks: new Map(), notAsked: [], asOf };
    },
  },
};

/** Id of the node of a document. */
export function idOf(key: string): string {
  return drawnNode('DOCUMENT', key).id;
}

/** Keys of the documents of a picture, in order. */
export function keysIn({ nodes }: Picture): readonly string[] {
  return nodes.filter(({ kind }) => kind === 'DOCUMENT').map(({ ref }) => ref);
}

/** A picture of nodes of some kinds alone. */
function onlyOf({ nodes, edges, truncated }: Picture, kinds: readonly NodeKind[]): Picture {
  return pictureOf(nodes.filter(({ kind }) => kinds.includes(kind)), edges, truncated);
}

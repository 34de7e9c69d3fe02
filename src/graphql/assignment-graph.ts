import { clip } from '../domain/date.js';
import { DomainError, type ErrorCode } from '../domain/errors.js';
import { inRange } from '../domain/page.js';
import { readsAsDocument } from '../domain/reference.js';
import type { PictureRoot } from '../graph/assignment-graph.js';
import type { NamedRoot } from '../graph/graph-roots.js';
import { deepestWalk } from '../graph/walk.js';
import type { Context } from './context.js';
import { readAssignmentFilter, readDay } from './filters.js';
import { toGraph } from './graph.js';
import { refuseLater } from './lineage.js';
import type { AssignmentFilter, QueryAssignmentGraphArgs, QueryResolvers, RequireFields } from './types.generated.js';

export const assignmentGraphQueries: Pick<QueryResolvers, 'assignmentGraph'> = {
  assignmentGraph: async (_, asked, context) => {
    const { picture, asOf } = await answerAssignmentGraph(asked, context);
    return toGraph(picture, asOf);
  },
};

/** The picture that is asked for, and where it starts. */
export async function answerAssignmentGraph({ of, filter, depth, asOf }: AssignmentGraphArguments, context: Context) {
  const day = readDay(asOf);
  inRange('depth', depth, 0, deepestWalk);
  const { root, document } = await findRoot(context, of);
  if (document !== null) refuseLater(document, day);
  const read = await readAssignmentFilter(filterBeside(root, filter ?? {}), context, root.kind === 'actor' ? root.id : null);
  return { picture: await context.drawAssignments(root, { filter: read, depth, asOf: day }), root, asOf: day };
}

/** What is asked of an assignment graph, with the defaults of the schema. */
export type AssignmentGraphArguments = RequireFields<QueryAssignmentGraphArgs, 'of' | 'depth'>;

/**
 * A number is looked for among documents; what may be a name among tasks, documents, bodies and persons.
 * @throws DomainError NOT_FOUND or AMBIGUOUS
 */
async function findRoot(context: Context, of: string): Promise<NamedRoot> {
  const found = readsAsDocument(of) ? await documentOrError(context, of) : undefined;
  if (found !== undefined && !(found instanceof DomainError)) return found;
  const named = await context.findNamedRoot(of);
  if (named !== null) return named;
  const refused = found ?? (await documentOrError(context, of));
  if (!(refused instanceof DomainError)) return refused;
  if (refused.code === 'AMBIGUOUS') throw refused;
  throw new DomainError('NOT_FOUND', `No document, body, person or task is known as “${clip(of)}”.`, { ...refused.details, expected: 'a document, a body or a person as one types them, or the id of a task', got: clip(of) });
}

/** Only “there is none” leaves room for another reading; a failure is told as what it is. */
async function documentOrError(context: Context, of: string): Promise<NamedRoot | DomainError> {
  const noDocument: readonly ErrorCode[] = ['NOT_FOUND', 'UNREADABLE', 'AMBIGUOUS'];
  try {
    const document = await context.findDocument(of);
    return { root: { kind: 'document', key: document.key }, document };
  } catch (error) {
    if (error instanceof DomainError && noDocument.includes(error.code)) return error;
    throw error;
  }
}

/** The root is a filter of its own: one that contradicts it is refused, not passed over. */
function filterBeside(root: PictureRoot, filter: AssignmentFilter): AssignmentFilter {
  const given = Object.entries(filter).filter(([, value]) => value != null).map(([name]) => name);
  const clash = given.find((name) => name === root.kind);
  if (clash === undefined) return filter;
  throw new DomainError('OUT_OF_RANGE', `filter.${clash} does not go with this root.`, { expected: `no filter.${clash} beside a root that is a ${root.kind === 'actor' ? 'body or person' : 'document'}`, got: `filter.${clash}` });
}

import { DomainError } from '../domain/errors.js';
import { clip } from '../domain/date.js';
import { connection } from './connection.js';
import { readAssignmentFilter } from './filters.js';
import { loadActor, loadAssignments, loadBody, loadDocument, loadDocuments } from './load.js';
import type { Context } from './context.js';
import type { AssigneeModel, AssignmentModel } from './models.js';
import type { AssigneeResolvers, AssignmentResolvers, DocumentResolvers, QueryResolvers, RoleHolderResolvers } from './types.generated.js';

export const assignmentQueries: Pick<QueryResolvers, 'assignment' | 'assignments'> = {
  assignment: (_, { id }, context) => findAssignment(context, id),
  assignments: async (_, { filter, orderBy, first, after }, context) => {
    const read = await readAssignmentFilter(filter ?? {}, context);
    return connection(await context.listAssignments(read, orderBy, { first, after: after ?? null }), () => context.countAssignments(read));
  },
};

/**
 * An assignment by its id.
 * @throws DomainError NOT_FOUND
 */
export async function findAssignment({ load }: Context, id: string): Promise<AssignmentModel> {
  const found = await load.assignment.load(id);
  if (found !== null) return found;
  throw new DomainError('NOT_FOUND', `No assignment “${clip(id)}” is known.`, { expected: 'the id of an assignment, as in a list of them', got: clip(id) });
}

const parties = (edge: string) => async ({ id }: AssignmentModel, _: object, { load }: Context): Promise<readonly AssigneeModel[]> => (await load.parties.load(id)).filter((row) => row.edge === edge);

export const assignmentFields: Omit<AssignmentResolvers, 'id' | 'place' | 'kind' | 'modality' | 'summary' | 'quote' | 'start' | 'end' | 'leadIsInherited'> = {
  document: ({ document }, _, context) => loadDocument(context, document),
  assigner: parties('ASSIGNED_BY'),
  leads: parties('LED_BY'),
  chain: parties('THROUGH'),
  coordinators: parties('COORDINATED_BY'),
  roles: parties('INVOLVES'),
  due: dueOf,
  // No document of this graph tells of a task done yet: nothing else can be said.
  state: () => 'UNKNOWN',
  derivedFrom: async ({ id }, _, context) => loadAssignments(context, (await context.load.derivations.load(id)).filter(({ lower }) => lower === id).map(({ higher }) => higher)),
  carriedDownBy: async ({ id }, _, context) => loadAssignments(context, (await context.load.derivations.load(id)).filter(({ higher }) => higher === id).map(({ lower }) => lower)),
  produces: async ({ id }, _, context) => loadDocuments(context, (await context.load.products.load(id)).map(({ document }) => document)),
};

export const assigneeFields: Pick<AssigneeResolvers, 'name' | 'actor'> = {
  name: async ({ name, actorId }, _, context) => name ?? (await loadBody(context, actorId)).name,
  actor: ({ actorId }, _, context) => loadActor(context, actorId),
};

export const roleHolderFields: Pick<RoleHolderResolvers, 'role' | 'name' | 'actor'> = {
  role: ({ role }) => role ?? '',
  name: async ({ name, actorId }, _, context) => name ?? (await loadBody(context, actorId)).name,
  actor: ({ actorId }, _, context) => loadActor(context, actorId),
};

export const assignmentFieldsOfDocument: Pick<DocumentResolvers, 'assignments' | 'orderedBy'> = {
  assignments: async ({ key }, { first, after }, { load }) =>
    connection(await load.assignmentsOfDocument(key, { first, after: after ?? null }), async () => (await load.assignmentCountOfDocument.load(key))[0]?.total ?? 0),
  orderedBy: async ({ key }, _, context) => loadAssignments(context, (await context.load.orderedBy.load(key)).map(({ assignment }) => assignment)),
};

function dueOf(task: AssignmentModel) {
  if (task.dueText === null) return null;
  return {
    text: task.dueText,
    on: task.dueOn,
    isExclusive: task.dueIsExclusive,
    isBestEffort: task.dueIsBestEffort,
    from: task.dueFrom,
    until: task.dueUntil,
    duration: task.dueDuration,
    recurrence: task.dueRecurrence,
    condition: task.dueCondition,
    event: task.dueEvent,
    urgency: task.dueUrgency,
  };
}

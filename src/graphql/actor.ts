import { readWords } from '../domain/search.js';
import type { DocumentEdge } from '../graph/documents.js';
import { connection, type Connection } from './connection.js';
import { loadActor, loadActors, loadBody } from './load.js';
import type { Context } from './context.js';
import type { ActorModel, AssignmentModel, DocumentModel } from './models.js';
import type { ActorResolvers, AssignmentRole, OrganizationResolvers, PersonResolvers, QueryResolvers } from './types.generated.js';

export const actorQueries: Pick<QueryResolvers, 'organization' | 'organizations' | 'person'> = {
  organization: async (_, { reference }, context) => loadBody(context, await context.findActor(reference, 'organization')),
  organizations: async (_, { search, first, after = null }, context) => {
    const words = search == null ? null : readWords(search);
    const page = await (words === null ? context.listOrganizations({ first, after }) : context.findOrganizations(words, { first, after }));
    return connection({ ...page, nodes: await loadActors(context, page.nodes) }, () => (words === null ? context.countOrganizations() : context.countFoundOrganizations(words)));
  },
  person: async (_, { reference }, context) => loadBody(context, await context.findActor(reference, 'person')),
};

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const documents = (edge: DocumentEdge) => async ({ id }: ActorModel, { first, after }: PageArguments, { load }: Context): Promise<Connection<DocumentModel>> =>
  connection(await load.documentsOfActor(id, [edge, { first, after: after ?? null }]), async () => (await load.documentCountOfActor(id, edge))[0]?.total ?? 0);

async function assignments({ id }: ActorModel, { role = null, first, after }: PageArguments & { readonly role?: AssignmentRole | null | undefined }, { load }: Context): Promise<Connection<AssignmentModel>> {
  return connection(await load.assignmentsOfActor(id, [role, { first, after: after ?? null }]), async () => (await load.assignmentCountOfActor(id, role))[0]?.total ?? 0);
}

export const actorInterface: Pick<ActorResolvers, '__resolveType'> = {
  __resolveType: ({ isPerson }) => (isPerson ? 'Person' : 'Organization'),
};

export const organizationFields: Pick<OrganizationResolvers, 'parent' | 'members' | 'successor' | 'issued' | 'received' | 'assignments'> = {
  parent: ({ parentId }, _, context) => loadActor(context, parentId),
  members: async ({ id }, _, context) => loadActors(context, (await context.load.members.load(id)).map(({ member }) => member)),
  successor: ({ successorId }, _, context) => loadActor(context, successorId),
  issued: documents('ISSUED_BY'),
  received: documents('SENT_TO'),
  assignments,
};

export const personFields: Pick<PersonResolvers, 'signed' | 'assignments'> = {
  signed: documents('SIGNED_BY'),
  assignments,
};

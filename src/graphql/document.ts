import { documentLabel } from '../domain/document-label.js';
import { documentType } from '../domain/document-type.js';
import { readSearch } from '../domain/search.js';
import { connection } from './connection.js';
import { orderOfAll, readDocumentFilter } from './filters.js';
import type { RecipientModel } from './models.js';
import type { DocumentResolvers, DocumentTypeResolvers, QueryResolvers, ReceiptResolvers, RecipientResolvers, SignatureResolvers } from './types.generated.js';
import { loadActor, loadActors, loadBody } from './load.js';

export const documentQueries: Pick<QueryResolvers, 'document' | 'documents' | 'legalBases'> = {
  document: (_, { reference }, context) => context.findDocument(reference),
  documents: async (_, { filter, search, orderBy, first, after = null }, context) => {
    const sought = search == null ? null : readSearch(search);
    const read = await readDocumentFilter(filter ?? {}, context);
    if (sought === null) return connection(await context.listDocuments(read, orderOfAll(orderBy), { first, after }), () => context.countDocuments(read));
    return connection(await context.searchDocuments(sought, read, orderBy, { first, after }), () => context.countFoundDocuments(sought, read));
  },
  legalBases: async (_, { filter, first, after }, context) => {
    const read = await readDocumentFilter({ ...filter, isLegalBasis: true }, context);
    return connection(await context.listDocuments(read, 'CITED_BY_DESC', { first, after: after ?? null }), () => context.countDocuments(read));
  },
};

export const documentFields: Pick<DocumentResolvers, 'label' | 'type' | 'isLegalBasis' | 'issuer' | 'actingOrgan' | 'onBehalfOf' | 'signatures' | 'recipients' | 'receipts' | 'claims' | 'sources'> = {
  label: documentLabel,
  type: ({ type }) => ({ code: type }),
  isLegalBasis: ({ citedByCount }) => citedByCount > 0,
  issuer: ({ issuerKey }, _, context) => loadActor(context, issuerKey),
  actingOrgan: ({ actingOrganId }, _, context) => loadActor(context, actingOrganId),
  onBehalfOf: ({ onBehalfOfId }, _, context) => loadActor(context, onBehalfOfId),
  signatures: ({ key }, _, { load }) => load.signatures.load(key),
  recipients: async ({ key }, _, { load }) => joinLines(await load.recipients.load(key)),
  receipts: ({ key }, _, { load }) => load.receipts.load(key),
  claims: ({ key }, _, { load }) => load.claims.load(key),
  sources: ({ key }, _, { load }) => load.sources.load(key),
};

export const documentTypeFields: DocumentTypeResolvers = {
  name: ({ code }, { language }) => (language === 'VI' ? documentType(code).vi : documentType(code).en),
};

export const signatureFields: Pick<SignatureResolvers, 'actor'> = {
  actor: ({ actorId }, _, context) => loadActor(context, actorId),
};

export const recipientFields: Pick<RecipientResolvers, 'actor' | 'actors'> = {
  actor: ({ actorIds }, _, context) => (actorIds.length === 1 ? loadActor(context, actorIds[0] ?? null) : null),
  actors: ({ actorIds }, _, context) => loadActors(context, actorIds),
};

export const receiptFields: Pick<ReceiptResolvers, 'by'> = {
  by: ({ by }, _, context) => loadBody(context, by),
};

/** Rows of one line of the list, each naming one actor, become one recipient. */
function joinLines(rows: readonly { readonly position: number; readonly name: string; readonly purpose: string | null; readonly actorId: string }[]): readonly RecipientModel[] {
  const lines = new Map<number, { name: string; purpose: string | null; actorIds: string[] }>();
  for (const { position, name, purpose, actorId } of rows) {
    const line = lines.get(position) ?? { name, purpose, actorIds: [] };
    line.actorIds.push(actorId);
    lines.set(position, line);
  }
  return [...lines.values()];
}

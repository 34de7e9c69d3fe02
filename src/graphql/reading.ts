import { dayLabel } from '../domain/day-label.js';
import { DomainError } from '../domain/errors.js';
import { anyScope } from '../graph/references.js';
import type { Context } from './context.js';
import type { GivenFile } from './keyed.js';
import { toCandidates } from './load.js';
import type { TextCitationModel } from './models.js';
import type { IngestInput, QueryResolvers, ReadDocumentResolvers, TextCitationResolvers } from './types.generated.js';

export const readingQueries: Pick<QueryResolvers, 'read'> = {
  read: (_, { input }, context) => context.keyed().read(givenFile(input)),
};

export const readDocumentFields: Pick<ReadDocumentResolvers, 'code' | 'type' | 'issuedOn' | 'issuer' | 'title'> = {
  code: ({ identity }) => identity.code,
  type: ({ identity }) => identity.type,
  issuedOn: ({ identity }) => identity.issuedOn,
  issuer: ({ identity }) => identity.issuer,
  title: ({ identity }) => identity.title,
};

export const textCitationFields: Pick<TextCitationResolvers, 'kind' | 'status' | 'documents' | 'candidates'> = {
  kind: ({ relation }) => relation,
  status: async (citation, _, context) => (await meaningOf(citation, context)).status,
  documents: async (citation, _, context) => (await meaningOf(citation, context)).documents,
  candidates: async (citation, _, context) => toCandidates((await meaningOf(citation, context)).candidates, context),
};

/** The mention as a person would type it: number or name, then the issuer and the day that its words give. */
function meaningOf({ code, name, typeCode, issuedOn, issuer, scope = anyScope }: TextCitationModel, { load }: Context) {
  // A number without a symbol is one of many; “văn bản” tells no kind, and passes for a công văn.
  const kind = /^\d+$/.test(code ?? '') && typeCode !== 'CV' ? typeCode : '';
  return load.resolution.load({ input: [kind, code ?? name ?? '', issuer === null ? '' : `của ${issuer}`, code === null || issuedOn === null ? '' : `ngày ${dayLabel(issuedOn)}`].filter((part) => part !== '').join(' '), scope });
}

/**
 * A file as it was sent.
 * @throws DomainError UNREADABLE unless it comes as text or in Base64, and not as both
 */
export function givenFile({ name, text, contentBase64 }: IngestInput): GivenFile {
  const refuse = (expected: string, got: string): never => {
    throw new DomainError('UNREADABLE', `“${name.slice(0, 80)}” cannot be read: expected ${expected}, got ${got}.`, { expected, got });
  };
  if (text != null && contentBase64 != null) return refuse('text or contentBase64', 'both');
  if (text != null) return { name, text };
  if (contentBase64 == null) return refuse('text or contentBase64', 'neither');
  if (!/^[A-Za-z0-9+/_\s-]*(?:=\s*){0,2}$/.test(contentBase64)) return refuse('contentBase64 in Base64', 'other characters');
  return { name, bytes: Buffer.from(contentBase64, 'base64') };
}

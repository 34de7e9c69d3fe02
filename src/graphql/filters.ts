import { clip, parseDay } from '../domain/date.js';
import { documentTypes, typesTyped } from '../domain/document-type.js';
import { DomainError } from '../domain/errors.js';
import { inRange } from '../domain/page.js';
import { relationTypes, type RelationKind } from '../domain/relation.js';
import { readWords } from '../domain/search.js';
import type { AssignmentFilter } from '../graph/assignments.js';
import type { DocumentFilter, DocumentOrder } from '../graph/documents.js';
import type { Context } from './context.js';
import type { AssignmentFilter as AssignmentFilterInput, DocumentFilter as DocumentFilterInput, DocumentOrder as DocumentOrderInput } from './types.generated.js';

/** Text of a date argument, checked; what was left out is null. */
export function readDay(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : parseDay(text);
}

/**
 * The kinds of relation that a walk is to follow.
 * @throws DomainError OUT_OF_RANGE when there are none
 */
export function readKinds(kinds: readonly RelationKind[]): readonly RelationKind[] {
  const distinct = [...new Set(kinds)];
  inRange('number of relations', distinct.length, 1, relationTypes.length);
  return distinct;
}

/** What was typed of a filter, led to keys and ids: references that mean nothing are errors, not empty lists. */
export async function readDocumentFilter(input: DocumentFilterInput, context: Context): Promise<DocumentFilter> {
  const key = async (reference: string | null | undefined): Promise<string | null> => (reference == null ? null : (await context.findDocument(reference)).key);
  const [issuer, cites, citedBy] = await Promise.all([
    input.issuer == null ? null : context.findActor(input.issuer, 'organization'),
    key(input.cites),
    key(input.citedBy),
  ]);
  return {
    presence: input.presence ?? null,
    types: input.types?.flatMap(readType) ?? null,
    issuer,
    issuedFrom: readDay(input.issuedFrom),
    issuedTo: readDay(input.issuedTo),
    cites,
    citedBy,
    isLegalBasis: input.isLegalBasis ?? null,
  };
}

/** @param root id of the body or person that the question is about, where it is no filter */
export async function readAssignmentFilter(input: AssignmentFilterInput, context: Context, root: string | null = null): Promise<AssignmentFilter> {
  const words = input.search == null ? null : readWords(input.search);
  const actor = async (reference: string | null | undefined): Promise<string | null> => (reference == null ? null : context.findActor(reference, 'actor'));
  const [typed, assigner, document] = await Promise.all([
    actor(input.actor),
    actor(input.assigner),
    input.document == null ? null : context.findDocument(input.document),
  ]);
  const who = typed ?? root;
  if (input.role != null && who === null) throw new DomainError('OUT_OF_RANGE', 'A role is of somebody.', { expected: 'filter.actor beside filter.role', got: 'filter.role alone' });
  return {
    actor: who,
    role: input.role ?? null,
    assigner,
    document: document?.key ?? null,
    kinds: input.kinds ?? null,
    dueFrom: readDay(input.dueFrom),
    dueTo: readDay(input.dueTo),
    hasDue: input.hasDue ?? null,
    words,
  };
}

/** The order of a list that nothing was searched for in. */
export function orderOfAll(order: DocumentOrderInput): DocumentOrder {
  if (order !== 'RELEVANCE') return order;
  throw new DomainError('OUT_OF_RANGE', 'Nothing is relevant to no search.', { expected: 'search beside orderBy: RELEVANCE, or another order', got: 'orderBy: RELEVANCE alone' });
}

/** A code as in the table, or typed without diacritics, which may mean several kinds. */
function readType(code: string): readonly string[] {
  const found = typesTyped(code);
  if (found.length > 0) return found;
  throw new DomainError('UNREADABLE', `“${clip(code)}” is no kind of document.`, { expected: `one of ${documentTypes.map((type) => type.code).join(', ')}`, got: clip(code) });
}

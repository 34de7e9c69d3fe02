import { documentKey, type DocumentIdentity } from '../../src/domain/document-key.js';
import type { ActorFacts, AssignmentFacts, CitationFacts, ClaimFacts, DocumentFacts, DueFacts, OrganizationFacts, PersonFacts } from '../../src/domain/facts.js';
import { issueDate } from '../../src/domain/issue-date.js';

type Head = Omit<DocumentFacts, 'identity' | 'issued'> & DocumentIdentity;

/** What differs from a read notice without a date; `issued` is a day, or the first and last day it may be. */
export type FactsThatDiffer = Partial<Head> & { readonly issued?: string | readonly [string | null, string | null] };

/** A notice (thông báo) that was read, of nobody and without a date; a test states only what differs. */
export function facts({ issued, ...differ }: FactsThatDiffer = {}): DocumentFacts {
  const { type = 'TB', number = '1', symbol = 'TB/TU', name = null, issuer = null, period = '2021', ...said } = differ;
  const [earliest, latest] = typeof issued === 'string' ? [issued, issued] : (issued ?? [null, null]);
  return {
    identity: { type, number, symbol, name, issuer, period },
    issued: issueDate({ on: typeof issued === 'string' ? issued : null, earliest, latest, isInferred: false }),
    formerKeys: [],
    code: number === null ? null : `${number}-${symbol ?? ''}`,
    title: null,
    presence: 'HELD',
    actingOrgan: null,
    onBehalfOf: null,
    source: null,
    signatures: [],
    recipients: [],
    receipts: [],
    citations: [],
    assigners: [],
    assignments: [],
    claims: [],
    ...said,
  };
}

/** A document that is only cited. */
export function stub(differ: FactsThatDiffer): DocumentFacts {
  return facts({ presence: 'STUB', ...differ });
}

export function keyOf(document: DocumentFacts): string {
  return documentKey(document.identity);
}

/** A mention of documents; the quote is made up from where it points. */
export function citationFacts(differ: Partial<Omit<CitationFacts, 'documents'>> & { readonly documents?: readonly (DocumentFacts | string)[] } = {}): CitationFacts {
  const documents = (differ.documents ?? []).map((document) => (typeof document === 'string' ? document : keyOf(document)));
  const kind = differ.kind ?? 'CITES';
  return {
    label: null,
    mode: null,
    isNumbered: true,
    isPartial: false,
    candidates: [],
    via: null,
    quote: `${kind} ${documents.join(', ')}`,
    cue: null,
    start: null,
    end: null,
    place: null,
    provision: null,
    dateClaim: null,
    issuerClaim: null,
    ...differ,
    kind,
    documents,
  };
}

/** A task; parties are given by id. */
export function assignmentFacts({ leads = [], chain = [], coordinators = [], ...differ }: Partial<Omit<AssignmentFacts, 'leads' | 'chain' | 'coordinators'>> & { readonly id: string } & Partial<Record<'leads' | 'chain' | 'coordinators', readonly string[]>>): AssignmentFacts {
  const party = (actor: string) => ({ actor, name: null, post: null });
  return {
    place: null,
    kind: 'TASK',
    modality: 'ASSIGN',
    summary: `Task ${differ.id}`,
    quote: null,
    start: null,
    end: null,
    leads: leads.map(party),
    leadIsInherited: false,
    chain: chain.map(party),
    coordinators: coordinators.map(party),
    roles: [],
    reportsTo: [],
    due: null,
    derivedFrom: [],
    produces: [],
    ...differ,
  };
}

export function dueFacts(differ: Partial<DueFacts>): DueFacts {
  return { text: 'due', on: null, isExclusive: false, isBestEffort: false, from: null, until: null, duration: null, recurrence: null, condition: null, event: null, urgency: null, ...differ };
}

export function claimFacts(differ: Pick<ClaimFacts, 'subject' | 'value'> & Partial<ClaimFacts>): ClaimFacts {
  return { about: differ.subject, field: 'issuedOn', preferred: false, place: null, citation: null, assignment: null, reason: null, isOutside: false, ...differ };
}

export function organization(differ: Partial<OrganizationFacts> & { readonly id: string }): OrganizationFacts {
  return { name: differ.id, aliases: [], kind: 'STATE', level: null, place: null, parent: null, validFrom: null, validTo: null, successor: null, members: [], ...differ };
}

export function person(differ: Partial<PersonFacts> & { readonly id: string }): PersonFacts {
  return { name: differ.id, aliases: [], posts: [], ...differ };
}

/** Bodies, by id or with what differs, and persons. */
export function actors(organizations: readonly (string | OrganizationFacts)[], persons: readonly PersonFacts[] = []): ActorFacts {
  return { organizations: organizations.map((body) => (typeof body === 'string' ? organization({ id: body }) : body)), persons };
}

export const nobody: ActorFacts = { organizations: [], persons: [] };

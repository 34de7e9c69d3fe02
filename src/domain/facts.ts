import type { DatePrecision } from './date.js';
import type { DocumentIdentity } from './document-key.js';
import type { RelationKind } from './relation.js';
import type { ReasonCode } from './candidate.js';

/**
 * What one source says, ready to be written: the one shape that the seed and the reader of texts share.
 * Bodies and persons are named by id, documents by key.
 */
export interface DocumentFacts {
  readonly identity: DocumentIdentity;
  /** Earlier keys of this document, from when a part of its identity was unknown. */
  readonly formerKeys: readonly string[];
  readonly code: string | null;
  readonly title: string | null;
  readonly presence: Presence;
  readonly issued: IssueDate;
  readonly actingOrgan: string | null;
  readonly onBehalfOf: string | null;
  readonly source: SourceFacts | null;
  readonly signatures: readonly SignatureFacts[];
  readonly recipients: readonly RecipientFacts[];
  readonly receipts: readonly ReceiptFacts[];
  readonly citations: readonly CitationFacts[];
  readonly assigners: readonly AssigneeFacts[];
  readonly assignments: readonly AssignmentFacts[];
  readonly claims: readonly ClaimFacts[];
  /** What these facts were made from; where it is told, the same again writes nothing, whatever the graph has learnt since. */
  readonly fingerprint?: string;
}

/** HELD: its text was read. STUB: only cited. PLANNED: ordered, not yet issued. */
export type Presence = 'HELD' | 'STUB' | 'PLANNED';

export interface IssueDate {
  readonly on: string | null;
  readonly precision: DatePrecision;
  /** First and last day on which it may have been issued; both are `on` when the day is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** True when no text says so and it is known from elsewhere. */
  readonly isInferred: boolean;
}

export interface SourceFacts {
  readonly name: string;
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly reader: string | null;
  readonly readAt: string | null;
}

export interface SignatureFacts {
  readonly name: string;
  readonly capacity: string | null;
  readonly actor: string | null;
}

export interface RecipientFacts {
  readonly name: string;
  readonly purpose: string | null;
  readonly actors: readonly string[];
}

/** An intake stamp or slip of an office that received the document. */
export interface ReceiptFacts {
  readonly by: string;
  readonly number: string | null;
  readonly receivedOn: string | null;
  readonly note: string | null;
}

export type CitationMode = 'DIRECTION' | 'GUIDANCE' | 'RULE' | 'MANDATE';

/** One mention: words in the text that speak of another document. */
export interface CitationFacts {
  /** Short name within the reading, e.g. "C18". */
  readonly label: string | null;
  readonly kind: RelationKind;
  readonly mode: CitationMode | null;
  readonly isNumbered: boolean;
  readonly isPartial: boolean;
  /** Keys of the documents that the words name: usually one, none when they lead nowhere yet. */
  readonly documents: readonly string[];
  readonly candidates: readonly { readonly document: string; readonly score: number; readonly reasons: readonly ReasonCode[] }[];
  /** The document by way of which the citing one rests on the cited one. */
  readonly via: string | null;
  readonly quote: string;
  /** Words near by that tell the relation, e.g. "Thực hiện". */
  readonly cue: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly place: string | null;
  readonly provision: string | null;
  readonly dateClaim: string | null;
  readonly issuerClaim: string | null;
  /** What the words ask for, as far as they tell: by it a mention that waits is looked at again. */
  readonly wanted?: DocumentIdentity | null;
}

export type AssignmentKind = 'TASK' | 'BLANKET' | 'DECISION' | 'GUIDANCE' | 'REQUIREMENT' | 'ACCOUNTABILITY' | 'CLOSING';
export type Modality = 'ASSIGN' | 'REQUIRE' | 'REQUEST' | 'DELEGATE' | 'NONE';

export interface AssigneeFacts {
  readonly actor: string;
  /** As printed, where it says more than the actor's name. */
  readonly name: string | null;
  readonly post: string | null;
}

export interface AssignmentFacts {
  readonly id: string;
  readonly place: string | null;
  readonly kind: AssignmentKind;
  readonly modality: Modality;
  readonly summary: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly leads: readonly AssigneeFacts[];
  readonly leadIsInherited: boolean;
  /** Who orders this task, where that is not who orders the others of the document. */
  readonly assigners?: readonly AssigneeFacts[];
  readonly chain: readonly AssigneeFacts[];
  readonly coordinators: readonly AssigneeFacts[];
  readonly roles: readonly { readonly role: string; readonly name: string | null; readonly actor: string }[];
  readonly reportsTo: readonly string[];
  readonly due: DueFacts | null;
  /** Ids of the assignments that this one carries down. */
  readonly derivedFrom: readonly string[];
  /** Keys of the documents that it orders. */
  readonly produces: readonly string[];
}

/** When a task is due; `on` is the last day, `from` and `until` bound a window. */
export interface DueFacts {
  readonly text: string;
  readonly on: string | null;
  readonly isExclusive: boolean;
  readonly isBestEffort: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly duration: string | null;
  readonly recurrence: string | null;
  readonly condition: string | null;
  readonly event: string | null;
  readonly urgency: string | null;
}

/** What one source says of a field. `subject` is a document's key, an actor's id or a topic. */
export interface ClaimFacts {
  readonly subject: string;
  readonly about: string;
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly place: string | null;
  readonly citation: string | null;
  readonly assignment: string | null;
  readonly reason: string | null;
  /** True for what no text says and is known from elsewhere. */
  readonly isOutside: boolean;
}

export type OrganizationKind = 'PARTY' | 'STATE' | 'FRONT' | 'JOINT' | 'OFFICE' | 'POLICE' | 'MILITARY' | 'OTHER' | 'SET';

export interface OrganizationFacts {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly level: string | null;
  readonly place: string | null;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly members: readonly string[];
}

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly posts: readonly string[];
}

export interface ActorFacts {
  readonly organizations: readonly OrganizationFacts[];
  readonly persons: readonly PersonFacts[];
}

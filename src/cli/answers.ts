import type { Due } from '../domain/day-label.js';
import type { AssignmentKind, DatePrecision, Modality, Presence, RelationKind, ResolutionStatus } from '../domain/index.js';
import type { Direction, Truncation } from '../domain/lineage.js';

/** What the questions of `questions.ts` are answered with. */
export interface CoverageAnswer {
  readonly coverage: { readonly held: number; readonly stubs: number } | null;
}

export interface Name {
  readonly name: string;
}

export interface ShortDocument {
  readonly key: string;
  readonly label: string;
  readonly code: string | null;
  readonly title: string | null;
}

export interface DocumentLine extends ShortDocument {
  readonly type: { readonly code: string; readonly name: string };
  readonly issuedOn: string | null;
  readonly issuedOnPrecision: DatePrecision;
  readonly issuedEarliest: string | null;
  readonly issuedLatest: string | null;
  readonly issuedOnIsInferred: boolean;
  readonly presence: Presence;
  readonly issuer: Name | null;
}

export interface Proof {
  readonly id: string;
  readonly label: string | null;
  readonly quote: string;
  readonly cue: string | null;
  readonly place: string | null;
  readonly provision: string | null;
  readonly from: ShortDocument;
  readonly via: ShortDocument | null;
}

export interface UnresolvedMention extends Proof {
  readonly status: ResolutionStatus;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly document: ShortDocument;
  readonly reasons: readonly { readonly text: string }[];
}

export interface RelationAnswer<End = DocumentLine> {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
  readonly inverse: string;
  readonly isPartial: boolean;
  readonly from: End;
  readonly to: End;
  readonly citations: readonly Proof[];
}

/** What was asked of a lineage, as far as the words of its answer depend on it. */
export interface LineageAsked {
  readonly direction: Direction;
  readonly relations: readonly RelationKind[];
  readonly depth: number | undefined;
  readonly asOf: string | undefined;
}

export interface LineageAnswer extends CoverageAnswer {
  readonly lineage: {
    readonly root: DocumentLine & { readonly relations: { readonly counts: readonly KindCount[] } };
    readonly entries: readonly LineageEntry[];
    readonly relations: readonly RelationAnswer<{ readonly key: string }>[];
    readonly cycles: readonly (readonly string[])[];
    readonly complete: boolean;
    readonly truncated: Truncation | null;
    readonly unread: readonly ShortDocument[];
    readonly undated: readonly ShortDocument[];
    readonly unresolved: readonly UnresolvedMention[];
  };
}

/** How many relations of a kind lead one way: UPSTREAM from the document, DOWNSTREAM to it. */
export interface KindCount {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly count: number;
}

export interface LineageEntry {
  readonly depth: number;
  readonly direction: Direction;
  readonly document: DocumentLine;
  readonly path: readonly { readonly id: string }[];
}

/** A page of a list; what is not on it is counted. */
export interface Cut<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

export interface Claim {
  readonly field: string;
  readonly value: string;
  readonly preferred: boolean;
  readonly document: ShortDocument | null;
  readonly place: string | null;
  readonly quote: string | null;
  readonly reason: string | null;
}

export interface DocumentAnswer extends CoverageAnswer {
  readonly document: DocumentLine & {
    readonly formerKeys: readonly string[];
    readonly citedByCount: number;
    readonly actingOrgan: Name | null;
    readonly onBehalfOf: Name | null;
    readonly signatures: readonly { readonly name: string; readonly capacity: string | null }[];
    readonly recipients: readonly { readonly name: string; readonly purpose: string | null; readonly actors: readonly Name[] }[];
    readonly receipts: readonly { readonly by: Name; readonly number: string | null; readonly receivedOn: string | null; readonly note: string | null }[];
    readonly claims: readonly Claim[];
    readonly sources: readonly { readonly name: string; readonly reader: string | null; readonly readAt: string | null }[];
    readonly orderedBy: readonly TaskName[];
    readonly assignments: { readonly totalCount: number };
    readonly legalBases: readonly RelationAnswer[];
    readonly outgoing: Cut<RelationAnswer>;
    readonly incoming: Cut<RelationAnswer>;
  };
  readonly unknown: Cut<UnresolvedMention>;
  readonly ambiguous: Cut<UnresolvedMention>;
  readonly discrepancies: Cut<{ readonly field: string; readonly about: string; readonly claims: readonly Claim[] }>;
}

export interface TaskName {
  readonly id: string;
  readonly document: ShortDocument;
}

export interface Task extends TaskName {
  readonly place: string | null;
  readonly kind: AssignmentKind;
  readonly modality: Modality;
  readonly summary: string | null;
  readonly quote: string | null;
  readonly assigner: readonly Assignee[];
  readonly leads: readonly Assignee[];
  readonly leadIsInherited: boolean;
  readonly chain: readonly Assignee[];
  readonly coordinators: readonly Assignee[];
  readonly roles: readonly { readonly role: string; readonly name: string }[];
  readonly due: Due | null;
  readonly derivedFrom: readonly TaskName[];
  readonly carriedDownBy: readonly TaskName[];
  readonly produces: readonly ShortDocument[];
}

export interface Assignee {
  readonly name: string;
  readonly post: string | null;
}

export interface AssignmentsAnswer extends CoverageAnswer {
  /** There only when the question named a document. */
  readonly document?: DocumentLine;
  readonly assignments: Cut<Task> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

export interface ResolutionsAnswer extends CoverageAnswer {
  readonly resolve: readonly {
    readonly input: string;
    readonly status: ResolutionStatus;
    readonly documents: readonly DocumentLine[];
    readonly candidates: readonly { readonly document: DocumentLine; readonly reasons: readonly { readonly text: string }[] }[];
    readonly expected: string | null;
  }[];
}

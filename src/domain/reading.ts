import type { AssignmentKind, CitationMode, DueFacts, Modality } from './facts.js';
import type { RelationKind } from './relation.js';

/**
 * What the reader finds in the text of one file, before anything is looked up in a graph.
 * Every span is in UTF-16 offsets of that text: `text.slice(start, end) === quote`, always.
 */
export interface Reading {
  readonly documents: readonly ReadDocument[];
  readonly warnings: readonly string[];
}

export interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One document of the file (văn bản); a file may hold several, in any order. */
export interface ReadDocument {
  /** The part of the file that it fills. */
  readonly start: number;
  readonly end: number;
  readonly identity: ReadIdentity;
  readonly recipients: readonly ReadRecipient[];
  readonly receipts: readonly ReadReceipt[];
  readonly citations: readonly ReadCitation[];
  readonly references: readonly ReadReference[];
  readonly assignments: readonly ReadAssignment[];
  readonly warnings: readonly string[];
}

/** Who issued what, when; null is what the text does not say. */
export interface ReadIdentity {
  /** Name of the kind, "Thông báo"; null when nothing tells it. */
  readonly type: string | null;
  /** Its code in `documentTypes`, "TB", "UNKNOWN". */
  readonly typeCode: string;
  /** Number and symbol in one form, "495-TB/TU", "28/2021/QĐ-TTg". */
  readonly code: string | null;
  readonly number: string | null;
  /** Without number and year: "TB/TU", "QĐ-TTg". */
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  /** The issuing body (cơ quan ban hành), with its place: "Thành ủy Hà Nội". */
  readonly issuer: string | null;
  /** The organ through which it acted: "Ban Thường vụ". */
  readonly actingOrgan: string | null;
  /** Whose voice an office carries: "Phó Chủ tịch UBND Thành phố …". */
  readonly onBehalfOf: string | null;
  readonly signers: readonly ReadSigner[];
  /** The subject (trích yếu). */
  readonly title: string | null;
  /** The letterhead's place, with its kind where told: "thành phố Hà Nội", "tỉnh Lào Cai", "Hà Nội". */
  readonly place: string | null;
}

export interface ReadSigner {
  readonly name: string;
  readonly title: string | null;
  /** T/M, K/T … with the body or head that it names. */
  readonly authority: string | null;
}

/** A line of Kính gửi (ADDRESSEE) or Nơi nhận (DISTRIBUTION). */
export interface ReadRecipient extends Span {
  readonly block: 'ADDRESSEE' | 'DISTRIBUTION';
  readonly name: string;
  readonly purpose: string | null;
}

/** An intake stamp or slip of an office that received a paper. */
export interface ReadReceipt extends Span {
  readonly by: string | null;
  readonly number: string | null;
  readonly receivedOn: string | null;
}

/** A mention of a numbered or named document; one quote for each document that it names. */
export interface ReadCitation extends Span {
  /** "495-TB/TU"; null when it goes by name. */
  readonly code: string | null;
  /** "Luật Thủ đô"; null when it has a number. */
  readonly name: string | null;
  readonly typeCode: string;
  readonly relation: RelationKind;
  readonly mode: CitationMode | null;
  /** True when it acts on a part of the document only. */
  readonly isPartial: boolean;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly provision: string | null;
  /** The words that tell the relation, "theo hướng dẫn của". */
  readonly cue: string | null;
  /** Section path: "subject", "căn cứ", "II.3 -2". */
  readonly place: string | null;
}

/**
 * Words that point at documents without naming one: a SET ("các chỉ đạo của Trung ương"), a SERIES
 * ("thông báo hằng ngày"), a paper PLANNED, the papers ENCLOSED, a BACK reference to a citation before.
 */
export interface ReadReference extends Span {
  readonly what: 'SET' | 'SERIES' | 'PLANNED' | 'ENCLOSED' | 'BACK';
  readonly relation: RelationKind;
  readonly mode: CitationMode | null;
  /** Code or name of the documents it points back to or encloses, where the text tells. */
  readonly to: readonly string[];
  /** Of a PLANNED paper: its kind, issuer and subject as far as said. */
  readonly typeCode: string | null;
  readonly issuer: string | null;
  readonly cue: string | null;
  readonly place: string | null;
}

/**
 * A task given (nhiệm vụ được giao). Assignees are the words of the text, local bodies with the letterhead's
 * place, a usual abbreviation in brackets: "Sở Y tế Hà Nội (SYT)"; a person is "đồng chí NAME, posts".
 */
export interface ReadAssignment extends Span {
  readonly leads: readonly string[];
  readonly leadIsInherited: boolean;
  /** From the first addressee down to who does it, the lead included, when there are several. */
  readonly chain: readonly string[];
  readonly coordinators: readonly string[];
  readonly roles: readonly { readonly role: string; readonly name: string }[];
  readonly reportsTo: readonly string[];
  /** Who orders it: the voice of the sentence, else the paper's. */
  readonly assigner: string | null;
  /** The last day, when the text gives one. */
  readonly dueOn: string | null;
  readonly due: DueFacts | null;
  readonly kind: AssignmentKind;
  readonly modality: Modality;
  readonly place: string | null;
}

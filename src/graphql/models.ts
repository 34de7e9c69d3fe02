import type { RankingScope, ReasonCode } from '../domain/candidate.js';
import type { Direction } from '../domain/lineage.js';
import type { Entry, LineageAnswer } from '../domain/lineage-answer.js';
import type { FoundPath, PathsAnswer } from '../domain/paths.js';
import type { Picture, PictureEdge, PictureNode } from '../domain/picture.js';
import type { ReadAssignment, ReadCitation, ReadDocument, Reading } from '../domain/reading.js';
import type { Relation } from '../domain/relation.js';
import type { ActorRow } from '../graph/actors.js';
import type { AssignmentRow, PartyRow } from '../graph/assignments.js';
import type { CitationRow } from '../graph/citations.js';
import type { ClaimRow, Discrepancy } from '../graph/claims.js';
import type { DocumentRow } from '../graph/documents.js';
import type { Resolution } from '../graph/references.js';
import type { Connection } from './connection.js';
import type { Placed } from './places.js';

/** What stands behind each type of the API; `codegen.yml` maps them. */
export type DocumentModel = DocumentRow;
export type DocumentTypeModel = { readonly code: string };
export type RelationModel = Relation;
export type CitationModel = CitationRow;
export type ActorModel = ActorRow;
export type AssignmentModel = AssignmentRow;
export type AssigneeModel = PartyRow;
export type ClaimModel = ClaimRow;
export type DiscrepancyModel = Discrepancy;
export type ReasonModel = { readonly code: ReasonCode };
export type ResolutionModel = Resolution;
export type ReadingModel = Reading;
export type ReadDocumentModel = ReadDocument;
export type TextResolutionModel = { readonly citations: readonly TextCitationModel[] };
/** Who asks what it means, about when; left out: nobody in particular. */
export type TextCitationModel = ReadCitation & { readonly scope?: RankingScope };
export type ReadAssignmentModel = ReadAssignment;

/** A candidate by the key of its document; the rows of a resolution stand in the loader already. */
export interface CandidateModel {
  readonly document: string;
  readonly score: number;
  readonly reasons: readonly ReasonCode[];
}

export interface SignatureModel { readonly name: string; readonly capacity: string | null; readonly actorId: string | null }
export interface RecipientModel { readonly name: string; readonly purpose: string | null; readonly actorIds: readonly string[] }
export interface ReceiptModel { readonly by: string; readonly number: string | null; readonly receivedOn: string | null; readonly note: string | null }

export interface LineageModel extends LineageAnswer, Placed {
  readonly root: DocumentRow;
  readonly asOf: string | null;
  readonly direction: Direction;
  readonly entries: readonly LineageEntryModel[];
}
export type LineageEntryModel = Entry & Placed;

export type PathsModel = PathsAnswer;
export type PathModel = FoundPath;

export type GraphNodeModel = PictureNode & Placed;
export type GraphEdgeModel = PictureEdge;
export interface GraphModel extends Picture {
  readonly nodes: readonly GraphNodeModel[];
  readonly asOf: string | null;
}

export type DocumentConnectionModel = Connection<DocumentModel>;
export type CitationConnectionModel = Connection<CitationModel>;
export type AssignmentConnectionModel = Connection<AssignmentModel>;
export type OrganizationConnectionModel = Connection<ActorModel>;
export type DiscrepancyConnectionModel = Connection<DiscrepancyModel>;
export type RelationConnectionModel = Connection<RelationModel> & { readonly counts: () => Promise<readonly { readonly kind: Relation['kind']; readonly direction: 'UPSTREAM' | 'DOWNSTREAM'; readonly count: number }[]> };

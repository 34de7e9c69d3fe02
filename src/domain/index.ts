/** Types that Cypher contracts name (see `graph/codegen`). */
export type { DatePrecision } from './date.js';
export type { AssignmentKind, CitationMode, Modality, OrganizationKind, Presence } from './facts.js';
export type { OneWay } from './lineage.js';
export type { GraphEdgeKind, NodeKind } from './picture.js';
export type { RelationKind } from './relation.js';
export type { ReasonCode } from './candidate.js';
export type { ResolutionStatus, AssignmentRole } from './vocabulary.js';

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import * as actor from './actor.js';
import * as assignment from './assignment.js';
import * as citation from './citation.js';
import { coverageQueries } from './coverage.js';
import * as discrepancy from './discrepancy.js';
import * as document from './document.js';
import { assignmentGraphQueries } from './assignment-graph.js';
import * as graph from './graph.js';
import { ingestMutations } from './ingest.js';
import * as lineage from './lineage.js';
import * as paths from './paths.js';
import * as reading from './reading.js';
import * as relation from './relation.js';
import * as resolution from './resolution.js';
import { subgraphQueries } from './subgraph.js';
import { dateScalar, dateTimeScalar } from './scalars.js';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The API as SDL, all files in order of name. */
export const typeDefs = readdirSync(folder).sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

/** Every type and the functions that answer its fields; what is not listed is a property of the row. */
export const resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Query: {
    ...document.documentQueries,
    ...citation.citationQueries,
    ...resolution.resolutionQueries,
    ...lineage.lineageQueries,
    ...paths.pathsQueries,
    ...assignment.assignmentQueries,
    ...assignmentGraphQueries,
    ...subgraphQueries,
    ...actor.actorQueries,
    ...discrepancy.discrepancyQueries,
    ...coverageQueries,
    ...reading.readingQueries,
  },
  Mutation: ingestMutations,
  Document: {
    ...document.documentFields,
    ...relation.relationFieldsOfDocument,
    ...citation.citationFieldsOfDocument,
    ...assignment.assignmentFieldsOfDocument,
  },
  DocumentType: document.documentTypeFields,
  Signature: document.signatureFields,
  Recipient: document.recipientFields,
  Receipt: document.receiptFields,
  Relation: relation.relationFields,
  Citation: citation.citationFields,
  Candidate: citation.candidateFields,
  Reason: citation.reasonFields,
  Resolution: resolution.resolutionFields,
  Lineage: lineage.lineageFields,
  LineageEntry: lineage.lineageEntryFields,
  Paths: paths.pathsFields,
  Path: paths.pathFields,
  Assignment: assignment.assignmentFields,
  Assignee: assignment.assigneeFields,
  RoleHolder: assignment.roleHolderFields,
  Actor: actor.actorInterface,
  Organization: actor.organizationFields,
  Person: actor.personFields,
  Claim: discrepancy.claimFields,
  Discrepancy: discrepancy.discrepancyFields,
  ReadDocument: reading.readDocumentFields,
  TextCitation: reading.textCitationFields,
  Graph: graph.graphFields,
  GraphNode: graph.graphNodeFields,
  GraphEdge: graph.graphEdgeFields,
};

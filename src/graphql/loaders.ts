import DataLoader from 'dataloader';
import { grouped } from '../domain/grouped.js';
import type { PageRequest } from '../domain/page.js';
import { relationId, type Relation, type RelationKind } from '../domain/relation.js';
import type { AssignmentRole } from '../domain/vocabulary.js';
import type { Direction } from '../domain/lineage.js';
import { mentionsOf } from '../extract/mentions.js';
import { actorsByIds, membersOf } from '../graph/actors.js';
import { assignmentsByIds, assignmentsOfActors, assignmentsOfDocuments, countAssignmentsOfActors, countAssignmentsOfDocuments } from '../graph/assignments.js';
import { citationCandidates, citationsByIds, citationsOfDocuments } from '../graph/citations.js';
import { countDocumentsOfActors, documentsByKeys, documentsOfActors, type DocumentEdge, type DocumentRow } from '../graph/documents.js';
import { lineagesOf, type LineageQuestion } from '../graph/lineage.js';
import { resolveAsked, resolveReferences, type AskedReference } from '../graph/references.js';
import { citationsOfRelations, countRelations, relationsFrom, relationsOfDocuments } from '../graph/relations.js';
import type { Statement } from '../graph/statement.js';
import * as cypher from '../graph/statements.generated.js';
import type { Waves } from './waves.js';

/** Citations of one pasted text. */
export const mostCitations = 250;

export type Loaders = ReturnType<typeof createLoaders>;

/** One batched statement for each field that one statement of the root cannot answer. Per request. */
export function createLoaders({ graph, schedule }: Waves) {
  const { one, many, perArguments, batch } = batching(schedule);
  const owned = <Row extends { readonly owner: string }>(statement: Statement<{ readonly owners: readonly string[] }, Row>) => many((owners) => graph.run(statement, { owners }));
  return {
    /** What the arguments of a question name: not in waves, because everything waits for it. */
    reference: new DataLoader((references: readonly string[]) => resolveReferences(graph, references)),
    lineage: new DataLoader((questions: readonly LineageQuestion[]) => settled(lineagesOf(graph, questions)), { cacheKeyFn: (question) => JSON.stringify(question) }),
    document: one((keys) => documentsByKeys(graph, keys), (row: DocumentRow) => row.key),
    actor: one((ids) => actorsByIds(graph, ids), (row) => row.id),
    assignment: one((ids) => assignmentsByIds(graph, ids), (row) => row.id),
    citation: one((ids) => citationsByIds(graph, ids), (row) => row.id),
    signatures: owned(cypher.documentSignatures),
    recipients: owned(cypher.documentRecipients),
    receipts: owned(cypher.documentReceipts),
    sources: owned(cypher.documentSources),
    claims: owned(cypher.claimOfDocuments),
    citations: many((owners) => citationsOfDocuments(graph, owners)),
    /** What a pasted text cites: read once a request, however often it is asked about. */
    mentions: new DataLoader(async (texts: readonly string[]) => texts.map((text) => mentionsOf(text, mostCitations))),
    /** What a mention in a pasted text means to who asks; a long text is asked for in parts. */
    resolution: batch((asked: readonly AskedReference[]) => resolveAsked(graph, asked), { maxBatchSize: 200, cacheKeyFn: (asked) => JSON.stringify(asked) }),
    candidates: many((owners) => citationCandidates(graph, owners)),
    citationsOfRelation: batch(async (relations: readonly Relation[]) => group(await citationsOfRelations(graph, relations), relations.map(relationId)), { cacheKeyFn: relationId }),
    relationsFrom: perArguments((owners, kinds: readonly RelationKind[]) => relationsFrom(graph, owners, kinds).then((rows) => groupBy(rows, owners, (row) => row.from))),
    relations: perArguments((owners, [direction, kinds, page]: readonly [Direction, readonly RelationKind[], PageRequest]) => relationsOfDocuments(graph, owners, direction, kinds, page)),
    relationCounts: many((owners) => countRelations(graph, owners)),
    parties: owned(cypher.assignmentParties),
    derivations: owned(cypher.assignmentDerivations),
    products: owned(cypher.assignmentProducts),
    orderedBy: owned(cypher.assignmentOrderingDocuments),
    assignmentsOfDocument: perArguments((owners, page: PageRequest) => assignmentsOfDocuments(graph, owners, page)),
    assignmentCountOfDocument: many((owners) => countAssignmentsOfDocuments(graph, owners)),
    assignmentsOfActor: perArguments((owners, [role, page]: readonly [AssignmentRole | null, PageRequest]) => assignmentsOfActors(graph, owners, role, page)),
    assignmentCountOfActor: perArguments((owners, role: AssignmentRole | null) => countAssignmentsOfActors(graph, owners, role).then((rows) => groupBy(rows, owners, (row) => row.owner))),
    documentsOfActor: perArguments((owners, [edge, page]: readonly [DocumentEdge, PageRequest]) => documentsOfActors(graph, edge, owners, page)),
    documentCountOfActor: perArguments((owners, edge: DocumentEdge) => countDocumentsOfActors(graph, edge, owners).then((rows) => groupBy(rows, owners, (row) => row.owner))),
    members: many((owners) => membersOf(graph, owners)),
  };
}

/** What each promise came to; one that fails is an error for its own caller alone. */
async function settled<Value>(promises: readonly Promise<Value>[]): Promise<readonly (Value | Error)[]> {
  return (await Promise.allSettled(promises)).map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error)));
}

/** Loaders whose batches `schedule` lets go. */
function batching(schedule: Waves['schedule']) {
  const batch = <Key, Value>(load: DataLoader.BatchLoadFn<Key, Value>, options: DataLoader.Options<Key, Value, string> = {}) => new DataLoader<Key, Value, string>(load, { ...options, batchScheduleFn: schedule });
  return {
    batch,
    /** At most one row for each key; unknown keys give null. */
    one: <Row>(load: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string) =>
      batch<string, Row | null>(async (keys) => {
        const rows = new Map((await load(keys)).map((row) => [keyOf(row), row]));
        return keys.map((key) => rows.get(key) ?? null);
      }),
    /** Any number of rows for each key, in the statement's order. */
    many: <Row extends { readonly owner: string }>(load: (owners: readonly string[]) => Promise<readonly Row[]>) => batch<string, readonly Row[]>(async (owners) => group(await load(owners), owners)),
    /** A field with arguments: one loader for each set of arguments, so that pages batch too. */
    perArguments: <Args, Value>(load: (owners: readonly string[], args: Args) => Promise<ReadonlyMap<string, Value>>): ((owner: string, args: Args) => Promise<Value>) => {
      const loaders = new Map<string, DataLoader<string, Value, string>>();
      return (owner, args) => {
        const id = JSON.stringify(args);
        const loader = loaders.get(id) ?? batch<string, Value>(async (owners) => {
          const values = await load(owners, args);
          return owners.map((key) => values.get(key) as Value);
        });
        loaders.set(id, loader);
        return loader.load(owner);
      };
    },
  };
}

function group<Row extends { readonly owner: string }>(rows: readonly Row[], owners: readonly string[]): readonly (readonly Row[])[] {
  const groups = grouped(rows, (row) => row.owner);
  return owners.map((owner) => groups.get(owner) ?? []);
}

function groupBy<Row>(rows: readonly Row[], owners: readonly string[], ownerOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = grouped(rows, ownerOf);
  return new Map(owners.map((owner) => [owner, groups.get(owner) ?? []]));
}

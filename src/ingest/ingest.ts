import { documentKey } from '../domain/document-key.js';
import type { DomainError } from '../domain/errors.js';
import type { DocumentFacts } from '../domain/facts.js';
import type { ReadDocument } from '../domain/reading.js';
import { nameKey } from '../domain/reference.js';
import type { Database } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import type { ActorAddition } from './actor-book.js';
import { prepareBatch, type Batch, type Outcome } from './batch.js';
import { reader } from './known.js';
import { linkTasks } from './link-tasks.js';
import type { ReadFile } from './read-file.js';
import { digest } from './rows.js';
import { settleWaiting } from './waiting.js';
import { weighClaims } from './weigh.js';
import { moveVersion, writeFacts, type WriteSummary } from './write.js';

export type { Outcome } from './batch.js';
export type { ReadFile } from './read-file.js';

/** What became of one document. */
export interface Paper {
  readonly key: string;
  readonly label: string;
  readonly file: string;
  readonly outcome: Outcome;
}

/** What an ingest did, or would do (kết quả nạp). */
export interface IngestSummary {
  /** Documents that say something new, nobody having read them before or not so; those that said the same before are `unchanged`. */
  readonly documents: number;
  readonly unchanged: number;
  /** Every document of the files that is in the graph now, in order. */
  readonly papers: readonly Paper[];
  readonly newStubs: number;
  readonly becameHeld: number;
  /** Mentions of numbered or named documents, in the documents that say something new. */
  readonly resolved: number;
  readonly ambiguous: number;
  readonly unresolved: number;
  readonly assignments: number;
  readonly warnings: readonly string[];
  /** Documents that left no trace, with the file in which each stands: refused, or told otherwise by a file before. */
  readonly failed: readonly { readonly name: string; readonly key: string; readonly error: DomainError }[];
  /** Keys of all documents of the files that are in the graph now, in order. */
  readonly keys: readonly string[];
}

/**
 * Puts what was read into the graph (nạp văn bản), by the same way as the seed: all or nothing for each document,
 * the same file twice changes nothing, a corrected file replaces what that document said and nothing else, and
 * what was cut off by a kill is finished by running again.
 * @param told by key, the file of each document that the same run has written before: no other file replaces it
 * @example (await ingest(database, [file], { dryRun: false })).documents === 1
 * @throws DomainError DATABASE_AWAY and the like
 */
export async function ingest(database: Database, files: readonly ReadFile[], { dryRun, told }: { readonly dryRun: boolean; readonly told?: ReadonlyMap<string, string> }): Promise<IngestSummary> {
  const batch = await prepareBatch(reader(database), files, told);
  const failed = dryRun ? [] : (await write(database, batch)).failed;
  const lost = new Set(failed.map(({ key }) => key));
  if (!dryRun) await joinUp(database, batch.documents.flatMap(({ key }) => (lost.has(key) ? [] : key)));
  const documents = batch.documents.filter(({ key }) => !lost.has(key));
  const changed = new Set(documents.flatMap(({ key, outcome }) => (outcome === 'UNCHANGED' ? [] : key)));
  const written = batch.facts.filter(({ identity }) => changed.has(documentKey(identity)));
  const mentions = written.flatMap(({ citations }) => citations.filter(({ isNumbered }) => isNumbered));
  return {
    documents: written.length,
    unchanged: documents.length - changed.size,
    papers: documents.map(({ key, label, file, outcome }) => ({ key, label, file, outcome })),
    newStubs: batch.newStubs,
    becameHeld: documents.filter(({ becomesHeld }) => becomesHeld).length,
    resolved: mentions.filter((mention) => mention.documents.length > 0).length,
    ambiguous: mentions.filter((mention) => mention.documents.length === 0 && mention.candidates.length > 0).length,
    unresolved: mentions.filter((mention) => mention.documents.length + mention.candidates.length === 0).length,
    assignments: written.reduce((sum, { assignments }) => sum + assignments.length, 0),
    warnings: [...files.flatMap(warningsOf), ...batch.warnings],
    failed: [...batch.refused.map(({ name, key, error }) => ({ name, key, error })), ...failed.map(({ key, error }) => ({ name: batch.documents.find((one) => one.key === key)?.file ?? key, key, error }))],
    keys: documents.map(({ key }) => key),
  };
}

async function write(database: Database, { book, facts, others }: Batch): Promise<WriteSummary> {
  const documents: readonly DocumentFacts[] = [...others, ...facts];
  if (documents.length === 0) return { written: 0, unchanged: 0, failed: [] };
  await addToActors(database, book.additions());
  return writeFacts(database, book.newActors(), documents);
}

/**
 * What only shows once the documents stand in the graph: mentions that waited for them, days on which sources
 * disagree, tasks that carry others down. A run that was killed before is finished by the next one.
 */
async function joinUp(database: Database, keys: readonly string[]): Promise<void> {
  await settleWaiting(database);
  await weighClaims(database, keys);
  await linkTasks(database, keys);
}

/** Printed forms by which actors that stand in the graph are found from now on. */
async function addToActors(database: Database, additions: readonly ActorAddition[]): Promise<void> {
  if (additions.length === 0) return;
  await database.write(async (graph) => {
    await graph.run(cypher.writeActorAdditions, { rows: additions.map((addition) => ({ ...addition, folded: [...new Set(addition.aliases.map(nameKey))] })) });
    await moveVersion(graph, digest(additions));
  });
}

/** Each with its file, and of several documents in one file with the document that it is about. */
function warningsOf({ name, reading: { documents, warnings } }: ReadFile): readonly string[] {
  const ofDocuments = documents.flatMap((document) => document.warnings.map((warning) => `${documents.length === 1 ? '' : `${nameOf(document)}: `}${warning}`));
  return [...warnings, ...ofDocuments].map((warning) => `${name}: ${warning}`);
}

function nameOf({ identity: { code, title, type } }: ReadDocument): string {
  return code ?? title ?? type ?? 'a document without a number';
}

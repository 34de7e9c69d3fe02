import { documentKey } from '../domain/document-key.js';
import { DomainError } from '../domain/errors.js';
import type { ActorFacts, DocumentFacts, Presence } from '../domain/facts.js';
import { byText } from '../domain/text.js';
import type { Database, Graph } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import { keepWordsOfDocuments, keepWordsOfIssuers } from '../graph/words.js';
import * as rows from './rows.js';

/** What a writing did; `failed` documents left no trace. */
export interface WriteSummary {
  readonly written: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly key: string; readonly error: DomainError }[];
}

/** Milliseconds: what is asked before writing may find a cold or a busy server. */
const patience = 60_000;

/** One transaction holds at most this many documents. */
const batchSize = 200;

/** Counted downwards, so that most cited sorts first; see `cypher/write/cited-by.cypher`. */
const uncited = '999999999';

/**
 * The one way into the graph. All or nothing per document: a transaction holds many, and a failed one
 * is tried again document by document. Facts that were written before are passed over, so the same
 * facts twice change nothing; changed facts replace what that document said and nothing else.
 * @throws DomainError DATABASE_AWAY and the like; a document that is refused stands in `failed`
 */
export async function writeFacts(database: Database, actors: ActorFacts, documents: readonly DocumentFacts[]): Promise<WriteSummary> {
  await writeActors(database, actors);
  const fresh = await unsealed(database, [...documents].sort(byWritingOrder));
  const failed: { key: string; error: DomainError }[] = [];
  for (let at = 0; at < fresh.length; at += batchSize) {
    const batch = fresh.slice(at, at + batchSize);
    try {
      await database.write((graph) => writeBatch(graph, batch));
    } catch (error) {
      if (isBeyondFacts(error)) throw error;
      for (const facts of batch) {
        const refusal = await writeOne(database, facts);
        if (refusal !== undefined) failed.push({ key: documentKey(facts.identity), error: refusal });
      }
    }
  }
  return { written: fresh.length - failed.length, unchanged: documents.length - fresh.length, failed };
}

async function writeOne(database: Database, facts: DocumentFacts): Promise<DomainError | undefined> {
  try {
    await database.write((graph) => writeBatch(graph, [facts]));
    return undefined;
  } catch (error) {
    if (isBeyondFacts(error)) throw error;
    return error instanceof DomainError ? error : new DomainError('BAD_FACTS', 'The database refused these facts.', { expected: 'facts that fit its constraints', got: error instanceof Error ? error.message.split('\n')[0] ?? '' : 'an error' }, { cause: error });
  }
}

/** True of what no other facts would mend: there is no database to write to. */
function isBeyondFacts(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'DATABASE_AWAY' || error.code === 'SETUP');
}

/** What others point at comes first: planned and cited papers, then read ones from the oldest. */
function byWritingOrder(a: DocumentFacts, b: DocumentFacts): number {
  const rank = (facts: DocumentFacts): string => `${facts.presence === 'HELD' ? 1 : 0} ${facts.issued.latest ?? ''} ${documentKey(facts.identity)}`;
  return byText(rank(a), rank(b));
}

async function unsealed(database: Database, documents: readonly DocumentFacts[]): Promise<readonly DocumentFacts[]> {
  const seals = await database.reader({ timeout: patience }).run(cypher.writeSealed, { ids: documents.map((facts) => seal(facts).id) });
  const known = new Map(seals.map(({ id, hash }) => [id, hash]));
  return documents.filter((facts) => known.get(seal(facts).id) !== seal(facts).hash);
}

/** When a file was read is no part of what it says. */
function seal(facts: DocumentFacts): { id: string; hash: string } {
  const hash = facts.fingerprint ?? rows.digest(facts.source === null ? facts : { ...facts, source: { ...facts.source, readAt: null } });
  return { id: sealId(facts.presence, documentKey(facts.identity)), hash };
}

/** Under what the graph keeps the fingerprint of what was written last of one document. */
export function sealId(presence: Presence, key: string): string {
  return `${presence} ${key}`;
}

async function writeActors(database: Database, actors: ActorFacts): Promise<void> {
  const marks = new Map([...actors.organizations, ...actors.persons].map((actor) => [actor.id, { id: `actor ${actor.id}`, hash: rows.digest(actor) }]));
  const known = new Map((await database.reader({ timeout: patience }).run(cypher.writeSealed, { ids: [...marks.values()].map(({ id }) => id) })).map(({ id, hash }) => [id, hash]));
  const isFresh = ({ id }: { readonly id: string }): boolean => known.get(`actor ${id}`) !== marks.get(id)?.hash;
  const fresh = { organizations: actors.organizations.filter(isFresh), persons: actors.persons.filter(isFresh) };
  const ids = [...fresh.organizations, ...fresh.persons].map(({ id }) => id).sort(byText);
  if (ids.length === 0) return;
  const seals = ids.flatMap((id) => marks.get(id) ?? []);
  await database.write(async (graph) => {
    const written = await graph.run(cypher.writeOrganizations, { rows: rows.organizationRows(fresh) });
    await graph.run(cypher.writePersons, { rows: fresh.persons });
    await graph.run(cypher.writeActorNamesClear, { ids });
    await graph.run(cypher.writeActorNames, { rows: rows.actorNameRows(fresh) });
    await counted(graph, cypher.writeActorLinks, rows.actorLinkRows(fresh), 'bodies that exist as parent, successor or member');
    await keepWordsOfIssuers(graph, written.flatMap(({ id, isRenamed }) => (isRenamed ? [id] : [])));
    await graph.run(cypher.writeSeals, { rows: seals });
    await moveVersion(graph, rows.digest(seals));
  });
}

async function writeBatch(graph: Graph, batch: readonly DocumentFacts[]): Promise<void> {
  const former = await growKeys(graph, batch);
  const placed = await graph.run(cypher.writeDocuments, { rows: batch.map(rows.documentRow).sort((a, b) => byText(a.key, b.key)), uncited });
  const joined = await growKeys(graph, batch);
  const keyOf = new Map(placed.map(({ given, key }) => [given, key]));
  const owned = new Set(placed.filter(({ owns }) => owns).map(({ key }) => key));
  const entries = batch.map((facts) => ({ facts, key: keyOf.get(documentKey(facts.identity)) as string }));
  await graph.run(cypher.writeClaimArrivals, { keys: sorted([...keyOf.values()]) });
  // A document already known better keeps what it is; only what this source adds of claims is written.
  const better = best(entries).filter(({ key }) => owned.has(key));
  await writeHeads(graph, better);
  await keepWordsOfDocuments(graph, sorted([...keyOf.values()]));
  await writeSaid(graph, better);
  const subjects = await writeClaims(graph, entries);
  await graph.run(cypher.writeDiscrepancies, { subjects: sorted([...former.subjects, ...joined.subjects, ...subjects]) });
  const touched = await graph.run(cypher.writeRelations, { keys: [...keyOf.values()].sort(byText) });
  await graph.run(cypher.writeCitedBy, { keys: sorted([...former.touched, ...joined.touched, ...touched.map((row) => row.touched)]) });
  const seals = batch.map(seal);
  await graph.run(cypher.writeSeals, { rows: seals });
  await moveVersion(graph, rows.digest(seals));
}

/** Lets documents take their grown keys, before they are written and once they exist. */
async function growKeys(graph: Graph, batch: readonly DocumentFacts[]): Promise<{ readonly touched: readonly string[]; readonly subjects: readonly string[] }> {
  const growth = batch.flatMap((facts) => facts.formerKeys.map((formerKey) => ({ key: documentKey(facts.identity), formerKey })));
  if (growth.length === 0) return { touched: [], subjects: [] };
  const left = await graph.run(cypher.writeDocumentGrowth, { rows: growth });
  return { touched: left.flatMap((row) => row.touched), subjects: [...growth.map(({ key }) => key), ...left.flatMap((row) => row.subjects)] };
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byText);
}

interface Entry {
  readonly facts: DocumentFacts;
  readonly key: string;
}

/** Of a document that stands in a batch both as cited and as read, what was read: its head is written once. */
function best(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) if ((rows.presenceRank[byKey.get(entry.key)?.facts.presence ?? 'PLANNED']) <= rows.presenceRank[entry.facts.presence]) byKey.set(entry.key, entry);
  return [...byKey.values()];
}

async function writeHeads(graph: Graph, entries: readonly Entry[]): Promise<void> {
  await graph.run(cypher.writeDocumentClear, { keys: entries.map(({ key }) => key) });
  await counted(graph, cypher.writeDocumentActors, entries.flatMap(({ key, facts }) => rows.documentActorRows(key, facts)), 'bodies and persons that exist');
  await graph.run(cypher.writeSources, { rows: entries.flatMap(({ key, facts }) => rows.sourceRows(key, facts)) });
}

async function writeSaid(graph: Graph, entries: readonly Entry[]): Promise<void> {
  const keys = entries.map(({ key }) => key);
  const citations = entries.map(({ key, facts }) => rows.citationRows(key, facts));
  const tasks = entries.flatMap(({ facts }) => facts.assignments);
  await graph.run(cypher.writeCitationGrowth, { rows: entries.flatMap(({ key, facts }) => rows.citationGrowthRows(key, facts)) });
  await graph.run(cypher.writeFactsClear, { keys, kept: [...citations.flat().map(({ row }) => row.id), ...tasks.map(({ id }) => id)] });
  await graph.run(cypher.writeCitations, { rows: citations.flat().map(({ row }) => row) });
  await counted(graph, cypher.writeCitationTargets, citations.flat().flatMap(rows.citationTargetRows), 'documents that exist as targets of mentions');
  await counted(graph, cypher.writeAssignments, entries.flatMap(({ key, facts }) => facts.assignments.map((task, position) => rows.assignmentRow(key, task, position))), 'assignments that no other document orders');
  await counted(graph, cypher.writeAssignmentParties, entries.flatMap(({ facts }) => facts.assignments.flatMap((task) => rows.partyRows(task, facts.assigners))), 'bodies and persons that exist as parties of assignments');
  await counted(graph, cypher.writeAssignmentDerivations, tasks.flatMap(({ id, derivedFrom }) => derivedFrom.map((higher) => ({ id, higher }))), 'higher assignments that exist');
  await counted(graph, cypher.writeAssignmentProducts, tasks.flatMap(({ id, produces }) => produces.map((document) => ({ id, document }))), 'documents that exist as products of assignments');
}

/** @returns the subjects that these sources spoke of before and speak of now */
async function writeClaims(graph: Graph, entries: readonly Entry[]): Promise<readonly string[]> {
  const before = await graph.run(cypher.writeClaimsClear, { rows: entries.map(({ key, facts }) => ({ key, layer: facts.presence })) });
  const claims = entries.flatMap(({ key, facts }) => rows.claimRows(key, facts, rows.citationRows(key, facts)));
  const now = await graph.run(cypher.writeClaims, { rows: claims });
  return [...before, ...now].map(({ subject }) => subject);
}

/** The graph's version follows from the one before and what was written: it changes when the data does. */
export async function moveVersion(graph: Graph, written: string): Promise<void> {
  const [former] = await graph.run(cypher.writeSealed, { ids: ['graph'] });
  await graph.run(cypher.writeSeals, { rows: [{ id: 'graph', hash: rows.digest([former?.hash ?? null, written]) }] });
}

/** Runs a statement that links to what must exist, and refuses the batch when something did not. */
async function counted<Row>(graph: Graph, statement: Parameters<typeof graph.run<{ rows: readonly Row[] }, { written: number }>>[0], wanted: readonly Row[], what: string): Promise<void> {
  if (wanted.length === 0) return;
  const [done] = await graph.run(statement, { rows: wanted });
  if (done?.written === wanted.length) return;
  throw new DomainError('BAD_FACTS', `The facts name things that are not there: expected ${wanted.length} ${what}, found ${done?.written ?? 0}.`, { expected: `${wanted.length} ${what}`, got: String(done?.written ?? 0) });
}

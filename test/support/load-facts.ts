import type { ActorFacts, AssignmentFacts, DocumentFacts } from '../../src/domain/facts.js';
import type { Database } from '../../src/graph/graph.js';
import { defineSchema } from '../../src/graph/schema-version.js';
import { documentWords } from '../../src/graph/words.js';
import * as rows from '../../src/ingest/rows.js';
import { given } from './database.js';
import { drawEdges, inBatches, type End } from './bulk.js';
import { claimsWithDisagreements } from './load-claims.js';
import { proveRelations } from './prove-relations.js';

const documentEnd: End = ['Document', 'key'];
const actorEnd: End = ['Actor', 'id'];
const taskEnd: End = ['Assignment', 'id'];
const citationEnd: End = ['Citation', 'id'];

/** A document's facts, its key and its mentions as rows. */
interface Paper {
  readonly facts: DocumentFacts;
  readonly key: string;
  readonly citations: readonly rows.CitationRow[];
}

/**
 * Writes facts into an empty graph as `writeFacts` would leave them, many times as fast: nothing is merged, looked for
 * or sealed. The rows are those of the write path; a test holds the two graphs against each other, node by node.
 */
export async function loadFacts(database: Database, actors: ActorFacts, documents: readonly DocumentFacts[]): Promise<void> {
  const papers = documents.map((facts): Paper => {
    const { key } = rows.documentRow(facts);
    return { facts, key, citations: rows.citationRows(key, facts) };
  });
  await dropIndexes(database);
  await loadActors(database, actors);
  await loadDocuments(database, papers, actors);
  await loadTasks(database, papers);
  await loadCitations(database, papers);
  await loadClaims(database, papers);
  await inBatches(database, 'CREATE (s:Seal) SET s = row', [{ id: 'graph', hash: rows.digest(documents.length) }]);
  await defineSchema(database);
}

/** An index is filled in a fraction of the time when what it holds is there already. Constraints stay: they find what is linked. */
async function dropIndexes(database: Database): Promise<void> {
  const indexes = await database.reader().run(given("SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name", ['name']), {});
  for (const { name } of indexes) await database.define(`DROP INDEX ${String(name)}`);
}

async function loadActors(database: Database, actors: ActorFacts): Promise<void> {
  await inBatches(database, 'CREATE (a:Actor:Organization) SET a = row', rows.organizationRows(actors).map(({ parent: _, successor: __, members: ___, ...row }) => row));
  await inBatches(database, 'CREATE (a:Actor:Person) SET a = row', actors.persons.map((row) => ({ ...row })));
  const names = rows.actorNameRows(actors);
  await inBatches(database, 'CREATE (n:ActorName) SET n = row', [...new Set(names.map(({ folded }) => folded))].map((folded) => ({ folded })));
  await drawEdges(database, ['ActorName', 'folded'], actorEnd, names.map(({ id, folded }) => ({ from: folded, kind: 'NAMES', to: id, said: {} })));
  await drawEdges(database, actorEnd, actorEnd, rows.actorLinkRows(actors).map(({ from, edge, to }) => ({ from, kind: edge, to, said: {} })));
}

async function loadDocuments(database: Database, papers: readonly Paper[], actors: ActorFacts): Promise<void> {
  const issuers = new Map(actors.organizations.map((body) => [body.id, body]));
  const { relations, citedBy } = proveRelations(papers);
  const nodes = papers.map(({ facts, key }) => {
    const total = citedBy.get(key) ?? 0;
    const row = rows.documentRow(facts);
    const issuer = issuers.get(facts.identity.issuer ?? '');
    const words = documentWords({ ...row, issuer: issuer?.name ?? null, place: issuer?.place ?? null });
    // What the write path sets beside a document's row.
    return { ...row, words, presenceRank: BigInt(row.presenceRank), formerKeys: facts.formerKeys, issuerKey: facts.identity.issuer, citedByCount: BigInt(total), citedBySort: String(999_999_999 - total).padStart(9, '0') };
  });
  await inBatches(database, 'CREATE (d:Document:LegalBasis) SET d = row', nodes.filter(({ citedByCount }) => citedByCount > 0));
  await inBatches(database, 'CREATE (d:Document) SET d = row', nodes.filter(({ citedByCount }) => citedByCount === 0n));
  const former = papers.flatMap(({ facts, key }) => facts.formerKeys.map((from) => ({ from, kind: 'OF', to: key, said: {} })));
  await inBatches(database, 'CREATE (f:FormerKey) SET f = row', former.map(({ from }) => ({ key: from })));
  await drawEdges(database, ['FormerKey', 'key'], documentEnd, former);
  const sources = papers.flatMap(({ facts, key }) => rows.sourceRows(key, facts));
  await inBatches(database, 'CREATE (s:Source) SET s = row', [...new Map(sources.map(({ key: _, ...source }) => [source.id, source])).values()]);
  await drawEdges(database, documentEnd, ['Source', 'id'], sources.map(({ key, id }) => ({ from: key, kind: 'READ_FROM', to: id, said: {} })));
  const parts = papers.flatMap(({ facts, key }) => rows.documentActorRows(key, facts));
  await drawEdges(database, documentEnd, actorEnd, parts.map(({ key, edge, actor, position, place, ...said }) => ({ from: key, kind: edge, to: actor, said: { ...said, position: BigInt(position), place: BigInt(place) } })));
  await drawEdges(database, documentEnd, documentEnd, relations.map(({ from, kind, to, mentions, isPartial }) => ({ from, kind, to, said: { mentions: BigInt(mentions), isPartial } })));
}

async function loadTasks(database: Database, papers: readonly Paper[]): Promise<void> {
  const ordering = papers.filter(({ facts }) => facts.assignments.length > 0).map(({ facts, key }) => ({ key, tasks: facts.assignments.map((task, position) => taskNode(key, task, position)) }));
  await inBatches(database, 'MATCH (d:Document {key: row.key}) UNWIND row.tasks AS task CREATE (d)-[:ASSIGNS]->(t:Assignment) SET t = task', ordering, 2_000);
  const tasks = papers.flatMap(({ facts }) => facts.assignments.map((task) => ({ task, assigners: facts.assigners })));
  const parties = tasks.flatMap(({ task, assigners }) => rows.partyRows(task, assigners));
  await drawEdges(database, taskEnd, actorEnd, parties.map(({ id, edge, actor, position, ...said }) => ({ from: id, kind: edge, to: actor, said: { ...said, position: BigInt(position) } })));
  await drawEdges(database, taskEnd, taskEnd, tasks.flatMap(({ task }) => task.derivedFrom.map((to) => ({ from: task.id, kind: 'DERIVED_FROM', to, said: {} }))));
  await drawEdges(database, taskEnd, documentEnd, tasks.flatMap(({ task }) => task.produces.map((to) => ({ from: task.id, kind: 'PRODUCES', to, said: {} }))));
}

function taskNode(document: string, task: AssignmentFacts, position: number) {
  const { key: _, start, end, ...row } = rows.assignmentRow(document, task, position);
  return { ...row, start: whole(start), end: whole(end) };
}

async function loadCitations(database: Database, papers: readonly Paper[]): Promise<void> {
  const citing = papers.filter(({ citations }) => citations.length > 0).map(({ key, citations }) => ({ key, citations: citations.map(citationNode), targets: citations.map(({ documents: [only, ...more] }) => (more.length === 0 ? (only ?? '') : '')) }));
  const text = `MATCH (d:Document {key: row.key}) UNWIND range(0, size(row.citations) - 1) AS at CREATE (d)-[:HAS_CITATION]->(c:Citation) SET c = row.citations[at]
    WITH c, row.targets[at] AS target MATCH (named:Document {key: target}) CREATE (c)-[:REFERS_TO {position: 0}]->(named)`;
  await inBatches(database, text, citing, 2_000);
  const links = papers.flatMap(({ citations }) => citations.flatMap((citation) => rows.citationTargetRows(citation).filter(({ edge }) => edge !== 'REFERS_TO' || citation.documents.length > 1)));
  await drawEdges(database, citationEnd, documentEnd, links.map(({ id, edge, target, position, score, reasons }) => ({ from: id, kind: edge, to: target, said: { position: BigInt(position), score, reasons } })));
}

function citationNode({ row: { key: _, position, start, end, ...row } }: rows.CitationRow) {
  return { ...row, position: BigInt(position), start: whole(start), end: whole(end) };
}

function whole(value: number | null): bigint | null {
  return value === null ? null : BigInt(value);
}

async function loadClaims(database: Database, papers: readonly Paper[]): Promise<void> {
  const { claims, disagreements, edges } = claimsWithDisagreements(papers);
  await inBatches(database, 'CREATE (c:Claim) SET c = row', claims);
  await inBatches(database, 'CREATE (d:Discrepancy) SET d = row', disagreements);
  await drawEdges(database, documentEnd, ['Claim', 'id'], edges.said);
  await drawEdges(database, ['Claim', 'id'], documentEnd, edges.ofDocuments);
  await drawEdges(database, ['Claim', 'id'], actorEnd, edges.ofActors);
  await drawEdges(database, ['Claim', 'id'], citationEnd, edges.inCitations);
  await drawEdges(database, ['Claim', 'id'], taskEnd, edges.inTasks);
  await drawEdges(database, ['Discrepancy', 'id'], ['Claim', 'id'], edges.between);
}

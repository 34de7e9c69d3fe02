import type { DocumentIdentity } from '../domain/document-key.js';
import { numberKey } from '../domain/document-key.js';
import type { ClaimFacts } from '../domain/facts.js';
import { nameKey } from '../domain/reference.js';
import type { Database, Graph } from '../graph/graph.js';
import type { RowOf } from '../graph/statement.js';
import * as cypher from '../graph/statements.generated.js';
import type { ActorBook, KnownActor } from './actor-book.js';
import type { ShelfDocument } from './shelf.js';
import type { PlannedDocument } from './telling/planned.js';

/** Milliseconds: what is asked before writing may find a cold or a busy server. */
const patience = 60_000;
/** One question names at most this many; each may have many answers. */
const pageSize = 500;

/** Reads what a run asks before it writes. */
export function reader(database: Database): Graph {
  return database.reader({ timeout: patience });
}

/** The actors of the graph that the words of a run may mean. */
export async function knownActors(graph: Graph, asked: ActorBook['asked']): Promise<readonly KnownActor[]> {
  const found = new Map<string, KnownActor>();
  for (const [ids, names] of inPages([...asked.ids], [...asked.names])) {
    for (const row of await graph.run(cypher.actorNamed, { ids, names })) found.set(row.id, row);
  }
  return [...found.values()];
}

/** The documents of the graph that may be one of those wanted: of the same number or name. */
export async function knownDocuments(graph: Graph, wanted: readonly DocumentIdentity[], keys: readonly string[]): Promise<readonly ShelfDocument[]> {
  const numbers = new Map(wanted.flatMap(({ number, symbol }) => (number === null ? [] : [[`${numberKey(number)} ${symbol ?? ''}`, { number: numberKey(number), types: [], symbol }] as const])));
  const names = new Set(wanted.flatMap(({ number, name }) => (number === null && name !== null ? [nameKey(name)] : [])));
  const found = new Map<string, ShelfDocument>();
  for (const [some, called, byKey] of inPages([...numbers.values()], [...names], [...new Set(keys)])) {
    for (const row of await graph.run(cypher.documentByReferences, { keys: byKey, numbers: some, names: called, days: [] })) {
      if (row.presence !== 'PLANNED') found.set(row.key, toShelf(row));
    }
  }
  return [...found.values()];
}

function toShelf(row: RowOf<typeof cypher.documentByReferences>): ShelfDocument {
  const issuer = row.key.split('.')[1] ?? 'x';
  const identity: DocumentIdentity = { type: row.type, number: row.number, symbol: row.symbol, name: row.name, issuer: issuer === 'x' ? null : issuer, period: row.period };
  return { key: row.key, identity, type: row.type, symbol: row.symbol, period: row.period, issuedOn: row.issuedOn, presence: row.presence, citedByCount: row.citedByCount, issuerKey: row.issuerKey, issuerNames: row.issuerNames, formerKeys: row.formerKeys, title: row.title, actingOrgan: row.actingOrganId, onBehalfOf: row.onBehalfOfId };
}

/** What the issuers of a run have been asked for already. */
export async function knownPlans(graph: Graph, issuers: readonly string[]): Promise<readonly PlannedDocument[]> {
  const rows = issuers.length === 0 ? [] : await graph.run(cypher.documentPlanned, { issuers: [...new Set(issuers)] });
  return rows.map(({ key, type, name, title, issuer, organ }) => ({ key, identity: { type, number: null, symbol: null, name, issuer, period: 'x' }, title, organ }));
}

/** What is known of cited papers from elsewhere than a text, by key. */
export async function outsideClaims(graph: Graph, keys: readonly string[]): Promise<ReadonlyMap<string, readonly ClaimFacts[]>> {
  const claims = new Map<string, readonly ClaimFacts[]>();
  for (const { key, ...claim } of keys.length === 0 ? [] : await graph.run(cypher.claimOutside, { keys })) {
    claims.set(key, [...(claims.get(key) ?? []), { ...claim, citation: null, assignment: null, isOutside: true }]);
  }
  return claims;
}

/** Lists cut into pages of the same rank, so that one question stays small. */
function inPages<A, B, C = never>(a: readonly A[], b: readonly B[], c: readonly C[] = []): readonly (readonly [readonly A[], readonly B[], readonly C[]])[] {
  const pages = Math.ceil(Math.max(a.length, b.length, c.length) / pageSize);
  return Array.from({ length: pages }, (_, at) => [a, b, c].map((list) => list.slice(at * pageSize, (at + 1) * pageSize)) as unknown as readonly [readonly A[], readonly B[], readonly C[]]);
}

import { clip } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import { cutPage, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import { nameKey } from '../domain/reference.js';
import { indexQuery, phraseOf } from '../domain/search.js';
import { tidy } from '../domain/text.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';
import type { RowOf } from './statement.js';

export type ActorRow = RowOf<typeof cypher.actorByIds>;
export type ActorKind = 'organization' | 'person' | 'actor';

const forms: Readonly<Record<ActorKind, string>> = {
  organization: 'an organization by id, name or alias, with its place (“Công an TP Hà Nội”)',
  person: 'a person by id or name',
  actor: 'an organization or a person by id, name or alias',
};

export function actorsByIds(graph: Graph, ids: readonly string[]): Promise<readonly ActorRow[]> {
  return graph.run(cypher.actorByIds, { ids });
}

/**
 * The id of the one body or person that bears a name.
 * @throws DomainError UNREADABLE, NOT_FOUND, or AMBIGUOUS with the candidates: “Công an Thành phố” is in several places
 */
export async function findActor(graph: Graph, reference: string, kind: ActorKind): Promise<string> {
  const name = tidy(reference);
  if (!/[\p{L}\d]/u.test(name)) throw new DomainError('UNREADABLE', `“${clip(reference)}” names nobody.`, { expected: forms[kind], got: clip(reference) });
  return theActor(reference, await graph.run(cypher.actorByNames, { ids: [name], names: [nameKey(name)] }), kind).id;
}

/**
 * The one actor that a reference means among those that bear its name.
 * @throws DomainError NOT_FOUND, or AMBIGUOUS with the candidates
 */
export function theActor<Row extends { readonly id: string; readonly name: string; readonly isPerson: boolean }>(reference: string, rows: readonly Row[], kind: ActorKind): Row {
  const name = tidy(reference);
  const fitting = rows.filter(({ isPerson }) => kind === 'actor' || isPerson === (kind === 'person'));
  // An id is one actor's alone; a full name goes before an alias that others share.
  const best = [fitting.filter(({ id }) => id === name), fitting.filter((row) => nameKey(row.name) === nameKey(name)), fitting].find((some) => some.length > 0) ?? [];
  const [one, another] = best;
  if (one === undefined) {
    throw new DomainError('NOT_FOUND', `Nobody named “${clip(reference)}” is known.`, { expected: forms[kind], got: clip(reference), suggestions: [], candidates: [] });
  }
  if (another === undefined) return one;
  const candidates = best.map(({ id, name: title }) => ({ key: id, code: null, title, score: 1 / best.length, reasons: ['SAME_NAME'] }));
  throw new DomainError('AMBIGUOUS', `“${clip(reference)}” may mean ${best.length} bodies.`, { expected: 'one of them; give the id or the full name', got: clip(reference), suggestions: best.map(({ name: title }) => title), candidates });
}

/** Ids of bodies by name. */
export async function listOrganizations(graph: Graph, page: PageRequest): Promise<Page<string>> {
  const first = pageSize(page.first);
  const [after, afterId] = readCursor('organizations', page.after, ['', '']);
  const rows = await graph.run(cypher.actorListOrganizations, { after, afterId, limit: first + 1 });
  return cutPage(rows, first, 'organizations', ({ id }) => id, ({ nameSort, id }) => [nameSort, id]);
}

/** Ids of bodies that a search finds: those called so, those whose name begins so, the others. */
export async function findOrganizations(graph: Graph, words: readonly string[], page: PageRequest): Promise<Page<string>> {
  const first = pageSize(page.first);
  const [afterPart, after, afterId] = readCursor('organizations found', page.after, ['0', '', '']);
  const rows = await graph.run(cypher.actorListFound, { query: indexQuery(words), phrase: phraseOf(words), afterPart, after, afterId, limit: first + 1 });
  return cutPage(rows, first, 'organizations found', ({ id }) => id, (row) => [row.part, row.nameSort, row.id]);
}

export async function countFoundOrganizations(graph: Graph, words: readonly string[]): Promise<number> {
  const [row] = await graph.run(cypher.actorCountFound, { query: indexQuery(words) });
  return row?.total ?? 0;
}

export async function countOrganizations(graph: Graph): Promise<number> {
  const [row] = await graph.run(cypher.actorCountOrganizations, {});
  return row?.total ?? 0;
}

export function membersOf(graph: Graph, owners: readonly string[]) {
  return graph.run(cypher.actorMembers, { owners });
}

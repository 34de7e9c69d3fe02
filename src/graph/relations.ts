import { cutPages, pageSize, readCursor, type Page, type PageRequest } from '../domain/page.js';
import { relationId, type Relation, type RelationKind } from '../domain/relation.js';
import type { Direction } from '../domain/lineage.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';

/** A page of relations for each document, outgoing first. */
export async function relationsOfDocuments(graph: Graph, owners: readonly string[], direction: Direction, kinds: readonly RelationKind[], page: PageRequest): Promise<ReadonlyMap<string, Page<Relation>>> {
  const first = pageSize(page.first);
  const [after] = readCursor('relations', page.after, ['']);
  const rows = await graph.run(cypher.relationOfDocuments, { owners, upstream: direction !== 'DOWNSTREAM', downstream: direction !== 'UPSTREAM', kinds, after, limit: first + 1 });
  return cutPages(rows, owners, first, 'relations', (row): Relation => row, (row) => [row.place]);
}

/** How many relations of each kind documents have; a relation to itself counts as outgoing. */
export function countRelations(graph: Graph, owners: readonly string[]) {
  return graph.run(cypher.relationCountsOfDocuments, { owners });
}

/** All relations of chosen kinds that start at the documents; what one text cites is few. */
export function relationsFrom(graph: Graph, keys: readonly string[], kinds: readonly RelationKind[]): Promise<readonly Relation[]> {
  return graph.run(cypher.relationAmong, { keys, kinds });
}

/** The mentions that prove relations. */
export function citationsOfRelations(graph: Graph, relations: readonly Relation[]) {
  return graph.run(cypher.citationOfRelations, { relations: relations.map((relation) => ({ id: relationId(relation), kind: relation.kind, from: relation.from, to: relation.to })) });
}

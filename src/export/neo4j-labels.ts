import type { ExportedNode } from '../domain/exported.js';
import type { NodeKind } from '../domain/picture.js';

/** Labels of exported nodes in another Neo4j, by which a node is found first; a body or person is known by id as an actor. */
export const neo4jLabels: Readonly<Record<NodeKind, readonly [found: string, ...others: string[]]>> = {
  DOCUMENT: ['Document'],
  ORGANIZATION: ['Actor', 'Organization'],
  PERSON: ['Actor', 'Person'],
  ASSIGNMENT: ['Assignment'],
  CITATION: ['Citation'],
};

/** What a node's id begins with tells the label that it is found by. */
const foundBy: ReadonlyMap<string, string> = new Map([['document', 'Document'], ['actor', 'Actor'], ['assignment', 'Assignment'], ['citation', 'Citation']]);

/** The label by which a node is found, told from its id. @example labelOfId('actor/thanh-uy-ha-noi') → "Actor" */
export function labelOfId(id: ExportedNode['id']): string {
  const label = foundBy.get(id.slice(0, id.indexOf('/')));
  if (label === undefined) throw new Error(`“${id}” is no id of a node`);
  return label;
}

/** Statements that let no two nodes of a label have one id; a second run changes nothing. */
export const neo4jConstraints: readonly string[] = [...foundBy.values()].map((label) => `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`);

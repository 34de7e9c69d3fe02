import { nameKey } from '../domain/reference.js';
import { tidy } from '../domain/text.js';
import type { PictureRoot } from './assignment-graph.js';
import { theActor } from './actors.js';
import type { Graph } from './graph.js';
import * as cypher from './statements.generated.js';

/** A root, with the document that must exist on the day asked about, when there is one. */
export interface NamedRoot {
  readonly root: PictureRoot;
  readonly document: { readonly key: string; readonly code: string | null; readonly issuedEarliest: string | null } | null;
}

/**
 * The task, document, body or person that an id or a name means, in this order.
 * @returns null when it means none, or several documents
 * @throws DomainError AMBIGUOUS when several bodies or persons bear the name
 */
export async function findNamedRoot(graph: Graph, text: string): Promise<NamedRoot | null> {
  const id = tidy(text);
  const rows = await graph.run(cypher.assignmentGraphRoots, { id, name: nameKey(id) });
  const task = rows.find(({ kind }) => kind === 'ASSIGNMENT');
  if (task?.key != null) return { root: { kind: 'assignment', id: task.id }, document: { ...task, key: task.key } };
  const [document, another] = rows.filter(({ kind }) => kind === 'DOCUMENT');
  if (document !== undefined && another === undefined) return { root: { kind: 'document', key: document.id }, document: { ...document, key: document.id } };
  const actors = rows.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'PERSON').map((row) => ({ id: row.id, name: row.name ?? row.id, isPerson: row.kind === 'PERSON' }));
  if (document !== undefined || actors.length === 0) return null;
  const { id: actor, isPerson } = theActor(text, actors, 'actor');
  return { root: { kind: 'actor', id: actor, isPerson }, document: null };
}

import { DomainError } from '../domain/errors.js';
import { clip } from '../domain/date.js';
import type { Database, Graph } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import { digest } from './rows.js';
import { moveVersion } from './write.js';

/** What a person decided of one mention: which document it means. */
export interface Decision {
  readonly citation: string;
  /** Key of the document; null takes an earlier decision back. */
  readonly document: string | null;
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Stores a decision, or takes it back, and derives the relations anew of the document in which the mention stands.
 * @throws DomainError NOT_FOUND when there is no such mention, or no such document; it says which
 */
export async function settleCitation(database: Database, { citation: id, document, by, at }: Decision): Promise<void> {
  await database.write(async (graph) => {
    const [row] = document === null ? await graph.run(cypher.writeUnsettle, { id }) : await graph.run(cypher.writeSettle, { id, document, by, at });
    if (row === undefined) throw await missing(graph, id, document);
    const touched = await graph.run(cypher.writeRelations, { keys: [row.from] });
    await graph.run(cypher.writeCitedBy, { keys: touched.map((relation) => relation.touched) });
    // A document whose decision was taken back is written anew when it is read again.
    if (document === null) await graph.run(cypher.writeSeals, { rows: [{ id: `${row.presence} ${row.from}`, hash: '' }] });
    await moveVersion(graph, digest([id, document, by, at]));
  });
}

async function missing(graph: Graph, id: string, document: string | null): Promise<DomainError> {
  const isMention = (await graph.run(cypher.citationByIds, { ids: [id] })).length > 0;
  if (document === null || !isMention) return new DomainError('NOT_FOUND', `No mention “${clip(id)}” is known.`, { expected: 'the id of a mention (Citation.id)', got: clip(id) });
  return new DomainError('NOT_FOUND', `No document “${clip(document)}” is known.`, { expected: 'the key of a document (Document.key)', got: clip(document) });
}

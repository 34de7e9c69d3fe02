import { documentKey, type DocumentIdentity } from '../domain/document-key.js';
import type { Database } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import { knownDocuments, reader } from './known.js';
import { citationTargetRows, digest, type CitationRow } from './rows.js';
import { openShelf, type Found } from './shelf.js';
import { moveVersion } from './write.js';

/**
 * Looks again at the mentions that wait (dẫn chiếu chờ xác định): what has arrived since may be what they mean, or one
 * more that they may mean. What a person has settled does not wait.
 * @returns how many were led to one document
 */
export async function settleWaiting(database: Database): Promise<number> {
  const graph = reader(database);
  const waiting = (await graph.run(cypher.citationWaiting, {})).map((row) => ({ ...row, identity: JSON.parse(row.wanted) as DocumentIdentity }));
  if (waiting.length === 0) return 0;
  const shelf = openShelf(await knownDocuments(graph, waiting.map(({ identity }) => identity), waiting.map(({ identity }) => documentKey(identity))));
  const changed = waiting.flatMap(({ id, key, identity, dateClaim, candidates }) => {
    const found = shelf.find(identity, dateClaim);
    const targets = targetsOf(found, key);
    const isSame = targets.documents.length === 0 && targets.candidates.map(({ document }) => document).join(' ') === candidates.join(' ');
    return isSame ? [] : [{ id, key, ...targets }];
  });
  if (changed.length === 0) return 0;
  await database.write(async (writing) => {
    await writing.run(cypher.writeCitationStatus, { rows: changed.map(({ id, documents, candidates }) => ({ id, status: documents.length > 0 ? 'RESOLVED' as const : candidates.length > 0 ? 'AMBIGUOUS' as const : 'UNKNOWN' as const })) });
    await writing.run(cypher.writeCitationTargets, { rows: changed.flatMap(({ id, documents, candidates }) => citationTargetRows({ row: { id }, documents, candidates, via: null } as unknown as CitationRow)) });
    const touched = await writing.run(cypher.writeRelations, { keys: [...new Set(changed.map(({ key }) => key))].sort() });
    await writing.run(cypher.writeCitedBy, { keys: touched.map((row) => row.touched) });
    await moveVersion(writing, digest(changed));
  });
  return changed.filter(({ documents }) => documents.length > 0).length;
}

/** A paper does not mean itself by a mention in it. */
function targetsOf(found: Found | undefined, own: string): Pick<CitationRow, 'documents' | 'candidates'> {
  if (found === undefined) return { documents: [], candidates: [] };
  if ('candidates' in found) return { documents: [], candidates: found.candidates };
  return { documents: found.slot.document.key === own ? [] : [found.slot.document.key], candidates: [] };
}

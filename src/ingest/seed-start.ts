import { documentKey } from '../domain/document-key.js';
import type { DocumentFacts } from '../domain/facts.js';
import type { Graph } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import { knownActors } from './known.js';
import { presenceRank } from './rows.js';
import type { Seed } from './seed.js';

/**
 * What of a seed a start may write: what the graph does not know, or knows less of. A person's own readings of
 * the same papers, and the bodies that they named, stay as they are.
 */
export async function unknownOf(graph: Graph, { actors, documents }: Seed): Promise<Seed> {
  const rows = await graph.run(cypher.documentByReferences, { keys: documents.map(({ identity }) => documentKey(identity)), numbers: [], names: [], days: [] });
  const ranks = new Map(rows.flatMap(({ key, formerKeys, presence }) => [key, ...formerKeys].map((one) => [one, presenceRank[presence]] as const)));
  const ids = [...actors.organizations, ...actors.persons].map(({ id }) => id);
  const known = new Set((await knownActors(graph, { ids: new Set(ids), names: new Set() })).map(({ id }) => id));
  return {
    actors: { organizations: actors.organizations.filter(({ id }) => !known.has(id)), persons: actors.persons.filter(({ id }) => !known.has(id)) },
    documents: among(documents.filter(({ identity, presence }) => (ranks.get(documentKey(identity)) ?? -1) < presenceRank[presence])),
  };
}

/** Documents whose tasks carry down tasks of one another only: those of a paper that is left out are not there to be tied to. */
function among(documents: readonly DocumentFacts[]): readonly DocumentFacts[] {
  const tasks = new Set(documents.flatMap(({ assignments }) => assignments.map(({ id }) => id)));
  return documents.map((facts) => ({ ...facts, assignments: facts.assignments.map((task) => ({ ...task, derivedFrom: task.derivedFrom.filter((id) => tasks.has(id)) })) }));
}

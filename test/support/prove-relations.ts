import { grouped } from '../../src/domain/grouped.js';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { followedKinds, type Relation } from '../../src/domain/relation.js';
import type { CitationRow } from '../../src/ingest/rows.js';

const followed: ReadonlySet<string> = new Set(followedKinds);

interface Citing {
  readonly key: string;
  readonly facts: DocumentFacts;
  readonly citations: readonly CitationRow[];
}

/** The relations that mentions prove, and how many documents cite each; what `cypher/write/{relations,cited-by}.cypher` find in the graph. */
export function proveRelations(papers: readonly Citing[]): { readonly relations: readonly Relation[]; readonly citedBy: ReadonlyMap<string, number> } {
  const planned = new Set(papers.filter(({ facts }) => facts.presence === 'PLANNED').map(({ key }) => key));
  const relations = papers.flatMap(({ key, citations }) => relationsOf(key, citations, planned));
  const citedBy = new Map<string, number>();
  for (const [from, some] of grouped(relations.filter(({ kind, from: citing, to }) => followed.has(kind) && citing !== to), (relation) => relation.from)) {
    for (const to of new Set(some.map((relation) => relation.to))) if (to !== from) citedBy.set(to, (citedBy.get(to) ?? 0) + 1);
  }
  return { relations, citedBy };
}

/** A paper that is only planned is proved by PLANS alone. */
function relationsOf(from: string, citations: readonly CitationRow[], planned: ReadonlySet<string>): readonly Relation[] {
  const proofs = citations.flatMap(({ row: { kind, isPartial }, documents }) => documents.filter((to) => kind === 'PLANS' || !planned.has(to)).map((to) => ({ kind, to, isPartial })));
  return [...grouped(proofs, ({ kind, to }) => `${kind} ${to}`).values()].flatMap((same) => same.slice(0, 1).map(({ kind, to }) => ({ kind, from, to, mentions: same.length, isPartial: same.every(({ isPartial }) => isPartial) })));
}

import { grouped } from '../../src/domain/grouped.js';
import { byText } from '../../src/domain/text.js';
import type { DocumentFacts } from '../../src/domain/facts.js';
import { claimRows, type CitationRow } from '../../src/ingest/rows.js';
import type { Edge } from './bulk.js';

interface Claiming {
  readonly key: string;
  readonly facts: DocumentFacts;
  readonly citations: readonly CitationRow[];
}

/** Claims, the fields on which they disagree, and their edges; what `cypher/write/{claims,discrepancies}.cypher` make in the graph. */
export function claimsWithDisagreements(papers: readonly Claiming[]) {
  const all = papers.flatMap(({ key, facts, citations }) => claimRows(key, facts, citations));
  const documents = new Set(papers.map(({ key }) => key));
  const groups = [...grouped(all, ({ subject, field }) => `${subject}#${field}`)].filter(([, some]) => new Set(some.map(({ value }) => value)).size > 1);
  const edges = (some: typeof all, kind: string, to: (claim: (typeof all)[number]) => string | null): readonly Edge[] => some.flatMap((claim) => {
    const end = to(claim);
    return end === null ? [] : [{ from: claim.id, kind, to: end, said: {} }];
  });
  return {
    claims: all.map(({ key: _, edge: __, citation: ___, assignment: ____, ...claim }) => ({ ...claim, isWeighed: false })),
    disagreements: groups.map(([id, some]) => ({ id, subject: some[0]?.subject, field: some[0]?.field, about: [...some].sort((a, b) => byText(a.id, b.id))[0]?.about })),
    edges: {
      said: all.map(({ key, edge, id }): Edge => ({ from: key, kind: edge, to: id, said: {} })),
      ofDocuments: edges(all.filter(({ subject }) => documents.has(subject)), 'ABOUT', ({ subject }) => subject),
      ofActors: edges(all.filter(({ subject }) => !documents.has(subject)), 'ABOUT', ({ subject }) => subject),
      inCitations: edges(all, 'CARRIED_BY', ({ citation }) => citation),
      inTasks: edges(all, 'CARRIED_BY', ({ assignment }) => assignment),
      between: groups.flatMap(([from, some]) => some.map(({ id }): Edge => ({ from, kind: 'BETWEEN', to: id, said: {} }))),
    },
  };
}

import { grouped } from '../domain/grouped.js';
import type { LineageAnswer, LineageEntry, RelationAnswer } from './answers.js';

type Lineage = LineageAnswer['lineage'];
export type TreeRelation = Lineage['relations'][number];

/** A document of the tree and what was reached through it. */
export interface Branch {
  readonly entry: LineageEntry;
  /** The last step of its witness path; undefined when the answer shows none. */
  readonly relation: TreeRelation | undefined;
  readonly children: readonly Branch[];
  /** Its further relations to documents of the tree. */
  readonly also: readonly TreeRelation[];
}

/** Nests entries along their witness paths, and gives each relation that is no step to the document that acts. */
export function lineageTree({ root, entries, relations }: Lineage): Pick<Branch, 'children' | 'also'> {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const steps = new Map(entries.map((entry) => [entry.document.key, byId.get(entry.path.at(-1)?.id ?? '')]));
  const used = new Set([...steps.values()].map((relation) => relation?.id));
  const also = grouped(relations.filter(({ id }) => !used.has(id)), ({ from }) => from.key);
  const below = grouped(entries, ({ document: { key } }) => parentOf(steps.get(key), key) ?? root.key);
  const branch = (entry: LineageEntry): Branch => {
    const { key } = entry.document;
    return { entry, relation: steps.get(key), children: childrenOf(key), also: also.get(key) ?? [] };
  };
  const childrenOf = (key: string): readonly Branch[] => (below.get(key) ?? []).map(branch).sort((a, b) => Number(isInverse(a)) - Number(isInverse(b)));
  return { children: childrenOf(root.key), also: also.get(root.key) ?? [] };
}

/** True when the entry acts on the document above it, so that the caption is read backwards. */
export function isInverse({ relation, entry }: Pick<Branch, 'relation' | 'entry'>): boolean {
  return relation?.from.key === entry.document.key;
}

function parentOf(relation: RelationAnswer<{ readonly key: string }> | undefined, key: string): string | undefined {
  return relation?.from.key === key ? relation.to.key : relation?.from.key;
}

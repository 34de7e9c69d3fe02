import { relationId, relationRank, type Relation } from './relation.js';
import { byText } from './text.js';

export type OneWay = 'UPSTREAM' | 'DOWNSTREAM';
export type Direction = OneWay | 'BOTH';
export type TruncationReason = 'DEPTH' | 'SIZE' | 'TIME';

/** Why and where a walk was cut; `frontier` are the documents beyond which nobody looked. */
export interface Truncation {
  readonly reason: TruncationReason;
  readonly limit: number;
  readonly frontier: readonly string[];
}

/** A document that a walk reached, at its distance from the root. */
export interface Reached {
  readonly key: string;
  readonly depth: number;
  /** Orders entries of one depth; never null. */
  readonly issuedSort: string;
}

/** Nearest first, then by date and key. */
export function byDistance(a: Reached, b: Reached): number {
  return a.depth - b.depth || byText(a.issuedSort, b.issuedSort) || byText(a.key, b.key);
}

/** The stronger evidence first: more mentions, then the kind's place in the table, then id. */
export function byEvidence(a: Relation, b: Relation): number {
  return b.mentions - a.mentions || relationRank(a.kind) - relationRank(b.kind) || byText(relationId(a), relationId(b));
}

/**
 * For every reached document one shortest path of relations from the root, chosen step by step by
 * strength of evidence; the same graph gives the same paths.
 * @returns relations in order from the root, by the key of the document reached
 */
export function witnessPaths(root: string, reached: readonly Reached[], relations: readonly Relation[], direction: OneWay): ReadonlyMap<string, readonly Relation[]> {
  const [near, far] = direction === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const depths = new Map<string, number>([[root, 0], ...reached.map((entry) => [entry.key, entry.depth] as const)]);
  const arriving = new Map<string, Relation>();
  for (const relation of [...relations].sort(byEvidence)) {
    const step = depths.get(relation[far]);
    if (step === undefined || depths.get(relation[near]) !== step - 1 || arriving.has(relation[far])) continue;
    arriving.set(relation[far], relation);
  }
  const paths = new Map<string, readonly Relation[]>([[root, []]]);
  for (const { key } of [...reached].sort(byDistance)) {
    const last = arriving.get(key);
    const before = last === undefined ? undefined : paths.get(last[near]);
    if (last !== undefined && before !== undefined) paths.set(key, [...before, last]);
  }
  paths.delete(root);
  return paths;
}

/**
 * Groups of more than one document that all reach each other (Tarjan's strongly connected
 * components, without recursion so that a long chain cannot overflow the stack).
 */
export function cyclesOf(relations: readonly Pick<Relation, 'from' | 'to'>[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of relations) {
    const onward = next.get(from);
    if (onward === undefined) next.set(from, [to]);
    else onward.push(to);
    if (!next.has(to)) next.set(to, []);
  }
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  for (const start of [...next.keys()].sort(byText)) {
    if (index.has(start)) continue;
    const stack: { key: string; child: number }[] = [{ key: start, child: 0 }];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1] as { key: string; child: number };
      const { key } = frame;
      if (frame.child === 0) {
        index.set(key, index.size);
        low.set(key, index.get(key) as number);
        open.push(key);
        isOpen.add(key);
      }
      const child = next.get(key)?.[frame.child];
      frame.child += 1;
      if (child === undefined) {
        stack.pop();
        const parent = stack[stack.length - 1];
        if (parent !== undefined) low.set(parent.key, Math.min(low.get(parent.key) as number, low.get(key) as number));
        if (low.get(key) === index.get(key)) groups.push(closeGroup(key, open, isOpen));
      } else if (!index.has(child)) {
        stack.push({ key: child, child: 0 });
      } else if (isOpen.has(child)) {
        low.set(key, Math.min(low.get(key) as number, index.get(child) as number));
      }
    }
  }
  return groups.filter((group) => group.length > 1).sort((a, b) => byText(a[0] ?? '', b[0] ?? ''));
}

function closeGroup(root: string, open: string[], isOpen: Set<string>): string[] {
  const group: string[] = [];
  for (;;) {
    const key = open.pop() as string;
    isOpen.delete(key);
    group.push(key);
    if (key === root) return group.sort(byText);
  }
}

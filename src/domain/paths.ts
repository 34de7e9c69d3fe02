import { grouped } from './grouped.js';
import { byEvidence, type OneWay, type Truncation } from './lineage.js';
import type { Relation } from './relation.js';
import { byText } from './text.js';

/** Relations in order from one document to another, of each step the one that is proved best. */
export type WitnessPath = readonly Relation[];

/** Which paths are wanted: `way` is the one that leads from `from` to `to`. */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly way: OneWay;
  readonly depth: number;
  readonly first: number;
}

export interface FoundPaths {
  readonly paths: readonly WitnessPath[];
  /** SIZE: there are more paths than were asked for; DEPTH: longer ones. */
  readonly truncated: Truncation | null;
}

/** Steps that the search may try: only cycles make it try in vain. */
const mostTries = 100_000;

/** Shortest first; of one length the one whose last step is proved best, then the step before it, and so on: as `witnessPaths` chooses. */
export function byProof(a: WitnessPath, b: WitnessPath): number {
  let order = a.length - b.length;
  for (let step = a.length - 1; step >= 0 && order === 0; step -= 1) order = byEvidence(a[step] as Relation, b[step] as Relation);
  return order;
}

/**
 * The best paths along relations between two documents, no document twice in a path, in the order of `byProof`.
 * Each leads over other documents: of several relations between the same two the one that is proved best stands for all.
 * @example bestPaths({ from: 'law', to: 'plan', way: 'DOWNSTREAM', depth: 6, first: 3 }, relations)
 */
export function bestPaths(question: PathsQuestion, relations: readonly Relation[]): FoundPaths {
  const { from, depth, first } = question;
  const search = openSearch(question, relations);
  const paths: WitnessPath[] = [];
  for (let length = 1; length <= depth && paths.length <= first; length += 1) {
    for (const path of search.ofLength(length)) {
      paths.push(path);
      if (paths.length > first) break;
    }
  }
  if (paths.length > first) return { paths: paths.slice(0, first), truncated: { reason: 'SIZE', limit: first, frontier: [from] } };
  if (search.hasGivenUp()) return { paths, truncated: { reason: 'SIZE', limit: mostTries, frontier: [from] } };
  const further = search.beyond(depth);
  return { paths, truncated: further.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: further } };
}

/** Search from the end backwards, so that every step tried is known to lead to the start. */
function openSearch({ from, to, way }: PathsQuestion, relations: readonly Relation[]) {
  const [near, far] = way === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const steps = bestOfEachPair(relations);
  const arriving = grouped(steps, (relation) => relation[far]);
  const leaving = grouped(steps, (relation) => relation[near]);
  /** Documents at the end of a walk of so many steps from the start, by number of steps. */
  const reach: ReadonlySet<string>[] = [new Set([from])];
  let tries = 0;

  function reached(steps: number): ReadonlySet<string> {
    for (let at = reach.length; at <= steps; at += 1) {
      const onward = [...(reach[at - 1] ?? [])].filter((key) => key !== to).flatMap((key) => leaving.get(key) ?? []);
      reach.push(new Set(onward.map((relation) => relation[far]).filter((key) => key !== from)));
    }
    return reach[steps] as ReadonlySet<string>;
  }

  function* ofLength(length: number): Generator<WitnessPath> {
    if (reached(length).has(to)) yield* backwards(to, length, [], new Set([to]));
  }

  function* backwards(key: string, left: number, suffix: WitnessPath, seen: ReadonlySet<string>): Generator<WitnessPath> {
    for (const relation of arriving.get(key) ?? []) {
      const before = relation[near];
      tries += 1;
      if (tries > mostTries) return;
      if (seen.has(before) || !reached(left - 1).has(before)) continue;
      if (left === 1) yield [relation, ...suffix];
      else yield* backwards(before, left - 1, [relation, ...suffix], new Set([...seen, before]));
    }
  }

  /** Where a longer path stands after so many steps; empty when there is none. One that cycles hide counts as there. */
  function beyond(steps: number): readonly string[] {
    for (let length = steps + 1; length <= leaving.size && reached(length).size > 0; length += 1) {
      const [longer] = ofLength(length);
      if (longer !== undefined) return [longer[steps]?.[near] ?? to];
      if (tries > mostTries) return [...reached(steps)].sort(byText);
    }
    return [];
  }

  return { ofLength, beyond, hasGivenUp: () => tries > mostTries };
}

/** Documents from which a search for paths upstream goes on: what lies behind `to` leads to no path. */
export function aheadOf(to: string, from: string, relations: readonly Relation[]): ReadonlySet<string> {
  const leaving = grouped(relations, (relation) => relation.from);
  const ahead = new Set([from]);
  // A set that grows while it is gone through: every document is looked at once.
  for (const key of ahead) {
    for (const relation of leaving.get(key) ?? []) if (relation.to !== to) ahead.add(relation.to);
  }
  return ahead;
}

/** The relation that is proved best between every two documents, the best of all first. */
function bestOfEachPair(relations: readonly Relation[]): readonly Relation[] {
  const best = new Map<string, Relation>();
  for (const relation of [...relations].sort(byEvidence)) {
    const pair = `${relation.from}|${relation.to}`;
    if (!best.has(pair)) best.set(pair, relation);
  }
  return [...best.values()];
}

/** The other relations between the documents of a path, step by step. */
export function besides(path: WitnessPath, relations: readonly Relation[]): readonly Relation[] {
  return path.flatMap((step) => relations.filter(({ from, to, kind }) => from === step.from && to === step.to && kind !== step.kind).sort(byEvidence));
}

import { grouped } from './grouped.js';
import { byEvidence, type Direction, type OneWay, type Truncation } from './lineage.js';
import { joinCuts, type WalkedWay } from './lineage-answer.js';
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

/** What a search between two documents came to. */
export interface PathsAnswer {
  readonly paths: readonly FoundPath[];
  /** Steps to which every way was followed. */
  readonly searchedDepth: number;
  readonly truncated: Truncation | null;
  /** Keys of the documents at which the search looked for a way on. */
  readonly searched: readonly string[];
}

export interface FoundPath {
  readonly relations: WitnessPath;
  /** Other relations between the same documents. */
  readonly others: readonly Relation[];
}

interface BestPaths {
  readonly paths: readonly WitnessPath[];
  readonly searchedDepth: number;
  /** SIZE: there are more paths than were asked for, or more was tried than one may; DEPTH: there are longer ones. */
  readonly truncated: Truncation | null;
}

/** Steps that a search may try: only cycles make it try in vain. */
export const mostTries = 100_000;

/**
 * The best paths between two documents, one way or both, from a walk upstream from whichever of them act.
 * @param walked upstream from `from` (UPSTREAM), from `to` (DOWNSTREAM), or from both
 */
export function pathsIn(walked: WalkedWay, { direction, ...question }: Omit<PathsQuestion, 'way'> & { readonly direction: Direction }): PathsAnswer {
  const { from, to, first } = question;
  const ways = (['UPSTREAM', 'DOWNSTREAM'] as const).filter((way) => direction === 'BOTH' || direction === way);
  // What begins inside may end at a paper that did not exist on the day asked about.
  const inside = new Set([from, to, ...walked.reached.map(({ key }) => key)]);
  const relations = walked.relations.filter((relation) => inside.has(relation.to));
  const found = ways.map((way) => bestPaths({ ...question, way }, relations));
  const paths = found.flatMap((one) => one.paths).sort(byProof);
  const searched = new Set(ways.flatMap((way) => [...(way === 'UPSTREAM' ? aheadOf(from, to, relations) : aheadOf(to, from, relations))]));
  const surplus: Truncation | null = paths.length > first ? { reason: 'SIZE', limit: first, frontier: [from] } : null;
  return {
    paths: paths.slice(0, first).map((path) => ({ relations: path, others: besides(path, relations) })),
    searchedDepth: Math.min(walked.searchedDepth, ...found.map((one) => one.searchedDepth)),
    truncated: joinCuts([cutAmong(searched, walked.truncated), ...found.map((one) => one.truncated), surplus].filter((cut) => cut !== null)),
    searched: [...searched].sort(byText),
  };
}

/** A cut by depth matters where a path could have gone on. */
function cutAmong(searched: ReadonlySet<string>, cut: Truncation | null): Truncation | null {
  if (cut?.reason !== 'DEPTH') return cut;
  const frontier = cut.frontier.filter((key) => searched.has(key));
  return frontier.length === 0 ? null : { ...cut, frontier };
}

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
export function bestPaths(question: PathsQuestion, relations: readonly Relation[]): BestPaths {
  const { from, depth, first } = question;
  const search = openSearch(question, relations);
  const paths: WitnessPath[] = [];
  let length = 0;
  while (length < depth && paths.length <= first && !search.hasGivenUp()) {
    length += 1;
    for (const path of search.ofLength(length)) {
      paths.push(path);
      if (paths.length > first) break;
    }
  }
  if (paths.length > first) return { paths: paths.slice(0, first), searchedDepth: depth, truncated: { reason: 'SIZE', limit: first, frontier: [from] } };
  if (search.hasGivenUp()) return { paths, searchedDepth: length - 1, truncated: { reason: 'SIZE', limit: mostTries, frontier: [from] } };
  const further = search.beyond(depth);
  return { paths, searchedDepth: depth, truncated: further.length === 0 ? null : { reason: 'DEPTH', limit: depth, frontier: further } };
}

/** Search from the end backwards, so that every step tried is known to lead to the start. */
function openSearch({ from, to, way }: PathsQuestion, relations: readonly Relation[]) {
  const [near, far] = way === 'UPSTREAM' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const steps = bestOfEachPair(relations);
  const arriving = grouped(steps, (relation) => relation[far]);
  const useful = closure(to, (key) => (arriving.get(key) ?? []).map((relation) => relation[near]).filter((before) => before !== from));
  const leaving = grouped(steps.filter((relation) => useful.has(relation[far])), (relation) => relation[near]);
  /** Documents at the end of a walk of so many steps from the start, by number of steps; only those from which the end can be reached. */
  const reach: ReadonlySet<string>[] = [new Set([from])];
  let tries = 0;

  function reached(length: number): ReadonlySet<string> {
    for (let at = reach.length; at <= length; at += 1) {
      const onward = [...(reach[at - 1] ?? [])].filter((key) => key !== to).flatMap((key) => leaving.get(key) ?? []);
      reach.push(new Set(onward.map((relation) => relation[far]).filter((key) => key !== from)));
    }
    return reach[length] as ReadonlySet<string>;
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
  function beyond(length: number): readonly string[] {
    for (let longer = length + 1; longer <= useful.size && reached(longer).size > 0; longer += 1) {
      const [path] = ofLength(longer);
      if (path !== undefined) return [path[length]?.[near] ?? to];
      tries += reached(longer).size;
      if (tries > mostTries) return [...reached(length)].sort(byText);
    }
    return [];
  }

  return { ofLength, beyond, hasGivenUp: () => tries > mostTries };
}

/** Documents from which a search for paths upstream goes on: what lies behind `to` leads to no path. */
export function aheadOf(from: string, to: string, relations: readonly Relation[]): ReadonlySet<string> {
  const leaving = grouped(relations, (relation) => relation.from);
  return closure(from, (key) => (leaving.get(key) ?? []).map((relation) => relation.to).filter((next) => next !== to));
}

/** Everything that steps lead to, the start included. */
function closure(start: string, next: (key: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set([start]);
  // A set that grows while it is gone through: everything in it is looked at once.
  for (const key of all) for (const one of next(key)) all.add(one);
  return all;
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

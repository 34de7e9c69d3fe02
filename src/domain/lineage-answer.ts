import { byDistance, cyclesOf, witnessPaths, type Direction, type OneWay, type Reached, type Truncation, type TruncationReason } from './lineage.js';
import { relationId, type Relation } from './relation.js';
import { byText } from './text.js';

/** One finished walk in one direction. */
export interface WalkedWay {
  readonly direction: OneWay;
  readonly reached: readonly Reached[];
  readonly relations: readonly Relation[];
  readonly truncated: Truncation | null;
  /** Levels that were seen whole. */
  readonly searchedDepth: number;
}

export interface Entry extends Reached {
  readonly direction: Direction;
  readonly path: readonly Relation[];
}

export interface LineageAnswer {
  readonly entries: readonly Entry[];
  readonly relations: readonly Relation[];
  readonly cycles: readonly (readonly string[])[];
  readonly truncated: Truncation | null;
}

/**
 * Joins the walks of a question: one entry for each document, at its shortest distance; what both
 * walks reached is BOTH. More than `limit` entries are cut by level, within it by date and key.
 */
export function joinWalks(root: string, ways: readonly WalkedWay[], limit: number): LineageAnswer {
  const entries = new Map<string, Entry>();
  for (const { direction, reached, relations } of ways) {
    const paths = witnessPaths(root, reached, relations, direction);
    for (const step of reached) {
      const entry: Entry = { ...step, direction, path: paths.get(step.key) ?? [] };
      const before = entries.get(step.key);
      if (before === undefined) entries.set(step.key, entry);
      else entries.set(step.key, { ...(before.depth <= entry.depth ? before : entry), direction: 'BOTH' });
    }
  }
  const { kept, cut } = nearest([...entries.values()], limit, [root]);
  const inside = new Set([root, ...kept.map(({ key }) => key)]);
  const relations = [...new Map(ways.flatMap((way) => way.relations).map((relation) => [relationId(relation), relation])).values()]
    .filter(({ from, to }) => inside.has(from) && inside.has(to))
    .sort((a, b) => byText(relationId(a), relationId(b)));
  const cuts = ways.flatMap(({ truncated }) => (truncated === null ? [] : [truncated]));
  if (cut !== null) cuts.unshift(cut);
  return { entries: kept, relations, cycles: cyclesOf(relations), truncated: joinCuts(cuts) };
}

/** The nearest of what walks reached, then by date and key, no more than `limit`, and the cut that leaving out the others is. */
export function nearest<Of extends Reached>(reached: readonly Of[], limit: number, roots: readonly string[]): { readonly kept: readonly Of[]; readonly cut: Truncation | null } {
  const sorted = [...reached].sort(byDistance);
  const kept = sorted.slice(0, limit);
  const leftOut = sorted[limit];
  return { kept, cut: leftOut === undefined ? null : { reason: 'SIZE', limit, frontier: levelBefore(kept.map(({ key: id, depth }) => ({ id, depth })), leftOut.depth, roots) } };
}

/** The level before the one that was cut, or the roots: nobody looked at all that lies next to it. */
export function levelBefore(kept: readonly { readonly id: string; readonly depth: number }[], cutDepth: number, roots: readonly string[]): readonly string[] {
  const before = kept.filter(({ depth }) => depth === cutDepth - 1).map(({ id }) => id);
  return before.length === 0 ? roots : before;
}

/** Reasons, the gravest first. */
const byGravity: readonly TruncationReason[] = ['TIME', 'SIZE', 'DEPTH'];

/** One cut for all: the gravest, of several alike the first, with all that was left unseen at the same bound. */
export function joinCuts(cuts: readonly Truncation[]): Truncation | null {
  const first = byGravity.flatMap((reason) => cuts.filter((cut) => cut.reason === reason))[0];
  if (first === undefined) return null;
  const frontier = cuts.filter(({ reason, limit }) => reason === first.reason && limit === first.limit).flatMap((cut) => cut.frontier);
  return { ...first, frontier: [...new Set(frontier)].sort(byText) };
}

import { byDistance, cyclesOf, witnessPaths, type Direction, type OneWay, type Reached, type Truncation } from './lineage.js';
import { relationId, type Relation } from './relation.js';
import { byText } from './text.js';

/** One finished walk in one direction. */
export interface WalkedWay {
  readonly direction: OneWay;
  readonly reached: readonly Reached[];
  readonly relations: readonly Relation[];
  readonly truncated: Truncation | null;
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
  const sorted = [...entries.values()].sort(byDistance);
  const kept = sorted.slice(0, limit);
  const inside = new Set([root, ...kept.map(({ key }) => key)]);
  const relations = [...new Map(ways.flatMap((way) => way.relations).map((relation) => [relationId(relation), relation])).values()]
    .filter(({ from, to }) => inside.has(from) && inside.has(to))
    .sort((a, b) => byText(relationId(a), relationId(b)));
  const cuts = ways.flatMap(({ truncated }) => (truncated === null ? [] : [truncated]));
  if (sorted.length > limit) cuts.unshift({ reason: 'SIZE', limit, frontier: frontierOf(root, kept, sorted[limit] as Entry) });
  return { entries: kept, relations, cycles: cyclesOf(relations), truncated: joinCuts(cuts) };
}

/** The level before the one that was cut: nobody looked at all of what lies next to it. */
function frontierOf(root: string, kept: readonly Entry[], firstLeftOut: Entry): readonly string[] {
  const before = kept.filter(({ depth }) => depth === firstLeftOut.depth - 1).map(({ key }) => key);
  return before.length === 0 ? [root] : before;
}

/** One cut for all: of the gravest reason, with all that was left unseen for it. */
export function joinCuts(cuts: readonly Truncation[]): Truncation | null {
  const first = [...cuts].sort((a, b) => byText(b.reason, a.reason))[0];
  if (first === undefined) return null;
  const frontier = cuts.filter(({ reason }) => reason === first.reason).flatMap((cut) => cut.frontier);
  return { ...first, frontier: [...new Set(frontier)].sort(byText) };
}

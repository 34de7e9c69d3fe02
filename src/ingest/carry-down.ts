import { fold } from '../domain/text.js';

/** A task as its words and parties tell it, to be held against another. */
export interface TaskWords {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Ids of those who lead, pass on or help. */
  readonly actors: readonly string[];
}

/** A task that carries a higher one down (nhiệm vụ cụ thể hóa), with how sure that is and why. */
export interface CarriedDown {
  readonly lower: string;
  readonly higher: string;
  /** Between 0 and 1. */
  readonly score: number;
  readonly reasons: readonly CarryReason[];
}

export type CarryReason = 'SHARED_WORDS' | 'SAME_OPENING' | 'SHARED_ACTOR';

/**
 * What the match was tuned on: the tasks that 788-CV/BCSĐ carries down from 495-TB/TU, and 10227/VP-KGVX from
 * 788-CV/BCSĐ; `test/support/carry-down-gold.ts` prints precision and recall for other values.
 */
export const carryDown = {
  /** Below it two tasks are not linked. */
  threshold: 0.34,
  /** What one actor in common adds to the score of the words. */
  sharedActor: 0.06,
  /** Fewer shared pairs of words prove nothing: every paper says “tổ chức thực hiện”. */
  fewestPairs: 2,
  /** Formulas that close a paper are no tasks to be carried down. */
  leftOut: ['CLOSING'] as readonly string[],
} as const;

/**
 * Which tasks of a paper carry down which of the paper that it implements: by the rare pairs of words that they
 * share, each at its weight, and by the actors that both name. At most one higher task for each lower one.
 * @example carriedDown(higher tasks, lower tasks)[0] → { lower: 'b#1', higher: 'a#3', score: 0.82, reasons: ['SHARED_WORDS'] }
 */
export function carriedDown(higher: readonly TaskWords[], lower: readonly TaskWords[], settings: Pick<typeof carryDown, 'leftOut'> & { readonly threshold: number; readonly sharedActor: number; readonly fewestPairs: number } = carryDown): readonly CarriedDown[] {
  const isTask = ({ kind }: TaskWords): boolean => !settings.leftOut.includes(kind);
  const tasks = [...higher, ...lower].filter(isTask).map((task) => ({ task, pairs: pairsOf(task.text) }));
  const weight = weights(tasks.map(({ pairs }) => pairs));
  const of = new Map(tasks.map(({ task, pairs }) => [task.id, pairs]));
  return lower.filter(isTask).flatMap((low) => {
    const scored = higher.filter(isTask).map((high) => ({ high, ...score(low, high, of.get(low.id) ?? new Set(), of.get(high.id) ?? new Set(), weight, settings) }));
    const [best] = scored.sort((a, b) => b.score - a.score || (a.high.id < b.high.id ? -1 : 1));
    return best === undefined || best.score < settings.threshold ? [] : [{ lower: low.id, higher: best.high.id, score: Math.round(best.score * 1000) / 1000, reasons: best.reasons }];
  });
}

interface Scored {
  readonly score: number;
  readonly reasons: readonly CarryReason[];
}

function score(low: TaskWords, high: TaskWords, own: ReadonlySet<string>, other: ReadonlySet<string>, weight: (pair: string) => number, settings: { readonly sharedActor: number; readonly fewestPairs: number }): Scored {
  const shared = [...own].filter((pair) => other.has(pair));
  if (shared.length < settings.fewestPairs) return { score: 0, reasons: [] };
  const sum = (pairs: Iterable<string>): number => [...pairs].reduce((total, pair) => total + weight(pair), 0);
  // Of the shorter text: what a lower paper adds, or leaves to a later dash, is no difference in the task.
  const words = sum(shared) / Math.max(1e-9, Math.min(sum(own), sum(other)));
  const actors = low.actors.filter((actor) => high.actors.includes(actor)).length;
  const reasons: CarryReason[] = ['SHARED_WORDS', ...(opening(low.text) === opening(high.text) ? ['SAME_OPENING' as const] : []), ...(actors > 0 ? ['SHARED_ACTOR' as const] : [])];
  return { score: Math.min(1, words + (actors > 0 ? settings.sharedActor : 0)), reasons };
}

/** Pairs of neighbouring words, without diacritics and marks. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '');
}

function opening(text: string): string {
  return wordsOf(text).slice(0, 4).join(' ');
}

/** A pair that stands in many of the tasks tells little. */
function weights(all: readonly ReadonlySet<string>[]): (pair: string) => number {
  const counts = new Map<string, number>();
  for (const pairs of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + all.length / (counts.get(pair) ?? 1));
}

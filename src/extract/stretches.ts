/** The first of so many places from which on something holds; their number when it never does. Halves, so that long texts stay quick. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of a sorted list begin at or before a place. */
export function countFrom(items: readonly { readonly start: number }[], at: number): number {
  return firstWhere(items.length, (index) => (items[index]?.start ?? at) > at);
}

/** The last of a sorted list that begins at or before a place; undefined when none does. */
export function lastFrom<Item extends { readonly start: number }>(items: readonly Item[], at: number): Item | undefined {
  return items[countFrom(items, at) - 1];
}

/** The one of a sorted list without overlaps that holds a place. */
export function holding<Item extends { readonly start: number; readonly end: number }>(items: readonly Item[], at: number): Item | undefined {
  const item = lastFrom(items, at);
  return item !== undefined && at < item.end ? item : undefined;
}

/** Remembers which stretches of a text are taken. */
export interface Cover {
  /** Takes a stretch; false, and nothing taken, when a part of it was taken before. */
  readonly take: (start: number, end: number) => boolean;
  readonly isFree: (start: number, end: number) => boolean;
}

export function coverOf(length: number): Cover {
  const taken = new Uint8Array(length);
  const isFree = (start: number, end: number): boolean => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    return true;
  };
  return {
    isFree,
    take: (start, end) => {
      if (!isFree(start, end)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}

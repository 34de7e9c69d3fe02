import type { IssueDate } from './facts.js';

/** How a day is bounded that is not known: to its month or year, between two days, from a day on, or up to one. */
export type DayBounds = 'MONTH' | 'YEAR' | 'BETWEEN' | 'SINCE' | 'UNTIL';

/**
 * How the day of issue is bounded; null when it is known, or nothing is.
 * @example issuedBounds({ on: null, precision: 'BOUNDED', earliest: '2021-09-06', latest: null, … }) === 'SINCE'
 */
export function issuedBounds({ on, precision, earliest, latest }: IssueDate): DayBounds | null {
  if (on !== null || (earliest === null && latest === null)) return null;
  if (latest === null) return 'SINCE';
  if (earliest === null) return 'UNTIL';
  return precision === 'MONTH' || precision === 'YEAR' ? precision : 'BETWEEN';
}

/** Where papers stand by `issuedSort` that may have been issued within some days: each in one of these ranges alone. */
export interface IssueDays {
  /** Whatever stands from here … */
  readonly first: string;
  /** … to here may have been issued within the days. */
  readonly last: string;
  /** Beyond these: papers whose day is bounded so; of those between two days only some. */
  readonly unsure: readonly { readonly bounds: DayBounds; readonly least: string; readonly most: string }[];
}

/** Undated papers stand before the first and lie in no range. */
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];

/**
 * The ranges for the days from one to another; null leaves that side open. A paper stands at its latest day, one that
 * has no latest day at its earliest (`issuedSort`).
 * @example issueDays('2021-05-01', '2021-05-20').unsure[0] equals { bounds: 'MONTH', least: '2021-05-21', most: '2021-05-31' }
 */
export function issueDays(from: string | null, to: string | null): IssueDays {
  const [first, last] = [from ?? firstDay, to ?? lastDay];
  const next = last === lastDay ? '~' : dayBeside(last, 1);
  const above = next > first ? next : first;
  const below = dayBeside(first, -1);
  const unsure = [
    { bounds: 'MONTH', least: above, most: `${last.slice(0, 8)}31` },
    { bounds: 'YEAR', least: above, most: `${last.slice(0, 5)}12-31` },
    { bounds: 'BETWEEN', least: above, most: lastDay },
    { bounds: 'UNTIL', least: above, most: lastDay },
    { bounds: 'SINCE', least: firstDay, most: below < last ? below : last },
  ] as const;
  return { first, last, unsure: unsure.filter(({ least, most }) => least <= most) };
}

/**
 * The same ranges of `issuedSortDown`.
 * @example sortedDown('2021-09-20') === '7978-90-79'
 */
export function daysDown({ first, last, unsure }: IssueDays): IssueDays {
  return { first: sortedDown(last), last: sortedDown(first), unsure: unsure.map(({ bounds, least, most }) => ({ bounds, least: sortedDown(most), most: sortedDown(least) })) };
}

/** A date as text that sorts upwards as dates sort downwards. */
export function sortedDown(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

function dayBeside(day: string, step: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

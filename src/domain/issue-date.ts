import type { IssueDate } from './facts.js';

interface Known {
  readonly on: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isInferred: boolean;
}

/**
 * A date of issue with its precision, from what a source knows of it.
 * @example issueDate({ on: '2021-09-20', … }).precision === 'DAY'
 * @example issueDate({ on: null, earliest: '2021-09-06', latest: '2021-09-08', … }).precision === 'BOUNDED'
 */
export function issueDate({ on, earliest, latest, isInferred }: Known): IssueDate {
  if (on !== null) return { on, precision: 'DAY', earliest: on, latest: on, isInferred };
  const whole = wholePeriod(earliest, latest);
  return { on: null, precision: whole ?? (earliest === null && latest === null ? 'NONE' : 'BOUNDED'), earliest, latest, isInferred };
}

function wholePeriod(earliest: string | null, latest: string | null): 'YEAR' | 'MONTH' | undefined {
  if (earliest === null || latest === null) return undefined;
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return 'YEAR';
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return earliest.endsWith('-01') && latest === `${earliest.slice(0, 8)}${String(lastDay).padStart(2, '0')}` ? 'MONTH' : undefined;
}

/**
 * The text that lists are ordered by: the date, else the latest day it may be, else the front of
 * the list. Never null, so that an index can serve the order.
 */
export function issuedSort(issued: IssueDate): string {
  return issued.on ?? issued.latest ?? issued.earliest ?? '0000-00-00';
}

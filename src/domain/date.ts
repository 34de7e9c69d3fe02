import { DomainError } from './errors.js';

/** How well a date of issue is known (độ chính xác của ngày ban hành). */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'BOUNDED' | 'NONE';

/**
 * A day of the calendar, YYYY-MM-DD; anything else is refused.
 * @throws DomainError BAD_DATE
 * @example parseDay('2021-09-20') === '2021-09-20'
 */
export function parseDay(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) {
    throw new DomainError('BAD_DATE', `“${clip(text)}” is no date.`, { expected: 'a day of the calendar as YYYY-MM-DD, e.g. 2021-09-20', got: clip(text) });
  }
  return text;
}

/**
 * A date as Vietnamese papers print it: "07/9/2021", "07 tháng 9 năm 2021".
 * @returns YYYY-MM-DD, or undefined when the words give no full day
 */
export function readPrintedDay(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:\/|[-.]| tháng )(\d{1,2})(?:\/|[-.]| năm )(\d{4})$/u.exec(text.normalize('NFC'));
  if (parts === null) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!isDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** At most forty characters of what a person gave, so that an error never repeats a whole text; or as many as one wants. */
export function clip(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

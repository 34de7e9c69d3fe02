import { readPrintedDay } from '../domain/date.js';

/** A printed day: "07/9/2021", "07-9-2021", "07 tháng 9 năm 2021", marks lost or not. One group holds it all. */
export const daySource = String.raw`\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?|\s?th[áa]ng\s?\d{1,2}\s?(?:[,]\s?)?n[ăa]m\s?)\d{4}(?!\d)`;

/** ISO, or null when the words give no day of the calendar. @example isoDay('07 tháng 9 năm 2031') === '2031-09-07' */
export function isoDay(printed: string): string | null {
  const parts = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})/.exec(printed);
  if (parts === null) return null;
  return readPrintedDay(`${parts[1] ?? ''}/${parts[2] ?? ''}/${parts[3] ?? ''}`) ?? null;
}

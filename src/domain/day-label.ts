/** How days and times are written in answers and reports, for readers of Vietnamese. */

/** A day, or a month, as it is written in Vietnam: `dayLabel('2021-09-20')` → "20/09/2021". */
export function dayLabel(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A value that may be a day: `valueLabel('2021-09-20')` → "20/09/2021"; all else stays as it is. */
export function valueLabel(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayLabel(value) : value;
}

/** What is known of a day of issue; days as YYYY-MM-DD. */
export interface Issued {
  readonly issuedOn: string | null;
  /** A `DatePrecision`. */
  readonly issuedOnPrecision: string | null;
  readonly issuedEarliest: string | null;
  readonly issuedLatest: string | null;
  readonly issuedOnIsInferred: boolean;
}

/**
 * Day of issue as well as it is known: "20/09/2021", "tháng 09/2021", "từ 06/09/2021 đến 08/09/2021", "năm 2020 (suy ra)".
 * @returns null where nothing is known
 */
export function issuedLabel(issued: Issued): string | null {
  const text = plainIssued(issued);
  return text !== null && issued.issuedOnIsInferred ? `${text} (suy ra)` : text;
}

/** For a day that nobody knows. */
export const unknownDay = 'không rõ ngày';

function plainIssued({ issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest }: Issued): string | null {
  if (issuedOn !== null) return dayLabel(issuedOn);
  if (issuedOnPrecision === 'MONTH' && issuedEarliest !== null) return `tháng ${dayLabel(issuedEarliest.slice(0, 7))}`;
  if (issuedOnPrecision === 'YEAR' && issuedEarliest !== null) return `năm ${issuedEarliest.slice(0, 4)}`;
  const bounds = [issuedEarliest === null ? '' : `từ ${dayLabel(issuedEarliest)}`, issuedLatest === null ? '' : `đến ${dayLabel(issuedLatest)}`];
  return bounds.filter((part) => part !== '').join(' ') || null;
}

/** When a task is due (thời hạn), as the paper says it and as it was understood; the day as YYYY-MM-DD. */
export interface Due {
  readonly text: string | null;
  readonly on: string | null;
  readonly isExclusive: boolean;
  readonly isBestEffort: boolean;
  readonly recurrence: string | null;
  readonly condition: string | null;
  readonly event: string | null;
}

/** When, in the words of the paper, with the day where these say it otherwise: "sớm (phấn đấu trước 15/09/2021)"; empty: no time is told. */
export function dueLabel({ text, on, isExclusive, isBestEffort, recurrence, condition, event }: Due): string {
  const printed = text ?? '';
  const day = on === null ? null : `${isBestEffort ? 'phấn đấu ' : ''}${isExclusive ? 'trước' : 'hạn'} ${dayLabel(on)}`;
  const more = [day, recurrence, condition, event].filter((part) => part !== null && !printed.toLowerCase().includes(part.toLowerCase())).join('; ');
  return printed === '' || more === '' ? printed + more : `${printed} (${more})`;
}

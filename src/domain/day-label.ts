/** How days and times are written in answers and reports, for readers of Vietnamese. */

type Known<Value> = Value | null | undefined;

/** A day, or a month, as it is written in Vietnam: `dayLabel('2021-09-20')` → "20/09/2021". */
export function dayLabel(day: string): string {
  return day.split('-').reverse().join('/');
}

/** What is known of a day of issue; days as YYYY-MM-DD. */
export interface Issued {
  readonly issuedOn?: Known<string>;
  /** A `DatePrecision`. */
  readonly issuedOnPrecision?: Known<string>;
  readonly issuedEarliest?: Known<string>;
  readonly issuedLatest?: Known<string>;
  readonly issuedOnIsInferred?: Known<boolean>;
}

/**
 * Day of issue as well as it is known: "20/09/2021", "tháng 09/2021", "từ 06/09/2021 đến 08/09/2021", "năm 2020 (suy ra)".
 * @returns null where nothing is known
 */
export function issuedLabel(issued: Issued): string | null {
  const text = plainIssued(issued);
  return text !== null && issued.issuedOnIsInferred === true ? `${text} (suy ra)` : text;
}

/** For a day that nobody knows. */
export const unknownDay = 'không rõ ngày';

function plainIssued({ issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest }: Issued): string | null {
  if (issuedOn) return dayLabel(issuedOn);
  if (issuedOnPrecision === 'MONTH' && issuedEarliest) return `tháng ${dayLabel(issuedEarliest.slice(0, 7))}`;
  if (issuedOnPrecision === 'YEAR' && issuedEarliest) return `năm ${issuedEarliest.slice(0, 4)}`;
  const bounds = [issuedEarliest ? `từ ${dayLabel(issuedEarliest)}` : '', issuedLatest ? `đến ${dayLabel(issuedLatest)}` : ''];
  return bounds.filter((part) => part !== '').join(' ') || null;
}

/** When a task is due (thời hạn), as the paper says it and as it was understood. */
export interface Due {
  readonly text?: Known<string>;
  readonly on?: Known<string>;
  readonly isExclusive?: Known<boolean>;
  readonly isBestEffort?: Known<boolean>;
  readonly recurrence?: Known<string>;
  readonly condition?: Known<string>;
  readonly event?: Known<string>;
}

/** When, in the words of the paper, with the day where these say it otherwise: "sớm (phấn đấu trước 15/09/2021)"; empty: no time is told. */
export function dueLabel({ text, on, isExclusive, isBestEffort, recurrence, condition, event }: Due): string {
  const printed = text ?? '';
  const day = on ? `${isBestEffort === true ? 'phấn đấu ' : ''}${isExclusive === true ? 'trước' : 'hạn'} ${dayLabel(on)}` : null;
  const more = [day, recurrence, condition, event].filter((part): part is string => typeof part === 'string' && !printed.toLowerCase().includes(part.toLowerCase())).join('; ');
  return printed === '' || more === '' ? printed + more : `${printed} (${more})`;
}

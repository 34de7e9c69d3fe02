import { daySource, isoDay } from './printed-date.js';

/** What one form tells of a time. */
export interface TimePart {
  readonly on?: string;
  readonly isExclusive?: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly duration?: string;
  readonly recurrence?: string;
  readonly condition?: string;
  readonly event?: string;
  readonly urgency?: string;
}

/** One way of saying when (cách nói thời hạn), with an example and what it yields in a paper of 2031. */
export interface TimeForm {
  /** Matched in lower case. */
  readonly pattern: RegExp;
  /** Nothing of it can stand in words without a digit. */
  readonly needsDigit: boolean;
  readonly read: (match: RegExpMatchArray, year: number | null, text: string) => TimePart | null;
  readonly example: string;
  readonly yields: TimePart;
}

const openDay = String.raw`\d{1,2}(?:\s?[/.-]\s?|\s?tháng\s?)\d{1,2}(?![\d/])`;
const day = `(?<day>${daySource}|${openDay})`;
const form = (source: string, read: TimeForm['read'], example: string, yields: TimePart): TimeForm => ({ pattern: new RegExp(`(?<!\\p{L})(?:${source})`, 'gu'), needsDigit: /\d/.test(example), read, example, yields });
const quarters: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

function isoOf(printed: string, year: number | null): string | null {
  if (/\d{4}\s*$/.test(printed)) return isoDay(printed);
  return year === null ? null : isoDay(`${printed.replace(/tháng/u, '/')}/${String(year)}`);
}

/** The last day of a month; null when there is no such month. */
function monthEnd(month: number, year: string): TimePart | null {
  const on = ['31', '30', '29', '28'].map((last) => isoDay(`${last}/${String(month)}/${year}`)).find((one) => one !== null);
  return on === undefined ? null : { on };
}

/** From an hour of a day on; null when the clock or the calendar has none such. */
const fromHour: TimeForm['read'] = (match, year) => {
  const { day: printed = '', hour = '0', minute = '00' } = match.groups ?? {};
  const from = isoOf(printed, year);
  return from === null || Number(hour) > 23 || Number(minute) > 59 ? null : { from: `${from}T${hour.padStart(2, '0')}:${minute}:00+07:00` };
};

/** True of "trước ngày 15/12 hằng năm": a habit, no day. */
function recurs(match: RegExpMatchArray, text: string): boolean {
  const behind = text.slice((match.index ?? 0) + match[0].length).slice(0, 12);
  return /^\s?(?:hằng|hàng|mỗi)\s/u.test(behind);
}

const onDay = (isExclusive: boolean): TimeForm['read'] => (match, year, text) => {
  const on = isoOf(match.groups?.['day'] ?? '', year);
  return on === null || recurs(match, text) ? null : { on, isExclusive };
};

const units: readonly (readonly [RegExp, (count: string) => string])[] = [
  [/^(?:giờ|h|tiếng)/u, (count) => `PT${count}H`],
  [/^tháng/u, (count) => `P${count}M`],
  [/^tuần/u, (count) => `P${count}W`],
  [/^ngày/u, (count) => `P${count}D`],
];

/** A length of time, what it counts from, and whether only working days count. */
const lasts: TimeForm['read'] = (match) => {
  const { count = '0', unit = '', working, since } = match.groups ?? {};
  const print = units.find(([word]) => word.test(unit))?.[1];
  if (print === undefined || Number(count) === 0) return null;
  return { duration: print(String(Number(count))), ...(working === undefined ? {} : { condition: 'ngày làm việc' }), ...(since === undefined ? {} : { event: since.trim() }) };
};
const length = String.raw`0?(?<count>\d{1,3})\s?(?:\(\p{L}+(?:\s\p{L}+)?\)\s)?(?<unit>giờ|h|tiếng|ngày|tuần|tháng)(?!\p{L}|\/|\s?\d)(?<working>\slàm việc)?`;
const since = String.raw`,?\s(?<since>(?:kể từ|tính từ|từ)\s(?:ngày|khi|thời điểm|lúc)\s(?!\d)[^,.;:()]{2,80})`;

/** A new way of saying when is a new row. Days come first, so that what is no day is read from the rest. */
export const timeForms: readonly TimeForm[] = [
  form(`từ\\s(?:(?<hour>\\d{1,2})(?:h|g|giờ)\\s?(?<minute>\\d{2})?\\s)?(?:sau )?ngày\\s(?<from>${daySource}|${openDay})\\s?(?:,\\s)?(?:cho )?(?:đến|tới|-)\\s(?:hết\\s)?(?:ngày\\s)?${day}`, (match, year) => {
    const until = isoOf(match.groups?.['day'] ?? '', year);
    const from = isoOf(match.groups?.['from'] ?? '', until === null ? year : Number(until.slice(0, 4)));
    return until === null ? null : { until: `${until}T23:59:59+07:00`, ...(from === null ? {} : { from: `${from}T00:00:00+07:00` }) };
  }, 'từ ngày 08/9/2031 đến ngày 18/9/2031', { from: '2031-09-08T00:00:00+07:00', until: '2031-09-18T23:59:59+07:00' }),
  form(`trước(?:\\s\\d{1,2}(?:h|g|giờ|\\sgiờ)(?:\\d{2})?)?(?:,)?\\s(?:ngày\\s)?(?:(?:quốc khánh|tết|lễ)\\s(?:\\p{L}+\\s)?)?${day}`, onDay(true), 'trước ngày 15/9/2031', { on: '2031-09-15', isExclusive: true }),
  form(`(?:chậm nhất|muộn nhất)\\s(?:là\\s|trong\\s|vào\\s|đến\\s|trước\\s)*(?:hết\\s)?(?:ngày\\s)?${day}`, onDay(false), 'chậm nhất ngày 20 tháng 10 năm 2031', { on: '2031-10-20' }),
  form(`(?:đến|tới|xong|(?:hoàn\\s)?thành|trong|vào)\\s(?:hết\\s)?ngày\\s${day}`, onDay(false), 'đến hết ngày 28 tháng 02 năm 2031', { on: '2031-02-28' }),
  form(String.raw`(?:xong|(?:hoàn\s)?thành|trong|trước|vào|báo cáo|trình|hết|cuối|chậm nhất)\s(?:trong\s|hết\s|cuối\s)*quý\s(?<quarter>iv|iii|ii|i|[1-4])(?:\s?\/\s?|\snăm\s|-)(?<year>\d{4})`, (match) => monthEnd(quarters[match.groups?.['quarter'] ?? ''] ?? 0, match.groups?.['year'] ?? ''), 'hoàn thành trong Quý III năm 2031', { on: '2031-09-30' }),
  form(String.raw`(?:xong|(?:hoàn\s)?thành|trong|trước|vào|báo cáo|trình|hết|cuối|chậm nhất)\s(?:trong\s|hết\s|cuối\s|đầu\s)*tháng\s(?<month>\d{1,2})(?:\s?\/\s?|\snăm\s|-)(?<year>\d{4})`, (match) => monthEnd(Number(match.groups?.['month'] ?? '0'), match.groups?.['year'] ?? ''), 'hoàn thành trong tháng 6 năm 2031', { on: '2031-06-30' }),
  form(String.raw`(?:hoàn thành|hoàn thiện|ban hành|trình[^.;]{0,40}?|xong)\s(?:trong|trước|vào cuối|cuối|hết)\snăm\s(?<year>20\d{2})`, (match) => ({ on: `${match.groups?.['year'] ?? ''}-12-31` }), 'hoàn thành trong năm 2031', { on: '2031-12-31' }),
  form(String.raw`từ\s(?<hour>\d{1,2})(?:h|g|giờ|\sgiờ)\s?(?<minute>\d{2})?\s?(?:,\s)?ngày\s${day}`, fromHour, 'từ 6h00 ngày 21/9/2031', { from: '2031-09-21T06:00:00+07:00' }),
  form(`(?:từ|kể từ) ngày\\s${day}`, (match, year) => {
    const from = isoOf(match.groups?.['day'] ?? '', year);
    return from === null ? null : { from: `${from}T00:00:00+07:00` };
  }, 'Từ ngày 01/01/2031 trở về sau', { from: '2031-01-01T00:00:00+07:00' }),
  form(String.raw`từ nay (?:cho )?đến (?:hết |cuối )?(?:cuối )?năm(?:\s(?<year>20\d{2}))?`, (match, year) => {
    const last = match.groups?.['year'] ?? (year === null ? undefined : String(year));
    return last === undefined ? null : { until: `${last}-12-31T23:59:59+07:00` };
  }, 'từ nay đến cuối năm', { until: '2031-12-31T23:59:59+07:00' }),
  form(String.raw`(?:trong vòng|trong thời hạn|trong thời gian|trước|sau|chậm nhất|muộn nhất|không quá|tối đa|thời hạn)\s(?:là\s|sau\s|trong\s(?:vòng\s)?)?${length}(?:${since})?`, lasts, 'trong vòng 12 giờ', { duration: 'PT12H' }),
  form(String.raw`trong\s${length}${since}`, lasts, 'trong 15 ngày làm việc kể từ ngày ký', { duration: 'P15D', condition: 'ngày làm việc', event: 'kể từ ngày ký' }),
  form(String.raw`(?:ngay )?trong ngày(?! \d)`, () => ({ duration: 'P1D' }), 'trả kết quả trong ngày', { duration: 'P1D' }),
  form(String.raw`\d{1,2}(?:\s?-\s?\d{1,2})?\s(?:ngày|tuần|tháng)\/(?:một )?(?:\d )?lần`, (match) => ({ recurrence: match[0] }), 'xét nghiệm 2-3 ngày/lần', { recurrence: '2-3 ngày/lần' }),
  form(String.raw`(?:định kỳ )?(?:vào )?(?:(?:trước )?ngày \d{1,2}(?:\s?/\s?\d{1,2}| tháng \d{1,2})? )?(?:vào )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|định kỳ(?: \d{1,2} tháng)?|24\/(?:7|24h?)|thường xuyên|(?:6 tháng|quý|năm)\/lần`, (match) => ({ recurrence: match[0].trim() }), 'báo cáo hằng tháng', { recurrence: 'hằng tháng' }),
  form(String.raw`ngay (?:sau )?khi [^,.;:]{3,80}|trước (?:kỳ họp|khi|phiên họp|thời điểm) [^,.;:]{3,60}|cho đến khi [^,.;:]{3,80}|sau khi (?:có|được|hoàn thành|kết thúc) [^,.;:]{3,80}`, (match) => ({ event: match[0].trim() }), 'tiêm ngay khi được phân bổ', { event: 'ngay khi được phân bổ' }),
  form(String.raw`khi (?:đủ|có đủ|đảm bảo|bảo đảm) điều kiện|theo (?:đúng )?tiến độ[^,.;:)]{0,40}`, (match) => ({ condition: match[0].trim() }), 'trở lại khi đủ điều kiện', { condition: 'khi đủ điều kiện' }),
  form(String.raw`khẩn trương|thần tốc|kịp thời|sớm(?= \p{L})|ngay(?! (?:từ|cả|tại|trong|trên|khi|sau))`, (match) => ({ urgency: match[0].toLowerCase() }), 'khẩn trương rà soát', { urgency: 'khẩn trương' }),
];

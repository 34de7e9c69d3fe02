import type { ReadReceipt } from '../domain/reading.js';
import { spanOf, type Mapped } from './clean.js';
import type { Line } from './lines.js';
import { nameCase } from './places.js';
import { daySource, isoDay } from './printed-date.js';
import { isCapital } from './split.js';

const intake = /(?:^|\s)Số(?:\svăn bản đến)?\s?:\s?(\d{1,6})$/u;
const received = new RegExp(String.raw`Ngày(?:\snhận văn bản)?\s?:\s?(${daySource})`, 'u');

/** Intake stamps and slips (dấu đến, phiếu xử lý): who took a paper in, under which number, when. */
export function receiptsOf(lines: readonly Line[], mapped: Mapped, original: string): readonly ReadReceipt[] {
  return lines.flatMap((line, index) => {
    const number = intake.exec(line.text.trim())?.[1];
    const below = lines.slice(index, index + 8);
    if (number === undefined || !below.some((one) => /^den\b/.test(one.plain) || /van ban den|nhan van ban/.test(one.plain))) return [];
    const above = lines[index - 1];
    const day = below.find((one) => /nhan van ban|^den\b/.test(one.plain) && received.test(one.text));
    return [{
      by: above !== undefined && isCapital(above.text) && !/^phieu/.test(above.plain) ? nameCase(above.text) : null,
      number,
      receivedOn: day === undefined ? null : isoDay(received.exec(day.text)?.[1] ?? ''),
      ...spanOf(mapped, line.start, line.end, original),
    }];
  });
}

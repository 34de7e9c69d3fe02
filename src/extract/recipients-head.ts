import type { Line } from './lines.js';

/** What stands below a bare "Nơi nhận": an item, the files, or who signs. */
const below = /^(?:[-–~+]\s?\S|\d\. ?|nhu (?:tren|kinh gui)|luu\b|tm\b|t\/m|kt\b|k\/t|tl\b|t\/l|tuq\b)/;

/** As many lines the office's name may take beside it. */
const reach = 6;

/** True of the line with which the recipients begin (Nơi nhận), not of a sentence about who receives. */
export function isRecipientsHead(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !line.plain.includes('noi nhan')) return false;
  const cell = line.cells.find((one) => /^noi nhan\b/.test(one.plain) && one.text.startsWith('N'));
  if (cell === undefined) return false;
  const rest = cell.plain.slice('noi nhan'.length).trim();
  if (/^[:;.]/.test(rest)) return true;
  if (cell !== line.cells[0] || (rest !== '' && !below.test(rest))) return false;
  return lines.slice(index, index + reach).some((one) => one.cells.some((other) => other !== cell && below.test(other.plain)));
}

import type { DueFacts } from '../domain/facts.js';
import { lower } from './plain.js';
import { timeForms, type TimePart } from './time-forms.js';
import { matchesOf } from './matches.js';

/**
 * When a task is due, from the words of its unit (thời hạn). Forms are tried in the order of the table;
 * each field is filled by the first form that tells it.
 * @param year of the document, for days printed without one
 */
export function dueOf(text: string, year: number | null): DueFacts | null {
  const due: { -readonly [Key in keyof DueFacts]: DueFacts[Key] } = { text: '', on: null, isExclusive: false, isBestEffort: false, from: null, until: null, duration: null, recurrence: null, condition: null, event: null, urgency: null };
  const said: { readonly at: number; readonly words: string }[] = [];
  const taken: (readonly [number, number])[] = [];
  const hasDigit = /\d/.test(text);
  const low = lower(text);
  for (const { pattern, needsDigit, read } of timeForms) {
    if (needsDigit && !hasDigit) continue;
    for (const match of matchesOf(pattern, low)) {
      const span = [match.index, match.index + match[0].length] as const;
      if (taken.some(([start, end]) => start < span[1] && span[0] < end)) continue;
      const part = read(match, year, low);
      if (part === null || !fill(due, asPrinted(part, match[0], text.slice(...span)))) continue;
      said.push({ at: match.index, words: text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim() });
      taken.push(span);
    }
  }
  if (said.length === 0) return null;
  if (due.on !== null && /phấn đấu/iu.test(text)) due.isBestEffort = true;
  due.text = [...said].sort((a, b) => a.at - b.at).map(({ words }) => words).join('; ');
  return due;
}

/** Forms are matched in lower case; what they take over word for word is printed as it stands. */
function asPrinted(part: TimePart, low: string, printed: string): TimePart {
  const { event } = part;
  const at = event === undefined ? -1 : low.indexOf(event);
  return event === undefined || at === -1 ? part : { ...part, event: printed.slice(at, at + event.length) };
}

/** Takes what is new; false when every field that the part tells was told before. */
function fill(due: { -readonly [Key in keyof DueFacts]: DueFacts[Key] }, part: TimePart): boolean {
  let isNew = false;
  for (const key of ['on', 'from', 'until', 'duration', 'recurrence', 'condition', 'event', 'urgency'] as const) {
    const value = part[key];
    if (value === undefined || due[key] !== null) continue;
    due[key] = value;
    isNew = true;
    if (key === 'on') due.isExclusive = part.isExclusive ?? false;
  }
  return isNew;
}

/** The last day of a task: when it is due, else the end of its window. */
export function lastDay(due: DueFacts | null): string | null {
  return due?.on ?? due?.until?.slice(0, 10) ?? null;
}

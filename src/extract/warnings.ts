import type { ReadCitation, ReadIdentity } from '../domain/reading.js';
import type { Layout } from './layout.js';
import { daySource, isoDay } from './printed-date.js';
import { isMotto } from './split.js';

const printedDay = new RegExp(String.raw`(?<![\d/.-])${daySource}`, 'gu');

interface Parts {
  readonly identity: ReadIdentity;
  readonly layout: Layout;
  readonly citations: readonly ReadCitation[];
  readonly text: string;
}

/** What a reader of the result should know of the paper (cảnh báo), each with the sign of it. */
export interface WarningForm {
  readonly says: string;
  readonly applies: (parts: Parts) => boolean;
}

export const warningForms: readonly WarningForm[] = [
  { says: 'its kind is not told', applies: ({ identity }) => identity.typeCode === 'UNKNOWN' },
  { says: 'its number is not printed or not legible', applies: ({ identity }) => identity.code === null && identity.typeCode !== 'PXL' },
  { says: 'its day of issue is not printed, or is no day of the calendar', applies: ({ identity }) => identity.issuedOn === null && identity.typeCode !== 'PXL' },
  { says: 'its issuer is not told', applies: ({ identity }) => identity.issuer === null },
  { says: 'it ends without recipients or a signature: the text may be cut off', applies: ({ layout, identity }) => layout.tail.length === 0 && !['LUAT', 'BL', 'PL'].includes(identity.typeCode) },
  { says: 'it prints a day that the calendar has not', applies: ({ text }) => [...text.matchAll(printedDay)].some(([day]) => isoDay(day) === null) },
  { says: 'characters were lost before the text came here (U+FFFD)', applies: ({ text }) => text.includes('\ufffd') },
];

/** The warnings of one document, in the order of the table. */
export function warningsOf(parts: Parts): readonly string[] {
  return warningForms.filter(({ applies }) => applies(parts)).map(({ says }) => says);
}

/** False of a text that shows no sign of a directive: no number, kind, motto, recipients or citation. */
export function isDirective({ identity, layout, citations }: Parts): boolean {
  return identity.code !== null || identity.typeCode !== 'UNKNOWN' || citations.length > 0 || layout.tail.length > 0 || layout.addressees.length > 0 || layout.head.some((line) => isMotto(line));
}

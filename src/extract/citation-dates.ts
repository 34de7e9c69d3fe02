import { issuerEnd } from './issuer-end.js';
import { daySource, isoDay } from './printed-date.js';

const behind = new RegExp(String.raw`^\s?(?:\(\s?)?,?\s?(?:ban hành |ký |được ban hành )?(?:ngày|Ngày)\s?(?<day>${daySource})`, 'iu');
const partial = /^\s?,?\s?ngày\s\d{1,2}(?:\/\d{1,2}|\stháng\s\d{1,2})(?![\d/])/u;

/** A date right behind a number or an issuer. A day without a year stays open. */
export function dateBehind(text: string, at: number): { readonly issuedOn: string | null; readonly end: number } | undefined {
  const rest = text.slice(at, at + 60);
  const found = behind.exec(rest);
  if (found !== null) return { issuedOn: isoDay(found.groups?.['day'] ?? ''), end: at + found[0].length };
  const open = partial.exec(rest);
  return open === null ? undefined : { issuedOn: null, end: at + open[0].length };
}

const dated = new RegExp(String.raw`(?:[Nn]gày)\s?(?<day>${daySource}),?\s(?<issuer>\p{Lu}[^.;:\n]{2,110}?)\s(?:đã\s|vừa\s)?(?:ban hành|có|ký ban hành|ký|gửi)\s(?:các\s)?$`, 'u');
const issued = /(?:^|[.;,\n]\s?|và\s)(?<issuer>\p{Lu}[^.;:,\n]{2,90}?)\s(?:đã\s|vừa\s)?(?:ban hành|có)\s(?:các\s)?$/u;

/** "Ngày 30/9/2031, Ban Thường vụ Tỉnh ủy ban hành …": date and issuer in front of the type word. */
export function datedBefore(text: string, at: number): { readonly issuedOn: string | null; readonly issuer: string | null } | undefined {
  const before = text.slice(Math.max(0, at - 190), at);
  if (!/(?:hành|có|ký|gửi|các)\s$/u.test(before.slice(-6))) return undefined;
  const groups = dated.exec(before)?.groups ?? issued.exec(before)?.groups;
  if (groups === undefined) return undefined;
  const issuer = (groups['issuer'] ?? '').replace(/\s+/g, ' ').trim();
  const isName = issuerEnd(issuer, 0, issuer.length) >= issuer.length - 1;
  return { issuedOn: groups['day'] === undefined ? null : isoDay(groups['day']), issuer: isName ? issuer : null };
}

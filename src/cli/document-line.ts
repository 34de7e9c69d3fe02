import type { DocumentLine, ShortDocument } from './answers.js';
import { countLabel } from '../domain/labels.js';
import type { Paints } from './page.js';

/** A day as it is written in Vietnam: `dayText('2021-09-20')` → "20/09/2021". */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

type Issued = Pick<DocumentLine, 'issuedOn' | 'issuedOnPrecision' | 'issuedEarliest' | 'issuedLatest' | 'issuedOnIsInferred'>;

/** Date of issue with what is not known of it: "20/09/2021", "tháng 09/2021", "từ 06/09/2021 đến 08/09/2021", "2020 (suy ra)". */
export function issuedText({ issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest, issuedOnIsInferred }: Issued): string {
  const text = ((): string => {
    if (issuedOn !== null) return dayText(issuedOn);
    if (issuedOnPrecision === 'MONTH' && issuedEarliest !== null) return `tháng ${dayText(issuedEarliest.slice(0, 7))}`;
    if (issuedOnPrecision === 'YEAR' && issuedEarliest !== null) return `năm ${issuedEarliest.slice(0, 4)}`;
    const bounds = [issuedEarliest === null ? '' : `từ ${dayText(issuedEarliest)}`, issuedLatest === null ? '' : `đến ${dayText(issuedLatest)}`];
    return bounds.filter((part) => part !== '').join(' ') || 'không rõ ngày';
  })();
  return issuedOnIsInferred ? `${text} (suy ra)` : text;
}

/** Type and name: "Thông báo 495-TB/TU"; a title that begins with the type says it already: "Luật Thủ đô". */
export function typedName(document: ShortDocument & Pick<DocumentLine, 'type'>): string {
  const { type } = document;
  const name = document.label;
  const saysType = name.toLowerCase().startsWith(type.name.toLowerCase());
  return saysType ? name : `${type.name.charAt(0).toUpperCase()}${type.name.slice(1)} ${name}`;
}

/** Type, name, date and issuer of a document in one line, with what is missing of it. */
export function documentLine(document: DocumentLine, { bold, dim, warn }: Paints): string {
  const { presence, issuer } = document;
  const issued = presence === 'PLANNED' ? null : issuedText(document);
  const rest = [issued, issuer?.name].filter((part) => part != null).map((part) => ` · ${part}`).join('');
  const mark = presence === 'STUB' ? ` ${dim('[chưa đọc toàn văn]')}` : presence === 'PLANNED' ? ` ${warn('[chưa ban hành]')}` : '';
  return `${bold(typedName(document))}${rest}${mark}`;
}

/** The title, where the label does not say it already. */
export function titleOf({ label, title }: ShortDocument): string | null {
  return title !== null && label.includes(title) ? null : title;
}

/** Names in one line, no more than `most`, then how many are left: "A; B và 12 văn bản khác". */
export function someNames(names: readonly string[], most: number, what: string): string {
  const left = names.length - most;
  return left > 0 ? `${names.slice(0, most).join('; ')} và ${countLabel(left)} ${what} khác` : names.join('; ');
}

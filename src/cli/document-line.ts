import type { DocumentLine } from './answers.js';
import { issuedLabel, unknownDay } from '../domain/day-label.js';
import { typedLabel } from '../domain/document-label.js';
import type { Paints } from './page.js';

/** Type, name, date and issuer of a document in one line, with what is missing of it. */
export function documentLine(document: DocumentLine, { bold, dim, warn }: Paints): string {
  const { presence, issuer } = document;
  const issued = presence === 'PLANNED' ? null : (issuedLabel(document) ?? unknownDay);
  const rest = [issued, issuer?.name].filter((part) => part != null).map((part) => ` · ${part}`).join('');
  const mark = presence === 'STUB' ? ` ${dim('[chưa đọc toàn văn]')}` : presence === 'PLANNED' ? ` ${warn('[chưa ban hành]')}` : '';
  return `${bold(typedLabel(document.label, document.type.name))}${rest}${mark}`;
}

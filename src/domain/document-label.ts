import { documentType } from './document-type.js';

/** What of a document its label is made of. */
export interface Labelled {
  readonly key: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly type: string;
  readonly period: string;
}

/**
 * What a document is called for short (cách gọi tắt): its number and symbol; a law its name, with the year where
 * known; else the title, the name, and where nothing is known, the key.
 * @example documentLabel({ code: '495-TB/TU', … }) === '495-TB/TU'
 * @example documentLabel({ code: null, name: 'Luật Đê điều', type: 'LUAT', period: '2006', … }) === 'Luật Đê điều năm 2006'
 */
export function documentLabel({ key, code, name, title, type, period }: Labelled): string {
  if (code !== null) return code;
  if (name !== null && documentType(type).isNamed === true) return /^\d{4}$/.test(period) && !name.includes(period) ? `${name} năm ${period}` : name;
  return title ?? name ?? key;
}

/** Kind and label, "Thông báo 495-TB/TU"; a label that begins with its kind says it already: "Luật Thủ đô". */
export function typedLabel(label: string, typeName: string): string {
  return label.toLowerCase().startsWith(typeName.toLowerCase()) ? label : `${typeName.charAt(0).toUpperCase()}${typeName.slice(1)} ${label}`;
}

/** The title, where the label does not say it already. */
export function titleBeside({ label, title }: { readonly label: string; readonly title: string | null }): string | null {
  return title !== null && label.includes(title) ? null : title;
}

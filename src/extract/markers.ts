/** What opens a numbered, lettered or dashed unit of a text, and how deep such a unit lies by custom. */
export interface MarkerForm {
  readonly kind: 'PART' | 'CHAPTER' | 'ROMAN' | 'ARTICLE' | 'NUMBER' | 'DECIMAL' | 'BRACKETED' | 'LETTER' | 'DASH' | 'PLUS';
  readonly pattern: RegExp;
  readonly example: string;
}

/** Tried in order; a new way of numbering is a new row. */
export const markerForms: readonly MarkerForm[] = [
  { kind: 'PART', pattern: /^(?:Phần|PHẦN) (?:thứ [\p{L}]+|THỨ [\p{L}]+|[IVX]{1,5}|\d{1,2}|[A-Z])\b[.:]?/u, example: 'Phần thứ hai' },
  { kind: 'CHAPTER', pattern: /^(?:Chương|CHƯƠNG|Mục|MỤC) (?:[IVXL]{1,6}|\d{1,2})\b[.:]?/u, example: 'Chương II' },
  { kind: 'ARTICLE', pattern: /^(?:Điều|ĐIỀU) \d{1,3}[a-zđ]?\s?[.:]?\s?-?(?=\s|$)/u, example: 'Điều 3.' },
  { kind: 'ROMAN', pattern: /^(?:[IVX]{1,5}|[A-H])\s?(?:[.)-]|\/)\s?-?(?=\s?\p{L})/u, example: 'II.' },
  { kind: 'DECIMAL', pattern: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}\.?\s?-?(?=\s?\p{L})/u, example: '3.1.' },
  { kind: 'NUMBER', pattern: /^\d{1,2}\s?(?:[.)]|\/(?!\d)|-(?=\s\p{L}))\s?-?(?=\s?[\p{L}“"(])/u, example: '4.' },
  { kind: 'BRACKETED', pattern: /^\((?:\d{1,2}|[ivx]{1,5})\)(?=\s?\p{L})/u, example: '(2)' },
  { kind: 'LETTER', pattern: /^[a-zđ]\s?[.)](?=\s?\p{L})/u, example: 'b)' },
  { kind: 'DASH', pattern: /^[-–~_]{1,2}(?=\s?[\p{L}“"(\d])/u, example: '- ' },
  { kind: 'PLUS', pattern: /^\+(?=\s?[\p{L}“"(\d])/u, example: '+ ' },
];

export interface Marker {
  readonly kind: MarkerForm['kind'];
  /** As printed: "3.1.", "-". */
  readonly label: string;
  /** Length with the blanks behind it. */
  readonly length: number;
}

/** The marker that a paragraph begins with. @example markerOf('b) Rà soát')?.label === 'b)' */
export function markerOf(text: string): Marker | undefined {
  for (const { kind, pattern } of markerForms) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const rest = /^\s*/.exec(text.slice(found[0].length))?.[0].length ?? 0;
    return { kind, label: found[0].trim(), length: found[0].length + rest };
  }
  return undefined;
}

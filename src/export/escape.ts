/** A UTF-16 unit as JSON and Cypher escape it: `unicodeEscape('<')` → "\\u003c". */
export function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

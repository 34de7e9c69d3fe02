import { unicodeEscape } from './escape.js';

/** What ends a literal or a line of Cypher, or is not seen: quotes, backslashes, controls, other ends of lines, what turns the direction of writing, noncharacters. */
const escaped = /['\\\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/;
const everyEscaped = new RegExp(escaped, 'g');

/** A text as a string literal of Cypher, on one line. @example quoted("a'b\n") → "'a\\'b\\u000a'" */
export function quoted(text: string): string {
  return escaped.test(text) ? `'${text.replace(everyEscaped, escape)}'` : `'${text}'`;
}

function escape(character: string): string {
  return character === "'" || character === '\\' ? `\\${character}` : unicodeEscape(character);
}

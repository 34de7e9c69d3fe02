import type { Properties, PropertyValue } from '../domain/exported.js';
import type { Field, FieldType } from '../domain/exported-fields.js';
import { unicodeEscape } from './escape.js';

/** What GraphML and GEXF both call our types; they have no dates, and lists are JSON text. */
export const xmlTypes: Readonly<Record<FieldType, 'string' | 'long' | 'boolean'>> = { string: 'string', integer: 'long', boolean: 'boolean', date: 'string', dateTime: 'string', strings: 'string' };

// Some parsers turn U+0085 and U+2028 into line feeds, as XML 1.1 would, so these are spelled out too. What either class
// shuts out by its second half is what XML 1.0 has no way to say: lone surrogates, and control characters but three.
const unsafeInText = /[&<>\r\u0085\u2028]|[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const unsafeInAttribute = /[&<>"\u0085\u2028]|[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const spelled: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\t', '&#9;'], ['\n', '&#10;'], ['\r', '&#13;'], ['\u0085', '&#133;'], ['\u2028', '&#8232;']]);

/** A text as the content of an element; what XML 1.0 cannot say becomes U+FFFD. */
export function elementText(text: string): string {
  return spell(text, unsafeInText);
}

/** A text between the quotes of an attribute; its line ends and tabs survive, what XML 1.0 cannot say becomes U+FFFD. */
export function attributeText(text: string): string {
  return spell(text, unsafeInAttribute);
}

function spell(text: string, unsafe: RegExp): string {
  return text.search(unsafe) === -1 ? text : text.replace(unsafe, (sign) => spelled.get(sign) ?? '\ufffd');
}

/**
 * A function that writes properties one after the other, in the order of the fields.
 * @param begin what stands before a value, by the name of its field
 */
export function valuesOf(fields: readonly Field[], begin: (name: string) => string, escaped: (text: string) => string, end: string): (properties: Properties) => string {
  const columns = fields.map(({ name }) => [name, begin(name)] as const);
  return (properties) => {
    let text = '';
    for (const [name, start] of columns) {
      const value = properties[name];
      if (value !== undefined) text += start + written(value, escaped) + end;
    }
    return text;
  };
}

function written(value: PropertyValue, escaped: (text: string) => string): string {
  return typeof value === 'string' ? escaped(value) : typeof value === 'object' ? escaped(jsonText(value)) : String(value);
}

/** JSON of which XML can say every character, so that nothing in it becomes U+FFFD; not yet escaped. */
export function jsonText(value: object): string {
  return JSON.stringify(value).replace(/[\ufffe\uffff]/g, unicodeEscape);
}

/**
 * JSON in a comment, where nothing can be escaped and two hyphens may not meet: they stand as JSON escapes.
 * @example jsonComment('manifest', { title: 'a--b' }) // <!-- manifest {"title":"a\u002d-b"} -->
 */
export function jsonComment(name: string, value: object): string {
  return `<!-- ${name} ${jsonText(value).replace(/-(?=-)|[\u0085\u2028]/g, unicodeEscape)} -->`;
}

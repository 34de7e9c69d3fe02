import { unicodeEscape } from './escape.js';

/**
 * A value as JSON that may stand in a comment of one line: nothing in it ends a line or a comment, opens a directive of
 * Mermaid (`%%{`) or looks like a tag, and any reader of JSON reads it back.
 * @example comment({ title: 'a\nb -->' }) === '{"title":"a\\nb --\\u003e"}'
 */
export function comment(value: unknown): string {
  return JSON.stringify(value).replace(/[%<>\u007f-\u009f\u2028\u2029\ufeff]/g, unicodeEscape);
}

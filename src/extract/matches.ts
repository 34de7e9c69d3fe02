import { anchorsOf } from './anchors.js';

const known = new WeakMap<RegExp, readonly string[]>();

function anchors(pattern: RegExp): readonly string[] {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const read = pattern.ignoreCase ? [] : anchorsOf(pattern.source);
  known.set(pattern, read);
  return read;
}

/** False when a text holds none of the words that a pattern cannot match without. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const words = anchors(pattern);
  if (words.length === 0) return true;
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, as `matchAll` has them, for tables of many patterns of which few match. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return none;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

import { escaped } from '../domain/text.js';
import { anchorsOf } from './anchors.js';
import { oneOf } from './one-of.js';

/** A pattern, ready to be tried at one place, with what tells where to try it. */
interface Prepared {
  /** Holds wherever a match begins, and elsewhere; undefined when that is not known. */
  readonly starts: RegExp | undefined;
  /** Found in every text that the pattern matches; undefined when that is not known. */
  readonly sign: RegExp | undefined;
  readonly here: RegExp;
}

const prepared = new WeakMap<RegExp, Prepared>();

function prepare(pattern: RegExp): Prepared {
  const found = prepared.get(pattern);
  if (found !== undefined) return found;
  const { prefixes, words } = pattern.ignoreCase ? { prefixes: [], words: [] } : anchorsOf(pattern.source);
  const made = { starts: anyOf(prefixes, 'g'), sign: anyOf(words, ''), here: new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`) };
  prepared.set(pattern, made);
  return made;
}

/** Literals alone, without flags or looks behind, are what an engine finds fastest. */
function anyOf(literals: readonly string[], flags: string): RegExp | undefined {
  return literals.length === 0 ? undefined : new RegExp(oneOf(literals.map(escaped)), flags);
}

const none: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, as `matchAll` has them, for tables of many patterns of which few match. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const { starts, sign, here } = prepare(pattern);
  if (sign?.test(text) === false) return none;
  return starts === undefined ? everywhere(pattern, text) : fromStarts(starts, here, text);
}

function everywhere(pattern: RegExp, text: string): readonly RegExpExecArray[] {
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

function fromStarts(starts: RegExp, here: RegExp, text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  starts.lastIndex = 0;
  for (let start = starts.exec(text); start !== null; start = starts.exec(text)) {
    here.lastIndex = start.index;
    const match = here.exec(text);
    if (match === null) starts.lastIndex = start.index + 1;
    else {
      (found ??= []).push(match);
      starts.lastIndex = here.lastIndex;
    }
  }
  return found ?? none;
}

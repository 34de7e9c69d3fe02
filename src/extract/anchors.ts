/**
 * Literals one of which stands in every match of a pattern: looking for them is far cheaper than matching.
 * Reads the source of patterns without the flag `i`; what it does not know tells nothing.
 * @returns none when no literal is certain
 * @example anchorsOf('(?:theo|căn cứ) (?:đúng )?luật') → ['luật']
 */
export function anchorsOf(source: string): readonly string[] {
  const whole = alternativesAt(source, 0);
  return whole.end === source.length && whole.anchors.length <= most ? whole.anchors : [];
}

/** Looking for more than so many costs as much as matching. */
const most = 24;

interface Part {
  readonly anchors: readonly string[];
  readonly end: number;
}

/** "a|b|c" up to the bracket that closes it: certain only if each of them has an anchor. */
function alternativesAt(source: string, from: number): Part {
  const all: (readonly string[])[] = [];
  let at = from - 1;
  do {
    const one = sequenceAt(source, at + 1);
    all.push(one.anchors);
    at = one.end;
  } while (source[at] === '|');
  return { anchors: all.some((anchors) => anchors.length === 0) ? [] : [...new Set(all.flat())], end: at };
}

/** The best anchors among those of the atoms in a row; letters side by side are one. */
function sequenceAt(source: string, from: number): Part {
  let best: readonly string[] = [];
  let run = '';
  const offer = (anchors: readonly string[]): void => {
    if (worth(anchors) > worth(best)) best = anchors;
  };
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = atomAt(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.end, atom.end + 12))?.[0] ?? '';
    const isCertain = !/^(?:[?*]|\{0)/.test(quantifier);
    if (atom.letter !== undefined && isCertain) run += atom.letter;
    if (atom.letter === undefined || quantifier !== '') {
      if (run !== '') offer([run]);
      run = '';
      if (isCertain) offer(atom.anchors);
    }
    at = atom.end + quantifier.length;
  }
  if (run !== '') offer([run]);
  return { anchors: best, end: at };
}

/** Few long anchors are seldom there by chance. */
function worth(anchors: readonly string[]): number {
  return anchors.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...anchors.map((anchor) => anchor.length)) - anchors.length;
}

function atomAt(source: string, at: number): Part & { readonly letter?: string } {
  const rest = source.slice(at, at + 24);
  const escape = /^\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|k<[^>]*>|.)/u.exec(rest)?.[0];
  if (escape !== undefined) return { anchors: [], end: at + escape.length, ...(/^\\[^\p{L}\d]$/u.test(escape) ? { letter: escape.slice(1) } : {}) };
  if (rest.startsWith('[')) return { anchors: [], end: at + (/^\[(?:\\.|[^\]\\])*\]/u.exec(source.slice(at))?.[0].length ?? 1) };
  if (rest.startsWith('(')) {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(rest)?.[0] ?? '(';
    const inner = alternativesAt(source, at + opening.length);
    return { anchors: /[=!]$/.test(opening) ? [] : inner.anchors, end: inner.end + 1 };
  }
  return { anchors: [], end: at + 1, ...(/[.^$]/.test(rest.charAt(0)) ? {} : { letter: rest.charAt(0) }) };
}

/** Literals that tell where a pattern may match: looking for them is far cheaper than matching. */
export interface Anchors {
  /** One of these begins every match; none when that is not certain. */
  readonly prefixes: readonly string[];
  /** One of these stands somewhere in every match; none when that is not certain. */
  readonly words: readonly string[];
}

/**
 * Reads the source of a pattern without the flag `i`; what it does not know makes nothing certain.
 * @example anchorsOf('(?<!\\p{L})(?:theo|căn cứ) (?:đúng )?luật') → { prefixes: ['theo ', 'căn cứ'], words: ['luật'] }
 */
export function anchorsOf(source: string): Anchors {
  const whole = alternativesAt(source, 0);
  if (whole.end !== source.length) return { prefixes: [], words: [] };
  return { prefixes: usable(whole.prefixes, shortestPrefix), words: usable(whole.words, 1) };
}

/** Looking for more than so many costs as much as matching. */
const most = 24;
/** Shorter ones stand everywhere. */
const shortestPrefix = 2;

function usable(literals: readonly string[] | undefined, shortest: number): readonly string[] {
  const unique = [...new Set(literals ?? [])];
  return unique.length > most || unique.some((one) => one.length < shortest) ? [] : unique;
}

/** What a stretch of a pattern is certain of; `prefixes` undefined: it may begin with anything, or be empty. */
interface Part {
  readonly prefixes: readonly string[] | undefined;
  readonly words: readonly string[];
  readonly end: number;
}

/** "a|b|c" up to the bracket that closes it: certain of what each of them is. */
function alternativesAt(source: string, from: number): Part {
  const all: Part[] = [];
  let at = from - 1;
  do {
    const one = sequenceAt(source, at + 1);
    all.push(one);
    at = one.end;
  } while (source[at] === '|');
  const prefixes = all.every((one) => one.prefixes !== undefined) ? all.flatMap((one) => one.prefixes ?? []) : undefined;
  return { prefixes, words: all.some(({ words }) => words.length === 0) ? [] : all.flatMap(({ words }) => words), end: at };
}

/** Atoms in a row: letters side by side are one literal; prefixes grow until the first atom that is certain. */
function sequenceAt(source: string, from: number): Part {
  let words: readonly string[] = [];
  let run = '';
  let prefixes: string[] | undefined = [];
  let isOpen = true;
  let at = from;
  const offer = (literals: readonly string[]): void => {
    if (worth(literals) > worth(words)) words = literals;
  };
  const endRun = (): void => {
    if (run === '') return;
    offer([run]);
    if (isOpen) [prefixes, isOpen] = [prefixes === undefined ? undefined : [...prefixes, run], false];
    run = '';
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = atomAt(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.end, atom.end + 12))?.[0] ?? '';
    const isCertain = !/^(?:[?*]|\{0)/.test(quantifier);
    at = atom.end + quantifier.length;
    if (atom.letter !== undefined && quantifier === '') {
      run += atom.letter;
      continue;
    }
    if (atom.letter !== undefined && isCertain) run += atom.letter;
    endRun();
    if (isCertain) offer(atom.words);
    if (!isOpen || atom.isEmpty) continue;
    const own = atom.letter === undefined ? atom.prefixes : [atom.letter];
    prefixes = own === undefined || prefixes === undefined ? undefined : [...prefixes, ...own];
    if (isCertain || prefixes === undefined) isOpen = false;
  }
  endRun();
  return { prefixes: isOpen ? undefined : prefixes, words, end: at };
}

/** Few long literals are seldom there by chance. */
function worth(literals: readonly string[]): number {
  return literals.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...literals.map((literal) => literal.length)) - literals.length;
}

interface Atom extends Part {
  readonly letter?: string;
  /** True of what takes no character: "^", "(?=…)". */
  readonly isEmpty?: true;
}

function atomAt(source: string, at: number): Atom {
  const rest = source.slice(at, at + 24);
  const unknown = { prefixes: undefined, words: [] };
  const escape = /^\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|k<[^>]*>|.)/u.exec(rest)?.[0];
  if (escape !== undefined) return { ...unknown, end: at + escape.length, ...(/^\\[^\p{L}\d]$/u.test(escape) ? { letter: escape.slice(1) } : {}), ...(/^\\[bB]$/.test(escape) ? { isEmpty: true } : {}) };
  if (rest.startsWith('[')) return { ...unknown, end: at + (/^\[(?:\\.|[^\]\\])*\]/u.exec(source.slice(at))?.[0].length ?? 1) };
  if (rest.startsWith('(')) {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(rest)?.[0] ?? '(';
    const inner = alternativesAt(source, at + opening.length);
    return /[=!]$/.test(opening) ? { ...unknown, end: inner.end + 1, isEmpty: true } : { ...inner, end: inner.end + 1 };
  }
  return { ...unknown, end: at + 1, ...(/[.^$]/.test(rest.charAt(0)) ? {} : { letter: rest.charAt(0) }), ...(/[\^$]/.test(rest.charAt(0)) ? { isEmpty: true } : {}) };
}

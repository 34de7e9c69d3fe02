/** The source of a pattern for any of some words; each may itself be the source of a pattern. @example oneOf(['bộ', 'sở']) === '(?:bộ|sở)' */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Words so that none hides a longer one: for `oneOf` where the end of the match counts. */
export function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

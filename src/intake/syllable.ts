/** Vowels after which a syllable may end, and those after which a consonant may follow. */
const onset = /(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/;
const ending = /(?:[aeêioôơuưy]|[iuư]a|oa|oe|uê|uơ|uya?|a[iouy]|â[uy]|eo|[êiư]u|[iy]êu|oa[ioy]|oeo|[oôơuư]i|uôi|uây|uyu|ươ[iu])/;
const closed = /(?:(?:[aăâeêioôơuưy]|[iyu]ê|o[aăeo]|u[âôơy]|uyê|ươ)(?:ng|[cmnpt])|(?:[aêiy]|oa|u[êy])[cn]h)/;
const syllable = new RegExp(`^${onset.source}(?:${ending.source}|${closed.source})$`);

/** Letters for words: "UBND", "HĐND", "BCĐ". */
const abbreviation = /^[A-ZĐ]{2,}$/;

/**
 * True of one Vietnamese syllable (âm tiết) or an abbreviation in capitals: an onset, a vowel, a coda that go
 * together, at most one tone, and before a stop (c, ch, p, t) only the two tones that it allows.
 * @example isSyllable('nghiệp') && isSyllable('HĐND') && !isSyllable('bỡnh') && !isSyllable('hỏt')
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase();
  const tones = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  const letters = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  if (abbreviation.test(word.normalize('NFC'))) return true;
  if (tones.length > 1 || !syllable.test(letters)) return false;
  return !/(?:ch|[cpt])$/.test(letters) || /[\u0301\u0323]/.test(tones[0] ?? '');
}

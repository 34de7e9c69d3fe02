/** Vowels with a tone mark (dấu thanh): a syllable has at most one. */
const toned = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const vowel = `aăâeêioôơuưy${toned}`;
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const coda = '(?:ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${onset}[${vowel}]{1,3}${coda}$`, 'iu');
const syllables = new RegExp(`^(?:${onset}[${vowel}]{1,3}${coda}){1,8}$`, 'iu');
const isVowel = new RegExp(`[${vowel}]`, 'iu');
const tone = new RegExp(`[${toned}]`, 'giu');

/** A word with two tones, or a marked vowel before a capital or before a letter that ends no syllable. */
const suspect = new RegExp(`(?<!\\p{L})\\p{L}*[${toned}](?:\\p{L}*[${toned}]|\\p{Lu}|[bdđhklqrsvx])\\p{L}*`, 'gu');

/** Nearly every text has none. */
const anySuspect = new RegExp(`[${toned}](?:\\p{L}{0,6}[${toned}]|\\p{Lu}\\p{Ll}|[bdđhklqrsvx])`, 'u');

/**
 * Where blanks were lost, as offsets before which one belongs: PDF layers drop it behind some letters with marks.
 * @example lostBlanks('Chỉ thịsố 9') → [6]
 */
export function lostBlanks(text: string): readonly number[] {
  const places = [...text.matchAll(/[sS]ố(?=\d)/g)].map((match) => match.index + 2);
  if (!anySuspect.test(text)) return places;
  for (const match of text.matchAll(suspect)) for (const cut of cutsOf(match[0])) places.push(match.index + cut);
  return places.sort((a, b) => a - b);
}

/** The word in syllables of one tone each, every one as short as the next can begin; none when it is no Vietnamese. */
function cutsOf(word: string): readonly number[] {
  if (word.length > 40 || word === word.toUpperCase()) return [];
  const cuts: number[] = [];
  for (let at = 0; at < word.length; ) {
    const end = syllableEnd(word, at);
    if (end === undefined) return [];
    if (end < word.length) cuts.push(end);
    at = end;
  }
  return cuts;
}

function syllableEnd(word: string, at: number): number | undefined {
  for (let end = at + 1; end <= Math.min(word.length, at + 7); end += 1) {
    const [part, rest] = [word.slice(at, end), word.slice(end)];
    if (!syllable.test(part) || /\p{Ll}\p{Lu}/u.test(part) || (part.match(tone)?.length ?? 0) > 1 || (rest !== '' && isVowel.test(rest.charAt(0)))) continue;
    if (rest === '' || syllables.test(rest) || /^\p{Lu}{2}/u.test(rest)) return end;
  }
  return /^\p{Lu}{2,}$/u.test(word.slice(at)) ? word.length : undefined;
}

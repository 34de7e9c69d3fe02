/** Vowels with a tone mark (dấu thanh): a syllable has at most one. */
const toned = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const vowel = `aăâeêioôơuưy${toned}`;
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const coda = '(?:ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${onset}[${vowel}]{1,3}${coda}$`, 'iu');
const syllables = new RegExp(`^(?:${onset}[${vowel}]{1,3}${coda}){1,8}$`, 'iu');
const isVowel = new RegExp(`[${vowel}]`, 'iu');
const tone = new RegExp(`[${toned}]`, 'giu');

const [isTonedVowel, isWordLetter, isCapitalLetter, endsNoSyllable, isAnyVowel] = [1, 2, 4, 8, 16];
/** What the letters up to the last one of Vietnamese are. */
const traits = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  const one = String.fromCharCode(code);
  return (toned.includes(one) ? isTonedVowel : 0) | (/\p{L}/u.test(one) ? isWordLetter : 0) | (/\p{Lu}/u.test(one) ? isCapitalLetter : 0) | ('bdđhklqrsvx'.includes(one) ? endsNoSyllable : 0) | (vowel.includes(one.toLowerCase()) ? isAnyVowel : 0);
});
const traitsAt = (text: string, at: number): number => traits[text.charCodeAt(at)] ?? 0;

/** With this the motto begins; a web page may print it right behind a number: "Số: 5/CĐ-TTgCỘNG HÒA …". */
const mottoWord = 'CỘNG';

/**
 * Where blanks were lost, as ascending offsets before which one belongs: PDF layers drop it behind some letters with marks.
 * @example lostBlanks('Chỉ thịsố 9') → [6]
 */
export function lostBlanks(text: string): readonly number[] {
  const places: number[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if ((traitsAt(text, start) & isWordLetter) === 0) continue;
    let end = start;
    let tones = 0;
    let cores = 0;
    let isSuspect = false;
    for (let own = traitsAt(text, end); (own & isWordLetter) !== 0; end += 1) {
      const next = traitsAt(text, end + 1);
      if ((own & isAnyVowel) !== 0 && (next & isAnyVowel) === 0) cores += 1;
      if ((own & isTonedVowel) !== 0) {
        tones += 1;
        isSuspect ||= tones > 1 || (next & (isCapitalLetter | endsNoSyllable)) !== 0;
      }
      own = next;
    }
    const motto = end - mottoWord.length;
    const beforeMotto = motto > start && text.startsWith(mottoWord, motto) ? motto : end;
    if (isSuspect || (tones > 0 && cores > 1)) for (const cut of cutsOf(text.slice(start, beforeMotto))) places.push(start + cut);
    if (beforeMotto < end) places.push(beforeMotto);
    if (text.charCodeAt(end - 1) === 0x1ed1 && /^[sS]ố\d/.test(text.slice(Math.max(start, end - 2), end + 1))) places.push(end);
    start = end;
  }
  return places;
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
    if (rest === '' || syllables.test(rest) || (/\p{Ll}$/u.test(part) && /^\p{Lu}{2}/u.test(rest))) return end;
  }
  return /^\p{Lu}{2,}$/u.test(word.slice(at)) ? word.length : undefined;
}

import { raiseCapitals } from './capitals.js';
import { converter, type LegacyEncoding } from './legacy-table.js';
import { isSyllable } from './syllable.js';
import { tcvn3 } from './tcvn3.js';
import { vni } from './vni.js';
import { windows1258 } from './windows-1258.js';

/** The encodings that are told apart and converted; a new one is a new table. */
export const legacyEncodings: readonly LegacyEncoding[] = [tcvn3, vni, windows1258];

const converters = legacyEncodings.map((encoding) => ({ encoding, convert: converter(encoding) }));

/** What share of the words with marks must become Vietnamese, and by how much more than were Vietnamese before. */
const least = { words: 2, share: 0.7, gain: 0.3 } as const;

/** When a part of a text seems to be in another encoding than the rest. */
const mixed = { words: 10, share: 0.1 } as const;

/** What no such encoding shows: a word that has it is in Unicode already. */
const beyondLatin = /[^\0-\xff]/;

/** No more words than these are weighed; of a longer text every second, third … one. */
const weighed = 20_000;

export interface Converted {
  readonly text: string;
  /** The encoding that the text was converted from; null when it was left as it is. */
  readonly from: LegacyEncoding['name'] | null;
  readonly warnings: readonly string[];
}

/**
 * Text of today for text whose characters are those of TCVN3, VNI or Windows-1258 taken for Windows-1252. An
 * encoding is recognised by what it makes of the words with marks: Vietnamese syllables, nearly all of them.
 * Everything else comes back unchanged.
 * @example toUnicode('COÄNG HOØA').text === 'CỘNG HÒA'
 */
export function toUnicode(text: string): Converted {
  const words = sample(text);
  const readable = words.map((word) => isSyllable(bare(word)));
  const share = count(readable) / words.length;
  const found = converters
    .map(({ encoding, convert }) => ({ encoding, convert, good: words.map((word) => !beyondLatin.test(word) && isSyllable(convert(word))) }))
    .reduce((best, one) => (count(one.good) > count(best.good) ? one : best));
  const good = count(found.good);
  const { name, caveat } = found.encoding;
  if (good >= least.words && good / words.length >= least.share && good / words.length >= share + least.gain) {
    const converted = found.convert(text);
    const warning = `the text was in ${name} and was converted to Unicode${caveat === null ? '' : `; ${caveat}`}`;
    return { text: found.encoding === tcvn3 ? raiseCapitals(text, converted) : converted, from: name, warnings: [warning] };
  }
  const onlySo = count(found.good.map((isGood, index) => isGood && readable[index] === false));
  const isMixed = onlySo >= mixed.words && onlySo / words.length >= mixed.share;
  return { text, from: null, warnings: isMixed ? [`part of the text seems to be in ${name}, which is not Unicode; it was left as it is`] : [] };
}

/** Words with a character beyond ASCII; TCVN3 uses signs (« ¨ ¸) for letters, so signs of Latin-1 belong to words. */
function sample(text: string): readonly string[] {
  const words = (text.match(/[\p{L}\p{M}\u00a1-\u00ff]+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  const step = Math.ceil(words.length / weighed);
  return step > 1 ? words.filter((_, index) => index % step === 0) : words;
}

/** A word of Unicode text without the quotation marks and signs at its ends, and without soft hyphens. */
function bare(word: string): string {
  return word.replace(/\u00ad/g, '').replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
}

function count(claims: readonly boolean[]): number {
  return claims.filter(Boolean).length;
}

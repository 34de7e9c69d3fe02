/** A word of a phrase: as converted, and its letters that were plain ASCII. */
interface Word {
  readonly text: string;
  readonly plain: string;
}

/**
 * TCVN3 has no capitals with tones: what was typed in capitals without a font for them stands there as
 * "CéNG HOµ X· HéI". Letters in the midst of capitals are raised, and so is a short word of one plain capital
 * or none ("X·") beside such a word. All else stays: nothing tells whether a font showed it as capitals.
 * One character of TCVN3 is one of Unicode, so both texts have the same offsets.
 * @example raiseCapitals('CéNG HOµ X· HéI', 'CộNG HOà Xã HộI') === 'CỘNG HOÀ XÃ HỘI'
 */
export function raiseCapitals(written: string, converted: string): string {
  return converted.replace(/\p{L}+(?:[ \t\u00a0]+\p{L}+)*/gu, (phrase: string, start: number) => {
    const words = [...phrase.matchAll(/\p{L}+/gu)].map(({ 0: text, index }) => ({ text, plain: written.slice(start + index, start + index + text.length).replace(/[^A-Za-z]/g, '') }));
    const sure = words.map(isInCapitals);
    const raise = words.map((word, index) => sure[index] === true || (mayBeInCapitals(word) && (sure[index - 1] === true || sure[index + 1] === true)));
    let index = 0;
    return phrase.replace(/\p{L}+/gu, (word) => (raise[index++] === true ? word.toUpperCase() : word));
  });
}

/** True of "CộNG", and of "ủY": no word begins small and goes on in capitals. */
function isInCapitals({ text, plain }: Word): boolean {
  const beginsSmall = text.charAt(0) !== text.charAt(0).toUpperCase();
  return plain === plain.toUpperCase() && text !== text.toUpperCase() && (plain.length > 1 || (plain.length === 1 && beginsSmall));
}

function mayBeInCapitals({ text, plain }: Word): boolean {
  return plain.length < 2 && plain === plain.toUpperCase() && text.length < 4;
}

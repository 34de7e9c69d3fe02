/**
 * A way of writing Vietnamese from before Unicode, as it looks when its bytes are taken for Windows-1252:
 * that is how such files are decoded here, and how text pasted from them stands in files of today.
 */
export interface LegacyEncoding {
  readonly name: 'TCVN3' | 'VNI' | 'Windows-1258';
  readonly rows: readonly LegacyRow[];
  /** True when the capitals are written as the rows are, in capitals. */
  readonly capitalsLikewise: boolean;
  /** What conversion cannot bring back; null when it is exact. */
  readonly caveat: string | null;
}

/** Letters and how each is written, in the same order, with a space between; an example and its meaning. */
export interface LegacyRow {
  readonly letters: string;
  readonly written: string;
  readonly example: readonly [written: string, letters: string];
}

/**
 * A function that turns text written in an encoding into Unicode, composed characters.
 * @example converter(tcvn3)('C«ng v¨n') === 'Công văn'
 */
export function converter(encoding: LegacyEncoding): (text: string) => string {
  const letters = new Map(encoding.rows.flatMap((row) => spellings(row, encoding.capitalsLikewise)));
  // Two characters for one letter come before one, since the first of the two may be a letter itself.
  const written = [...letters.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(written.join('|'), 'g');
  return (text) => text.replace(pattern, (found) => letters.get(found) ?? found).normalize('NFC');
}

function spellings(row: LegacyRow, capitalsLikewise: boolean): readonly (readonly [written: string, letter: string])[] {
  const letters = row.letters.split(' ');
  return row.written.split(' ').flatMap((written, index) => {
    const letter = letters[index] ?? written;
    if (!capitalsLikewise) return [[written, letter]];
    const capital = letter.toUpperCase();
    // After a capital the mark may have stayed small: "Aù" beside "AÙ".
    return [[written, letter], [written.toUpperCase(), capital], [`${written.charAt(0).toUpperCase()}${written.slice(1)}`, capital]];
  });
}

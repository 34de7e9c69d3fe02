import type { LegacyEncoding } from '../../src/intake/legacy-table.js';
import { fromWindows1252 } from '../../src/intake/windows-1252.js';

/**
 * Text as an encoding from before Unicode writes it, shown in Windows-1252. TCVN3 writes capitals with tones as
 * small letters.
 * @example writtenIn(vni, 'CỘNG HÒA') === 'COÄNG HOØA'
 */
export function writtenIn({ name, rows, capitalsLikewise }: LegacyEncoding, text: string): string {
  const pairs = rows.flatMap(({ letters, written }) => letters.split(' ').map((letter, index) => [letter, written.split(' ')[index] ?? ''] as const));
  const all = new Map([...pairs.map(([letter, sign]) => [letter.toUpperCase(), capitalsLikewise ? sign.toUpperCase() : sign] as const), ...pairs]);
  const parts = name === 'Windows-1258' ? Array.from(text.normalize('NFC')).flatMap(withMarkApart) : Array.from(text.normalize('NFC'));
  return parts.map((part) => all.get(part) ?? part).join('');
}

/** The bytes of text that has no character beyond Windows-1252. */
export function bytesOf(text: string): Uint8Array {
  const signs = fromWindows1252(Uint8Array.from({ length: 256 }, (_, index) => index));
  return Uint8Array.from(Array.from(text), (sign) => {
    const byte = signs.indexOf(sign);
    if (byte < 0) throw new Error(`“${sign}” is not in Windows-1252`);
    return byte;
  });
}

/** "ộ" as "ô" and the dot below. */
function withMarkApart(letter: string): readonly string[] {
  const mark = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0];
  return mark === undefined ? [letter] : [letter.normalize('NFD').replace(mark, '').normalize('NFC'), mark];
}

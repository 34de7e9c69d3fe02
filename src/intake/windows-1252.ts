/** The characters of bytes 80 to 9F, in order; five are of no use. All other bytes are as in Latin-1. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes as Windows-1252 shows them. TextDecoder would do, but from Node 20.18.3 on it gives Latin-1 under that name.
 * @example fromWindows1252(Uint8Array.of(0x93, 0x43, 0xab, 0x6e, 0x67, 0x94)) === '“C«ng”'
 */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9f]/g, (sign) => signs.charAt(sign.charCodeAt(0) - 0x80));
}

/** The plain letter of every character up to the last one of Vietnamese. */
const folds = Uint16Array.from({ length: 0x1efa }, (_, code) => {
  const one = String.fromCharCode(code);
  if (one === 'đ' || one === 'Đ') return 0x64;
  return code < 0x41 || (code > 0x5a && code < 0xc0) ? code : one.normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
});

/** Below this many characters a call of the decoder costs more than it saves. */
const short = 200;
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Lower case, character for character: offsets stay. */
export function lower(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}

/** Lower case without diacritics, character for character: offsets stay. @example plain('Số Đ') === 'so d' */
export function plain(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    codes[i] = code < folds.length ? (folds[code] ?? code) : code;
  }
  return text.length < short ? String.fromCharCode.apply(null, codes as unknown as number[]) : decoder.decode(codes);
}

import { unreadable, type Refusal } from './refusal.js';
import { fromWindows1252 } from './windows-1252.js';

/** Text as its bytes say it. */
export interface Decoded {
  readonly text: string;
  /** Null when the bytes are none of Unicode: the text then shows them as Windows-1252 does, to be recognised or refused. */
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | null;
}

/** Marks at the beginning of a file that tell how it is encoded. */
const marks = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

/**
 * Decodes text, strictly: UTF-8 or UTF-16, by its mark or by its look; a mark is dropped, nothing else is changed.
 * @example decode('a.txt', Uint8Array.of(0x53, 0xe1, 0xbb, 0x91)) → { text: 'Số', encoding: 'UTF-8' }
 * @throws DomainError UNREADABLE_FILE when the bytes break the encoding that a mark promises
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) {
    const text = strictly(mark.encoding, bytes.subarray(mark.bytes.length));
    if (text === undefined) throw unreadable(name, { expected: `${mark.encoding}, as the mark at its beginning says`, got: `bytes that are not ${mark.encoding}`, waysOn: [saveAgain] });
    return { text, encoding: mark.encoding };
  }
  for (const encoding of [utf16ByLook(bytes), 'UTF-8'] as const) {
    const text = encoding === null ? undefined : strictly(encoding, bytes);
    if (text !== undefined) return { text, encoding };
  }
  return { text: fromWindows1252(bytes), encoding: null };
}

const saveAgain = 'Open it in the program that made it and save it again as UTF-8.';

/** Why bytes that are no Unicode, and in which no Vietnamese was recognised, are not read. */
export function notUnicode(bytes: Uint8Array): Refusal {
  const possible = bytesBefore(bytes);
  const whole = [0, 1, 2, 3].map((back) => possible - back).find((end) => strictly('UTF-8', bytes.subarray(0, end)) !== undefined) ?? possible;
  return {
    expected: 'UTF-8 (or UTF-16, or Vietnamese in TCVN3, VNI or Windows-1258)',
    got: possible === bytes.length ? 'UTF-8 that breaks off in the midst of its last character' : `bytes that are not UTF-8, the first after ${whole} bytes`,
    waysOn: [saveAgain],
  };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Without a mark: in UTF-16 every second byte of plain letters is 0, in UTF-8 none is. */
function utf16ByLook(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes.length % 2 !== 0) return null;
  const looked = Math.min(bytes.length, 65_536);
  const zeros = [0, 0];
  for (let index = 0; index < looked; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((found) => found / (looked / 2));
  if (odd > 0.25 && even < 0.05) return 'UTF-16LE';
  return even > 0.25 && odd < 0.05 ? 'UTF-16BE' : null;
}

/** How many bytes stand before the first that UTF-8 cannot have there; the last character of them may be cut. */
function bytesBefore(bytes: Uint8Array): number {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

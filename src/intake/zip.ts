import { inflateRawSync } from 'node:zlib';
import type { Refusal } from './refusal.js';

/** A file in an archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/**
 * Bytes that all files of an archive together may unpack to; those of its XML, of which each byte takes some
 * sixty in memory; and how many times its packed size a large file may be.
 */
export const most = { bytes: 100 * 1024 * 1024, markup: 24 * 1024 * 1024, times: 200, large: 10 * 1024 * 1024 } as const;

/**
 * The files of a zip archive; nothing is unpacked.
 * @returns undefined when the archive is damaged
 * @example zipEntries(docx)?.some(({ name }) => name === 'word/document.xml')
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > file.length) return undefined;
  const count = file.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return undefined;
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + lengths[0]),
      isLocked: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      start: file.readUInt32LE(at + 42),
    });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}

/**
 * Why an archive is not unpacked: it would fill the memory (a zip bomb), or it is locked. Sizes are first
 * taken as the directory tells them, then tried on the parts that will be read, for the directory may lie.
 * @returns undefined when it may be unpacked
 */
export function zipRefusal(bytes: Uint8Array, entries: readonly ZipEntry[]): Refusal | undefined {
  if (entries.some(({ isLocked }) => isLocked)) return { expected: 'a document that opens without a password', got: 'an archive protected by a password' };
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > most.bytes) return bomb(`${inMegabytes(size)} MB`);
  const blown = entries.find((entry) => entry.size > most.large && entry.size > most.times * entry.packed);
  if (blown !== undefined) return bomb(`${Math.round(blown.size / Math.max(blown.packed, 1))} times its packed size, in ${blown.name}`);
  const markup = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const letters = markup.reduce((sum, entry) => sum + entry.size, 0);
  if (letters > most.markup) return { expected: `a document of at most ${inMegabytes(most.markup)} MB of XML`, got: `one of ${inMegabytes(letters)} MB`, waysOn: ['Split it into its parts.'] };
  const liar = markup.find((entry) => !unpacksAsTold(bytes, entry));
  return liar === undefined ? undefined : { expected: 'parts that unpack to the sizes that the archive tells', got: `${liar.name}, which unpacks to something else: damaged, or made to fill the memory (a zip bomb)` };
}

function bomb(got: string): Refusal {
  return { expected: `an archive that unpacks to at most ${inMegabytes(most.bytes)} MB, its large parts to at most ${most.times} times their packed size`, got: `an archive that unpacks to ${got} (a zip bomb)` };
}

function unpacksAsTold(bytes: Uint8Array, { start, method, packed, size }: ZipEntry): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > file.length || file.readUInt32LE(start) !== 0x04034b50) return false;
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  if (method === 0) return packed === size && from + packed <= file.length;
  if (method !== 8) return false;
  try {
    return inflateRawSync(file.subarray(from, from + packed), { maxOutputLength: Math.max(size, 1) }).length === size;
  } catch {
    return false;
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** What the server may take, in MiB. */
export interface MemoryShare {
  readonly heap: number;
  readonly pageCache: number;
}

const MEBIBYTE = 1024 * 1024;
const between = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * An eighth of the machine for the heap and another for the page cache, within bounds:
 * `memoryShare(8 * 1024 ** 3)` → { heap: 1024, pageCache: 1024 }.
 */
export function memoryShare(bytesOfMachine: number): MemoryShare {
  const eighth = Math.floor(bytesOfMachine / 8 / MEBIBYTE);
  return { heap: between(512, eighth, 2048), pageCache: between(128, eighth, 2048) };
}

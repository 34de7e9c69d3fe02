import { createHash } from 'node:crypto';

/** What was delivered. */
export interface Delivered {
  readonly bytes: number;
  /** Of all bytes, hexadecimal. */
  readonly sha256: string;
}

/** Where an export goes. */
export interface Taker {
  /** Called once, when the first part is there: what fails before it fails without a trace. */
  readonly begin: () => void;
  /** Settles when the next part may come. */
  readonly take: (bytes: Uint8Array) => Promise<void>;
}

/** Hands on part by part, no faster than it is taken; a taker that fails ends the source. */
export async function deliver(parts: AsyncIterable<string | Uint8Array>, { begin, take }: Taker): Promise<Delivered> {
  const reading = parts[Symbol.asyncIterator]();
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    let part = await reading.next();
    begin();
    for (; part.done !== true; part = await reading.next()) {
      const chunk = typeof part.value === 'string' ? Buffer.from(part.value) : part.value;
      if (chunk.length === 0) continue;
      hash.update(chunk);
      bytes += chunk.length;
      await take(chunk);
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await reading.return?.();
  }
}

import { createHash } from 'node:crypto';

/** What was delivered. */
export interface Delivered {
  readonly bytes: number;
  /** Of all bytes, hexadecimal. */
  readonly sha256: string;
}

/** Where an export goes. */
export interface Taker {
  /** Called once, when the first two parts are there: what fails before it fails without a trace. */
  readonly begin: () => void;
  /** Settles when the next part may come. */
  readonly take: (bytes: Uint8Array) => Promise<void>;
}

/** Hands on part by part, no faster than it is taken; a taker that fails ends the source. */
export async function deliver(parts: AsyncIterable<string | Uint8Array>, { begin, take }: Taker): Promise<Delivered> {
  const reading = parts[Symbol.asyncIterator]();
  const hash = createHash('sha256');
  let bytes = 0;
  const give = async (part: IteratorResult<string | Uint8Array>): Promise<void> => {
    if (part.done === true) return;
    const chunk = typeof part.value === 'string' ? Buffer.from(part.value) : part.value;
    if (chunk.length === 0) return;
    hash.update(chunk);
    bytes += chunk.length;
    await take(chunk);
  };
  try {
    // The first part is often a heading that asks nothing of the graph; what follows it tells whether there is an answer.
    const first = await reading.next();
    let part = await reading.next();
    begin();
    await give(first);
    for (; part.done !== true; part = await reading.next()) await give(part);
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await reading.return?.();
  }
}

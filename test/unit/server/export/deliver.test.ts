import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { deliver } from '../../../../src/server/export/deliver.js';

/** Parts that note when they are asked for, and when nobody wants more. */
function source(parts: readonly (string | Uint8Array | Error)[]) {
  const log: string[] = [];
  async function* from(): AsyncGenerator<string | Uint8Array> {
    try {
      for (const part of parts) {
        log.push('asked');
        if (part instanceof Error) throw part;
        yield part;
      }
    } finally {
      log.push('ended');
    }
  }
  return { log, parts: from() };
}

describe('what is delivered', () => {
  test('are all bytes in order, with their number and their sha256; an empty part is no part', async () => {
    const taken: Uint8Array[] = [];
    const { parts } = source(['Sở ', '', new Uint8Array([0, 255]), 'Y tế']);
    const told = await deliver(parts, { begin: () => undefined, take: async (bytes) => void taken.push(bytes) });
    const all = Buffer.concat([Buffer.from('Sở '), Buffer.from([0, 255]), Buffer.from('Y tế')]);
    expect(taken).toHaveLength(3);
    expect(Buffer.concat(taken).equals(all)).toBe(true);
    expect(told).toEqual({ bytes: all.length, sha256: createHash('sha256').update(all).digest('hex') });
  });

  test('is asked for no faster than it is taken', async () => {
    const { log, parts } = source(['a', 'b', 'c']);
    await deliver(parts, { begin: () => void log.push('begun'), take: async (bytes) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`took ${Buffer.from(bytes).toString()}`);
    } });
    expect(log).toEqual(['asked', 'asked', 'begun', 'took a', 'took b', 'asked', 'took c', 'ended']);
  });

  test('begins once even when it is nothing', async () => {
    const { log, parts } = source([]);
    expect((await deliver(parts, { begin: () => void log.push('begun'), take: async () => undefined })).bytes).toBe(0);
    expect(log).toEqual(['ended', 'begun']);
  });

  test.each([[0, ['asked', 'ended']], [1, ['asked', 'asked', 'ended']]])('that fails after %p parts has not begun', async (before, expected) => {
    const { log, parts } = source([...Array<string>(before).fill('a heading'), new Error('no room')]);
    await expect(deliver(parts, { begin: () => void log.push('begun'), take: async () => undefined })).rejects.toThrow('no room');
    expect(log).toEqual(expected);
  });

  test('is its one part where there is no more', async () => {
    const { log, parts } = source(['a']);
    await deliver(parts, { begin: () => void log.push('begun'), take: async (bytes) => void log.push(`took ${Buffer.from(bytes).toString()}`) });
    expect(log).toEqual(['asked', 'ended', 'begun', 'took a']);
  });

  test('ends its source when the taker fails', async () => {
    const { log, parts } = source(['a', 'b', 'c']);
    await expect(deliver(parts, { begin: () => undefined, take: () => Promise.reject(new Error('left')) })).rejects.toThrow('left');
    expect(log).toEqual(['asked', 'asked', 'ended']);
  });
});

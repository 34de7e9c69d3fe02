import { describe, expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { zip } from '../../../src/export/zip.js';
import { readZip } from '../../support/foreign/zip.js';

/** Noise that no compression makes small. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
}

async function* noises(many: number, asked: (at: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < many; at++) {
    asked(at);
    yield noise(200_000);
  }
}

describe('an archive', () => {
  test('holds its files in order, each begun when the one before it has ended', async () => {
    const seen: string[] = [];
    const entry = (name: string) => ({
      name,
      async *content() {
        seen.push(`${name} begins`);
        yield `${name}\n`;
        seen.push(`${name} ends`);
      },
    });
    const files = await readZip(await buffer(zip([entry('a.csv'), entry('b/ủy.txt')])));
    expect([...files].map(([name, content]) => [name, content.toString('utf8')])).toEqual([['a.csv', 'a.csv\n'], ['b/ủy.txt', 'b/ủy.txt\n']]);
    expect(seen).toEqual(['a.csv begins', 'a.csv ends', 'b/ủy.txt begins', 'b/ủy.txt ends']);
  });

  test('reads no further than it is asked to, and lets go of its source when nobody reads on', async () => {
    let asked = 0;
    let isOpen = true;
    async function* content(): AsyncGenerator<Uint8Array> {
      try {
        yield* noises(1000, (at) => (asked = at));
      } finally {
        isOpen = false;
      }
    }
    for await (const _ of zip([{ name: 'a', content }])) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(asked).toBeLessThan(8);
    expect(isOpen).toBe(false);
  });

  test('fails when a source fails', async () => {
    async function* content(): AsyncGenerator<string> {
      yield 'a';
      throw new Error('the graph went away');
    }
    await expect(buffer(zip([{ name: 'a', content }]))).rejects.toThrow('the graph went away');
  });
});

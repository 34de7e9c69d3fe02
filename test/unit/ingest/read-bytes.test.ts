import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largest } from '../../../src/intake/intake.js';
import { readBytes } from '../../../src/ingest/read-bytes.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-bytes-'));
  writeFileSync(join(folder, 'a.txt'), 'Số: 17');
  writeFileSync(join(folder, 'huge.txt'), '');
  truncateSync(join(folder, 'huge.txt'), 50 * 1024 * 1024);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

test('a file and a stream come whole, also when a chunk ends in the midst of a letter', async () => {
  expect(Buffer.from(await readBytes('a.txt', join(folder, 'a.txt'))).toString()).toBe('Số: 17');
  const bytes = Buffer.from('Số: 17');
  const halves = (async function* () {
    yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  })();
  expect(Buffer.from(await readBytes('stdin', halves)).toString()).toBe('Số: 17');
  expect(await readBytes('stdin', chunks())).toHaveLength(0);
});

describe('is refused', () => {
  test('a file of 50 MB, with its size', async () => {
    await expect(readBytes('huge.txt', join(folder, 'huge.txt'))).rejects.toMatchObject({ code: 'UNREADABLE_FILE', details: { expected: 'at most 20 MB', got: 'a file of 50 MB' } });
  });

  test('a stream without end, read no further than the largest file', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1024 * 1024;
        yield Buffer.alloc(1024 * 1024, 'a');
      }
    })();
    await expect(readBytes('stdin', endless)).rejects.toMatchObject({ code: 'UNREADABLE_FILE', details: { got: 'a file of more than 20 MB' } });
    expect(given).toBe(largest + 1024 * 1024);
  });

  test.each([
    ['nothing of that name', 'none.txt'],
    ['a folder', ''],
  ])('%s', async (got, name) => {
    await expect(readBytes('a', join(folder, name))).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'The file cannot be read.', details: { expected: 'a file that can be opened', got } });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inBatches, openAll } from '../../../src/ingest/handed-in.js';
import { largest } from '../../../src/intake/intake.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-handed-in-'));
  writeFileSync(join(folder, 'a.txt'), 'THÔNG BÁO');
  writeFileSync(join(folder, 'b.txt'), '{"file":"one.txt","documents":[]}\n{"documents":5}\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'huge.txt'), '');
  truncateSync(join(folder, 'huge.txt'), 31 * 1024 * 1024);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => ({ name, from: join(folder, name) });

test('texts are handed on as bytes, readings as they stand: the content tells, not the name', async () => {
  const all: unknown[] = [];
  for await (const one of openAll([at('a.txt'), at('b.txt'), at('none.txt'), { name: 'folder', from: folder }, at('empty.txt'), { name: 'stdin', from: Readable.from([Buffer.from('Số'), Buffer.from(': 1')]) }])) all.push(one);
  expect(all).toEqual([
    { name: 'a.txt', bytes: Buffer.from('THÔNG BÁO') },
    { name: 'one.txt', file: expect.objectContaining({ name: 'one.txt', reading: { documents: [], warnings: [] } }) },
    { name: 'b.txt line 2', error: expect.objectContaining({ code: 'BAD_FACTS' }) },
    { name: 'none.txt', error: expect.objectContaining({ code: 'NOT_FOUND', details: expect.objectContaining({ got: 'nothing of that name' }) }) },
    { name: 'folder', error: expect.objectContaining({ code: 'NOT_FOUND', details: expect.objectContaining({ got: 'a folder' }) }) },
    { name: 'empty.txt', bytes: Buffer.from('') },
    { name: 'stdin', bytes: Buffer.from('Số: 1') },
  ]);
});

describe('a stream is closed', () => {
  const lines = '{"file":"one.txt","documents":[]}\n';

  test.each<readonly [string, readonly string[]]>([
    ['a reading', [lines, lines, lines]],
    ['a text', ['THÔNG BÁO', ' 12']],
  ])('when nobody wants more after %s', async (_, pieces) => {
    const stream = Readable.from(pieces.map((piece) => Buffer.from(piece)));
    for await (const one of openAll([{ name: 'a', from: stream }])) {
      expect(one.name).toMatch(/^(?:one.txt|a)$/);
      break;
    }
    expect(stream.destroyed).toBe(true);
  });

  test('when it holds more than is read, and says so', async () => {
    const stream = Readable.from(function* () {
      for (;;) yield Buffer.alloc(largest / 2);
    }());
    const all: unknown[] = [];
    for await (const one of openAll([{ name: 'dài.txt', from: stream }, at('huge.txt')])) all.push(one);
    expect(all).toEqual([['dài.txt', 'a file of more than 20 MB'], ['huge.txt', 'a file of 31 MB']].map(([name, got]) => ({ name, error: expect.objectContaining({ code: 'UNREADABLE_FILE', message: `“${name}” cannot be read: ${got}.`, details: expect.objectContaining({ expected: 'at most 20 MB' }) }) })));
    expect(stream.destroyed).toBe(true);
  });
});

test.each<readonly [number, readonly (readonly number[])[]]>([
  [0, []],
  [2, [[1, 2]]],
  [5, [[1, 2], [3, 4], [5]]],
])('%i things make batches %j', async (count, batches) => {
  async function* things(): AsyncGenerator<number> {
    for (let one = 1; one <= count; one += 1) yield one;
  }
  const found: unknown[] = [];
  for await (const batch of inBatches(things(), 2)) found.push(batch);
  expect(found).toEqual(batches);
});

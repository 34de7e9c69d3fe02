import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inBatches, openAll } from '../../../src/ingest/handed-in.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-handed-in-'));
  writeFileSync(join(folder, 'a.txt'), 'THÔNG BÁO');
  writeFileSync(join(folder, 'b.txt'), '{"file":"one.txt","documents":[]}\n{"documents":5}\n');
  writeFileSync(join(folder, 'empty.txt'), '');
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

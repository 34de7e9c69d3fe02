import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listInputs } from '../../../src/cli/inputs.js';

let folder: string;
const within = (...names: readonly string[]): readonly string[] => names.map((name) => join(folder, name));
const names = async (words: readonly string[], more?: readonly string[]): Promise<readonly string[]> => (await listInputs(words, more)).map(({ name }) => name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-inputs-'));
  for (const name of ['empty', 'papers/z']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['papers/b.TXT', 'papers/a.pdf', 'papers/c.md', 'papers/d.html', 'papers/e.docx', 'papers/read.jsonl', 'papers/photo.png', 'papers/.txt', 'papers/.b.txt', 'papers/z/a.txt', 'photo.png']) writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'papers/a.pdf'), join(folder, 'papers/link.pdf'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is the files in it and below that can be read, by name', async () => {
  expect(await names(within('papers'))).toEqual(within('papers/a.pdf', 'papers/b.TXT', 'papers/c.md', 'papers/d.html', 'papers/e.docx', 'papers/link.pdf', 'papers/z/a.txt'));
});

test('more endings are taken when they are wanted', async () => {
  expect(await names(within('papers'), ['.jsonl'])).toEqual(expect.arrayContaining([...within('papers/read.jsonl')]));
});

test('what is named is meant, whatever it is called and whether it is there; each once, in the order given', async () => {
  expect(await names([...within('photo.png', 'none'), '-', ...within('papers/z', 'photo.png', 'papers/z/a.txt')])).toEqual([...within('photo.png', 'none'), 'stdin', ...within('papers/z/a.txt')]);
});

test('stdin has no path', async () => expect(await listInputs(['-'])).toEqual([{ name: 'stdin', path: null }]));

test('a folder with nothing to read says what was looked for', async () => {
  await expect(names(within('empty'))).rejects.toMatchObject({ code: 'NOT_FOUND', details: { expected: 'files that end in .txt, .md, .html, .htm, .docx, .pdf', got: '0 other entries' } });
});

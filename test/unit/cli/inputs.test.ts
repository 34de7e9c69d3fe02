import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listInputs } from '../../../src/cli/inputs.js';

let folder: string;
const within = (...names: readonly string[]): readonly string[] => names.map((name) => join(folder, name));
const names = async (words: readonly string[], more?: readonly string[]): Promise<readonly string[]> => (await listInputs(words, more)).files.map(({ name }) => name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-inputs-'));
  for (const name of ['empty', 'papers/z', 'papers/.git', 'scans']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['papers/b.TXT', 'papers/a.pdf', 'papers/c.md', 'papers/d.html', 'papers/e.docx', 'papers/read.jsonl', 'papers/photo.png', 'papers/.txt', 'papers/.b.txt', 'papers/~$e.docx', 'papers/.git/c.txt', 'papers/.git/config', 'papers/z/a.txt', 'papers/z/old.DOC', 'photo.png', 'scans/a.tif']) writeFileSync(join(folder, name), '');
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

test('stdin has no path', async () => expect(await listInputs(['-'])).toEqual({ files: [{ name: 'stdin', path: null }], leftOut: [] }));

test('a folder with nothing to read says what was looked for', async () => {
  await expect(names(within('empty'))).rejects.toMatchObject({ code: 'NOT_FOUND', details: { expected: 'files that end in .txt, .md, .html, .htm, .docx, .pdf', got: 'none', suggestions: [] } });
});

test('a folder with nothing but other kinds says what to do with them', async () => {
  await expect(names(within('scans'))).rejects.toMatchObject({ code: 'NOT_FOUND', details: { got: '1 of other kinds', suggestions: [expect.stringContaining('1 .tif: pictures')] } });
});

test('what a folder holds of other kinds is left out, but for what is hidden or Word’s, and what was named', async () => {
  expect((await listInputs(within('papers'))).leftOut).toEqual(within('papers/photo.png', 'papers/read.jsonl', 'papers/z/old.DOC'));
  expect((await listInputs(within('papers', 'papers/z', 'papers/photo.png'), ['.jsonl'])).leftOut).toEqual(within('papers/z/old.DOC'));
  expect((await listInputs(within('photo.png'))).leftOut).toEqual([]);
});

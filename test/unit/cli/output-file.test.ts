import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutput, ReaderLeft, type Output } from '../../../src/cli/output-file.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const format = { name: 'csv.zip', isText: false };
const opened = (path: string): Promise<Output> => openOutput(path, format);

/** Writes parts as an export does. */
async function written(path: string, ...parts: readonly string[]): Promise<void> {
  const file = await opened(path);
  try {
    for (const part of parts) await file.take(Buffer.from(part));
    await file.finish();
  } finally {
    await file.leave();
  }
}

describe('a file', () => {
  test('keeps who may read and write what it replaces', async () => {
    for (const mode of [0o600, 0o664]) {
      writeFileSync(at('a.zip'), 'alt');
      chmodSync(at('a.zip'), mode);
      await written(at('a.zip'), 'neu');
      expect([readFileSync(at('a.zip'), 'utf8'), statSync(at('a.zip')).mode & 0o777]).toEqual(['neu', mode]);
    }
  });

  test('is under its name only when it is whole, and nothing else is left', async () => {
    const file = await opened(at('a.zip'));
    expect(readdirSync(folder)).toEqual([]);
    await file.take(Buffer.from('một, '));
    expect(readdirSync(folder)).toEqual([`a.zip.${process.pid}.part`]);
    await file.take(Buffer.from('hai'));
    await file.finish();
    expect(readFileSync(at('a.zip'), 'utf8')).toBe('một, hai');
    await file.leave();
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test('of no bytes is there too', async () => {
    await written(at('a.zip'));
    expect(readFileSync(at('a.zip'), 'utf8')).toBe('');
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test.each([['before its first part', 0], ['after a part', 1]])('that is given up %s leaves nothing behind and the older one as it was', async (_, parts) => {
    writeFileSync(at('a.zip'), 'của tháng trước');
    const file = await opened(at('a.zip'));
    for (let part = 0; part < parts; part += 1) await file.take(Buffer.from('mới'));
    await file.leave();
    expect(readdirSync(folder)).toEqual(['a.zip']);
    expect(readFileSync(at('a.zip'), 'utf8')).toBe('của tháng trước');
  });

  test('that is finished takes the place of the older one, longer though that was', async () => {
    writeFileSync(at('a.zip'), 'của tháng trước');
    await written(at('a.zip'), 'mới');
    expect(readFileSync(at('a.zip'), 'utf8')).toBe('mới');
  });

  test('that a link leads to is replaced, and the link stays one', async () => {
    mkdirSync(at('there'));
    writeFileSync(at('there/a.zip'), 'cũ');
    symlinkSync(at('there/a.zip'), at('link.zip'));
    await written(at('link.zip'), 'mới');
    expect(lstatSync(at('link.zip')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('there/a.zip'), 'utf8')).toBe('mới');
    expect(readdirSync(at('there'))).toEqual(['a.zip']);
  });

  test('whose place is taken by a folder meanwhile is told, and leaves nothing behind', async () => {
    const file = await opened(at('a.zip'));
    await file.take(Buffer.from('mới'));
    mkdirSync(at('a.zip'));
    await expect(file.finish()).rejects.toMatchObject({ code: 'UNWRITABLE', message: `${at('a.zip')}: it is a folder.` });
    await file.leave();
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  test('whose folder goes away meanwhile is told', async () => {
    mkdirSync(at('there'));
    const file = await opened(at('there/a.zip'));
    rmSync(at('there'), { recursive: true });
    await expect(file.take(Buffer.from('mới'))).rejects.toMatchObject({ code: 'UNWRITABLE', message: `${at('there/a.zip')}: its folder is not there.` });
    await file.leave();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each<readonly [string, string, string]>([
  ['in a folder that is not there', 'none/a.zip', 'its folder is not there'],
  ['in a file', 'paper.txt/a.zip', 'its folder is not there'],
  ['that is a folder', '', 'it is a folder'],
  ['with a name that is too long', `${'a'.repeat(250)}.zip`, 'it cannot be written (ENAMETOOLONG)'],
])('a place %s is refused', async (_, name, why) => {
  writeFileSync(at('paper.txt'), 'Số: 1');
  await expect(written(at(name), 'x')).rejects.toMatchObject({ code: 'UNWRITABLE', message: `${at(name)}: ${why}.`, details: { got: at(name) } });
  expect(readdirSync(folder)).toEqual(['paper.txt']);
});

test('a full disk is told', async () => {
  await expect(written('/dev/full', 'x')).rejects.toMatchObject({ code: 'UNWRITABLE', message: '/dev/full: the disk is full.' });
});

test('a device is written to, and stays one', async () => {
  await written('/dev/null', 'x');
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

describe('a named pipe', () => {
  const large = 'Giao Sở Y tế. '.repeat(20_000);
  beforeEach(() => void execFileSync('mkfifo', [at('pipe')]));

  test('is waited for until somebody reads it, and gives all that was written', async () => {
    const writing = written(at('pipe'), large, 'hết');
    await new Promise((resolve) => setTimeout(resolve, 120));
    const reader = spawn('cat', [at('pipe')], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [read] = await Promise.all([text(reader.stdout), writing]);
    expect(read).toBe(`${large}hết`);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  test('whose reader has seen enough is no failure of the file', async () => {
    spawn('head', ['-c', '5', at('pipe')], { stdio: 'ignore' });
    await expect(written(at('pipe'), large, large, large)).rejects.toBeInstanceOf(ReaderLeft);
  });
});

describe('stdout', () => {
  const { isTTY } = process.stdout;
  afterEach(() => {
    process.stdout.isTTY = isTTY;
  });

  test('takes no bytes that a terminal cannot show', async () => {
    process.stdout.isTTY = true;
    await expect(openOutput(null, format)).rejects.toMatchObject({ code: 'OUT_OF_RANGE', message: 'A terminal cannot show csv.zip.', details: { expected: '-o FILE, or a pipe' } });
    await expect(openOutput(null, { name: 'json', isText: true })).resolves.toBeDefined();
  });
});

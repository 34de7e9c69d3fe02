import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseTaken, writeText } from '../../../src/cli/text-file.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directives-text-'));
  for (const name of ['paper.docx', 'other.txt']) writeFileSync(at(name), 'Số: 1');
  symlinkSync(at('paper.docx'), at('link.docx'));
  linkSync(at('paper.docx'), at('twin.docx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('where a text may be written', () => {
  test.each(['paper.docx', 'link.docx', 'twin.docx', './sub/../paper.docx'])('not over the paper that is read, whatever it is called: %s', (name) => {
    for (const isForced of [false, true]) {
      expect(() => refuseTaken(at(name), [at('paper.docx')], isForced)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', message: '--text would write over the file that is read.', details: { expected: 'another file beside --text', got: at(name), suggestions: [`--text ${at(name)}.text`, 'Print the text instead: --text -'] } }));
    }
  });

  test('over another file only by force', () => {
    expect(() => refuseTaken(at('other.txt'), [at('paper.docx')], false)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', message: '--text would write over a file.', details: expect.objectContaining({ expected: 'a file that is not there yet', suggestions: expect.arrayContaining(['Write over it: --force']) }) }));
    expect(() => refuseTaken(at('other.txt'), [at('paper.docx')], true)).not.toThrow();
  });

  test('where nothing is, into a device, and beside stdin', () => {
    for (const path of [at('new.txt'), '/dev/null']) expect(() => refuseTaken(path, [at('paper.docx'), at('none'), '-'], false)).not.toThrow();
  });
});

test('a text is written as it is, and what hinders that is told', () => {
  writeText(at('new.txt'), 'Số: 1\r\n');
  expect(readFileSync(at('new.txt'), 'utf8')).toBe('Số: 1\r\n');
  expect(() => writeText(at('none/new.txt'), 'x')).toThrow(expect.objectContaining({ code: 'SETUP', details: { expected: `a file that can be written at ${at('none/new.txt')}`, got: 'ENOENT' } }));
});

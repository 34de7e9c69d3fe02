import { expect, test } from '@jest/globals';
import { leftOutKinds, leftOutLines } from '../../../src/cli/left-out.js';

test('nothing left out is not told', () => expect(leftOutLines([])).toEqual([]));

test('files are told with the way on, a line for each way, in the order of the table', () => {
  expect(leftOutLines(['scan.JPG', 'x/a.doc', 'b.DOC', 'c.png', 'notes', 'd.xyz', 'e.rtf'])).toEqual([
    '7 files were left out:',
    '  3 .doc, .rtf: save as .docx, then read that',
    expect.stringMatching(/^ {2}2 \.jpg, \.png: pictures: recognise the text first, /),
    '  2 .xyz, without an ending: not known: name the file if it is a text',
  ]);
  expect(leftOutLines(['a.zip'])).toEqual(['One file was left out:', '  1 .zip: unpack it and read the files in it']);
});

test('an ending stands in one row', () => {
  const all = leftOutKinds.flatMap(({ endings }) => endings);
  expect(new Set(all).size).toBe(all.length);
});

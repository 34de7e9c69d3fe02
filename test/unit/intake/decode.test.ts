import { describe, expect, test } from '@jest/globals';
import { decode, notUnicode } from '../../../src/intake/decode.js';

const text = 'Số: 5/KH-UBND\nKẾ HOẠCH phòng úng';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

describe('text comes back whole, without its mark', () => {
  test.each([
    ['UTF-8', 'UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', 'UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', 'UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16 BE with a mark', 'UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 LE without', 'UTF-16LE', little],
    ['UTF-16 BE without', 'UTF-16BE', big],
  ])('%s', (_, encoding, bytes) => expect(decode('a.txt', bytes)).toEqual({ text, encoding }));

  test('a second mark is a character like any other', () => expect(decode('a.txt', Buffer.from('\ufeff\ufeffa')).text).toBe('\ufeffa'));
});

test('bytes of no Unicode are shown as Windows-1252', () => {
  expect(decode('a.txt', Uint8Array.of(0x43, 0xab, 0x6e, 0x67))).toEqual({ text: 'C«ng', encoding: null });
});

test('with the signs that Windows-1252 has and Latin-1 has not', () => {
  expect(decode('a.txt', Uint8Array.of(0x80, 0x85, 0x93, 0x94, 0x96, 0x99, 0x9f, 0xa0, 0xff)).text).toBe('€…“”–™Ÿ\u00a0ÿ');
});

test.each([
  ['UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x53, 0xe1)],
  ['UTF-16LE', Uint8Array.of(0xff, 0xfe, 0x53)],
  ['UTF-16LE', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x53, 0x00)],
])('a mark of %s binds', (encoding, bytes) => {
  expect(() => decode('a.txt', bytes)).toThrow(expect.objectContaining({ code: 'UNREADABLE_FILE', details: expect.objectContaining({ expected: `${encoding}, as the mark at its beginning says`, got: `bytes that are not ${encoding}` }) as unknown }));
});

test.each([
  [Buffer.concat([Buffer.from('Số '), Buffer.from([0xff]), Buffer.from(' năm')]), 'bytes that are not UTF-8, the first after 5 bytes'],
  [Uint8Array.of(0x80), 'bytes that are not UTF-8, the first after 0 bytes'],
  [Buffer.from('Số').subarray(0, 3), 'UTF-8 that breaks off in the midst of its last character'],
])('%j: %s', (bytes, got) => expect(notUnicode(bytes).got).toBe(got));

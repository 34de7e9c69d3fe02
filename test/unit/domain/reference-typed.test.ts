import { describe, expect, test } from '@jest/globals';
import { parseReference } from '../../../src/domain/reference.js';

/** Number, kinds and symbol of each document that a text names, as “495 [TB] TB/TU”. */
function read(text: string): string {
  return parseReference(text).map((one) => (one.kind === 'number' ? `${one.number} [${one.types.join('|')}]${one.symbol === null ? '' : ` ${one.symbol}`}` : one.kind)).join(' + ');
}

/** Small letters in a symbol are read as they are: comparing them is the choice’s part. */
const readFolded = (text: string): string => read(text).toUpperCase();

describe('however a person types “TB 495”', () => {
  test.each([
    'TB 495', 'tb 495', 'Tb 495', 'TB495', 'tb495', 'TB: 495', 'TB. 495', 'TB.495', 'TB số 495', 'tb so 495', 'TB số: 495', 'TB no. 495', 'Thông báo 495', 'thông báo số 495',
    'THÔNG BÁO SỐ 495', 'thong bao 495', 'Thông báo số495', ' TB   495 ', 'TB 0495', 'TB 495.', 'TB 495,', 'TB 495;', 'TB 495?', 'TB 495!', '"TB 495"', "'TB 495'", '«TB 495»', '(TB 495)', '[TB 495]',
    'TB-495',
  ])('as %j', (text) => expect(read(text)).toBe('495 [TB]'));
});

describe('however a person types “495-TB/TU”', () => {
  test.each([
    '495-TB/TU', '495-tb/tu', '495 -TB/TU', '495- TB/TU', '495-TB/TU.', '495-TB/TU,', "'495-TB/TU'", '‘495-TB/TU’', '«495-TB/TU»', '(495-TB/TU)', '[495-TB/TU]', 'số 495-TB/TU', 'Số: 495-TB/TU',
    'so 495-TB/TU', 'SỐ 495-TB/TU', '0495-TB/TU', '495\u00ad-TB/TU', '495-TB/TU\u200e', '495\u2060-TB/TU',
  ])('as %j', (text) => expect(readFolded(text)).toBe('495 [] TB/TU'));

  test.each(['TB 495-TB/TU', 'tb 495-tb/tu', 'TB số 495-TB/TU', 'Thông báo số 495-TB/TU', 'thong bao so 495-TB/TU', 'Thông báo số: 495-TB/TU', 'TB495-TB/TU', 'Thông báo số 495-TB/TU.'])('with its kind, as %j', (text) => expect(readFolded(text)).toBe('495 [TB] TB/TU'));
});

describe('a bare number', () => {
  test.each(['495', 'số 495', 'so 495', 'Số: 495', 'SỐ 495', 'văn bản 495', 'van ban so 495', '495.'])('as %j', (text) => expect(read(text)).toBe('495 []'));
});

describe('a symbol in another order is kept as typed: the graph tells that there is none', () => {
  test.each([
    ['495/TB-TU', '495 [] TB-TU'],
    ['495/TB/TU', '495 [] TB/TU'],
    ['495-TBTU', '495 [] TBTU'],
    ['495/TB', '495 [] TB'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the issuer behind a number without “của”', () => {
  test.each(['TB 495 Thành ủy', 'TB 495 Thành ủy Hà Nội', 'Thông báo 495 Thành uỷ Hà Nội'])('%j is still number 495', (text) => expect(read(text)).toBe('495 [TB]'));
});

describe('the letter Đ', () => {
  test.each([
    ['Đ as the Icelandic letter, as old keyboards give it', 'Q\u00d0 5', '5 [QĐ]'],
    ['the same in the symbol', '5/Q\u00d0-UBND', '5 [] QĐ-UBND'],
    ['a decomposed tone is composed', 'Chi\u0309 thi\u0323 16', '16 [CT]'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));
});

describe('a law with its year', () => {
  test.each(['Luật Thủ đô 2012', 'Luật Thủ đô năm 2012'])('%j is a name, as is the law without it', (text) => expect(parseReference(text)).toEqual([expect.objectContaining({ kind: 'name' })]));
  test('“Hiến pháp 2013” is no document number 2013', () => expect(read('Hiến pháp 2013')).toBe('name'));
});

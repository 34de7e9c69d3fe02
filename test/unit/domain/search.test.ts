import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/errors.js';
import { indexQuery, phraseOf, readSearch, readWords, searchText, wordsOf } from '../../../src/domain/search.js';
import { mayMean } from '../../../src/domain/text.js';

describe('words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Phòng, chống dịch', ['phong', 'chong', 'dich']],
    ['PHÒNG CHỐNG DỊCH'.normalize('NFD'), ['phong', 'chong', 'dich']],
    ['Đống Đa – Ba Đình', ['dong', 'da', 'ba', 'dinh']],
    ['71/CĐ-TTg', ['71', 'cd', 'ttg']],
    ['Ngh\u00adị quyết\u200b', ['nghi', 'quyet']],
    ['“trồng (cây)*”~2 AND hoa', ['trong', 'cay', '2', 'and', 'hoa']],
    ['… !? |', []],
  ])('of “%s” are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('of several texts stand between blanks', () => {
    expect(searchText('Trồng cây', null, '12/KH')).toBe(' trong cay 12 kh ');
    expect(searchText(null)).toBe('  ');
  });
});

describe('what is typed', () => {
  test.each([
    ['phòng chống', [' phong ', ' chong'], '+phong +(chong chong*)', ' phong chong'],
    ['an', [' an'], '+(an an*)', ' an'],
    ['quận a', [' quan '], '+quan', ' quan '],
    ['TB 495', [' tb ', ' 495 '], '+tb +495', ' tb 495 '],
    ['NOT cây OR hoa', [' not ', ' cay ', ' or ', ' hoa'], '+not +cay +or +(hoa hoa*)', ' not cay or hoa'],
  ])('“%s” asks for all words, the last also as a beginning', (typed, words, query, phrase) => {
    expect(readWords(typed)).toEqual(words);
    expect([indexQuery(words), phraseOf(words)]).toEqual([query, phrase]);
  });

  test.each(['', '   ', '"', '+-&|!(){}[]^"~*?:\\/', '…'])('“%s” is UNREADABLE', (typed) => {
    const thrown = (() => { try { return readSearch(typed); } catch (error) { return error; } })();
    expect(thrown).toBeInstanceOf(DomainError);
    expect(thrown).toMatchObject({ code: 'UNREADABLE', details: { expected: expect.stringContaining('a letter or a digit'), got: typed } });
  });

  test('of 300 characters is read, of one more is not', () => {
    expect(readWords('a'.repeat(300))).toHaveLength(1);
    expect(() => readWords('a'.repeat(301))).toThrow('length of search is out of range.');
  });

  test('holds nothing that the index takes for an operator', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      fc.pre(wordsOf(typed).length > 0 && typed.length <= 300);
      expect(indexQuery(readWords(typed))).toMatch(/^(\+([\p{L}\p{N}]+|\([\p{L}\p{N}]+ [\p{L}\p{N}]+\*\))( |$))+$/u);
      expect(indexQuery(readWords(typed))).not.toMatch(/AND|OR|NOT|TO/);
    }));
  });
});

describe('a number', () => {
  test.each<readonly [string, readonly string[], readonly string[], string | null, readonly string[]]>([
    ['414', ['414'], [], null, []],
    ['cv 414', ['414'], ['CV'], null, []],
    ['cv414', ['414'], ['CV'], null, []],
    ['số 06', ['6'], [], null, []],
    ['Công điện 71/72', ['71', '72'], ['CĐ'], null, []],
    ['NQ 30/2021/QH15', ['30'], ['NQ'], '2021', []],
    ['Thông báo số 12-TB/TU ngày 20/9/2031 của Thành ủy Sao Mai', ['12'], ['TB'], '2031', [' thanh ', ' uy ', ' sao ', ' mai']],
    ['TB 12 ngày 20 tháng 9 năm 2031', ['12'], ['TB'], '2031', []],
    ['TB 12 năm 2031', ['12'], ['TB'], '2031', []],
    ['12 trồng cây', ['12'], [], null, [' trong ', ' cay']],
  ])('“%s” means the numbers %j of the kinds %j', (typed, numbers, types, year, words) => {
    expect(readSearch(typed).numbers).toMatchObject(numbers.map((number) => ({ number, types, year, words })));
  });

  test.each(['trồng cây 12', 'Luật Đê điều năm 2006', '20/9/2031', 'quận 1', '12-tb-tu.thanh-uy.2031'])('is not what “%s” begins with', (typed) => expect(readSearch(typed).numbers).toEqual([]));

  test('fits symbols that begin as typed, a letter without its mark also the one with it', () => {
    const fits = (typed: string, symbol: string): boolean => new RegExp(`^(?:${(readSearch(typed).numbers[0]?.symbol ?? '').replace('(?iu)', '')})$`, 'iu').test(symbol);
    expect([fits('12-cv/bcsd', 'CV/BCSĐ'), fits('12-CV/BCSĐ', 'CV/BCSĐ'), fits('12-CV/BCSĐ', 'CV/BCSD'), fits('12-tb', 'TB/TU'), fits('12-TB/TU', 'TB')]).toEqual([true, true, false, true, false]);
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aăâáđdeêEĐDTuưUƯyỳ')), minLength: 1, maxLength: 4 });
    fc.assert(fc.property(letters, letters, (typed, symbol) => {
      fc.pre(typed.length === symbol.length);
      expect(fits(`12/${typed}`, symbol)).toBe(mayMean(typed, symbol));
    }));
  });
});

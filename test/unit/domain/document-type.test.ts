import { describe, expect, test } from '@jest/globals';
import { documentType, documentTypes, leadingType } from '../../../src/domain/document-type.js';
import { parseReference } from '../../../src/domain/reference.js';
import { fold } from '../../../src/domain/text.js';

/** The Party writes QĐ for quyết định and for quy định. */
const alsoMeans = (code: string): readonly string[] => (code === 'QyĐ' ? ['QyĐ', 'QĐ'] : [code]);

const numbered = documentTypes.filter((type) => /^\d/.test(type.example));
const named = documentTypes.filter((type) => !/^\d/.test(type.example) && type.code !== 'UNKNOWN');

describe('the table of kinds', () => {
  test('gives each code, each name and each example once', () => {
    for (const column of ['code', 'vi', 'en', 'example'] as const) {
      const values = documentTypes.map((type) => type[column]);
      expect(new Set(values).size).toBe(values.length);
      expect(values.every((value) => value.trim() !== '')).toBe(true);
    }
  });

  test.each(numbered)('$code is shown by its example $example', ({ code, vi, example }) => {
    const parts = /^\d+[-/](?:\d{4}[-/])?(\p{L}+)[-/]/u.exec(example);
    expect(parts?.[1]).toBe(code);
    expect(parseReference(example)).toEqual([expect.objectContaining({ kind: 'number', types: [] })]);
    expect(parseReference(`${code} ${example}`)).toEqual([expect.objectContaining({ kind: 'number', types: [code] })]);
    const types = alsoMeans(code);
    expect(parseReference(`${vi} số ${example}`)).toEqual([expect.objectContaining({ kind: 'number', types })]);
    expect(parseReference(`${vi.toUpperCase()} ${example}`)).toEqual([expect.objectContaining({ kind: 'number', types })]);
    expect(parseReference(`${fold(vi)} so ${example}`)).toEqual([expect.objectContaining({ kind: 'number', types })]);
  });

  test.each(named)('$code is shown by its example $example, a name', ({ code, example }) => {
    expect(leadingType(example).types).toEqual([code]);
    expect(parseReference(example)).toEqual([{ kind: 'name', name: example }]);
  });

  test.each(documentTypes.filter((type) => type.code !== 'UNKNOWN'))('$code is found by its word and its code, in any letters', ({ code, vi }) => {
    expect(leadingType(`${vi} 5`)).toEqual({ types: alsoMeans(code), rest: '5' });
    expect(leadingType(`${code} 5`)).toEqual({ types: [code], rest: '5' });
    expect(leadingType(`${code.toLowerCase()} 5`).types).toContain(code);
  });
});

test('what is not in the table is of unknown type, never refused', () => {
  expect(documentType('TB')).toMatchObject({ code: 'TB', vi: 'thông báo', en: 'notice' });
  expect(documentType('QLXYZ').code).toBe('UNKNOWN');
  expect(documentType('').code).toBe('UNKNOWN');
});

describe('the kind that a text begins with', () => {
  test.each([
    ['Công điện số 71/CĐ-TTg', ['CĐ'], 'số 71/CĐ-TTg'],
    ['THÔNG BÁO 7', ['TB'], '7'],
    ['thong bao 7', ['TB'], '7'],
    ['thông báo kết luận số 430-TB/TU', ['TB'], 'số 430-TB/TU'],
    ['Quy chế làm việc 1', ['QC'], '1'],
    ['văn bản số 6', [], 'số 6'],
    ['Bộ luật Lao động', ['BL'], 'Lao động'],
    ['HD 5', ['HD'], '5'],
    ['HĐ 5', ['HĐ'], '5'],
    ['hd 5', ['HD', 'HĐ'], '5'],
    ['hđ 5', ['HĐ'], '5'],
    ['da 5', ['ĐA', 'DA'], '5'],
    ['đa 5', ['ĐA'], '5'],
    ['cd 71', ['CĐ'], '71'],
    ['CT 16', ['CT'], '16'],
    ['CTr 16', ['CTr'], '16'],
    ['TT 16', ['TT'], '16'],
    ['TTr 16', ['TTr'], '16'],
    ['QĐ 16', ['QĐ'], '16'],
    ['QyĐ 16', ['QyĐ'], '16'],
    ['TB: 495', ['TB'], '495'],
    ['TB495', ['TB'], '495'],
  ])('“%s” begins with %j', (text, types, rest) => expect(leadingType(text)).toEqual({ types, rest }));

  test.each(['495-TB/TU', 'TBX 5', 'luậtsư 5', 'cáo thị 5', '', '—'])('“%s” begins with none', (text) => expect(leadingType(text)).toEqual({ types: undefined, rest: text }));
});

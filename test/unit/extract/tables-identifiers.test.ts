import { describe, expect, test } from '@jest/globals';
import { documentTypes } from '../../../src/domain/document-type.js';
import { clean } from '../../../src/extract/clean.js';
import { plain } from '../../../src/extract/plain.js';
import { codeForms, findCodes, tellingParts, typeOfSymbol } from '../../../src/extract/codes.js';
import { issuerSymbols, symbolIssuer } from '../../../src/extract/issuer-symbols.js';
import { lawNames } from '../../../src/extract/law-names.js';
import { findNames } from '../../../src/extract/laws.js';
import { linesOf } from '../../../src/extract/lines.js';
import { markerForms, markerOf } from '../../../src/extract/markers.js';
import { noiseForms } from '../../../src/extract/noise.js';
import { nameCase, province, provinces } from '../../../src/extract/places.js';
import { typeBefore, typeOfWords, typeWords } from '../../../src/extract/type-words.js';
import { readBody } from '../../support/directive.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);

describe('a way of numbering', () => {
  test.each(markerForms)('$kind: $example opens a unit, and is no part of its words', ({ kind, example }) => {
    const marker = markerOf(`${example.trim()} Rà soát`);
    expect(marker).toEqual({ kind, label: example.trim(), length: example.trim().length + 1 });
  });

  test.each(markerForms)('$kind: $example is not taken for one of the rows before it', ({ kind, example }) => {
    expect(markerForms.find(({ pattern }) => pattern.test(`${example.trim()} Rà soát`))?.kind).toBe(kind);
  });
});

describe('page chrome', () => {
  test.each(noiseForms)('$example is noise, by its own row', ({ pattern, example }) => {
    expect(plain(example).trim()).toMatch(pattern);
    expect(linesOf(clean(example)).map(({ isNoise }) => isNoise)).toEqual(example.startsWith('|') ? expect.any(Array) : [true]);
  });

  test.each(noiseForms)('$example between two halves of a sentence parts them not', ({ example }) => {
    const [task] = readBody(`1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát toàn bộ các trạm đo mưa\n${example}\nven sông trước ngày 30/6/2031.`).assignments;
    expect(task?.dueOn).toBe('2031-06-30');
  });
});

describe('a shape of identifiers', () => {
  const rows = codeForms.flatMap(({ name, examples }) => examples.map(([text, code]) => [name, text, code] as const));

  test.each(rows)('%s: %j is read as %j', (_, text, code) => expect(findCodes(text).map((found) => found.code)).toEqual([code]));

  test.each(rows)('%s: %j is the first row that fits it', (name, text) => {
    expect(codeForms.find(({ pattern }) => [...text.matchAll(pattern)].length > 0)?.name).toBe(name);
  });

  test.each(tellingParts)('$example tells $typeCode, by its own row', ({ pattern, typeCode, example }) => {
    expect(typeOfSymbol(example)).toBe(typeCode);
    expect(example.split('/')[0]).toMatch(pattern);
  });

  test('no row is without an example', () => expect(codeForms.filter(({ examples }) => examples.length === 0)).toEqual([]));

  test.each(documentTypes.filter(({ isNamed, code }) => isNamed !== true && code !== 'UNKNOWN'))('$example is a $vi', ({ code, example }) => {
    expect(findCodes(`theo ${example} ngày`).map((found) => [found.code, found.typeCode])).toEqual([[example, code]]);
  });
});

describe('a word for a kind of document', () => {
  test.each(typeWords)('$word before a number is $typeCode', ({ word, typeCode }) => {
    const text = `theo ${capital(word)} số `;
    expect(typeBefore(text, text.length)).toEqual({ start: 5, word: capital(word), typeCode, isPlural: false });
    expect(typeOfWords(capital(word))).toBe(typeCode);
  });

  test.each(typeWords)('$word in the plural is a list of $typeCode', ({ word, typeCode }) => {
    const text = `theo các ${capital(word)}: số `;
    expect(typeBefore(text, text.length)).toEqual({ start: 5, word: capital(word), typeCode, isPlural: true });
  });

  test('no two rows say the same word', () => expect(repeated(typeWords.map(({ word }) => word))).toEqual([]));
});

describe('a symbol that says who issued', () => {
  test.each(issuerSymbols)('$example is of $issuer', ({ example, issuer }) => {
    const [code] = findCodes(`Văn bản số ${example} ngày`);
    expect(code?.code).toBe(example);
    expect(symbolIssuer(code?.symbol ?? '')).toBe(issuer);
    expect(typeOfSymbol(code?.symbol ?? '')).toBe(code?.typeCode);
  });

  test('no two rows have the same symbol', () => expect(repeated(issuerSymbols.map(({ symbol }) => symbol))).toEqual([]));

  test.each(['QĐ-UBND', 'TB/TU', 'CV/BCSĐ', 'NQ-HĐND', 'TTr-SYT'])('%s says it not: it takes the text', (symbol) => expect(symbolIssuer(symbol)).toBeNull());
});

describe('a law by its name', () => {
  test.each(lawNames)('%s', (name) => {
    expect(findNames(`Căn cứ Luật ${name} ngày 16/11/2030;`).map((found) => found.name)).toEqual([`Luật ${name}`]);
    expect(findNames(`theo luật ${name} năm 2030, các sở`).map((found) => found.name)).toEqual([`Luật ${name} năm 2030`]);
    expect(findNames(`LUẬT ${name.toUpperCase()}`).map((found) => found.name)).toEqual([`Luật ${name}`]);
    expect(findNames(`Can cu Luat ${plain(name)};`).map((found) => found.name)).toEqual([`Luật ${name}`]);
  });

  test('no row stands twice', () => expect(repeated(lawNames)).toEqual([]));
});

describe('a province', () => {
  test.each(provinces)('%s is known in capitals and without its marks, and written as its people write it', (name) => {
    expect(province(name.toUpperCase())).toBe(name);
    expect(province(plain(name))).toBe(name);
    expect(nameCase(`ỦY BAN NHÂN DÂN TỈNH ${name.toUpperCase()}`)).toBe(`Ủy ban nhân dân tỉnh ${name}`);
  });

  test('no row stands twice', () => expect(repeated(provinces)).toEqual([]));
});

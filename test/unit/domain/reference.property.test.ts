import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../src/domain/errors.js';
import { parseReference } from '../../../src/domain/reference.js';

const pieces = fc.constantFrom('TB', 'tb', 'Công điện', 'văn bản', 'Luật', 'số', 'ngày', 'của', 'về', 'năm', 'và', '495', '12A', '07/9/2021', '2021', '-TB/TU', '/QĐ-UBND', '/', '-', ',', ';', '.', '(', ')', '~~', '\u00a0', ' ', 'đ', 'Đ', '\u0301', 'x');
const typed = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(pieces).map((parts) => parts.join('')), fc.array(pieces).map((parts) => parts.join(' ')));

test('any text is read or UNREADABLE, and twice the same', () => {
  const read = (text: string): unknown => {
    try {
      return parseReference(text);
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      return expect(error).toMatchObject({ code: 'UNREADABLE', details: { expected: expect.any(String), got: expect.any(String) } });
    }
  };
  fc.assert(fc.property(typed, (text) => expect(read(text)).toEqual(read(text))), { numRuns: 500 });
});

test('what is read is whole: at least one document, numbers without leading zeros, days of the calendar', () => {
  fc.assert(fc.property(typed, (text) => {
    let references;
    try {
      references = parseReference(text);
    } catch {
      return;
    }
    expect(references.length).toBeGreaterThan(0);
    for (const one of references) {
      if (one.kind === 'number') expect(one.number).toMatch(/^(0|[1-9]\d{0,5})[A-Z]?$/);
      if (one.kind === 'number' || one.kind === 'dated') expect(one.issuedOn ?? '2021-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (one.kind === 'name') expect(one.name).toMatch(/\p{L}/u);
    }
  }), { numRuns: 500 });
});

const identifier = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('TB', 'QĐ', 'CTr', 'HĐ', 'HD'), fc.constantFrom('TU', 'UBND', 'BCSĐ', 'TTg'));

test('an identifier is read the same with its type word, a “số”, spaces, zeros, an en dash or decomposed', () => {
  fc.assert(fc.property(identifier, ([number, type, issuer]) => {
    const plain = parseReference(`${number}-${type}/${issuer}`);
    expect(plain).toEqual([expect.objectContaining({ number: String(number), symbol: `${type}/${issuer}` })]);
    const forms = [`số ${number}-${type}/${issuer}`, `${number} – ${type} / ${issuer}`, `  ${number}-${type}/${issuer} `, `${number}-${type}/${issuer}`.normalize('NFD'), ...(number < 100_000 ? [`0${number}-${type}/${issuer}`] : [])];
    for (const form of forms) expect(parseReference(form)).toEqual(plain);
    expect(parseReference(`${type} ${number}-${type}/${issuer}`)).toEqual([{ ...plain[0], types: [type] }]);
  }));
});

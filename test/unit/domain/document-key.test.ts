import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentKey, isDocumentKey, numberKey, type DocumentIdentity } from '../../../src/domain/document-key.js';

const identity = (parts: Partial<DocumentIdentity>): DocumentIdentity => ({ type: 'TB', number: null, symbol: null, name: null, issuer: null, period: 'x', ...parts });

describe('the key of a document', () => {
  test.each([
    [{ number: '484', symbol: 'TB/TU', issuer: 'thanh-uy-ha-noi', period: '2020-2025' }, '484-tb-tu.thanh-uy-ha-noi.2020-2025'],
    [{ number: '15', symbol: 'NQ-HĐND', issuer: 'hddnd-tp-ha-noi', period: '2021' }, '15-nq-hddnd.hddnd-tp-ha-noi.2021'],
    [{ number: '30', symbol: 'QH15', issuer: 'quoc-hoi', period: '2021' }, '30-qh15.quoc-hoi.2021'],
    [{ number: '12A', symbol: 'QĐ-UBND' }, '12a-qdd-ubnd.x.x'],
    [{ number: '5', symbol: null }, '5-x.x.x'],
    [{ type: 'LUAT', name: 'Luật Thủ đô', issuer: 'quoc-hoi' }, 'x-luat.quoc-hoi.x.luat-thu-ddo'],
    [{ type: 'CT', name: 'Chỉ thị sắp tới', issuer: 'ubnd-tp-ha-noi' }, 'x-ct.ubnd-tp-ha-noi.x.chi-thi-sap-toi'],
  ])('of %j is %s', (parts, expected) => {
    expect(documentKey(identity(parts))).toBe(expected);
    expect(isDocumentKey(expected)).toBe(true);
  });

  test('HD and HĐ, one term and the next, one issuer and another are different keys', () => {
    const base = { number: '7', symbol: 'HD/TU', issuer: 'thanh-uy-ha-noi', period: '2020-2025' };
    const variants = [base, { ...base, symbol: 'HĐ/TU' }, { ...base, period: '2025-2030' }, { ...base, issuer: 'thanh-uy-bac-ninh' }, { ...base, number: '7A' }];
    expect(new Set(variants.map((parts) => documentKey(identity(parts)))).size).toBe(variants.length);
  });

  test('06 and 6 are one number: print them as they are, key them as one', () => {
    const parts = { symbol: 'CT/TU', issuer: 'thanh-uy-ha-noi', period: '2020-2025' };
    expect(documentKey(identity({ ...parts, number: '06' }))).toBe(documentKey(identity({ ...parts, number: '6' })));
  });

  test('of any number, symbol and period has the form of a key', () => {
    const number = fc.stringMatching(/^\d{1,6}[A-Z]?$/);
    const symbol = fc.stringMatching(/^[A-ZĐ]{1,4}[-/][A-ZĐ]{1,6}$/);
    const period = fc.constantFrom('x', '2021', '2020-2025');
    fc.assert(fc.property(number, symbol, period, (...[given, sign, series]) => expect(isDocumentKey(documentKey(identity({ number: given, symbol: sign, period: series })))).toBe(true)));
  });
});

describe('the form of a key', () => {
  test.each(['495-tb-tu.thanh-uy-ha-noi.2020-2025', '10227-vp-kgvx.x.2021', 'x-luat.quoc-hoi.x.luat-thu-ddo'])('%s has it', (text) => expect(isDocumentKey(text)).toBe(true));
  test.each(['', '495-TB/TU', '495-tb-tu', '495-tb-tu.thanh-uy', '495-TB-TU.thanh-uy.2021', '495 tb.x.2021', '.x.2021', 'a..2021', '-a.b.2021', 'đ.x.2021', 'a.b.c.d.e'])('%j has it not', (text) => expect(isDocumentKey(text)).toBe(false));
  test.each(['20.9.2021', '1.2.3', 'www.example.com'])('%s, a date or an address, has it not', (text) => expect(isDocumentKey(text)).toBe(false));
});

describe('numbers compare', () => {
  test.each([
    ['06', '6'],
    ['6', '6'],
    ['0060', '60'],
    ['12a', '12A'],
    ['012A', '12A'],
    ['0', '0'],
    ['000', '0'],
  ])('%s as %s', (number, expected) => expect(numberKey(number)).toBe(expected));

  test('digits are never taken for others', () => {
    expect(numberKey('68')).not.toBe(numberKey('86'));
    expect(numberKey('12')).not.toBe(numberKey('12A'));
  });
});

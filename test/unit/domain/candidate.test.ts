import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseByNumber, nearBySymbol, rank, reasonText, reasonTypes, type Choosable, type RankingScope } from '../../../src/domain/candidate.js';
import { parseReference, type NumberReference } from '../../../src/domain/reference.js';

/** A document of the number asked for; a test states only what differs. */
const doc = (key: string, parts: Partial<Choosable> = {}): Choosable => ({ key, type: 'TB', symbol: 'TB/TU', period: 'x', issuedOn: null, presence: 'STUB', citedByCount: 0, issuerKey: null, issuerNames: [], ...parts });

const asked = (text: string): NumberReference => parseReference(text)[0] as NumberReference;
const anyone: RankingScope = { issuerKey: null, asOf: null };
const keys = (text: string, documents: readonly Choosable[], scope = anyone): readonly string[] => chooseByNumber(asked(text), documents, scope).map(({ document }) => document.key);

describe('the table of reasons', () => {
  test('weighs each reason more than all that follow it together, and all together at most 1', () => {
    const weights: readonly number[] = reasonTypes.map(({ weight }) => weight).filter((weight) => weight > 0);
    weights.forEach((weight, place) => expect(weight).toBeGreaterThan(weights.slice(place + 1).reduce((sum, next) => sum + next, 0)));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1);
  });

  test('keeps the order: named issuer, scope, nearest date, text held, most cited', () => {
    expect(reasonTypes.filter(({ weight }) => weight > 0).map(({ code }) => code)).toEqual(['ISSUER_NAMED', 'ISSUER_OF_SCOPE', 'DATE_NEAR', 'TEXT_HELD', 'MOST_CITED']);
  });

  test.each(reasonTypes.map(({ code, vi, en }) => [code, vi, en] as const))('%s is said “%s” and “%s”', (code, vi, en) => {
    expect(reasonText(code, 'VI')).toBe(vi);
    expect(reasonText(code, 'EN')).toBe(en);
    expect(reasonTypes.filter((row) => row.code === code || row.vi === vi || row.en === en)).toHaveLength(1);
  });
});

describe('stated parts decide', () => {
  const documents = [doc('a'), doc('b', { symbol: 'TB-VPCP' }), doc('c', { type: 'CV', symbol: 'VP-KGVX' }), doc('d', { type: 'HD', symbol: 'HD/TU' }), doc('e', { type: 'HĐ', symbol: 'HĐ/TU' })];
  test.each([
    ['TB 495', ['a', 'b']],
    ['495-TB/TU', ['a']],
    ['495-tb/tu', ['a']],
    ['TB 495-TB/TU', ['a']],
    ['CV 495', ['c']],
    ['495', ['a', 'b', 'c', 'd', 'e']],
    ['HD 495', ['d']],
    ['495-HD/TU', ['d']],
    ['495-HĐ/TU', ['e']],
    ['495-hđ/tu', ['e']],
    ['495-hd/tu', ['d', 'e']],
    ['NQ 495', []],
    ['495-TB/HU', []],
    ['CV 495-TB/TU', []],
  ])('“%s” may mean %j', (text, expected) => expect(keys(text, documents)).toEqual(expected));

  test('a symbol with Đ never means one with D; one without may mean the only one with', () => {
    expect(keys('9/HĐ-SYT', [doc('d', { symbol: 'HD-SYT' })])).toEqual([]);
    expect(keys('9/HD-SYT', [doc('e', { symbol: 'HĐ-SYT' })])).toEqual(['e']);
    expect(chooseByNumber(asked('9/HD-SYT'), [doc('e', { symbol: 'HĐ-SYT' })], anyone)[0]?.reasons).toContain('SYMBOL_WITHOUT_DIACRITICS');
  });

  test('a year leaves out other years and keeps what may be of it', () => {
    const years = [doc('of 2020', { issuedOn: '2020-03-31' }), doc('of 2021', { issuedOn: '2021-09-20' }), doc('of the term', { period: '2020-2025' }), doc('of a later term', { period: '2025-2030' }), doc('of any year')];
    expect(keys('TB 495 năm 2021', years)).toEqual(['of 2021', 'of any year', 'of the term']);
    expect(keys('495/2026', years)).toEqual(['of a later term', 'of any year']);
  });

  test('a day decides when some document has it; with a symbol beside it else the year does', () => {
    const days = [doc('a', { issuedOn: '2021-09-20' }), doc('b', { issuedOn: '2021-01-04' }), doc('c', { issuedOn: '2020-09-20' })];
    expect(keys('TB 495 ngày 04/01/2021', days)).toEqual(['b']);
    expect(keys('TB 495 ngày 21/9/2021', days)).toEqual([]);
    expect(keys('495-TB/TU ngày 21/9/2021', days)).toEqual(['a', 'b']);
    expect(keys('TB 495 ngày 21/9/2019', days)).toEqual([]);
  });
});

describe('what is left is ranked', () => {
  test.each([
    ['the asker’s issuer next', 'TB 495', { issuerKey: 'mine', asOf: null }, [doc('a', { presence: 'HELD', citedByCount: 9 }), doc('z', { issuerKey: 'mine' })], ['z', 'a']],
    ['then the date nearest to the day asked about', 'TB 495', { issuerKey: null, asOf: '2021-12-01' }, [doc('a', { issuedOn: '2020-01-01', presence: 'HELD' }), doc('z', { issuedOn: '2021-11-30' })], ['z', 'a']],
    ['then what is held', 'TB 495', anyone, [doc('a', { citedByCount: 9 }), doc('z', { presence: 'HELD' })], ['z', 'a']],
    ['then what is cited most', 'TB 495', anyone, [doc('a', { citedByCount: 1 }), doc('z', { citedByCount: 2 })], ['z', 'a']],
    ['then by key', 'TB 495', anyone, [doc('z'), doc('a')], ['a', 'z']],
  ])('%s', (_, text, scope, documents, expected) => expect(keys(text, documents, scope)).toEqual(expected));

  test('each says why', () => {
    const [first] = chooseByNumber(asked('495-TB/TU ngày 20/9/2021 của Thành ủy'), [doc('a', { issuedOn: '2021-09-20', presence: 'HELD', citedByCount: 3, issuerNames: ['Thành ủy'] })], anyone);
    expect(first?.reasons).toEqual(['SAME_NUMBER', 'SAME_SYMBOL', 'ISSUER_NAMED', 'DATE_NEAR', 'TEXT_HELD', 'MOST_CITED']);
    expect(first?.score).toBe(0.5 + 0.125 + 0.0625 + 0.03125);
  });

  test('what nobody cites is not cited most, what has no date is near nothing', () => {
    expect(rank([doc('a')], null, '2021-01-01', anyone, [])).toEqual([{ document: doc('a'), score: 0, reasons: [] }]);
    expect(rank([], null, null, anyone, [])).toEqual([]);
  });
});

describe('the issuer that is named must fit', () => {
  const named = [doc('a', { issuerNames: ['Thành ủy Hà Nội', 'Thành ủy'] })];
  test.each([
    ['TB 495 của Thành ủy', ['a']],
    ['TB 495 của Ban Thường vụ Thành ủy', ['a']],
    ['TB 495 Thành uỷ Hà Nội', ['a']],
    ['TB 495 của Chính phủ', []],
    ['495-TB/TU của Ban Thường vụ', ['a']],
    ['495-TB/TU của Ban Thường vụ Thành ủy', ['a']],
    ['495-TB/TU của Thành ủy Hà Nội', ['a']],
    ['495-TB/TU của Tỉnh ủy Thanh Hóa', []],
    ['495-TB/TU của Chủ tịch UBND Thành phố', ['a']],
  ])('“%s” may mean %j', (text, expected) => expect(keys(text, named)).toEqual(expected));

  test('and decides where one of several has it', () => {
    const others = [...named, doc('b', { issuerNames: ['Thành ủy Cần Thơ'] }), doc('x')];
    expect(keys('495-TB/TU của Thành ủy Hà Nội', others)).toEqual(['a']);
    expect(keys('495-TB/TU của Thành ủy Cần Thơ', others)).toEqual(['b']);
    expect(keys('TB 495 của Thành uỷ Hà Nội', others)).toEqual(['a']);
    expect(keys('495-TB/TU', others)).toEqual(['a', 'b', 'x']);
  });

  test('what has the number is offered all the same', () => {
    expect(nearBySymbol(asked('TB 495 của Chính phủ'), named, anyone).map(({ document }) => document.key)).toEqual(['a']);
  });
});

describe('a symbol written shorter is offered', () => {
  test.each([
    ['9/QĐ-BCĐ', ['QĐ-BCĐQG'], ['QĐ-BCĐQG']],
    ['9/QĐ-BCĐ(QG)', ['QĐ-BCĐ'], ['QĐ-BCĐ']],
    ['9/QĐ-BCĐ', ['QĐ-UBND', 'BCĐ'], []],
  ])('%s beside %j offers %j', (text, symbols, expected) => {
    const near = nearBySymbol(asked(text), symbols.map((symbol) => doc(symbol, { symbol })), anyone);
    expect(near.map(({ document }) => document.key)).toEqual(expected);
    for (const { reasons } of near) expect(reasons).toContain('SYMBOL_CUT');
  });
});

test('the choice never leaves what the words allow, and is the same whatever the order', () => {
  const documents = fc.array(fc.record({ type: fc.constantFrom('TB', 'CV', 'HD', 'HĐ'), symbol: fc.constantFrom(null, 'TB/TU', 'HD/TU', 'HĐ/TU', 'VP-KGVX'), issuedOn: fc.constantFrom(null, '2020-01-01', '2021-09-20'), citedByCount: fc.nat(3) }), { maxLength: 8 });
  const texts = fc.constantFrom('TB 5', 'CV 5', 'hd 5', '5', '5-TB/TU', '5-HĐ/TU', 'TB 5 năm 2021', 'TB 5 ngày 20/9/2021');
  fc.assert(fc.property(texts, documents, (text, parts) => {
    const all = parts.map((part, index) => doc(`k${index}`, part));
    const reference = asked(text);
    const chosen = chooseByNumber(reference, all, anyone);
    for (const { document, score } of chosen) {
      expect(reference.types.length === 0 || reference.types.includes(document.type)).toBe(true);
      expect(reference.issuedOn === null || document.issuedOn !== '2020-01-01').toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    expect(chooseByNumber(reference, [...all].reverse(), anyone)).toEqual(chosen);
  }));
});

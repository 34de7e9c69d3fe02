import { describe, expect, test } from '@jest/globals';
import { nameKey, parseReference, referenceForms, type NumberReference } from '../../../src/domain/reference.js';

/** One number that a reference names; what is not said of it is not in the text. */
const number = (given: string, said: Partial<NumberReference> = {}): NumberReference => ({ kind: 'number', number: given, types: [], symbol: null, year: null, issuedOn: null, issuer: null, ...said });
const name = (given: string) => ({ kind: 'name', name: given });
const dated = (types: readonly string[], issuedOn: string, issuer: string | null) => ({ kind: 'dated', types, issuedOn, issuer });

describe('a number with its kind', () => {
  test.each([
    ['TB 495', number('495', { types: ['TB'] })],
    ['TB495', number('495', { types: ['TB'] })],
    ['công điện 71', number('71', { types: ['CĐ'] })],
    ['Chỉ thị 16', number('16', { types: ['CT'] })],
    ['nq 68/NQ-CP', number('68', { types: ['NQ'], symbol: 'NQ-CP' })],
    ['CD 71', number('71', { types: ['CĐ'] })],
    ['HD 5', number('5', { types: ['HD'] })],
    ['HĐ 5', number('5', { types: ['HĐ'] })],
    ['hd 5', number('5', { types: ['HD', 'HĐ'] })],
    ['hđ 5', number('5', { types: ['HĐ'] })],
    ['QyĐ 5', number('5', { types: ['QyĐ'] })],
    ['QĐ 5', number('5', { types: ['QĐ'] })],
    ['CTr 3', number('3', { types: ['CTr'] })],
    ['thông báo kết luận số 430-TB/TU', number('430', { types: ['TB'], symbol: 'TB/TU' })],
    ['văn bản số 6324/VPCP-KGVX', number('6324', { symbol: 'VPCP-KGVX' })],
    ['Quy chế làm việc số 01-QC/BCĐ', number('1', { types: ['QC'], symbol: 'QC/BCĐ' })],
  ])('“%s”', (text, expected) => expect(parseReference(text)).toEqual([expected]));
});

describe('the five shapes of an identifier', () => {
  test.each([
    ['State, administrative', '3642/QĐ-UBND', number('3642', { symbol: 'QĐ-UBND' })],
    ['State, công văn', '6324/VPCP-KGVX', number('6324', { symbol: 'VPCP-KGVX' })],
    ['State, normative', '23/2021/QĐ-TTg', number('23', { symbol: 'QĐ-TTg', year: '2021' })],
    ['State, joint', '1/2014/TTLT-BYT-BTC', number('1', { symbol: 'TTLT-BYT-BTC', year: '2014' })],
    ['National Assembly', '30/2021/QH15', number('30', { symbol: 'QH15', year: '2021' })],
    ['Standing Committee', '1/2022/UBTVQH15', number('1', { symbol: 'UBTVQH15', year: '2022' })],
    ['Party', '495-TB/TU', number('495', { symbol: 'TB/TU' })],
    ['Party, with a printed zero', '06-CT/TU', number('6', { symbol: 'CT/TU' })],
    ['Party, without it', '6-CT/TU', number('6', { symbol: 'CT/TU' })],
    ['with a letter', '12A', number('12A')],
    ['with a letter and a symbol', '12A/QĐ-UBND', number('12A', { symbol: 'QĐ-UBND' })],
    ['with brackets in the symbol', '2686/QĐ-BCĐ(QG)', number('2686', { symbol: 'QĐ-BCĐQG' })],
    ['a number and a year', '23/2021', number('23', { year: '2021' })],
    ['a bare number', '10227', number('10227')],
    ['a bare number that looks like a year', '2021', number('2021')],
  ])('%s: “%s”', (_, text, expected) => expect(parseReference(text)).toEqual([expected]));
});

describe('what stands behind the number ranks and is no part of it', () => {
  test.each([
    ['Quyết định số 23/2021/QĐ-TTg ngày 07/7/2021 của Thủ tướng Chính phủ', number('23', { types: ['QĐ'], symbol: 'QĐ-TTg', year: '2021', issuedOn: '2021-07-07', issuer: 'Thủ tướng Chính phủ' })],
    ['Quyết định số 23/2021/QĐ-TTg, ngày 07/7/2021, của Thủ tướng Chính phủ', number('23', { types: ['QĐ'], symbol: 'QĐ-TTg', year: '2021', issuedOn: '2021-07-07', issuer: 'Thủ tướng Chính phủ' })],
    ['495-TB/TU ngày 20 tháng 9 năm 2021', number('495', { symbol: 'TB/TU', issuedOn: '2021-09-20' })],
    ['TB 495 năm 2021', number('495', { types: ['TB'], year: '2021' })],
    ['TB 495 của Thành ủy Hà Nội về việc dạy học', number('495', { types: ['TB'], issuer: 'Thành ủy Hà Nội' })],
    ['TB 495 về việc dạy học', number('495', { types: ['TB'] })],
    ['TB 495 ngày 20/9', number('495', { types: ['TB'] })],
    ['TB 495 ngày 20-9-2021', number('495', { types: ['TB'], issuedOn: '2021-09-20' })],
    ['TB 495 ngày 20.9.2021', number('495', { types: ['TB'], issuedOn: '2021-09-20' })],
  ])('“%s”', (text, expected) => expect(parseReference(text)).toEqual([expected]));
});

describe('as scans and keyboards print it', () => {
  const tb = number('495', { types: ['TB'] });
  const whole = number('495', { symbol: 'TB/TU' });
  test.each([
    ['495 - TB/TU', whole],
    ['495 – TB / TU', whole],
    ['495\u2212TB/TU', whole],
    ['495-TB/TU\u200b', whole],
    ['\ufeff495-TB/TU', whole],
    ['TB\u00a0495', tb],
    ['TB\u2009495', tb],
    ['TB\n495', tb],
    ['Thông báo 495'.normalize('NFD'), tb],
    ['~~10227~~ /VP-KGVX', number('10227', { symbol: 'VP-KGVX' })],
    ['**Số 414 -CV/QU**', number('414', { symbol: 'CV/QU' })],
    ['“495-TB/TU”', whole],
  ])('%j', (text, expected) => expect(parseReference(text)).toEqual([expected]));
});

describe('several under one kind', () => {
  const cd = (given: string, said: Partial<NumberReference> = {}) => number(given, { types: ['CĐ'], ...said });
  const prime = { symbol: 'CĐ-TTg', issuedOn: '2021-09-06', issuer: 'Thủ tướng Chính phủ' };
  test.each([
    ['Công điện 71/72', [cd('71'), cd('72')]],
    ['Công điện 71, 72', [cd('71'), cd('72')]],
    ['Công điện 71 và 72', [cd('71'), cd('72')]],
    ['Công điện 71/72/73', [cd('71'), cd('72'), cd('73')]],
    ['các công điện 71, 72', [cd('71'), cd('72')]],
    ['Công điện số 71/CĐ-TTg, 72/CĐ-TTg', [cd('71', { symbol: 'CĐ-TTg' }), cd('72', { symbol: 'CĐ-TTg' })]],
    ['Công điện số 71/CĐ-TTg, số 72/CĐ-TTg', [cd('71', { symbol: 'CĐ-TTg' }), cd('72', { symbol: 'CĐ-TTg' })]],
    ['495-TB/TU; 484-TB/TU', [number('495', { symbol: 'TB/TU' }), number('484', { symbol: 'TB/TU' })]],
    ['các Công điện: số 71/CĐ-TTg ngày 06/9/2021, số 72/CĐ-TTg ngày 06/9/2021 của Thủ tướng Chính phủ', [cd('71', prime), cd('72', prime)]],
  ])('“%s”', (text, expected) => expect(parseReference(text)).toEqual(expected));
});

describe('documents without a number', () => {
  test.each([
    ['Luật Thủ đô', name('Luật Thủ đô')],
    ['luat thu do', name('luat thu do')],
    ['Bộ luật Lao động', name('Bộ luật Lao động')],
    ['Hiến pháp', name('Hiến pháp')],
    ['Phiếu xử lý văn bản đến', name('Phiếu xử lý văn bản đến')],
    ['Điều 20 Luật Thủ đô', name('Luật Thủ đô')],
    ['khoản 2 Điều 20 Luật Thủ đô', name('Luật Thủ đô')],
    ['Thông báo của Thành ủy ngày 07/9/2021', dated(['TB'], '2021-09-07', 'Thành ủy')],
    ['Thông báo ngày 07/9/2021 của Thành ủy', dated(['TB'], '2021-09-07', 'Thành ủy')],
    ['TB ngày 7/9/2021', dated(['TB'], '2021-09-07', null)],
    ['Thông báo ngày 07 tháng 9 năm 2021', dated(['TB'], '2021-09-07', null)],
    ['495-tb-tu.thanh-uy-ha-noi.2020-2025', { kind: 'key', key: '495-tb-tu.thanh-uy-ha-noi.2020-2025' }],
    ['x-luat.quoc-hoi.x.luat-thu-ddo', { kind: 'key', key: 'x-luat.quoc-hoi.x.luat-thu-ddo' }],
  ])('“%s”', (text, expected) => expect(parseReference(text)).toEqual([expected]));
});

describe('names no document', () => {
  test.each(['', '   ', '???', '—', '/', '~~', 'a', 'TB', 'Thông báo', 'văn bản', 'TB .', '20/9/2021', '20-9-2021', '20.9.2021', '2021-09-20', '31/9/2021', '20/9/21', '225 - 3', '1234567', '1.5', `TB ${'9'.repeat(300)}`])(
    '%j is UNREADABLE and says which forms are read',
    (text) => expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'UNREADABLE', details: { expected: referenceForms, got: text.length > 40 ? `${text.slice(0, 40)}…` : text } })),
  );
});

test.each([
  ['Luật Phòng, chống bệnh', 'luat phong chong benh'],
  ['LUẬT  phòng chống bệnh', 'luat phong chong benh'],
  ['Thành ủy', 'thanh uy'],
  ['Thành uỷ', 'thanh uy'],
  ['“Thủ đô”', 'thu do'],
  ['—', ''],
])('the search key of the name “%s” is “%s”', (given, expected) => expect(nameKey(given)).toBe(expected));

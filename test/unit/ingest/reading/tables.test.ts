import { describe, expect, test } from '@jest/globals';
import { abbreviations, expand, shorten } from '../../../../src/domain/abbreviation.js';
import { nationalBodies, nationalBody } from '../../../../src/ingest/reading/national.js';
import { kindRows, organizationKind } from '../../../../src/ingest/reading/organization-kind.js';
import { centralTerms, lowerTerms, periodOf, provinceTerms } from '../../../../src/ingest/reading/period.js';
import { placeKinds, readPlace } from '../../../../src/ingest/reading/place.js';
import { isPartySymbol, issuerPart, symbolRow, symbolRows } from '../../../../src/ingest/reading/symbol.js';

/** Every row of a table carries an example; here each is read by its own row. */
describe('abbreviations', () => {
  test.each(abbreviations.map((row) => [row.example, row] as const))('%s', (example, { short, long }) => {
    expect(expand(example)).toContain(long);
    expect(expand(example)).not.toMatch(new RegExp(`(?<!\\p{L})${short.replace('.', '\\.')}(?!\\p{L})`, 'u'));
  });

  test.each([
    ['TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
    ['TT. Tỉnh ủy', 'Thường trực Tỉnh ủy'],
    ['VPUB', 'VPUB'],
    ['VP QU theo Thông báo 22-TB/QU và 7/QĐ-UBND', 'Văn phòng Quận ủy theo Thông báo 22-TB/QU và 7/QĐ-UBND'],
    ['Sở GD&ĐT TP Huế', 'Sở Giáo dục và Đào tạo thành phố Huế'],
  ])('%s is %s', (short, long) => expect(expand(short)).toBe(long));

  test('ids write the usual words short', () => expect(shorten('Ban cán sự đảng Ủy ban nhân dân Thành phố Huế')).toBe('Ban cán sự đảng UBND TP Huế'));
});

describe('kinds of bodies', () => {
  test.each(kindRows.flatMap(({ kind, examples }) => examples.map((example) => [example, kind] as const)))('%s is %s', (example, kind) => expect(organizationKind(example)).toBe(kind));

  test.each([['Hội đồng nhân dân tỉnh', 'STATE'], ['Thường trực Hội đồng nhân dân tỉnh', 'STATE'], ['Chủ tịch Ủy ban nhân dân tỉnh', 'STATE'], ['Sở Chỉ huy tỉnh', 'JOINT'], ['Ban cán sự đảng Ủy ban nhân dân tỉnh', 'PARTY'], ['Văn phòng Ủy ban nhân dân tỉnh', 'OFFICE'], ['Hội Nông dân tỉnh', 'FRONT']])('%s is %s', (name, kind) => expect(organizationKind(name)).toBe(kind));
});

describe('bodies of the whole country', () => {
  test.each(nationalBodies.flatMap((body) => [body.name, ...body.aliases].map((name) => [name, body.name] as const)))('%s is %s', (name, full) => expect(nationalBody(name)?.name).toBe(full));
  test('nobody else is', () => expect(nationalBody('Sở Y tế')).toBeUndefined());
});

describe('places', () => {
  test.each(placeKinds.map((row) => [row.example, row] as const))('%s', (example, { word, level }) => expect(readPlace(example)).toMatchObject({ kind: word, level }));
  test.each([['thành phố Hà Nội', 'province'], ['TP. Cần Thơ', 'province'], ['Thành phố Vinh', 'district'], ['Hà Nội', 'province'], ['Lào Cai', 'province']])('%s is a %s', (text, level) => expect(readPlace(text)?.level).toBe(level));
  test('a district alone does not tell its kind', () => expect(readPlace('Cầu Giấy')).toBeNull());
});

describe('symbols of issuers', () => {
  const symbolOf = (code: string): string => code.replace(/^\d+[A-Z]?[-/](?:(?:19|20)\d\d\/)?/, '');

  test.each(symbolRows.map((row) => [row.example, row] as const))('%s', (example, row) => expect(symbolRow(symbolOf(example))).toBe(row));

  test.each([['TB/TU', 'TU', true], ['QĐ-UBND', 'UBND', false], ['VPCP-KGVX', 'VPCP', false], ['QH15', 'QH15', false], ['TTLT-BYT-BTC', 'BYT', false], ['CV/BCSĐ', 'BCSĐ', true], ['UBND-KT', 'UBND', false]] as const)('%s is of %s', (symbol, part, isParty) => {
    expect([issuerPart(symbol), isPartySymbol(symbol)]).toEqual([part, isParty]);
  });
});

describe('terms and years', () => {
  const of = (symbol: string, issuedOn: string | null, level: 'central' | 'province' | 'district' | null = 'province', issuer: string | null = null) => periodOf({ symbol, issuedOn, year: null, level, issuer });

  test.each([...centralTerms.map((term) => ['central', term] as const), ...provinceTerms.map((term) => ['province', term] as const), ...lowerTerms.map((term) => ['district', term] as const)])('%s %j', (level, { period, begins: [first, last] }) => {
    expect(of('TB/TU', `${first}-15`, level)).toBe('x');
    const next = new Date(`${last}-15T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    expect(of('TB/TU', next.toISOString().slice(0, 10), level)).toBe(period);
  });

  test.each([
    ['TB/TU', '2021-09-20', 'province', '2020-2025'],
    ['TB/TU', '2020-08-31', 'province', '2015-2020'],
    ['TB/TU', '2020-10-02', 'province', 'x'],
    ['CV/QU', '2021-07-30', 'district', '2020-2025'],
    ['CV/QU', '2020-06-30', 'district', 'x'],
    ['CV/QU', '2021-07-30', null, '2020-2025'],
    ['CV/ĐU', '2020-09-15', null, 'x'],
    ['NQ/TW', '2018-06-12', 'central', '2016-2021'],
    ['NQ/TW', '2021-01-20', 'central', 'x'],
    ['NQ/TW', null, 'central', 'x'],
    ['TB/TU', '1985-05-01', 'province', 'x'],
    ['NQ-CP', '2021-07-01', 'central', '2021'],
    ['QC/BCĐ', '2021-08-30', 'province', '2021'],
    ['NQ-HĐND', null, 'province', 'x'],
  ] as const)('%s of %s (%s) counts in %s', (symbol, day, level, period) => expect(of(symbol, day, level)).toBe(period));

  test('words may name the term', () => expect(of('NQ/TW', null, 'central', 'Bộ Chính trị khóa XII')).toBe('2016-2021'));
  test('a year inside the number goes before the date', () => expect(periodOf({ symbol: 'QĐ-TTg', year: '2021', issuedOn: null, level: null, issuer: null })).toBe('2021'));
});

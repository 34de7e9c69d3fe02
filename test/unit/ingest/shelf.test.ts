import { describe, expect, test } from '@jest/globals';
import { documentKey, type DocumentIdentity } from '../../../src/domain/document-key.js';
import { openShelf, type Shelf, type ShelfDocument } from '../../../src/ingest/shelf.js';

const identity = (differ: Partial<DocumentIdentity> = {}): DocumentIdentity => ({ type: 'CT', number: '5', symbol: 'CT-TTg', name: null, issuer: 'thu-tuong-chinh-phu', period: '2021', ...differ });
const book = (differ: Partial<DocumentIdentity> = {}, more: Partial<ShelfDocument> = {}): ShelfDocument => {
  const one = identity(differ);
  return { key: documentKey(one), identity: one, type: one.type, symbol: one.symbol, period: one.period, issuedOn: null, presence: 'STUB', citedByCount: 0, issuerKey: one.issuer, issuerNames: [], formerKeys: [], title: null, actingOrgan: null, onBehalfOf: null, ...more };
};
/** The key that was found, the keys that may be meant, or nothing. */
const found = (shelf: Shelf, wanted: DocumentIdentity, day: string | null = null): unknown => {
  const one = shelf.find(wanted, day);
  return one === undefined ? null : 'slot' in one ? one.slot.document.key : one.candidates.map(({ document }) => document).sort();
};

describe('what a mention finds', () => {
  test.each<[string, readonly ShelfDocument[], DocumentIdentity, string | null, unknown]>([
    ['the very document, among those of other years', [book(), book({ period: '2020' })], identity(), null, '5-ct-ttg.thu-tuong-chinh-phu.2021'],
    ['the only one that fits', [book()], identity({ period: 'x' }), null, '5-ct-ttg.thu-tuong-chinh-phu.2021'],
    ['one of which less is known', [book({ period: 'x', issuer: null })], identity(), '2021-02-02', '5-ct-ttg.x.x'],
    ['two that fit: both', [book(), book({ period: '2020' })], identity({ period: 'x' }), null, ['5-ct-ttg.thu-tuong-chinh-phu.2020', '5-ct-ttg.thu-tuong-chinh-phu.2021']],
    ['nothing of another year', [book({ period: '2020' })], identity(), null, null],
    ['nothing of another issuer', [book({ symbol: 'CT-UBND', issuer: 'ubnd-tp-hue' })], identity({ symbol: 'CT-UBND', issuer: 'ubnd-tp-vinh' }), null, null],
    ['CT is not CĐ, whatever the stroke', [book({ type: 'CĐ', symbol: 'CĐ-TTg' })], identity(), null, null],
    ['a lost stroke is no other symbol', [book({ type: 'BC', symbol: 'BC/BCSĐ', issuer: 'bcs' })], identity({ type: 'BC', symbol: 'BC/BCSD', issuer: 'bcs' }), null, '5-bc-bcsdd.bcs.2021'],
    ['06 is 6', [book({ number: '06' })], identity({ number: '6' }), null, '6-ct-ttg.thu-tuong-chinh-phu.2021'],
    ['nothing that is far in time when the series is open', [book({ period: 'x' }, { issuedOn: '2019-01-01' })], identity({ period: 'x' }), '2021-01-01', null],
    ['a law by its name, whatever its commas', [book({ type: 'LUAT', number: null, symbol: null, name: 'Luật Trồng, giữ rừng', issuer: 'quoc-hoi', period: 'x' })], identity({ type: 'LUAT', number: null, symbol: null, name: 'Luật trồng giữ rừng', issuer: 'quoc-hoi', period: 'x' }), null, 'x-luat.quoc-hoi.x.luat-trong-giu-rung'],
  ])('%s', (_, known, wanted, day, expected) => expect(found(openShelf(known), wanted, day)).toEqual(expected));
});

describe('a mention that finds nothing', () => {
  test('makes a stub, which the next one finds and tells more of', () => {
    const shelf = openShelf([]);
    shelf.resolve(identity({ period: 'x' }), null);
    shelf.resolve(identity(), '2021-02-02');
    expect(shelf.slots()).toMatchObject([{ isNew: true, isChanged: true, document: { key: '5-ct-ttg.thu-tuong-chinh-phu.2021', formerKeys: ['5-ct-ttg.thu-tuong-chinh-phu.x'], issuedOn: '2021-02-02' } }]);
  });

  test('calls a law by its name, which is its title, unless the name was cut', () => {
    const titles = ['Luật Đê điều', `Luật sửa đổi${' một điều'.repeat(18)}`].map((name) => {
      const shelf = openShelf([]);
      shelf.resolve(identity({ type: 'LUAT', number: null, symbol: null, name, issuer: 'quoc-hoi', period: 'x' }), null);
      return shelf.slots()[0]?.document.title;
    });
    expect(titles).toEqual(['Luật Đê điều', null]);
  });

  test('never changes what was read', () => {
    const shelf = openShelf([book({ period: 'x' }, { presence: 'HELD' })]);
    shelf.resolve(identity(), '2021-02-02');
    expect(shelf.slots()).toMatchObject([{ isChanged: false, document: { key: '5-ct-ttg.thu-tuong-chinh-phu.x', issuedOn: null } }]);
  });
});

describe('a paper that was read', () => {
  const read = (differ: Partial<DocumentIdentity> = {}, more: Partial<ShelfDocument> = {}) => book(differ, { presence: 'HELD', issuedOn: '2021-02-02', title: 'Về trồng cây', ...more });

  test.each<[string, readonly ShelfDocument[], ShelfDocument, string, readonly string[]]>([
    ['takes the place of the cited one, whose key grows', [book({ period: 'x' })], read(), '5-ct-ttg.thu-tuong-chinh-phu.2021', ['5-ct-ttg.thu-tuong-chinh-phu.x']],
    ['learns its series from who cites it', [book()], read({ period: 'x' }, { issuedOn: null }), '5-ct-ttg.thu-tuong-chinh-phu.2021', []],
    ['stays apart from two that fit', [book({ issuer: null }), book({ period: 'x' })], read(), '5-ct-ttg.thu-tuong-chinh-phu.2021', []],
    ['replaces itself, corrected', [read({ period: 'x' }, { issuedOn: null })], read(), '5-ct-ttg.thu-tuong-chinh-phu.2021', ['5-ct-ttg.thu-tuong-chinh-phu.x']],
    ['is no other paper of its number', [read({ period: 'x' }, { issuedOn: null, title: 'Về đắp đê' })], read(), '5-ct-ttg.thu-tuong-chinh-phu.2021', []],
  ])('%s', (_, known, one, key, formerKeys) => expect(openShelf(known).place(one).document).toMatchObject({ key, formerKeys, presence: 'HELD' }));
});

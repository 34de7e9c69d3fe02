import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutPage, inRange, largestPage, pageSize, readCursor, writeCursor, type Page } from '../../../src/domain/page.js';

const refusal = (code: string) => expect.objectContaining({ code });

describe('a cursor', () => {
  test('gives back what it was made of', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.string({ unit: 'binary' })), (list, values) => {
      expect(readCursor(list, writeCursor(list, values), values.map(() => ''))).toEqual(values);
    }));
  });

  test('is plain letters, digits, “-” and “_”, fit for an address', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => expect(writeCursor('documents', values)).toMatch(/^[\w-]+$/)));
  });

  test('left out means the start of the list', () => expect(readCursor('documents', null, ['', ''])).toEqual(['', '']));

  test('of any other make is BAD_CURSOR', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => readCursor('documents', text, ['', ''])).toThrow(refusal('BAD_CURSOR'))));
    fc.assert(fc.property(fc.json(), (json) => expect(() => readCursor('documents', Buffer.from(json).toString('base64url'), ['', ''])).toThrow(refusal('BAD_CURSOR'))));
  });

  test.each([
    ['of another list', writeCursor('citations', ['a', 'b'])],
    ['of the same list in another order', writeCursor('documents CODE', ['a', 'b'])],
    ['with too few values', writeCursor('documents', ['a'])],
    ['with too many values', writeCursor('documents', ['a', 'b', 'c'])],
    ['with a number in it', Buffer.from('["documents","a",1]').toString('base64url')],
    ['of no JSON', Buffer.from('documents').toString('base64url')],
    ['that is empty', ''],
    ['with a stroke added', `${writeCursor('documents', ['a', 'b'])}!`],
    ['with spaces round it', ` ${writeCursor('documents', ['a', 'b'])} `],
    ['cut short', writeCursor('documents', ['a', 'b']).slice(0, -2)],
  ])('%s is BAD_CURSOR and says which list was wanted', (_, cursor) => {
    expect(() => readCursor('documents', cursor, ['', ''])).toThrow(expect.objectContaining({ code: 'BAD_CURSOR', details: { expected: expect.stringContaining('(documents)'), got: cursor.slice(0, 40) + (cursor.length > 40 ? '…' : '') } }));
  });
});

describe('a page size', () => {
  test.each([1, 25, 100])('of %d is one', (first) => expect(pageSize(first)).toBe(first));
  test.each([0, -1, 101, 2_147_483_647, NaN])('of %d is OUT_OF_RANGE', (first) => expect(() => pageSize(first)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', details: { expected: `first from 1 to ${largestPage}`, got: String(first) } })));
});

test('a number within its bounds passes, both ends included', () => {
  fc.assert(fc.property(fc.integer(), fc.integer(), fc.integer(), (value, a, b) => {
    const [least, most] = [Math.min(a, b), Math.max(a, b)];
    if (value >= least && value <= most) expect(inRange('depth', value, least, most)).toBe(value);
    else expect(() => inRange('depth', value, least, most)).toThrow(refusal('OUT_OF_RANGE'));
  }));
});

describe('cutting a page', () => {
  const cut = (rows: readonly string[], first: number) => cutPage(rows, first, 'letters', (row) => row.toUpperCase(), (row) => [row]);

  test('the surplus row tells that more follow and is not shown', () => {
    expect(cut(['a', 'b', 'c'], 2)).toEqual({ nodes: ['A', 'B'], hasNextPage: true, endCursor: writeCursor('letters', ['b']) });
  });

  test('a page that is just full is the last', () => expect(cut(['a', 'b'], 2)).toEqual({ nodes: ['A', 'B'], hasNextPage: false, endCursor: writeCursor('letters', ['b']) }));

  test('an empty page has no cursor', () => expect(cut([], 2)).toEqual({ nodes: [], hasNextPage: false, endCursor: null }));

  test('page by page gives every row once, in order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 })), fc.integer({ min: 1, max: 5 }), (rows, first) => {
      const sorted = [...rows].sort();
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const [place]: readonly string[] = readCursor('letters', after, ['']);
        const page: Page<string> = cutPage(sorted.filter((row) => row > (place ?? '')).slice(0, first + 1), first, 'letters', (row) => row, (row) => [row]);
        seen.push(...page.nodes);
        after = page.hasNextPage ? page.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(sorted);
    }));
  });
});

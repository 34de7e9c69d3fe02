import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Statement } from '../../../src/graph/statement.js';
import { toParameters, toRows } from '../../../src/graph/values.js';

const statement = (parts: Partial<Statement<object, object>>): Statement<object, object> => ({ name: 'some', text: 'RETURN 1', access: 'READ', columns: [], integers: [], sample: {}, scan: null, ...parts });

describe('parameters', () => {
  test('that the contract calls Int are sent as whole numbers, all others as they are', () => {
    const sent = toParameters(statement({ integers: ['limit'] }), { limit: 26, score: 0.5, year: 2021, key: 'a', none: null, flag: false });
    expect(neo4j.isInt(sent['limit'])).toBe(true);
    expect(String(sent['limit'])).toBe('26');
    expect(sent).toMatchObject({ score: 0.5, year: 2021, key: 'a', none: null, flag: false });
  });

  test('in rows are converted column by column', () => {
    const sent = toParameters(statement({ integers: ['rows.position'] }), { rows: [{ position: 0, score: 1 }, { position: null, score: 0.25 }] });
    expect(sent['rows']).toEqual([{ position: neo4j.int(0), score: 1 }, { position: null, score: 0.25 }]);
  });

  test.each([
    ['a list of keys', ['a', 'b']],
    ['an empty list', []],
    ['an empty list of rows', []],
  ])('%s stays as it is', (_, keys) => expect(toParameters(statement({ integers: ['limit'] }), { keys, limit: 1 })['keys']).toEqual(keys));

  test('without any Int are the very same object', () => {
    const params = { keys: ['a'] };
    expect(toParameters(statement({}), params)).toBe(params);
  });

  test('a row’s Int does not touch one of the same name outside', () => {
    expect(toParameters(statement({ integers: ['rows.position'] }), { position: 3, rows: [] })['position']).toBe(3);
  });
});

test('records become plain objects, column by column', () => {
  const records = [['a', 1], ['b', null]].map((values) => ({ get: (index: number) => values[index] }));
  expect(toRows(statement({ columns: ['key', 'depth'] }), records)).toEqual([{ key: 'a', depth: 1 }, { key: 'b', depth: null }]);
  expect(toRows(statement({ columns: ['key'] }), [])).toEqual([]);
});

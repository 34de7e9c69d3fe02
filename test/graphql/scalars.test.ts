import { describe, expect, test } from '@jest/globals';
import { ask } from './ask.js';

const root = { key: 'a.x.x', code: '1-TB/TU', issuedEarliest: '2021-09-20', issuedLatest: '2021-09-20', issuedOn: '2021-09-20', presence: 'HELD' };
const whole = { entries: [], relations: [], cycles: [], truncated: null };
const asking = (asked: unknown[] = []) => ({
  findDocument: async () => root,
  lineageOf: async (...args: unknown[]) => {
    asked.push(...args);
    return whole;
  },
  readCoverage: async () => ({ held: 8, earliest: '2020-03-31', latest: null }),
});
const lineage = (asOf: string): string => `{ lineage(of: "a", direction: UPSTREAM, asOf: ${asOf}) { complete } coverage { held } }`;

describe('a Date', () => {
  test('goes out as it is kept, or null', async () => {
    expect((await ask('{ coverage { earliest latest } }', asking())).data).toEqual({ coverage: { earliest: '2020-03-31', latest: null } });
  });

  test('comes in as a literal, a variable, or null', async () => {
    const asked: unknown[] = [];
    expect((await ask(lineage('"2021-12-31"'), asking(asked))).errors).toEqual([]);
    expect((await ask('query ($day: Date) { lineage(of: "a", direction: UPSTREAM, asOf: $day) { complete } }', asking(asked), { day: '2021-12-30' })).errors).toEqual([]);
    expect((await ask(lineage('null'), asking(asked))).errors).toEqual([]);
    expect(asked.filter((argument) => typeof argument === 'object').map((question) => (question as { asOf: unknown }).asOf)).toEqual(['2021-12-31', '2021-12-30', null]);
  });

  test.each(['2021-02-30', '20/9/2021', '2021', '', 'hôm nay'])('%j is BAD_DATE for its field, and siblings answer', async (text) => {
    const { data, errors } = await ask(lineage(`"${text}"`), asking());
    expect(data).toEqual({ lineage: null, coverage: { held: 8 } });
    expect(errors).toEqual([expect.objectContaining({ path: ['lineage'], extensions: expect.objectContaining({ code: 'BAD_DATE', expected: expect.stringContaining('YYYY-MM-DD'), got: text }) })]);
  });

  test.each(['2021', 'true', '20.9', '[1]'])('%s, which is not even text, is BAD_DATE for the question', async (literal) => {
    const { errors } = await ask(lineage(literal), asking());
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_DATE', expected: 'YYYY-MM-DD' });
  });
});

test('a day before the root was issued is NOT_YET_ISSUED and says from when', async () => {
  const { errors } = await ask(lineage('"2021-09-19"'), asking());
  expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_YET_ISSUED', expected: 'asOf from 2021-09-20', got: '2021-09-19' });
  expect((await ask(lineage('"2021-09-20"'), asking())).errors).toEqual([]);
});

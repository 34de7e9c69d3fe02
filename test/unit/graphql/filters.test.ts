import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../src/graphql/context.js';
import { readAssignmentFilter, readDay, readDocumentFilter } from '../../../src/graphql/filters.js';

const context = {
  findActor: async (name: string, kind: string) => `${kind} ${name}`,
  findDocument: async (reference: string) => ({ key: `key of ${reference}` }),
} as unknown as Context;

const nothing = { presence: null, types: null, issuer: null, issuedFrom: null, issuedTo: null, cites: null, citedBy: null, isLegalBasis: null };

test.each([[undefined, null], [null, null], ['2021-09-20', '2021-09-20']])('a day of %j is %j', (text, expected) => expect(readDay(text)).toBe(expected));

describe('a filter of documents', () => {
  test.each([
    [{}, nothing],
    [{ presence: null, issuer: null, cites: null, isLegalBasis: null }, nothing],
    [{ presence: [] }, { ...nothing, presence: [] }],
    [{ isLegalBasis: false }, { ...nothing, isLegalBasis: false }],
    [{ issuer: 'UBND' }, { ...nothing, issuer: 'organization UBND' }],
    [{ citedBy: 'TB 495' }, { ...nothing, citedBy: 'key of TB 495' }],
    [{ issuedTo: '2021-09-20' }, { ...nothing, issuedTo: '2021-09-20' }],
  ])('%j', async (input, expected) => expect(await readDocumentFilter(input, context)).toEqual(expected));

  test.each([
    [['TB'], ['TB']],
    [['tb'], ['TB']],
    [['CTr', 'CT'], ['CTr', 'CT']],
    [['HD'], ['HD']],
    [['HĐ'], ['HĐ']],
    [['hđ'], ['HĐ']],
    [['hd'], ['HD', 'HĐ']],
    [['luat'], ['LUAT']],
  ])('kinds %j mean %j', async (types, expected) => expect((await readDocumentFilter({ types }, context)).types).toEqual(expected));

  test.each([
    [{ types: ['TB', 'XX'] }, 'UNREADABLE', 'XX'],
    [{ issuedFrom: '20/9/2021' }, 'BAD_DATE', '20/9/2021'],
    [{ issuedTo: '' }, 'BAD_DATE', ''],
  ])('%j is %s', async (input, code, got) => expect(readDocumentFilter(input, context)).rejects.toMatchObject({ code, details: { got } }));
});

describe('a filter of assignments', () => {
  const none = { actor: null, role: null, assigner: null, document: null, kinds: null, dueFrom: null, dueTo: null, hasDue: null, words: null };
  test.each([
    [{}, none],
    [{ actor: 'Công an', role: 'CHAIN' as const }, { ...none, actor: 'actor Công an', role: 'CHAIN' }],
    [{ assigner: 'UBND', document: 'TB 495' }, { ...none, assigner: 'actor UBND', document: 'key of TB 495' }],
    [{ dueTo: '2021-09-15', hasDue: false, kinds: ['TASK' as const] }, { ...none, dueTo: '2021-09-15', hasDue: false, kinds: ['TASK'] }],
  ])('%j', async (input, expected) => expect(await readAssignmentFilter(input, context)).toEqual(expected));
});

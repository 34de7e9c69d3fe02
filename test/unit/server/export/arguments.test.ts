import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../../src/domain/errors.js';
import { followedKinds } from '../../../../src/domain/relation.js';
import { isSet, parametersOf, readArguments } from '../../../../src/server/export/arguments.js';

const read = (field: string, given: Readonly<Record<string, readonly string[]>>): unknown => readArguments(field, new Map(Object.entries(given)));

describe('parameters', () => {
  test.each([
    ['lineage', ['of', 'direction', 'relations', 'depth', 'asOf']],
    ['subgraph', ['around', 'direction', 'relations', 'include', 'depth', 'asOf']],
    ['assignmentGraph', ['of', 'actor', 'role', 'assigner', 'document', 'kinds', 'dueFrom', 'dueTo', 'hasDue', 'search', 'depth', 'asOf']],
    ['nothing', []],
  ])('of %s are those of the schema, fields of an object one by one', (field, names) => {
    expect(parametersOf(field).map(({ name }) => name)).toEqual(names);
  });

  test('that are needed are those without a default', () => {
    expect(parametersOf('lineage').filter(({ isNeeded }) => isNeeded).map(({ name }) => name)).toEqual(['of', 'direction']);
  });
});

describe('arguments', () => {
  const lineage = { of: ['TB 57'], direction: ['UPSTREAM'] };

  test.each<readonly [string, Readonly<Record<string, readonly string[]>>, object]>([
    ['lineage', lineage, { of: 'TB 57', direction: 'UPSTREAM', relations: ['IMPLEMENTS'], depth: 6 }],
    ['lineage', { ...lineage, direction: [' both '], depth: [' 3 '], asOf: ['2031-02-04'] }, { of: 'TB 57', direction: 'BOTH', relations: ['IMPLEMENTS'], depth: 3, asOf: '2031-02-04' }],
    ['lineage', { ...lineage, relations: ['implements, based_on', 'CITES'] }, { of: 'TB 57', direction: 'UPSTREAM', relations: ['IMPLEMENTS', 'BASED_ON', 'CITES'], depth: 6 }],
    ['lineage', { ...lineage, relations: ['ALL'] }, { of: 'TB 57', direction: 'UPSTREAM', relations: followedKinds, depth: 6 }],
    ['subgraph', { around: ['Luật Cầu, đường', '57-TB/HU'], include: ['all'] }, { around: ['Luật Cầu, đường', '57-TB/HU'], direction: 'BOTH', include: ['DOCUMENT', 'ORGANIZATION', 'PERSON', 'ASSIGNMENT', 'CITATION'], depth: 1 }],
    ['assignmentGraph', { of: ['T1'], hasDue: ['True'], kinds: ['task'] }, { of: 'T1', filter: { hasDue: true, kinds: ['TASK'] }, depth: 3 }],
  ])('of %s are read from %j', (field, given, expected) => {
    expect(read(field, given)).toEqual(expected);
  });

  test.each<readonly [Readonly<Record<string, readonly string[]>>, string, string]>([
    [{ direction: ['UP'], of: ['x'] }, 'direction: one of UPSTREAM, DOWNSTREAM, BOTH', 'UP'],
    [{ direction: ['UPSTREAM'] }, 'of=…', 'nothing'],
    [{ ...lineage, of: ['x', 'y'] }, 'of: one value', '2 values'],
    [{ ...lineage, depth: ['1.5'] }, 'depth: a whole number', '1.5'],
    [{ ...lineage, depth: ['9999999999'] }, 'depth: a whole number', '9999999999'],
    [{ ...lineage, relations: ['IMPLEMENTS,,CITES'] }, expect.stringMatching(/^relations: one of IMPLEMENTS, /) as unknown as string, ''],
    [{ ...lineage, relations: ['all,NOPE'] }, expect.stringMatching(/^relations: one of IMPLEMENTS, .*, or all$/) as unknown as string, 'NOPE'],
    [{ ...lineage, Depth: ['1'] }, 'one of of, direction, relations, depth, asOf, partial, bom', 'Depth'],
    [{ ...lineage, constructor: ['1'] }, 'one of of, direction, relations, depth, asOf, partial, bom', 'constructor'],
  ])('%j are refused: expected %s', (given, expected, got) => {
    expect(() => read('lineage', given)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', details: { expected, got } }));
  });

  test('a switch is off where it is left out, and said once', () => {
    expect([isSet('bom', undefined), isSet('bom', ['TRUE']), isSet('bom', ['false'])]).toEqual([false, true, false]);
    expect(() => isSet('bom', ['true', 'true'])).toThrow(DomainError);
  });

  test.each(['yes', '1', '', 'constructor', '__proto__', 'truefalse'])('“%s” is neither true nor false', (text) => {
    expect(() => isSet('partial', [text])).toThrow(DomainError);
  });

  test('of any text are read, or refused in words that a person is told', () => {
    const names = ['of', 'direction', 'relations', 'depth', 'asOf', 'around', 'include', 'hasDue', 'kinds', 'search', 'constructor', '__proto__', 'toString'];
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ALL', 'true', 'BOTH', '-1', '3', 'TASK,TASK', ',', ...names));
    const some = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.array(text, { maxLength: 3 })), { maxLength: 6 });
    fc.assert(fc.property(fc.constantFrom('lineage', 'subgraph', 'assignmentGraph'), some, (field, given) => {
      try {
        const asked = readArguments(field, new Map(given));
        expect(Object.values(asked).filter((value) => value === undefined)).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
        expect((error as DomainError).details).toMatchObject({ expected: expect.any(String), got: expect.any(String) });
      }
    }), { numRuns: 1_000 });
  });
});

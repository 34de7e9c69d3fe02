import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { followedKinds, relationCaption, relationId, relationRank, relationTypes } from '../../../src/domain/relation.js';

/** Values of the enum RelationKind in an SDL file. */
function kindsIn(path: URL): readonly string[] {
  const { definitions } = parse(readFileSync(path, 'utf8'));
  return definitions.flatMap((definition) => (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'RelationKind' ? (definition.values ?? []).map((value) => value.name.value) : []));
}

const kinds = relationTypes.map(({ kind }) => kind);

describe('the vocabulary of relations', () => {
  test('has the kinds of the schema, each once', () => {
    expect([...kinds].sort()).toEqual([...kindsIn(new URL('../../../schema/relation.graphql', import.meta.url))].sort());
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('has the kinds of the contract', () => {
    const contract = new URL('../../../../shared/design/API.graphql', import.meta.url);
    if (!existsSync(contract)) return console.warn('The contract API.graphql is not beside this project: its kinds were not compared.');
    expect([...kinds].sort()).toEqual([...kindsIn(contract)].sort());
  });

  test.each(relationTypes)('$kind has captions from both ends in both languages, no two alike', ({ vi, viInverse, en, enInverse, example }) => {
    const captions = [vi, viInverse, en, enInverse];
    expect(captions.every((caption) => caption.trim() !== '')).toBe(true);
    expect(new Set(captions).size).toBe(4);
    expect(example.trim()).not.toBe('');
  });

  test.each(['vi', 'viInverse', 'en', 'enInverse'] as const)('no two kinds share a caption (%s)', (column) => {
    expect(new Set(relationTypes.map((type) => type[column])).size).toBe(kinds.length);
  });

  test('a question follows all but PLANS, ENCLOSES and TRANSMITS', () => {
    expect(kinds.filter((kind) => !followedKinds.includes(kind)).sort()).toEqual(['ENCLOSES', 'PLANS', 'TRANSMITS']);
  });
});

describe('a caption', () => {
  test.each([
    ['IMPLEMENTS', 'VI', false, 'triển khai thực hiện'],
    ['IMPLEMENTS', 'VI', true, 'được triển khai bởi'],
    ['IMPLEMENTS', 'EN', false, 'implements'],
    ['IMPLEMENTS', 'EN', true, 'is implemented by'],
    ['BASED_ON', 'VI', true, 'được căn cứ bởi'],
    ['CITES', 'EN', true, 'is cited by'],
  ] as const)('of %s in %s, inverse %s, is “%s”', (kind, language, inverse, caption) => expect(relationCaption(kind, language, inverse)).toBe(caption));
});

test('the rank of a kind is its place in the table, IMPLEMENTS first and PLANS last', () => {
  expect(relationTypes.map(({ kind }) => relationRank(kind))).toEqual(relationTypes.map((_, place) => place));
  expect(relationRank('IMPLEMENTS')).toBe(0);
  expect(relationRank('PLANS')).toBe(relationTypes.length - 1);
});

test('the id of a relation tells kind and both ends, and which is which', () => {
  expect(relationId({ kind: 'CITES', from: 'a', to: 'b' })).toBe('CITES|a|b');
  expect(relationId({ kind: 'CITES', from: 'b', to: 'a' })).not.toBe(relationId({ kind: 'CITES', from: 'a', to: 'b' }));
});

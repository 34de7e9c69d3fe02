import { describe, expect, test } from '@jest/globals';
import { edgeFields, nodeFields } from '../../../src/domain/exported-fields.js';
import { graphEdgeTypes } from '../../../src/domain/picture.js';
import { relationTypes } from '../../../src/domain/relation.js';
import { allTerms } from '../../../src/export/rdf.js';
import { expanded, iriOf } from '../../../src/export/rdf-term.js';
import { meanings, ourName, predicatesOf } from '../../../src/export/vocabulary.js';

const kinds = [...relationTypes.map(({ kind }) => kind), ...graphEdgeTypes.map(({ kind }) => kind).filter((kind) => kind !== 'RELATION')];

describe('every edge means something', () => {
  test('there is a row for every kind, and none besides', () => expect(Object.keys(meanings).sort()).toEqual([...kinds].sort()));

  test.each(kinds)('%s says one property at least', (kind) => {
    expect(predicatesOf(kind, false).length).toBeGreaterThan(0);
    expect(predicatesOf(kind, true).length).toBeGreaterThan(0);
  });

  test('no two kinds say the same', () => {
    const said = kinds.map((kind) => predicatesOf(kind, false).map(({ name }) => name).join(' '));
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  test.each([
    ['IMPLEMENTS', 'eli:ensures_implementation_of'], ['DETAILS', 'eli:ensures_implementation_of'], ['GUIDES_APPLICATION', 'eli:ensures_implementation_of'], ['APPLIES', 'eli:applies'],
    ['AMENDS', 'eli:amends'], ['CORRECTS', 'eli:corrects'], ['CONSOLIDATES', 'eli:consolidates'], ['REPLACES', 'eli:repeals'], ['REPEALS', 'eli:repeals'], ['REVOKES', 'eli:repeals'],
    ['SUSPENDS', 'eli:changes'], ['PAUSES_EFFECT', 'eli:changes'],
  ] as const)('%s says %s', (kind, name) => expect(meanings[kind].standard).toContain(name));

  test('none says what ELI has withdrawn, or that a paper cited is an enabling act', () => {
    expect(kinds.filter((kind) => meanings[kind].standard.includes('eli:implements'))).toEqual([]);
    expect(meanings.BASED_ON.standard).toEqual(['eli:cites']);
  });
});

describe('terms', () => {
  test('of ours are of one meaning each', () => {
    const fields = new Set<string>([...nodeFields, ...edgeFields].map(({ name }) => `directives:${name}`));
    expect(kinds.filter((kind) => fields.has(ourName(kind)))).toEqual([]);
    const forms = new Map<string, Set<string>>();
    for (const { name, form, holds } of allTerms.filter((one) => one.form !== 'vi' && one.form !== 'en')) forms.set(name, (forms.get(name) ?? new Set()).add(`${form} ${holds === 'list' ? 'list' : ''}`));
    expect([...forms].filter(([, said]) => said.size > 1)).toEqual([]);
  });

  test('expand to IRIs', () => {
    expect(expanded('eli:cites')).toBe('http://data.europa.eu/eli/ontology#cites');
    expect(expanded('directives:kind')).toBe('urn:directives:term:kind');
  });
});

test.each(['document/495-tb-tu.thanh-uy.2020-2025', 'a|b', 'a b<c>"{}\\^`', '%20', 'ủ', '👩‍👩‍👧', '\u0000', "!*'()", '#?', ''])('the id %j is in its IRI, and can be taken out', (id) => {
  const iri = iriOf(id);
  expect(iri).toMatch(/^urn:directives:[\w.!~*'()/%-]*$/);
  expect(decodeURIComponent(iri.slice('urn:directives:'.length))).toBe(id);
});

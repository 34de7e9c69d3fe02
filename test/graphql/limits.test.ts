import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { ask, type Answer } from './ask.js';

const body = (id: string) => ({ id, name: id, aliases: [], kind: 'STATE', level: null, place: null, validFrom: null, validTo: null, parentId: 'up', successorId: null, posts: [], isPerson: false });
const stubs = { findActor: async () => 'a', load: { actor: { load: async (id: string) => body(id) } } };

/** A question `levels` fields deep: a body, the body above it, and so on to a name. */
const deep = (levels: number): string => `{ organization(reference: "a") ${'{ parent '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} }`;

function refused({ data, errors }: Answer, name: string, got: number | string, most: number): void {
  expect(data ?? null).toBeNull();
  expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_COSTLY', expected: `${name} of at most ${most}`, got: String(got), suggestions: [], candidates: [] }) })]);
}

describe('depth', () => {
  test('8 is answered', async () => expect((await ask(deep(8), stubs)).errors).toEqual([]));
  test('9 is refused', async () => refused(await ask(deep(9), stubs), 'depth', 9, 8));
  test('counts fields inside fragments, inline or named', async () => {
    refused(await ask(`{ ... on Query ${deep(9)} }`, stubs), 'depth', 9, 8);
    const named = `query { organization(reference: "a") { parent { parent { parent { ...up } } } } } fragment up on Organization { parent { parent { parent { parent { name } } } } }`;
    refused(await ask(named, stubs), 'depth', 9, 8);
  });
  test('does not count introspection', async () => {
    const { data, errors } = await ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema');
    expect((await ask(`{ organization(reference: "a") { __typename name } }`, stubs)).errors).toEqual([]);
  });
  test('is that of the deepest operation', async () => refused(await ask(`query a { coverage { held } } query b ${deep(9)}`, stubs), 'depth', 9, 8));
});

describe('aliases', () => {
  const renamed = (times: number): string => `{ ${Array.from({ length: times }, (_, at) => `a${at}: __typename`).join(' ')} }`;
  test('15 are answered', async () => expect((await ask(renamed(15))).errors).toEqual([]));
  test('16 are refused', async () => refused(await ask(renamed(16)), 'aliases', 16, 15));
});

describe('directives', () => {
  const marked = (times: number): string => `{ coverage { ${['held', 'stubs', 'planned', 'citations', 'unnumbered', 'unresolved', 'assignments', 'organizations', 'persons'].slice(0, times).map((field) => `${field} @include(if: true)`).join(' ')} } }`;
  const counts = { readCoverage: async () => ({ held: 0, stubs: 0, planned: 0, citations: 0, unnumbered: 0, unresolved: 0, assignments: 0, organizations: 0, persons: 0 }) };
  test('8 are answered', async () => expect((await ask(marked(8), counts)).errors).toEqual([]));
  test('9 are refused', async () => refused(await ask(marked(9), counts), 'directives', 9, 8));
});

describe('tokens', () => {
  /** Twelve of its tokens are no reference. */
  const long = (tokens: number): string => `{ resolve(references: [${'"a" '.repeat(tokens - 12)}]) { input } }`;
  test('1000 are read: what is refused then is the number of references', async () => expect((await ask(long(1_000))).errors[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE', got: '988' }));
  test('1001 are refused', async () => {
    const { data, errors } = await ask(long(1_001));
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'TOO_COSTLY', expected: 'at most 1000 tokens', got: 'more', suggestions: [], candidates: [] } })]);
  });
});

describe('fragments', () => {
  test.each([
    ['one that spreads itself', '{ coverage { ...a } } fragment a on Coverage { held ...a }'],
    ['two that spread each other', '{ coverage { ...a } } fragment a on Coverage { ...b } fragment b on Coverage { held ...a }'],
  ])('%s is refused, and does not hang', async (_, query) => {
    const { errors } = await ask(query);
    expect(errors[0]?.message).toMatch(/^Cannot spread fragment "a" within itself/);
  });

  test('that double twenty times are measured at once', async () => {
    const levels = Array.from({ length: 20 }, (_, at) => `fragment f${at} on Coverage { ${at === 19 ? 'held' : `...f${at + 1} ... on Coverage { ...f${at + 1} }`} }`);
    const start = performance.now();
    await ask(`{ coverage { ...f0 } } ${levels.join(' ')}`, { readCoverage: async () => ({ held: 1 }) });
    expect(performance.now() - start).toBeLessThan(400);
  });
});

import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKey, isDocumentKey } from '../../../src/domain/document-key.js';
import { slug } from '../../../src/domain/text.js';
import { readSeed, seedFolder } from '../../../src/ingest/seed.js';

const { actors, documents } = readSeed(seedFolder);
const citations = documents.flatMap((facts) => facts.citations);
const keys = new Set(documents.map(({ identity }) => documentKey(identity)));

test.each([
  ['documents that are held', 8, documents.filter(({ presence }) => presence === 'HELD').length],
  ['documents that are only cited', 32, documents.filter(({ presence }) => presence === 'STUB').length],
  ['documents that are planned', 3, documents.filter(({ presence }) => presence === 'PLANNED').length],
  ['mentions of numbered or named documents', 51, citations.filter(({ isNumbered }) => isNumbered).length],
  ['other references', 29, citations.filter(({ isNumbered }) => !isNumbered).length],
  ['assignments', 163, documents.flatMap((facts) => facts.assignments).length],
  ['lines of recipients', 85, documents.flatMap((facts) => facts.recipients).length],
])('the project’s seed has %s: %d', (_, expected, got) => expect(got).toBe(expected));

describe('keys', () => {
  test('are one for each document and have the form of a key', () => {
    expect(keys.size).toBe(documents.length);
    expect([...keys].filter((key) => !isDocumentKey(key))).toEqual([]);
  });

  test('are the words by which all other files call a document', () => {
    const texts = readdirSync(seedFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => readFileSync(join(seedFolder, name), 'utf8'));
    const strings = texts.flatMap((text) => [...text.matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? ''));
    expect([...new Set(strings.filter(isDocumentKey))].filter((text) => !keys.has(text) && !/\.(txt|json)$/.test(text))).toEqual([]);
  });

  test('of what is held begin as their file is called', () => {
    const held = documents.filter(({ presence, code }) => presence === 'HELD' && code !== null).map(({ code }) => `${slug(code ?? '')}.json`);
    expect(readdirSync(join(seedFolder, 'documents'))).toEqual(expect.arrayContaining(held));
  });
});

describe('what is cited', () => {
  const named = new Set(citations.flatMap((citation) => [...citation.documents, ...citation.candidates.map(({ document }) => document)]));

  test('every stub and every planned paper is spoken of by some text', () => {
    expect(documents.filter(({ presence }) => presence !== 'HELD').map(({ identity }) => documentKey(identity)).filter((key) => !named.has(key))).toEqual([]);
  });

  test('every numbered mention leads to a document, and where it stands is known', () => {
    expect(citations.filter(({ isNumbered, documents: to, candidates }) => isNumbered && to.length + candidates.length === 0)).toEqual([]);
    expect(citations.filter(({ start, end }) => start === null || end === null || start >= end)).toEqual([]);
  });

  test('no numbered mention leads to a planned paper: it has no number yet', () => {
    const planned = new Set(documents.filter(({ presence }) => presence === 'PLANNED').map(({ identity }) => documentKey(identity)));
    expect(citations.filter(({ documents: to, isNumbered }) => isNumbered && to.some((key) => planned.has(key)))).toEqual([]);
  });
});

describe('what sources say', () => {
  test.each([
    ['16-ct-ttg.thu-tuong-chinh-phu.2020', '2020-03-31', true],
    ['495-tb-tu.thanh-uy-ha-noi.2020-2025', '2021-09-20', false],
  ])('%s is of %s, inferred: %s', (key, on, isInferred) => {
    expect(documents.find(({ identity }) => documentKey(identity) === key)?.issued).toMatchObject({ on, isInferred });
  });

  test('every claim is of a document or an actor of the seed, or of a topic of its own', () => {
    const ids = new Set([...actors.organizations, ...actors.persons].map(({ id }) => id));
    const topics = documents.flatMap(({ claims }) => claims.map(({ subject }) => subject)).filter((subject) => !keys.has(subject) && !ids.has(subject));
    expect([...new Set(topics)]).toEqual(['chot-kiem-soat-ha-noi']);
  });
});

test('seed facts hold no long stretch of a source text: every summary and quote stays under 300 characters', () => {
  const words = [...citations.map(({ quote }) => quote), ...documents.flatMap(({ assignments }) => assignments.flatMap(({ summary, quote }) => [summary ?? '', quote ?? '']))];
  expect(words.filter((text) => text.length > 300)).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { dirname, join, normalize } from 'node:path';
import { filesIn, textOf } from './project.js';

/** Folder → the folders that it may import, besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  graph: ['domain'],
  intake: ['domain'],
  extract: ['domain'],
  export: ['domain'],
  local: ['domain'],
  ingest: ['domain', 'graph', 'intake', 'extract'],
  graphql: ['domain', 'graph', 'extract'],
  server: ['domain', 'graph', 'local', 'ingest', 'export', 'graphql'],
  cli: ['domain', 'graph', 'local', 'ingest', 'export', 'graphql', 'server'],
};

/** Package → the folders, or the one file, that may name it. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['src/graph/'],
  '@apollo/server': ['src/graphql/', 'src/server/'],
  dataloader: ['src/graphql/'],
  commander: ['src/cli/'],
  n3: ['src/export/'],
  yazl: ['src/export/'],
  mammoth: ['src/intake/'],
  unpdf: ['src/intake/'],
  parse5: ['src/intake/'],
};

const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
const kept = ['src', 'cypher', 'schema', 'test'].flatMap(filesIn);

/** What a file imports, with or without “type”, at the top or on the way. */
function importsOf(path: string): readonly string[] {
  return [...textOf(path).matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('who may import whom', () => {
  test('every folder of src stands in the table', () => {
    expect([...new Set(sources.map((path) => path.split('/')[1] ?? ''))].filter((folder) => !Object.hasOwn(layers, folder))).toEqual([]);
  });

  test.each(Object.entries(layers))('%s imports itself and %j', (folder, allowed) => {
    const strays = sources.filter((path) => path.startsWith(`src/${folder}/`)).flatMap((path) =>
      importsOf(path).filter((target) => target.startsWith('.')).map((target) => normalize(join(dirname(path), target)))
        .filter((target) => ![folder, ...allowed].some((name) => target.startsWith(`src/${name}/`)) && !/^[^/]+\.json$/.test(target)).map((target) => `${path} imports ${target}`));
    expect(strays).toEqual([]);
  });

  test('domain names no package, and nothing of Node', () => {
    expect(sources.filter((path) => path.startsWith('src/domain/')).flatMap((path) => importsOf(path).filter((target) => !target.startsWith('.')))).toEqual([]);
  });

  test.each(Object.entries(owners))('%s is named in %j alone', (name, folders) => {
    const users = sources.filter((path) => importsOf(path).some((target) => target === name || target.startsWith(`${name}/`)));
    expect(users).not.toEqual([]);
    expect(users.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
  });

  test('the environment is read in server/config.ts alone', () => {
    expect(sources.filter((path) => /process\.env\b|\bimport\b.*\benv\b.*'node:process'/.test(code(path)))).toEqual(['src/server/config.ts']);
  });
});

/** A file without its comments: prose may say what code may not. */
function code(path: string): string {
  return textOf(path).replace(/^\s*(\/\*\*?|\*|\/\/).*$/gm, '').replace(/ \/\/ .*$/gm, '');
}

describe('files', () => {
  test('are at most 250 lines long', () => {
    expect(kept.map((path) => [path, textOf(path).split('\n').length - 1] as const).filter(([, lines]) => lines > 250)).toEqual([]);
  });

  test('are called after what they are, not after their use', () => {
    expect(kept.filter((path) => /(^|[/-])(utils?|helpers?|common|shared|misc|managers?|services?)([./-]|$)/.test(path))).toEqual([]);
  });

  test('are called in small letters with hyphens', () => {
    expect(kept.filter((path) => !/^[a-z0-9/.-]+$/.test(path) && !path.endsWith('.java'))).toEqual([]);
  });

  test.each([
    ['a type that switches the checks off', /(?::|\bas|<|\|)\s*an[y]\b(?!\s*['`])/],
    ['a check that is switched off', /@ts-(?:ignore|expect-error|nocheck)|eslint-disabl[e]/],
    ['a test that is left out or alone', /(?<!\? (?:test|describe) : )\b(?:it|test|describe)\.(?:skip|only|todo)\b|\b(?:xit|fdescribe|xdescribe)\(/],
  ])('hold no %s', (_, pattern) => {
    expect(kept.filter((path) => path.endsWith('.ts') && pattern.test(code(path)))).toEqual([]);
  });

  test('hold no note of what is still to be done', () => {
    expect(kept.filter((path) => /\b(?:TOD[O]|FIXM[E]|XX[X]:|HAC[K])\b/.test(textOf(path)))).toEqual([]);
  });

  test('import with their ending', () => {
    expect(kept.filter((path) => path.endsWith('.ts')).flatMap((path) => importsOf(path).filter((target) => target.startsWith('.') && !/\.(js|json)$/.test(target)).map((target) => `${path} imports ${target}`))).toEqual([]);
  });
});

describe('resolvers', () => {
  /** The entries of the maps from field to function: what stands two spaces in, up to the next. */
  const entries = filesIn('src/graphql').flatMap((path) =>
    [...textOf(path).matchAll(/^export const \w+(?:Queries|Fields|FieldsOf\w+|Interface)\b.*\{\n([\s\S]*?)^\};/gm)].flatMap((map) => {
      const parts = (map[1] ?? '').split(/\n(?= {2}\S)/).filter((part) => !/^ {2}[}\]]/.test(part));
      return parts.map((part) => [path, part.trim().split('\n').filter((line) => !/^\s*\/\//.test(line)).length + (/\{\s*$/.test(part.trim().split('\n')[0] ?? '') ? 1 : 0), part.trim().split(/[:(,]/)[0]] as const);
    }));

  test('are found', () => expect(entries.length).toBeGreaterThan(40));

  test('are at most ten lines long', () => expect(entries.filter(([, lines]) => lines > 10)).toEqual([]));

  test('reach the graph through Context alone: no statement, no driver', () => {
    const aware = new Set(['src/graphql/context.ts', 'src/graphql/loaders.ts', 'src/graphql/waves.ts']);
    const users = filesIn('src/graphql').filter((path) => !aware.has(path) && /statements\.generated|\.run\(|createLoaders\(/.test(textOf(path)));
    expect(users).toEqual([]);
  });
});

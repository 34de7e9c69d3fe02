import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root, textOf } from './project.js';

/** Hosts that hand out packages, in parts so that this file does not name them. */
const hosts = [
  ['registry', 'npmjs', 'org'], ['registry', 'yarnpkg', 'com'], ['npm', 'pkg', 'github', 'com'], ['registry', 'npmmirror', 'com'], ['registry', 'npm', 'taobao', 'org'], ['npm', 'jsr', 'io'],
  ['repo', 'maven', 'apache', 'org'], ['repo1', 'maven', 'org'], ['central', 'sonatype', 'com'], ['oss', 'sonatype', 'org'], ['maven', 'google', 'com'], ['jfrog', 'io'], ['d', 'codeartifact'], ['pypi', 'org'], ['pkgs', 'dev', 'azure', 'com'],
].map((parts) => parts.join('.'));

const texts = filesIn('').filter((path) => !/\.(png|jpe?g|ico|woff2?|gz|zip|jar|pdf)$/.test(path));
const manifest = JSON.parse(textOf('package.json')) as Readonly<Record<'dependencies' | 'devDependencies' | 'overrides', Readonly<Record<string, string>>>>;

describe('nobody is tied to one registry', () => {
  test('there are files to look at', () => expect(texts).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'codegen.yml', 'test/unit/house/registry.test.ts'])));

  test.each(hosts)('no file names %s', (host) => expect(texts.filter((path) => textOf(path).includes(host))).toEqual([]));

  test('the lock file says what a package is, not where it came from', () => {
    const lock = textOf('package-lock.json');
    expect(lock).not.toMatch(/"resolved":\s*"https?:/);
    expect(lock).toMatch(/"integrity": "sha512-/);
  });

  test('and npm keeps it so', () => expect(textOf('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m));

  test.each(['registry', '_authToken', '_password', 'proxy'])('.npmrc sets no %s', (setting) => expect(textOf('.npmrc')).not.toMatch(new RegExp(`${setting}\\s*=`)));
});

describe('versions are pinned exactly', () => {
  test.each((['dependencies', 'devDependencies', 'overrides'] as const).flatMap((part) => Object.entries(manifest[part]).map(([name, version]) => [part, name, version] as const)))('%s: %s %s', (_, __, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('and the lock file has the same', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, { readonly version?: string; readonly dependencies?: object; readonly devDependencies?: object }>> };
    expect(packages['']).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });
});

describe('Neo4j', () => {
  const pom = textOf('src/local/pom.xml');
  const maven = /<neo4j\.version>([^<]+)<\/neo4j\.version>/.exec(pom)?.[1] ?? /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)<\/version>/.exec(pom)?.[1] ?? '';
  const line = (version: string): string => version.split('.').slice(0, 2).join('.');

  test('is pinned exactly in pom.xml', () => expect(maven).toMatch(/^\d+\.\d+\.\d+$/));

  test('of compose.yaml is of the line of pom.xml, Community', () => {
    if (!existsSync(join(root, 'compose.yaml'))) return console.warn('There is no compose.yaml yet: its Neo4j was not compared with that of pom.xml.');
    const tag = /image:\s*["']?(?:[\w./-]*\/)?neo4j:([\w.-]+)/.exec(textOf('compose.yaml'))?.[1] ?? 'no image neo4j:…';
    expect(line(tag.replace(/-.*$/, ''))).toBe(line(maven));
    expect(tag).not.toContain('enterprise');
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neo4jClasspath } from '../../../src/local/maven.js';
import { readPom } from '../../../src/local/pom.js';
import { downloadProgress } from '../../../src/local/progress.js';
import { fakeMaven, fakeTool, place, type Place } from './fake-tools.js';

test('the pom says which Neo4j, once', () => {
  const pom = readPom();
  expect(pom).toMatchObject({ version: '5.26.31', files: 213, megabytes: 120 });
  expect(pom.text.split(pom.version)).toHaveLength(2);
});

describe('the classpath', () => {
  let here: Place;
  let jars: readonly string[];
  beforeEach(async () => {
    here = await place();
    jars = ['a.jar', 'b c.jar'].map((name) => join(here.path, name));
    await Promise.all(jars.map((jar) => writeFile(jar, '')));
  });
  afterEach(() => here.remove());

  const mvn = (script: string): Promise<void> => fakeTool(join(here.path, 'mvn'), script);
  const classpath = (onProgress: (line: string) => void = () => undefined): Promise<string> =>
    neo4jClasspath({ folder: here.path, env: { PATH: here.path }, onProgress });
  const calls = async (): Promise<number> => (await readFile(join(here.path, 'calls'), 'utf8')).trim().split('\n').length;

  test('is an argfile for java, asked of Maven once', async () => {
    await mvn(fakeMaven(jars, join(here.path, 'calls')));
    const argfile = await classpath();
    expect(await readFile(argfile, 'utf8')).toBe(`-cp "${jars.join(':')}"\n`);
    expect(await classpath()).toBe(argfile);
    expect(await calls()).toBe(1);
  });

  test('is asked again when a jar is gone, and when the pom is another', async () => {
    await mvn(fakeMaven(jars, join(here.path, 'calls')));
    await classpath();
    await rm(jars[0] as string);
    await classpath();
    await writeFile(jars[0] as string, '');
    expect(await calls()).toBe(2);
    await writeFile(join(here.path, 'classpath.json'), JSON.stringify({ pom: 'another', jars }));
    await classpath();
    expect(await calls()).toBe(3);
  });

  test('is downloaded only when Maven has not all of it, which shows', async () => {
    const line = '[INFO] Downloaded from x: https://host.example/maven2/org/neo4j/neo4j/5.26.31/neo4j-5.26.31.jar (317 kB at 9 MB/s)';
    await mvn(`[ "$1" = -o ] && exit 1; echo '${line}'; ${fakeMaven(jars, join(here.path, 'calls'))}`);
    const told: string[] = [];
    await classpath((text) => told.push(text));
    expect(told).toEqual(['Neo4j Community 5.26.31, some 120 MB, once: 1 of about 213 files …']);
  });

  test('without Maven', async () => {
    await expect(classpath()).rejects.toMatchObject({ code: 'SETUP', details: { got: 'no mvn on the PATH' } });
  });

  test('without a network', async () => {
    await mvn('echo "[ERROR] Could not transfer artifact a:b:pom:1 from/to x (https://host.example/m): Unknown host host.example"; exit 1');
    await expect(classpath()).rejects.toMatchObject({
      message:
        'Needed: Neo4j Community 5.26.31, some 120 MB that Maven downloads once. ' +
        'Found: Maven failed: Could not transfer artifact a:b:pom:1 from the registry: unknown host.',
    });
  });

  test('on a full disk', async () => {
    await mvn('echo "[ERROR] Could not transfer artifact a:b:pom:1: No space left on device"; exit 1');
    await expect(classpath()).rejects.toMatchObject({ details: { expected: "free disk space for Maven's repository (~/.m2)" } });
  });
});

describe('the progress of the download', () => {
  const pom = { version: '5.26.31', files: 50, megabytes: 120 };
  const jar = (path: string): string => `[INFO] Downloaded from x: https://host.example/maven2/${path}.jar (1 kB at 1 kB/s)`;

  function tell(lines: readonly string[], now: () => number = () => 0): readonly string[] {
    const told: string[] = [];
    lines.forEach(downloadProgress(pom, (line) => told.push(line), now));
    return told.map((line) => line.replace('Neo4j Community 5.26.31, some 120 MB, once: ', ''));
  }

  test('is told as it begins and at every twentieth file', () => {
    const begin = '[INFO] Downloading from x: https://host.example/maven2/org/neo4j/neo4j/5.26.31/neo4j-5.26.31.pom';
    const lines = [begin, ...Array.from({ length: 45 }, (_, index) => jar(`com/a/${index}`))];
    expect(tell(lines)).toEqual(['0 of about 50 files …', '20 of about 50 files …', '40 of about 50 files …']);
  });

  test('is told after five seconds, whatever came', () => {
    let now = 0;
    const begin = '[INFO] Downloading from x: https://host.example/maven2/org/neo4j/neo4j/5.26.31/neo4j-5.26.31.pom';
    expect(tell([begin, jar('a'), jar('b'), jar('c')], () => (now += 2_000))).toEqual(['0 of about 50 files …', '3 of about 50 files …']);
  });

  test('counts no poms, nothing of Maven itself, nothing after Neo4j is there', () => {
    const plugin = jar('org/apache/maven/plugins/maven-dependency-plugin/3.8.1/maven-dependency-plugin-3.8.1');
    const after = ['[INFO] --- maven-dependency-plugin:3.8.1:build-classpath (default-cli) @ local-neo4j ---', ...Array.from({ length: 20 }, () => jar('x'))];
    expect(tell([plugin, ...after])).toEqual([]);
  });
});

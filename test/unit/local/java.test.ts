import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { findJdk, parseJavaVersion } from '../../../src/local/java.js';
import { fakeJava, fakeTool, place, type Place } from './fake-tools.js';

describe('the version that java tells', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', '17.0.15', 17],
    ['java version "1.8.0_292"\nJava(TM) SE Runtime Environment', '1.8.0_292', 8],
    ['openjdk version "11.0.2" 2019-01-15', '11.0.2', 11],
    ['openjdk version "25" 2025-09-16', '25', 25],
    ['openjdk version "22-ea" 2024-03-19', '22-ea', 22],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.3" 2024-04-16 LTS', '21.0.3', 21],
  ])('%j is %s, of the line %i', (output, version, major) => {
    expect(parseJavaVersion(output)).toEqual({ version, major });
  });

  test('something else is no version', () => {
    expect(parseJavaVersion('command not understood')).toBeUndefined();
  });
});

describe('the JDK that is found', () => {
  let here: Place;
  beforeEach(async () => { here = await place(); });
  afterEach(() => here.remove());

  const onPath = (script: string): Promise<void> => fakeTool(join(here.path, 'java'), script);
  const inJavaHome = (script: string): Promise<void> => fakeTool(join(here.path, 'home', 'bin', 'java'), script);
  const env = (): NodeJS.ProcessEnv => ({ PATH: here.path, JAVA_HOME: join(here.path, 'home') });

  test('that of JAVA_HOME comes first', async () => {
    await onPath(fakeJava('17.0.1'));
    await inJavaHome(fakeJava('21.0.3'));
    expect(await findJdk(env())).toMatchObject({ version: '21.0.3', fromJavaHome: true });
  });

  test('that of the PATH will do when JAVA_HOME names one too old', async () => {
    await onPath(fakeJava('17.0.1'));
    await inJavaHome(fakeJava('1.8.0_292'));
    expect(await findJdk(env())).toMatchObject({ version: '17.0.1', command: 'java', fromJavaHome: false });
  });

  test('none at all', async () => {
    await expect(findJdk({ PATH: here.path })).rejects.toMatchObject({
      code: 'SETUP',
      message: 'Needed: a JDK of version 17 or newer. Found: no java on the PATH.',
      details: { suggestions: expect.arrayContaining([expect.stringContaining('NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD')]) },
    });
  });

  test('each one too old is named', async () => {
    await onPath(fakeJava('11.0.2'));
    await inJavaHome(fakeJava('1.8.0_292'));
    await expect(findJdk(env())).rejects.toMatchObject({
      details: { got: `java 1.8.0_292 at ${join(here.path, 'home', 'bin', 'java')} (from JAVA_HOME); java 11.0.2 on the PATH` },
    });
  });

  test('a runtime without the compiler is no JDK', async () => {
    await onPath(fakeJava('17.0.15', 'java.base@17 java.compiler@17'));
    await expect(findJdk({ PATH: here.path })).rejects.toMatchObject({
      details: { got: 'java 17.0.15 on the PATH, a JRE without the compiler (no module jdk.compiler)' },
    });
  });

  test('a java that tells no version', async () => {
    await onPath('echo hello');
    await expect(findJdk({ PATH: here.path })).rejects.toMatchObject({ details: { got: 'a java on the PATH that does not tell its version' } });
  });
});

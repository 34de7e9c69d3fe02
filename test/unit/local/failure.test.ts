import { describe, expect, test } from '@jest/globals';
import { javaCause, mavenCause } from '../../../src/local/failure.js';
import { folderFault } from '../../../src/local/missing.js';

describe('what stopped Maven, without the name of any host', () => {
  const transfer = (why: string): string => [
    '[INFO] Downloading from corp: https://maven.corp.example/repo/org/neo4j/neo4j/5.26.31/neo4j-5.26.31.pom',
    `[ERROR] Failed to execute goal on project local-neo4j: Could not resolve dependencies: Could not transfer artifact org.neo4j:neo4j:pom:5.26.31 from/to corp (https://maven.corp.example/repo): transfer failed for https://maven.corp.example/repo/org/neo4j/neo4j/5.26.31/neo4j-5.26.31.pom: ${why} -> [Help 1]`,
    '[ERROR] ',
    '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
    '[ERROR] [Help 1] http://wiki.example/confluence/DependencyResolutionException',
  ].join('\n');
  const artifact = 'Could not transfer artifact org.neo4j:neo4j:pom:5.26.31 from the registry: transfer failed:';

  test.each([
    ['Unknown host maven.corp.example: Temporary failure in name resolution', `${artifact} unknown host: Temporary failure in name resolution`],
    ['Unknown host maven.corp.example', `${artifact} unknown host`],
    ['Connect to maven.corp.example:443 [maven.corp.example/10.1.2.3] failed: Connection refused', `${artifact} connecting failed: Connection refused`],
    ['Connect to 127.0.0.1:9 [/127.0.0.1] failed: Connection refused', `${artifact} connecting failed: Connection refused`],
    ['status code: 403, reason phrase: Forbidden (403)', `${artifact} status code: 403, reason phrase: Forbidden (403)`],
    ['maven.corp.example said no', `${artifact} the registry said no`],
  ])('%s', (why, told) => {
    const cause = mavenCause(transfer(why));
    expect(cause).toBe(told);
    expect(cause).not.toMatch(/corp|example|10\.1|127\.0/);
  });

  test('an artifact that is nowhere', () => {
    const output = '\u001b[1;31m[ERROR]\u001b[m Could not find artifact org.neo4j:neo4j:jar:9.9.9 in corp (https://maven.corp.example/repo) -> [Help 1]';
    expect(mavenCause(output)).toBe('Could not find artifact org.neo4j:neo4j:jar:9.9.9 in the registry');
  });

  test('without an error line, the last one', () => {
    expect(mavenCause('The JAVA_HOME environment variable is not defined correctly.\nThis is needed to run this program.\n')).toBe('This is needed to run this program');
    expect(mavenCause('')).toBe('Maven said nothing');
  });
});

describe('what ended the JVM, without its stack trace', () => {
  test.each([
    [
      'Exception in thread "main" java.lang.RuntimeException: Error starting\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: Disk quota exceeded\n\tat d.E.f(E.java:2)\n\t... 14 more\n',
      'Disk quota exceeded',
    ],
    ['Exception in thread "main" java.lang.IllegalStateException: no\n\tat a.B.c(B.java:1)\n', 'no'],
    ['Picked up _JAVA_OPTIONS: -Xmx9t\nError occurred during initialization of VM\nCould not reserve enough space\n', 'Error occurred during initialization of VM; Could not reserve enough space'],
    ['error: error reading /m2/a.jar; zip END header not found\nerror: compilation failed\n', 'error reading /m2/a.jar; zip END header not found'],
    ['', 'it said nothing'],
  ])('%j', (stderr, cause) => {
    expect(javaCause(stderr)).toBe(cause);
  });
});

describe('what the file system refuses', () => {
  test.each([
    ['EACCES', 'Needed: a data folder to write in, /data. Found: no permission (/data/local).'],
    ['EROFS', 'Needed: a data folder to write in, /data. Found: a read-only file system (/data/local).'],
    ['ENOSPC', 'Needed: free disk space for /data. Found: a full disk (no space left on device).'],
  ])('%s', (code, message) => {
    expect(folderFault('/data', Object.assign(new Error('refused'), { code, path: '/data/local' }))).toMatchObject({ code: 'SETUP', message });
  });

  test('a fault of ours is not dressed up', () => {
    const bug = new TypeError('x is not a function');
    expect(folderFault('/data', bug)).toBe(bug);
  });
});

import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const available = spawnSync('docker', ['compose', 'version']).status === 0;

test('docker compose reads compose.yaml, and refuses it without a password', () => {
  if (!available) {
    console.warn('docker compose is not on this machine: compose.yaml was not checked by it');
    return;
  }
  const config = (env: NodeJS.ProcessEnv) => spawnSync('docker', ['compose', 'config'], { encoding: 'utf8', env });
  const { PATH, HOME } = process.env;
  const read = config({ PATH, HOME, NEO4J_PASSWORD: 'only-a-test' });
  expect(read.stderr).toBe('');
  expect(read.stdout).toMatch(/image: neo4j:5\.26/);
  expect(config({ PATH, HOME }).stderr).toContain('NEO4J_PASSWORD');
});

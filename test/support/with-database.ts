import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalDatabase } from '../../src/local/neo4j.js';

/** Runs a command with a private, empty Neo4j: `tsx with-database.ts COMMAND …`. Its address is in TEST_NEO4J, its folder in TEST_NEO4J_DATA. */
const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('with-database: a command is needed');
const dataDir = mkdtempSync(join(tmpdir(), 'directives-test-'));
const local = await openLocalDatabase({ dataDir, onProgress: (line) => console.error(line) });
const { uri, user, password, database } = local;
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_NEO4J: JSON.stringify({ uri, user, password, database }), TEST_NEO4J_DATA: dataDir } });
const code = await new Promise<number>((resolve) => {
  child.once('error', () => resolve(1));
  child.once('exit', (exit) => resolve(exit ?? 1));
});
await local.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(code);

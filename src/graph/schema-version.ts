import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { boundsOfAll } from './bounds.js';
import type { Database } from './graph.js';
import { writeSealed, writeSeals } from './statements.generated.js';
import { keepWordsOfAll } from './words.js';

const folder = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/** Recorded in the graph, so that a start that finds it there has nothing to apply. */
const sealId = 'schema';

/** Milliseconds: the first statement after a start finds a cold server. */
const patience = 60_000;

/**
 * Applies `cypher/schema/*.cypher` in order of name. Idempotent; what was applied is recorded. What
 * an older version has written gets the words and the bounds by which it is found.
 * @returns true when something was applied
 */
export async function applySchema(database: Database): Promise<boolean> {
  const texts = schemaTexts();
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex');
  const [seal] = await database.reader({ timeout: patience }).run(writeSealed, { ids: [sealId] });
  if (seal?.hash === hash) return false;
  await defineSchema(database);
  await keepWordsOfAll(database);
  await boundsOfAll(database);
  await database.write((graph) => graph.run(writeSeals, { rows: [{ id: sealId, hash }] }));
  return true;
}

/** Makes the constraints and indexes that are not there, and waits until they hold what is written. */
export async function defineSchema(database: Database): Promise<void> {
  for (const statement of schemaTexts().flatMap(statementsOf)) await database.define(statement);
  await database.define('CALL db.awaitIndexes(60)');
}

function schemaTexts(): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher')).sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The statements of one file: comments off, one for each “;”. */
export function statementsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

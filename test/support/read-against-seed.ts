import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/graph/graph.js';
import { readText } from '../../src/extract/read.js';
import type { ReadFile } from '../../src/ingest/ingest.js';
import { ingest } from '../../src/ingest/ingest.js';
import { readSeed, seedFolder } from '../../src/ingest/seed.js';
import { writeFacts } from '../../src/ingest/write.js';
import { emptyDatabase, given, seededDatabase } from './database.js';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

/** The given texts, read; null, said aloud, when this project was taken without them. */
export function readGivenTexts(): readonly ReadFile[] | null {
  if (!existsSync(folder)) {
    console.warn(`No texts in ${folder}: what is read is not compared with the seed.`);
    return null;
  }
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, sha256: createHash('sha256').update(text).digest('hex'), mediaType: 'text/plain', reader: 'test', readAt: null, reading: readText(text) };
  });
}

/** A higher task: its paper and its span. */
type Higher = readonly [code: string, start: number, end: number];

/** What a graph says, as lines that can be held against another graph's: no keys of tasks, no offsets. */
interface Told {
  readonly documents: readonly string[];
  readonly relations: readonly string[];
  readonly tasks: readonly { readonly code: string; readonly start: number; readonly end: number; readonly leads: readonly string[]; readonly coordinators: readonly string[]; readonly due: string | null; readonly derivedFrom: readonly Higher[] }[];
}

const called = (document: string): string => `coalesce(${document}.code, ${document}.name, ${document}.key)`;

async function tell(database: Database): Promise<Told> {
  const look = (text: string, columns: readonly string[]) => database.reader().run(given(text, columns), {});
  const lines = async (text: string): Promise<readonly string[]> => (await look(`${text} AS line ORDER BY line`, ['line'])).map(({ line }) => String(line));
  return {
    documents: await lines(`MATCH (d:Document) RETURN d.presence + ' ' + CASE WHEN d.presence = 'PLANNED' THEN d.type + ' of ' + coalesce(d.issuerKey, 'x') WHEN d.number IS NULL THEN d.type + ' ' + coalesce(d.name, '') ELSE d.key END + ' ' + coalesce(d.issuedOn, 'no day')`),
    relations: await lines(`MATCH (a:Document)-[r]->(b:Document) RETURN ${called('a')} + ' ' + type(r) + ' ' + CASE WHEN b.presence = 'PLANNED' THEN 'planned ' + b.type + ' of ' + coalesce(b.issuerKey, 'x') ELSE ${called('b')} END + ' ×' + toString(r.mentions)`),
    tasks: (await look(
      `MATCH (d:Document)-[:ASSIGNS]->(t:Assignment) RETURN ${called('d')} AS code, t.start AS start, t.end AS end, t.dueOn AS due,
        COLLECT { MATCH (t)-[:LED_BY]->(a) RETURN a.id ORDER BY a.id } AS leads, COLLECT { MATCH (t)-[:COORDINATED_BY]->(a) RETURN a.id ORDER BY a.id } AS coordinators,
        COLLECT { MATCH (t)-[:DERIVED_FROM]->(h)<-[:ASSIGNS]-(hd) RETURN [${called('hd')}, h.start, h.end] ORDER BY h.start } AS derivedFrom ORDER BY code, start`,
      ['code', 'start', 'end', 'due', 'leads', 'coordinators', 'derivedFrom'],
    )) as unknown as Told['tasks'],
  };
}

/** The test database with what was read of files, and with the seed's bodies and persons, so that the same body has the same id in both. */
export async function readDatabase(files: readonly ReadFile[]): Promise<Database> {
  const database = await emptyDatabase();
  await writeFacts(database, readSeed(seedFolder).actors, []);
  const { failed } = await ingest(database, files, { dryRun: false });
  if (failed.length > 0) throw failed[0]?.error ?? new Error('a reading was refused');
  return database;
}

export interface Comparison {
  readonly lines: readonly string[];
  /** What of the seed was read, by part. */
  readonly shares: Readonly<Record<'documents' | 'relations' | 'tasks' | 'leads' | 'carriedDown', number>>;
}

/** How the graph that was read differs from the seed: “-” stands in the seed alone, “+” in what was read alone. */
export async function compareWithSeed(files: readonly ReadFile[]): Promise<Comparison> {
  const seeded = await seededDatabase();
  const seed = await tell(seeded);
  await seeded.close();
  const database = await readDatabase(files);
  const read = await tell(database);
  await database.close();
  const pairs = seed.tasks.map((task) => [task, read.tasks.find((one) => one.code === task.code && overlaps(one, task))] as const);
  const met = pairs.flatMap(([wanted, found]) => (found === undefined ? [] : [[wanted, found] as const]));
  const taskLines = pairs.flatMap(([wanted, found]) => {
    const name = `${wanted.code} task at ${wanted.start.toString()}`;
    if (found === undefined) return [`- ${name}`];
    const parts = [
      ...differ('led by', wanted.leads, found.leads),
      ...differ('with', wanted.coordinators, found.coordinators),
      ...differ('due', [wanted.due ?? 'none'], [found.due ?? 'none']),
      ...lost(wanted.derivedFrom, found.derivedFrom).map((line) => `- carries down ${line}`),
      ...lost(found.derivedFrom, wanted.derivedFrom).map((line) => `+ carries down ${line}`),
    ];
    return parts.length === 0 ? [] : [`~ ${name}: ${parts.join('; ')}`];
  });
  const extra = read.tasks.filter((task) => !pairs.some(([, found]) => found === task)).map((task) => `+ ${task.code} task at ${task.start.toString()}`);
  const links = met.filter(([wanted]) => wanted.derivedFrom.length > 0);
  return {
    lines: ['# documents', ...differ('', seed.documents, read.documents), '# relations', ...differ('', seed.relations, read.relations), '# tasks', ...taskLines, ...extra],
    shares: {
      documents: share(seed.documents, read.documents),
      relations: share(seed.relations.map(bare), read.relations.map(bare)),
      tasks: met.length / seed.tasks.length,
      leads: met.filter(([a, b]) => a.leads.join() === b.leads.join()).length / met.length,
      carriedDown: links.filter(([a, b]) => lost(a.derivedFrom, b.derivedFrom).length === 0).length / links.length,
    },
  };
}

interface Spanned { readonly start: number; readonly end: number }

function overlaps(a: Spanned, b: Spanned): boolean {
  return a.start < b.end && b.start < a.end && (Math.abs(a.start - b.start) <= 40 || (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end));
}

/** Links that the others have not: a higher task is the same when the spans meet. */
function lost(links: readonly Higher[], others: readonly Higher[]): readonly string[] {
  const spanned = ([, start, end]: Higher): Spanned => ({ start, end });
  return links.filter((link) => !others.some((other) => other[0] === link[0] && overlaps(spanned(other), spanned(link)))).map(([code, start]) => `${code} at ${start.toString()}`);
}

const bare = (line: string): string => line.replace(/ ×\d+$/, '');

function share(wanted: readonly string[], found: readonly string[]): number {
  return wanted.filter((line) => found.includes(line)).length / wanted.length;
}

function differ(what: string, wanted: readonly string[], found: readonly string[]): readonly string[] {
  const of = (sign: string, lines: readonly string[], others: readonly string[]): readonly string[] => lines.filter((line) => !others.includes(line)).map((line) => `${sign} ${what} ${line}`.replace(/ +/g, ' '));
  return [...of('-', wanted, found), ...of('+', found, wanted)];
}

if (process.argv[1]?.endsWith('read-against-seed.ts') === true) {
  const files = readGivenTexts();
  if (files !== null) {
    const { lines, shares } = await compareWithSeed(files);
    console.log(lines.join('\n'));
    console.error(shares);
  }
}

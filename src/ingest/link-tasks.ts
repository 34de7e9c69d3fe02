import type { Database } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import type { RowOf } from '../graph/statement.js';
import { carriedDown, type CarriedDown } from './carry-down.js';
import { grouped } from '../domain/grouped.js';
import { reader } from './known.js';
import { digest } from './rows.js';
import { moveVersion } from './write.js';

type Task = RowOf<typeof cypher.assignmentWordings>;
type Pair = RowOf<typeof cypher.documentCarried>;

/**
 * Links the tasks of the given documents to those that they carry down, and to those that carry them down, in
 * papers that cite one another as executed (IMPLEMENTS, DIRECTS_EXECUTION_OF).
 */
export async function linkTasks(database: Database, keys: readonly string[]): Promise<void> {
  const graph = reader(database);
  const pairs = keys.length === 0 ? [] : await graph.run(cypher.documentCarried, { keys });
  if (pairs.length === 0) return;
  const tasks = grouped(await graph.run(cypher.assignmentWordings, { keys: [...new Set(pairs.flatMap(({ lower, higher }) => [lower, higher]))] }), ({ key }) => key);
  const rows = [...new Set(pairs.map(({ lower }) => lower))].flatMap((lower) => linksOf(lower, pairs, tasks));
  if (rows.length === 0) return;
  await database.write(async (writing) => {
    await writing.run(cypher.writeAssignmentCarried, { rows });
    await moveVersion(writing, digest(rows));
  });
}

/** New links of one paper's tasks, and those to be taken back; what stands already is no row. */
function linksOf(lower: string, pairs: readonly Pair[], tasks: ReadonlyMap<string, readonly Task[]>) {
  const own = tasks.get(lower) ?? [];
  const found = nearestFirst(lower, pairs).reduce<ReadonlyMap<string, CarriedDown>>((links, higher) => {
    const more = carriedDown(tasks.get(higher) ?? [], own).filter((link) => !links.has(link.lower));
    return new Map([...links, ...more.map((link) => [link.lower, link] as const)]);
  }, new Map());
  return own.filter(({ isByHand }) => !isByHand).flatMap(({ id, higher, scores }) => {
    const link = found.get(id);
    const isSame = link === undefined ? higher.length === 0 : higher.length === 1 && higher[0] === link.higher && scores[0] === link.score;
    return isSame ? [] : [{ id, higher: link?.higher ?? null, score: link?.score ?? null, reasons: link?.reasons ?? null }];
  });
}

/**
 * The papers that one carries out, the nearest first: where A carries out B and C, and B carries out C, a task of A
 * comes from B's when B has it.
 */
function nearestFirst(lower: string, pairs: readonly Pair[]): readonly string[] {
  return pairs.filter((pair) => pair.lower === lower).sort((a, b) => a.between - b.between || (a.higher < b.higher ? -1 : 1)).map(({ higher }) => higher);
}

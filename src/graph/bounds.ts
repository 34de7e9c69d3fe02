import type { Database, Graph } from './graph.js';
import * as cypher from './statements.generated.js';

/** How many documents are looked at in one transaction. */
const batch = 1_000;

/** Fills in how a day of issue is bounded: what an older version has written is found by its days too. */
export async function boundsOfAll(database: Database): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) after = await database.write((graph) => boundsOfPage(graph, after as string));
}

async function boundsOfPage(graph: Graph, after: string): Promise<string | undefined> {
  const keys = (await graph.run(cypher.documentKeys, { after, limit: batch })).map(({ key }) => key);
  await graph.run(cypher.writeDocumentBounds, { keys });
  return keys.at(-1);
}

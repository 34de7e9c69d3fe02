import type { Database } from '../../src/graph/graph.js';
import { grouped } from '../../src/domain/grouped.js';
import { given } from './database.js';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one transaction. */
const batchSize = 10_000;
/** Batches on their way at once: one is read while another is written. */
const lanes = 2;

/** An edge to be made between nodes that exist. */
export interface Edge {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
  readonly said: Row;
}

/** A label and the property that tells its nodes apart. */
export type End = readonly [label: string, property: string];

/** Runs a statement for every row, bound as `row`, many at once; whole numbers come as BigInt, because the driver sends all others as floats. */
export async function inBatches(database: Database, text: string, rows: readonly Row[], size = batchSize): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size)).values();
  const lane = async (): Promise<void> => {
    for (const batch of batches) await database.write((graph) => graph.run(given(`UNWIND $rows AS row ${text}`), { rows: batch }));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Makes edges, kind by kind: of a kind that is written in the text the planner knows what to make. */
export async function drawEdges(database: Database, [fromLabel, fromKey]: End, [toLabel, toKey]: End, edges: readonly Edge[]): Promise<void> {
  for (const [kind, some] of grouped(edges, (edge) => edge.kind)) {
    const text = `MATCH (a:${fromLabel} {${fromKey}: row.from}) MATCH (b:${toLabel} {${toKey}: row.to}) CREATE (a)-[edge:${kind}]->(b) SET edge = row.said`;
    await inBatches(database, text, some.map(({ from, to, said }) => ({ from, to, said })));
  }
}

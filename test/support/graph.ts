import { expect } from '@jest/globals';
import type { Database } from '../../src/graph/graph.js';
import type { RelationKind } from '../../src/domain/relation.js';
import { given } from './database.js';

/** Date of issue of a drawn document: a day, first and last day it may be, or null for none. */
export type DrawnDate = string | readonly [string, string] | null;

interface Arrow {
  readonly from: string;
  readonly kind: RelationKind;
  readonly to: string;
  readonly mentions: number;
}

const dayOfAll = '2021-01-01';

/**
 * Draws documents and relations as written, one arrow a line, with the number of mentions when more than
 * one proves it; documents are of one day where no date is given.
 * @example draw(database, ['b IMPLEMENTS a', 'c CITES b 3'], { c: null })
 */
export async function draw(database: Database, lines: readonly string[], dates: Readonly<Record<string, DrawnDate>> = {}): Promise<void> {
  const arrows = lines.map(readArrow);
  const keys = new Set([...arrows.flatMap(({ from, to }) => [from, to]), ...Object.keys(dates)]);
  const documents = [...keys].map((key) => documentRow(key, key in dates ? (dates[key] as DrawnDate) : dayOfAll));
  await database.write(async (graph) => {
    await graph.run(given('UNWIND $documents AS row CREATE (d:Document) SET d = row'), { documents });
    await graph.run(
      given('UNWIND $arrows AS row MATCH (a:Document {key: row.from}) MATCH (b:Document {key: row.to}) CREATE (a)-[r:$(row.kind)]->(b) SET r.mentions = row.mentions, r.isPartial = false'),
      { arrows },
    );
  });
}

function readArrow(line: string): Arrow {
  const [from = '', kind = '', to = '', mentions = '1'] = line.split(' ');
  return { from, kind: kind as RelationKind, to, mentions: Number(mentions) };
}

function documentRow(key: string, date: DrawnDate) {
  const [earliest, latest] = typeof date === 'string' ? [date, date] : (date ?? [null, null]);
  return { key, issuedOn: typeof date === 'string' ? date : null, issuedEarliest: earliest, issuedLatest: latest, issuedSort: latest ?? '0000-00-00', presence: 'STUB' };
}

/** Takes everything out but the schema's mark, so that the next test starts empty. */
export function wipe(database: Database): Promise<void> {
  return database.define("MATCH (n) WHERE coalesce(n.id, '') <> 'schema' DETACH DELETE n");
}

/** All relations between documents as lines: number, kind, number, mentions. */
export async function relationLines(database: Database): Promise<readonly unknown[]> {
  const rows = await look(database, "MATCH (a:Document)-[r]->(b:Document) RETURN a.number + ' ' + type(r) + ' ' + b.number + ' ' + toString(r.mentions) AS line ORDER BY line", ['line']);
  return rows.map(({ line }) => line);
}

/** How many cite each document, by number; label and sort text must say the same. */
export async function citedBy(database: Database): Promise<Record<string, unknown>> {
  const rows = await look(database, 'MATCH (d:Document) RETURN d.number AS number, d.citedByCount AS count, d:LegalBasis AS isBasis, d.citedBySort AS sort', ['number', 'count', 'isBasis', 'sort']);
  for (const { count, isBasis, sort } of rows) expect({ isBasis, sort }).toEqual({ isBasis: Number(count) > 0, sort: String(999_999_999 - Number(count)).padStart(9, '0') });
  return Object.fromEntries(rows.map(({ number, count }) => [String(number), count]));
}

/**
 * Everything that the graph holds as sorted text, to compare two states of it; our own notes of what
 * was written (Seal) are left out, because they tell the way and not the facts.
 */
export async function dump(database: Database): Promise<readonly string[]> {
  const nodes = await database.reader().run(given('MATCH (n) WHERE NOT n:Seal RETURN labels(n) AS labels, properties(n) AS properties', ['labels', 'properties']), {});
  const edges = await database.reader().run(
    given('MATCH (a)-[r]->(b) RETURN [labels(a), coalesce(a.key, a.id, a.folded), type(r), labels(b), coalesce(b.key, b.id, b.folded)] AS ends, properties(r) AS properties', ['ends', 'properties']),
    {},
  );
  const text = (row: Record<string, unknown>): string => JSON.stringify(row, (name, value: unknown) => (isPlain(value) ? sorted(value) : name === 'labels' ? [...(value as string[])].sort() : value));
  return [...nodes, ...edges].map(text).sort();
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows of a statement written in a test. */
export function look(database: Database, text: string, columns: readonly string[], params: Record<string, unknown> = {}): Promise<readonly Record<string, unknown>[]> {
  return database.reader().run(given(text, columns), params);
}

import neo4j from 'neo4j-driver';
import type { Statement } from './statement.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Parameters as the driver wants them: JavaScript knows one sort of number, so those that the contract
 * calls Int are sent as whole numbers and all others as they are.
 */
export function toParameters<Params, Row>(statement: Statement<Params, Row>, params: Params): Record<string, unknown> {
  const whole = new Set(statement.integers);
  if (whole.size === 0) return params as Record<string, unknown>;
  return convert(params as Values, '', whole);
}

function convert(values: Values, prefix: string, whole: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, one(value, `${prefix}${name}`, whole)]));
}

function one(value: unknown, path: string, whole: ReadonlySet<string>): unknown {
  if (typeof value === 'number') return whole.has(path) ? neo4j.int(value) : value;
  if (Array.isArray(value) && typeof value[0] === 'object') return value.map((row: Values) => convert(row, `${path}.`, whole));
  return value;
}

/** A record as a plain object, column by column. */
export function toRow<Params, Row>({ columns }: Statement<Params, Row>, record: { get(index: number): unknown }): Row {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] as string] = record.get(index);
  return row as Row;
}

/** Records as plain objects. */
export function toRows<Params, Row>(statement: Statement<Params, Row>, records: readonly { get(index: number): unknown }[]): readonly Row[] {
  return records.map((record) => toRow(statement, record));
}

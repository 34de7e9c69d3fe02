import { clip } from './date.js';
import { DomainError } from './errors.js';
import { grouped } from './grouped.js';

/** Part of a list: `after` is a cursor that an earlier page gave. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** One page; `total` is asked for apart, because it costs. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export const largestPage = 100;

/**
 * A cursor holds the list it belongs to and the sort values of the last node.
 * @example writeCursor('documents', ['2021-09-20', '495-…'])
 */
export function writeCursor(list: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/**
 * The sort values of a cursor, or `start` when there is none.
 * @throws DomainError BAD_CURSOR when it is of another list or of nothing
 */
export function readCursor<Values extends readonly string[]>(list: string, cursor: string | null, start: Values): Values {
  if (cursor === null) return start;
  const values = decode(cursor);
  if (values?.[0] === list && values.length === start.length + 1) return values.slice(1) as unknown as Values;
  throw new DomainError('BAD_CURSOR', 'The cursor is of another list or damaged.', { expected: `an endCursor of the same list (${list}) in the same order`, got: clip(cursor) });
}

/**
 * A page size between 1 and the largest.
 * @throws DomainError OUT_OF_RANGE
 */
export function pageSize(first: number): number {
  return inRange('first', first, 1, largestPage);
}

/**
 * A number within its bounds.
 * @throws DomainError OUT_OF_RANGE
 */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new DomainError('OUT_OF_RANGE', `${name} is out of range.`, { expected: `${name} from ${least} to ${most}`, got: String(value) });
}

/** Rows asked for with one more than wanted: the surplus tells that more follow. */
export function cutPage<Row, Node>(rows: readonly Row[], first: number, list: string, node: (row: Row) => Node, place: (row: Row) => readonly string[]): Page<Node> {
  const kept = rows.slice(0, first);
  const last = kept[kept.length - 1];
  return { nodes: kept.map(node), hasNextPage: rows.length > first, endCursor: last === undefined ? null : writeCursor(list, place(last)) };
}

/** A page for each owner, from rows of all of them in order. */
export function cutPages<Row extends { readonly owner: string }, Node>(rows: readonly Row[], owners: readonly string[], first: number, list: string, node: (row: Row) => Node, place: (row: Row) => readonly string[]): ReadonlyMap<string, Page<Node>> {
  const groups = grouped(rows, ({ owner }) => owner);
  return new Map(owners.map((owner) => [owner, cutPage(groups.get(owner) ?? [], first, list, node, place)]));
}

function decode(cursor: string): readonly string[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // Base64 is read leniently: only what we would write ourselves is a cursor.
    const isOurs = Buffer.from(cursor, 'base64url').toString('base64url') === cursor;
    return isOurs && Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
  } catch {
    return undefined;
  }
}

import type { Database } from '../graph/graph.js';
import * as cypher from '../graph/statements.generated.js';
import type { RowOf } from '../graph/statement.js';
import { byText } from '../domain/text.js';
import { grouped } from '../domain/grouped.js';
import { sortedDown } from '../domain/issue-days.js';
import { reader } from './known.js';
import { digest } from './rows.js';
import { moveVersion } from './write.js';

/** What one source says of a document's day of issue. */
export type DayClaim = Pick<RowOf<typeof cypher.claimOfDays>, 'id' | 'value' | 'preferred' | 'reason' | 'isWeighed' | 'isOwn'>;

/** Why one of several days is preferred (lý do chọn); the first row that decides is taken. */
export const dayReasons = [
  { code: 'BY_HAND', reason: null, example: 'a person has given a reason' },
  { code: 'MAJORITY', reason: 'được nêu nhiều nhất trong các nguồn', example: 'two of three say 20/9' },
  { code: 'OWN_DATE', reason: 'là ngày ghi trên chính văn bản', example: 'one says 21/9, the paper itself 20/9' },
] as const;

export interface Weighed {
  readonly id: string;
  readonly preferred: boolean;
  readonly reason: string | null;
}

/**
 * Which of the days that sources give is preferred: what most say, then what the paper itself says; of two that
 * weigh the same none. A choice made by hand stands.
 * @example weighDays([20/9 own, 20/9, 21/9]) prefers 20/9: “được nêu nhiều nhất trong các nguồn”
 */
export function weighDays(claims: readonly DayClaim[]): readonly Weighed[] {
  const values = [...new Set(claims.map(({ value }) => value))];
  const byHand = claims.some(({ reason, isWeighed }) => reason !== null && !isWeighed);
  if (byHand) return [];
  if (values.length < 2) return claims.map(({ id }) => ({ id, preferred: true, reason: null }));
  const counts = values.map((value) => ({ value, count: claims.filter((claim) => claim.value === value).length })).sort((a, b) => b.count - a.count || byText(a.value, b.value));
  const [first, second] = counts;
  const own = claims.find(({ isOwn }) => isOwn)?.value;
  const isMajority = (first?.count ?? 0) > (second?.count ?? 0);
  const chosen = isMajority ? first?.value : own;
  const reason = chosen === undefined ? 'không có căn cứ để chọn' : isMajority ? dayReasons[1].reason : dayReasons[2].reason;
  return claims.map(({ id, value }) => ({ id, preferred: value === chosen, reason: value === chosen || chosen === undefined ? reason : `khác với ngày được chọn, ${reason}` }));
}

/** Weighs what the given documents, and those of which they speak, are said to be dated. */
export async function weighClaims(database: Database, keys: readonly string[]): Promise<void> {
  const rows = keys.length === 0 ? [] : await reader(database).run(cypher.claimOfDays, { keys });
  const subjects = grouped(rows, ({ subject }) => subject);
  const weighed = [...subjects.values()].flatMap((claims) => {
    const before = new Map(claims.map((claim) => [claim.id, claim]));
    return weighDays(claims).filter(({ id, preferred, reason }) => before.get(id)?.preferred !== preferred || before.get(id)?.reason !== reason);
  });
  const days = [...subjects].flatMap(([key, claims]) => {
    const [{ presence, issuedOn } = { presence: '', issuedOn: null }] = claims;
    const chosen = weighDays(claims).find(({ preferred }) => preferred);
    const value = claims.find(({ id }) => id === chosen?.id)?.value;
    return presence !== 'STUB' || value === undefined || value === issuedOn ? [] : [{ key, issuedOn: value, issuedSort: value, issuedSortDown: sortedDown(value) }];
  });
  if (weighed.length + days.length === 0) return;
  await database.write(async (graph) => {
    await graph.run(cypher.writeClaimsWeighed, { rows: weighed });
    await graph.run(cypher.writeStubDays, { rows: days });
    await moveVersion(graph, digest([weighed, days]));
  });
}

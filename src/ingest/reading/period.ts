import { isPartySymbol, issuerPart } from './symbol.js';
import type { Level } from './place.js';

/** A term of committees (nhiệm kỳ): when its congresses were; papers of those months may be of either term. */
export interface Term {
  readonly ordinal: string;
  readonly period: string;
  /** First and last month in which the term began. */
  readonly begins: readonly [string, string];
}

/** Terms of the Central Committee: the congress is in January, or over its end. */
export const centralTerms: readonly Term[] = [
  { ordinal: 'VIII', period: '1996-2001', begins: ['1996-06', '1996-07'] },
  { ordinal: 'IX', period: '2001-2006', begins: ['2001-04', '2001-04'] },
  { ordinal: 'X', period: '2006-2011', begins: ['2006-04', '2006-04'] },
  { ordinal: 'XI', period: '2011-2016', begins: ['2011-01', '2011-01'] },
  { ordinal: 'XII', period: '2016-2021', begins: ['2016-01', '2016-01'] },
  { ordinal: 'XIII', period: '2021-2026', begins: ['2021-01', '2021-02'] },
  { ordinal: 'XIV', period: '2026-2031', begins: ['2026-01', '2026-01'] },
];

/** Terms of provincial committees: congresses in autumn. Ordinals differ from province to province. */
export const provinceTerms: readonly Term[] = [
  { ordinal: '', period: '2000-2005', begins: ['2000-10', '2001-01'] },
  { ordinal: '', period: '2005-2010', begins: ['2005-10', '2006-01'] },
  { ordinal: '', period: '2010-2015', begins: ['2010-09', '2010-11'] },
  { ordinal: '', period: '2015-2020', begins: ['2015-09', '2015-11'] },
  { ordinal: '', period: '2020-2025', begins: ['2020-09', '2020-11'] },
  { ordinal: '', period: '2025-2030', begins: ['2025-09', '2025-11'] },
];

/** Terms of districts and communes: congresses in the spring and summer before the province's. */
export const lowerTerms: readonly Term[] = [
  { ordinal: '', period: '2000-2005', begins: ['2000-08', '2000-12'] },
  { ordinal: '', period: '2005-2010', begins: ['2005-06', '2005-12'] },
  { ordinal: '', period: '2010-2015', begins: ['2010-05', '2010-09'] },
  { ordinal: '', period: '2015-2020', begins: ['2015-04', '2015-08'] },
  { ordinal: '', period: '2020-2025', begins: ['2020-04', '2020-08'] },
  { ordinal: '', period: '2025-2030', begins: ['2025-04', '2025-08'] },
];

interface Dated {
  readonly symbol: string | null;
  /** Printed inside the number: 28/2021/QĐ-TTg. */
  readonly year: string | null;
  readonly issuedOn: string | null;
  readonly level: Level | null;
  /** Words that may name the term: “Bộ Chính trị khóa XI”. */
  readonly issuer: string | null;
}

/**
 * The series in which a number counts: the committee's term for papers of the Party, the year for those of the
 * State and of steering committees; `x` when nothing tells, or in the months of a congress.
 * @example periodOf({ symbol: 'TB/TU', issuedOn: '2021-09-20', level: 'province', … }) === '2020-2025'
 * @example periodOf({ symbol: 'NQ-CP', issuedOn: '2021-07-01', … }) === '2021'
 */
export function periodOf({ symbol, year, issuedOn, level, issuer }: Dated): string {
  if (symbol === null || !isPartySymbol(symbol) || /^BC[ĐD]/.test(issuerPart(symbol))) return year ?? issuedOn?.slice(0, 4) ?? 'x';
  if (level === 'central') {
    const ordinal = /kh[oó]a ([IVX]+)(?![\p{L}])/iu.exec(issuer ?? '')?.[1]?.toUpperCase();
    const named = centralTerms.find((term) => term.ordinal === ordinal);
    if (named !== undefined) return named.period;
  }
  if (issuedOn === null) return 'x';
  return termOf(level === 'central' ? centralTerms : level === 'province' || level === null ? provinceTerms : lowerTerms, issuedOn, level === null);
}

/** A body of unknown level may be of any of the local ones: the months of both congresses stay open. */
function termOf(terms: readonly Term[], day: string, isAnyLevel: boolean): string {
  const month = day.slice(0, 7);
  const found = terms.findLast(({ begins }) => month > begins[1]);
  const next = terms.find(({ begins }) => begins[1] >= month);
  if (found === undefined || Number(day.slice(0, 4)) > Number(found.period.slice(5)) || (next !== undefined && month >= next.begins[0])) return 'x';
  return isAnyLevel && termOf(lowerTerms, day, false) !== found.period ? 'x' : found.period;
}

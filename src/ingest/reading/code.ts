import { parseReference } from '../../domain/reference.js';
import { DomainError } from '../../domain/errors.js';

/** A printed identifier in its parts (số, năm, ký hiệu). */
export interface CodeParts {
  /** As printed, with its leading zeros. */
  readonly number: string;
  readonly symbol: string | null;
  readonly year: string | null;
}

/**
 * The parts of a code; null of what is no identifier.
 * @example splitCode('23/2021/QĐ-TTg') → { number: '23', symbol: 'QĐ-TTg', year: '2021' }
 * @example splitCode('06-CT/TU') → { number: '06', symbol: 'CT/TU', year: null }
 */
export function splitCode(code: string): CodeParts | null {
  const number = /^\d{1,6}[A-Za-z]?(?=[-/]|$)/.exec(code.trim())?.[0].toUpperCase();
  if (number === undefined) return null;
  try {
    const [reference] = parseReference(code);
    return reference?.kind === 'number' ? { number, symbol: reference.symbol, year: reference.year } : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** In words: a name becomes part of a key, and laws that amend several others have names of thirty. */
const longestName = 40;

/** What no name ends with; a cut may leave it at the end. */
const joint = /(?:,| và| của)+$/iu;

/**
 * The name under which a document without a number is kept, and the year that the name tells: at most forty
 * words, because it becomes part of the key.
 * @example namedAs('Luật Khoáng sản năm 2010') → { name: 'Luật Khoáng sản', year: '2010' }
 */
export function namedAs(name: string): { readonly name: string; readonly year: string | null } {
  const [, title = name, year = null] = /^(.+?),? n[ăa]m ((?:19|20)\d{2})$/iu.exec(name.trim()) ?? [];
  const words = title.replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim().split(' ');
  return { name: words.length <= longestName ? words.join(' ') : words.slice(0, longestName).join(' ').replace(joint, ''), year };
}

/** True of a name that may have been cut: so long, but for the joints that a cut takes off its end. */
export function mayBeCut(name: string): boolean {
  return name.split(' ').length > longestName - 3;
}

/** True of kinds that the National Assembly passes: laws, codes, the constitution. */
export function isLaw(typeCode: string): boolean {
  return ['LUAT', 'BL', 'HP'].includes(typeCode);
}

import { slug } from './text.js';

/**
 * What makes a document one document (DOMAIN §1.4): issuer, number, symbol and the series that the
 * number counts in: the committee's term for Party papers, the year for State papers and steering
 * committees. Papers without a number are told apart by a name.
 */
export interface DocumentIdentity {
  readonly type: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly name: string | null;
  readonly issuer: string | null;
  /** "2020-2025", "2021", or "x" when nobody has said. */
  readonly period: string;
}

/**
 * The readable key: number and symbol, issuer, term or year; unknown parts are `x`.
 * @example '484-tb-tu.thanh-uy-ha-noi.2020-2025'
 * @example 'x-luat.quoc-hoi.x.luat-thu-ddo'
 */
export function documentKey(identity: DocumentIdentity): string {
  const head = identity.number === null ? `x-${slug(identity.type)}` : slug(`${numberKey(identity.number)}-${identity.symbol ?? 'x'}`);
  const parts = [head, identity.issuer ?? 'x', identity.period];
  if (identity.name !== null) parts.push(slug(identity.name));
  return parts.join('.');
}

/** True of text in the form of a key; whether such a document exists is another question. */
export function isDocumentKey(text: string): boolean {
  return /^(\d{1,6}[a-z]?|x)(-[a-z0-9]+)+\.[a-z0-9]+(-[a-z0-9]+)*\.(x|\d{4}(-\d{4})?)(\.[a-z0-9]+(-[a-z0-9]+)*)?$/.test(text);
}

/**
 * Numbers compare without leading zeros; the letter of "12A" counts.
 * @example numberKey('06') === '6'
 */
export function numberKey(number: string): string {
  return number.toUpperCase().replace(/^0+(?=\d)/, '');
}

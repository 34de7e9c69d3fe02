import type { NumberReference } from './reference.js';
import { byText, fold, mayMean } from './text.js';

/** Why a document may be the one that is meant; the weights keep the order of DOMAIN §1.6. */
export const reasonTypes = [
  { code: 'SAME_NUMBER', vi: 'cùng số', en: 'same number', weight: 0 },
  { code: 'SAME_SYMBOL', vi: 'đúng ký hiệu', en: 'same symbol', weight: 0 },
  { code: 'SYMBOL_WITHOUT_DIACRITICS', vi: 'ký hiệu giống khi bỏ dấu', en: 'same symbol without diacritics', weight: 0 },
  { code: 'SYMBOL_CUT', vi: 'ký hiệu được viết rút gọn', en: 'symbol written shorter', weight: 0 },
  { code: 'SAME_NAME', vi: 'cùng tên', en: 'same name', weight: 0 },
  { code: 'ISSUER_NAMED', vi: 'đúng cơ quan được nêu', en: 'issuer as named', weight: 0.5 },
  { code: 'ISSUER_OF_SCOPE', vi: 'cùng cơ quan với người hỏi', en: 'issuer of the asker’s scope', weight: 0.25 },
  { code: 'DATE_NEAR', vi: 'ngày ban hành gần nhất', en: 'nearest date of issue', weight: 0.125 },
  { code: 'TEXT_HELD', vi: 'có toàn văn trong kho', en: 'its text is held', weight: 0.0625 },
  { code: 'MOST_CITED', vi: 'được dẫn nhiều nhất', en: 'cited most', weight: 0.03125 },
  { code: 'LIKELY_FROM_CONTEXT', vi: 'có lẽ, theo ngữ cảnh', en: 'likely from the context', weight: 0 },
] as const;

export type ReasonCode = (typeof reasonTypes)[number]['code'];

export interface Candidate<Doc> {
  readonly document: Doc;
  readonly score: number;
  readonly reasons: readonly ReasonCode[];
}

/** What the choice among documents looks at. */
export interface Choosable {
  readonly key: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly period: string;
  readonly issuedOn: string | null;
  readonly presence: string;
  readonly citedByCount: number;
  readonly issuerKey: string | null;
  readonly issuerNames: readonly string[];
}

/** Who is asking, about when: it ranks, it never hides. */
export interface RankingScope {
  readonly issuerKey: string | null;
  readonly asOf: string | null;
}

/**
 * The documents that the words allow, best first. Stated parts decide in this order, and only when
 * some document has them exactly: symbol, date or year, issuer. Never fuzzy on digits.
 */
export function chooseByNumber<Doc extends Choosable>(reference: NumberReference, documents: readonly Doc[], scope: RankingScope): readonly Candidate<Doc>[] {
  const ofType = documents.filter((document) => reference.types.length === 0 || reference.types.includes(document.type));
  const [ofSymbol, symbolReason] = filterSymbol(reference.symbol, ofType);
  const year = reference.issuedOn?.slice(0, 4) ?? reference.year;
  const ofYear = year === null ? ofSymbol : ofSymbol.filter((document) => yearsOf(document).length === 0 || yearsOf(document).includes(year));
  const onDay = ofYear.filter((document) => reference.issuedOn !== null && document.issuedOn === reference.issuedOn);
  const kept = (onDay.length > 0 ? onDay : ofYear).filter((document) => !contradicts(reference, document));
  const ofIssuer = kept.filter((document) => document.issuerNames.some((name) => fold(name) === fold(reference.issuer ?? '')));
  return rank(ofIssuer.length > 0 ? ofIssuer : kept, reference.issuer, reference.issuedOn ?? scope.asOf, scope, ['SAME_NUMBER', ...symbolReason]);
}

/** How the words begin for one who acts for an issuer (cơ quan, người thay mặt). */
const organ = /^(?:ban thuong vu|ban chap hanh|thuong truc|ban chi dao|tap the|lanh dao|(?:pho )?(?:chu tich|bi thu)|bo truong|thu tuong)\b/;

/**
 * The issuer that is named must fit: many issue the same number under the same symbol. Without a symbol the day must
 * too; with one it may be misprinted. The organ of an issuer ("Ban Thường vụ Thành ủy") names it as well.
 */
function contradicts({ issuer, issuedOn, symbol }: NumberReference, document: Choosable): boolean {
  const named = fold(issuer ?? '');
  // An organ alone, or who spoke, names no other issuer than the symbol does.
  const isOrgan = symbol !== null && organ.test(named);
  const otherIssuer = issuer !== null && !isOrgan && document.issuerNames.length > 0 && !document.issuerNames.some((name) => named.includes(fold(name)) || fold(name).includes(named));
  return otherIssuer || (symbol === null && issuedOn !== null && document.issuedOn !== null && document.issuedOn !== issuedOn);
}

/** Documents whose symbol is the beginning of the one asked for, or the other way round; without a symbol, those of the number: offered, never taken. */
export function nearBySymbol<Doc extends Choosable>(reference: NumberReference, documents: readonly Doc[], scope: RankingScope): readonly Candidate<Doc>[] {
  const asked = fold(reference.symbol ?? '');
  if (asked === '') {
    const ofType = documents.filter((document) => reference.types.length === 0 || reference.types.includes(document.type));
    return rank(ofType, reference.issuer, reference.issuedOn, scope, ['SAME_NUMBER']);
  }
  const near = documents.filter((document) => {
    const own = fold(document.symbol ?? '');
    return own !== '' && (own.startsWith(asked) || asked.startsWith(own));
  });
  const isSame = (document: Doc): boolean => fold(document.symbol ?? '') === asked;
  const ranked = (some: readonly Doc[], reason: ReasonCode) => rank(some, reference.issuer, reference.issuedOn, scope, ['SAME_NUMBER', reason]);
  return [...ranked(near.filter(isSame), 'SAME_SYMBOL'), ...ranked(near.filter((document) => !isSame(document)), 'SYMBOL_CUT')];
}

/** Best first: score, then key. */
export function rank<Doc extends Choosable>(documents: readonly Doc[], issuer: string | null, near: string | null, scope: RankingScope, shared: readonly ReasonCode[]): readonly Candidate<Doc>[] {
  const distance = (document: Doc): number => (near === null || document.issuedOn === null ? Infinity : Math.abs(Date.parse(document.issuedOn) - Date.parse(near)));
  const nearest = Math.min(...documents.map(distance));
  const most = Math.max(...documents.map((document) => document.citedByCount));
  return documents
    .map((document) => {
      const own: readonly (readonly [boolean, ReasonCode])[] = [
        [issuer !== null && document.issuerNames.some((name) => fold(name) === fold(issuer)), 'ISSUER_NAMED'],
        [scope.issuerKey !== null && document.issuerKey === scope.issuerKey, 'ISSUER_OF_SCOPE'],
        [nearest < Infinity && distance(document) === nearest, 'DATE_NEAR'],
        [document.presence === 'HELD', 'TEXT_HELD'],
        [most > 0 && document.citedByCount === most, 'MOST_CITED'],
      ];
      const reasons = [...shared, ...own.filter(([holds]) => holds).map(([, code]) => code)];
      return { document, score: score(reasons), reasons };
    })
    .sort((a, b) => b.score - a.score || byText(a.document.key, b.document.key));
}

/** Text of a reason in either language. */
export function reasonText(code: ReasonCode, language: 'VI' | 'EN'): string {
  const type = reasonTypes.find((row) => row.code === code);
  return (language === 'VI' ? type?.vi : type?.en) ?? code;
}

function filterSymbol<Doc extends Choosable>(symbol: string | null, documents: readonly Doc[]): readonly [readonly Doc[], readonly ReasonCode[]] {
  if (symbol === null) return [documents, []];
  const exact = documents.filter((document) => document.symbol === symbol);
  if (exact.length > 0) return [exact, ['SAME_SYMBOL']];
  return [documents.filter((document) => mayMean(symbol, document.symbol ?? '')), ['SYMBOL_WITHOUT_DIACRITICS']];
}

/** The years that a document may be of; none when nothing is known. */
function yearsOf(document: Choosable): readonly string[] {
  if (document.issuedOn !== null) return [document.issuedOn.slice(0, 4)];
  const term = /^(\d{4})(?:-(\d{4}))?$/.exec(document.period);
  if (term === null) return [];
  const [first, last] = [Number(term[1]), Number(term[2] ?? term[1])];
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}

function score(reasons: readonly ReasonCode[]): number {
  return reasons.reduce((sum, code) => sum + (reasonTypes.find((row) => row.code === code)?.weight ?? 0), 0);
}

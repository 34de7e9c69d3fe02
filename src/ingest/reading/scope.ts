import { fold } from '../../domain/text.js';
import { province, provinceKind } from '../../extract/places.js';
import { cityOf } from './districts.js';
import { endingPlace, placeKinds, readPlace, type Place } from './place.js';

/** Against what a body's bare name is read: “UBND Thành phố” is another body in every letterhead. */
export interface Scope {
  /** Where the issuing body is; null of a body of the whole country, or when nothing tells. */
  readonly own: Place | null;
  /** The province round a district or commune, where something tells it. */
  readonly above: Place | null;
  readonly isCentral: boolean;
}

export const nowhere: Scope = { own: null, above: null, isCentral: false };

/**
 * The scope of a document: from its issuer's name, else from the letterhead's place; the province of a lower
 * place from what else is said, or from its own name when a province has that name too (its seat).
 * @example scopeOf('Thành ủy Bắc Ninh', 'Bắc Ninh', false, []).above?.kind === 'tỉnh'
 */
export function scopeOf(issuer: string | null, letterhead: string | null, isCentral: boolean, said: readonly string[]): Scope {
  if (isCentral) return { own: null, above: null, isCentral };
  const own = (issuer === null ? null : endingPlace(issuer)) ?? (letterhead === null ? null : readPlace(letterhead)) ?? bare(letterhead);
  return { own, above: own === null || own.level === 'province' ? null : (ofCity(own) ?? provinceSaid(said) ?? seatOf(own.name)), isCentral };
}

/** A letterhead that names a district without its kind: nothing tells more than that it is below a province. */
function bare(letterhead: string | null): Place | null {
  return letterhead === null || letterhead.trim() === '' ? null : { kind: cityOf(letterhead.trim()) === null ? '' : 'quận', name: letterhead.trim(), level: 'district' };
}

/** The province or city of central rank that is named most in other words of the paper. */
function provinceSaid(said: readonly string[]): Place | null {
  const counts = new Map<string, { readonly place: Place; readonly count: number }>();
  for (const text of said) {
    const place = endingPlace(text);
    if (place?.level === 'province') counts.set(place.name, { place, count: (counts.get(place.name)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1))[0]?.place ?? null;
}

/** The city round an urban district. */
function ofCity({ kind, name }: Place): Place | null {
  const city = kind === 'quận' || kind === '' ? cityOf(name) : null;
  return city === null ? null : seatOf(city);
}

function seatOf(name: string): Place | null {
  const known = province(name);
  return known === undefined ? null : { kind: provinceKind(known), name: known, level: 'province' };
}

/**
 * The place that a bare word for a kind of place means in a paper.
 * @example placeOfKind('Thành phố', scope of Sở Y tế Hà Nội)?.name === 'Hà Nội'
 */
export function placeOfKind(word: string, { own, above }: Scope): Place | null {
  const row = placeKinds.find((one) => fold(one.word) === fold(word));
  const fitting = [own, above].find((place) => place !== null && fold(place.kind) === fold(word));
  if (fitting !== undefined) return fitting;
  // A letterhead may keep the kind to itself: its own level then takes the word.
  return own !== null && own.kind === '' && row !== undefined && row.level === own.level ? { ...own, kind: row.word } : null;
}

import { fold } from '../../domain/text.js';
import { province, provinceKind } from '../../extract/places.js';

/** How high a body stands (cấp): the whole country, a province, a district, a commune. */
export type Level = 'central' | 'province' | 'district' | 'commune';

/** A unit of administration (đơn vị hành chính). */
export interface Place {
  readonly kind: string;
  readonly name: string;
  readonly level: Level;
}

/** Words for units of administration; “thành phố” is a province's equal only for the few cities of central rank. */
export const placeKinds = [
  { word: 'tỉnh', committee: 'Tỉnh ủy', level: 'province', example: 'tỉnh Lào Cai' },
  { word: 'thành phố', committee: 'Thành ủy', level: 'district', example: 'thành phố Bắc Ninh' },
  { word: 'quận', committee: 'Quận ủy', level: 'district', example: 'quận Ba Đình' },
  { word: 'huyện', committee: 'Huyện ủy', level: 'district', example: 'huyện Quốc Oai' },
  { word: 'thị xã', committee: 'Thị ủy', level: 'district', example: 'thị xã Sơn Tây' },
  { word: 'xã', committee: 'Đảng ủy xã', level: 'commune', example: 'xã Tân Hội' },
  { word: 'phường', committee: 'Đảng ủy phường', level: 'commune', example: 'phường Ngọc Hà' },
  { word: 'thị trấn', committee: 'Đảng ủy thị trấn', level: 'commune', example: 'thị trấn Phùng' },
  { word: 'đặc khu', committee: 'Đảng ủy đặc khu', level: 'commune', example: 'đặc khu Phú Quý' },
] as const satisfies readonly { word: string; committee: string; level: Level; example: string }[];

/** The word with a capital or without: names after it are told by their own capitals, so no pattern may overlook case. */
const eitherCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1).replace(/ (\p{L})/gu, (_, letter: string) => ` [${letter.toUpperCase()}${letter}]`)}`;
const words = placeKinds.map(({ word }) => eitherCase(word)).join('|');
const properName = String.raw`\p{Lu}[\p{L}\d']*(?: (?:- )?[\p{Lu}\d][\p{L}\d']*)*`;
const kindAndName = new RegExp(`^(${words}) (${properName})$`, 'u');
const tail = new RegExp(`(?<!\\p{L})(${words}) (${properName})$`, 'u');
const committeeTail = new RegExp(`(?<!\\p{L})([Tt]ỉnh|[Tt]hành|[Qq]uận|[Hh]uyện|[Tt]hị) [Ủủ]y (${properName})$`, 'u');

/**
 * A place as a letterhead writes it; without a word for its kind it must be a province or a city of central rank.
 * @example readPlace('thành phố Hà Nội') → { kind: 'thành phố', name: 'Hà Nội', level: 'province' }
 * @example readPlace('Lào Cai')?.kind === 'tỉnh'
 */
export function readPlace(text: string): Place | null {
  const [, kind, name] = kindAndName.exec(text.replace(/^(?:TP|Tp|tp)\.? */, 'thành phố ').trim()) ?? [];
  if (kind !== undefined && name !== undefined) return placeOf(kind, name);
  const known = province(text);
  return known === undefined ? null : { kind: provinceKind(known), name: known, level: 'province' };
}

/**
 * The place with which the name of a body ends.
 * @example endingPlace('Ủy ban nhân dân quận Ba Đình')?.name === 'Ba Đình'
 * @example endingPlace('Ban Tuyên giáo Thành ủy Hà Nội')?.level === 'province'
 * @example endingPlace('Sở Y tế Hà Nội')?.kind === 'thành phố'
 */
export function endingPlace(body: string): Place | null {
  const [, kind, name] = tail.exec(body) ?? [];
  if (kind !== undefined && name !== undefined) return placeOf(kind, name);
  const [, committee, seat] = committeeTail.exec(body) ?? [];
  if (committee !== undefined && seat !== undefined) return placeOf(committee.toLowerCase() === 'thành' ? 'thành phố' : committee.toLowerCase() === 'thị' ? 'thị xã' : committee, seat);
  const last = body.split(' ');
  for (const size of [4, 3, 2, 1]) {
    const end = last.slice(-size).join(' ');
    if (last.length > size && /^\p{Lu}/u.test(end) && province(end) !== undefined) return readPlace(end);
  }
  return null;
}

function placeOf(kind: string, name: string): Place {
  const row = placeKinds.find(({ word }) => fold(word) === fold(kind));
  const isCentralCity = row?.word === 'thành phố' && province(name) !== undefined && provinceKind(province(name) ?? '') === 'thành phố';
  return { kind: row?.word ?? kind, name, level: isCentralCity ? 'province' : (row?.level ?? 'district') };
}

import type { OrganizationKind } from '../../domain/facts.js';
import { fold, slug, tidy } from '../../domain/text.js';
import { expand, shorten } from '../../domain/abbreviation.js';
import { nationalBody } from './national.js';
import { organizationKind } from './organization-kind.js';
import { endingPlace, placeKinds, type Level, type Place } from './place.js';
import { placeOfKind, type Scope } from './scope.js';

/** A body as words and letterhead tell it, before the graph is asked whether it knows it (cơ quan, đơn vị). */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: Level | null;
  readonly place: string | null;
  /** The body of which it is an organ or an office. */
  readonly parent: Body | null;
  /** As printed. */
  readonly printed: string;
  /** The usual short form that stood in brackets behind the name. */
  readonly short: string | null;
}

/**
 * Reads the name of a body against the place and level of the paper that prints it.
 * @example readBody('BTV Thành ủy', scope of Hà Nội).id === 'ban-thuong-vu-thanh-uy-ha-noi'
 * @example readBody('UBND Thành phố (UBND TP)', scope of Hà Nội).name === 'Ủy ban nhân dân Thành phố Hà Nội'
 */
export function readBody(phrase: string, scope: Scope): Body | null {
  const printed = tidy(phrase).replace(/[.;,:+ ]+$/, '').replace(/^(các )?(?:đồng chí|đ\/c) /iu, '$1').replace(surplus, '');
  const [, before = printed, short = null] = /^(.+?) ?\(([^()]{1,60})\)$/.exec(printed) ?? [];
  const bareName = before.replace(/ ?\([^()]*\)/g, '').trim();
  if (!/\p{L}{2}/u.test(bareName)) return null;
  const full = expand(withCommittee(bareName, scope));
  const national = nationalBody(bareName) ?? nationalBody(full);
  if (national !== undefined) return { id: slug(national.name), name: national.name, kind: national.kind, level: 'central', place: null, parent: null, printed: bareName, short };
  const { name, place } = withPlace(capitalised(full), scope);
  const ofState = place === null && (scope.isCentral || isOfState(name));
  return {
    id: slug(shorten(name)),
    name,
    kind: organizationKind(name),
    level: ofState ? 'central' : levelOf(name, place),
    place: place?.name ?? null,
    parent: parentOf(name, scope),
    printed: bareName,
    short,
  };
}

/** What a sentence says of a body besides its name. */
const surplus = /(?: được (?:phân công|giao|ủy quyền)| theo chức năng|,? nhất là|,? trong đó|,? bao gồm)(?: .*)?$/iu;

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** “TU” is the committee of the province or city, also grown together with its organ: “VP TU”, “BTVTU”. */
const committeeShort = /(?<![\p{L}\d&]|\d[-/][\p{L}/-]*)(VP|CVP|BTV|TT|BTG|UBKT)?(\.?) ?TU(?![\p{L}\d&])/gu;

function withCommittee(name: string, { own, above }: Scope): string {
  const place = [endingPlace(name), own, above].find((one) => one?.kind === 'tỉnh' || one?.kind === 'thành phố');
  const committee = placeKinds.find(({ word }) => word === place?.kind)?.committee ?? 'Tỉnh ủy';
  return name.replace(committeeShort, (_, organ = '', dot = '') => `${organ}${dot} ${committee}`).trim();
}

/** Bodies of the whole country that no table lists: “Bộ trưởng Bộ …”, “Ban Chỉ đạo Quốc gia …”, “Ủy ban … Quốc gia”. */
function isOfState(name: string): boolean {
  return /^(?:Thứ|Bộ) trưởng /u.test(name) || (/^(?:pho thu tuong |bo (?!tu lenh|chi huy|doi)|tong cuc |(?:ban chi dao|hoi dong|uy ban|trung tam) (?:quoc gia|trung uong))|trung uong|(?:^| )(?:quoc hoi|chinh phu)$|viet nam$/.test(fold(name)) || / Quốc gia$/u.test(name)) && !/ (?:tỉnh|huyện|quận) /iu.test(name);
}

const bareKind = /(?<!\p{L})(tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn)$/iu;
const bareCommittee = /(?<!\p{L})(tỉnh|thành|quận|huyện|thị) ủy$/iu;
/** A committee's own word tells its level: Thành ủy Bắc Ninh is the city's, Tỉnh ủy Bắc Ninh the province's. */
const bareSeat = / (?:ủy|Ủy) \p{Lu}/u;
/** “UBND Bắc Ninh”: its kind of place is left out. */
const government = /((?:Ủy ban|Hội đồng) nhân dân) (?!(?:thành phố|tỉnh|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|Thành phố|Tỉnh|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu|các|tối cao)(?: |$))(\p{Lu}[\p{L} ]+)$/u;
const offices = /^(?:Sở (?!Chỉ huy)|Chi cục |Thanh tra Sở )/u;

/** The name with the place that the letterhead gives it, where the words leave it out. */
function withPlace(name: string, scope: Scope): { readonly name: string; readonly place: Place | null } {
  // The reader's labels end with the paper's place, also where no list knows it as a province.
  const ending = endingPlace(name) ?? [scope.own, scope.above].find((place) => place !== null && endsWithName(name, place)) ?? null;
  const said = ending !== null && scope.own !== null && ending.name === scope.own.name && !name.includes(` ${ending.kind} `) && !bareSeat.test(name) ? scope.own : ending;
  if (said !== null && said.kind !== '' && government.test(name)) return { name: name.replace(government, `$1 ${said.kind} $2`), place: said };
  if (said !== null) return { name: offices.test(name) && said.level === 'province' ? withoutKind(name, said) : name, place: said };
  if (scope.isCentral || isOfState(name)) return { name, place: null };
  const kind = bareKind.exec(name)?.[1];
  if (kind !== undefined && !isPlural(name, kind)) {
    const place = placeOfKind(kind, scope);
    if (place !== null) return offices.test(name) ? { name: withoutKind(`${name} ${place.name}`, place), place } : { name: `${name} ${place.name}`, place };
    // “UBND phường” in a district's paper: every ward of it; “tỉnh” there is a province that nothing names.
    return scope.own === null || isAbove(kind, scope.own) ? { name, place: null } : { name: `${name} ${tailOf(scope.own)}`, place: scope.own };
  }
  const committee = bareCommittee.exec(name)?.[1];
  if (committee !== undefined && !isPlural(name, `${committee} ủy`)) {
    const place = placeOfKind(committeeKind(committee), scope);
    return place === null ? { name, place: null } : { name: `${name} ${place.name}`, place };
  }
  const place = offices.test(name) ? [scope.own, scope.above].find((one) => one?.level === 'province') ?? scope.own : scope.own;
  if (place === null) return { name, place: null };
  return { name: `${name} ${offices.test(name) ? place.name : tailOf(place)}`, place };
}

function endsWithName(name: string, place: Place): boolean {
  return fold(name).endsWith(` ${fold(place.name)}`);
}

const levels: readonly Level[] = ['commune', 'district', 'province', 'central'];

function isAbove(kind: string, place: Place): boolean {
  const row = placeKinds.find(({ word }) => fold(word) === fold(kind));
  return row !== undefined && (levels.indexOf(row.level) > levels.indexOf(place.level) || (row.word === 'thành phố' && place.level === 'district'));
}

/** “các quận, huyện, thị ủy”, “UBND các xã”, “11 tỉnh”: the last word is no single place. “các sở, ngành thành phố”: it is. */
function isPlural(name: string, last: string): boolean {
  return /(?:(?:^| )(?:các|những|từng|mỗi)|,| và|(?:^| )\d+)$/iu.test(name.slice(0, -last.length).trimEnd());
}

function withoutKind(name: string, place: Place): string {
  return name.replace(new RegExp(` ${place.kind} ${place.name}$`, 'iu'), ` ${place.name}`);
}

/** Lower places keep the word for their kind: a city may bear its province's name. */
function tailOf(place: Place): string {
  return place.level === 'province' || place.kind === '' ? place.name : `${place.kind} ${place.name}`;
}

function committeeKind(word: string): string {
  const folded = fold(word);
  return folded === 'thanh' ? 'thành phố' : folded === 'thi' ? 'thị xã' : word.toLowerCase();
}

/** The level of a local body: its place's, or one that its own words name below it. */
function levelOf(name: string, place: Place | null): Level | null {
  const folded = fold(name);
  if (/ cac (?:xa|phuong|thi tran)|^(?:dang uy|uy ban nhan dan|cong an) (?:xa|phuong|thi tran)|^cac (?:xa|phuong)/.test(folded)) return 'commune';
  if (/(?:^| )cac (?:quan|huyen|thi xa)/.test(folded)) return 'district';
  if (/ cac cap|^cac (?:cap|nganh)|co so$/.test(folded)) return null;
  return place?.level ?? null;
}

const organs = /^(?:các )?(?:Ban Thường vụ|Thường trực|Thường vụ|Ban Chấp hành|Văn phòng|Ban Tuyên giáo|Ban Tổ chức|Ban Dân vận|Ban Nội chính|Ủy ban Kiểm tra|Bí thư|Phó Bí thư(?: Thường trực)?|Chủ tịch|Phó Chủ tịch(?: Thường trực)?|Chánh(?= Văn phòng)|Phó Chánh(?= Văn phòng)|Giám đốc|Phó Giám đốc|Bộ trưởng|Thứ trưởng) (?<whole>.+)$/iu;
const wholes = /^(?:(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy|Ủy ban nhân dân|Hội đồng nhân dân|Sở|Bộ|Cục|Ban cán sự đảng|Văn phòng|Công an)(?! Chỉ huy)(?: |$)/u;

function parentOf(name: string, scope: Scope): Body | null {
  const whole = organs.exec(name)?.groups?.['whole'];
  return whole !== undefined && wholes.test(whole) && organizationKind(name) !== 'SET' ? readBody(whole, scope) : null;
}

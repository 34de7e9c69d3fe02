import { fold } from '../../domain/text.js';
import { readBody, type Body } from './body.js';
import type { Scope } from './scope.js';
import { isPartySymbol, symbolRow } from './symbol.js';

/** Who issued a paper, and the organ of that body which the words name (cơ quan ban hành; Ban Thường vụ …). */
export interface Issuer {
  readonly body: Body | null;
  readonly organ: Body | null;
}

/** What is said of one paper's issuer, and by whom. */
export interface IssuerSaid {
  readonly symbol: string | null;
  /** “Ban Thường vụ Thành ủy”; null when nothing is said. */
  readonly phrase: string | null;
  readonly scope: Scope;
  /** Of the citing paper itself: its own series is meant when its symbol is repeated without a word. */
  readonly own: { readonly symbol: string | null; readonly issuer: Body | null } | null;
}

/**
 * The issuer of a number: the symbol where it decides, else the words, else the place of the citing paper. The
 * committee issues what its organ says: “Thông báo 495-TB/TU của Ban Thường vụ Thành ủy” is the committee's.
 * @example issuerOf({ symbol: 'NQ-CP', phrase: null, … }).body?.id === 'chinh-phu'
 * @example issuerOf({ symbol: 'TB/TU', phrase: 'Ban Thường vụ Thành ủy', scope: Hà Nội, … }).organ?.id === 'ban-thuong-vu-thanh-uy-ha-noi'
 */
export function issuerOf({ symbol, phrase, scope, own }: IssuerSaid): Issuer {
  const row = symbolRow(symbol);
  const said = phrase === null ? null : readBody(withoutRest(phrase), scope);
  if (row?.reach === 'country') return withOrgan(readBody(row.body, scope), said, row.body);
  if (said !== null && row?.reach === 'phrase' && own?.issuer != null && sameSeries(symbol ?? '', own.symbol) && isMuchAlike(said, own.issuer)) return { body: own.issuer, organ: null };
  if (said !== null) {
    const whole = wholeOf(said, row?.body ?? null, symbol);
    if (row?.reach !== 'place' || headOf(whole.name, row.body)) return { body: whole, organ: whole.id === said.id ? null : said };
  }
  if (own?.issuer != null && symbol !== null && sameSeries(symbol, own.symbol)) return { body: own.issuer, organ: null };
  if (row?.reach !== 'place') return { body: null, organ: null };
  const local = localBody(row.body, scope);
  return { body: local !== null && local.place !== null ? local : null, organ: null };
}

const proper = String.raw`\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)*(?! \p{Ll})`;
const committee = new RegExp(`^(.*?(?:[Tt]ỉnh|[Tt]hành|[Qq]uận|[Hh]uyện|[Tt]hị) ủy)(?: (${proper}))?(?: .*)?$`, 'u');
const government = new RegExp(`^(.*?(?:UBND|HĐND|(?:Ủy ban|Hội đồng) [Nn]hân dân)(?: (?:[Tt]hành phố|TP\\.?|[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn))?)(?: (${proper}))?(?: .*)?$`, 'u');

/** The body's name alone: a sentence may run on behind it, or name the term. */
function withoutRest(phrase: string): string {
  const text = phrase.replace(/\s+/g, ' ').replace(/ kh[oó]a [IVX]+.*$/iu, '');
  const [whole, head, name] = committee.exec(text) ?? government.exec(text) ?? [];
  return whole === undefined || head === undefined ? text : name === undefined ? head : `${head} ${name}`;
}

/** The same body in other words: “Ban Chỉ đạo công tác phòng, chống dịch bệnh” and “Ban Chỉ đạo phòng, chống dịch”. */
function isMuchAlike(a: Body, b: Body): boolean {
  if (a.kind !== b.kind || a.place !== b.place) return false;
  const [x, y] = [a, b].map(({ name }) => new Set(fold(name).split(/[^a-z0-9]+/))) as [Set<string>, Set<string>];
  return [...x].filter((word) => y.has(word)).length / Math.min(x.size, y.size) >= 0.7;
}

/** Bộ Chính trị and Ban Bí thư speak for the Central Committee, a minister for the ministry. */
function withOrgan(body: Body | null, said: Body | null, name: string): Issuer {
  const isOrgan = said !== null && body !== null && said.id !== body.id && said.level === 'central' && (name.startsWith('Ban Chấp hành') || said.parent?.id === body.id);
  return { body, organ: isOrgan ? said : null };
}

/** The body whose organ was named, up to the one that the symbol stands for. */
function wholeOf(body: Body, wanted: string | null, symbol: string | null): Body {
  const isOrgan = /^(?:ban thuong vu|thuong truc|thuong vu|ban chap hanh|bi thu|pho bi thu|chu tich|pho chu tich|giam doc|pho giam doc|bo truong|thu truong)(?: |$)/.test(fold(body.name));
  const isOffice = wanted !== null && !headOf(body.name, wanted) && symbol !== null;
  return body.parent !== null && (isOrgan || isOffice) ? wholeOf(body.parent, wanted, symbol) : body;
}

/** “Tỉnh ủy” stands for every committee at the symbol TU: Thành ủy too. */
function headOf(name: string, wanted: string): boolean {
  const [own, head] = [fold(name), fold(wanted).replace(/tinh uy$/, 'uy')];
  return head === 'uy' ? /^(?:tinh|thanh) uy /.test(own) : head.endsWith(' uy') && wanted.endsWith('Tỉnh ủy') ? own.startsWith(head.slice(0, -3)) : own.startsWith(head);
}

function sameSeries(symbol: string, own: string | null): boolean {
  return own !== null && isPartySymbol(symbol) === isPartySymbol(own) && symbol.split(/[-/]/).pop() === own.split(/[-/]/).pop();
}

/** The body of that name in the paper's own province: the committee of a city is Thành ủy. */
function localBody(name: string, { own, above, isCentral }: Scope): Body | null {
  const province = [own, above].find((place) => place?.level === 'province') ?? null;
  const place = /^(?:Ủy ban|Hội đồng) nhân dân$/.test(name) ? own : /^(?:Huyện|Quận|Thị) ủy$/.test(name) ? own : province;
  if (place === null || place.kind === '' || isCentral) return null;
  if (name.startsWith('Ban cán sự')) return readBody(`${name} Ủy ban nhân dân ${place.kind} ${place.name}`, { own: place, above: null, isCentral });
  const local = place.kind === 'thành phố' ? name.replace('Tỉnh ủy', 'Thành ủy') : name;
  const tail = / ủy$/u.test(local) || local.startsWith('Sở') ? place.name : `${place.kind} ${place.name}`;
  return readBody(`${local} ${tail}`, { own: place, above: null, isCentral });
}

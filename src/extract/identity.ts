import type { ReadIdentity } from '../domain/reading.js';
import { documentType, documentTypes } from '../domain/document-type.js';
import { beginsBody } from './bodies.js';
import { plain } from './plain.js';
import { findCodes } from './codes.js';
import { matchesOf } from './matches.js';
import { numberLine, type Layout } from './layout.js';
import { letterheadOf } from './letterhead.js';
import type { Line } from './lines.js';
import { daySource, isoDay } from './printed-date.js';
import { nameCase } from './places.js';
import { isCapital } from './split.js';
import { signersOf } from './signers.js';
import { typeOfWords, typeWords } from './type-words.js';
import { symbolIssuer } from './issuer-symbols.js';

/** Who issued what, when, from head, title, signature and, where the head was lost, the body. */
export function identityOf(layout: Layout, body: string): ReadIdentity {
  const told = announced(layout, body);
  const own = ownCode(layout.head) ?? told;
  const printed = printedType(layout, body) ?? (told === undefined ? null : { name: told.word, code: told.typeCode });
  const typeCode = headingWins(printed, own?.typeCode ?? null);
  const letterhead = letterheadOf(layout.head, () => plain(body));
  const signers = signersOf(layout.tail);
  const organ = organOf(layout, signers[0]?.authority ?? null);
  const issuer = ownIssuer(letterhead.issuer, own?.symbol ?? null, layout, body, letterhead.place) ?? told?.issuer ?? null;
  return {
    type: printed?.name ?? (typeCode === null ? null : capital(documentType(typeCode).vi)),
    typeCode: typeCode ?? 'UNKNOWN',
    code: own?.code ?? null,
    number: own?.number ?? null,
    symbol: own?.symbol ?? null,
    issuedOn: issuedOn(layout, body) ?? told?.issuedOn ?? null,
    issuer,
    actingOrgan: organ !== null && issuer !== null && plain(issuer).startsWith(plain(organ)) ? null : organ,
    onBehalfOf: voiceOf(body),
    signers,
    title: titleOf(layout),
    place: letterhead.place,
  };
}

/** What a page without a head tells of the paper that it holds. */
interface Announced {
  readonly code: string;
  readonly number: string;
  readonly symbol: string;
  readonly typeCode: string;
  /** The kind as said: "Công điện". */
  readonly word: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

const titleOfPage = /^(?:Toàn văn|Nội dung|Chi tiết|Tải)?\s?(?<word>\p{Lu}[\p{L} ]{3,28}?)\s(?:số\s?:?\s?)?$/u;
const news = /(?:vừa|đã|ngày\s?[\d/.-]{8,10},?\s(?<issuer>[^.,;]{4,60}))\s(?:ký|ban hành|ký ban hành|ra|có)\s(?<word>\p{Lu}[\p{L} ]{3,28}?)\s(?:số\s)?$/iu;

/** A news page or a page's title tells of the paper: "… vừa ký Công điện số 9/CĐ-TTg", "Toàn văn Công điện 9/CĐ-BCT". */
function announced(layout: Layout, body: string): Announced | undefined {
  if (layout.heading !== undefined || layout.addressees.length > 0 || layout.head.some((line) => numberLine.test(line.plain))) return undefined;
  const opening = body.slice(0, 900);
  const first = [...layout.head.map((line) => line.text), ...layout.title.map((line) => line.text), ...opening.split('\n')].slice(0, 6);
  for (const text of [...first, opening]) {
    const isPage = text !== opening;
    for (const code of findCodes(text)) {
      const found = (isPage ? titleOfPage : news).exec(text.slice(isPage ? 0 : Math.max(0, code.start - 110), code.start));
      const word = found?.groups?.['word'];
      if (word === undefined || typeOfWords(word) !== code.typeCode) continue;
      const said = findCodes(opening).find((one) => one.code === code.code && news.test(opening.slice(Math.max(0, one.start - 110), one.start)));
      const issuer = said === undefined ? undefined : news.exec(opening.slice(Math.max(0, said.start - 110), said.start))?.groups?.['issuer'];
      return { ...code, word, issuedOn: dayBeside(text, code) ?? (said === undefined ? null : dayBeside(opening, said)), issuer: issuer ?? null };
    }
  }
  return undefined;
}

const dayBehind = new RegExp(String.raw`^,?\s(?:được\s)?(?:ký\s|ban hành\s)?ngày\s(${daySource})`, 'u');
const dayBefore = new RegExp(String.raw`ngày\s(${daySource})`, 'giu');

/** "…, ngày 15/5/2031" behind a number, or "Ngày 04/7/2031, A ra …" before it. */
function dayBeside(text: string, code: { readonly start: number; readonly end: number }): string | null {
  const behind = dayBehind.exec(text.slice(code.end, code.end + 50))?.[1];
  const before = matchesOf(dayBefore, text.slice(Math.max(0, code.start - 110), code.start)).at(-1)?.[1];
  return isoDay(behind ?? before ?? '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownCode(head: readonly Line[]): { code: string; number: string; symbol: string; typeCode: string } | undefined {
  for (const cell of head.flatMap((line) => [line, ...line.cells])) {
    const at = /^(?:\S{0,3} )?(?:luat |nghi quyet |phap lenh )?so\s?[:.]?\s?/.exec(cell.plain);
    if (at === null) continue;
    const found = findCodes(cell.text)[0];
    if (found !== undefined && cell.text.slice(at[0].length, found.start).trim() === '') return found;
  }
  return head.flatMap((line) => findCodes(line.text).filter((code) => /^(?:\P{L}{1,4}:\s?)?$/u.test(line.text.slice(0, code.start))))[0];
}

/** Headings that are no row of their own in `documentTypes`. */
const headingTypes = [...documentTypes, { code: 'TTLT', vi: 'thông tư liên bộ' }]
  .filter(({ code }) => code !== 'UNKNOWN')
  .sort((a, b) => b.vi.length - a.vi.length)
  .map(({ code, vi }) => ({ code, vi, folded: plain(vi) }));
const headingWords = typeWords.map((one) => ({ ...one, folded: plain(one.word) }));

function printedType(layout: Layout, body: string): { readonly name: string; readonly code: string } | null {
  if (layout.heading === undefined) return leading(body) ?? (layout.addressees.length > 0 ? { name: 'Công văn', code: 'CV' } : selfNamed(body));
  const words = layout.heading.plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const type = headingTypes.find(({ folded }) => words.startsWith(folded)) ?? headingTypes.find(({ folded }) => words.endsWith(folded));
  const longer = headingWords.find(({ folded }) => words.startsWith(folded));
  return type === undefined ? null : { name: capital(longer !== undefined && longer.typeCode === type.code ? longer.word : type.vi), code: typeOfWords(type.vi) ?? type.code };
}

/** A text on one line begins with its kind in capitals. */
function leading(body: string): { readonly name: string; readonly code: string } | null {
  const words = /^\W{0,6}(\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})(?= (?:Về|V\/v|\p{Lu}\p{Ll}))/u.exec(body)?.[1];
  const folded = plain(words ?? '');
  const type = headingTypes.find((one) => one.folded === folded);
  return type === undefined ? null : { name: capital(type.vi), code: type.code };
}

/** "Nghị quyết này" tells the kind of a text without a head. */
function selfNamed(body: string): { readonly name: string; readonly code: string } | null {
  const counts = documentTypes.map((type) => ({ type, count: type.code === 'UNKNOWN' ? 0 : body.split(`${capital(type.vi)} này`).length - 1 })).sort((a, b) => b.count - a.count);
  const best = counts[0];
  return best === undefined || best.count === 0 ? null : { name: capital(best.type.vi), code: best.type.code };
}

function headingWins(printed: { readonly code: string } | null, fromSymbol: string | null): string | null {
  if (printed === null) return fromSymbol;
  return printed.code === 'CV' && fromSymbol !== null ? fromSymbol : printed.code;
}

const dateline = new RegExp(String.raw`ng[àa]y\s?(${daySource})`, 'iu');
const brokenDateline = new RegExp(String.raw`\p{Lu}\p{L}+, ngày\s?(${daySource})`, 'u');
const passedOn = new RegExp(String.raw`(?:thông qua|ban hành)[^.]{0,60}ngày\s(${daySource})`, 'u');
/** How much of its end a law says its day in, in characters. */
const lastWords = 4000;

/** "V/v …", "kèm theo …", "Số: … của …", an intake stamp's "ĐẾN ngày:". */
const opensOtherDay = /^(?:v\/v|ve viec|kem theo|\(|so\s?:.*\bcua\b|den\b|ngay\s?:)/;
/** "đến hết ngày …", "… Công văn số … ngày …" */
const holdsOtherDay = /den het ngay|thong bao so|cong van so|can cu/;

/** The dateline of the head; a law says at its end when it was passed. An impossible day is none. */
function issuedOn(layout: Layout, body: string): string | null {
  for (const one of [...layout.head, ...layout.title.slice(0, 2)]) {
    if (opensOtherDay.test(one.plain) || holdsOtherDay.test(one.plain)) continue;
    const found = dateline.exec(one.text.replace(/\s+/g, ' '));
    if (found === null) continue;
    const standsApart = /(?:^|[ ,.|])ng[àa]y/u.test(one.text) && /,\s?ng[àa]y|^ng[àa]y|\sng[àa]y/iu.test(one.text);
    const isWrittenOut = /th[áa]ng/.test(found[1] ?? '');
    if (isWrittenOut || (standsApart && findCodes(one.text.slice(0, found.index)).length === 0)) return isoDay(found[1] ?? '');
  }
  const joined = layout.head.map((line) => line.text).join(' ').replace(/[\s|]+/g, ' ');
  const broken = brokenDateline.exec(joined);
  if (broken !== null) return isoDay(broken[1] ?? '');
  const end = body.slice(-lastWords);
  const passed = passedOn.exec(end);
  return passed === null || !/Luật này|Nghị quyết này|Pháp lệnh này|Bộ luật này/u.test(end) ? null : isoDay(passed[1] ?? '');
}

function titleOf(layout: Layout): string | null {
  const text = layout.title.map((line) => line.text).join(' ').replace(/\s+/g, ' ').replace(/^(?:V\/[vV]|v\/v)[:.]?\s/u, '').trim();
  if (text !== '') return text;
  const heading = layout.heading?.text.trim() ?? '';
  return /^(?:luat|bo luat|phap lenh) \S/.test(plain(heading)) ? heading : null;
}

/** T/M BAN THƯỜNG VỤ: the organ through which a committee acts (X14–X16). */
function organOf(layout: Layout, authority: string | null): string | null {
  const text = authority ?? '';
  const organ = /^T\s?\/?\s?M\s?\.?,?\s(.+)$/u.exec(text)?.[1];
  if (organ !== undefined) {
    const low = plain(organ);
    if (/ban thuong vu/.test(low)) return 'Ban Thường vụ';
    if (/thuong truc/.test(low)) return 'Thường trực';
    if (/bo chinh tri/.test(low)) return 'Bộ Chính trị';
    if (/ban bi thu/.test(low)) return 'Ban Bí thư';
    if (/ban chap hanh/.test(low)) return 'Ban Chấp hành';
    return null;
  }
  const said = /^(?:kết luận\s|thông báo\s|ý kiến\s)*của\s(Ban Thường vụ|Thường trực)\s/iu.exec(layout.title.map((line) => line.text).join(' '))?.[1];
  return said === undefined ? null : said;
}

/** Whose orders an office passes on: "Phó Chủ tịch … có ý kiến như sau". */
function voiceOf(body: string): string | null {
  const found = /(?:^|[,.]\s|\n|của\s)((?:đồng chí\s)?(?:Phó )?(?:Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Bí thư|Trưởng ban|Tổng Bí thư|Giám đốc)[^.;\n:]{3,120}?)\s(?:có ý kiến(?: chỉ đạo)?|(?:đã )?kết luận|chỉ đạo)\snhư sau/u.exec(body.slice(0, 6000));
  return found?.[1]?.replace(/^đồng chí /u, '') ?? null;
}

function ownIssuer(printed: string | null, symbol: string | null, layout: Layout, body: string, place: string | null): string | null {
  const decided = symbol === null ? null : symbolIssuer(symbol);
  if (printed !== null && /^ban chap hanh trung uong$/.test(plain(printed))) return centralOrgan(layout) ?? printed;
  if (printed !== null && printed.length > 3 && beginsBody(printed, 0)) return printed;
  const repeated = issuerAboveGrounds(layout) ?? enactingVoice(body, place);
  return decided ?? repeated ?? closingVoice(body, place) ?? (printed !== null && printed.length < 60 ? printed : null);
}

/** Decisions repeat their issuer in capitals right above the grounds. */
function issuerAboveGrounds(layout: Layout): string | null {
  const lines = layout.body.slice(0, 3).filter((line) => isCapital(line.text)).map((line) => line.text);
  const name = nameCase(lines.join(' '));
  return lines.length > 0 && beginsBody(name, 0) ? name : null;
}

/** "Hội đồng nhân dân ban hành Nghị quyết …" names who enacts. */
function enactingVoice(body: string, place: string | null): string | null {
  const said = /(?:^|\n)(\p{Lu}[^.:;,\n]{3,60}?) ban hành (?:Nghị quyết|Quyết định|Thông tư|Nghị định|Luật|Pháp lệnh|Chỉ thị)/u.exec(body)?.[1];
  if (said === undefined || !beginsBody(said, 0)) return null;
  return place === null || symbolless.test(said) ? said : `${said} ${place}`;
}

const symbolless = /Chính phủ|Quốc hội|Bộ |tỉnh|thành phố|Thành phố/u;

function centralOrgan(layout: Layout): string | null {
  const words = plain([...layout.title, ...layout.tail].map((line) => line.text).join(' '));
  const organ = /bo chinh tri|ban bi thu|ban to chuc|ban tuyen giao/.exec(words)?.[0];
  return organ === 'bo chinh tri' ? 'Bộ Chính trị' : organ === 'ban bi thu' ? 'Ban Bí thư' : null;
}

const speaksAtEnd = /(?:^|\n)(\p{Lu}[^.:;\n]{6,110}?)\s(?:xin )?(?:thông báo|trân trọng)\s/gu;

/** "Ban Chỉ đạo … thành phố thông báo ý kiến kết luận …": the body that speaks at the end. */
function closingVoice(body: string, place: string | null): string | null {
  const said = matchesOf(speaksAtEnd, body).at(-1)?.[1];
  if (said === undefined) return null;
  const whole = said.replace(/^(?:Ban Thường vụ|Thường trực)\s(?=\p{Lu})/u, '');
  const bare = place?.replace(/^(?:tỉnh|thành phố|huyện|quận) /u, '') ?? '';
  return bare === '' || whole.includes(bare) ? whole : `${whole} ${bare}`;
}

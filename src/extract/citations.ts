import type { ReadCitation } from '../domain/reading.js';
import { issuerEnd } from './issuer-end.js';
import { spanOf } from './clean.js';
import { findCodes, typeOfSymbol, type FoundCode } from './codes.js';
import type { Flow } from './flow.js';
import { symbolIssuer } from './issuer-symbols.js';
import { findNames, type FoundName } from './laws.js';
import { datedBefore, dateBehind } from './citation-dates.js';
import { provisionBefore, provisionBehind } from './provisions.js';
import { regionAt, type RegionSpan } from './regions.js';
import { relationOf } from './relations.js';
import { holding, lastFrom } from './stretches.js';
import { typeBefore } from './type-words.js';
import type { Unit } from './units.js';

/** A citation in the flow, before it is tied to the original text. */
interface Mention {
  readonly start: number;
  readonly end: number;
  /** Where the number or the name itself begins. */
  readonly core: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly symbol: string | null;
  readonly typeCode: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly provision: string | null;
}

export interface CitationContext {
  readonly flow: Flow;
  readonly original: string;
  readonly units: readonly Unit[];
  readonly regions: readonly RegionSpan[];
  /** Its own code: naming itself is no citation. */
  readonly ownCode: string | null;
}

/** Words further back than this tell nothing of a mention. */
const longestSentence = 700;

/** Relations that may reach a provision alone: "bãi bỏ khoản 2 Điều 3 …". */
const actsOnParts: ReadonlySet<ReadCitation['relation']> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'PAUSES_EFFECT']);

/** What a text names documents by, before any words round it are looked at. */
export interface Identifiers {
  readonly codes: readonly FoundCode[];
  readonly names: readonly FoundName[];
}

export function identifiersIn({ text, plain }: Flow): Identifiers {
  return { codes: findCodes(text).filter((code) => !isForm(text, code.start)), names: findNames(text, plain) };
}

/** The numbered and named documents that a text cites, in order, each with the words that prove it. */
export function citationsOf(context: CitationContext, identifiers: Identifiers = identifiersIn(context.flow)): readonly ReadCitation[] {
  const { flow, original, units, regions, ownCode } = context;
  const mentions = withListIssuers(flow.text, findMentions(flow.text, identifiers));
  const isOwn = (mention: Mention): boolean => ownCode !== null && mention.code !== null && sameCode(mention.code, ownCode);
  return mentions.flatMap((mention, index) => {
    if (isOwn(mention)) return [];
    const region = regionAt(regions, mention.core);
    const from = Math.max(sentenceStart(flow.text, mention.start, region === 'BASIS'), mention.start - longestSentence);
    const before = flow.text.slice(from, mention.start);
    const last = mentions[index - 1];
    const lastEnd = last !== undefined && last.end > from && last.end <= mention.start ? last.end - from : -1;
    const { relation, mode, cue } = relationOf(before, flow.text.slice(mention.end, mention.end + 200), region, lastEnd);
    const { code, name, typeCode, issuedOn, issuer, provision } = mention;
    const isPartial = provision !== null && actsOnParts.has(relation);
    return [{ code, name, typeCode, relation, mode, isPartial, issuedOn, issuer, provision, cue, place: placeAt(units, region, mention.core), ...spanOf(flow, mention.start, mention.end, original) }];
  });
}

function sameCode(a: string, b: string): boolean {
  const key = (code: string): string => code.replace(/^0+/, '').replace(/\s/g, '').toUpperCase();
  return key(a) === key(b);
}

function placeAt(units: readonly Unit[], region: string, at: number): string | null {
  if (region === 'TITLE') return 'title';
  const unit = holding(units, at);
  return unit === undefined || unit.place === '' ? region.toLowerCase() : unit.place;
}

/** Codes and names in order; a law named within another document's title is no citation of its own. */
function findMentions(text: string, identifiers: Identifiers): readonly Mention[] {
  const codes = identifiers.codes.map((code) => numbered(text, code));
  const names = identifiers.names
    .filter((name) => !overlaps(codes, name) && !isInTitle(text, codes, name.start))
    .map((name) => named(text, name));
  return [...codes, ...names.filter((name) => !isOfNumberBehind(text, name, codes))].sort((a, b) => a.start - b.start);
}

/** "Luật Giá năm 2031 7/2031/QH17": name and number of one document; on the next line, or behind a comma, stands another. */
function isOfNumberBehind(text: string, name: Mention, codes: readonly Mention[]): boolean {
  const next = lastFrom(codes, name.end + 1);
  return next !== undefined && next.start >= name.end && /^ ?$/.test(text.slice(name.end, next.start));
}

function overlaps(codes: readonly Mention[], name: { readonly start: number; readonly end: number }): boolean {
  const last = lastFrom(codes, name.end - 1);
  return last !== undefined && last.end > name.start;
}

/** True when one of the papers cited right before has the law in its title. */
function isInTitle(text: string, codes: readonly Mention[], lawStart: number): boolean {
  for (let code = lastFrom(codes, lawStart); code !== undefined && lawStart - code.end <= 420; code = lastFrom(codes, code.start - 1)) {
    if (isInTitleOf(text, code.end, lawStart)) return true;
  }
  return false;
}

/** "mẫu số 01/GTGT": the number of a form, not of a document. */
function isForm(text: string, at: number): boolean {
  return /(?:mẫu|biểu|phụ lục|tờ khai|ban chỉ đạo|số công báo)(?:\s(?:số|mẫu))*(?:\s?[\d/]+\s?(?:,|và)?)*\s?$/iu.test(text.slice(Math.max(0, at - 40), at));
}

function numbered(text: string, code: FoundCode): Mention {
  const type = typeBefore(text, code.start);
  const read = typeCodeOf(code.typeCode, type.typeCode, code.symbol);
  const law = /(?:^|[^\p{L}])((?:Bộ l|L|l)uật [\p{L}, ]{3,80}? )$/u.exec(text.slice(Math.max(0, type.start - 90), type.start))?.[1];
  const start = law === undefined || /(?:của|và|về|theo) /u.test(law) || !/QH/.test(code.symbol) ? type.start : type.start - law.length;
  return finish(text, start, code.end, {
    core: code.start,
    code: read === code.typeCode ? code.code : code.code.replace(/(?<=[\d/-])(?:TT|CT)(?=[-/])/, read),
    name: law === undefined || start === type.start ? null : law.trim(),
    symbol: code.symbol,
    typeCode: read,
  });
}

/** The word beside it outweighs a symbol that a scan has cut, or that tells no kind: "Tờ trình số 4/TT-SCT", "Quyết định số 5/UBND-VX". */
function typeCodeOf(fromSymbol: string, fromWord: string | null, symbol: string): string {
  if (fromSymbol === 'TT' && fromWord === 'TTr' && !/^TT\//.test(symbol)) return 'TTr';
  if (fromSymbol === 'CT' && fromWord === 'CTr') return 'CTr';
  const isTold = fromSymbol !== 'LUAT' && (fromSymbol !== 'CV' || /^CV(?=[-/]|$)/.test(symbol));
  return isTold ? fromSymbol : (fromWord ?? fromSymbol);
}

function named(text: string, name: FoundName): Mention {
  return finish(text, name.start, name.end, { core: name.start, code: null, name: name.name, symbol: null, typeCode: name.typeCode });
}

/** Adds article, date and issuer, in front and behind, and widens the quote over them. */
function finish(text: string, start: number, end: number, core: Pick<Mention, 'core' | 'code' | 'name' | 'symbol' | 'typeCode'>): Mention {
  const provision = provisionBefore(text, start);
  const said = issuerBehind(text, end);
  const dated = dateBehind(text, said?.end ?? end);
  const first = said === undefined ? dated : undefined;
  const issuerLater = said ?? issuerBehind(text, first?.end ?? end);
  const later = first ?? dated;
  const over = Math.max(end, first?.end ?? 0, issuerLater?.end ?? 0, said === undefined ? 0 : (dated?.end ?? 0));
  const behind = provisionBehind(text, over);
  const before = datedBefore(text, provision?.start ?? start);
  const voiced = core.code === null ? null : voiceBefore(text, provision?.start ?? start);
  const decided = core.symbol === null ? null : symbolIssuer(core.symbol);
  return {
    ...core,
    start: provision?.start ?? start,
    end: behind?.end ?? over,
    issuedOn: later?.issuedOn ?? before?.issuedOn ?? null,
    issuer: issuerLater?.issuer ?? (core.code === null ? null : (before?.issuer ?? decided ?? voiced)),
    provision: provision?.text ?? behind?.text ?? null,
  };
}

function issuerBehind(text: string, at: number): { readonly issuer: string; readonly end: number } | undefined {
  const lead = /^\s?,?\s?(?:của|do)\s/iu.exec(text.slice(at, at + 8));
  if (lead === null) return undefined;
  const from = at + lead[0].length;
  const end = issuerEnd(text, from, Math.min(text.length, from + 160));
  const issuer = text.slice(from, end).replace(/\s+/g, ' ').trim();
  // "…, của Bộ Y tế tại văn bản số …" tells of the next one.
  const isOfNext = lead[0].includes(',') && /^\s(?:tại|trong)\s/u.test(text.slice(end, end + 8));
  return issuer.length < 2 || isOfNext || !/^\p{L}/u.test(issuer) ? undefined : { issuer, end };
}

/** "đề nghị của A tại Tờ trình số …": who spoke in it. */
function voiceBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 130), at);
  if (!/(?:tại|trong|các|:)\s$/u.test(before.slice(-6))) return null;
  return /(?:của|do)\s((?:(?!của)[^;:.()\n]){3,110}?)(?:\s(?:tại|trong)\s(?:các\s)?|\s?:\s)$/u.exec(before)?.[1]?.replace(/\s+/g, ' ') ?? null;
}

/** "; ", " và các Kế hoạch ", " (khóa XX), " */
const listJoint = /^\s?(?:\([^)]{0,60}\))?\s?(?:[,;]|và|,? và các|và số)?\s?(?:các\s)?(?:\p{L}+\s){0,3}$/u;

/** Within one list the issuer stands once: at its end, or before it with "của … tại". */
function withListIssuers(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const list = [...mentions];
  const joined = (a: Mention, b: Mention): boolean => b.start - a.end < 40 && listJoint.test(text.slice(a.end, b.start));
  for (let at = list.length - 2; at >= 0; at -= 1) {
    const [one, next] = [list[at] as Mention, list[at + 1] as Mention];
    if (one.issuer === null && one.symbol !== null && one.symbol === next.symbol && joined(one, next)) list[at] = { ...one, issuer: next.issuer };
  }
  for (let at = 1; at < list.length; at += 1) {
    const [last, one] = [list[at - 1] as Mention, list[at] as Mention];
    if (one.issuer !== null || one.symbol === null || last.symbol === null || last.issuer === null || tail(one.symbol) !== tail(last.symbol)) continue;
    const isBareNumber = /^số\s/iu.test(text.slice(one.start, one.start + 4)) && /^[^\n]*[;,]\s(?:và\s)?$/u.test(text.slice(last.end, one.start));
    if (isBareNumber || joined(last, one)) list[at] = { ...one, issuer: last.issuer };
  }
  return list;
}

/** The issuing letters of a symbol: UBND of TTr-UBND and of UBND-KT, TU of TB/TU. */
function tail(symbol: string): string {
  const parts = symbol.split(/[-/]/);
  return typeOfSymbol(symbol) === 'CV' && parts[0] !== 'CV' ? (parts[0] ?? '') : (parts[1] ?? parts[0] ?? '');
}

/** A law behind a code and a title word, with no new clause between, stands in that document's title. */
function isInTitleOf(text: string, codeEnd: number, lawStart: number): boolean {
  if (lawStart <= codeEnd || lawStart - codeEnd > 420) return false;
  const between = text.slice(codeEnd, lawStart);
  if (/[;\n]|\.\s|:\s/.test(between)) return false;
  if (/sửa đổi, bổ sung/u.test(between) && !/(?:được|đã) sửa đổi/u.test(between)) return true;
  if (/(?:,|và) (?:theo |căn cứ |khoản \d+ |điểm \p{L} |Điều \d+ (?:của )?)*$/u.test(between)) return false;
  return /(?<!\p{L})(?:về|quy định|sửa đổi|hướng dẫn|ban hành|phê duyệt|thi hành|công bố|triển khai|thực hiện)(?!\p{L})/u.test(between);
}

/** The next paper of a list that stands one to a line. */
const goesOnList = /^-?\s?(?:Thông tư|Nghị quyết|Quyết định|Kế hoạch|Nghị định|Chỉ thị|Công văn|Thông báo|Kết luận|Công điện|Chương trình|Hướng dẫn|Luật|Báo cáo|Tờ trình|Văn bản)/u;

function sentenceStart(text: string, at: number, endsAtSemicolon: boolean): number {
  for (let i = at - 1; i > 0 && at - i < 1200; i -= 1) {
    const one = text.charAt(i);
    if (one === '\n' && !endsAtSemicolon && /[;,]\s?$/.test(text.slice(Math.max(0, i - 2), i)) && goesOnList.test(text.slice(i + 1, i + 40))) continue;
    if (one === '\n' || (endsAtSemicolon && one === ';')) return i + 1;
    if (one === '.' && /^\.\s+["“]?\p{Lu}/u.test(text.slice(i, i + 4)) && !/(?:^|\s)(?:TP|Tp)$/.test(text.slice(Math.max(0, i - 3), i))) return i + 1;
  }
  return Math.max(0, at - 1200);
}

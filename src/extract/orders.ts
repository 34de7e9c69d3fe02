import type { Modality } from '../domain/facts.js';
import { beginsBody, longestSubject, sentenceStop, subjectEnd } from './bodies.js';
import { splitBodies } from './body-lists.js';
import type { Flow } from './flow.js';
import { matchesOf } from './matches.js';
import { oneOf } from './one-of.js';

/** Words that hand a task to somebody (từ giao việc), with the force that they have. */
export interface OrderWord {
  readonly word: string;
  readonly modality: Modality;
  readonly example: string;
}

/** Longer words first. A new word is a new row. */
export const orderWords: readonly OrderWord[] = [
  { word: 'giao nhiệm vụ cho', modality: 'ASSIGN', example: 'Giao nhiệm vụ cho Sở Y tế' },
  { word: 'giao trách nhiệm cho', modality: 'ASSIGN', example: 'Giao trách nhiệm cho Sở Y tế' },
  { word: 'giao cho', modality: 'ASSIGN', example: 'Giao cho Sở Y tế' },
  { word: 'giao', modality: 'ASSIGN', example: 'Giao Sở Y tế' },
  { word: 'phân công', modality: 'DELEGATE', example: 'Phân công đồng chí Phó Chủ tịch' },
  { word: 'ủy quyền cho', modality: 'DELEGATE', example: 'Ủy quyền cho Giám đốc Sở' },
  { word: 'ủy quyền', modality: 'DELEGATE', example: 'Ủy quyền Giám đốc Sở' },
  { word: 'trân trọng đề nghị', modality: 'REQUEST', example: 'trân trọng đề nghị Bộ Y tế' },
  { word: 'đề nghị', modality: 'REQUEST', example: 'Đề nghị Bộ Y tế' },
  { word: 'yêu cầu', modality: 'REQUIRE', example: 'yêu cầu các sở, ngành' },
  { word: 'chỉ đạo', modality: 'REQUIRE', example: 'Chỉ đạo các địa phương' },
];

/** Who is to do something, as one sentence says it. */
export interface Order {
  /** Where the order begins: at its order word or its subject. */
  readonly start: number;
  /** Where the predicate begins, or the sentence's end when there is none. */
  readonly predicate: number;
  readonly verb: string | undefined;
  /** From the first addressee down; one level when nobody is interposed. Empty: inherited. */
  readonly levels: readonly (readonly string[])[];
  /** True when the last level is told to lead (chủ trì). */
  readonly lastLeads: boolean;
  readonly modality: Modality;
  readonly assigner: string | null;
}

/** "Thống nhất giao …", "đồng thời yêu cầu …" */
const inFront = oneOf(['thống nhất', 'tiếp tục', 'đồng thời', 'chủ trương', 'cũng', 'kính', 'và', ',', 'hiện nay', 'trước mắt', 'nhất trí', 'đồng ý', 'quyết định']);
const orderHere = new RegExp(String.raw`^(?:${inFront}\s)*(?<word>${oneOf(orderWords.map(({ word }) => word))})(?::)?\s`, 'iu');
const modalityOf = new Map(orderWords.map(({ word, modality }) => [word, modality]));

/**
 * Reads the order that begins at a place of the text: "Giao X chủ trì …", "X chỉ đạo Y giao Z …", "X chủ trì …".
 * @returns undefined when neither an order word with a body nor a body with a verb stands there
 */
export function orderAt(text: string, start: number, limit: number, isVoice: (name: string) => boolean): Order | undefined {
  const said = orderWordAt(text, start, limit);
  if (said !== undefined) return levelsFrom(text, { start, from: said.after, limit }, said.modality, null);
  if (!beginsBody(text, start)) return undefined;
  const { end, verb } = subjectEnd(text, start, limit);
  if (verb !== undefined) {
    const subject = text.slice(start, end).trim();
    const next = orderWordAt(text, end, limit);
    const speaks = isVoice(subject) || (next?.modality !== 'DELEGATE' && leader.test(subject) && asks.has(verb));
    if (next !== undefined && speaks) return levelsFrom(text, { start, from: next.after, limit }, next.modality, subject);
    if (agrees.has(verb) || (isVoice(subject) && concludes.has(verb))) return undefined;
  }
  return levelsFrom(text, { start, from: start, limit }, 'NONE', null);
}

/** "Chủ tịch yêu cầu Sở Y tế …": the leader speaks. */
const asks = new Set(['yêu cầu', 'đề nghị', 'giao', 'thống nhất giao']);
/** "Ủy ban nhân dân tỉnh kết luận …": the paper speaks, and nobody is addressed. */
const concludes = new Set(['yêu cầu', 'đề nghị', 'thống nhất', 'kết luận', 'chỉ đạo']);
/** "Thường trực nhất trí với …": whoever agrees is told to do nothing. */
const agrees = new Set(['cơ bản nhất trí', 'nhất trí', 'đồng ý', 'ghi nhận', 'biểu dương', 'chấp thuận']);

/** Who gives orders in person, or the organ that does (lãnh đạo). */
const leader = /^(?:đồng chí )?(?:Phó )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Tổng Bí thư)(?!\p{L})[^,]*$|^(?:Lãnh đạo|Ban Thường vụ|Thường trực)(?!\p{L})[^,]*$/u;

/** An order word in front of a body. @returns where the body begins */
export function orderWordAt(text: string, at: number, limit: number): { readonly after: number; readonly modality: Modality } | undefined {
  const found = orderHere.exec(text.slice(at, Math.min(limit, at + 80)));
  if (found === null) return undefined;
  const after = at + found[0].length;
  return beginsBody(text, after) ? { after, modality: modalityOf.get((found.groups?.['word'] ?? '').toLowerCase()) ?? 'ASSIGN' } : undefined;
}

/** "… trực tiếp chỉ đạo Sở Y tế …": the next level. */
const passesOn = /^(?:(?:trực tiếp|tiếp tục|lãnh đạo,?|tăng cường|khẩn trương|thống nhất)\s)*(?:chỉ đạo|lãnh đạo|giao|yêu cầu|phân công|đôn đốc|hướng dẫn)\s/u;
/** "chỉ đạo tổ chức …": what follows is no body. */
const passesNothingOn = /^(?:chỉ đạo|hướng dẫn|đôn đốc) (?:thực hiện|tổ chức|việc)/u;
/** No order reaches further down. */
const mostLevels = 4;
/** The names of one level are no longer, in characters. */
const longestLevel = 420;

/** Where an order begins, where its first subject does, and where both end at the latest. */
interface Stretch {
  readonly start: number;
  readonly from: number;
  readonly limit: number;
}

function levelsFrom(text: string, { start, from, limit }: Stretch, modality: Modality, assigner: string | null): Order | undefined {
  const levels: (readonly string[])[] = [];
  let at = from;
  let verb: string | undefined;
  for (let depth = 0; depth < mostLevels; depth += 1) {
    const found = subjectEnd(text, at, limit);
    const names = splitBodies(text.slice(at, found.end));
    if (names.length === 0 || found.end - at > longestLevel) break;
    levels.push(names);
    verb = found.verb;
    at = found.end;
    if (verb === undefined) break;
    const next = passesOn.exec(text.slice(at, at + 60));
    if (next === null || !beginsBody(text, at + next[0].length) || passesNothingOn.test(text.slice(at, at + 30))) break;
    at += next[0].length;
  }
  if (levels.length === 0) return undefined;
  const predicate = /^[\s,:]*/.exec(text.slice(at, limit))?.[0].length ?? 0;
  return { start, predicate: at + predicate, verb, levels, lastLeads: levels.length > 1 && /^chủ trì/u.test(text.slice(at, at + 10)), modality, assigner };
}

const together = new RegExp([
  // "phối hợp chặt chẽ, đôn đốc cùng với …"
  String.raw`(?<!\p{L})(?:phối hợp|phối kết hợp|kết hợp)(?:(?:\s(?:chặt chẽ|đồng bộ|hiệu quả|thường xuyên|tốt|hỗ trợ|chỉ đạo))|,\s(?:đôn đốc|hướng dẫn|hỗ trợ|thống nhất))*(?:\s(?:với|cùng(?: với)?))?\s`,
  // "thống nhất với …"
  String.raw`(?<!\p{L})(?:cùng với|cùng|thống nhất với|trao đổi với|có sự tham gia của|với sự tham gia của|^hỗ trợ)\s`,
].join('|'), 'gu');
/** "phối hợp với Sở Y tế trong việc …": what the help is for. */
const helpsIn = /(?<!\p{L})(?:trong|để|nhằm|về|theo|khi|tại|trên địa bàn|từ|như|do|sau khi|trước khi|quay|đảm bảo)(?!\p{L})/u;

/** Bodies that help (đơn vị phối hợp): behind "phối hợp với", "cùng với", "thống nhất với". */
export function coordinatorsOf({ text, low }: Flow, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (const match of matchesOf(together, low.slice(from, to))) {
    const at = from + match.index + match[0].length;
    if (!beginsBody(text, at)) continue;
    const { end } = subjectEnd(text, at, sentenceStop(text, at, Math.min(to, at + longestSubject)));
    const stop = helpsIn.exec(text.slice(at, end));
    const phrase = text.slice(at, stop === null || stop.index === 0 ? end : at + stop.index);
    for (const name of splitBodies(phrase)) if (name.length < 140 && !names.includes(name)) names.push(name);
  }
  return names;
}

const reports = /(?<!\p{L})(?:báo cáo|trình|chịu trách nhiệm trước|tham mưu(?: cho)?|xin ý kiến)\s(?:kết quả |đề xuất |với |về |cho |lên |kịp thời )*/gu;

/** "báo cáo Tỉnh ủy về …", "… trước ngày …": the name is over there. */
const reportedTo = /^(?:(?!(?:về|theo|trước|trong|để|khi|tại|kết quả|tình hình)(?!\p{L})).)+/su;

/** To whom is reported or answered (báo cáo, chịu trách nhiệm trước). */
export function reportsOf({ text, low }: Flow, from: number, to: number): readonly string[] {
  const names: string[] = [];
  for (const match of matchesOf(reports, low.slice(from, to))) {
    const at = from + match.index + match[0].length;
    if (!/^\p{Lu}/u.test(text.slice(at, at + 1)) || !beginsBody(text, at)) continue;
    const { end } = subjectEnd(text, at, to);
    const phrase = (reportedTo.exec(text.slice(at, Math.min(end, at + 120)))?.[0] ?? '').trim();
    for (const name of splitBodies(phrase)) if (name.length < 90 && !names.includes(name)) names.push(name);
  }
  return names;
}

import { headAt, verbs } from './body-words.js';
import { longestFirst, oneOf } from './one-of.js';
import { isField, isInName } from './name-verbs.js';

const verbPattern = new RegExp(String.raw`(?<!\p{L})${oneOf(longestFirst(verbs))}(?!\p{L})`, 'gu');
/** Said of a past or a passive: what follows is no order. */
const passive = /(?:được|chưa|đang|sẽ|việc|đã|của|về|bị|là|do|từ|trong|cùng|người|các|(?<![Tt]ổ |[Đđ]oàn )công tác|kết quả|nhiệm vụ|tình hình|để) $/u;

/** True when a body, an office-holder or a set begins here. @example beginsBody('Sở Y tế chủ trì', 0) === true */
export function beginsBody(text: string, at: number): boolean {
  const found = headAt.exec(text.slice(at, at + 60));
  if (found === null) return false;
  return /\s$/.test(found[0]) || !/^\p{L}/u.test(text.slice(at + found[0].length, at + found[0].length + 1));
}

/** No subject is longer, in characters. */
export const longestSubject = 1200;

/**
 * Where a subject ends: before the first verb of ordering, those it acts together with (cùng với), a colon or the end of the sentence.
 * @returns the end, and the verb when one follows
 */
export function subjectEnd(text: string, start: number, limit: number): { readonly end: number; readonly verb: string | undefined } {
  const said = firstVerb(text, start, limit);
  const others = /\s(?=(cùng(?: với)?)\s)/u.exec(text.slice(start, said.end));
  if (others === null || !beginsBody(text, start + others.index + 2 + (others[1] ?? '').length)) return said;
  return { end: start + others.index + 1, verb: others[1] };
}

function firstVerb(text: string, start: number, limit: number): ReturnType<typeof subjectEnd> {
  const stop = sentenceStop(text, start, Math.min(limit, start + longestSubject), true);
  const words = text.slice(start, stop + 24);
  verbPattern.lastIndex = 0;
  for (let match = verbPattern.exec(words); match !== null && start + match.index < stop; match = verbPattern.exec(words)) {
    const before = words.slice(Math.max(0, match.index - 24), match.index);
    // "Truyền thông báo cáo": what is no verb here may end in the middle of one.
    verbPattern.lastIndex = match.index + 1;
    if (match.index === 0 || passive.test(before) || isBracketed(words.slice(0, match.index))) continue;
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (isInName(match[0], before, behind) || isField(match[0], before, behind)) continue;
    return { end: start + match.index, verb: match[0] };
  }
  return { end: stop, verb: undefined };
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "các Bộ:", "các Sở, ngành:": the names of the list stand behind the colon. */
const namesFollow = /(?:^|\s)(?:các\s)?(?:[Bb]ộ|[Ss]ở|UBND|[Cc]ục|[Pp]hòng)(?:,\s(?:ngành|ban,\sngành|ban|cơ\squan))*\s?$/u;

/** A full stop with a new sentence, the end or "./." behind it. */
const fullStop = /^\.(?:\s+["“]?\p{Lu}|\s*$|\s*\n|\/)/u;
/** "TP. Nam Định", "TS. Phạm Văn Sinh" */
const shortened = /(?:^|[ (])(?:TP|Tp|TS|ThS|GS|PGS|Đ|TT)$/u;

/**
 * A colon, a semicolon, a full stop before a capital, or the limit; brackets are passed over.
 * @param isSubject a semicolon between two bodies of a list ends nothing
 */
export function sentenceStop(text: string, start: number, limit: number, isSubject = false): number {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const one = text.charAt(at);
    if (one === '(') depth += 1;
    else if (one === ')') depth = Math.max(0, depth - 1);
    else if (one === '\n') return at;
    else if (depth > 0) continue;
    else if (one === ':' && !namesFollow.test(text.slice(Math.max(start, at - 40), at))) return at;
    else if (one === ';' && !(isSubject && beginsBody(text, at + 2))) return at;
    else if (one === '.' && fullStop.test(text.slice(at, at + 4)) && !shortened.test(text.slice(Math.max(start, at - 5), at))) return at;
  }
  return limit;
}

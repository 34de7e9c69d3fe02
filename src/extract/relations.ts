import type { CitationMode } from '../domain/facts.js';
import type { RelationKind } from '../domain/relation.js';
import { cuesBehind, relationCues, type Region } from './relation-cues.js';
import { matchesOf } from './matches.js';
import { lower } from './plain.js';

export interface FoundRelation {
  readonly relation: RelationKind;
  readonly mode: CitationMode | null;
  readonly cue: string | null;
}

/**
 * How a document acts on the one it cites, from the words before the mention, those right behind it, and where it stands.
 * @param before the sentence up to the mention
 * @param behind what follows the mention
 * @param lastCitation where in `before` the mention before this one ends, or -1
 */
export function relationOf(before: string, behind: string, region: Region, lastCitation: number): FoundRelation {
  const [low, lowBehind] = [lower(before), lower(behind.slice(0, 160))];
  for (const { pattern, relation } of region === 'BASIS' ? [] : cuesBehind) {
    pattern.lastIndex = 0;
    const found = pattern.exec(lowBehind);
    if (found !== null && !/[.;]|danh mục|công bố/u.test(lowBehind.slice(0, found.index))) return { relation, mode: null, cue: found[0] };
  }
  let best: { readonly end: number; readonly length: number; readonly found: FoundRelation } | undefined;
  for (const { pattern, relation, mode, regions, isOperative } of relationCues) {
    if (regions !== undefined && !regions.includes(region)) continue;
    for (const match of matchesOf(pattern, low)) {
      const end = match.index + match[0].length;
      if (isOperative === true && (before.length - end > 90 || (region !== 'TITLE' && !isOperativePlace(low.slice(0, match.index))) || /(?:được|đã|bị|việc) $/iu.test(before.slice(0, match.index)) || isOfAnother(before, match.index, lastCitation))) continue;
      if (best !== undefined && (end < best.end || (end === best.end && match[0].length <= best.length))) continue;
      best = { end, length: match[0].length, found: { relation, mode: mode ?? null, cue: before.slice(match.index, end).trim() } };
    }
  }
  const fallback = region === 'BASIS' ? 'BASED_ON' : 'CITES';
  return best?.found ?? { relation: fallback, mode: null, cue: null };
}

/** An operative word opens its sentence, or follows "Quyết định này …". */
function isOperativePlace(before: string): boolean {
  return before.trim().length < 12 || / này /u.test(`${before} `) || /^(?:\s*(?:điều|khoản|điểm|văn bản|thông tư|nghị định)[^,;]{0,40})$/u.test(before);
}

/** True when the cue stands in the title of the document cited before: "Thông tư A về việc sửa đổi Thông tư B". */
function isOfAnother(before: string, at: number, lastCitation: number): boolean {
  return lastCitation !== -1 && at >= lastCitation && !/[;.]|, (?:bãi bỏ|thay thế|sửa đổi)/u.test(before.slice(lastCitation, at + 10));
}

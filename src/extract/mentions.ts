import type { ReadCitation } from '../domain/reading.js';
import { citationsOf, identifiersIn } from './citations.js';
import { clean } from './clean.js';
import { findCodes, type FoundCode } from './codes.js';
import { flowOf, type Flow } from './flow.js';
import { findNames } from './laws.js';
import { linesOf, type Line } from './lines.js';
import { regionsOf } from './regions.js';
import { findShortForms } from './short-forms.js';
import { unitsOf } from './units.js';

/** What any words cite. */
export interface Mentions {
  /** How many there are; of far more than were wanted only an estimate. */
  readonly count: number;
  /** In the order of the text; none of them is read when there are far more than were wanted. */
  readonly citations: readonly ReadCitation[];
}

/** A number and a name may be one citation, and a name in a title none: beyond this many for each citation wanted nobody looks. */
const identifiersPerCitation = 4;

/**
 * Every number and name of a document (viện dẫn) in any words: a paragraph, a list, a whole paper. No line is a
 * letterhead or a list of recipients here, and no number is the text's own. Offsets are those of `text`.
 * @param most citations that the caller can use: a text made of nothing else is not read for nothing
 * @example mentionsOf('Theo Nghị quyết 9-NQ/TU.').citations[0]?.code === '9-NQ/TU'
 */
export function mentionsOf(text: string, most = Number.POSITIVE_INFINITY): Mentions {
  const mapped = clean(text);
  const flow = flowOf(mapped, linesOf(mapped).map(unlessItCites));
  const full = identifiersIn(flow);
  const identifiers = { ...full, codes: withShortForms(full.codes, findShortForms(flow.text)) };
  const found = identifiers.codes.length + identifiers.names.length;
  if (found > identifiersPerCitation * most) return { count: found, citations: [] };
  const titleEnd = subjectEnd(flow);
  const units = unitsOf(flow, titleEnd);
  const citations = citationsOf({ flow, original: text, units, regions: regionsOf(flow, titleEnd, units), ownCode: null }, identifiers);
  return { count: citations.length, citations };
}

/** Numbers in full, and between them those written for short. */
function withShortForms(full: readonly FoundCode[], short: readonly FoundCode[]): readonly FoundCode[] {
  const isApart = ({ start, end }: FoundCode): boolean => !full.some((code) => code.start < end && start < code.end);
  return [...full, ...short.filter(isApart)].sort((a, b) => a.start - b.start);
}

/** What looks like page chrome stays when it cites: “Lý do: thực hiện Thông báo số …”. */
function unlessItCites(line: Line): Line {
  return line.isNoise && (findCodes(line.text).length > 0 || findNames(line.text, line.plain).length > 0) ? { ...line, isNoise: false } : line;
}

/** Where the subject ends of a text that begins with one (trích yếu): there “thực hiện” tells what the paper does. */
function subjectEnd({ plain, paragraphs }: Flow): number {
  return /^(?:v\/v|ve viec)\b/.test(plain) ? Math.min(plain.length, (paragraphs[0]?.end ?? 0) + 1) : 0;
}

import type { ReadCitation, ReadReference } from '../domain/reading.js';
import { beginsBody } from './bodies.js';
import { issuerEnd } from './issuer-end.js';
import { spanOf } from './clean.js';
import { placeOf, type Flow } from './flow.js';
import { referenceForms } from './reference-forms.js';
import { regionAt, type RegionSpan } from './regions.js';
import { relationOf } from './relations.js';
import { countFrom, coverOf, holding } from './stretches.js';
import { typeOfWords } from './type-words.js';
import type { Unit } from './units.js';
import { matchesOf } from './matches.js';

/** What points at documents without naming one by number or title; each is kept with its words. */
export function referencesOf(flow: Flow, original: string, units: readonly Unit[], regions: readonly RegionSpan[], citations: readonly ReadCitation[]): readonly ReadReference[] {
  const cover = coverOf(flow.text.length);
  for (const { start, end } of citations) cover.take(placeOf(flow, start), placeOf(flow, end));
  const found: ReadReference[] = [];
  for (const form of referenceForms) {
    for (const match of matchesOf(form.pattern, flow.text)) {
      const start = match.index + (match.groups?.['lead'] ?? '').length;
      const end = widened(flow.text, match.index, match[0]);
      if (end === undefined || !cover.isFree(start, end)) continue;
      const span = spanOf(flow, start, end, original);
      if (form.what === 'SET' && (/^\s?(?:tại|trong)\s/u.test(flow.text.slice(end, end + 8)) || /thông báo $/iu.test(flow.text.slice(Math.max(0, start - 10), start)))) continue;
      const word = match.groups?.['type'];
      const typeCode = word === undefined ? null : (typeOfWords(word) ?? null);
      const to = targetsOf(form.what, typeCode, span.start, citations, original);
      if (form.what === 'BACK' && to.length === 0) continue;
      const before = flow.text.slice(Math.max(0, start - 200), start).replace(/^.*[.;\n]\s/su, '');
      const { relation, mode, cue } = relationOf(before, '', regionAt(regions, start), -1);
      const place = holding(units, start)?.place;
      cover.take(start, end);
      found.push({ what: form.what, relation: form.relation ?? relation, mode: form.relation === undefined ? mode : null, to, typeCode, issuer: issuerIn(flow.text.slice(start, end)), cue, place: place === undefined || place === '' ? null : place, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Takes the body behind "của" whole; undefined where none stands: "các quy định của pháp luật" are no papers. */
function widened(text: string, at: number, words: string): number | undefined {
  if (!/(?:của|cho)\s$/u.test(words)) return at + words.trimEnd().length;
  const end = at + words.length;
  return /^\p{Lu}/u.test(text.slice(end, end + 1)) || beginsBody(text, end) ? issuerEnd(text, end, Math.min(text.length, end + 120)) : undefined;
}

function issuerIn(words: string): string | null {
  return /\scủa\s(.+)$/su.exec(words)?.[1]?.replace(/\s+/g, ' ').trim() ?? null;
}

/** No more than a page's citations are looked back at. */
const furthest = 200;

function citationsBefore(citations: readonly ReadCitation[], at: number): readonly ReadCitation[] {
  const count = countFrom(citations, at);
  return citations.slice(Math.max(0, count - furthest), count).filter((citation) => citation.end <= at);
}

/** The papers that are enclosed with a sentence, or the one before that a short form means. */
function targetsOf(what: ReadReference['what'], typeCode: string | null, at: number, citations: readonly ReadCitation[], original: string): readonly string[] {
  const nameOf = (citation: ReadCitation): string => citation.code ?? citation.name ?? '';
  const before = citationsBefore(citations, at);
  if (what === 'BACK') {
    const last = before.filter((citation) => typeCode === null || citation.typeCode === typeCode).at(-1);
    return last === undefined ? [] : [nameOf(last)];
  }
  if (what !== 'ENCLOSED') return [];
  const from = sentenceStart(original, at);
  return [...new Set(before.filter((citation) => citation.start >= from).map(nameOf))];
}

/** No sentence is longer. */
const longestSentence = 4000;

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > Math.max(0, at - longestSentence); i -= 1) if (text[i] === '.' && /^\.\s+\p{Lu}/u.test(text.slice(i, i + 4))) return i;
  return Math.max(0, at - longestSentence);
}

import type { Flow } from './flow.js';
import type { Region } from './relation-cues.js';
import { holding } from './stretches.js';
import type { Unit } from './units.js';

/** A stretch of the flow and what it is for. */
export interface RegionSpan {
  readonly start: number;
  readonly end: number;
  readonly region: Region;
}

const operative = /^(?:r?\d?\.? ?)?(?:.{0,4})?(?:quyet dinh|quyet nghi|nghi quyet|chi thi|ke hoach|quy dinh|thong bao)\s?:\s*$/;
const grounds = /^(?:-\s?)?(?:can cu|xet|theo de nghi|tren co so|sau khi (?:xem xet|thao luan|nghe|nghien cuu)|quoc hoi|thuc hien|theo y kien|thuc hien theo)/;
const opening = /^(?:-\s?)?(?:thuc hien|trien khai|de (?:trien khai|thuc hien|to chuc)|nham (?:trien khai|thuc hien)|tiep theo|phuc dap|tra loi|can cu|xet de nghi|theo (?:de nghi|y kien)|thi hanh)/;
/** What opens the ordering part: "yêu cầu … sau:", a numbered item, an article. */
const ordering = /(?:yeu cau|de nghi|giao|chi dao|phan cong|thong nhat|ket luan|quan triet|y kien|dien|thong bao)[^.]{0,400}:\s*$/;

/**
 * Cuts title and body into the regions that a cue may ask for. Grounds reach up to an operative word
 * ("QUYẾT ĐỊNH:"); without one only the paragraphs that begin with a ground's word are grounds.
 */
export function regionsOf(flow: Flow, bodyFrom: number, units: readonly Unit[]): readonly RegionSpan[] {
  const spans: RegionSpan[] = [{ start: 0, end: bodyFrom, region: 'TITLE' }];
  const operativeAt = units.findIndex((unit) => operative.test(flow.plain.slice(unit.start, unit.end)) || unit.kind === 'CHAPTER' || unit.kind === 'PART' || (unit.kind === 'ARTICLE' && /^(?:dieu )?1\b/.test(unit.label.toLowerCase().replace('điều', 'dieu'))));
  const hasGrounds = operativeAt > 0 && units.slice(0, operativeAt).some((unit) => grounds.test(flow.plain.slice(unit.start, unit.end)));
  let ordered = false;
  const firstGround = units.findIndex((unit) => grounds.test(flow.plain.slice(unit.start, unit.end)));
  let inGrounds = false;
  for (const [index, unit] of units.entries()) {
    const text = flow.plain.slice(unit.start, unit.end);
    if (hasGrounds) inGrounds = index >= firstGround && index < operativeAt;
    const isMarked = unit.kind !== 'PLAIN' && unit.kind !== 'DASH';
    if (!inGrounds && (isMarked || (hasGrounds && index >= operativeAt))) ordered = true;
    const last = spans.at(-1);
    const goesOn = last !== undefined && (last.region === 'OPENING' || last.region === 'BASIS') && /[;,]\s*$/.test(flow.text.slice(last.start, last.end)) && unit.kind === 'PLAIN';
    const region = inGrounds ? 'BASIS' : ordered ? 'ORDER' : goesOn && regionOfPlain(text) === 'SITUATION' ? last.region : regionOfPlain(text);
    spans.push({ start: unit.start, end: unit.end, region });
    if (!inGrounds && /:\s*$/.test(text) && ordering.test(text)) ordered = true;
  }
  return spans;
}

function regionOfPlain(text: string): Region {
  if (/^(?:-\s?)?(?:can cu|xet de nghi|theo de nghi)/.test(text)) return 'BASIS';
  if (opening.test(text)) return 'OPENING';
  return /^(?:giao|de nghi|yeu cau)\b/.test(text) ? 'ORDER' : 'SITUATION';
}

export function regionAt(spans: readonly RegionSpan[], at: number): Region {
  return holding(spans, at)?.region ?? 'ORDER';
}

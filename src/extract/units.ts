import type { Flow } from './flow.js';
import { markerOf, type MarkerForm } from './markers.js';

/** A numbered, lettered, dashed or plain paragraph of a body, with what it hangs under (mục, điểm, gạch đầu dòng). */
export interface Unit {
  /** Offsets in the flow; `start` is behind the marker. */
  readonly start: number;
  readonly end: number;
  readonly kind: MarkerForm['kind'] | 'PLAIN';
  readonly label: string;
  readonly parent: Unit | undefined;
  readonly children: Unit[];
  /** Section path: "II.3", "2 -1". */
  readonly place: string;
}

/** Kinds that hold a plain paragraph behind them only when they open it. */
const small = new Set<Unit['kind']>(['DASH', 'PLUS', 'LETTER', 'BRACKETED', 'PLAIN']);
/** Kinds below articles, outer ones first: a marker closes every open unit of its own kind and of kinds behind it. */
const inner: readonly Unit['kind'][] = ['NUMBER', 'DECIMAL', 'LETTER', 'BRACKETED', 'PLAIN', 'DASH', 'PLUS'];

/**
 * The units of a body in the order of the text.
 * @param from where the body begins in the flow
 * @param annexFrom where its annexes begin: nothing before them holds what they say
 */
export function unitsOf(flow: Flow, from: number, annexFrom = Number.POSITIVE_INFINITY): readonly Unit[] {
  const units: Unit[] = [];
  const open: Unit[] = [];
  const dashes = new Map<string, number>();
  let [isAnnex, order] = [false, orderIn(flow, from)];
  for (const paragraph of flow.paragraphs) {
    if (paragraph.start < from) continue;
    if (!isAnnex && paragraph.start >= annexFrom) {
      [isAnnex, order, open.length] = [true, orderIn(flow, annexFrom), 0];
    }
    const marker = markerOf(flow.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)));
    const kind = marker?.kind ?? 'PLAIN';
    close(open, kind, flow, order);
    const parent = open.at(-1);
    const unit: Unit = {
      start: paragraph.start + (marker?.length ?? 0),
      end: paragraph.end,
      kind,
      label: marker?.label ?? '',
      parent,
      children: [],
      place: placeOf(parent, kind, marker?.label ?? '', dashes),
    };
    parent?.children.push(unit);
    units.push(unit);
    open.push(unit);
  }
  return units;
}

/** A decision may hold "I." within an article, a plan articles within "I.": whichever comes first is the outer one. */
function orderIn(flow: Flow, from: number): readonly Unit['kind'][] {
  for (const paragraph of flow.paragraphs) {
    const kind = paragraph.start < from ? undefined : markerOf(flow.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)))?.kind;
    if (kind === 'ARTICLE') return ['PART', 'CHAPTER', 'ARTICLE', 'ROMAN', ...inner];
    if (kind === 'ROMAN') break;
  }
  return ['PART', 'CHAPTER', 'ROMAN', 'ARTICLE', ...inner];
}

function close(open: Unit[], kind: Unit['kind'], flow: Flow, order: readonly Unit['kind'][]): void {
  if (kind === 'PLAIN') {
    while (open.length > 0 && small.has((open.at(-1) as Unit).kind) && !holdsPlain(open.at(-1) as Unit, flow)) open.pop();
    return;
  }
  const same = open.map((unit) => unit.kind).lastIndexOf(kind);
  if (same !== -1 && !open.slice(same + 1).some((unit) => unit.kind === 'PLAIN' && opens(unit, flow))) {
    open.length = same;
    return;
  }
  const rank = order.indexOf(kind);
  while (open.length > 0) {
    const last = open.at(-1) as Unit;
    if (last.kind === 'PLAIN' ? opens(last, flow) && rank >= order.indexOf('LETTER') : order.indexOf(last.kind) < rank) break;
    open.pop();
  }
}

/** "b) Bộ Tài chính:" with its tasks in plain paragraphs behind it. */
function holdsPlain(unit: Unit, flow: Flow): boolean {
  return unit.kind !== 'PLAIN' && opens(unit, flow) && unit.children.every((child) => child.kind === 'PLAIN');
}

function opens(unit: Unit, flow: Flow): boolean {
  return /:\s*$/.test(flow.text.slice(unit.start, unit.end));
}

/** @param dashes how many dashes were counted under each place so far */
function placeOf(parent: Unit | undefined, kind: Unit['kind'], label: string, dashes: Map<string, number>): string {
  const above = parent?.place ?? '';
  if (kind === 'PLAIN') return above;
  if (kind === 'DASH' || kind === 'PLUS') {
    const under = `${above} ${kind === 'DASH' ? '-' : '+'}`;
    const count = (dashes.get(under) ?? 0) + 1;
    dashes.set(under, count);
    return `${under}${String(count)}`.trim();
  }
  const own = label.replace(/\s+/g, ' ').replace(/[.:)\-/\s]+$/, '').replace(/^\((.+)$/, '$1');
  // "3.1" under "3" is 3.1, not 3.3.1.
  const whole = kind === 'DECIMAL' ? own.split('.')[0] ?? '' : '';
  if (whole !== '' && (above === whole || above.endsWith(`.${whole}`))) return `${above.slice(0, above.length - whole.length)}${own}`;
  return above === '' ? own : `${above}.${own}`;
}

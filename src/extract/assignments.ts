import type { AssignmentKind } from '../domain/facts.js';
import type { ReadAssignment, ReadIdentity } from '../domain/reading.js';
import { plain, spanOf } from './clean.js';
import { dueOf, lastDay } from './due.js';
import type { Flow } from './flow.js';
import { labelOf } from './labels.js';
import { coordinatorsOf, orderAt, reportsOf, type Order } from './orders.js';
import { pieces } from './pieces.js';
import { isOrdering, opensUnits, isBareImperative, openingEnd } from './sentences.js';
import type { Unit } from './units.js';

/** Who answers for the units below a heading or behind a chapeau (câu dẫn). */
interface Heirs {
  readonly leads: readonly string[];
  readonly chain: readonly string[];
  readonly assigner: string | null;
  readonly modality: ReadAssignment['modality'];
  /** NONE: nobody was named. CHAPEAU: by a sentence before. HEADING: by the unit above. */
  readonly by: 'NONE' | 'CHAPEAU' | 'HEADING';
}

const nobody: Heirs = { leads: [], chain: [], assigner: null, modality: 'NONE', by: 'NONE' };

interface Context {
  readonly flow: Flow;
  readonly original: string;
  readonly identity: ReadIdentity;
  readonly isVoice: (name: string) => boolean;
  /** Papers that ask or report order nothing of their own. */
  readonly asks: boolean;
}

/** The tasks that a document gives, in the order of the text; headings and chapeaux only hand down who leads. */
export function assignmentsOf(flow: Flow, original: string, identity: ReadIdentity, units: readonly Unit[]): readonly ReadAssignment[] {
  const context: Context = { flow, original, identity, isVoice: voiceOf(identity), asks: ['TTr', 'BC'].includes(identity.typeCode) };
  const found: ReadAssignment[] = [];
  let heirs = nobody;
  let isOrdered = false;
  for (const unit of units.filter((one) => one.parent === undefined)) {
    const opened = unit.kind === 'PLAIN' ? chapeauOf(context, unit, units) : undefined;
    if (opened !== undefined) [heirs, isOrdered] = [opened, true];
    if (unit.kind !== 'PLAIN') isOrdered = true;
    visit(context, unit, opened === undefined ? heirs : { ...opened }, isOrdered, found, opened !== undefined);
  }
  return found;
}

function voiceOf(identity: ReadIdentity): (name: string) => boolean {
  const own = [identity.issuer, identity.actingOrgan, identity.onBehalfOf].filter((name) => name !== null).map((name) => plain(name).replace(/\b(?:ubnd)\b/g, 'uy ban nhan dan'));
  return (name) => {
    const said = plain(name).replace(/\b(?:ubnd)\b/g, 'uy ban nhan dan').replace(/^(?:tap the|dong chi) /, '').trim();
    return said.length > 3 && own.some((one) => one.startsWith(said) || said.startsWith(one) || (said.startsWith('chu tich') && one.startsWith(said.replace(/^chu tich /, '').slice(0, 16))));
  };
}

/** "X yêu cầu A, B thực hiện các nhiệm vụ sau:" hands A and B to the units behind it. */
function chapeauOf(context: Context, unit: Unit, units: readonly Unit[]): Heirs | undefined {
  const text = context.flow.text.slice(unit.start, unit.end);
  const next = units[units.indexOf(unit) + 1];
  if (!opensUnits(text) || next === undefined || !isOrdering(text)) return undefined;
  const order = lastOrder(context, unit);
  if (order === undefined) return { ...nobody, by: 'NONE' };
  return heirsOf(context, order, nobody, 'CHAPEAU');
}

/** The last order of a long sentence: what comes before it tells why. */
function lastOrder(context: Context, unit: Unit): Order | undefined {
  const { text } = context.flow;
  const starts = [...text.slice(unit.start, unit.end).matchAll(/(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công)\s/giu)].map((match) => unit.start + match.index);
  for (const start of starts.reverse()) {
    const order = orderAt(text, start, unit.end, context.isVoice);
    if (order !== undefined && order.levels.length > 0) return order;
  }
  return undefined;
}

function heirsOf(context: Context, order: Order, above: Heirs, by: Heirs['by']): Heirs {
  const { leads, chain } = leadsOf(context, order, above);
  return { leads, chain, assigner: order.assigner ?? above.assigner, modality: order.modality === 'NONE' ? above.modality : order.modality, by };
}

function leadsOf(context: Context, order: Order, above: Heirs): Pick<Heirs, 'leads' | 'chain'> {
  const levels = order.levels.map((level) => level.map((name) => labelOf(name, context.identity.place)));
  const [first = [], last = []] = [levels[0], levels.at(-1)];
  if (levels.length < 2) return { leads: first, chain: [] };
  return { leads: order.lastLeads ? last : first, chain: levels.flat() };
}

function visit(context: Context, unit: Unit, heirs: Heirs, isOrdered: boolean, found: ReadAssignment[], isChapeau: boolean): void {
  const below = isChapeau ? heirs : readUnit(context, unit, heirs, isOrdered, found);
  let current = below;
  for (const child of unit.children) {
    const isLead = child.kind === 'PLAIN' && opensUnits(context.flow.text.slice(child.start, child.end)) && child.children.length > 0;
    visit(context, child, current, isOrdered, found, false);
    if (isLead) current = below;
  }
}

/** Emits the tasks of one unit and tells who answers for the units under it. */
function readUnit(context: Context, unit: Unit, heirs: Heirs, isOrdered: boolean, found: ReadAssignment[]): Heirs {
  const { flow, isVoice } = context;
  const text = flow.text;
  const from = unit.kind === 'ARTICLE' ? articleText(text, unit) : unit.start;
  if (from >= unit.end || text.slice(from, unit.end).trim() === '') return heirs;
  const heads = opensUnits(text.slice(from, unit.end)) || (unit.children.length > 0 && unit.end - from < 160);
  let below = heirs;
  for (const piece of pieces(text, from, unit.end)) {
    const start = openingEnd(text, piece.start, piece.end, isVoice);
    const order = orderAt(text, start, piece.end, isVoice);
    const given = order === undefined ? undefined : heirsOf(context, order, heirs, 'HEADING');
    const isFirst = piece.start === from;
    if (order !== undefined && given !== undefined && !isDescription(text, order) && !(context.isVoice(order.levels[0]?.[0] ?? '') && order.modality === 'NONE')) {
      const hasTask = order.verb !== undefined && text.slice(order.predicate, piece.end).replace(/[\s:./]+$/, '').length > 6 && !isGeneric(text.slice(order.predicate, piece.end));
      if (heads && (isFirst || order.modality !== 'NONE')) below = order.verb === 'chỉ đạo' && order.levels.length === 1 && !hasTask ? given : given;
      if (hasTask && (order.modality !== 'NONE' || isOrdered) && isWanted(context, unit, order, isFirst)) emit(context, unit, order.modality === 'NONE' ? piece.start : order.start, piece.end, order, given, false, found);
    } else if (isFirst ? isInherited(context, unit, heirs, text.slice(start, piece.end), heads) : heirs.by !== 'NONE' && isBareImperative(text.slice(start, piece.end)) && piece.isOwn) {
      emit(context, unit, piece.start, piece.end, undefined, chained(context, text, start, piece.end, heirs), true, found);
    } else if (isFirst && heads && heirs.by !== 'NONE') {
      below = chained(context, text, start, piece.end, heirs);
    }
  }
  return below;
}

/** "Chỉ đạo Sở Y tế:" under a person: the person leads, by way of the department. */
function chained(context: Context, text: string, start: number, end: number, heirs: Heirs): Heirs {
  const order = /^chỉ đạo\s/iu.test(text.slice(start, start + 9)) ? orderAt(text, start, end, context.isVoice) : undefined;
  if (order === undefined) return heirs;
  const names = order.levels.flat().map((name) => labelOf(name, context.identity.place));
  const isLed = /^chủ trì/u.test(text.slice(order.predicate, order.predicate + 8));
  return { ...heirs, leads: isLed ? names : heirs.leads, chain: [...(heirs.chain.length > 0 ? heirs.chain : heirs.leads), ...names] };
}

/** Where an article's text begins: behind its heading, when that is no sentence. */
function articleText(text: string, unit: Unit): number {
  return unit.start;
}

function isDescription(text: string, order: Order): boolean {
  return /(?:^|\s)(?:đã|đang|là|bị|được|có thể|nhận được|vừa)\s*$/u.test(text.slice(Math.max(order.start, order.predicate - 10), order.predicate)) || order.levels.flat().some((name) => /(?:^|\s)(?:đã|là|được hưởng|nhận)(?:\s|$)/u.test(name));
}

const generic = /^(?:tổ chức |tập trung |nghiêm túc |khẩn trương |chủ động |tiếp tục |quyết liệt |cần |phải |làm |thực hiện |triển khai |tốt |nghiêm |một số |các |những |việc |ngay |có hiệu quả |hiệu quả |lãnh đạo |chỉ đạo |,|thống nhất |quan tâm )*(?:nhiệm vụ|nội dung|công việc|biện pháp|giải pháp|việc|yêu cầu|công tác)[^.;]{0,70}(?:sau|dưới đây|như sau|sau đây|gồm)?\s*:?\s*$/u;

function isGeneric(predicate: string): boolean {
  return generic.test(predicate.trim());
}

function isWanted(context: Context, unit: Unit, order: Order, isFirst: boolean): boolean {
  if (context.asks && order.modality !== 'ASSIGN') return false;
  if (order.modality === 'NONE' && !isFirst) return /^(?:chủ trì|có trách nhiệm|chịu trách nhiệm)/u.test(order.verb ?? '');
  return true;
}

function isInherited(context: Context, unit: Unit, heirs: Heirs, text: string, heads: boolean): boolean {
  if (heirs.by === 'NONE' || context.asks) return false;
  if (heads && (unit.children.length > 0 || text.trim().endsWith(':'))) return false;
  if (unit.kind === 'PLAIN') return isBareImperative(text);
  return text.length > 25;
}

function emit(context: Context, unit: Unit, start: number, end: number, order: Order | undefined, heirs: Heirs, inherits: boolean, found: ReadAssignment[]): void {
  const { flow, original, identity } = context;
  const stop = trimmedEnd(flow.text, start, end);
  const words = flow.text.slice(start, stop);
  const due = dueOf(words, identity.issuedOn === null ? null : Number(identity.issuedOn.slice(0, 4)));
  const place = (name: string): string => labelOf(name, identity.place);
  found.push({
    leads: heirs.leads,
    leadIsInherited: inherits,
    chain: heirs.chain,
    coordinators: coordinatorsOf(flow.text, order?.predicate ?? start, stop).map(place).filter((name) => !heirs.leads.includes(name)),
    roles: [],
    reportsTo: reportsOf(flow.text, order?.predicate ?? start, stop).map(place),
    assigner: order?.assigner ?? heirs.assigner ?? identity.onBehalfOf ?? identity.issuer,
    dueOn: lastDay(due),
    due,
    kind: kindOf(words),
    modality: heirs.modality === 'NONE' ? 'NONE' : heirs.modality,
    place: unit.place === '' ? null : unit.place,
    ...spanOf(flow, start, stop, original),
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && /[\s;]/.test(text.charAt(stop - 1))) stop -= 1;
  return stop;
}

function kindOf(words: string): AssignmentKind {
  if (/chịu trách nhiệm (?:trước|thi hành|về)/u.test(words)) return 'ACCOUNTABILITY';
  return 'TASK';
}

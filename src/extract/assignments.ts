import type { ReadAssignment, ReadIdentity, ReadRecipient } from '../domain/reading.js';
import { beginsBody } from './bodies.js';
import { splitBodies } from './body-lists.js';
import { spanOf } from './clean.js';
import { dueOf, lastDay } from './due.js';
import type { Flow } from './flow.js';
import { holdsVerb, isClosing, isDecision, isDescription, isGeneric, isGround, isRule, isShortHeading, isTopicOfNoTask } from './gates.js';
import { chained, chapeauOf, heirsOf, nobody, orderContext, type Heirs, type OrderContext } from './heirs.js';
import { labelOf } from './labels.js';
import { coordinatorsOf, orderAt, reportsOf, type Order } from './orders.js';
import { piecesOf, type Piece } from './pieces.js';
import { labelledTask, taskColumns, type TaskColumns } from './labelled.js';
import { rolesOf } from './roles.js';
import { isBareImperative, openingEnd, opensUnits } from './sentences.js';
import type { Unit } from './units.js';

/** What the walk over the units knows besides the document. */
interface Walk {
  readonly context: OrderContext;
  readonly found: ReadAssignment[];
  /** True once the ordering part has begun: behind a chapeau or in a numbered unit. */
  isOrdered: boolean;
  /** By whom the unit at hand is inherited. */
  heirs: Heirs;
  columns: TaskColumns | undefined;
}

/** The tasks that a document gives, in the order of the text; headings and chapeaux only hand down who leads. */
export function assignmentsOf(flow: Flow, original: string, identity: ReadIdentity, recipients: readonly ReadRecipient[], units: readonly Unit[]): readonly ReadAssignment[] {
  const walk: Walk = { context: orderContext(flow, original, identity, recipients), found: [], isOrdered: false, heirs: nobody, columns: undefined };
  let heirs = nobody;
  for (const [index, unit] of units.entries()) {
    if (unit.parent !== undefined) continue;
    const chapeau = unit.kind === 'PLAIN' ? chapeauOf(walk.context, unit, units[index + 1]) : undefined;
    if (chapeau !== undefined || unit.kind !== 'PLAIN') walk.isOrdered = true;
    if (chapeau !== undefined) heirs = chapeau;
    if (chapeau === undefined) {
      visit(walk, unit, heirs, undefined);
      continue;
    }
    if (chapeau.by !== 'NONE') readUnit(walk, unit, nobody, undefined);
    for (const [at, child] of unit.children.entries()) visit(walk, child, heirs, unit.children[at - 1]);
  }
  return withTerms(walk, units);
}

/** "Thời hạn …: đến hết ngày …" in an article of its own holds for the tasks of the articles before it. */
function withTerms(walk: Walk, units: readonly Unit[]): readonly ReadAssignment[] {
  const { flow, identity } = walk.context;
  const term = units.find((unit) => unit.kind === 'ARTICLE' && /^Thời (?:hạn|gian)(?: (?:thực hiện|hoàn thành|ủy quyền|thí điểm|áp dụng))?\s?[:.]/u.test(flow.text.slice(unit.start, unit.start + 40)));
  if (term === undefined) return walk.found;
  const due = dueOf(flow.text.slice(term.start, term.end), identity.issuedOn === null ? null : Number(identity.issuedOn.slice(0, 4)));
  const from = flow.from[term.start] ?? 0;
  return walk.found.map((task) => (task.end <= from && task.due === null ? { ...task, due, dueOn: lastDay(due) } : task));
}

function visit(walk: Walk, unit: Unit, heirs: Heirs, before: Unit | undefined): void {
  const text = walk.context.flow.text.slice(unit.start, unit.end);
  if (readRow(walk, unit, text) || readLabelled(walk, unit)) return;
  if (isTopicOfNoTask(text) && unit.children.length > 0) {
    for (const child of unit.children) visit(walk, child, nobody, undefined);
    return;
  }
  let below = readUnit(walk, unit, heirs, before);
  for (const [index, child] of unit.children.entries()) {
    const chapeau = child.kind === 'PLAIN' ? chapeauOf(walk.context, child, child.children[0] ?? unit.children[index + 1]) : undefined;
    if (chapeau !== undefined && chapeau.by !== 'NONE') {
      readUnit(walk, child, nobody, undefined);
      for (const [at, grandchild] of child.children.entries()) visit(walk, grandchild, chapeau, child.children[at - 1]);
      if (child.children.length === 0) below = chapeau;
    } else visit(walk, child, below, unit.children[index - 1]);
  }
}

/** A row of a task table: its columns say who leads and when. */
function readRow(walk: Walk, unit: Unit, text: string): boolean {
  if (!text.includes(' | ')) {
    if (unit.kind !== 'PLAIN' || text.length > 200) walk.columns = undefined;
    return false;
  }
  const cells = text.split(/\s?\|\s?/).map((cell) => cell.trim());
  const columns = taskColumns(cells);
  if (columns !== undefined) walk.columns = columns;
  if (columns !== undefined || walk.columns === undefined) return columns !== undefined;
  const placed = (names: readonly string[]): readonly string[] => names.map((name) => labelOf(name, walk.context.identity.place));
  const leads = placed(splitBodies(cells[walk.columns.leads] ?? ''));
  const task = cells[walk.columns.task] ?? '';
  if (leads.length === 0 || task.length < 8) return true;
  const start = unit.start + Math.max(0, text.indexOf(task));
  const coordinators = placed(splitBodies(cells[walk.columns.coordinators] ?? '').filter((name) => /\p{L}{2}/u.test(name)));
  give(walk, unit, { start, end: unit.end, isFirst: true, sharesDay: false }, { ...nobody, leads, by: 'HEADING' }, { coordinators, time: cells[walk.columns.time] ?? '', isInherited: false, assigner: null, from: unit.end });
  return true;
}

/** A task of a plan with labelled lines under it: "Đơn vị chủ trì: …", "Thời gian: …". */
function readLabelled(walk: Walk, unit: Unit): boolean {
  const told = labelledTask(walk.context.flow.text, unit);
  if (told === undefined) return false;
  const place = (names: readonly string[]): readonly string[] => names.map((name) => labelOf(name, walk.context.identity.place));
  give(walk, unit, { start: unit.start, end: Math.max(unit.end, told.labelsFrom), isFirst: true, sharesDay: false }, { ...nobody, leads: place(told.leads), by: 'HEADING' }, { coordinators: place(told.coordinators), time: told.time, isInherited: false, assigner: null, from: unit.end });
  return true;
}

/** Emits the tasks of one unit and tells who answers for the units under it. */
function readUnit(walk: Walk, unit: Unit, heirs: Heirs, before: Unit | undefined): Heirs {
  const { context } = walk;
  const text = context.flow.text;
  if (text.slice(unit.start, unit.end).trim() === '' || isGround(text.slice(unit.start, unit.end))) return heirs;
  const heads = unit.children.length > 0 || opensUnits(text.slice(unit.start, unit.end));
  walk.heirs = heirs;
  let [below, current] = [heirs, heirs];
  let day: string | null = null;
  for (const piece of piecesOf(text, unit, context.isVoice, heirs.by !== 'NONE')) {
    const start = openingEnd(text, headingEnd(text, piece.start, heads), piece.end, context.isVoice);
    const isPassedOn = current.leads.length > 0 && /^(?:lãnh đạo, )?chỉ đạo\s/iu.test(text.slice(start, start + 20));
    const order = isPassedOn ? undefined : orderAt(text, start, piece.end, context.isVoice);
    if (order !== undefined && isOrder(walk, unit, order, piece)) {
      const given = chainedBehind(walk, order, heirsOf(context, order, heirs, 'HEADING'), piece);
      if (heads) below = below.by === 'HEADING' && below !== heirs && opensUnits(text.slice(unit.start, unit.end)) && given.chain.length === 0 ? { ...given, leads: [...new Set([...below.leads, ...given.leads])] } : given;
      current = given;
      if (hasTask(text, order, piece, unit.children.length > 0) && isWanted(walk, unit, order)) day = emit(walk, unit, piece, order, given, false, day);
      continue;
    }
    const own = chained(context, start, piece.end, current);
    const body = text.slice(start, piece.end);
    if (heads && piece.isFirst && (unit.children.length > 0 ? own !== current || opensUnits(body) || !isBareImperative(body) : true)) below = own;
    if (inherits(walk, unit, current, body, heads, piece, before)) {
      day = emit(walk, unit, piece, undefined, own, true, day);
      if (own !== current && !heads) current = { ...own, by: 'HEADING' };
    }
  }
  return below;
}

/** "Trách nhiệm của X", "Đối với Sở X:": the body of a heading behind its words. */
function headingEnd(text: string, start: number, heads: boolean): number {
  const found = heads ? /^(?:Trách nhiệm|Nhiệm vụ|Phân công nhiệm vụ)(?: cụ thể)?(?: của| cho)? |^(?:Đối với|Về phía) /u.exec(text.slice(start, start + 40)) : null;
  const end = start + (found?.[0].length ?? 0);
  return beginsBody(text, end) ? end : start;
}

/** "Phân công đồng chí X: Chỉ đạo Sở Y, …": the second order of one heading. */
function chainedBehind(walk: Walk, order: Order, given: Heirs, piece: Piece): Heirs {
  return order.verb === undefined ? chained(walk.context, order.predicate, piece.end, given) : given;
}

function isOrder(walk: Walk, unit: Unit, order: Order, piece: Piece): boolean {
  const { flow, isVoice } = walk.context;
  if (isDescription(flow.text, order)) return false;
  if (order.modality !== 'NONE') return true;
  if (isVoice(order.levels[0]?.[0] ?? '') && (unit.kind === 'PLAIN' || saysOnly.test(order.verb ?? ''))) return false;
  if (isPrivate.test(order.levels[0]?.[0] ?? '') && !/^(?:có trách nhiệm|phải|chịu trách nhiệm)$/u.test(order.verb ?? '') && walk.heirs.by === 'NONE') return false;
  if (piece.isFirst && /^(?:có trách nhiệm|chịu trách nhiệm|chủ trì)$/u.test(order.verb ?? '')) return true;
  return walk.isOrdered && (piece.isFirst || order.verb !== undefined) && !(order.verb === undefined && unit.children.length === 0 && !opensMore(flow.text, order, piece));
}

/** Kinds that ask or report. */
const asking = new Set(['TTr', 'BC', 'PTr']);
/** What a voice does in its own name. */
const saysOnly = /^(?:thông báo|báo cáo|trình|đề nghị|yêu cầu|thống nhất|ban hành|hướng dẫn|quyết định|gửi|giao|phân công|có ý kiến|xem xét|tổ chức|căn cứ|nghiên cứu|tiếp thu|kiến nghị)$/u;
/** Whoever it may concern: ordered only in so many words. */
const isPrivate = /^(?:công ty|cơ sở|doanh nghiệp|người|tổ chức|hộ|cá nhân|nhà thầu|chủ đầu tư|đơn vị sự nghiệp|trường hợp)/iu;

function opensMore(text: string, order: Order, piece: Piece): boolean {
  return text.charAt(order.predicate - 1) === ':' || /:\s*$/.test(text.slice(order.start, order.predicate)) || piece.end - order.predicate > 12;
}

function hasTask(text: string, order: Order, piece: Piece, isHeading: boolean): boolean {
  const predicate = text.slice(order.predicate, piece.end);
  if (isHeading && order.verb === undefined && /^(?:chỉ đạo|giao)\s/iu.test(predicate) && orderAt(text, order.predicate, piece.end, () => false)?.verb === undefined) return false;
  return predicate.replace(/[\s:./]+$/, '').length > 6 && !isGeneric(predicate) && (order.modality === 'ASSIGN' || order.modality === 'DELEGATE' || !isClosing(predicate)) && !(isHeading && isShortHeading(predicate)) && (order.verb !== undefined || holdsVerb(predicate));
}

/** Papers that ask or report give no tasks; an article of rules only in so many words. */
function isWanted(walk: Walk, unit: Unit, order: Order): boolean {
  const { identity, flow } = walk.context;
  if (asking.has(identity.typeCode)) return order.modality === 'ASSIGN';
  return order.modality === 'ASSIGN' || order.modality === 'DELEGATE' || unit.kind === 'ARTICLE' || !walk.context.laysRules || !isRule(unit, flow.text);
}

function inherits(walk: Walk, unit: Unit, heirs: Heirs, text: string, heads: boolean, piece: Piece, before: Unit | undefined): boolean {
  if (heirs.by === 'NONE' || heirs.leads.length === 0 || asking.has(walk.context.identity.typeCode)) return false;
  if (isDecision(text) || isGeneric(text) || isClosing(text) || (heirs.modality === 'NONE' && walk.context.laysRules && isRule(unit, walk.context.flow.text))) return false;
  if (!piece.isFirst) return true;
  if (heads && (opensUnits(text) || (unit.children.length > 0 && (!isBareImperative(text) || isTitleLike(text))))) return false;
  const goesOn = before !== undefined && ['LETTER', 'DASH', 'PLUS'].includes(before.kind);
  if (unit.kind === 'PLAIN') return isBareImperative(text) && !goesOn;
  return heirs.by === 'HEADING' ? text.trim().length > 12 : text.length > (isBareImperative(text) ? 18 : 25) && holdsVerb(text);
}

/** "Tiếp tục hoàn thiện thể chế về quản lý rác thải" over items of its own is their title. */
function isTitleLike(text: string): boolean {
  return text.length < 160 && !/[.;,]\s*$/.test(text);
}

function emit(walk: Walk, unit: Unit, piece: Piece, order: Order | undefined, heirs: Heirs, isInherited: boolean, shared: string | null): string | null {
  const { flow, identity } = walk.context;
  const from = order?.predicate ?? piece.start;
  const named = (names: readonly string[]): readonly string[] => names.map((name) => labelOf(name, identity.place));
  const coordinators = named(coordinatorsOf(flow.text, from, piece.end)).filter((name) => !heirs.leads.includes(name));
  return give(walk, unit, piece, heirs, { coordinators, time: '', isInherited, assigner: order?.assigner ?? null, from }, shared);
}

/** What an assignment tells beside its words and its leads. */
interface Particulars {
  readonly coordinators: readonly string[];
  /** Words for the time, where they stand apart. */
  readonly time: string;
  readonly isInherited: boolean;
  readonly assigner: string | null;
  /** Where reports and the like are looked for. */
  readonly from: number;
}

/** @returns the day that other pieces of the unit may share */
function give(walk: Walk, unit: Unit, piece: Piece, heirs: Heirs, more: Particulars, shared: string | null = null): string | null {
  const { flow, original, identity } = walk.context;
  let end = piece.end;
  while (end > piece.start && /[\s;]/.test(flow.text.charAt(end - 1))) end -= 1;
  const words = flow.text.slice(piece.start, end);
  const said = dueOf(`${words}${more.time === '' ? '' : `; ${/^\d/.test(more.time) ? 'đến ngày ' : /^(?:quý|tháng|năm|ngày)/iu.test(more.time) ? 'trong ' : ''}${more.time.replace(/^(?:dự kiến|trong|ngày)\s(?=tháng|quý)/iu, 'trong ')}`}`, identity.issuedOn === null ? null : Number(identity.issuedOn.slice(0, 4)));
  const due = piece.sharesDay && shared !== null && lastDay(said) === null && said !== null ? { ...said, on: shared } : said;
  walk.found.push({
    leads: heirs.leads,
    leadIsInherited: more.isInherited,
    chain: heirs.chain,
    coordinators: more.coordinators,
    roles: rolesOf(flow.text, more.from, end).map(({ role, name }) => ({ role, name: labelOf(name, identity.place) })),
    reportsTo: reportsOf(flow.text, more.from, end).map((name) => labelOf(name, identity.place)),
    assigner: more.assigner ?? heirs.assigner ?? identity.onBehalfOf ?? identity.issuer,
    dueOn: lastDay(due) ?? (piece.sharesDay ? shared : null),
    due,
    kind: /chịu trách nhiệm (?:trước|thi hành|về)/u.test(words) ? 'ACCOUNTABILITY' : 'TASK',
    modality: heirs.modality,
    place: unit.place === '' ? null : unit.place,
    ...spanOf(flow, piece.start, end, original),
  });
  return piece.isFirst ? lastDay(due) : shared;
}

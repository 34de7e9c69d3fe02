import type { ReadAssignment, ReadIdentity, ReadRecipient } from '../domain/reading.js';
import { beginsBody } from './bodies.js';
import { splitBodies } from './body-lists.js';
import { dueOf, lastDay } from './due.js';
import type { Flow } from './flow.js';
import { isGround, isTopicOfNoTask } from './gates.js';
import { chained, chapeauOf, directs, heirsOf, nobody, orderContext, type Heirs, type OrderContext } from './heirs.js';
import { labelledTask, taskColumns, type TaskColumns } from './labelled.js';
import { orderAt, type Order } from './orders.js';
import { piecesOf, type Piece } from './pieces.js';
import { isBareImperative, openingEnd, opensUnits } from './sentences.js';
import { hasTask, inherits, isOrder, isWanted } from './task-gates.js';
import { apart, placed, taskOf, written, yearOf, type Task } from './tasks.js';
import type { Unit } from './units.js';

/** What the walk over the units knows besides the document. */
interface Walk {
  readonly context: OrderContext;
  readonly found: ReadAssignment[];
  /** True once the ordering part has begun: behind a chapeau or in a numbered unit. */
  isOrdered: boolean;
  columns: TaskColumns | undefined;
}

/** The tasks that a document gives, in the order of the text; headings and chapeaux only hand down who leads. */
export function assignmentsOf(flow: Flow, original: string, identity: ReadIdentity, recipients: readonly ReadRecipient[], units: readonly Unit[]): readonly ReadAssignment[] {
  const walk: Walk = { context: orderContext(flow, original, identity, recipients), found: [], isOrdered: false, columns: undefined };
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

const opensTerm = /^Thời (?:hạn|gian)(?: (?:thực hiện|hoàn thành|ủy quyền|thí điểm|áp dụng))?\s?[:.]/u;

/** "Thời hạn …: đến hết ngày …" in an article of its own holds for the tasks of the articles before it. */
function withTerms(walk: Walk, units: readonly Unit[]): readonly ReadAssignment[] {
  const { flow, identity } = walk.context;
  const term = units.find((unit) => unit.kind === 'ARTICLE' && opensTerm.test(flow.text.slice(unit.start, unit.start + 40)));
  if (term === undefined) return walk.found;
  const due = dueOf(flow.text.slice(term.start, term.end), yearOf(identity));
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
  const leads = placed(walk.context, splitBodies(cells[walk.columns.leads] ?? ''));
  const task = cells[walk.columns.task] ?? '';
  if (leads.length === 0 || task.length < 8) return true;
  const start = unit.start + Math.max(0, text.indexOf(task));
  const coordinators = placed(walk.context, splitBodies(cells[walk.columns.coordinators] ?? '').filter((name) => /\p{L}{2}/u.test(name)));
  give(walk, { ...apart(unit, leads, { start, end: unit.end }), coordinators, time: cells[walk.columns.time] ?? '' });
  return true;
}

/** A task of a plan with labelled lines under it: "Đơn vị chủ trì: …", "Thời gian: …". */
function readLabelled(walk: Walk, unit: Unit): boolean {
  const told = labelledTask(walk.context.flow.text, unit);
  if (told === undefined) return false;
  const end = Math.max(unit.end, told.labelsFrom);
  give(walk, { ...apart(unit, placed(walk.context, told.leads), { start: unit.start, end }), coordinators: placed(walk.context, told.coordinators), time: told.time });
  return true;
}

/** Emits the tasks of one unit and tells who answers for the units under it. */
function readUnit(walk: Walk, unit: Unit, heirs: Heirs, before: Unit | undefined): Heirs {
  const { context } = walk;
  const text = context.flow.text;
  const words = text.slice(unit.start, unit.end);
  if (words.trim() === '' || isGround(words)) return heirs;
  const isOpening = opensUnits(words);
  const heads = unit.children.length > 0 || isOpening;
  let [below, current] = [heirs, heirs];
  let day: string | null = null;
  for (const piece of piecesOf(text, unit, context.isVoice, heirs.by !== 'NONE')) {
    const start = openingEnd(text, headingEnd(text, piece.start, heads), piece.end, context.isVoice);
    const isPassedOn = current.leads.length > 0 && directs(text, start);
    const order = isPassedOn ? undefined : orderAt(text, start, piece.end, context.isVoice);
    if (order !== undefined && isOrder(context, order, { unit, piece, heirs, isOrdered: walk.isOrdered })) {
      const given = chainedBehind(walk, order, heirsOf(context, order, heirs, 'HEADING'), piece);
      if (heads) below = isOpening && below !== heirs ? together(below, given) : given;
      current = given;
      if (hasTask(text, order, piece, unit.children.length > 0) && isWanted(context, order, unit)) day = give(walk, taskOf(context, { unit, piece, order, heirs: given, shared: day }));
      continue;
    }
    const own = chained(context, start, piece.end, current);
    const body = text.slice(start, piece.end);
    const isTask = unit.children.length > 0 && own === current && !opensUnits(body) && isBareImperative(body);
    if (heads && piece.isFirst && !isTask) below = own;
    if (inherits(context, { unit, piece, heirs: current, before, heads }, body)) {
      day = give(walk, taskOf(context, { unit, piece, order: undefined, heirs: own, shared: day }));
      if (own !== current && !heads) current = { ...own, by: 'HEADING' };
    }
  }
  return below;
}

/** "Giao Sở Y tế, đề nghị Công an tỉnh thực hiện:": both answer for what stands below. */
function together(first: Heirs, second: Heirs): Heirs {
  return first.by === 'HEADING' && second.chain.length === 0 ? { ...second, leads: [...new Set([...first.leads, ...second.leads])] } : second;
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

/** @returns the day that other pieces of the unit may share */
function give(walk: Walk, task: Task): string | null {
  const given = written(walk.context, task);
  walk.found.push(given);
  return task.piece.isFirst ? lastDay(given.due) : task.shared;
}

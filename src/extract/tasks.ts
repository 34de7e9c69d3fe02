import type { ReadAssignment, ReadIdentity } from '../domain/reading.js';
import { spanOf } from './clean.js';
import { dueOf, lastDay } from './due.js';
import { nobody, type Heirs, type OrderContext } from './heirs.js';
import { labelOf } from './labels.js';
import { coordinatorsOf, reportsOf, type Order } from './orders.js';
import type { Piece } from './pieces.js';
import { rolesOf } from './roles.js';
import type { Unit } from './units.js';

/** A task before it is written down. */
export interface Task {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly heirs: Heirs;
  readonly coordinators: readonly string[];
  /** Words for the time, where they stand apart. */
  readonly time: string;
  readonly isInherited: boolean;
  readonly assigner: string | null;
  /** Where reports and the like are looked for. */
  readonly from: number;
  /** The day that another piece of the unit has told. */
  readonly shared: string | null;
}

/** The task of a piece: by an order of its own, or inherited without one. */
export function taskOf(context: OrderContext, { order, ...task }: Pick<Task, 'unit' | 'piece' | 'heirs' | 'shared'> & { readonly order: Order | undefined }): Task {
  const from = order?.predicate ?? task.piece.start;
  const coordinators = placed(context, coordinatorsOf(context.flow, from, task.piece.end)).filter((name) => !task.heirs.leads.includes(name));
  return { ...task, coordinators, time: '', isInherited: order === undefined, assigner: order?.assigner ?? null, from };
}

/** A task as the reading tells it, with its words and their place. */
export function written(context: OrderContext, { unit, piece, heirs, ...task }: Task): ReadAssignment {
  const { flow, original, identity } = context;
  let end = piece.end;
  while (end > piece.start && /[\s;]/.test(flow.text.charAt(end - 1))) end -= 1;
  const words = flow.text.slice(piece.start, end);
  const said = dueOf(`${words}${labelledTime(task.time)}`, yearOf(identity));
  const shared = piece.sharesDay ? task.shared : null;
  const printed = said === null ? null : { ...said, text: asLabelled(said.text, task.time) };
  const due = shared !== null && printed !== null && lastDay(printed) === null ? { ...printed, on: shared } : printed;
  return {
    leads: heirs.leads,
    leadIsInherited: task.isInherited,
    chain: heirs.chain,
    coordinators: task.coordinators,
    roles: rolesOf(flow.text, task.from, end).map(({ role, name }) => ({ role, name: labelOf(name, identity.place) })),
    reportsTo: placed(context, reportsOf(flow, task.from, end)),
    assigner: task.assigner ?? heirs.assigner ?? identity.onBehalfOf ?? identity.issuer,
    dueOn: lastDay(due) ?? shared,
    due,
    kind: /chịu trách nhiệm (?:trước|thi hành|về)/u.test(words) ? 'ACCOUNTABILITY' : 'TASK',
    modality: heirs.modality,
    place: unit.place === '' ? null : unit.place,
    ...spanOf(flow, piece.start, end, original),
  };
}

/** "30/6/2031", "Quý III năm 2031" in a column or behind a label, as a sentence would say it. */
function labelledTime(time: string): string {
  if (time === '') return '';
  return `; ${prepositionOf(time)}${time.replace(/^(?:dự kiến|trong|ngày)\s(?=tháng|quý)/iu, 'trong ')}`;
}

function prepositionOf(time: string): string {
  return /^\d/.test(time) ? 'đến ngày ' : /^(?:quý|tháng|năm|ngày)/iu.test(time) ? 'trong ' : '';
}

/** The words for a time without the preposition that no paper prints. */
function asLabelled(text: string, time: string): string {
  const added = prepositionOf(time);
  return added === '' ? text : text.split('; ').map((one) => (one.startsWith(added) && time.startsWith(one.slice(added.length)) ? one.slice(added.length) : one)).join('; ');
}

/** Names with their place, as the paper means them. */
export function placed(context: OrderContext, names: readonly string[]): readonly string[] {
  return names.map((name) => labelOf(name, context.identity.place));
}

/** A task whose leads stand apart from its words: in a column, in a line of their own. */
export function apart(unit: Unit, leads: readonly string[], { start, end }: Pick<Piece, 'start' | 'end'>): Task {
  return { unit, piece: { start, end, isFirst: true, sharesDay: false }, heirs: { ...nobody, leads, by: 'HEADING' }, coordinators: [], time: '', isInherited: false, assigner: null, from: unit.end, shared: null };
}

/** The year of a paper, for days that it prints without one. */
export function yearOf(identity: ReadIdentity): number | null {
  return identity.issuedOn === null ? null : Number(identity.issuedOn.slice(0, 4));
}

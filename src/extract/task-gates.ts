import { holdsVerb, isClosing, isDecision, isDescription, isGeneric, isRule, isShortHeading } from './gates.js';
import type { Heirs, OrderContext } from './heirs.js';
import { orderAt, type Order } from './orders.js';
import type { Piece } from './pieces.js';
import { isBareImperative, opensUnits } from './sentences.js';
import type { Unit } from './units.js';

/** Kinds that ask or report. */
const asking = new Set(['TTr', 'BC', 'PTr']);
/** What a voice does in its own name. */
const saysOnly = new Set(['thông báo', 'báo cáo', 'trình', 'đề nghị', 'yêu cầu', 'thống nhất', 'ban hành', 'hướng dẫn', 'quyết định', 'gửi', 'giao', 'phân công', 'có ý kiến', 'xem xét', 'tổ chức', 'căn cứ', 'nghiên cứu', 'tiếp thu', 'kiến nghị']);
/** Whoever it may concern: ordered only in so many words. */
const isPrivate = /^(?:công ty|cơ sở|doanh nghiệp|người|tổ chức|hộ|cá nhân|nhà thầu|chủ đầu tư|đơn vị sự nghiệp|trường hợp)/iu;
/** "Người nuôi tôm phải …" */
const obliges = new Set(['có trách nhiệm', 'phải', 'chịu trách nhiệm']);
/** "Sở Y tế chủ trì …", wherever it stands. */
const charges = new Set(['có trách nhiệm', 'chịu trách nhiệm', 'chủ trì']);

/** Where an order stands: in which unit and piece, under whom, and behind what. */
export interface Standing {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly heirs: Heirs;
  /** True once the ordering part has begun: behind a chapeau or in a numbered unit. */
  readonly isOrdered: boolean;
}

/** True when an order tells somebody to do something; without an order word it depends on where it stands. */
export function isOrder({ flow, isVoice }: OrderContext, order: Order, { unit, piece, heirs, isOrdered }: Standing): boolean {
  if (isDescription(flow.text, order)) return false;
  if (order.modality !== 'NONE') return true;
  const [subject, verb] = [order.levels[0]?.[0] ?? '', order.verb ?? ''];
  if (isVoice(subject) && (unit.kind === 'PLAIN' || saysOnly.has(verb))) return false;
  if (isPrivate.test(subject) && !obliges.has(verb) && heirs.by === 'NONE') return false;
  if (piece.isFirst && charges.has(verb)) return true;
  const holdsUnits = unit.children.length > 0 || opensMore(flow.text, order, piece);
  return isOrdered && (order.verb === undefined ? piece.isFirst && holdsUnits : true);
}

/** "Sở Y tế: …", or a subject with more than a word behind it. */
function opensMore(text: string, order: Order, piece: Piece): boolean {
  return text.charAt(order.predicate - 1) === ':' || /:\s*$/.test(text.slice(order.start, order.predicate)) || piece.end - order.predicate > 12;
}

/** True when something is left to be done behind the subject: not a heading, not "thực hiện các nhiệm vụ sau:", not the close of a letter. */
export function hasTask(text: string, order: Order, piece: Piece, isHeading: boolean): boolean {
  const predicate = text.slice(order.predicate, piece.end);
  const handsOn = isHeading && order.verb === undefined && /^(?:chỉ đạo|giao)\s/iu.test(predicate);
  if (handsOn && orderAt(text, order.predicate, piece.end, () => false)?.verb === undefined) return false;
  if (predicate.replace(/[\s:./]+$/, '').length <= 6 || isGeneric(predicate) || (isHeading && isShortHeading(predicate))) return false;
  if (!givesOut(order) && isClosing(predicate)) return false;
  return order.verb !== undefined || holdsVerb(predicate);
}

/** "Giao …", "Phân công …": rather than a wish or a rule. */
function givesOut({ modality }: Order): boolean {
  return modality === 'ASSIGN' || modality === 'DELEGATE';
}

/** Papers that ask or report give no tasks; an article of rules only in so many words. */
export function isWanted({ identity, flow, laysRules }: OrderContext, order: Order, unit: Unit): boolean {
  if (asking.has(identity.typeCode)) return order.modality === 'ASSIGN';
  return givesOut(order) || unit.kind === 'ARTICLE' || !laysRules || !isRule(unit, flow.text);
}

/** A piece without a subject of its own, under somebody who may have to do it. */
export interface Inheritance {
  readonly unit: Unit;
  readonly piece: Piece;
  readonly heirs: Heirs;
  /** The unit in front of it under the same heading. */
  readonly before: Unit | undefined;
  /** True when the unit is the heading of others. */
  readonly heads: boolean;
}

/** True when a piece is the task of those who stand above it. */
export function inherits(context: OrderContext, { unit, piece, heirs, before, heads }: Inheritance, text: string): boolean {
  if (heirs.by === 'NONE' || heirs.leads.length === 0 || asking.has(context.identity.typeCode)) return false;
  if (isDecision(text) || isGeneric(text) || isClosing(text)) return false;
  if (heirs.modality === 'NONE' && context.laysRules && isRule(unit, context.flow.text)) return false;
  if (!piece.isFirst) return true;
  if (heads && opensUnits(text)) return false;
  if (unit.children.length > 0 && (!isBareImperative(text) || isTitleLike(text))) return false;
  const goesOn = before !== undefined && ['LETTER', 'DASH', 'PLUS'].includes(before.kind);
  if (unit.kind === 'PLAIN') return isBareImperative(text) && !goesOn;
  return heirs.by === 'HEADING' ? text.trim().length > 12 : text.length > (isBareImperative(text) ? 18 : 25) && holdsVerb(text);
}

/** "Tiếp tục hoàn thiện thể chế về quản lý rác thải" over items of its own is their title. */
function isTitleLike(text: string): boolean {
  return text.length < 160 && !/[.;,]\s*$/.test(text);
}

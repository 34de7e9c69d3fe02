import type { Modality } from '../domain/facts.js';
import type { ReadIdentity, ReadRecipient } from '../domain/reading.js';
import { plain } from './plain.js';
import type { Flow } from './flow.js';
import { beginsBody } from './bodies.js';
import { isGeneric } from './gates.js';
import { labelOf, shortened } from './labels.js';
import { orderAt, type Order } from './orders.js';
import { isOrdering, opensUnits } from './sentences.js';
import type { Unit } from './units.js';

/** Who answers for the units below a heading or behind a chapeau (câu dẫn). */
export interface Heirs {
  readonly leads: readonly string[];
  readonly chain: readonly string[];
  readonly assigner: string | null;
  readonly modality: Modality;
  /** NONE: nobody was named. CHAPEAU: by a sentence before. HEADING: by the unit above. */
  readonly by: 'NONE' | 'CHAPEAU' | 'HEADING';
}

export const nobody: Heirs = { leads: [], chain: [], assigner: null, modality: 'NONE', by: 'NONE' };

/** What the reading of assignments needs to know of the document. */
export interface OrderContext {
  readonly flow: Flow;
  readonly original: string;
  readonly identity: ReadIdentity;
  readonly addressees: readonly string[];
  /** True of laws, decrees, circulars and other papers with the year in their number: their articles are rules. */
  readonly laysRules: boolean;
  /** True of the words for the document's own body, organ or leader. */
  readonly isVoice: (name: string) => boolean;
}

/** Kinds whose articles are rules. */
const rulingKinds = new Set(['LUAT', 'BL', 'PL', 'NĐ', 'TT', 'TTLT', 'HP']);

/** What one document tells beside its words: whom it addresses, who speaks, whether it lays down rules. */
export function orderContext(flow: Flow, original: string, identity: ReadIdentity, recipients: readonly ReadRecipient[]): OrderContext {
  const addressees = recipients.filter(({ block }) => block === 'ADDRESSEE').map(({ name }) => name);
  const laysRules = rulingKinds.has(identity.typeCode) || /\/\d{4}\//.test(identity.code ?? '');
  return { flow, original, identity, addressees, isVoice: voiceOf(identity), laysRules };
}

/** Tells the paper's own issuer, organ and leader, by whatever part of their names. */
function voiceOf(identity: ReadIdentity): (name: string) => boolean {
  // "Bộ GDĐT" speaks for "Bộ Giáo dục và Đào tạo", with or without its sign.
  const full = (name: string): string => plain(name).replace(/\bubnd\b/g, 'uy ban nhan dan').replace(/\bhdnd\b/g, 'hoi dong nhan dan').replace(/[&-]/g, '');
  const names = [identity.issuer, identity.actingOrgan, identity.onBehalfOf].filter((name) => name !== null);
  const own = [...names, ...names.map(shortened)].map(full);
  return (name) => {
    const said = full(name).replace(/^(?:tap the|dong chi|lanh dao) /, '').replace(/ (?:tinh|thanh pho|huyen|quan|xa|phuong)(?: .*)?$/, '').trim();
    if (said.length < 4) return false;
    const led = /^(?:pho )?(?:chu tich|bo truong|giam doc|cuc truong|tong cuc truong|truong ban) (.+)$/.exec(said)?.[1];
    return own.some((one) => one.startsWith(said) || said.startsWith(one) || (led !== undefined && one.startsWith(led)));
  };
}

/** "X yêu cầu A, B thực hiện các nhiệm vụ sau:" hands A and B to the units behind it; without names the addressees of Kính gửi. */
export function chapeauOf(context: OrderContext, unit: Unit, next: Unit | undefined): Heirs | undefined {
  const text = context.flow.text.slice(unit.start, unit.end);
  if (!opensUnits(text) || next === undefined || !isOrdering(text)) return undefined;
  const order = lastOrder(context, unit);
  if (order !== undefined) return heirsOf(context, order, nobody, 'CHAPEAU');
  const asksAddressees = context.addressees.length > 0 && /(?:yêu cầu|đề nghị|giao|phân công)(?!\p{L})/iu.test(text);
  return asksAddressees ? { ...nobody, leads: context.addressees.map((name) => labelOf(name, context.identity.place)), by: 'CHAPEAU' } : nobody;
}

/** The last order of a long sentence: what comes before it tells why. */
function lastOrder(context: OrderContext, unit: Unit): Order | undefined {
  const { text } = context.flow;
  const starts = [...text.slice(unit.start, unit.end).matchAll(/(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công)\s/giu)].map((match) => unit.start + match.index);
  for (const start of starts.reverse()) {
    const order = orderAt(text, start, unit.end, context.isVoice);
    if (order !== undefined && order.levels.length > 0) return order;
  }
  for (const match of text.slice(unit.start, unit.end).matchAll(/(?<=,\s)(?=các |cả |toàn |\p{Lu})/gu)) {
    const start = unit.start + match.index;
    const order = beginsBody(text, start) ? orderAt(text, start, unit.end, context.isVoice) : undefined;
    if (order?.verb !== undefined && isGeneric(text.slice(order.predicate, unit.end)) && !context.isVoice(order.levels[0]?.[0] ?? '')) return order;
  }
  return undefined;
}

/** Who leads and through whom, for the order itself and for what hangs under it. */
export function heirsOf(context: OrderContext, order: Order, above: Heirs, by: Heirs['by']): Heirs {
  const levels = order.levels.map((level) => level.flatMap((name) => namesOf(context, name, above)));
  const [first = [], last = []] = [levels[0], levels.at(-1)];
  return {
    leads: levels.length > 1 && order.lastLeads ? last : first,
    chain: levels.length > 1 ? levels.flat() : [],
    assigner: order.assigner ?? above.assigner,
    modality: order.modality === 'NONE' ? above.modality : order.modality,
    by,
  };
}

const pointsBack = /^(?:các )?(?:đồng chí|(?:đồng chí|đơn vị|cơ quan|cơ quan, đơn vị) (?:nêu )?trên)$/iu;

/** "các đồng chí", "các cơ quan nêu trên" point back at those who were addressed. */
function namesOf(context: OrderContext, name: string, above: Heirs): readonly string[] {
  if (!pointsBack.test(name)) return [labelOf(name, context.identity.place)];
  if (above.leads.length > 0 && above.by === 'HEADING') return above.leads;
  return context.addressees.length > 0 ? context.addressees : [name];
}

/** "Lãnh đạo, chỉ đạo các xã …" under somebody who leads. */
export function directs(text: string, at: number): boolean {
  return /^(?:lãnh đạo, )?chỉ đạo\s/iu.test(text.slice(at, at + 20));
}

/** "Chỉ đạo Sở Y tế:" under a person: the person leads, by way of the department, unless that is told to lead. */
export function chained(context: OrderContext, start: number, end: number, heirs: Heirs): Heirs {
  const { text } = context.flow;
  if (heirs.chain.length > 1 && /^chủ trì/u.test(text.slice(start, start + 8))) return { ...heirs, leads: heirs.chain.slice(-1) };
  const order = directs(text, start) ? orderAt(text, start, end, context.isVoice) : undefined;
  if (order === undefined) return heirs;
  const names = order.levels.flat().map((name) => labelOf(name, context.identity.place));
  const isLed = /^chủ trì/u.test(text.slice(order.predicate, order.predicate + 8));
  return { ...heirs, leads: isLed ? names : heirs.leads, chain: [...(heirs.chain.length > 0 ? heirs.chain : heirs.leads), ...names] };
}

import { beginsBody, subjectEnd } from './bodies.js';
import { orderAt, orderWordAt } from './orders.js';
import { isBareImperative } from './sentences.js';
import type { Unit } from './units.js';

/** A part of a unit that is a task of its own. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  /** True when a day said at the head of the unit holds for it too. */
  readonly sharesDay: boolean;
}

/** Signs that a clause is a task of its own (dấu hiệu tách nhiệm vụ), each with an example that is cut before the bar. */
export interface CutSign {
  readonly name: string;
  readonly applies: (clause: Clause) => boolean;
  readonly sharesDay?: boolean;
  readonly example: string;
}

interface Clause {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** What stands between this clause and the one before. */
  readonly joint: string;
  readonly unit: Unit;
  readonly isVoice: (name: string) => boolean;
  readonly inherits: boolean;
}

const interval = /\d{1,2}(?:\s?-\s?\d{1,2})?\sngày\/lần|trong vòng \d{1,3} (?:giờ|phút)|\(trước \d{1,3}\s?h\)/u;
const clauseEnd = (clause: Clause): string => /^[^.;]*/u.exec(clause.text.slice(clause.at, clause.end))?.[0] ?? '';

/** A unit is cut before a clause that fits any of these; a new sign is a new row. */
export const cutSigns: readonly CutSign[] = [
  { name: 'an order word with a body', example: 'Rà soát các chốt; | giao Sở Y tế tổng hợp', applies: ({ text, at, end, isVoice }) => { const said = orderWordAt(text, at, end); return said !== undefined && said.modality !== 'REQUIRE' && orderAt(text, at, end, isVoice)?.verb !== undefined; } },
  { name: 'a numbered clause', sharesDay: true, example: 'giao Sở Y tế: (1) rà soát các khu; | (2) sắp xếp lại các trạm', applies: ({ text, at, end }) => { const label = /^\((?:[2-9]|ii|iii|iv|v|vi)\)\s/u.exec(text.slice(at, at + 6))?.[0]; return label !== undefined && text.slice(at + label.length, end).split(':').slice(0, 2).some((part) => isBareImperative(part)); } },
  { name: 'an interval or a number of hours of its own', sharesDay: true, example: 'Tiếp tục tầm soát; | trả kết quả (trước 24h)', applies: (clause) => interval.test(clauseEnd(clause)) && /[.;]/.test(clause.joint) },
  { name: 'a target', example: 'Tổ chức tiêm chủng. | Phấn đấu xong mũi 1 trước ngày 15/9/2031', applies: ({ text, at, joint }) => /^Phấn đấu\s/u.test(text.slice(at, at + 9)) && /\./.test(joint) },
  { name: 'a turn to who leads', example: 'Chỉ đạo Sở Y tế lập kế hoạch; | chủ trì, phối hợp với các đơn vị', applies: ({ text, at, joint, unit }) => /^chủ trì, phối hợp/u.test(text.slice(at, at + 18)) && /;/.test(joint) && /^chỉ đạo/iu.test(text.slice(unit.start, unit.start + 8)) },
  { name: 'a sentence with another subject', example: 'Sở Y tế lập kế hoạch. | Sở Tài chính, Sở Nội vụ thẩm định', applies: ({ text, at, end, joint, isVoice, unit }) => /\./.test(joint) && unit.kind === 'PLAIN' && beginsBody(text, at) && subjectEnd(text, at, end).verb !== undefined && !isVoice(text.slice(at, at + 40)) && orderAt(text, at, end, isVoice)?.levels.flat().every((name) => name.length < 90) === true },
  { name: 'the paper’s own voice', example: 'Nhân dịp lễ lớn. | Ủy ban nhân dân tỉnh đề nghị các sở treo cờ', applies: ({ text, at, end, joint, isVoice }) => { if (!/\./.test(joint) || !beginsBody(text, at)) return false; const { end: to } = subjectEnd(text, at, end); const said = orderWordAt(text, to, end); return said !== undefined && isVoice(text.slice(at, to).trim()); } },
  { name: 'another subject behind a semicolon of a plain paragraph', example: 'Các đoàn kiểm tra duy trì kiểm tra; | Thủ trưởng các đơn vị tổ chức giám sát', applies: ({ text, at, end, joint, unit, isVoice }) => /;/.test(joint) && unit.kind === 'PLAIN' && beginsBody(text, at) && /^(?:chủ trì|tổ chức|chỉ đạo|có trách nhiệm|chịu trách nhiệm|kiểm tra)/u.test(orderAt(text, at, end, isVoice)?.verb ?? '') && subjectEnd(text, unit.start, at).verb !== undefined },
  { name: 'an imperative in a plain paragraph', example: 'Tiếp tục triển khai các chính sách. | Chủ động giữ vững an ninh', applies: ({ text, at, end, joint, unit, inherits }) => inherits && unit.kind === 'PLAIN' && /\./.test(joint) && /^\p{Lu}/u.test(text.slice(at, at + 1)) && isBareImperative(text.slice(unit.start, unit.end)) && isBareImperative(text.slice(at, end)) },
];

const clauseJoint = /(?:\.\.\.;?|[.;:,])\s+(?:[Đđ]ồng thời,?\s)?(?=\S)/gu;

/** A unit in its tasks: the first begins where the unit does. */
export function piecesOf(text: string, unit: Unit, isVoice: (name: string) => boolean, inherits: boolean): readonly Piece[] {
  const cuts: { readonly at: number; readonly sharesDay: boolean }[] = [{ at: unit.start, sharesDay: false }];
  for (const match of text.slice(unit.start, unit.end).matchAll(clauseJoint)) {
    const at = unit.start + match.index + match[0].length;
    const clause: Clause = { text, at, end: unit.end, joint: match[0], unit, isVoice, inherits };
    if (/[:,]/.test(clause.joint) && !/^\(/.test(text.slice(at, at + 1))) continue;
    const sign = cutSigns.find(({ applies }) => applies(clause));
    if (sign !== undefined) cuts.push({ at, sharesDay: sign.sharesDay === true });
  }
  return cuts.map(({ at, sharesDay }, index) => ({ start: at, end: cuts[index + 1]?.at ?? unit.end, isFirst: index === 0, sharesDay }));
}

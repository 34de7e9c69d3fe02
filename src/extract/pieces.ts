import { orderWordAt } from './orders.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** True when it begins a sentence or a clause of its own. */
  readonly isOwn: boolean;
}

/** A unit in the parts that name somebody anew: behind a full stop, a semicolon or "đồng thời", an order word and a body. */
export function pieces(text: string, start: number, end: number): readonly Piece[] {
  const cuts = [start];
  for (const match of text.slice(start, end).matchAll(/[.;]\s+(?:đồng thời,?\s|Đồng thời,?\s)?/gu)) {
    const at = start + match.index + match[0].length;
    const said = orderWordAt(text, at, end);
    if (said !== undefined && said.modality !== 'REQUIRE') cuts.push(at);
  }
  return cuts.map((from, index) => ({ start: from, end: cuts[index + 1] ?? end, isOwn: true }));
}

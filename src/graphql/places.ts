import { layOut, type Ends, type Place } from '../domain/drawing.js';

/** Where nodes of one picture are drawn. */
export interface Placed {
  readonly placeOf: (id: string) => Place;
}

/** Places of the nodes of one picture; it is laid out when the first of them is asked for. */
export function lazyPlaces(nodes: readonly string[], edges: () => readonly Ends[]): Placed['placeOf'] {
  let places: ReadonlyMap<string, Place> | undefined;
  return (id) => (places ??= layOut(nodes, edges())).get(id) ?? nowhere;
}

const nowhere: Place = { rank: 0, order: 0 };

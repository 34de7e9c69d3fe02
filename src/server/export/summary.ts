import type { Exported, Manifest } from '../../domain/exported.js';
import type { Format } from '../../export/format.js';

/** What an export holds, in one line. @example 'nodes=41; edges=107; complete', 'nodes=41; edges=107; cut=DEPTH; limit=2' */
export function summary({ nodes, edges, truncated, complete, graphChanged }: Manifest): string {
  const counts = [nodes === null ? [] : `nodes=${nodes}`, edges === null ? [] : `edges=${edges}`].flat();
  const cut = truncated === null ? [] : [`cut=${truncated.reason}`, `limit=${truncated.limit}`];
  return [...counts, ...cut, ...(graphChanged === true ? ['graph changed meanwhile'] : []), ...(complete ? ['complete'] : [])].join('; ');
}

/** @example 'lineage-495-tb-tu.thanh-uy-ha-noi.2020-2025.graphml' */
export function fileName({ head: { kind, roots } }: Exported, { name }: Format): string {
  const root = roots[0]?.replace(/^[^/]*\//, '').replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
  return `${[kind, root].filter((part) => part !== undefined).join('-')}.${name}`;
}

import type { ExportedEdge, ExportedNode } from '../domain/exported.js';
import { inLines } from './format.js';

/**
 * JSON in node-link form: `nodes` and `links` as d3 and networkx read them, at the end the manifest as `graph`. Properties
 * stand beside `id`; a link's `key` is its id. A file that was cut off is no JSON.
 * @example networkx.node_link_graph(json.load(open('x.json')), edges='links')
 */
export const writeNodeLink = inLines(() => {
  let comma = '';
  const one = (value: object): string => {
    const text = `${comma}\n${JSON.stringify(value)}`;
    comma = ',';
    return text;
  };
  return {
    open: () => '{"directed":true,"multigraph":true,"nodes":[',
    node: (node) => one(nodeObject(node)),
    turn: () => {
      comma = '';
      return '\n],"links":[';
    },
    edge: (edge) => one(linkObject(edge)),
    close: (manifest) => `\n],"graph":${JSON.stringify(manifest)}}\n`,
  };
});

function nodeObject({ id, kind, label, properties }: ExportedNode): object {
  return { id, kind, label, ...properties };
}

function linkObject({ id, kind, from, to, label, properties }: ExportedEdge): object {
  return { source: from, target: to, key: id, kind, label, ...properties };
}

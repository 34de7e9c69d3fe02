import type { ExportHead, Properties } from '../domain/exported.js';
import { edgeFields, nodeFields, type Field, type FieldType } from '../domain/exported-fields.js';
import { inLines } from './format.js';
import { attributeText, elementText, jsonText, valuesOf, xmlTypes } from './xml.js';

type Owner = 'graph' | 'node' | 'edge';

const graphFields: readonly Field[] = [
  { name: 'title', type: 'string', says: 'what was asked, for people' },
  { name: 'kind', type: 'string', says: 'lineage subgraph assignments all' },
  { name: 'query', type: 'string', says: 'what was asked, as JSON' },
  { name: 'roots', type: 'strings', says: 'ids of the nodes that the question starts from' },
  { name: 'graphVersion', type: 'string', says: 'version of the graph before anything was read' },
  { name: 'manifest', type: 'string', says: 'what the file holds, as JSON; it stands at the end' },
];

const named: readonly Field[] = [
  { name: 'kind', type: 'string', says: 'kind' },
  { name: 'label', type: 'string', says: 'what it is called for short' },
];

/**
 * GraphML. The title stands for people above the keys, what was asked as first data of the graph, the manifest as its
 * last; a file that was cut off is no XML. Lists are JSON text; a key's description says so.
 * @example networkx.read_graphml('x.graphml', force_multigraph=True)
 */
export const writeGraphml = inLines(() => {
  const [ofGraph, ofNode, ofEdge] = [dataOf('graph', graphFields), dataOf('node', nodeFields), dataOf('edge', edgeFields)];
  const [nodeKind, nodeLabel, edgeKind, edgeLabel] = [begin('node', 'kind'), begin('node', 'label'), begin('edge', 'kind'), begin('edge', 'label')];
  return {
    open: (head) => [
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
      `<desc>${elementText(head.title)}</desc>\n`,
      ...declare('graph', graphFields), ...declare('node', [...named, ...nodeFields]), ...declare('edge', [...named, ...edgeFields]),
      `<graph edgedefault="directed">\n${ofGraph(asked(head))}\n`,
    ].join(''),
    node: ({ id, kind, label, properties }) => `<node id="${attributeText(id)}">${nodeKind}${kind}</data>${nodeLabel}${elementText(label)}</data>${ofNode(properties)}</node>\n`,
    edge: ({ id, kind, from, to, label, properties }) => `<edge id="${attributeText(id)}" source="${attributeText(from)}" target="${attributeText(to)}">${edgeKind}${kind}</data>${edgeLabel}${elementText(label)}</data>${ofEdge(properties)}</edge>\n`,
    close: (manifest) => `${ofGraph({ manifest: jsonText(manifest) })}\n</graph>\n</graphml>\n`,
  };
});

function asked({ title, kind, query, roots, graphVersion }: ExportHead): Properties {
  return { title, kind, query: jsonText(query), roots, ...(graphVersion === null ? {} : { graphVersion }) };
}

function declare(owner: Owner, fields: readonly Field[]): string[] {
  return fields.map(({ name, type, says }) => `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${xmlTypes[type]}"><desc>${elementText(says)}${noted(type)}</desc></key>\n`);
}

function noted(type: FieldType): string {
  return type === 'strings' ? ' (list, as JSON)' : '';
}

/** Names stand once for each owner only, so the owner is part of a key's id. */
function begin(owner: Owner, name: string): string {
  return `<data key="${owner}.${name}">`;
}

function dataOf(owner: Owner, fields: readonly Field[]): (properties: Properties) => string {
  return valuesOf(fields, (name) => begin(owner, name), elementText, '</data>');
}

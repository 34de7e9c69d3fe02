import { DOMParser } from '@xmldom/xmldom';
import type { MultiGraph } from 'graphology';
import type { ExportedEdge, ExportedNode, Properties } from '../../../src/domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../../../src/domain/exported-fields.js';
import { asXml, type PlainGraph } from '../exported-graphs.js';

type Said = Readonly<Record<string, unknown>>;

/** A document by a parser that throws at whatever is wrong; it holds nothing against signs that XML has no way to say. */
export function parseXml(text: string): Document {
  const refuse = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } }).parseFromString(text, 'application/xml');
}

/** A graph as graphology has read it; lists come as JSON text. */
export function plain(graph: Pick<MultiGraph, 'mapNodes' | 'mapEdges'>): PlainGraph {
  return {
    nodes: graph.mapNodes((id, { kind, label, ...rest }: Said) => ({ id, kind, label, properties: withLists(rest, nodeFields) }) as unknown as ExportedNode),
    edges: graph.mapEdges((id, { kind, label, ...rest }: Said, from, to) => ({ id, kind, from, to, label, properties: withLists(rest, edgeFields) }) as unknown as ExportedEdge),
  };
}

function withLists(properties: Said, fields: readonly Field[]): Properties {
  const lists = new Set(fields.filter(({ type }) => type === 'strings').map(({ name }) => name));
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, lists.has(name) ? JSON.parse(value as string) as unknown : value])) as Properties;
}

/** What must come back: texts as XML can say them; lists, being JSON, lose nothing. */
export function carried(graph: PlainGraph): PlainGraph {
  const said = asXml(graph);
  const keepLists = <Of extends ExportedNode | ExportedEdge>(all: readonly Of[], before: readonly Of[]): readonly Of[] =>
    all.map((one, at) => ({ ...one, properties: { ...one.properties, ...Object.fromEntries(Object.entries(before[at]?.properties ?? {}).filter(([, value]) => typeof value === 'object')) } }));
  return { nodes: keepLists(said.nodes, graph.nodes), edges: keepLists(said.edges, graph.edges) };
}

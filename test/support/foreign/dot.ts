import { parse, type AttributeASTNode, type EdgeASTNode, type GraphASTNode, type NodeASTNode } from '@ts-graphviz/ast';
import type { ExportedEdge, ExportedNode, Manifest, Properties } from '../../../src/domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../../../src/domain/exported-fields.js';
import type { PlainGraph } from '../exported-graphs.js';

/** A DOT file as ts-graphviz parses it; strings as Graphviz reads those that it draws. */
export function readDot(bytes: Buffer): PlainGraph & { readonly manifest: Manifest } {
  const text = bytes.toString('utf8');
  const [, body, end] = /^\/\/ export .*\n([^]*\n)\/\/ end (.*)\n$/.exec(text) ?? [];
  if (body === undefined || end === undefined) throw new Error('cut off');
  const graph = parse(body).children.find((child): child is GraphASTNode => child.type === 'Graph');
  const statements = graph?.children ?? [];
  return {
    nodes: statements.filter((one): one is NodeASTNode => one.type === 'Node').map(nodeOf),
    edges: statements.filter((one): one is EdgeASTNode => one.type === 'Edge').map(edgeOf),
    manifest: JSON.parse(end) as Manifest,
  };
}

function nodeOf({ id, children }: NodeASTNode): ExportedNode {
  const said = attributesOf(children);
  return { id: plain(id.value), kind: said.get('kind'), label: drawn(said.get('label')), properties: propertiesOf(said, nodeFields) } as ExportedNode;
}

function edgeOf({ targets, children }: EdgeASTNode): ExportedEdge {
  const said = attributesOf(children);
  const [from, to] = targets.map((target) => ('id' in target ? plain(target.id.value) : ''));
  return { id: said.get('id'), kind: said.get('kind'), from, to, label: drawn(said.get('label')), properties: propertiesOf(said, edgeFields) } as ExportedEdge;
}

function attributesOf(children: readonly { readonly type: string }[]): ReadonlyMap<string, string> {
  return new Map(children.filter((one): one is AttributeASTNode => one.type === 'Attribute').map(({ key, value }) => [key.value, plain(value.value)]));
}

/** A backslash and what follows it; of quotes the parser has taken it away. */
function plain(text: string): string {
  return text.replace(/\\([^])/g, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign);
}

function drawn(label = ''): string {
  return label.replace(/&amp;/g, '&');
}

function propertiesOf(said: ReadonlyMap<string, string>, fields: readonly Field[]): Properties {
  return Object.fromEntries(fields.flatMap(({ name, type }) => {
    const text = said.get(name);
    if (text === undefined) return [];
    return [[name, type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : type === 'strings' ? (JSON.parse(text) as readonly string[]) : text]];
  }));
}

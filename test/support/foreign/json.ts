import type { ExportedEdge, ExportedNode, Manifest } from '../../../src/domain/exported.js';
import type { PlainGraph } from '../exported-graphs.js';

type Flat = Readonly<Record<string, unknown>>;

/** A node-link file as d3 and networkx take it: what is not structure is a property. */
export function readNodeLink(bytes: Buffer): PlainGraph & { readonly manifest: Manifest } {
  const file = JSON.parse(bytes.toString('utf8')) as { readonly nodes: readonly Flat[]; readonly links: readonly Flat[]; readonly graph: Manifest };
  return {
    nodes: file.nodes.map(({ id, kind, label, ...properties }) => ({ id, kind, label, properties }) as unknown as ExportedNode),
    edges: file.links.map(({ source, target, key, kind, label, ...properties }) => ({ id: key, kind, from: source, to: target, label, properties }) as unknown as ExportedEdge),
    manifest: file.graph,
  };
}

/** JSON Lines by their records; the last one is the manifest. */
export function readJsonLines(bytes: Buffer): PlainGraph & { readonly manifest: Manifest } {
  const records = bytes.toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Flat);
  const of = (record: string): unknown[] => records.filter((line) => line['record'] === record).map(({ record: _, ...rest }) => rest);
  return { nodes: of('node') as ExportedNode[], edges: of('edge') as ExportedEdge[], manifest: of('end')[0] as Manifest };
}

import type { Exported, ExportedEdge, ExportedEdgeKind, ExportedNode, Manifest } from '../../domain/exported.js';
import { grouped } from '../../domain/grouped.js';
import { byText } from '../../domain/text.js';
import { tooMuch } from '../bound.js';

/** A report is for people to read and is made at once: so many nodes and edges at most. */
const most = 20_000;

/** A graph that is known as a whole, with ways through it. */
export interface Gathered {
  readonly manifest: Manifest;
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
  readonly of: (kind: ExportedNode['kind']) => readonly ExportedNode[];
  /** What a node is called; of one that is not here, its id without its prefix. */
  readonly nameOf: (id: string) => string;
  readonly find: (id: string) => ExportedNode | undefined;
  readonly from: (id: string) => readonly ExportedEdge[];
  readonly to: (id: string) => readonly ExportedEdge[];
  /** Edges of a kind that begin at a node, in the order of the text. */
  readonly ties: (id: string, kind: ExportedEdgeKind) => readonly ExportedEdge[];
}

/** @throws DomainError TOO_COSTLY as soon as there is more than a report holds */
export async function gathered(graph: Exported): Promise<Gathered> {
  const nodes: ExportedNode[] = [];
  const edges: ExportedEdge[] = [];
  const add = <Of>(all: Of[], part: readonly Of[]): void => {
    if (nodes.length + edges.length + part.length > most) throw tooMuch('A report', `at most ${most} nodes and edges`, `more than ${most}`, 'jsonl or csv.zip');
    all.push(...part);
  };
  for await (const part of graph.nodes) add(nodes, part);
  for await (const part of graph.edges) add(edges, part);
  const manifest = await graph.manifest();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const from = grouped(edges, (edge) => edge.from);
  const to = grouped(edges, (edge) => edge.to);
  return {
    manifest,
    nodes,
    edges,
    of: (kind) => nodes.filter((node) => node.kind === kind),
    nameOf: (id) => nameOf(byId.get(id)) ?? id.slice(id.indexOf('/') + 1),
    find: (id) => byId.get(id),
    from: (id) => from.get(id) ?? [],
    to: (id) => to.get(id) ?? [],
    ties: (id, kind) => (from.get(id) ?? []).filter((edge) => edge.kind === kind).sort(byPosition),
  };
}

/** A body or person by the whole name, all others by their labels. */
function nameOf(node: ExportedNode | undefined): string | undefined {
  return node === undefined ? undefined : (textOf(node, 'name') ?? node.label);
}

function byPosition(a: ExportedEdge, b: ExportedEdge): number {
  return Number(a.properties['position'] ?? 0) - Number(b.properties['position'] ?? 0);
}

/** A property as text, where there is one. */
export function textOf({ properties }: Pick<ExportedNode, 'properties'>, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts; what is absent has none. */
export function textsOf({ properties }: Pick<ExportedEdge, 'properties'>, name: string): readonly string[] {
  const value = properties[name];
  return typeof value === 'object' ? value : [];
}

/** By day of issue, undated ones last, then by id. */
export function byDay(a: ExportedNode, b: ExportedNode): number {
  return byText(dayOf(a), dayOf(b)) || byText(a.id, b.id);
}

function dayOf(node: ExportedNode): string {
  return textOf(node, 'issuedOn') ?? textOf(node, 'issuedEarliest') ?? textOf(node, 'issuedLatest') ?? '~';
}

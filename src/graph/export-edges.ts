import type { ExportedEdge, ExportedNode } from '../domain/exported.js';
import { grouped } from '../domain/grouped.js';
import { drawnEdge, drawnNode, graphEdgeCaption, type GraphEdgeKind, type NodeKind } from '../domain/picture.js';
import type { RelationKind } from '../domain/relation.js';
import { byText } from '../domain/text.js';
import { known } from './export-nodes.js';
import type { Graph, StreamingGraph } from './graph.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';

type Row = RowOf<typeof cypher.exportEdges>;

/** Keys of the next documents. */
export async function keysAfter(graph: Graph, after: string, limit: number): Promise<readonly string[]> {
  return (await graph.run(cypher.documentKeys, { after, limit })).map(({ key }) => key);
}

/**
 * All edges that start at documents, at their tasks or at their mentions, document by document in the order of the keys,
 * then by id. A relation brings the words that prove it.
 */
export function exportEdges(graph: StreamingGraph, keys: readonly string[]): AsyncIterable<readonly ExportedEdge[]> {
  return byDocument(graph.stream(cypher.exportEdges, { keys }));
}

/** The same of all documents after one key up to another. */
export function exportEdgesBetween(graph: StreamingGraph, after: string, last: string): AsyncIterable<readonly ExportedEdge[]> {
  return byDocument(graph.stream(cypher.exportEdgesBetween, { after, last }));
}

async function* byDocument(parts: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly ExportedEdge[]> {
  let open: Row[] = [];
  for await (const rows of parts) {
    const edges: ExportedEdge[] = [];
    for (const row of rows) {
      if (open[0] !== undefined && open[0].document !== row.document) {
        edges.push(...edgesOf(open));
        open = [];
      }
      open.push(row);
    }
    yield edges;
  }
  yield edgesOf(open);
}

/** What bodies belong to, in their order. */
export function partsOf(bodies: readonly ExportedNode[]): readonly ExportedEdge[] {
  return bodies.flatMap(({ id, properties: { parent } }) => (typeof parent === 'string' ? [labelled('PART_OF', id, parent)] : []));
}

function edgesOf(rows: readonly Row[]): readonly ExportedEdge[] {
  const inOrder = [...rows].sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || byText(a.start, b.start) || byText(a.end ?? '', b.end ?? ''));
  const mentions = inOrder.filter((row) => row.edge === 'REFERS_TO');
  const proofs = grouped(mentions, ({ kind, end }) => `${kind}|${end}`);
  const ties = grouped(inOrder.filter((row) => row.edge !== 'REFERS_TO' && row.mentions === null), ({ edge: kind, start, end }) => `${kind}|${start}|${end}`);
  return [
    ...inOrder.flatMap((row) => relation(row, proofs.get(`${row.edge}|${row.end}`) ?? [])),
    ...[...ties.values()].flatMap(tie),
    ...[...new Map(mentions.map((row) => [row.start, row])).values()].map(({ document, start }) => edge('HAS_CITATION', ['DOCUMENT', document], ['CITATION', start])),
    ...mentions.flatMap(({ start, end }) => (end === null ? [] : [edge('REFERS_TO', ['CITATION', start], ['DOCUMENT', end])])),
  ].sort((a, b) => byText(a.id, b.id));
}

function relation({ edge: name, start, end, mentions, isPartial }: Row, proofs: readonly Row[]): readonly ExportedEdge[] {
  if (end === null || mentions === null || isPartial === null) return [];
  const kind = name as RelationKind;
  const [from, to] = [drawnNode('DOCUMENT', start), drawnNode('DOCUMENT', end)];
  const drawn = drawnEdge('RELATION', from, to, { kind, from: start, to: end, mentions, isPartial });
  const proof = { citations: proofs.map((row) => drawnNode('CITATION', row.start).id), quotes: proofs.map(({ quote }) => quote ?? ''), places: proofs.map(({ place }) => place ?? '') };
  return [{ id: drawn.id, kind, from: from.id, to: to.id, label: graphEdgeCaption(drawn, 'VI'), properties: known({ mentions, isPartial, ...proof }) }];
}

/** One edge for all that a document or a task says of one body or person in one part. */
function tie(rows: readonly Row[]): readonly ExportedEdge[] {
  const [row] = rows;
  if (row === undefined || row.end === null || row.endKind === null) return [];
  const said = (of: 'name' | 'post' | 'role' | 'purpose' | 'capacity'): readonly string[] => [...new Set(rows.flatMap((one) => one[of] ?? []))];
  const properties = known({ position: row.position, names: said('name'), posts: said('post'), roles: said('role'), purposes: said('purpose'), capacities: said('capacity') });
  const startKind = row.start === row.document ? 'DOCUMENT' : 'ASSIGNMENT';
  return [{ ...edge(row.edge as Exclude<GraphEdgeKind, 'RELATION'>, [startKind, row.start], [row.endKind, row.end]), properties }];
}

function edge(kind: Exclude<GraphEdgeKind, 'RELATION'>, start: readonly [NodeKind, string], end: readonly [NodeKind, string]): ExportedEdge {
  return labelled(kind, drawnNode(...start).id, drawnNode(...end).id);
}

function labelled(kind: Exclude<GraphEdgeKind, 'RELATION'>, from: string, to: string): ExportedEdge {
  return { id: `${kind}|${from}|${to}`, kind, from, to, label: graphEdgeCaption({ kind, relation: null }, 'VI'), properties: {} };
}

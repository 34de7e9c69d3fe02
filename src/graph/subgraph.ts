import type { Direction, OneWay, Reached, Truncation } from '../domain/lineage.js';
import { joinCuts, nearest, type WalkedWay } from '../domain/lineage-answer.js';
import { drawnEdge, drawnNode, pictureOf, type GraphEdgeKind, type NodeKind, type Picture, type PictureEdge, type PictureNode } from '../domain/picture.js';
import type { Relation, RelationKind } from '../domain/relation.js';
import type { Graph } from './graph.js';
import type { RowOf } from './statement.js';
import * as cypher from './statements.generated.js';
import { finishWay, largestWalk, roomFor, walkByLevel, waysOf, type Walk, type WalkRow } from './walk.js';

/** What is asked of a subgraph around documents, given by key. */
export interface SubgraphQuestion extends Omit<Walk, 'up' | 'down'> {
  readonly around: readonly string[];
  readonly direction: Direction;
  readonly include: readonly NodeKind[];
}

/** Rows of one subgraph: documents and what hangs on them. */
export const largestSubgraph = 30_000;

type Row = RowOf<typeof cypher.subgraphOfDocuments>;
type AroundRow = RowOf<(typeof cypher.subgraphAround)[1]>;

/**
 * The documents around some, and what of the kinds asked for hangs on them, in one statement. When that is too
 * much, what hangs on the nearest documents is asked for again, as far as there is room.
 */
export async function drawSubgraph(graph: Graph, { around, direction, include, ...question }: SubgraphQuestion, most = largestSubgraph): Promise<Picture> {
  const whole: Walk = { ...question, up: direction === 'DOWNSTREAM' ? [] : around, down: direction === 'UPSTREAM' ? [] : around };
  const { up, down, depth, kinds, asOf } = whole;
  const rows = await graph.run(cypher.subgraphAround[depth as keyof typeof cypher.subgraphAround], { up, down, kinds, asOf, limit: roomFor(whole, largestWalk), include, most: most + 1 });
  const isWhole = rows.length <= most;
  const walked = await Promise.all(waysOf(whole).map((way) => (isWhole ? finishWay(graph, whole, way, ...wayOf(rows, way), largestWalk) : walkByLevel(graph, whole, way, largestWalk))));
  const { keys, cut } = documentsOf(around, walked);
  const known = new Set(rows.map(({ key }) => key));
  // A walk that was done again by level may have met others.
  const hanging = isWhole && keys.every((key) => known.has(key)) ? { rows: ofDocuments(rows, keys), leftOut: [] } : await whatHangs(graph, keys, { include, kinds }, most);
  return draw(keys, hanging.rows, include, named(joinCuts([...walked.map(({ truncated }) => truncated), cut, tooMuch(hanging.leftOut, most)].filter((one) => one !== null))));
}

function tooMuch(leftOut: readonly string[], limit: number): Truncation | null {
  return leftOut.length === 0 ? null : { reason: 'SIZE', limit, frontier: leftOut };
}

/** Some documents, the relations among them and what of the kinds asked for hangs on them; `cut` is that of the walk that reached them. */
export async function drawDocuments(graph: Graph, keys: readonly string[], asked: Pick<SubgraphQuestion, 'include' | 'kinds'>, cut: Truncation | null, most = largestSubgraph): Promise<Picture> {
  const { rows, leftOut } = await whatHangs(graph, keys, asked, most);
  return draw(keys, rows, asked.include, named(joinCuts([cut, tooMuch(leftOut, most)].filter((one) => one !== null))));
}

/** The documents that one way reached, and the relations that start at them. */
function wayOf(rows: readonly AroundRow[], way: OneWay): readonly [readonly WalkRow[], readonly Relation[]] {
  const own = rows.filter(({ ways }) => ways.includes(way));
  const found = own.filter(({ edge }) => edge === null).map(({ key, ways, depths, onwards, issuedSort }): WalkRow => {
    const at = ways.indexOf(way);
    return { key, issuedSort, depth: depths[at] ?? 0, onward: onwards[at] ?? 0 };
  });
  return [found, own.flatMap(relationOf)];
}

/** The documents of all walks, nearest first, then by date and key, no more than a walk may hold. */
function documentsOf(around: readonly string[], walked: readonly WalkedWay[]): { readonly keys: readonly string[]; readonly cut: Truncation | null } {
  const documents = new Map<string, Reached>();
  for (const one of walked.flatMap(({ reached }) => reached)) if ((documents.get(one.key)?.depth ?? Infinity) > one.depth) documents.set(one.key, one);
  const { kept, cut } = nearest([...documents.values()].filter(({ key }) => !around.includes(key)), largestWalk, around);
  return { keys: [...around, ...kept.map(({ key }) => key)], cut };
}

function ofDocuments<Of extends { readonly key: string }>(rows: readonly Of[], keys: readonly string[]): readonly Of[] {
  const wanted = new Set(keys);
  return rows.filter(({ key }) => wanted.has(key));
}

/** What hangs on documents: on the first of them, as many as there is room for; the others are named. */
async function whatHangs(graph: Graph, keys: readonly string[], asked: Pick<SubgraphQuestion, 'include' | 'kinds'>, most: number): Promise<{ readonly rows: readonly Row[]; readonly leftOut: readonly string[] }> {
  const weights = new Map((await graph.run(cypher.subgraphWeights, { ...asked, keys })).map(({ key, rows }) => [key, rows]));
  let room = most;
  const end = keys.findIndex((key) => (room -= weights.get(key) ?? 0) < 0);
  const kept = end === -1 ? keys : keys.slice(0, end);
  return { rows: await graph.run(cypher.subgraphOfDocuments, { ...asked, keys: kept }), leftOut: keys.slice(kept.length) };
}

function draw(keys: readonly string[], rows: readonly Row[], include: readonly NodeKind[], truncated: Truncation | null): Picture {
  const isAsked = ({ kind }: PictureNode): boolean => include.includes(kind);
  const documents = new Set(keys);
  // What a row leads to is drawn with it, but a document only when a walk reached it.
  const ends = rows.flatMap(({ end, endKind, edge }) => (end === null || endKind === null || endKind === 'DOCUMENT' || edge === 'DERIVED_FROM' ? [] : [drawnNode(endKind, end)]));
  return pictureOf([...keys.map((key) => drawnNode('DOCUMENT', key)), ...ends].filter(isAsked), rows.flatMap((row) => edgesOf(row, documents)), truncated);
}

function edgesOf(row: Row, documents: ReadonlySet<string>): readonly PictureEdge[] {
  const { edge, start, startKind, end, endKind, whole } = row;
  if (edge === null || end === null || endKind === null) return [];
  const [from, to] = [drawnNode(startKind, start), drawnNode(endKind, end)];
  const [relation] = relationOf(row);
  if (relation !== undefined) return documents.has(start) && documents.has(end) ? [drawnEdge('RELATION', from, to, relation)] : [];
  return [drawnEdge(edge as GraphEdgeKind, from, to), ...(whole === null ? [] : [drawnEdge('PART_OF', to, drawnNode('ORGANIZATION', whole))])];
}

/** The relation of a row, when it is one: nothing else is proved by mentions. */
function relationOf({ edge, start, end, mentions, isPartial }: Row): readonly Relation[] {
  return edge === null || end === null || mentions === null || isPartial === null ? [] : [{ kind: edge as RelationKind, from: start, to: end, mentions, isPartial }];
}

/** A cut by the ids of nodes. */
function named(cut: Truncation | null): Truncation | null {
  return cut === null ? null : { ...cut, frontier: cut.frontier.map((key) => drawnNode('DOCUMENT', key).id) };
}

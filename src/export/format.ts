import type { Exported, ExportedEdge, ExportedNode, ExportHead, Manifest } from '../domain/exported.js';
import type { NodeKind } from '../domain/picture.js';

/** A format that a graph can leave in; the table is `formats.ts`. */
export interface Format {
  /** As in an address or a command, and the ending of a file: "graphml", "csv.zip". */
  readonly name: string;
  /** Other names that people try. */
  readonly aliases: readonly string[];
  readonly mediaType: string;
  /** Tools that open it, for lists. */
  readonly opens: string;
  /** False: bytes that a terminal cannot show. */
  readonly isText: boolean;
  /** Kinds of node that it shows besides those that were asked for, where the question has them. */
  readonly needs?: readonly NodeKind[];
  readonly write: Write;
  /** The same for programs that take a file for UTF-8 only when it begins with a byte order mark; left out: it has no such. */
  readonly writeWithBom?: Write;
}

/** A graph as text or bytes, part by part; nothing is asked of the graph before it is asked for a part. */
export type Write = (graph: Exported) => AsyncIterable<string | Uint8Array>;

/** A format in which nodes and edges are written one after the other. */
export interface Lines {
  readonly open: (head: ExportHead) => string;
  readonly node: (node: ExportedNode) => string;
  readonly edge: (edge: ExportedEdge) => string;
  /** What stands between the last node and the first edge. */
  readonly turn?: () => string;
  readonly close: (manifest: Manifest) => string;
}

/** Writes a graph line by line. @param begin makes the lines of one file: they may remember what was written */
export function inLines(begin: () => Lines): Write {
  return async function* (graph) {
    const { open, node, edge, turn, close } = begin();
    yield open(graph.head);
    for await (const part of graph.nodes) yield part.map(node).join('');
    if (turn !== undefined) yield turn();
    for await (const part of graph.edges) yield part.map(edge).join('');
    yield close(await graph.manifest());
  };
}

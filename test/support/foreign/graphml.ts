import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import type { ExportHead, Manifest } from '../../../src/domain/exported.js';
import type { PlainGraph } from '../exported-graphs.js';
import { parseXml, plain } from './xml.js';

/** GraphML as graphology takes it; it looks at a graph's own data only before the first node, so the manifest comes by way of the DOM. */
export function readGraphml(bytes: Buffer): PlainGraph & { readonly head: ExportHead; readonly manifest: Manifest } {
  const text = bytes.toString('utf8');
  const graph = parse(MultiGraph, text);
  const { title, kind, query, roots, graphVersion = null } = graph.getAttributes() as Readonly<Record<string, string>>;
  const last = Array.from(parseXml(text).getElementsByTagName('data')).at(-1);
  if (last?.getAttribute('key') !== 'graph.manifest') throw new Error('The file does not end with its manifest.');
  return {
    ...plain(graph),
    head: { title, kind, query: JSON.parse(query ?? '') as unknown, roots: JSON.parse(roots ?? '') as unknown, graphVersion } as ExportHead,
    manifest: JSON.parse(last.textContent ?? '') as Manifest,
  };
}

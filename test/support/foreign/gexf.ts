import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { ExportHead, Manifest } from '../../../src/domain/exported.js';
import type { PlainGraph } from '../exported-graphs.js';
import { parseXml, plain } from './xml.js';

/** GEXF as graphology takes it; it does not know of time and comments, so the days and the manifest come by way of the DOM. */
export function readGexf(bytes: Buffer): PlainGraph & { readonly head: ExportHead; readonly manifest: Manifest; readonly starts: Readonly<Record<string, string>> } {
  const text = bytes.toString('utf8');
  const graph = parse(MultiGraph, text);
  const [, asked = ''] = (graph.getAttribute('description') as string).split('\n');
  const document = parseXml(text);
  const comment = Array.from(document.getElementsByTagName('graph')[0]?.childNodes ?? []).find(({ nodeType }) => nodeType === document.COMMENT_NODE)?.nodeValue ?? '';
  return {
    ...plain(graph),
    head: JSON.parse(asked) as ExportHead,
    manifest: JSON.parse(/^ manifest (.*) $/.exec(comment)?.[1] ?? '') as Manifest,
    starts: Object.fromEntries(Array.from(document.getElementsByTagName('node')).filter((node) => node.hasAttribute('start')).map((node) => [node.getAttribute('id'), node.getAttribute('start')])) as Readonly<Record<string, string>>,
  };
}

import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { parseFragment } from 'parse5';
import type { ExportedEdge, ExportedNode, Manifest } from '../../../src/domain/exported.js';
import type { PlainGraph } from '../exported-graphs.js';

/** Without a page there is nothing to purify; with one, what holds no tag passes as it is, and our texts hold none. */
DOMPurify.addHook = () => {};
DOMPurify.sanitize = ((text: string): string => {
  if (text.includes('<')) throw new Error(`a tag in “${text}”`);
  return text;
}) as typeof DOMPurify.sanitize;
mermaid.initialize({});

/** What the flowchart of Mermaid knows after it has parsed a file. */
interface Flowchart {
  readonly getVertices: () => ReadonlyMap<string, { readonly id: string; readonly text: string; readonly classes: readonly string[]; readonly labelType: string }>;
  readonly getEdges: () => readonly { readonly start: string; readonly end: string; readonly text: string; readonly labelType: string }[];
}

/** Where Mermaid shows what it has parsed, not only that it could. */
const { mermaidAPI } = mermaid as unknown as { readonly mermaidAPI: { readonly getDiagramFromText: (text: string) => Promise<{ readonly db: Flowchart }> } };

/** A Mermaid file as Mermaid parses it, with the names that its comments give; a picture has no properties. */
export async function readMermaid(bytes: Buffer): Promise<PlainGraph & { readonly manifest: Manifest }> {
  const text = bytes.toString('utf8');
  const end = /\n%% end (.*)\n$/.exec(text)?.[1];
  if (end === undefined) throw new Error('cut off');
  const { db: chart } = await mermaidAPI.getDiagramFromText(text);
  const said = new Map([...text.matchAll(/^%% ([ne]\d+) (?:(\w+) )?(".*")$/gm)].map(([, name = '', kind, id = '']) => [name, { kind, id: JSON.parse(id) as string }]));
  const idOf = (name: string): string => said.get(name)?.id ?? '';
  return {
    nodes: [...chart.getVertices().values()].map((vertex) => ({ id: idOf(vertex.id), kind: vertex.classes.join().toUpperCase(), label: drawn(vertex), properties: {} }) as ExportedNode),
    edges: chart.getEdges().map((edge, at) => ({ id: idOf(`e${at}`), kind: said.get(`e${at}`)?.kind, from: idOf(edge.start), to: idOf(edge.end), label: drawn(edge), properties: {} }) as ExportedEdge),
    manifest: JSON.parse(end) as Manifest,
  };
}

/** As a page shows it: Mermaid puts entities of HTML where the file has numbers. */
function drawn({ text, labelType }: { readonly text: string; readonly labelType: string }): string {
  if (labelType !== 'string') throw new Error(`“${text}” is ${labelType}`);
  const [shown] = parseFragment(text.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';')).childNodes;
  return shown !== undefined && 'value' in shown ? shown.value : '';
}

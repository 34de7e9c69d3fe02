import type { Manifest } from '../../../src/domain/exported.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** A report as a reader of GitHub’s Markdown shows it. */
export interface Read {
  readonly headings: readonly string[];
  /** Paragraphs, those of items too, and cells, in their order. */
  readonly lines: readonly string[];
  /** Kinds of everything in it but the last comment. */
  readonly kinds: readonly string[];
  readonly manifest: Manifest;
}

export function readReport(bytes: Buffer): Read {
  const { children } = fromMarkdown(bytes, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const last = children.at(-1);
  const end = last?.type === 'html' ? /^<!-- end (.*) -->$/.exec(last.value)?.[1] : undefined;
  if (end === undefined) throw new Error('cut off');
  const all = children.slice(0, -1).flatMap(inside);
  return {
    headings: all.filter(({ type }) => type === 'heading').map((node) => toString(node)),
    lines: all.filter(({ type }) => type === 'paragraph' || type === 'tableCell').map((node) => toString(node)),
    kinds: [...new Set(all.map(({ type }) => type))].sort(),
    manifest: JSON.parse(end) as Manifest,
  };
}

function inside(node: Node): readonly Node[] {
  return [node, ...('children' in node ? node.children.flatMap(inside) : [])];
}

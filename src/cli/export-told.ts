import type { Exported, Manifest } from '../domain/exported.js';
import type { Truncation } from '../domain/lineage.js';
import type { Delivered } from '../server/export/deliver.js';
import { drawProgress, type Terminal } from './progress.js';

/** Names of nodes that are told; there may be thousands. */
const mostNamed = 3;

/** What was written, in three lines: what it is, how much of it, and by what it is known again. */
export function exportTold(manifest: Manifest, { bytes, sha256 }: Delivered): string {
  const { title, nodes, edges } = manifest;
  const counts = [nodes === null ? [] : [counted(nodes, 'node')], edges === null ? [] : [counted(edges, 'edge')]].flat();
  return [title, `  ${[...counts, ...wholeness(manifest)].join(', ')}`, `  ${counted(bytes, 'byte')}, sha256 ${sha256}`].join('\n');
}

function wholeness({ complete, truncated, graphChanged }: Manifest): readonly string[] {
  if (complete) return ['complete'];
  const changed = graphChanged === true ? ['somebody wrote into the graph meanwhile, so that parts may be older than others'] : [];
  return ['not complete', ...(truncated === null ? [] : [cutText(truncated)]), ...changed];
}

/** @example 'cut at depth 2: what lies beyond document/a, document/b and 7 more is left out (--depth takes more)' */
function cutText({ reason, limit, frontier }: Truncation): string {
  const named = frontier.slice(0, mostNamed).join(', ');
  const where = `${named}${frontier.length > mostNamed ? ` and ${frontier.length - mostNamed} more` : ''}`;
  const at = reason === 'DEPTH' ? `at depth ${limit}` : reason === 'SIZE' ? `at the size of ${limit}` : `after ${limit} ms`;
  return `cut ${at}${where === '' ? '' : `: what lies beyond ${where} is left out`}${reason === 'DEPTH' ? ' (--depth takes more)' : ''}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/**
 * An export that tells how far it is, and how to take that away.
 * @param terminal null: nobody wants to be told
 */
export function withProgress(exported: Exported, terminal: Terminal | null): { readonly shown: Exported; readonly end: () => void } {
  if (terminal === null) return { shown: exported, end: () => undefined };
  const { step, end } = drawProgress(null, terminal);
  async function* seen<Of>(parts: AsyncIterable<readonly Of[]>): AsyncGenerator<readonly Of[]> {
    for await (const part of parts) {
      step('nodes and edges', part.length);
      yield part;
    }
  }
  return { shown: { ...exported, nodes: seen(exported.nodes), edges: seen(exported.edges) }, end };
}

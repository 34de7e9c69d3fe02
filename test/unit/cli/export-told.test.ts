import { describe, expect, test } from '@jest/globals';
import { exportTold, withProgress } from '../../../src/cli/export-told.js';
import type { Terminal } from '../../../src/cli/progress.js';
import type { Manifest } from '../../../src/domain/exported.js';
import { exportOf, head, hostileGraph } from '../../support/exported-graphs.js';

const whole: Manifest = { ...head, title: 'lineage of KH 1', nodes: 3, edges: 1, complete: true, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [] };

/** What is told of how much was written. */
const told = (said: Partial<Manifest>): string | undefined => exportTold({ ...whole, ...said }, { bytes: 1, sha256: 'ab12' }).split('\n')[1];

test('what was written is told in three lines', () => {
  expect(exportTold(whole, { bytes: 1200, sha256: 'ab12' })).toBe('lineage of KH 1\n  3 nodes, 1 edge, complete\n  1200 bytes, sha256 ab12');
});

describe('of what it holds', () => {
  const cut = { complete: false } as const;
  test.each<readonly [string, Partial<Manifest>, string]>([
    ['a format without nodes', { nodes: null }, '  1 edge, complete'],
    ['a walk that ended', { ...cut, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a', 'document/b'] } }, '  3 nodes, 1 edge, not complete, cut at depth 2: what lies beyond document/a, document/b is left out (--depth takes more)'],
    ['a walk with many ends', { ...cut, truncated: { reason: 'SIZE', limit: 2000, frontier: ['a', 'b', 'c', 'd', 'e'] } }, '  3 nodes, 1 edge, not complete, cut at the size of 2000: what lies beyond a, b, c and 2 more is left out'],
    ['a walk that took long', { ...cut, truncated: { reason: 'TIME', limit: 4000, frontier: [] } }, '  3 nodes, 1 edge, not complete, cut after 4000 ms'],
    ['a graph that was written into', { ...cut, graphChanged: true }, '  3 nodes, 1 edge, not complete, somebody wrote into the graph meanwhile, so that parts may be older than others'],
  ])('%s', (_, said, line) => expect(told(said)).toBe(line));
});

describe('how far it is', () => {
  async function drawn(terminal: Terminal | null): Promise<number> {
    const { shown, end } = withProgress(exportOf(hostileGraph), terminal);
    let seen = 0;
    for await (const part of shown.nodes) seen += part.length;
    for await (const part of shown.edges) seen += part.length;
    end();
    return seen;
  }

  test('is told on a terminal by part, not by element, and taken away', async () => {
    const lines: string[] = [];
    expect(await drawn({ isTTY: true, columns: 80, write: (text: string) => lines.push(text) > 0 })).toBe(hostileGraph.nodes.length + hostileGraph.edges.length);
    expect(lines[0]).toMatch(/^\r\u001b\[2K3 {2}\d+\/s {2}nodes and edges$/);
    expect(lines.at(-1)).toBe('\r\u001b[2K');
  });

  test('is told to nobody where the file itself is on the terminal', async () => {
    expect(await drawn(null)).toBe(hostileGraph.nodes.length + hostileGraph.edges.length);
  });
});

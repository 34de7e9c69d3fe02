import { expect, test } from '@jest/globals';
import type { Manifest } from '../../../../src/domain/exported.js';
import { findFormat } from '../../../../src/export/formats.js';
import { fileName, summary } from '../../../../src/server/export/summary.js';
import { exportOf, head } from '../../../support/exported-graphs.js';

const whole: Manifest = { ...head, nodes: 41, edges: 107, complete: true, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [] };

test.each<readonly [Partial<Manifest>, string]>([
  [{}, 'nodes=41; edges=107; complete'],
  [{ edges: null }, 'nodes=41; complete'],
  [{ nodes: 0, edges: 0 }, 'nodes=0; edges=0; complete'],
  [{ graphChanged: null }, 'nodes=41; edges=107; complete'],
  [{ complete: false, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] } }, 'nodes=41; edges=107; cut=DEPTH; limit=2'],
  [{ complete: false, graphChanged: true }, 'nodes=41; edges=107; graph changed meanwhile'],
  [{ complete: false, graphChanged: true, truncated: { reason: 'TIME', limit: 60_000, frontier: [] } }, 'nodes=41; edges=107; cut=TIME; limit=60000; graph changed meanwhile'],
])('an export with %j is told as “%s”', (said, line) => {
  expect(summary({ ...whole, ...said })).toBe(line);
});

test.each([
  [['document/57-tb-hu.huyen-uy-sao-mai.2020-2025'], 'graphml', 'lineage-57-tb-hu.huyen-uy-sao-mai.2020-2025.graphml'],
  [[], 'csv.zip', 'lineage.csv.zip'],
  [['document/a"b/../c\r\nd', 'document/e'], 'ttl', 'lineage-a-b-..-c-d.ttl'],
  [[`assignment/${'x'.repeat(200)}`], 'json', `lineage-${'x'.repeat(80)}.json`],
])('a file that starts from %j as %s is called %s', (roots, format, name) => {
  expect(fileName({ ...exportOf({ nodes: [], edges: [] }), head: { ...head, roots } }, findFormat(format))).toBe(name);
});

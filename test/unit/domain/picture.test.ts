import { describe, expect, test } from '@jest/globals';
import { downward, drawnEdge, drawnNode, graphEdgeCaption, pictureOf, relationDownward } from '../../../src/domain/picture.js';
import type { Relation } from '../../../src/domain/relation.js';

const [plan, notice, task] = [drawnNode('DOCUMENT', 'plan'), drawnNode('DOCUMENT', 'notice'), drawnNode('ASSIGNMENT', 'T1')];
const relation: Relation = { kind: 'IMPLEMENTS', from: 'plan', to: 'notice', mentions: 1, isPartial: false };
const planned: Relation = { ...relation, kind: 'PLANS' };

describe('a picture', () => {
  test('has nodes by kind and id, edges by id, each once, and no edge without both ends', () => {
    const edges = [drawnEdge('RELATION', plan, notice, relation), drawnEdge('ASSIGNS', plan, task), drawnEdge('ASSIGNS', plan, task), drawnEdge('LED_BY', task, drawnNode('PERSON', 'an'))];
    expect(pictureOf([plan, task, notice, plan], edges, null)).toEqual({ nodes: [task, notice, plan], edges: [edges[1], edges[0]], truncated: null });
  });

  test('tells a person from a body by its kind, not by its id', () => {
    expect([drawnNode('PERSON', 'an').id, drawnNode('ORGANIZATION', 'an').id]).toEqual(['actor/an', 'actor/an']);
  });

  test('keeps several relations between two documents apart', () => {
    expect(new Set([relation, planned].map((one) => drawnEdge('RELATION', plan, notice, one).id)).size).toBe(2);
  });
});

test.each([
  ['what is implemented stands above', drawnEdge('RELATION', plan, notice, relation), ['document/notice', 'document/plan']],
  ['what is planned stands below', drawnEdge('RELATION', plan, notice, planned), ['document/plan', 'document/notice']],
  ['a task stands below its document', drawnEdge('ASSIGNS', plan, task), ['document/plan', 'assignment/T1']],
  ['and below the task that it carries down', drawnEdge('DERIVED_FROM', task, drawnNode('ASSIGNMENT', 'T0')), ['assignment/T0', 'assignment/T1']],
])('%s', (_, edge, [from, to]) => expect(downward(edge)).toEqual({ from, to }));

test('a lineage is drawn the same way', () => {
  expect([relationDownward(relation), relationDownward(planned)]).toEqual([{ from: 'notice', to: 'plan' }, { from: 'plan', to: 'notice' }]);
});

test('an edge that is a relation says which', () => {
  expect(graphEdgeCaption(drawnEdge('RELATION', plan, notice, relation), 'EN')).toBe('implements');
  expect(graphEdgeCaption(drawnEdge('ASSIGNS', plan, task), 'VI')).toBe('giao');
});

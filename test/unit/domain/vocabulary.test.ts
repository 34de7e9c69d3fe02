import { describe, expect, test } from '@jest/globals';
import { graphEdgeCaption, graphEdgeTypes } from '../../../src/domain/picture.js';
import { partyEdges } from '../../../src/domain/vocabulary.js';

describe('edges of a drawn graph', () => {
  test('stand once each, with a caption of their own in either language', () => {
    for (const column of ['kind', 'vi', 'en'] as const) expect(new Set(graphEdgeTypes.map((row) => row[column])).size).toBe(graphEdgeTypes.length);
  });

  test.each(graphEdgeTypes.map((row) => [row.kind, row.vi, row.en] as const))('%s is said “%s” and “%s”', (kind, vi, en) => {
    expect(vi.trim()).not.toBe('');
    expect(graphEdgeCaption({ kind, relation: null }, 'VI')).toBe(vi);
    expect(graphEdgeCaption({ kind, relation: null }, 'EN')).toBe(en);
  });
});

describe('parts of an assignment', () => {
  test('each role of the API is kept as exactly one edge', () => {
    expect(partyEdges.map(({ role }) => role).sort()).toEqual(['CHAIN', 'COORDINATOR', 'LEAD', 'OTHER', 'REPORTS_TO']);
    expect(new Set(partyEdges.map(({ edge }) => edge)).size).toBe(partyEdges.length);
  });

  test('each edge of a part can be drawn', () => {
    const drawn: readonly string[] = graphEdgeTypes.map(({ kind }) => kind);
    for (const { edge } of partyEdges) expect(drawn).toContain(edge);
  });
});

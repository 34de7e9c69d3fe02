import { beforeAll, describe, expect, test } from '@jest/globals';
import { followedKinds } from '../../src/domain/relation.js';
import type { ExportedEdge, ExportedNode } from '../../src/domain/exported.js';
import * as api from '../support/api-fields.js';
import { ask } from '../support/ask.js';
import { answered } from '../support/exports.js';
import { readJsonLines } from '../support/foreign/json.js';
import { serveSeed } from '../support/seeded-server.js';

/** An export says what the API answers to the same question: the same nodes and edges, the same words, the same fields. */
const served = serveSeed();

async function exported(address: string): Promise<ReturnType<typeof readJsonLines>> {
  return readJsonLines((await answered(new URL(`/export/${address}`, served.base))).body);
}

async function answer<Of>(query: string, variables: Record<string, unknown> = {}): Promise<Of> {
  const { data, errors } = await ask(served.database, query, variables);
  expect(errors).toEqual([]);
  return data as Of;
}

interface Keyed {
  readonly key: string;
}
interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
  readonly isPartial: boolean;
  readonly from: Keyed;
  readonly to: Keyed;
  readonly citations: readonly { readonly id: string; readonly quote: string; readonly place: string | null }[];
}
const relationSelection = 'id kind caption isPartial from { key } to { key } citations { id quote place }';
const gaps = 'complete truncated { reason limit frontier } unread { key } undated { key } unresolved { id }';
interface Gaps {
  readonly complete: boolean;
  readonly truncated: { readonly reason: string; readonly limit: number; readonly frontier: readonly string[] } | null;
  readonly unread: readonly Keyed[];
  readonly unresolved: readonly { readonly id: string }[];
}

const documentId = ({ key }: Keyed): string => `document/${key}`;

/** A relation as an edge that leaves the graph. */
function edgeOf({ kind, caption, isPartial, from, to, citations }: Relation): ExportedEdge {
  const proof = { citations: citations.map(({ id }) => `citation/${id}`), quotes: citations.map(({ quote }) => quote), places: citations.map(({ place }) => place ?? '') };
  const ends = { from: documentId(from), to: documentId(to) };
  return { id: `RELATION|${kind}|${ends.from}|${ends.to}`, kind: kind as ExportedEdge['kind'], ...ends, label: caption, properties: { mentions: citations.length, isPartial, ...proof } };
}

describe('a lineage', () => {
  const query = `query ($of: String!, $relations: [RelationKind!]!, $depth: Int!) { lineage(of: $of, direction: BOTH, relations: $relations, depth: $depth) {
    root { key } entries { depth direction document { key label } } relations { ${relationSelection} } ${gaps} } }`;
  interface Lineage extends Gaps {
    readonly root: Keyed;
    readonly entries: readonly { readonly depth: number; readonly direction: string; readonly document: Keyed & { readonly label: string } }[];
    readonly relations: readonly Relation[];
  }

  test.each([['TB 495', 2], ['TB 495', 12], ['10227/VP-KGVX', 1]])('of %s to depth %i has the documents, the relations, the words that prove them and the gaps of the API', async (of, depth) => {
    const { nodes, edges, manifest } = await exported(`lineage.jsonl?of=${encodeURIComponent(of)}&direction=BOTH&relations=all&depth=${depth}`);
    const { lineage } = await answer<{ lineage: Lineage }>(query, { of, relations: followedKinds, depth });
    expect(lineage.relations.length).toBeGreaterThan(3);
    expect(lineage.complete).toBe(depth !== 1);
    const reached = nodes.filter(({ properties }) => properties['depth'] !== 0).map(({ id, label, properties: { depth, direction } }) => ({ id, label, depth, direction }));
    expect(reached).toHaveLength(nodes.length - 1);
    expect(new Set(reached)).toEqual(new Set(lineage.entries.map(({ document, depth, direction }) => ({ id: documentId(document), label: document.label, depth, direction }))));
    expect(manifest.roots).toEqual([documentId(lineage.root)]);
    expect(new Map(edges.map((edge) => [edge.id, edge]))).toEqual(new Map(lineage.relations.map(edgeOf).map((edge) => [edge.id, edge])));
    expect(manifest.complete).toBe(lineage.complete);
    expect([...(manifest.unread ?? [])].sort()).toEqual(lineage.unread.map(documentId).sort());
    expect([...(manifest.unresolved ?? [])].sort()).toEqual(lineage.unresolved.map(({ id }) => `citation/${id}`).sort());
    expect(manifest.truncated).toEqual(lineage.truncated === null ? null : { ...lineage.truncated, frontier: lineage.truncated.frontier.map((key) => documentId({ key })) });
  });
});

describe('a graph to draw', () => {
  interface Drawn extends Gaps {
    readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string }[];
    readonly edges: readonly { readonly id: string; readonly kind: string; readonly from: string; readonly to: string; readonly caption: string; readonly relation: Relation | null }[];
  }
  const selection = `{ nodes { id kind label } edges { id kind from to caption relation { ${relationSelection} } } ${gaps} }`;
  const kinds = '[DOCUMENT, ORGANIZATION, PERSON, ASSIGNMENT, CITATION]';
  const rows = [
    ['subgraph.jsonl?of=TB%20495&include=ALL', `subgraph(around: ["TB 495"], include: ${kinds})`],
    ['subgraph.jsonl?around=TB%20495&include=ALL&depth=2', `subgraph(around: ["TB 495"], include: ${kinds}, depth: 2)`],
    ['subgraph.jsonl?of=TB%20495&of=CV%20788', 'subgraph(around: ["TB 495", "CV 788"])'],
    ['subgraph.jsonl?of=TB%20495&include=ASSIGNMENT,ORGANIZATION', 'subgraph(around: ["TB 495"], include: [ASSIGNMENT, ORGANIZATION])'],
    ['assignments.jsonl?of=TB%20495', 'assignmentGraph(of: "TB 495")'],
    ['assignments.jsonl?of=A495-13&depth=0', 'assignmentGraph(of: "A495-13", depth: 0)'],
    ['assignments.jsonl?of=TB%20495&hasDue=true&kinds=task,blanket', 'assignmentGraph(of: "TB 495", filter: { hasDue: true, kinds: [TASK, BLANKET] })'],
  ] as const;

  test.each(rows)('%s has the nodes, edges and gaps of %s', async (address, question) => {
    const { nodes, edges, manifest } = await exported(address);
    const { drawn } = await answer<{ drawn: Drawn }>(`{ drawn: ${question} ${selection} }`);
    expect(drawn.nodes.length).toBeGreaterThan(0);
    expect(nodes.map(({ id, kind, label }) => ({ id, kind, label })).sort(byId)).toEqual([...drawn.nodes].sort(byId));
    expect(edges.map(({ id, kind, from, to, label }) => ({ id, kind, from, to, label })).sort(byId)).toEqual(drawn.edges.map(({ id, kind, relation, from, to, caption }) => ({ id, kind: relation?.kind ?? kind, from, to, label: caption })).sort(byId));
    const proved = drawn.edges.flatMap(({ relation }) => (relation === null ? [] : [edgeOf(relation)]));
    expect(edges.filter(({ id }) => id.startsWith('RELATION|')).sort(byId)).toEqual(proved.sort(byId));
    expect(manifest).toMatchObject({ complete: drawn.complete, truncated: drawn.truncated });
    expect([...(manifest.unread ?? [])].sort()).toEqual(drawn.unread.map(documentId).sort());
    expect([...(manifest.unresolved ?? [])].sort()).toEqual(drawn.unresolved.map(({ id }) => `citation/${id}`).sort());
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe('the whole graph', () => {
  let nodes: readonly ExportedNode[];
  const of = (kind: ExportedNode['kind']): readonly ExportedNode[] => nodes.filter((node) => node.kind === kind);
  const told = (kind: ExportedNode['kind']): ReadonlyMap<string, ExportedNode['properties']> => new Map(of(kind).map(({ id, properties }) => [id, properties]));
  beforeAll(async () => {
    ({ nodes } = await exported('all.jsonl'));
  });

  test('has as many of each kind as the API counts', async () => {
    const { coverage } = await answer<{ coverage: Record<string, number> }>('{ coverage { held stubs planned citations unnumbered assignments organizations persons } }');
    const sum = (...names: readonly string[]): number => names.reduce((total, name) => total + (coverage[name] ?? NaN), 0);
    expect([of('DOCUMENT').length, of('CITATION').length, of('ASSIGNMENT').length, of('ORGANIZATION').length, of('PERSON').length]).toEqual([
      sum('held', 'stubs', 'planned'), sum('citations', 'unnumbered'), sum('assignments'), sum('organizations'), sum('persons'),
    ]);
  });

  interface Page {
    readonly nodes: readonly api.Said[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  /** All that a list of the API holds, page by page. */
  async function every(list: string, selection: string, after: string | null = null): Promise<readonly api.Said[]> {
    const query = `query ($after: String) { page: ${list}(first: 50, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { page } = await answer<{ page: Page }>(query, { after });
    return page.pageInfo.hasNextPage ? [...page.nodes, ...(await every(list, selection, page.pageInfo.endCursor))] : page.nodes;
  }

  test.each([
    ['DOCUMENT', 'documents', api.documentSelection, api.documentProperties, ({ key }: api.Said) => `document/${String(key)}`],
    ['ORGANIZATION', 'organizations', api.organizationSelection, api.organizationProperties, ({ id }: api.Said) => `actor/${String(id)}`],
    ['ASSIGNMENT', 'assignments', api.assignmentSelection, api.assignmentProperties, ({ id }: api.Said) => `assignment/${String(id)}`],
    ['CITATION', 'citations', api.citationSelection, api.citationProperties, ({ id }: api.Said) => `citation/${String(id)}`],
  ] as const)('says of every %s what the API says', async (kind, list, selection, propertiesOf, idOf) => {
    const all = await every(list, selection);
    expect(all.length).toBeGreaterThan(10);
    expect(told(kind)).toEqual(new Map(all.map((one) => [idOf(one), propertiesOf(one)])));
  });

  test('says of every person what the API says', async () => {
    for (const { id, properties } of of('PERSON')) {
      const { person } = await answer<{ person: api.Said }>('query ($id: String!) { person(reference: $id) { name aliases posts } }', { id: id.slice('actor/'.length) });
      expect(properties).toEqual(Object.fromEntries(Object.entries(person).filter(([, value]) => !Array.isArray(value) || value.length > 0)));
    }
    expect(of('PERSON').length).toBeGreaterThan(3);
  });
});

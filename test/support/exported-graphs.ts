import fc from 'fast-check';
import type { Exported, ExportedEdge, ExportedNode, ExportHead, Manifest, Properties, PropertyValue } from '../../src/domain/exported.js';
import { edgeFields, nodeFields, type Field, type FieldType } from '../../src/domain/exported-fields.js';
import { nodeKinds, type NodeKind } from '../../src/domain/picture.js';
import type { Format } from '../../src/export/format.js';

/** What a reader of a format gives back, and what it must equal. */
export interface PlainGraph {
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}

export const head: ExportHead = {
  title: 'lineage of 57-TB/HU, DOWNSTREAM, IMPLEMENTS, depth 6',
  kind: 'lineage',
  query: { of: 'TB 57 -- “a” <b> & */ ]]> \\', direction: 'DOWNSTREAM', relations: ['IMPLEMENTS', 'BASED_ON'], depth: 6, asOf: '2031-01-01' },
  roots: ['document/57-tb-hu.huyen-uy-sao-mai.2020-2025'],
  graphVersion: 'a1b2c3',
};

/** A graph on its way out, a few elements a part. */
export function exportOf({ nodes, edges }: PlainGraph, said: Partial<Manifest> = {}): Exported {
  const manifest: Manifest = { ...head, nodes: nodes.length, edges: edges.length, complete: true, truncated: null, graphChanged: false, unread: [], undated: null, unresolved: [], ...said };
  return { head, nodes: parts(nodes), edges: parts(edges), manifest: async () => manifest };
}

async function* parts<Of>(all: readonly Of[], size = 3): AsyncGenerator<readonly Of[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** All bytes that a format makes of a graph. */
export async function bytesOf({ write }: Pick<Format, 'write'>, graph: PlainGraph, said: Partial<Manifest> = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of write(exportOf(graph, said))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export async function textOf(format: Pick<Format, 'write'>, graph: PlainGraph, said: Partial<Manifest> = {}): Promise<string> {
  return (await bytesOf(format, graph, said)).toString('utf8');
}

/** What breaks careless writers. */
export const hostileTexts: readonly string[] = [
  '"', "'", '\\', '\\"', "\\'", '\\n', 'a\nb', 'a\r\nb', 'a\rb', 'a\tb', ' a ', ']]>', '<!--', '-->', '--', '<b>&amp;</b>', '&', '&#10;', '=1+1', '+1', '-1', '@SUM(A1)', ',', ';', '|', '🏛️', '👩‍👩‍👧', 'Ủy ban', 'U\u0309y ban', '\u0301', '\u202e', '\ufeff', '\u00a0', '\u2028', '\u0085',
  '*/', '//', '/*', '#', '%%', 'end', 'graph', '-->|x|', '{"a":1}', '[]', '["a"]', '$param', '`x`', '^^', '@vi', '<http://a>', '_:b', 'null', 'true', 'NaN', '0', '007', '```', '# H', '| a | b |', '[x](y)', '<script>', '\u0000', '\u0007', '\u001f', '\ufffe',
];

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostileTexts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((pair) => pair.join('')) });

const day = fc.date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const values: Readonly<Record<FieldType, fc.Arbitrary<PropertyValue>>> = {
  string: text,
  integer: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  boolean: fc.boolean(),
  date: day,
  dateTime: day.map((date) => `${date}T06:00:00+07:00`),
  strings: fc.array(fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') }), { minLength: 1, maxLength: 3 }),
};

function properties(fields: readonly Field[]): fc.Arbitrary<Properties> {
  return fc.record(Object.fromEntries(fields.map(({ name, type }) => [name, values[type]])), { requiredKeys: [] }) as fc.Arbitrary<Properties>;
}

/** Labels are one line. */
const label = text.map((some) => some.replace(/\s+/g, ' ')).filter((some) => some.trim() !== '');

const prefixes: Readonly<Record<NodeKind, string>> = { DOCUMENT: 'document', ORGANIZATION: 'actor', PERSON: 'actor', ASSIGNMENT: 'assignment', CITATION: 'citation' };

const node = (index: number): fc.Arbitrary<ExportedNode> =>
  fc.constantFrom(...nodeKinds).chain((kind) => fc.record({
    id: fc.constantFrom('', '-a', '.b', '#c', ' d', '"e"', "'f'", '|g', '%20', 'ủ', '/h', '<i>', '&j', '\\k').map((tail) => `${prefixes[kind]}/${index}${tail}`),
    kind: fc.constant(kind),
    label,
    properties: properties(nodeFields.filter(({ of }) => of.includes(kind))),
  }));

const edgeKinds = ['IMPLEMENTS', 'BASED_ON', 'REPEALS', 'ISSUED_BY', 'LED_BY', 'INVOLVES', 'HAS_CITATION', 'REFERS_TO', 'PART_OF', 'ASSIGNS'] as const;

/** Any graph: nodes of all kinds with hostile texts, parallel edges, loops. */
export const anyGraph: fc.Arbitrary<PlainGraph> = fc.integer({ min: 0, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => node(index))))
  .chain((nodes): fc.Arbitrary<PlainGraph> => {
    const ids = nodes.map(({ id }) => id);
    if (ids.length === 0) return fc.constant({ nodes, edges: [] });
    const edge = fc.record({ kind: fc.constantFrom(...edgeKinds), from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), label, properties: properties(edgeFields) })
      .map((some): ExportedEdge => ({ id: `${some.kind === 'IMPLEMENTS' || some.kind === 'BASED_ON' || some.kind === 'REPEALS' ? `RELATION|${some.kind}` : some.kind}|${some.from}|${some.to}`, ...some }));
    return fc.uniqueArray(edge, { maxLength: 8, selector: ({ id }) => id }).map((edges) => ({ nodes, edges }));
  });

/** One graph with every field of every kind of node, and of an edge, each hostile text once, and a text of one megabyte. */
export const hostileGraph: PlainGraph = {
  nodes: [
    ...nodeKinds.map((kind, at): ExportedNode => ({ id: `${prefixes[kind]}/full-${at}`, kind, label: `full ${kind}`, properties: filled(nodeFields.filter(({ of }) => of.includes(kind))) })),
    ...hostileTexts.map((some, at): ExportedNode => ({ id: `citation/hostile-${at}`, kind: 'CITATION', label: `hostile ${at}`, properties: { quote: some } })),
    { id: 'citation/long', kind: 'CITATION', label: 'long', properties: { quote: 'Giao Sở Y tế “khẩn trương” & báo cáo <ngay>.\n'.repeat(22_000) } },
  ],
  edges: [
    { id: 'RELATION|IMPLEMENTS|document/full-0|document/full-0', kind: 'IMPLEMENTS', from: 'document/full-0', to: 'document/full-0', label: 'triển khai thực hiện', properties: filled(edgeFields) },
    { id: 'RELATION|BASED_ON|document/full-0|document/full-0', kind: 'BASED_ON', from: 'document/full-0', to: 'document/full-0', label: 'căn cứ', properties: { mentions: 1, isPartial: false, quotes: hostileTexts } },
    { id: 'LED_BY|assignment/full-3|actor/full-1', kind: 'LED_BY', from: 'assignment/full-3', to: 'actor/full-1', label: 'chủ trì', properties: {} },
  ],
};

function filled(fields: readonly Field[]): Properties {
  const value: Readonly<Record<FieldType, PropertyValue>> = { string: 'Tỉnh ủy “Sao Mai”', integer: 7, boolean: true, date: '2031-02-04', dateTime: '2031-02-04T06:00:00+07:00', strings: ['một', '', 'hai, ba; "bốn"'] };
  return Object.fromEntries(fields.map(({ name, type }) => [name, value[type]]));
}

/** What XML 1.0 cannot say stands as U+FFFD. */
export function asXml(graph: PlainGraph): PlainGraph {
  return JSON.parse(JSON.stringify(graph), (_, value: unknown) => (typeof value === 'string' ? value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd') : value)) as PlainGraph;
}

/** By id, as two readers agree on. */
export function sorted({ nodes, edges }: PlainGraph): PlainGraph {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}

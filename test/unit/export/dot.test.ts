import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeFields, nodeFields } from '../../../src/domain/exported-fields.js';
import { writeDot } from '../../../src/export/dot.js';
import { anyGraph, asXml, bytesOf, head, hostileGraph, textOf, type PlainGraph } from '../../support/exported-graphs.js';
import { readDot } from '../../support/foreign/dot.js';

/** Labels are drawn, so they say what an SVG can; of the rest a string of C can hold all but NUL. */
function asDot(graph: PlainGraph): PlainGraph {
  const text = (some: unknown): unknown => (typeof some === 'string' ? some.replaceAll('\0', '\ufffd') : some);
  const one = <Of extends { readonly label: string; readonly properties: object }>(element: Of): Of => ({
    ...element,
    label: asXml({ nodes: [element as never], edges: [] }).nodes[0]?.label,
    properties: Object.fromEntries(Object.entries(element.properties).map(([name, value]) => [name, text(value)])),
  });
  return { nodes: graph.nodes.map(one), edges: graph.edges.map(one) };
}

describe('DOT', () => {
  test('of every field and every hostile text is read back', async () => {
    const back = readDot(await bytesOf({ write: writeDot }, hostileGraph));
    expect({ nodes: back.nodes, edges: back.edges }).toEqual(asDot(hostileGraph));
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = readDot(await bytesOf({ write: writeDot }, graph, { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a'] }, complete: false }));
      expect({ nodes: back.nodes, edges: back.edges }).toEqual(asDot(graph));
      expect(back.manifest).toMatchObject({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, complete: false, truncated: { reason: 'DEPTH' } });
    }));
  });

  test('draws a kind in its shape and a relation with its caption', async () => {
    const graph: PlainGraph = {
      nodes: [{ id: 'assignment/A1', kind: 'ASSIGNMENT', label: 'A1', properties: { start: 7, leadIsInherited: true } }, { id: 'actor/a', kind: 'PERSON', label: 'Bí thư', properties: { posts: ['Bí thư'] } }],
      edges: [{ id: 'LED_BY|assignment/A1|actor/a', kind: 'LED_BY', from: 'assignment/A1', to: 'actor/a', label: 'chủ trì', properties: {} }],
    };
    expect((await textOf({ write: writeDot }, graph)).split('\n').filter((line) => line.startsWith('  "'))).toEqual([
      '  "assignment/A1" [shape=hexagon, fillcolor="#fef7e0", kind="ASSIGNMENT", label="A1", start="7", leadIsInherited="true"];',
      '  "actor/a" [shape=ellipse, fillcolor="#e6f4ea", kind="PERSON", label="Bí thư", posts="[\\"Bí thư\\"]"];',
      '  "assignment/A1" -> "actor/a" [id="LED_BY|assignment/A1|actor/a", kind="LED_BY", label="chủ trì"];',
    ]);
  });

  test.each([
    ['a "b"', '"a \\"b\\""'], ['a\\', '"a\\\\"'], ['\\N', '"\\\\N"'], ['a & b &lt;', '"a &amp; b &amp;lt;"'], ['<b>x</b>', '"<b>x</b>"'], ['\u0007', '"\ufffd"'],
  ])('writes the label %j as %s', async (label, written) => {
    expect(await textOf({ write: writeDot }, { nodes: [{ id: 'document/a', kind: 'DOCUMENT', label, properties: {} }], edges: [] })).toContain(`label=${written}];`);
  });

  test('that was cut off has no closing brace, or no end', async () => {
    const bytes = await bytesOf({ write: writeDot }, hostileGraph);
    for (const length of [200, bytes.length - 3, bytes.lastIndexOf('// end') - 2]) expect(() => readDot(bytes.subarray(0, length))).toThrow();
  });

  test('gives no field a name that Graphviz gives a meaning to on nodes or edges', () => {
    const taken = `area arrowhead arrowsize arrowtail class color colorscheme comment constraint decorate dir distortion edgeURL edgehref
      edgetarget edgetooltip fillcolor fixedsize fontcolor fontname fontsize gradientangle group headURL head_lp headclip headhref headlabel
      headport headtarget headtooltip height href id image imagepos imagescale kind label labelURL labelangle labeldistance labelfloat
      labelfontcolor labelfontname labelfontsize labelhref labelloc labeltarget labeltooltip layer len lhead lp ltail margin minlen nojustify
      ordering orientation penwidth peripheries pin pos radius rects regular root samehead sametail samplepoints shape shapefile showboxes sides
      skew sortv style tailURL tail_lp tailclip tailhref taillabel tailport tailtarget tailtooltip target tooltip vertices weight width xlabel xlp z URL`.split(/\s+/);
    expect([...nodeFields, ...edgeFields].map(({ name }) => name).filter((name) => taken.includes(name))).toEqual([]);
  });
});

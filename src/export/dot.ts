import type { ExportedEdge, ExportedNode, Properties } from '../domain/exported.js';
import type { NodeKind } from '../domain/picture.js';
import { comment } from './comment.js';
import { inLines } from './format.js';

/** How nodes of a kind are drawn. */
const looks: Readonly<Record<NodeKind, string>> = {
  DOCUMENT: 'shape=note, fillcolor="#e8f0fe"',
  ORGANIZATION: 'shape=box, fillcolor="#e6f4ea"',
  PERSON: 'shape=ellipse, fillcolor="#e6f4ea"',
  ASSIGNMENT: 'shape=hexagon, fillcolor="#fef7e0"',
  CITATION: 'shape=cds, fillcolor="#f1f3f4"',
};

/**
 * Graphviz DOT: what came first stands on top. Fields are attributes under their own names, none of which Graphviz
 * gives a meaning to; lists are JSON. In all strings a backslash is written twice and a line end as \n or \r, as
 * labels of Graphviz want it. A file that was cut off has no closing brace and no `// end`.
 * @example "document/…" [shape=note, …, kind="DOCUMENT", label="495-TB/TU", key="…"];
 */
export const writeDot = inLines(() => ({
  open: (head) => `// export ${comment(head)}
digraph ${quoted(head.kind)} {
  graph [rankdir=BT, labelloc=t, fontname="Helvetica,Arial,sans-serif", label=${shown(head.title)}];
  node [style=filled, fontname="Helvetica,Arial,sans-serif"];
  edge [fontname="Helvetica,Arial,sans-serif", fontsize=10];
`,
  node: ({ id, kind, label, properties }: ExportedNode) => `  ${quoted(id)} [${looks[kind]}, kind="${kind}", label=${shown(label)}${attributes(properties)}];\n`,
  edge: ({ id, kind, from, to, label, properties }: ExportedEdge) => `  ${quoted(from)} -> ${quoted(to)} [id=${quoted(id)}, kind="${kind}", label=${shown(label)}${attributes(properties)}];\n`,
  close: (manifest) => `}\n// end ${comment(manifest)}\n`,
}));

function attributes(properties: Properties): string {
  let text = '';
  for (const [name, value] of Object.entries(properties)) {
    text += `, ${name}=${quoted(typeof value === 'object' ? JSON.stringify(value) : String(value))}`;
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\0': '\ufffd' };

/** A string of DOT. Separators of lines and paragraphs get a backslash, because some parsers end a string at them. */
function quoted(text: string): string {
  return needsEscape.test(text) ? `"${text.replace(everyEscape, (sign) => escapes[sign] ?? `\\${sign}`)}"` : `"${text}"`;
}

const needsEscape = /["\\\n\r\u0000\u2028\u2029]/;
const everyEscape = new RegExp(needsEscape, 'g');

/** A string that is drawn: Graphviz reads entities in it, and what XML cannot say would spoil an SVG. */
function shown(text: string): string {
  return quoted(mayNeedCare.test(text) ? text.replace(/[^\t\n\r\u0020-\u0025\u0027-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (sign) => (sign === '&' ? '&amp;' : '\ufffd')) : text);
}

const mayNeedCare = /[&\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

import { DataFactory, Writer, type NamedNode, type Quad_Object } from 'n3';
import type { ExportHead } from '../domain/exported.js';
import { inLines } from './format.js';
import { describing } from './rdf.js';
import { exportIri } from './rdf-manifest.js';
import { expanded, namespaces, type Fact, type Form, type Name, type Resource } from './rdf-term.js';

const { literal, namedNode } = DataFactory;

/**
 * Turtle: documents in ELI and schema.org, bodies and persons in W3C ORG and FOAF, proofs in PROV-O. An edge is said of its
 * ends, and once more as an `rdf:Statement` of its own, which has what the edge tells and the mentions that prove it. All
 * characters survive but halves of surrogate pairs, which are none.
 * @example <urn:directives:document/788-…> eli:ensures_implementation_of <urn:directives:document/495-…>.
 */
export const writeTurtle = inLines(() => {
  let text = '';
  const taken = (): string => {
    const all = text;
    text = '';
    return all;
  };
  const writer = new Writer({ write: (more: string) => { text += more; }, end: () => undefined }, { prefixes: namespaces });
  const { node, edge, close } = describing();
  const all = (resources: readonly Resource[]): string => {
    for (const resource of resources) put(writer, resource);
    return taken();
  };
  return {
    open: (head) => comments(head) + taken(),
    node: (one) => all(node(one)),
    edge: (one) => all(edge(one)),
    close: (manifest) => {
      const last = all(close(manifest));
      writer.end();
      return last + taken();
    },
  };
});

/** What was asked, for people; programs find it at the end, with what the file holds. */
function comments({ title, query, graphVersion }: ExportHead): string {
  const lines = [title, `query: ${JSON.stringify(query)}`, `graph version: ${graphVersion ?? 'unknown'}`, `A file without <${exportIri}> was cut off.`];
  return `${lines.map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`).join('\n')}\n`;
}

function put(writer: Writer, { iri, types, facts }: Resource): void {
  const subject = namedNode(iri);
  for (const type of types) writer.addQuad(subject, named('rdf:type'), named(type));
  for (const [{ name, form, holds }, value] of facts) {
    const objects = (typeof value === 'object' ? value : [value]).map((one) => object(form, one));
    if (holds === 'list') writer.addQuad(subject, named(name), writer.list(objects));
    else for (const one of objects) writer.addQuad(subject, named(name), one);
  }
}

/** Names are few and come again and again. */
const byName = new Map<Name, NamedNode>();

function named(name: Name): NamedNode {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const made = namedNode(expanded(name));
  byName.set(name, made);
  return made;
}

/** What a literal is marked with: its type, or its language. */
const marks: Readonly<Record<Exclude<Form, 'resource' | 'string'>, NamedNode | string>> = {
  integer: named('xsd:integer'),
  boolean: named('xsd:boolean'),
  date: named('xsd:date'),
  dateTime: named('xsd:dateTime'),
  vi: 'vi',
  en: 'en',
};

function object(form: Form, value: Fact[1]): Quad_Object {
  if (form === 'resource') return namedNode(String(value));
  return form === 'string' ? literal(String(value)) : literal(String(value), marks[form]);
}

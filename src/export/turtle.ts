import { DataFactory, Writer, type NamedNode, type Quad_Object } from 'n3';
import type { ExportHead } from '../domain/exported.js';
import { inLines } from './format.js';
import { describing } from './rdf.js';
import { exportIri } from './rdf-manifest.js';
import { expanded, namespaces, type Fact, type Form, type Resource } from './rdf-term.js';

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
  const subject = DataFactory.namedNode(iri);
  for (const type of types) writer.addQuad(subject, isA, named(expanded(type)));
  for (const [{ iri: predicate, form, holds }, value] of facts) {
    const objects = (typeof value === 'object' ? value : [value]).map((one) => object(form, one));
    if (holds === 'list') writer.addQuad(subject, named(predicate), writer.list(objects));
    else for (const one of objects) writer.addQuad(subject, named(predicate), one);
  }
}

/** Terms and classes are few and come again and again. */
const byIri = new Map<string, NamedNode>();

function named(iri: string): NamedNode {
  const known = byIri.get(iri);
  if (known !== undefined) return known;
  const made = DataFactory.namedNode(iri);
  byIri.set(iri, made);
  return made;
}

const isA = named(expanded('rdf:type'));

/** What a literal is marked with: its type, or its language. */
const marks: Readonly<Record<Exclude<Form, 'resource' | 'string'>, NamedNode | string>> = {
  integer: named(expanded('xsd:integer')),
  boolean: named(expanded('xsd:boolean')),
  date: named(expanded('xsd:date')),
  dateTime: named(expanded('xsd:dateTime')),
  vi: 'vi',
  en: 'en',
};

function object(form: Form, value: Fact[1]): Quad_Object {
  if (form === 'resource') return DataFactory.namedNode(String(value));
  return form === 'string' ? DataFactory.literal(String(value)) : DataFactory.literal(String(value), marks[form]);
}

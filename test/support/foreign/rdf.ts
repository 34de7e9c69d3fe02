import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser } from 'n3';
import type { ExportedEdge, ExportedEdgeKind, ExportedNode, Manifest, Properties, PropertyValue } from '../../../src/domain/exported.js';
import { edgeFields, nodeFields, type Field } from '../../../src/domain/exported-fields.js';
import type { NodeKind } from '../../../src/domain/picture.js';
import { edgeTerms, nodeTerms } from '../../../src/export/rdf-fields.js';
import { expanded, type Name, type Term } from '../../../src/export/rdf-term.js';
import type { PlainGraph } from '../exported-graphs.js';

/** A term as both parsers give it. */
interface Said {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface Triple {
  readonly subject: Said;
  readonly predicate: Said;
  readonly object: Said;
}

type Value = Said | readonly Said[];

/** By subject and predicate; lists are read, blank nodes are gone. */
type Statements = ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>>;

export interface ReadRdf extends PlainGraph {
  readonly manifest: Partial<Manifest>;
  /** Each statement as one line, in order: two readers of the same graph have the same. */
  readonly lines: readonly string[];
  readonly statements: Statements;
}

/** Turtle as n3 parses it. */
export function readTurtle(bytes: Buffer): ReadRdf {
  return rebuilt(new Parser({ format: 'text/turtle' }).parse(bytes.toString('utf8')));
}

/** JSON-LD as jsonld.js expands it. */
export async function readJsonLd(bytes: Buffer): Promise<ReadRdf> {
  return rebuilt((await jsonld.toRDF(JSON.parse(bytes.toString('utf8')) as JsonLdDocument)) as readonly Triple[]);
}

const rdf = (name: string): string => expanded(`rdf:${name}`);

function rebuilt(triples: readonly Triple[]): ReadRdf {
  const statements = withLists(triples);
  const lines = [...statements].flatMap(([subject, said]) => [...said].flatMap(([predicate, values]) => values.map((value) => [subject, predicate, ...[value].flat().map(line), Array.isArray(value)].join(' '))));
  const named = [...statements].filter(([iri, said]) => said.has(expanded('rdfs:label')) && !iri.startsWith('urn:directives:term:'));
  return {
    nodes: named.filter(([, said]) => !said.has(rdf('subject'))).map(([iri, said]) => nodeOf(iri, said, statements)),
    edges: named.filter(([, said]) => said.has(rdf('subject'))).map(([iri, said]) => edgeOf(iri, said)),
    manifest: manifestOf(statements.get('urn:directives:export') ?? new Map()),
    lines: [...new Set(lines)].sort(),
    statements,
  };
}

function line({ termType, value, language, datatype }: Said): string {
  return JSON.stringify([termType, value, language ?? '', datatype?.value ?? '']);
}

function withLists(triples: readonly Triple[]): Statements {
  const all = new Map<string, Map<string, Said[]>>();
  for (const { subject, predicate, object } of triples) {
    const said = all.get(key(subject)) ?? new Map<string, Said[]>();
    said.set(predicate.value, [...(said.get(predicate.value) ?? []), object]);
    all.set(key(subject), said);
  }
  const list = (head: Said): readonly Said[] => {
    const items: Said[] = [];
    for (let at = head; at.value !== rdf('nil');) {
      const cell = all.get(key(at));
      const [item, rest] = [cell?.get(rdf('first'))?.[0], cell?.get(rdf('rest'))?.[0]];
      if (item === undefined || rest === undefined) throw new Error('a list that does not end');
      items.push(item);
      at = rest;
    }
    return items;
  };
  const isList = (value: Said): boolean => value.termType === 'BlankNode' || value.value === rdf('nil');
  return new Map([...all].filter(([subject]) => !subject.startsWith('blank ')).map(([subject, said]) => [subject, new Map([...said].map(([predicate, values]) => [predicate, values.map((value) => (isList(value) ? list(value) : value))]))]));
}

function key({ termType, value }: Said): string {
  return termType === 'BlankNode' ? `blank ${value}` : value;
}

type Facts = ReadonlyMap<string, readonly Value[]>;

const text = (said: Facts, name: Name): string => (said.get(expanded(name))?.[0] as Said | undefined)?.value ?? '';

const idOf = (iri: string): string => decodeURIComponent(iri.slice('urn:directives:'.length));

const kinds: readonly (readonly [Name, NodeKind])[] = [
  ['eli:LegalResource', 'DOCUMENT'], ['org:Organization', 'ORGANIZATION'], ['foaf:Group', 'ORGANIZATION'], ['foaf:Person', 'PERSON'], ['directives:Assignment', 'ASSIGNMENT'], ['directives:Citation', 'CITATION'],
];

function nodeOf(iri: string, said: Facts, statements: Statements): ExportedNode {
  const types = (said.get(rdf('type')) ?? []).map((type) => (type as Said).value);
  const kind = kinds.find(([name]) => types.includes(expanded(name)))?.[1];
  if (kind === undefined) throw new Error(`${iri} is a node of no kind`);
  const change = statements.get(text(said, 'org:changedBy'));
  const successor: Properties = change === undefined ? {} : { successor: idOf(text(change, 'org:resultingOrganization')) };
  return { id: idOf(iri), kind, label: text(said, 'rdfs:label'), properties: { ...propertiesOf(said, nodeTerms(kind), nodeFields), ...successor } };
}

function edgeOf(iri: string, said: Facts): ExportedEdge {
  return { id: idOf(iri), kind: text(said, 'directives:kind') as ExportedEdgeKind, from: idOf(text(said, 'rdf:subject')), to: idOf(text(said, 'rdf:object')), label: text(said, 'rdfs:label'), properties: propertiesOf(said, edgeTerms, edgeFields) };
}

/** Fields by their first terms; what a field is says the table of fields, not the literal. */
function propertiesOf(said: Facts, terms: ReadonlyMap<string, readonly Term[]>, fields: readonly Field[]): Properties {
  return Object.fromEntries([...terms].flatMap(([name, [first]]) => {
    const values = first === undefined ? undefined : said.get(expanded(first.name));
    if (first === undefined || values === undefined) return [];
    if (new Set(values.map((value) => JSON.stringify(value))).size !== 1) throw new Error(`${name} has ${values.length} values`);
    return [[name, propertyOf(values[0] as Value, first, fields.find((field) => field.name === name)?.type)]];
  }));
}

function propertyOf(value: Value, { form, base }: Term, type: Field['type'] | undefined): PropertyValue {
  const one = (some: Said): string => (form === 'resource' ? idOf(some.value).slice(base.length) : some.value);
  if (type === 'strings') return (value as readonly Said[]).map(one);
  const only = one(value as Said);
  return type === 'integer' ? Number(only) : type === 'boolean' ? only === 'true' : only;
}

function manifestOf(said: Facts): Partial<Manifest> {
  const list = (name: Name): readonly string[] | null => (said.get(expanded(name))?.[0] as readonly Said[] | undefined)?.map(({ value }) => idOf(value)) ?? null;
  const count = (name: Name): number | null => (said.has(expanded(name)) ? Number(text(said, name)) : null);
  const reason = text(said, 'directives:truncationReason');
  return said.size === 0 ? {} : {
    title: text(said, 'dcterms:title'),
    kind: text(said, 'directives:kind') as Manifest['kind'],
    query: JSON.parse(text(said, 'directives:query')) as Properties,
    roots: list('directives:roots') ?? [],
    graphVersion: text(said, 'directives:graphVersion') || null,
    nodes: count('directives:nodes'),
    edges: count('directives:edges'),
    complete: text(said, 'directives:complete') === 'true',
    truncated: reason === '' ? null : { reason: reason as 'DEPTH', limit: Number(text(said, 'directives:truncationLimit')), frontier: list('directives:frontier') ?? [] },
    graphChanged: text(said, 'directives:graphChanged') === 'true',
    unread: list('directives:unread'),
    undated: list('directives:undated'),
    unresolved: list('directives:unresolved'),
  };
}

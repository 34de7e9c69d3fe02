/** Vocabularies by the prefixes that both RDF formats write. Of schema.org the http form: its own JSON-LD context expands to it. */
export const namespaces = {
  directives: 'urn:directives:term:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  void: 'http://rdfs.org/ns/void#',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** A name with its prefix, e.g. "eli:cites". */
export type Name = `${keyof typeof namespaces}:${string}`;

/** What values are: literals of a type, captions in a language, or resources by their IRIs. */
export type Form = 'string' | 'integer' | 'boolean' | 'date' | 'dateTime' | 'vi' | 'en' | 'resource';

/** A property of the vocabulary. A list keeps its order and what stands twice, a set does neither. */
export interface Term {
  readonly name: Name;
  readonly iri: string;
  readonly form: Form;
  readonly holds: 'one' | 'list' | 'set';
  /** What stands between `urn:directives:` and the value, where the value is not itself an id. */
  readonly base: string;
  /** What a term of ours means: those of others are explained by them. */
  readonly says: readonly Fact[];
}

/** What is said of a resource: a property and its value; resources by their IRIs. */
export type Fact = readonly [term: Term, value: string | number | boolean | readonly string[]];

/** A resource and what is said of it at one place; other places may say more of it. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Name[];
  readonly facts: readonly Fact[];
}

export function term(name: Name, form: Form = 'string', rest: Partial<Pick<Term, 'holds' | 'base' | 'says'>> = {}): Term {
  return { name, iri: expanded(name), form, holds: 'one', base: '', says: [], ...rest };
}

/** The IRI of a name. @example expanded('eli:cites') === 'http://data.europa.eu/eli/ontology#cites' */
export function expanded(name: Name): string {
  const at = name.indexOf(':');
  return namespaces[name.slice(0, at) as keyof typeof namespaces] + name.slice(at + 1);
}

/**
 * The IRI of a node, an edge or a mention: `urn:directives:` and its id with all but letters, digits and -._~!*'()/ as
 * percents of UTF-8, so that decoding gives the id back. Half a surrogate pair is no character: it stands as U+FFFD.
 * @example iriOf('CITES|document/a|document/b') === 'urn:directives:CITES%7Cdocument/a%7Cdocument/b'
 */
export function iriOf(id: string, base = ''): string {
  if (/^[\w./~|-]*$/.test(id)) return `urn:directives:${base}${id.replaceAll('|', '%7C')}`;
  return `urn:directives:${base}${encodeURIComponent(wellFormed(id)).replaceAll('%2F', '/')}`;
}

/** A text with U+FFFD for every half of a surrogate pair that stands alone. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

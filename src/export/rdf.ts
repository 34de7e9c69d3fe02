import type { ExportedEdge, ExportedNode, Manifest, Properties, PropertyValue } from '../domain/exported.js';
import { nodeKinds, type NodeKind } from '../domain/picture.js';
import { edgeTerms, nodeTerms } from './rdf-fields.js';
import { exportIri, kindTerm, manifestTerms } from './rdf-manifest.js';
import { expanded, iriOf, term, type Fact, type Name, type Resource, type Term } from './rdf-term.js';
import { meanings, predicatesOf } from './vocabulary.js';

/** What the formats of RDF write: resources, in the order of the graph. */
export interface Description {
  readonly node: (node: ExportedNode) => readonly Resource[];
  readonly edge: (edge: ExportedEdge) => readonly Resource[];
  /** The terms of ours that were said, and last of all the export itself. */
  readonly close: (manifest: Manifest) => readonly Resource[];
}

/** Classes by kind of node. Several bodies at once (các sở, ban, ngành) are no body; of no body is it known that it is a legal person. */
const classes: Readonly<Record<NodeKind | 'SET', readonly Name[]>> = {
  DOCUMENT: ['eli:LegalResource', 'schema:Legislation'],
  ORGANIZATION: ['org:Organization'],
  SET: ['foaf:Group'],
  PERSON: ['foaf:Person'],
  ASSIGNMENT: ['directives:Assignment', 'prov:Entity'],
  CITATION: ['directives:Citation', 'prov:Entity'],
};

const classSays: Readonly<Partial<Record<NodeKind, string>>> = { ASSIGNMENT: 'a task that a document gives (nhiệm vụ được giao)', CITATION: 'words of a document that speak of another' };

const word = {
  label: term('rdfs:label'),
  comment: term('rdfs:comment'),
  notation: term('skos:notation'),
  conceptName: term('skos:prefLabel'),
  subject: term('rdf:subject', 'resource'),
  predicate: term('rdf:predicate', 'resource'),
  object: term('rdf:object', 'resource'),
  value: term('prov:value'),
  quotedFrom: term('prov:wasQuotedFrom', 'resource'),
  derivedFrom: term('prov:wasDerivedFrom', 'resource', { holds: 'set' }),
  actedFor: term('prov:actedOnBehalfOf', 'resource'),
  place: (nodeTerms('CITATION').get('place') as readonly [Term])[0],
  changedBy: term('org:changedBy', 'resource'),
  original: term('org:originalOrganization', 'resource'),
  resulting: term('org:resultingOrganization', 'resource'),
} as const;

const termsByKind = Object.fromEntries(nodeKinds.map((kind) => [kind, nodeTerms(kind)])) as Readonly<Record<NodeKind, ReadonlyMap<string, readonly Term[]>>>;

/** Every term that may be said, for formats that declare them. */
export const allTerms: readonly Term[] = [
  ...Object.values(word),
  kindTerm,
  ...manifestTerms.map(([one]) => one),
  ...[...Object.values(termsByKind), edgeTerms].flatMap((terms) => [...terms.values()].flat()),
  ...(Object.keys(meanings) as readonly ExportedEdge['kind'][]).flatMap((kind) => [...predicatesOf(kind, false), ...predicatesOf(kind, true)]),
].flatMap((one) => [one, ...one.says.map(([explaining]) => explaining)]);

/**
 * Describes a graph in RDF. Texts bear no language: not all are Vietnamese, and a text with a tag is not found by
 * the text alone. What it remembers are the terms of ours and the kinds of documents and bodies that were said: they
 * are few, and are explained at the end.
 */
export function describing(): Description {
  const glossary: Glossary = new Map();
  return {
    node: (node) => nodeResources(node, glossary),
    edge: (edge) => edgeResources(edge, glossary),
    close(manifest) {
      const facts = manifestTerms.flatMap(([one, of]) => said([one], of(manifest), glossary));
      return [...glossary.values(), { iri: exportIri, types: ['void:Dataset', 'prov:Entity'], facts }];
    },
  };
}

/** What is explained at the end, by its name; every function below adds the terms that it says. */
type Glossary = Map<string, Resource>;

function nodeResources({ id, kind, label, properties }: ExportedNode, glossary: Glossary): readonly Resource[] {
  const { organizationKind, successor } = properties;
  explainCodes(kind, properties, glossary);
  const iri = iriOf(id);
  const change = typeof successor === 'string' ? { iri: `${iri}#change`, facts: [[word.original, iri], [word.resulting, iriOf(successor)]] as const } : undefined;
  const facts: readonly Fact[] = [[word.label, label], ...allSaid(termsByKind[kind], properties, glossary), ...(change === undefined ? [] : [[word.changedBy, change.iri] as const])];
  return [
    { iri, types: classes[organizationKind === 'SET' ? 'SET' : kind], facts },
    ...voices(properties),
    ...(change === undefined ? [] : [{ ...change, types: ['org:ChangeEvent'] as const }]),
  ];
}

function edgeResources({ id, kind, from, to, label, properties }: ExportedEdge, glossary: Glossary): readonly Resource[] {
  const [start, end] = [iriOf(from), iriOf(to)];
  const predicates = predicatesOf(kind, properties['isPartial'] === true);
  explainTerms(predicates, glossary);
  const mentions = evidence(start, properties);
  if (mentions.length > 0) explainTerms([word.place], glossary);
  const facts: readonly Fact[] = [
    [word.label, label],
    ...said([kindTerm], kind, glossary),
    [word.subject, start],
    [word.predicate, (predicates[0] as Term).iri],
    [word.object, end],
    ...allSaid(edgeTerms, properties, glossary),
    ...(mentions.length === 0 ? [] : [[word.derivedFrom, mentions.map(({ iri }) => iri)] as const]),
  ];
  return [{ iri: start, types: [], facts: predicates.map((one) => [one, end]) }, { iri: iriOf(id), types: ['rdf:Statement'], facts }, ...mentions];
}

/** Facts of all values that have terms. */
function allSaid(terms: ReadonlyMap<string, readonly Term[]>, values: Properties, glossary: Glossary): readonly Fact[] {
  return Object.keys(values).flatMap((name) => said(terms.get(name) ?? [], values[name] ?? null, glossary));
}

function said(terms: readonly Term[], value: PropertyValue | null, glossary: Glossary): readonly Fact[] {
  if (value === null) return [];
  explainTerms(terms, glossary);
  return terms.map((one) => [one, valueOf(one, value)]);
}

function explainTerms(terms: readonly Term[], glossary: Glossary): void {
  for (const { name, iri, says } of terms) if (says.length > 0 && !glossary.has(name)) glossary.set(name, { iri, types: ['rdf:Property'], facts: says });
}

/** The class of a node, its kind of document and its kind of body. */
function explainCodes(kind: NodeKind, { type, typeName, organizationKind }: Properties, glossary: Glossary): void {
  const [says, name] = [classSays[kind], classes[kind][0]];
  if (says !== undefined && name !== undefined && !glossary.has(name)) glossary.set(name, { iri: expanded(name), types: ['rdfs:Class'], facts: [[word.comment, says]] });
  explainConcept(type, 'type:', ['skos:Concept', 'eli:ResourceType'], typeName === undefined ? [] : [[word.conceptName, typeName]], glossary);
  explainConcept(organizationKind, 'organization-kind:', ['skos:Concept'], [], glossary);
}

function explainConcept(code: PropertyValue | undefined, base: string, types: readonly Name[], named: readonly Fact[], glossary: Glossary): void {
  if (typeof code === 'string' && !glossary.has(base + code)) glossary.set(base + code, { iri: iriOf(code, base), types, facts: [[word.notation, code], ...named] });
}

function valueOf({ form, base }: Term, value: PropertyValue): Fact[1] {
  if (form !== 'resource') return value;
  return typeof value === 'object' ? value.map((one) => iriOf(one, base)) : iriOf(String(value), base);
}

/** The mentions that prove a relation, by the ids of their nodes, with the words that prove it. */
function evidence(document: string, { citations, quotes, places }: Properties): readonly Resource[] {
  if (typeof citations !== 'object') return [];
  const at = (list: PropertyValue | undefined, index: number): string => (typeof list === 'object' ? (list[index] ?? '') : '');
  return citations.map((id, index) => {
    const [quote, place] = [at(quotes, index), at(places, index)];
    const facts: readonly Fact[] = [[word.quotedFrom, document], ...(quote === '' ? [] : [[word.value, quote] as const]), ...(place === '' ? [] : [[word.place, place] as const])];
    return { iri: iriOf(id), types: ['prov:Entity'], facts };
  });
}

/** Who spoke for whom: an organ (T/M) for the issuer, the issuer for the one whose voice it is. */
function voices({ actingOrgan, issuer, onBehalfOf }: Properties): readonly Resource[] {
  const pairs = [[actingOrgan, issuer], [issuer, onBehalfOf]] as const;
  return pairs.flatMap(([who, whom]) => (typeof who === 'string' && typeof whom === 'string' ? [{ iri: iriOf(who), types: [], facts: [[word.actedFor, iriOf(whom)]] as const }] : []));
}

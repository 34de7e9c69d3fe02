import { edgeFields, nodeFields, type Field, type FieldType } from '../domain/exported-fields.js';
import type { NodeKind } from '../domain/picture.js';
import { term, type Form, type Name, type Term } from './rdf-term.js';

/**
 * Fields that are said in standard terms, all others in a term of ours with the field's name. The first term alone
 * gives the field back, since edges say the second ones too: `eli:passed_by` is of issuer and signer. Lists keep their
 * order in a term of ours; what of them can be searched for stands beside it as a set.
 */
const standard: Readonly<Record<string, readonly Term[]>> = {
  key: [term('schema:identifier')],
  code: [term('eli:id_local'), term('schema:legislationIdentifier')],
  number: [term('eli:number')],
  type: [term('eli:type_document', 'resource', { base: 'type:' })],
  typeName: [term('schema:legislationType')],
  // `eli:title` is of an expression, and a document here is the work.
  title: [term('schema:name')],
  issuedOn: [term('eli:date_document', 'date'), term('schema:legislationDate', 'date')],
  issuer: [term('schema:legislationPassedBy', 'resource'), term('eli:passed_by', 'resource')],
  name: [term('foaf:name')],
  'ORGANIZATION.name': [term('skos:prefLabel'), term('foaf:name')],
  organizationKind: [term('org:classification', 'resource', { base: 'organization-kind:' })],
  'ORGANIZATION.place': [term('schema:location')],
  validFrom: [term('schema:foundingDate', 'date')],
  validTo: [term('schema:dissolutionDate', 'date')],
  // Of an event between the two bodies, not of the other body: `rdf.ts` writes it.
  successor: [],
  parent: [term('schema:parentOrganization', 'resource'), term('org:subOrganizationOf', 'resource')],
  document: [term('prov:wasQuotedFrom', 'resource', { base: 'document/' })],
  quote: [term('prov:value')],
  summary: [term('schema:description')],
};

/** Fields that name nodes by their ids, or a document by its key. */
const bases: Readonly<Record<string, string>> = { actingOrgan: '', onBehalfOf: '', assigners: '', citations: '', via: 'document/' };

const searchable: Readonly<Record<string, Name>> = { aliases: 'skos:altLabel', 'PERSON.posts': 'vcard:title' };

const forms: Readonly<Record<FieldType, Form>> = { string: 'string', integer: 'integer', boolean: 'boolean', date: 'date', dateTime: 'dateTime', strings: 'string' };

const comment = term('rdfs:comment');

/** A term of ours. @param says in English what it means */
export function our(name: string, form: Form, says: string, rest: Partial<Pick<Term, 'holds' | 'base'>> = {}): Term {
  return term(`directives:${name}`, form, { ...rest, says: [[comment, says]] });
}

function termsOf(field: Field, kind: NodeKind | 'EDGE'): readonly Term[] {
  const { name, type, says } = field;
  const said = standard[`${kind}.${name}`] ?? (kind === 'EDGE' ? undefined : standard[name]);
  if (said !== undefined) return said;
  const base = bases[name];
  const own = our(name, base === undefined ? forms[type] : 'resource', says, { holds: type === 'strings' ? 'list' : 'one', base: base ?? '' });
  const set = searchable[`${kind}.${name}`] ?? searchable[name];
  return set === undefined ? [own] : [own, term(set, 'string', { holds: 'set' })];
}

/** The terms of every field of a kind of node, by the field's name. */
export function nodeTerms(kind: NodeKind): ReadonlyMap<string, readonly Term[]> {
  return new Map(nodeFields.filter(({ of }) => of.includes(kind)).map((field) => [field.name, termsOf(field, kind)]));
}

/** The terms of every field of edges, by the field's name. */
export const edgeTerms: ReadonlyMap<string, readonly Term[]> = new Map(edgeFields.map((field) => [field.name, termsOf(field, 'EDGE')]));

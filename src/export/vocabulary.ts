import type { ExportedEdgeKind } from '../domain/exported.js';
import { graphEdgeTypes } from '../domain/picture.js';
import { relationTypes } from '../domain/relation.js';
import { expanded, term, type Name, type Term } from './rdf-term.js';

/** What an edge says in the words of others, and whether that says all of it. */
interface Meaning {
  /** Properties of ELI 1.5, schema.org, PROV-O, W3C ORG and Dublin Core; the first is the statement's predicate. */
  readonly standard: readonly Name[];
  /** True: no standard property tells this kind from others, so that one of ours is said beside it. */
  readonly isOurs: boolean;
  /** What is said instead where a part only is concerned: `eli:repeals` is of the whole. */
  readonly partly?: Name;
}

const exactly = (...standard: readonly Name[]): Meaning => ({ standard, isOurs: false });
const narrower = (...standard: readonly Name[]): Meaning => ({ standard, isOurs: true });
const repealing: Meaning = { standard: ['eli:repeals'], isOurs: true, partly: 'eli:changes' };

/**
 * The edges in RDF; a new kind is a new row. `eli:implements` is deprecated. A preamble's “căn cứ” cites: only an act
 * that gives power is a basis in `eli:based_on`, and an edge does not know whether its end is one. `eli:passed_by` is
 * of author and signer. Between tasks and those who have a part in them no standard says anything.
 */
export const meanings: Readonly<Record<ExportedEdgeKind, Meaning>> = {
  IMPLEMENTS: exactly('eli:ensures_implementation_of'),
  DETAILS: narrower('eli:ensures_implementation_of', 'eli:based_on'),
  GUIDES_APPLICATION: narrower('eli:ensures_implementation_of', 'eli:based_on'),
  DIRECTS_EXECUTION_OF: narrower('eli:cites'),
  BASED_ON: narrower('eli:cites'),
  APPLIES: exactly('eli:applies', 'schema:legislationApplies'),
  ENDORSES: narrower('eli:refers_to'),
  REVIEWS: narrower('eli:refers_to'),
  AMENDS: exactly('eli:amends'),
  REPLACES: repealing,
  REPEALS: repealing,
  REVOKES: repealing,
  SUSPENDS: narrower('eli:changes'),
  PAUSES_EFFECT: narrower('eli:changes'),
  CORRECTS: exactly('eli:corrects'),
  CONSOLIDATES: exactly('eli:consolidates'),
  INTERPRETS: narrower('eli:refers_to'),
  CITES: exactly('eli:cites'),
  ENCLOSES: narrower('eli:related_to'),
  TRANSMITS: narrower(),
  PLANS: narrower(),
  ISSUED_BY: exactly('eli:passed_by'),
  SIGNED_BY: narrower('eli:passed_by'),
  SENT_TO: narrower(),
  ASSIGNS: narrower(),
  LED_BY: narrower(),
  THROUGH: narrower(),
  COORDINATED_BY: narrower(),
  REPORTS_TO: narrower(),
  INVOLVES: narrower(),
  DERIVED_FROM: exactly('prov:wasDerivedFrom'),
  PRODUCES: narrower(),
  HAS_CITATION: narrower(),
  REFERS_TO: exactly('dcterms:references'),
  PART_OF: exactly('org:subOrganizationOf'),
};

const above = term('rdfs:subPropertyOf', 'resource', { holds: 'set' });
const captionVi = term('rdfs:label', 'vi');
const captionEn = term('rdfs:label', 'en');
const captions = new Map<string, { readonly vi: string; readonly en: string }>([...relationTypes, ...graphEdgeTypes].map((type) => [type.kind, type]));

const kinds = Object.keys(meanings) as readonly ExportedEdgeKind[];
const whole = new Map(kinds.map((kind) => [kind, predicates(kind, false)]));
const partial = new Map(kinds.map((kind) => [kind, predicates(kind, true)]));

/** What is said of an edge's start and end: one property at least, ours last. */
export function predicatesOf(kind: ExportedEdgeKind, isPartial: boolean): readonly Term[] {
  return (isPartial ? partial : whole).get(kind) ?? [];
}

/** The property of ours for a kind of edge. @example ourName('DIRECTS_EXECUTION_OF') === 'directives:directsExecutionOf' */
export function ourName(kind: ExportedEdgeKind): Name {
  return `directives:${kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function predicates(kind: ExportedEdgeKind, isPartial: boolean): readonly Term[] {
  const { standard, isOurs, partly } = meanings[kind];
  const said = isPartial && partly !== undefined ? [partly] : standard;
  return [...said.map((name) => term(name, 'resource')), ...(isOurs ? [ours(kind)] : [])];
}

/** With its captions, and the standard properties that it always implies. */
function ours(kind: ExportedEdgeKind): Term {
  const { standard, partly } = meanings[kind];
  const implied = partly === undefined ? standard : [partly];
  const { vi, en } = captions.get(kind) ?? { vi: kind, en: kind };
  return term(ourName(kind), 'resource', { says: [[captionVi, vi], [captionEn, en], ...(implied.length === 0 ? [] : [[above, implied.map(expanded)] as const])] });
}

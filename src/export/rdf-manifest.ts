import type { Manifest, PropertyValue } from '../domain/exported.js';
import { our } from './rdf-fields.js';
import { term, type Term } from './rdf-term.js';

/** The resource that tells what an export holds; it stands last, so that a file without it was cut off. */
export const exportIri = 'urn:directives:export';

/** What kind of statement or export something is. */
export const kindTerm = our('kind', 'string', 'kind of a statement about two nodes, or of an export');

/** What is said of an export. A list that is not known is left out, an empty one is `rdf:nil`. */
export const manifestTerms: readonly (readonly [term: Term, value: (manifest: Manifest) => PropertyValue | null])[] = [
  [term('dcterms:title'), ({ title }) => title],
  [kindTerm, ({ kind }) => kind],
  [our('query', 'string', 'arguments of the question, as JSON'), ({ query }) => JSON.stringify(query)],
  [our('roots', 'resource', 'nodes that the question starts from', { holds: 'list' }), ({ roots }) => roots],
  [our('graphVersion', 'string', 'version of the graph before anything was read'), ({ graphVersion }) => graphVersion],
  [our('nodes', 'integer', 'how many nodes are written'), ({ nodes }) => nodes],
  [our('edges', 'integer', 'how many edges are written'), ({ edges }) => edges],
  [our('complete', 'boolean', 'nothing was cut and the graph stayed as it was'), ({ complete }) => complete],
  [our('truncationReason', 'string', 'why it was cut: DEPTH SIZE TIME'), ({ truncated }) => truncated?.reason ?? null],
  [our('truncationLimit', 'integer', 'the limit at which it was cut'), ({ truncated }) => truncated?.limit ?? null],
  [our('frontier', 'resource', 'nodes beyond which nobody looked', { holds: 'list' }), ({ truncated }) => truncated?.frontier ?? null],
  [our('graphChanged', 'boolean', 'somebody wrote into the graph meanwhile'), ({ graphChanged }) => graphChanged],
  [our('unread', 'resource', 'documents whose text nobody has read', { holds: 'list' }), ({ unread }) => unread],
  [our('undated', 'resource', 'documents kept although their day could not be tested', { holds: 'list' }), ({ undated }) => undated],
  [our('unresolved', 'resource', 'mentions that lead nowhere yet', { holds: 'list' }), ({ unresolved }) => unresolved],
];

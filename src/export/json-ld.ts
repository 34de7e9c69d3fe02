import { inLines } from './format.js';
import { allTerms, describing } from './rdf.js';
import { expanded, namespaces, wellFormed, type Fact, type Name, type Resource, type Term } from './rdf-term.js';

/**
 * JSON-LD: the same statements as Turtle. Keys are those of the API where the terms are ours, else standard ones such as
 * "eli:cites"; the context is in the file. A file that was cut off is no JSON. Halves of surrogate pairs stand as U+FFFD.
 * @example {"@id":"urn:directives:document/788-…","eli:ensures_implementation_of":"urn:directives:document/495-…"}
 */
export const writeJsonLd = inLines(() => {
  const { node, edge, close } = describing();
  let comma = '';
  const all = (resources: readonly Resource[]): string => {
    let text = '';
    for (const resource of resources) {
      text += `${comma}\n${objectOf(resource)}`;
      comma = ',';
    }
    return text;
  };
  return {
    open: () => `{"@context":${JSON.stringify(context)},"@graph":[`,
    node: (one) => all(node(one)),
    edge: (one) => all(edge(one)),
    close: (manifest) => `${all(close(manifest))}\n]}\n`,
  };
});

/** A name as a key: ours without their prefix, since they are the vocabulary. A caption tells its language. */
function keyOf({ name, form }: Pick<Term, 'name' | 'form'>): string {
  const key = short(name);
  return form === 'vi' || form === 'en' ? `${key.slice(key.indexOf(':') + 1)}_${form}` : key;
}

function short(name: Name): string {
  return name.startsWith('directives:') ? name.slice('directives:'.length) : name;
}

const context = {
  ...namespaces,
  '@vocab': namespaces.directives,
  ...Object.fromEntries(allTerms.flatMap((term) => {
    const coercion = coercionOf(term);
    return Object.keys(coercion).length === 0 ? [] : [[keyOf(term), { '@id': term.iri, ...coercion }]];
  })),
};

function coercionOf({ form, holds }: Term): object {
  const list = holds === 'list' ? { '@container': '@list' } : {};
  if (form === 'resource') return { '@type': '@id', ...list };
  if (form === 'vi' || form === 'en') return { '@language': form };
  return form === 'date' || form === 'dateTime' ? { '@type': expanded(`xsd:${form}`) } : list;
}

const keys = new Map(allTerms.map((term) => [term, `,"${keyOf(term)}":`]));

function objectOf({ iri, types, facts }: Resource): string {
  let text = `{"@id":"${iri}"`;
  if (types.length > 0) text += `,"@type":${JSON.stringify(types.map(short))}`;
  for (const [term, value] of facts) text += `${keys.get(term)}${valueText(term, value)}`;
  return `${text}}`;
}

function valueText({ form }: Term, value: Fact[1]): string {
  if (typeof value === 'string' && (form === 'resource' || isPlain.test(value))) return `"${value}"`;
  const text = JSON.stringify(value);
  return text.includes('\\ud') ? JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one)) : text;
}

/** A text that JSON writes as it is; an IRI is one always. */
const isPlain = /^[^"\\\u0000-\u001f\ud800-\udfff]{0,200}$/;

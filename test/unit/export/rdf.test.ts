import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedEdge, Properties } from '../../../src/domain/exported.js';
import { writeJsonLd } from '../../../src/export/json-ld.js';
import { writeTurtle } from '../../../src/export/turtle.js';
import { anyGraph, bytesOf, head, hostileGraph, sorted, textOf, type PlainGraph } from '../../support/exported-graphs.js';
import { readJsonLd, readTurtle } from '../../support/foreign/rdf.js';

const cut = { truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/a', 'document/ủ |b'] }, complete: false, undated: [], unread: null } as const;

describe.each([
  ['Turtle', writeTurtle, readTurtle],
  ['JSON-LD', writeJsonLd, readJsonLd],
] as const)('%s', (_, write, read) => {
  test('of every field and every hostile text is read back', async () => {
    expect(sorted(await read(await bytesOf({ write }, hostileGraph)))).toEqual(sorted(hostileGraph));
  });

  test('of any graph is read back, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const back = await read(await bytesOf({ write }, graph, cut));
      expect(sorted(back)).toEqual(sorted(graph));
      expect(back.manifest).toEqual({ ...head, nodes: graph.nodes.length, edges: graph.edges.length, graphChanged: false, unresolved: [], ...cut });
    }), { numRuns: 40 });
  });

  test('half a surrogate pair is read back as U+FFFD', async () => {
    const quote = 'a\ud800b \\ud800 \udc00';
    const back = await read(await bytesOf({ write }, { nodes: [{ id: 'citation/\ud800', kind: 'CITATION', label: 'x', properties: { quote } }], edges: [] }));
    expect(back.nodes).toEqual([{ id: 'citation/\ufffd', kind: 'CITATION', label: 'x', properties: { quote: 'a\ufffdb \\ud800 \ufffd' } }]);
  });

  test('is the same twice', async () => {
    expect((await bytesOf({ write }, hostileGraph)).equals(await bytesOf({ write }, hostileGraph))).toBe(true);
  });
});

test('both say the same', async () => {
  const lines = async (graph: PlainGraph): Promise<readonly (readonly string[])[]> => [readTurtle(await bytesOf({ write: writeTurtle }, graph, cut)).lines, (await readJsonLd(await bytesOf({ write: writeJsonLd }, graph, cut))).lines];
  const [turtle, json] = await lines(hostileGraph);
  expect(turtle?.length).toBeGreaterThan(500);
  expect(json).toEqual(turtle);
  await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
    const [one, other] = await lines(graph);
    expect(other).toEqual(one);
  }), { numRuns: 20 });
});

describe('what the statements say', () => {
  const document = (key: string, properties: Properties = {}): PlainGraph['nodes'][number] => ({ id: `document/${key}`, kind: 'DOCUMENT', label: key, properties: { key, ...properties } });
  const relation = (kind: 'IMPLEMENTS' | 'BASED_ON' | 'REPLACES', properties: Properties = {}): ExportedEdge => ({ id: `RELATION|${kind}|document/b|document/a`, kind, from: 'document/b', to: 'document/a', label: kind, properties });
  const said = async (graph: PlainGraph): Promise<string> => (await textOf({ write: writeTurtle }, graph)).replace(/\s+/g, ' ');
  const nodes = [document('b'), document('a')];
  const [a, b] = ['<urn:directives:document/a>', '<urn:directives:document/b>'];

  test('of a document in ELI and schema.org', async () => {
    const text = await said({ nodes: [document('a', { code: '7-TB/HU', number: '7', type: 'TB', typeName: 'thông báo', title: 'Về việc X', issuedOn: '2031-02-04', issuer: 'actor/hu', actingOrgan: 'actor/tv' })], edges: [] });
    for (const part of [
      `${a} a eli:LegalResource, schema:Legislation;`, 'schema:identifier "a"', 'eli:id_local "7-TB/HU"; schema:legislationIdentifier "7-TB/HU"', 'eli:number "7"', 'eli:type_document <urn:directives:type:TB>', 'schema:name "Về việc X"',
      'eli:date_document "2031-02-04"^^xsd:date; schema:legislationDate "2031-02-04"^^xsd:date', 'eli:passed_by <urn:directives:actor/hu>', '<urn:directives:actor/tv> prov:actedOnBehalfOf <urn:directives:actor/hu>', '<urn:directives:type:TB> a skos:Concept, eli:ResourceType; skos:notation "TB"; skos:prefLabel "thông báo"',
    ]) expect(text).toContain(part);
  });

  test('of a relation directly, as a statement of its own, and with the words that prove it', async () => {
    const text = await said({ nodes, edges: [relation('IMPLEMENTS', { mentions: 1, citations: ['citation/c-1'], quotes: ['thực hiện “a”'], places: ['Mục I'] })] });
    expect(text).toContain(`${b} eli:ensures_implementation_of ${a}.`);
    expect(text).toContain(`<urn:directives:RELATION%7CIMPLEMENTS%7Cdocument/b%7Cdocument/a> a rdf:Statement; rdfs:label "IMPLEMENTS"; directives:kind "IMPLEMENTS"; rdf:subject ${b}; rdf:predicate eli:ensures_implementation_of; rdf:object ${a};`);
    expect(text).toContain('prov:wasDerivedFrom <urn:directives:citation/c-1>.');
    expect(text).toContain(`<urn:directives:citation/c-1> a prov:Entity; prov:wasQuotedFrom ${b}; prov:value "thực hiện “a”"; directives:place "Mục I".`);
    expect(text).toContain('directives:place a rdf:Property; rdfs:comment "place in the text');
  });

  test('of a preamble no more than that it cites, and in a term of ours what it is', async () => {
    const text = await said({ nodes, edges: [relation('BASED_ON')] });
    expect(text).toContain(`${b} eli:cites ${a}; directives:basedOn ${a}.`);
    expect(text).toContain('directives:basedOn a rdf:Property; rdfs:label "căn cứ"@vi, "is based on"@en; rdfs:subPropertyOf eli:cites.');
    expect(text).not.toContain('eli:based_on');
  });

  test.each([[true, 'changes'], [false, 'repeals']])('of a replacement that is partial: %s, eli:%s', async (isPartial, name) => {
    const text = await said({ nodes, edges: [relation('REPLACES', { isPartial })] });
    expect(text).toContain(`${b} eli:${name} ${a}; directives:replaces ${a}.`);
    expect(text).toContain('rdfs:subPropertyOf eli:changes.');
  });

  test('of bodies in W3C ORG, of several at once as a group', async () => {
    const text = await said({ nodes: [
      { id: 'actor/x', kind: 'ORGANIZATION', label: 'X', properties: { name: 'X', aliases: ['ix'], parent: 'actor/y', successor: 'actor/z', validFrom: '2031-01-01' } },
      { id: 'actor/s', kind: 'ORGANIZATION', label: 'các sở', properties: { organizationKind: 'SET' } },
    ], edges: [] });
    for (const part of [
      '<urn:directives:actor/x> a org:Organization;', 'skos:prefLabel "X"', 'skos:altLabel "ix"', 'org:subOrganizationOf <urn:directives:actor/y>', 'schema:foundingDate "2031-01-01"^^xsd:date', '<urn:directives:actor/s> a foaf:Group;',
      '<urn:directives:actor/x#change> a org:ChangeEvent; org:originalOrganization <urn:directives:actor/x>; org:resultingOrganization <urn:directives:actor/z>',
    ]) expect(text).toContain(part);
  });

  test('every term and class of ours is explained', async () => {
    const { statements } = readTurtle(await bytesOf({ write: writeTurtle }, hostileGraph, cut));
    const ours = [...statements.values()].flatMap((facts) => [...facts].flatMap(([predicate, values]) => [predicate, ...(predicate.endsWith('#type') ? values.map((value) => (value as { readonly value: string }).value) : [])])).filter((iri) => iri.startsWith('urn:directives:term:'));
    expect(new Set(ours).size).toBeGreaterThan(50);
    expect(ours.filter((iri) => !statements.has(iri))).toEqual([]);
  });
});

describe('a file tells whether it is whole', () => {
  test('Turtle begins with the question and ends with what it holds', async () => {
    const text = await textOf({ write: writeTurtle }, hostileGraph);
    expect(text.split('\n').slice(0, 3)).toEqual([`# ${head.title}`, `# query: ${JSON.stringify(head.query)}`, '# graph version: a1b2c3']);
    const last = text.lastIndexOf('\n<urn:');
    expect(text.slice(last)).toMatch(/^\n<urn:directives:export> a void:Dataset/);
    expect(readTurtle(Buffer.from(text.slice(0, last + 1))).manifest).toEqual({});
  });

  test('JSON-LD that was cut off is no JSON', async () => {
    const text = await textOf({ write: writeJsonLd }, hostileGraph);
    expect(text.trimEnd().split('\n').at(-2)).toMatch(/^\{"@id":"urn:directives:export"/);
    expect(() => JSON.parse(text.slice(0, -3)) as unknown).toThrow();
  });
});

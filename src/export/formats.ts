import { clip } from '../domain/date.js';
import { DomainError } from '../domain/errors.js';
import type { Format } from './format.js';
import { csvZip, writeCsvZip } from './csv-zip.js';
import { withBom, writeEdgesCsv, writeNodesCsv } from './csv.js';
import { writeCypherScript } from './cypher-script.js';
import { writeDot } from './dot.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { writeJsonLd } from './json-ld.js';
import { writeJsonLines } from './json-lines.js';
import { writeMermaid } from './mermaid.js';
import { writeNeo4jImport } from './neo4j-import.js';
import { writeNodeLink } from './node-link.js';
import { writeReport } from './report.js';
import { writeTurtle } from './turtle.js';

/** Every format; a new one is a file and a row. */
export const formats: readonly Format[] = [
  { name: 'json', aliases: ['node-link'], mediaType: 'application/json', opens: 'networkx, d3', isText: true, write: writeNodeLink },
  { name: 'jsonl', aliases: ['ndjson'], mediaType: 'application/x-ndjson; charset=utf-8', opens: 'pandas, jq, streams', isText: true, write: writeJsonLines },
  { name: 'graphml', aliases: [], mediaType: 'application/graphml+xml; charset=utf-8', opens: 'networkx, igraph', isText: true, write: writeGraphml },
  { name: 'gexf', aliases: ['gephi'], mediaType: 'application/gexf+xml; charset=utf-8', opens: 'Gephi, networkx', isText: true, write: writeGexf },
  { name: 'nodes.csv', aliases: [], mediaType: 'text/csv; charset=utf-8', opens: 'pandas, Excel', isText: true, write: writeNodesCsv, writeWithBom: withBom(writeNodesCsv) },
  { name: 'edges.csv', aliases: ['csv'], mediaType: 'text/csv; charset=utf-8', opens: 'pandas, Excel', isText: true, write: writeEdgesCsv, writeWithBom: withBom(writeEdgesCsv) },
  { name: 'csv.zip', aliases: [], mediaType: 'application/zip', opens: 'pandas, Excel: nodes.csv, edges.csv, manifest.json', isText: false, write: writeCsvZip, writeWithBom: csvZip({ bom: true }) },
  { name: 'ttl', aliases: ['turtle'], mediaType: 'text/turtle; charset=utf-8', opens: 'Jena, Oxigraph, rdflib', isText: true, write: writeTurtle },
  { name: 'jsonld', aliases: ['json-ld'], mediaType: 'application/ld+json', opens: 'Jena, Oxigraph, rdflib, jsonld.js', isText: true, write: writeJsonLd },
  { name: 'cypher', aliases: ['cql'], mediaType: 'application/x-cypher-query; charset=utf-8', opens: 'cypher-shell into another Neo4j', isText: true, write: writeCypherScript },
  { name: 'neo4j.zip', aliases: ['neo4j-admin'], mediaType: 'application/zip', opens: 'neo4j-admin database import', isText: false, write: writeNeo4jImport },
  { name: 'dot', aliases: ['gv', 'graphviz'], mediaType: 'text/vnd.graphviz; charset=utf-8', opens: 'Graphviz', isText: true, write: writeDot },
  { name: 'mmd', aliases: ['mermaid'], mediaType: 'text/vnd.mermaid; charset=utf-8', opens: 'Mermaid in READMEs; at most 500 edges', isText: true, write: writeMermaid },
  { name: 'md', aliases: ['report', 'markdown'], mediaType: 'text/markdown; charset=utf-8', opens: 'people; Word by pandoc', isText: true, needs: ['ASSIGNMENT', 'ORGANIZATION', 'PERSON', 'CITATION'], write: writeReport },
];

/**
 * The format of a name, in large or small letters.
 * @throws DomainError NOT_FOUND with the names that there are
 */
export function findFormat(name: string): Format {
  const wanted = name.trim().toLowerCase();
  const found = formats.find((format) => format.name === wanted || format.aliases.includes(wanted));
  if (found !== undefined) return found;
  throw new DomainError('NOT_FOUND', `“${clip(name)}” is no format.`, { expected: `one of ${formats.map((format) => format.name).join(', ')}`, got: clip(name) });
}

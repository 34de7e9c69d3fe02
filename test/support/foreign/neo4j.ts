import { nodeKinds } from '../../../src/domain/picture.js';
import type { ExportedEdge, ExportedNode, Properties } from '../../../src/domain/exported.js';
import type { Database } from '../../../src/graph/graph.js';
import type { PlainGraph } from '../exported-graphs.js';
import { look } from '../graph.js';

/** The graph that a Neo4j holds: its kinds told by labels and types. */
export async function readNeo4j(database: Database): Promise<PlainGraph> {
  const nodes = await look(database, 'MATCH (n:Document|Actor|Assignment|Citation) RETURN labels(n) AS labels, properties(n) AS properties', ['labels', 'properties']);
  const edges = await look(database, 'MATCH (a)-[r]->(b) RETURN a.id AS from, b.id AS to, type(r) AS kind, properties(r) AS properties', ['from', 'to', 'kind', 'properties']);
  return {
    nodes: nodes.map((row) => ({ kind: kindOf(row['labels'] as readonly string[]), ...told(row['properties'] as Properties) }) as ExportedNode),
    edges: edges.map(({ from, to, kind, properties }) => ({ from, to, kind, ...told(properties as Properties) }) as ExportedEdge),
  };
}

function told({ id, label, ...properties }: Properties): object {
  return { id, label, properties };
}

/** Of a body or person the second label, since both are actors. */
function kindOf(labels: readonly string[]): string {
  const kinds = labels.filter((label) => label !== 'Actor').map((label) => label.toUpperCase());
  if (kinds.length !== 1 || !nodeKinds.some((kind) => kind === kinds[0])) throw new Error(`labels of no kind: ${labels.join(', ')}`);
  return kinds[0] ?? '';
}

import type { ExportedEdge, ExportedNode, Manifest } from '../../../src/domain/exported.js';
import type { PlainGraph } from '../exported-graphs.js';
import { fileOf, readRows, type Row } from './csv.js';
import { readZip } from './zip.js';

const between = '\ufdd0';
const oneEmptyText = '\ufdd1';

/** The files by the importer's own rules: a header names a property and its type, an empty cell is none; then finish.cypher. */
export async function readNeo4jImport(bytes: Buffer): Promise<PlainGraph & { readonly manifest: Manifest; readonly names: readonly string[] }> {
  const files = await readZip(bytes);
  return {
    nodes: readRows(fileOf(files, 'nodes.csv')).map(({ 'id:ID': id, ':LABEL': labels = '', label, ...rest }) => ({ id, kind: labels.split(between).at(-1)?.toUpperCase(), label, properties: properties(rest) }) as ExportedNode),
    edges: readRows(fileOf(files, 'relationships.csv')).map(({ ':START_ID': from, ':END_ID': to, ':TYPE': kind, id, label, ...rest }) => ({ id, kind, from, to, label, properties: properties(rest) }) as ExportedEdge),
    manifest: JSON.parse(fileOf(files, 'manifest.json').toString('utf8')) as Manifest,
    names: [...files.keys()],
  };
}

function properties(row: Row): object {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '').map(([header, cell]) => {
    const [name = '', type = 'string'] = header.split(':');
    return [name, value(cell, type)] as const;
  }));
}

function value(cell: string, type: string): unknown {
  if (type === 'string[]') return cell.split(between).map((element, _, all) => (element === oneEmptyText && all.length === 1 ? '' : element));
  if (type === 'long') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

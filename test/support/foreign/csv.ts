import { parse } from 'csv-parse/sync';
import type { ExportedEdge, ExportedNode, Manifest, Properties, PropertyValue } from '../../../src/domain/exported.js';
import { edgeFields, nodeFields, type Field, type FieldType } from '../../../src/domain/exported-fields.js';
import type { PlainGraph } from '../exported-graphs.js';
import { readZip } from './zip.js';

export type Row = Readonly<Record<string, string>>;

/** Rows by the names of their columns, as csv-parse takes RFC 4180: a row too short or too long is refused. */
export function readRows(bytes: Buffer): readonly Row[] {
  return parse(bytes, { columns: true, record_delimiter: '\r\n', bom: true });
}

/** Nodes of a table. */
export function readNodesCsv(bytes: Buffer): readonly ExportedNode[] {
  return readRows(bytes).map(({ id, kind, label, ...rest }) => ({ id, kind, label, properties: known(rest, nodeFields, plain) }) as ExportedNode);
}

/** Edges of a table. */
export function readEdgesCsv(bytes: Buffer): readonly ExportedEdge[] {
  return readRows(bytes).map(({ id, kind, from, to, label, ...rest }) => ({ id, kind, from, to, label, properties: known(rest, edgeFields, plain) }) as ExportedEdge);
}

/** The tables of an archive, with what they hold. */
export async function readCsvZip(bytes: Buffer): Promise<PlainGraph & { readonly manifest: Manifest; readonly names: readonly string[] }> {
  const files = await readZip(bytes);
  return {
    nodes: readNodesCsv(fileOf(files, 'nodes.csv')),
    edges: readEdgesCsv(fileOf(files, 'edges.csv')),
    manifest: JSON.parse(fileOf(files, 'manifest.json').toString('utf8')) as Manifest,
    names: [...files.keys()],
  };
}

export function fileOf(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const file = files.get(name);
  if (file === undefined) throw new Error(`no ${name} among ${[...files.keys()].join(', ')}`);
  return file;
}

/** The cells that say something, by the names of their columns; one of no field is refused. */
function known(row: Row, fields: readonly Field[], value: (cell: string, type: FieldType) => PropertyValue): Properties {
  return Object.fromEntries(Object.entries(row).flatMap(([name, cell]) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) throw new Error(`${name} is no field`);
    return cell === '' ? [] : [[name, value(cell, field.type)]];
  }));
}

function plain(cell: string, type: FieldType): PropertyValue {
  if (type === 'strings') return JSON.parse(cell) as readonly string[];
  if (type === 'integer') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

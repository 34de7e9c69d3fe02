import type { Exported } from '../domain/exported.js';
import { withBom, writeEdgesCsv, writeNodesCsv } from './csv.js';
import type { Write } from './format.js';
import { zip, type Entry } from './zip.js';

/** What an archive of tables may be asked for. */
export interface CsvZipOptions {
  /** True: the tables begin with a byte order mark, as Excel wants it. */
  readonly bom: boolean;
}

/**
 * nodes.csv, edges.csv and manifest.json in a ZIP archive; the manifest comes last, and an archive that was cut off
 * does not open.
 * @example csvZip({ bom: true })
 */
export function csvZip({ bom }: CsvZipOptions): Write {
  return (graph) => zip([
    ...([['nodes.csv', writeNodesCsv], ['edges.csv', writeEdgesCsv]] as const).map(([name, write]) => ({ name, content: () => (bom ? withBom(write) : write)(graph) })),
    manifestEntry(graph),
  ]);
}

/** The tables without a byte order mark. */
export const writeCsvZip: Write = csvZip({ bom: false });

/** What a graph holds, as a file for people and programs; known when its nodes and edges have been read. */
export function manifestEntry(graph: Exported): Entry {
  return {
    name: 'manifest.json',
    async *content() {
      yield `${JSON.stringify(await graph.manifest(), null, 2)}\n`;
    },
  };
}

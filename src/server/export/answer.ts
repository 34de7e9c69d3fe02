import { once, setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clip } from '../../domain/date.js';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import { exportKinds, type Exported } from '../../domain/exported.js';
import { withoutPassword } from '../../domain/text.js';
import type { Format } from '../../export/format.js';
import { formats } from '../../export/formats.js';
import type { Database } from '../../graph/graph.js';
import { createContext } from '../../graphql/context.js';
import { extensionsOf, isAway } from '../../graphql/errors.js';
import { isSet } from './arguments.js';
import { openBudget } from './budget.js';
import { deliver } from './deliver.js';
import { prepareExport, readName, writerOf } from './prepare.js';
import { fileName, summary } from './summary.js';

/** What exports are answered with. */
export interface ExportDesk {
  readonly database: Database;
  readonly readVersion: () => Promise<string | null>;
  /** Milliseconds that the database may work for one export, and that a reader may take for one part. */
  readonly exportLimit: number;
  /** Exports under way. */
  exporting: number;
}

/** How many exports run at once; the next one is told that we are BUSY. */
const atOnce = 8;

/** `GET /export/lineage.graphml?of=TB%20495`: a graph as a file, streamed, with its sha256 in a trailer. */
export async function answerExport(desk: ExportDesk, name: string, search: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const leaving = new AbortController();
  // Every statement of an export listens to it.
  setMaxListeners(0, leaving.signal);
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  desk.exporting += 1;
  try {
    if (desk.exporting > atOnce) throw new DomainError('BUSY', 'Too many exports are under way; ask again in a moment.', { expected: `at most ${atOnce} exports at once`, got: 'one more' });
    const { graph, format, parts } = await begin(desk, name, search, leaving.signal);
    if (request.method === 'HEAD') return void response.writeHead(200, headersOf(graph, format)).end();
    await send(graph, format, parts, desk.exportLimit, request.httpVersion !== '1.0', response);
  } catch (error) {
    if (leaving.signal.aborted) return;
    if (response.headersSent || !(error instanceof DomainError)) process.stderr.write(`/export/${clip(name)}: ${withoutPassword(error instanceof Error ? error.message : String(error))}\n`);
    if (response.headersSent) response.destroy();
    else refuse(response, error);
  } finally {
    desk.exporting -= 1;
  }
}

/** What there is to export, for people who look. */
export function exportPage(): string {
  return [
    `GET /export/{${exportKinds.join('|')}}.FORMAT?of=…, with the arguments of the API's lineage, subgraph and assignmentGraph.`,
    'Example: /export/lineage.graphml?of=TB%20495&direction=DOWNSTREAM&relations=IMPLEMENTS&depth=6',
    '',
    ...formats.map((format) => `${format.name.padEnd(14)} ${format.mediaType.padEnd(40)} ${format.opens}`),
    '',
  ].join('\n');
}

async function begin({ database, readVersion, exportLimit }: ExportDesk, name: string, search: URLSearchParams, signal: AbortSignal) {
  const { kind, format } = readName(name);
  const given = new Map([...new Set(search.keys())].map((key) => [key, search.getAll(key)] as const));
  const write = writerOf(format, isSet('bom', given.get('bom')));
  given.delete('bom');
  const reader = database.reader({ signal, timeout: exportLimit });
  const graph = await prepareExport(kind, given, format, { context: createContext(reader), graph: reader, budget: openBudget(exportLimit), readVersion });
  return { graph, format, parts: write(graph) };
}

/**
 * Nothing is said before the first two parts are there: what fails until then is told as what it is.
 * @param hasTrailers false of HTTP/1.0, which knows none
 */
async function send(graph: Exported, format: Format, parts: AsyncIterable<string | Uint8Array>, patience: number, hasTrailers: boolean, response: ServerResponse): Promise<void> {
  const { sha256 } = await deliver(parts, {
    begin: () => void response.writeHead(200, { ...headersOf(graph, format), ...(hasTrailers ? { trailer: 'Content-Digest, Export-Sha256, Export-Summary' } : {}) }),
    take: async (bytes) => {
      if (!response.write(bytes)) await drained(response, patience);
    },
  });
  if (hasTrailers) response.addTrailers({ 'Content-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`, 'Export-Sha256': sha256, 'Export-Summary': summary(await graph.manifest()) });
  response.end();
}

function headersOf(graph: Exported, format: Format): Readonly<Record<string, string>> {
  return { 'content-type': format.mediaType, 'content-disposition': `inline; filename="${fileName(graph, format)}"`, 'cache-control': 'no-cache' };
}

/** Waits until the reader has taken what was written. @throws when it does not in time, or has left */
async function drained(response: ServerResponse, patience: number): Promise<void> {
  const waiting = new AbortController();
  const left = (): void => waiting.abort();
  response.once('close', left);
  const timer = setTimeout(left, patience);
  try {
    if (response.destroyed) throw new Error('the reader has left');
    await once(response, 'drain', { signal: waiting.signal });
  } finally {
    clearTimeout(timer);
    response.off('close', left);
  }
}

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = { NOT_FOUND: 404, AMBIGUOUS: 409, UNREADABLE: 400, BAD_DATE: 400, OUT_OF_RANGE: 400, NOT_YET_ISSUED: 400, TOO_COSTLY: 422, BUSY: 503, DATABASE_AWAY: 503, SETUP: 503, TIMED_OUT: 504 };

/** An error as the API tells it, in JSON; of a fault of ours nothing is told. */
function refuse(response: ServerResponse, error: unknown): void {
  const isTold = error instanceof DomainError;
  const status = isTold ? (statuses[error.code] ?? 500) : 500;
  const told = isTold ? { message: isAway(error) ? 'The database does not answer.' : error.message, ...extensionsOf(error) } : { message: 'Internal error.', code: 'INTERNAL' };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...(status === 503 ? { 'retry-after': '2' } : {}) });
  // Fields of the API's filter are parameters here.
  response.end(`${JSON.stringify({ error: told }, null, 2).replaceAll('filter.', '')}\n`);
}

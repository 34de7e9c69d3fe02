import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { setupError, type DomainError } from '../domain/errors.js';
import type { Database } from '../graph/graph.js';
import { createContext } from '../graphql/context.js';
import { withoutKey, type Keyed } from '../graphql/keyed.js';
import type { Api } from './api.js';
import { largestBody, largestKeyedBody, parseBody, readBody } from './body.js';
import { corsHeaders, type Origins } from './cors.js';
import type { Desk } from './desk.js';
import { answerExport, exportPage, type ExportDesk } from './export/answer.js';
import { refusalOf } from './key.js';
import { printSchemaFile, schemaAnswer, type SchemaFile } from './schema-file.js';
import { versionReader } from './version.js';

const plain = { 'content-type': 'text/plain; charset=utf-8' } as const;

const welcome = 'GraphQL is at /graphql (POST), its schema at /schema.graphql, files to take away at /export. Ask for example:\n\n{ lineage(of: "TB 495", direction: DOWNSTREAM) { entries { depth document { code title } path { citations { quote place } } } complete } }\n';

/** What requests are answered with. */
interface Service extends ExportDesk {
  readonly api: Api;
  readonly desk: Desk | null;
  readonly origins: Origins;
  readonly schema: SchemaFile;
}

/**
 * Serves the API on a port; `port` 0 takes a free one.
 * @param desk where who has the key may hand in files; null: reading and writing are off
 * @param origins pages of which origins may ask; null: of the same origin only
 * @param exportLimit milliseconds that the database may work for one export
 * @returns the server and the address of the API
 * @throws DomainError SETUP when the port is taken or not allowed
 */
export async function listen(api: Api, database: Database, port: number, desk: Desk | null = null, origins: Origins = null, exportLimit = 60_000): Promise<{ readonly server: Server; readonly url: string }> {
  const service: Service = { api, database, desk, origins, schema: printSchemaFile(), readVersion: versionReader(database), exportLimit, exporting: 0 };
  const server = createServer((request, response) => void answer(service, request, response));
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(port, error)));
    server.listen(port, resolve);
  });
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : port}/graphql` };
}

/**
 * Refuses a taken port before anything slow is begun for it.
 * @throws DomainError SETUP
 */
export async function tryPort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(port, error)));
    server.listen(port, () => server.close(() => resolve()));
  });
}

/** Stops taking questions and lets those under way end. */
export async function stopListening(server: Server): Promise<void> {
  server.closeIdleConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

async function answer(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Set before anything is answered: a page may read why it was refused, too.
  for (const [name, value] of Object.entries(corsHeaders(service.origins, request))) response.setHeader(name, value);
  const { pathname, search, searchParams } = locate(request.url ?? '/') ?? { pathname: null, search: '', searchParams: new URLSearchParams() };
  if (pathname === null) return end(response, 400, plain, 'The address of the request cannot be read. GraphQL is at /graphql.\n');
  if (pathname === '/') return end(response, 200, plain, welcome);
  const methods = allowed[pathname] ?? (pathname.startsWith(exportsUnder) ? reading : undefined);
  if (methods === undefined) return end(response, 404, plain, 'Not found. GraphQL is at /graphql.\n');
  const method = (request.method ?? 'GET').toUpperCase();
  if (method === 'OPTIONS' && service.origins !== null) return end(response, 204, { allow: `${methods.join(', ')}, OPTIONS` }, '');
  if (!methods.includes(method)) return end(response, 405, { ...plain, allow: methods.join(', ') }, pathname === '/graphql' ? 'Ask by POST (or GET).\n' : `${pathname === '/schema.graphql' ? 'The schema' : 'An export'} is read by GET.\n`);
  if (pathname === '/graphql') return answerQuestion(service, { method, search }, request, response);
  if (pathname === '/export') return end(response, 200, plain, method === 'HEAD' ? '' : exportPage());
  if (pathname.startsWith(exportsUnder)) return answerExport(service, pathname.slice(exportsUnder.length), searchParams, request, response);
  const { status, headers, body } = schemaAnswer(service.schema, request);
  end(response, status, headers, body);
}

const exportsUnder = '/export/';
const reading: readonly string[] = ['GET', 'HEAD'];

/** What may be asked for, and how. */
const allowed: Readonly<Record<string, readonly string[]>> = { '/graphql': ['GET', 'POST'], '/schema.graphql': reading, '/export': reading };

async function answerQuestion({ api, database, desk, readVersion }: Service, { method, search }: { readonly method: string; readonly search: string }, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const leaving = new AbortController();
  // Every statement of a question listens to it.
  setMaxListeners(0, leaving.signal);
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  try {
    const refusal = desk === null ? undefined : refusalOf(desk.key, request.headers.authorization);
    const limit = desk !== null && refusal === undefined ? largestKeyedBody : largestBody;
    const body = await readBody(request, limit);
    if (body === undefined) return end(response, 413, { ...plain, connection: 'close' }, tooLarge(limit, desk));
    const result = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headersOf(request), search, body: parseBody(request, body) },
      // A client that hangs up ends its question in the database.
      context: async () => createContext(database.reader({ signal: leaving.signal }), () => keyedOf(desk, refusal), readVersion),
    });
    const status = result.status ?? 200;
    if (result.body.kind === 'complete') return end(response, status, Object.fromEntries(result.headers), result.body.string);
    response.writeHead(status, Object.fromEntries(result.headers));
    for await (const chunk of result.body.asyncIterator) response.write(chunk);
    response.end();
  } catch {
    if (!response.headersSent) end(response, 500, plain, 'Internal error.\n');
    else response.destroy();
  }
}

/** @throws DomainError UNAUTHORIZED */
function keyedOf(desk: Desk | null, refusal: DomainError | undefined): Keyed {
  if (desk === null) return withoutKey();
  if (refusal !== undefined) throw refusal;
  return desk.keyed;
}

function tooLarge(limit: number, desk: Desk | null): string {
  return `The request is too large: at most ${limit} bytes${desk !== null && limit < largestKeyedBody ? `, with the key ${largestKeyedBody}` : ''}.\n`;
}

/** Path and query of a request; undefined for what is no address, such as “//”. */
function locate(url: string): Pick<URL, 'pathname' | 'search' | 'searchParams'> | undefined {
  try {
    return new URL(url, 'http://localhost');
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string): void {
  response.writeHead(status, headers);
  response.end(body);
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function portError(port: number, error: NodeJS.ErrnoException): Error {
  const found = error.code === 'EADDRINUSE' ? 'something else listens there' : error.code === 'EACCES' ? 'this user may not listen there' : `it cannot be opened (${error.code ?? 'unknown'})`;
  return setupError(`port ${port} for the API`, found, ['Set PORT to another port, or PORT=0 for any free one.'], error);
}

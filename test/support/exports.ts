import { expect } from '@jest/globals';
import { get, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** An export as a client has it, with what `fetch` does not show: trailers, and whether the end came. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly trailers: NodeJS.Dict<string>;
  readonly body: Buffer;
  /** False: the connection broke before the last chunk. */
  readonly isWhole: boolean;
}

/** Asks and reads all that comes; a broken connection is an answer that is not whole. */
export function answered(url: string | URL, method = 'GET'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent: false }, (message) => void readAll(message).then(resolve, reject));
    asked.on('error', reject).end();
  });
}

/** All that comes from now on. */
export async function readAll(message: IncomingMessage): Promise<Answered> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    if (message.closed) resolve();
    // Who has paused it must say that it may go on.
    message.resume().on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined).on('close', resolve);
  });
  const { statusCode = 0, headers, trailers } = message;
  return { status: statusCode, headers, trailers, body: Buffer.concat(chunks), isWhole: message.complete };
}

/** Asks and reads nothing yet: what comes waits in the machine's own buffers, and the server for it. */
export function opened(url: string | URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (message) => {
      message.pause();
      message.on('error', () => undefined);
      resolve(message);
    }).on('error', reject);
  });
}

/** Looks again and again until something holds. @returns milliseconds that it took; Infinity: it never did */
export async function until(holds: () => Promise<boolean> | boolean, patience = 5_000): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (await holds()) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Infinity;
}

/** What a refusal tells. */
export interface Told {
  readonly message: string;
  readonly code: string;
  readonly expected: string;
  readonly got: string;
  readonly suggestions: readonly string[];
  readonly candidates: readonly { readonly key: string }[];
}

/** What an answer that refuses says: JSON, and nothing internal. */
export function refusal({ headers, body, isWhole }: Answered): Told {
  const text = body.toString('utf8');
  expect(text).not.toMatch(/bolt:|neo4j:|127\.0\.0\.1|localhost|password|node_modules|\.[tj]s:\d|\bat .*\(|\bMATCH\b|stack/i);
  expect([headers['content-type'], isWhole]).toEqual(['application/json; charset=utf-8', true]);
  expect(headers['content-disposition']).toBeUndefined();
  const { error } = JSON.parse(text) as { error: Told };
  expect(Object.keys(error).sort()).toEqual(['candidates', 'code', 'expected', 'got', 'message', 'suggestions']);
  return error;
}

import type { IncomingMessage } from 'node:http';

/**
 * Bytes of one request: of anybody, and of who has the key and hands in files. The smaller one has room for the longest
 * text of `resolveText`, also when every letter with a mark is written as its escape in JSON.
 */
export const largestBody = 256 * 1024;
export const largestKeyedBody = 10 * 1024 * 1024;

/** Bytes beyond the limit that are passed over: a client that still writes could not read why it is refused. */
const passedOver = 8 * 1024 * 1024;

/** The bytes of a request, or undefined when they are more than `limit`; no more than that is ever held. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit + passedOver) break;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? undefined : Buffer.concat(chunks).toString('utf8');
}

/** JSON when it says so and is; everything else is left to Apollo, which says what it wanted. */
export function parseBody(request: IncomingMessage, body: string): unknown {
  if (body === '' || !/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return body === '' ? undefined : body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

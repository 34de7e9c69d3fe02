import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { buildSchema, printSchema } from 'graphql';
import { typeDefs } from '../graphql/schema.js';

/** The API as one file of SDL, for tools that make typed clients. */
export interface SchemaFile {
  readonly text: string;
  readonly etag: string;
}

/** Printed, not joined from its files: every type is whole, and tools that cannot read `extend type` can read it. The same schema gives the same bytes. */
export function printSchemaFile(): SchemaFile {
  const text = `${printSchema(buildSchema(typeDefs))}\n`;
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
}

/** The file, or 304 when the asker has this very one already (If-None-Match); HEAD gets the headers alone. */
export function schemaAnswer({ text, etag }: SchemaFile, { method, headers }: IncomingMessage) {
  const tags = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const kept = { etag, 'cache-control': 'no-cache' };
  if (tags.includes(etag) || tags.includes('*')) return { status: 304, headers: kept, body: '' };
  return { status: 200, headers: { ...kept, 'content-type': 'text/plain; charset=utf-8', 'content-length': String(Buffer.byteLength(text)) }, body: method === 'HEAD' ? '' : text };
}

import type { IncomingMessage } from 'node:http';
import { setupError } from '../domain/errors.js';

/** Pages of other origins that may ask: any, those listed, or none (null). */
export type Origins = '*' | readonly string[] | null;

/**
 * Reads CORS_ORIGIN: left out, "*", or exact origins with commas between.
 * @throws DomainError SETUP for what no browser would send as an origin
 * @example readOrigins('https://a.vn, http://localhost:5173')?.length === 2
 */
export function readOrigins(text: string | undefined): Origins {
  const parts = (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (parts.length === 1 && parts[0] === '*') return '*';
  for (const part of parts) {
    const origin = originOf(part);
    if (origin !== part) throw setupError('CORS_ORIGIN as “*” alone, or as origins (scheme://host[:port], http or https) with commas between', `“${part.slice(0, 80)}” in CORS_ORIGIN`, [...(origin === undefined ? [] : [`Write “${origin}”.`]), 'Leave CORS_ORIGIN out to answer pages of the same origin only.']);
  }
  return [...new Set(parts)];
}

/** A star within a host would pass for one here, and no page has it. */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url === undefined || !/^https?:$/.test(url.protocol) || url.host.includes('*') ? undefined : url.origin;
}

/** Seconds for which a browser need not ask again; none believes more than two hours. */
const maxAge = '7200';

/**
 * What an answer tells a browser of who may read it (chia sẻ tài nguyên giữa các nguồn gốc). Our own: packages for
 * it are made for frameworks, and over bare node:http would need a shim longer than this.
 */
export function corsHeaders(origins: Origins, { method, headers: { origin } }: IncomingMessage): Readonly<Record<string, string>> {
  if (origins === null) return {};
  // A cache must not give one origin the answer that was meant for another, or for none.
  const vary: Record<string, string> = origins === '*' ? {} : { vary: 'Origin' };
  if (origin === undefined || (origins !== '*' && !origins.includes(origin))) return vary;
  const allowed = { ...vary, 'access-control-allow-origin': origins === '*' ? '*' : origin };
  if (method !== 'OPTIONS') return { ...allowed, 'access-control-expose-headers': 'etag, retry-after' };
  return { ...allowed, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'content-type, authorization, apollo-require-preflight, if-none-match', 'access-control-max-age': maxAge };
}

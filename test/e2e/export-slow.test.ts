import { describe, expect, jest, test } from '@jest/globals';
import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../src/domain/errors.js';
import { createApi } from '../../src/server/api.js';
import { listen, stopListening } from '../../src/server/http.js';
import { answered, refusal, type Answered } from '../support/exports.js';
import { readJsonLines } from '../support/foreign/json.js';
import { heldDatabase } from '../support/held-database.js';
import { serveSeed } from '../support/seeded-server.js';

/** Exports of a database that takes its time. */
const served = serveSeed();

const get = (path: string, at: string): Promise<Answered> => answered(new URL(path, at));

/** A server whose database does something before the rows of each part are handed on. @param limit milliseconds of one export */
async function slowly(before: () => Promise<unknown>, limit?: number): Promise<{ readonly server: Server; readonly url: string }> {
  return listen(await createApi(), heldDatabase(served.database, before), 0, null, null, limit);
}

describe('an export that takes too long', () => {
  const limit = 600;

  test.each(['all.edges.csv', 'all.jsonl', 'lineage.ttl?of=TB%20495&direction=BOTH&relations=all'])('%s breaks off: nobody takes it for whole', async (path) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const alone = await slowly(() => setTimeout(limit / 2), limit);
    try {
      const { status, isWhole, trailers } = await get(`/export/${path}`, alone.url);
      expect([status, isWhole, trailers]).toEqual([200, false, {}]);
      expect(stderr.mock.calls.map(String).join('')).toMatch(`/export/${path.split('?')[0]}: The export took longer than ${limit} ms.`);
    } finally {
      stderr.mockRestore();
      await stopListening(alone.server);
    }
  });

  test.each(['all.jsonl?partial=true', 'lineage.jsonl?of=TB%20495&direction=BOTH&relations=all&partial=true'])('%s is what was read by then, and says so', async (path) => {
    const alone = await slowly(() => setTimeout(limit / 2), limit);
    try {
      const { isWhole, trailers, body } = await get(`/export/${path}`, alone.url);
      expect([isWhole, readJsonLines(body).manifest]).toMatchObject([true, { complete: false, truncated: { reason: 'TIME', limit } }]);
      expect(trailers['export-summary']).toMatch(`cut=TIME; limit=${limit}`);
    } finally {
      await stopListening(alone.server);
    }
  });

  test.each(['all.nodes.csv', 'all.jsonl', 'all.graphml', 'all.md'])('%s whose first rows do not come is told as such: 504', async (path) => {
    const alone = await slowly(() => Promise.reject(new DomainError('TIMED_OUT', 'The question took longer than 5 ms.', { expected: 'at most 5 ms', got: 'more' })));
    try {
      const answer = await get(`/export/${path}`, alone.url);
      expect([answer.status, refusal(answer)]).toMatchObject([504, { code: 'TIMED_OUT', expected: 'at most 5 ms' }]);
    } finally {
      await stopListening(alone.server);
    }
  });
});

describe('many at once', () => {
  test('eight are answered, a ninth is told to come again, and is answered when it does', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const alone = await slowly(() => gate);
    try {
      const eight = Array.from({ length: 8 }, () => get('/export/lineage.jsonl?of=TB%20495', alone.url));
      await Promise.race([...eight, setTimeout(300)]);
      const ninth = await get('/export/lineage.jsonl?of=TB%20495', alone.url);
      expect([ninth.status, ninth.headers['retry-after'], refusal(ninth).code]).toEqual([503, '2', 'BUSY']);
      open();
      expect((await Promise.all(eight)).map(({ status, isWhole }) => [status, isWhole])).toEqual(Array(8).fill([200, true]));
      expect((await get('/export/lineage.jsonl?of=TB%20495', alone.url)).status).toBe(200);
    } finally {
      open();
      await stopListening(alone.server);
    }
  });
});

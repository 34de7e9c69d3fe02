import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { emptyDatabase, testAddress } from '../support/database.js';
import { loadFacts } from '../support/load-facts.js';
import { madeGraph } from '../support/made-graph.js';

/**
 * How fast a whole graph leaves over HTTP, and how much memory the server takes for it above what it takes at rest: a
 * made graph of some 1,000,000 edges, the server a process of its own, started as `npm start` does it. `tsx test/support/with-database.ts tsx test/bench/export.ts`
 * (Linux: memory is read from /proc). Prints figures, judges none: another machine has others.
 */
const documents = Number(process.argv[2] ?? 120_000);
const formats = ['jsonl', 'edges.csv', 'nodes.csv', 'csv.zip', 'graphml', 'ttl'] as const;

const database = await emptyDatabase();
const made = madeGraph(documents);
await loadFacts(database, made.actors, made.documents);
await database.close();

const { uri, user, password } = testAddress();
const server = spawn(process.execPath, ['--heap-growing-percent=100', 'dist/cli/main.js', 'serve'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0', EXPORT_SECONDS: '600' } });
const base = await addressOf(server);
await leave(`${base}/export/lineage.jsonl?of=9001-TB/TU&depth=1`);
await new Promise((resolve) => setTimeout(resolve, 3_000));
const rest = memory(server);

for (const format of formats) {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memory(server))), 50);
  const start = performance.now();
  const { bytes, summary } = await leave(`${base}/export/all.${format}`);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const [nodes, edges] = ['nodes', 'edges'].map((name) => Number(new RegExp(`${name}=(\\d+)`).exec(summary)?.[1] ?? 0)) as [number, number];
  console.log(`${format.padEnd(10)}${seconds.toFixed(1).padStart(6)} s ${(bytes / 1e6).toFixed(0).padStart(5)} MB ${String(nodes).padStart(7)} nodes ${String(edges).padStart(8)} edges ${(edges / seconds).toFixed(0).padStart(7)} edges/s ${((nodes + edges) / seconds).toFixed(0).padStart(7)} in all/s  ${((peak - rest) / 1024).toFixed(0).padStart(4)} MiB above ${(rest / 1024).toFixed(0)}`);
}
server.kill('SIGINT');
await once(server, 'exit');

/** KiB of the process that stand in memory. */
function memory({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  for await (const text of stdout ?? []) {
    const found = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
    if (found !== undefined) return found;
  }
  throw new Error('the server did not start');
}

/** Reads a file to its end and throws it away. */
async function leave(url: string): Promise<{ readonly bytes: number; readonly summary: string }> {
  const [response] = (await once(get(url), 'response')) as [IncomingMessage];
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  return { bytes, summary: response.trailers['export-summary'] ?? `status ${response.statusCode}` };
}

import type { Pom } from './pom.js';

const EVERY = 20;
const AFTER_MS = 5_000;

/**
 * Reads Maven's lines and tells how far Neo4j's download is: as it begins, at every twentieth file, and when five seconds have passed:
 * "Neo4j Community 5.26.31, some 120 MB, once: 40 of about 213 files …".
 */
export function downloadProgress(
  pom: Pick<Pom, 'version' | 'files' | 'megabytes'>,
  tell: (line: string) => void,
  now: () => number = Date.now,
): (line: string) => void {
  let files = 0;
  let toldAt: number | undefined;
  let complete = false;
  const say = (): void => {
    toldAt = now();
    tell(`Neo4j Community ${pom.version}, some ${pom.megabytes} MB, once: ${Math.min(files, pom.files)} of about ${pom.files} files …`);
  };
  return (line) => {
    // Once the goal begins Neo4j is there, and what still comes belongs to Maven's plugin.
    if (/^\[INFO\] --- /.test(line)) complete = true;
    if (complete) return;
    const counted = isJarOfOurs(line);
    if (counted) files += 1;
    const begins = toldAt === undefined && /\bDownload(ing|ed)\b.*\/org\/neo4j\//.test(line);
    if (begins || (counted && files % EVERY === 0) || (toldAt !== undefined && now() - toldAt >= AFTER_MS)) say();
  };
}

/** "[INFO] Downloaded from central: …/neo4j-5.26.31.jar (317 kB at 9.3 MB/s)", but not a pom and not a plugin's jar. */
function isJarOfOurs(line: string): boolean {
  return /\bDownloaded\b.*\.jar(\s|$)/.test(line) && !line.includes('/org/apache/maven/');
}

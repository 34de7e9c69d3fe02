import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, '../shared/eval/score.mjs');

export const sets = ['seeds', 'corpus'] as const;
export type Sample = (typeof sets)[number];

/** What the scoring program prints: shares of one, null where a set asks nothing of the kind, documents as "7/7 (+0)". */
export type Score = Readonly<Record<string, number | string | null>>;

/** What is to be reached: documents all, the rest at least this. A figure of null is not asked of that set. */
export const bars: readonly (readonly [measure: string, seeds: number | null, corpus: number | null])[] = [
  ['identity', 0.97, 0.95],
  ['citationF1', 0.99, 0.97],
  ['mentionRecall', 0.99, null],
  ['relation', 0.95, 0.95],
  ['citationDate', null, 0.95],
  ['citationIssuer', null, 0.95],
  ['provision', 0.95, 0.95],
  ['assignmentF1', 0.9, 0.9],
  ['lead', 0.9, 0.9],
  ['coordinators', 0.9, 0.9],
  ['due', 0.95, 0.9],
  ['quotes', 1, 1],
];

/** False where the real documents do not lie beside the project. */
export const isAvailable = existsSync(program);

/** Reads a set with the sources as they are and scores it. */
export async function scored(set: Sample, ...more: readonly string[]): Promise<{ readonly score: Score; readonly faults: readonly string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, `--${set}`, '--json', '--cmd', `${process.execPath} --import tsx test/corpus/read-one.ts`, ...more], { cwd: root, maxBuffer: 1 << 26 });
  const lines = stdout.trim().split('\n');
  return { score: JSON.parse(lines.at(-1) ?? '{}') as Score, faults: lines.slice(0, -1) };
}

/** Every figure that is not what it is to be. @example ['relation 0.9, wanted 0.95'] */
export function missed(set: Sample, score: Score): readonly string[] {
  const below = bars.flatMap(([measure, seeds, corpus]) => {
    const [bar, value] = [set === 'seeds' ? seeds : corpus, score[measure]];
    return bar === null || (typeof value === 'number' && value >= bar) ? [] : [`${measure} ${String(value)}, wanted ${String(bar)}`];
  });
  const [found, all] = String(score['documents']).split(/[/ ]/);
  const whole = score['failed'] === 0 && found === all && String(score['documents']).endsWith('(+0)');
  return whole ? below : [`documents ${String(score['documents'])}, failed ${String(score['failed'])}, wanted all and no other`, ...below];
}

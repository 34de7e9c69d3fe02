import { nameKey } from '../../src/domain/reference.js';
import { carriedDown, carryDown, type TaskWords } from '../../src/ingest/carry-down.js';
import { readGold, type Gold, type GoldAssignment } from './gold.js';

/** The cascade of the gold: lower paper, higher paper. */
const cascade = [['D5', 'D6'], ['D4', 'D5']] as const;

export interface Measure {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** How well tasks are linked to those that they carry down, against the careful reading by hand. */
export function measureCarryDown(gold: Gold, settings = carryDown): Measure {
  const links = cascade.flatMap(([lower, higher]) => carriedDown(tasksOf(gold, higher), tasksOf(gold, lower), settings));
  const wanted = new Map(cascade.flatMap(([lower]) => assignmentsOf(gold, lower)).flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
  const right = links.filter(({ lower, higher }) => wanted.get(lower) === higher);
  const wrong = links.filter((link) => !right.includes(link)).map(({ lower, higher, score }) => `${lower} → ${higher} (${score.toString()})`);
  const missed = [...wanted].filter(([lower]) => !right.some((link) => link.lower === lower)).map(([lower, higher]) => `${lower} → ${higher}`);
  return { right: right.length, wrong, missed, precision: right.length / links.length, recall: right.length / wanted.size };
}

function assignmentsOf({ documents }: Gold, id: string): readonly GoldAssignment[] {
  return documents.find((document) => document.id === id)?.assignments ?? [];
}

function tasksOf(gold: Gold, id: string): readonly TaskWords[] {
  return assignmentsOf(gold, id).map((task) => ({ id: task.id, kind: task.kind.toUpperCase(), text: task.quote, actors: actorsOf(task) }));
}

function actorsOf({ lead, chain, coordinators }: GoldAssignment): readonly string[] {
  return [lead, chain, coordinators].flatMap((words) => (words ?? '').replace(/\([^)]*\)/g, '').split(/[;→]/)).map(nameKey).filter((name) => name !== '');
}

if (process.argv[1]?.endsWith('carry-down-gold.ts') === true) {
  const gold = readGold();
  if (gold === null) console.log('There is no gold beside this project.');
  else for (const threshold of [0.2, 0.25, 0.3, 0.34, 0.4, 0.5, 0.6]) {
    const { precision, recall, wrong, missed } = measureCarryDown(gold, { ...carryDown, threshold } as unknown as typeof carryDown);
    console.log(`threshold ${threshold.toString()}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrong: ${wrong.join(', ') || 'none'}; missed: ${missed.join(', ') || 'none'}`);
  }
}

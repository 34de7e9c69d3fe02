import { expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.js';
import type { Statement } from '../../../src/graph/statement.js';
import { inWaves } from '../../../src/graphql/waves.js';

/** A graph whose statements are answered when the test says so. */
function slowGraph() {
  const open: (() => void)[] = [];
  const run = (): Promise<readonly object[]> => new Promise((resolve) => open.push(() => resolve([])));
  return { graph: { run } as unknown as Graph, answerNext: () => open.shift()?.() };
}
const statement = { name: 'some' } as Statement<object, object>;
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('a batch waits until no statement of the request runs, and all that wait go together', async () => {
  const { graph, answerNext } = slowGraph();
  const waves = inWaves(graph);
  const gone: string[] = [];
  void waves.graph.run(statement, {});
  void waves.graph.run(statement, {});
  waves.schedule(() => gone.push('documents'));
  answerNext();
  await aWhile();
  expect(gone).toEqual([]);
  waves.schedule(() => gone.push('actors'));
  answerNext();
  await aWhile();
  expect(gone).toEqual(['documents', 'actors']);
});

test('what an answer leads to goes with the batches that waited for it', async () => {
  const { graph, answerNext } = slowGraph();
  const waves = inWaves(graph);
  const waveOf: Record<string, number> = {};
  let wave = 0;
  const go = (name: string) => () => {
    waveOf[name] = wave;
    setImmediate(() => (wave += 1));
  };
  waves.schedule(go('first'));
  void waves.graph.run(statement, {}).then(() => waves.schedule(go('second')));
  waves.schedule(go('third'));
  answerNext();
  await aWhile();
  expect(waveOf).toEqual({ first: 0, second: 0, third: 0 });
});

test('a batch goes at once when nothing runs, and after a statement that failed', async () => {
  const failing = { run: () => Promise.reject(new Error('no')) } as unknown as Graph;
  const waves = inWaves(failing);
  const gone: string[] = [];
  waves.schedule(() => gone.push('at once'));
  await aWhile();
  await expect(waves.graph.run(statement, {})).rejects.toThrow('no');
  waves.schedule(() => gone.push('afterwards'));
  await aWhile();
  expect(gone).toEqual(['at once', 'afterwards']);
});

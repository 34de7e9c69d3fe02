import { describe, expect, test } from '@jest/globals';
import { carriedDown, type TaskWords } from '../../../src/ingest/carry-down.js';
import { measureCarryDown } from '../../support/carry-down-gold.js';
import { readGold } from '../../support/gold.js';

const task = (id: string, text: string, differ: Partial<TaskWords> = {}): TaskWords => ({ id, kind: 'TASK', text, actors: [], ...differ });
const higher = [
  task('h1', 'Giao Sở Xây dựng trồng mười nghìn cây xanh ven sông Cấm'),
  task('h2', 'Giao Công an Thành phố tuần tra ban đêm tại các bến phà'),
  task('h3', 'Các cơ quan biết, tổ chức thực hiện', { kind: 'CLOSING' }),
];

describe('a task that carries a higher one down', () => {
  test('shares its rare words', () => {
    expect(carriedDown(higher, [task('l1', 'trồng mười nghìn cây xanh ven sông, xong trước mùa mưa')])).toMatchObject([{ lower: 'l1', higher: 'h1', reasons: ['SHARED_WORDS'] }]);
  });
  test('is surer when both name an actor', () => {
    const [a, b] = [[], ['cong-an']].map((actors) => carriedDown([task('h', 'tuần tra ban đêm tại các bến phà lớn', { actors })], [task('l', 'sẽ tuần tra ban đêm quanh kho bãi', { actors })], { threshold: 0.1, sharedActor: 0.1, fewestPairs: 2, leftOut: [] })[0]);
    expect([a?.reasons, b?.reasons]).toEqual([['SHARED_WORDS'], ['SHARED_WORDS', 'SHARED_ACTOR']]);
    expect((b?.score ?? 0) - (a?.score ?? 0)).toBeCloseTo(0.1);
  });
  test('is none when only formulas are shared', () => {
    expect(carriedDown(higher, [task('l1', 'Các cơ quan biết, tổ chức thực hiện', { kind: 'CLOSING' }), task('l2', 'Báo cáo Thành phố theo quy định')])).toEqual([]);
  });
  test('tells that it begins alike', () => {
    expect(carriedDown(higher, [task('l1', 'Giao Sở Xây dựng trồng cây xanh ven sông Cấm')])[0]?.reasons).toEqual(['SHARED_WORDS', 'SAME_OPENING']);
  });
  test('nobody orders anything: nothing is linked', () => expect(carriedDown([], [])).toEqual([]));
});

test('links the cascade of the gold as a careful reader does', () => {
  const gold = readGold();
  if (gold === null) return;
  const { precision, recall, wrong } = measureCarryDown(gold);
  expect({ precision, wrong }).toEqual({ precision: 1, wrong: [] });
  expect(recall).toBeGreaterThan(0.9);
});

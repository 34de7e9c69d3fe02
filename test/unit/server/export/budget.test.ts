import { describe, expect, test } from '@jest/globals';
import { ahead, openBudget } from '../../../../src/server/export/budget.js';

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Numbers from 0 that note how far they were read; `slow` is how long each takes. */
function counting({ end = Infinity, slow = 0, failAt = Infinity } = {}) {
  const seen = { asked: 0, ended: 0 };
  async function* numbers(): AsyncGenerator<number> {
    try {
      for (let at = 0; at < end; at += 1) {
        seen.asked += 1;
        if (slow > 0) await pause(slow);
        if (at === failAt) throw new Error(`failed at ${at}`);
        yield at;
      }
    } finally {
      seen.ended += 1;
    }
  }
  return { seen, numbers: numbers() };
}

describe('reading ahead', () => {
  test('gives every part in order, and ends', async () => {
    const all: number[] = [];
    for await (const part of ahead(counting({ end: 4 }).numbers, openBudget(Infinity))) all.push(part);
    expect(all).toEqual([0, 1, 2, 3]);
  });

  test('asks for one part more than is taken, never for two', async () => {
    const { seen, numbers } = counting();
    const parts = ahead(numbers, openBudget(Infinity));
    for (let taken = 1; taken <= 3; taken += 1) {
      await parts.next();
      await pause(5);
      expect(seen.asked).toBe(taken + 1);
    }
    await parts.return(undefined);
    expect(seen.ended).toBe(1);
  });

  test('tells a failure to who comes to the part that failed', async () => {
    const { seen, numbers } = counting({ failAt: 1 });
    const parts = ahead(numbers, openBudget(Infinity));
    expect(await parts.next()).toMatchObject({ value: 0 });
    await pause(5);
    await expect(parts.next()).rejects.toThrow('failed at 1');
    expect(seen.ended).toBe(1);
  });
});

describe('a budget', () => {
  test('counts what is waited for, not what a reader takes', async () => {
    const budget = openBudget(1_000);
    const parts = ahead(counting({ slow: 30 }).numbers, budget);
    await parts.next();
    const first = budget.spent();
    expect(first).toBeGreaterThan(20);
    await pause(100);
    await parts.next();
    expect(budget.spent() - first).toBeLessThan(25);
    await parts.return(undefined);
  });

  test('counts what failed, too', async () => {
    const budget = openBudget(1_000);
    await expect(budget.spend(pause(20).then(() => Promise.reject(new Error('away'))))).rejects.toThrow('away');
    expect(budget.spent()).toBeGreaterThan(10);
    expect(budget.limit).toBe(1_000);
  });
});

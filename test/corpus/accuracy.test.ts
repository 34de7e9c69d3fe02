import { describe, expect, test } from '@jest/globals';
import { isAvailable, missed, scored, sets } from './score.js';

describe('real documents are read as well as was asked', () => {
  if (!isAvailable) {
    test('once they lie beside the project', () => console.warn('The real documents are not beside this project (../shared): how well they are read was not measured.'));
    return;
  }

  test.each(sets)('%s: every figure is at or above its bar', async (set) => {
    const { score } = await scored(set);
    expect(missed(set, score)).toEqual([]);
  }, 240_000);
});

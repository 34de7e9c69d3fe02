import { describe, expect, test } from '@jest/globals';
import { memoryShare } from '../../../src/local/memory.js';

const GIBIBYTE = 1024 ** 3;

describe('the share of the machine that the server takes, in MiB', () => {
  test.each([
    [1, { heap: 512, pageCache: 128 }],
    [2, { heap: 512, pageCache: 256 }],
    [8, { heap: 1024, pageCache: 1024 }],
    [16, { heap: 2048, pageCache: 2048 }],
    [256, { heap: 2048, pageCache: 2048 }],
  ])('of %i GiB', (gibibytes, share) => {
    expect(memoryShare(gibibytes * GIBIBYTE)).toEqual(share);
  });

  test('is whole even when the machine is odd', () => {
    expect(memoryShare(10 * GIBIBYTE + 12_345)).toEqual({ heap: 1280, pageCache: 1280 });
  });
});

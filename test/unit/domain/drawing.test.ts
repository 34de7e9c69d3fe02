import { describe, expect, test } from '@jest/globals';
import { layOut } from '../../../src/domain/drawing.js';
import { shapes } from '../../support/drawn-graphs.js';

/** `'a>b b>c d'`: edges, and nodes that stand alone. */
function read(text: string): { readonly nodes: readonly string[]; readonly edges: readonly { readonly from: string; readonly to: string }[] } {
  const words = text.split(' ');
  const edges = words.filter((word) => word.includes('>')).map((word) => word.split('>')).map(([from = '', to = '']) => ({ from, to }));
  return { nodes: words.flatMap((word) => word.split('>')), edges };
}

/** The picture as its layers from the top, each from left to right. */
function drawn(text: string): readonly (readonly string[])[] {
  const { nodes, edges } = read(text);
  const layers: string[][] = [];
  for (const [name, { rank, order }] of layOut(nodes, edges)) (layers[rank] ??= [])[order] = name;
  return layers;
}

describe('a layer', () => {
  test.each([
    ['nothing', [], ''],
    ['a chain', [['a'], ['b'], ['c']], 'a>b b>c'],
    ['a chain against the alphabet', [['c'], ['b'], ['a']], 'c>b b>a'],
    ['a diamond', [['a'], ['b', 'c'], ['d']], 'a>b a>c b>d c>d'],
    ['a diamond with a short cut', [['a'], ['b', 'c'], ['d']], 'a>b a>c b>d c>d a>d'],
    ['an edge told twice', [['a'], ['b']], 'a>b a>b'],
    ['an edge to oneself', [['a'], ['b']], 'a>a a>b b>b'],
    ['two that cite each other', [['a'], ['b']], 'b>a a>b'],
    ['a cycle', [['a'], ['b'], ['c']], 'c>a a>b b>c'],
    ['a cycle, and what leads into it and out', [['x'], ['a'], ['b'], ['y']], 'x>a a>b b>a b>y'],
    ['nodes that stand alone, on top and last', [['m', 'a', 'z'], ['n']], 'z m>n a'],
    ['a hub', [['h'], ['a', 'b', 'c', 'd']], 'h>d h>c h>b h>a'],
    ['a hub that all point to', [['a', 'b', 'c', 'd'], ['h']], 'd>h c>h b>h a>h'],
  ])('of %s', (_, layers, text) => expect(text === '' ? [...layOut([], [])] : drawn(text)).toEqual(layers));

  test('of a source is the one above what it points to', () => expect(drawn('a>b b>c c>d s>d')).toEqual([['a'], ['b'], ['c', 's'], ['d']]));
  test('of a chain that hangs on one node is as far down as it goes', () => expect(drawn('a>b b>c c>d s>t t>d')).toEqual([['a'], ['b', 's'], ['c', 't'], ['d']]));
  test('of what nothing leads on from is the one below what leads to it', () => expect(drawn('a>b b>c c>d a>t')).toEqual([['a'], ['b', 't'], ['c'], ['d']]));
  test('of a node stays up where more edges hold it than draw it down', () => expect(drawn('a>b b>c c>d d>e a>m b>m m>e')).toEqual([['a'], ['b'], ['c', 'm'], ['d'], ['e']]));
});

describe('an order', () => {
  test('unties what the names would cross', () => expect(drawn('a>z b>y c>x')).toEqual([['a', 'b', 'c'], ['z', 'y', 'x']]));

  test('leads a long edge beside the short path that it belongs to', () => {
    const layers = drawn('r>a r>b a>n n>y a>y b>m m>z b>z');
    // By the names m would stand left of n, and its path would cross the other one and its long edge.
    expect(layers).toEqual([['r'], ['a', 'b'], ['n', 'm'], ['y', 'z']]);
  });

  test('keeps parts that nothing joins apart', () => {
    const [top, bottom] = drawn('a>w c>w b>x d>x') as [readonly string[], readonly string[]];
    expect([top, bottom]).toEqual([['a', 'c', 'b', 'd'], ['w', 'x']]);
  });

  test('goes by code points where nothing else tells', () => expect(drawn('h>đ h>z h>A h>d')).toEqual([['h'], ['A', 'd', 'z', 'đ']]));
});

test('edges with an end that is no node do not count', () => {
  expect([...layOut(['a', 'b'], [{ from: 'a', to: 'x' }, { from: 'x', to: 'b' }, { from: 'b', to: 'a' }])]).toEqual([['a', { rank: 1, order: 0 }], ['b', { rank: 0, order: 0 }]]);
});

test('a node told twice is drawn once', () => expect([...layOut(['a', 'a'], [])]).toEqual([['a', { rank: 0, order: 0 }]]));

describe('ten thousand nodes are laid out in time', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const { nodes, edges } = shape(10_000);
    const before = process.cpuUsage();
    expect(layOut(nodes, edges).size).toBe(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3_000);
  });
});

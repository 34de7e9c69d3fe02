import { expect, test } from '@jest/globals';
import { documentLine } from '../../../src/cli/document-line.js';
import { paints } from '../../../src/cli/page.js';
import { document, file } from './invented.js';

test('what is missing of a document is said', () => {
  const line = (presence: 'HELD' | 'STUB' | 'PLANNED'): string => documentLine(document('1-KH/TU', { presence }), paints(file));
  expect([line('HELD'), line('STUB'), line('PLANNED')]).toEqual([
    'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A',
    'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A [chưa đọc toàn văn]',
    'Kế hoạch 1-KH/TU · Tỉnh ủy A [chưa ban hành]',
  ]);
});

test('a day that nobody knows is said to be unknown', () => {
  expect(documentLine(document('1-KH/TU', { issuedOn: null, issuedOnPrecision: 'NONE', issuedEarliest: null, issuedLatest: null }), paints(file))).toBe('Kế hoạch 1-KH/TU · không rõ ngày · Tỉnh ủy A');
});

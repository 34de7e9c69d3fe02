import { expect, test } from '@jest/globals';
import { renderResolutions } from '../../../src/cli/render-resolutions.js';
import { document, file } from './invented.js';

test('one block for every input, in order', () => {
  const one = document('1-KH/TU', { title: 'Kế hoạch làm cầu' });
  const reasons = [{ text: 'cùng số' }, { text: 'có toàn văn trong kho' }];
  const answer = {
    resolve: [
      { input: 'KH 1', status: 'RESOLVED' as const, documents: [one], candidates: [], expected: null },
      { input: '2', status: 'AMBIGUOUS' as const, documents: [], candidates: [{ document: document('2/KH-X'), reasons }], expected: null },
      { input: 'KH 9', status: 'UNKNOWN' as const, documents: [], candidates: [], expected: 'a document' },
    ],
    coverage: null,
  };
  expect(renderResolutions(answer, file)).toBe(`“KH 1”: đã xác định
  Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A
    Kế hoạch làm cầu
    1-KH/TU.tinh-a

“2”: có thể là nhiều văn bản
  Kế hoạch 2/KH-X · 05/03/2031 · Tỉnh ủy A
    vì cùng số, có toàn văn trong kho
    2/KH-X.tinh-a

“KH 9”: không có trong kho
  cần: a document
`);
});

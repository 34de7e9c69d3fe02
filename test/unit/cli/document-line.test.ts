import { describe, expect, test } from '@jest/globals';
import { documentLine, titleOf } from '../../../src/cli/document-line.js';
import { paints } from '../../../src/cli/page.js';
import { document, file } from './invented.js';

describe('names', () => {
  const law = document(null, { title: 'Luật Cầu đường', type: { code: 'LUAT', name: 'luật' } });

  test('a label tells more than the title, or less', () => {
    const named = document(null, { label: 'Luật Cầu đường năm 2030', title: 'Luật Cầu đường', type: law.type });
    const slip = document(null, { label: 'Phiếu xử lý 7', title: 'Chuyển Thông báo 8', type: { code: 'PXL', name: 'phiếu xử lý' } });
    expect([titleOf(named), titleOf(law), titleOf(slip)]).toEqual([null, null, 'Chuyển Thông báo 8']);
  });

  test('what is missing of a document is said', () => {
    const line = (presence: 'HELD' | 'STUB' | 'PLANNED'): string => documentLine(document('1-KH/TU', { presence }), paints(file));
    expect([line('HELD'), line('STUB'), line('PLANNED')]).toEqual([
      'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A',
      'Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A [chưa đọc toàn văn]',
      'Kế hoạch 1-KH/TU · Tỉnh ủy A [chưa ban hành]',
    ]);
  });
});

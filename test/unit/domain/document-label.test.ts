import { expect, test } from '@jest/globals';
import { documentLabel, titleBeside, typedLabel, type Labelled } from '../../../src/domain/document-label.js';

const blank: Labelled = { key: 'x-tb.huyen-uy-a.x', code: null, name: null, title: null, type: 'TB', period: 'x' };

test.each<[Partial<Labelled>, string]>([
  [{ code: '12-TB/HU', name: 'Thông báo', title: 'Kết luận' }, '12-TB/HU'],
  [{ code: '30/2041/QH17', name: 'Luật Cầu đường', type: 'LUAT', period: '2041' }, '30/2041/QH17'],
  [{ name: 'Luật Cầu đường', type: 'LUAT', period: '2041' }, 'Luật Cầu đường năm 2041'],
  [{ name: 'Luật Cầu đường', title: 'Luật Cầu đường', type: 'LUAT' }, 'Luật Cầu đường'],
  [{ name: 'Hiến pháp 2041', type: 'HP', period: '2041' }, 'Hiến pháp 2041'],
  [{ name: 'Bộ luật Cầu đường', type: 'BL', period: '2041-2046' }, 'Bộ luật Cầu đường'],
  [{ name: 'Phiếu xử lý 7', title: 'Chuyển Thông báo số 12-TB/HU', type: 'PXL' }, 'Phiếu xử lý 7'],
  [{ name: 'Kế hoạch trồng cây', title: 'Kế hoạch của Huyện ủy A về trồng cây', type: 'KH' }, 'Kế hoạch của Huyện ủy A về trồng cây'],
  [{ name: 'Thông báo 2041-02-04', period: '2041' }, 'Thông báo 2041-02-04'],
  [{ name: 'Luật lạ', type: 'nope', period: '2041' }, 'Luật lạ'],
  [{}, 'x-tb.huyen-uy-a.x'],
])('%j is called %s', (differ, label) => expect(documentLabel({ ...blank, ...differ })).toBe(label));

test.each([
  ['1-KH/TU', 'kế hoạch', 'Kế hoạch 1-KH/TU'],
  ['Luật Cầu đường', 'luật', 'Luật Cầu đường'],
  ['Luật Cầu đường năm 2030', 'Luật', 'Luật Cầu đường năm 2030'],
  ['Phiếu xử lý 7', 'phiếu xử lý', 'Phiếu xử lý 7'],
  ['1-KH/TU', '', '1-KH/TU'],
])('%s, a %s, is called %s', (label, typeName, text) => expect(typedLabel(label, typeName)).toBe(text));

test.each([
  ['Luật Cầu đường năm 2030', 'Luật Cầu đường', null],
  ['Phiếu xử lý 7', 'Chuyển Thông báo 8', 'Chuyển Thông báo 8'],
  ['1-KH/TU', null, null],
])('beside %s, the title %s is told as %s', (label, title, told) => expect(titleBeside({ label, title })).toBe(told));

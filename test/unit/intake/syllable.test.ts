import { expect, test } from '@jest/globals';
import { isSyllable } from '../../../src/intake/syllable.js';

test.each(
  'nghiệp khuỷu quyết giữ gì giếng quý thuở ngoằn ngoèo huênh xoong huỳnh quỳnh hoạch khuếch loại thuyết rượu hưu xoáy yêu yếm ủy Uỷ ý đã ộc ềnh ương mươi tươi chịu nhiều nghiêng HĐND BCĐ QĐ ĐỒI Pả'.split(' '),
)('“%s” is one', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each(['', 'bỡnh', 'hỏt', 'cafộ', 'ộtộ', 'mướ̉n', 'khươ', 'ngơch', 'aủo', 'C«ng', 'Ã´ng', 'zứ', 'được.', 'hai từ', '12'])('“%s” is none', (word) => expect(isSyllable(word)).toBe(false));

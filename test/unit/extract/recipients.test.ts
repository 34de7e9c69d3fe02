import { describe, expect, test } from '@jest/globals';
import { nobodyForms } from '../../../src/extract/recipients.js';
import { readBody } from '../../support/directive.js';

const told = (tail: string): readonly (readonly [string, string | null])[] =>
  readBody(`Giao Sở Tài chính rà soát các trạm đo mưa.\n${tail}`).recipients.filter(({ block }) => block === 'DISTRIBUTION').map(({ name, purpose }) => [name, purpose] as const);

describe('who receives a paper', () => {
  test.each(nobodyForms)('$example is nobody', ({ example }) => expect(told(`Nơi nhận:\n- Bộ Xây dựng;\n- ${example};\n- Lưu: VT.`)).toEqual([['Bộ Xây dựng', null]]));

  test.each([
    ['each line with its purpose', 'Nơi nhận:\n- Bộ Xây dựng (để b/c);\n- Sở Tài chính (để thực hiện);\n- Lưu: VT.', [['Bộ Xây dựng', 'b/c'], ['Sở Tài chính', 'thực hiện']]],
    ['several on one line', 'Nơi nhận: - Bộ Xây dựng; - HĐND, UBND tỉnh;', [['Bộ Xây dựng', null], ['HĐND, UBND tỉnh', null]]],
    ['no scraps of a stamp', 'Nơi nhận:\n- Bộ Xây dựng; ‹G 2 l4\n- Văn phòng Quốc hội; r 2\n- Lưu: VT.', [['Bộ Xây dựng', null], ['Văn phòng Quốc hội', null]]],
    ['none behind the files', 'Nơi nhận:\n- Bộ Xây dựng;\n- Lưu: VT.\nCơ quan: Sở Tài chính\nChia sẻ với bạn bè', [['Bộ Xây dựng', null]]],
    ['nobody who signs', 'Nơi nhận:\n- Bộ Xây dựng;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Tám', [['Bộ Xây dựng', null]]],
    ['none where the name of the signer is cut', 'Nơi nhận:\n- Bộ Xây dựng;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn', [['Bộ Xây dựng', null]]],
  ] as const)('%s', (_, tail, expected) => expect(told(tail)).toEqual(expected));

  test.each([
    'Sở Y tế lập sổ theo mẫu, nơi nhận hồ sơ ghi tên người nộp.\nNơi nhận hồ sơ mở cửa cả tuần.\n1. Giao Sở Nội vụ tổ chức lớp trước ngày 15/9/2031.',
    'Biểu mẫu gồm ba cột.\nSTT | Nơi nhận | Ghi chú\n1 | Sở Y tế | gấp\n1. Giao Sở Nội vụ tổ chức lớp trước ngày 15/9/2031.',
  ])('%j does not end the text', (body) => expect(readBody(body).assignments.map(({ dueOn }) => dueOn)).toContain('2031-09-15'));
});

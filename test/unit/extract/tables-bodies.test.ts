import { describe, expect, test } from '@jest/globals';
import { beginsBody, subjectEnd } from '../../../src/extract/bodies.js';
import { secondHalves, splitBodies } from '../../../src/extract/body-lists.js';
import { verbs } from '../../../src/extract/body-words.js';
import { issuerEnd } from '../../../src/extract/issuer-end.js';
import { fieldVerbs, isField, nameVerbs } from '../../../src/extract/name-verbs.js';

const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);

/** The subject that a text begins with, and the verb behind it. */
function subjectOf(text: string): readonly [subject: string, verb: string | undefined] {
  const { end, verb } = subjectEnd(text, 0, text.length);
  return [text.slice(0, end).trim(), verb];
}

describe('a verb that is part of a name', () => {
  test.each(nameVerbs)('$verb in $example', ({ example }) => {
    const [subject = '', verb = ''] = example.split(' | ');
    const text = `${subject} ${verb} mọi trạm đo mưa.`;
    expect([beginsBody(text, 0), ...subjectOf(text)]).toEqual([true, subject, verb]);
  });

  test.each(nameVerbs)('$verb in $example is read by its own row', ({ verb, before, behind, example }) => {
    const text = example.replace(' | ', ' ');
    const at = text.indexOf(verb);
    expect([at > 0, before?.test(text.slice(0, at)) ?? true, behind?.test(text.slice(at + verb.length)) ?? true]).toEqual([true, true, true]);
  });

  test('no row stands twice', () => expect(repeated(nameVerbs.map(({ verb, before }) => `${verb} ${before === undefined ? 'behind' : 'before'}`))).toEqual([]));
});

describe('a field that a committee works on', () => {
  test.each(fieldVerbs)('Ban Chỉ đạo %s …', (verb) => {
    expect([isField(verb, 'Ban Chỉ đạo ', ' đê điều'), isField(verb, 'Hội đồng ', ' đê điều'), isField(verb, 'Tổ công tác về ', ' đê điều')]).toEqual([true, true, true]);
    expect([isField(verb, 'Sở Y tế ', ' đê điều'), isField(verb, 'Ban Chỉ đạo ', ' các đê điều'), isField(verb, 'Ban Chỉ đạo ', ' kế hoạch')]).toEqual([false, false, false]);
  });

  test.each(fieldVerbs.filter((verb) => !verbs.some((other) => verb.endsWith(` ${other}`))))('Ban Chỉ đạo %s đê điều is one name', (verb) => {
    expect(subjectOf(`Ban Chỉ đạo ${verb} đê điều tỉnh nạo vét mọi kênh.`)).toEqual([`Ban Chỉ đạo ${verb} đê điều tỉnh`, 'nạo vét']);
  });

  test.each([
    ['Ban Chỉ đạo xây dựng kế hoạch nạo vét kênh.', 'Ban Chỉ đạo', 'xây dựng'],
    ['Hội đồng thẩm định các hồ sơ đê điều.', 'Hội đồng thẩm định các hồ sơ đê điều', undefined],
    ['Tổ công tác kiểm tra toàn bộ trạm đo mưa.', 'Tổ công tác', 'kiểm tra'],
  ])('%s', (text, subject, verb) => expect(subjectOf(text)).toEqual([subject, verb]));

  test('no row stands twice', () => expect(repeated(fieldVerbs)).toEqual([]));
});

describe('the rank of a body', () => {
  test.each([
    ['Ủy ban nhân dân cấp xã rà soát các trạm đo mưa.', 'Ủy ban nhân dân cấp xã', 'rà soát'],
    ['Các sở cấp tỉnh rà soát các trạm đo mưa.', 'Các sở cấp tỉnh', 'rà soát'],
    ['Sở Tài chính cấp kinh phí cho các trạm đo mưa.', 'Sở Tài chính', 'cấp'],
  ])('%s', (text, subject, verb) => expect(subjectOf(text)).toEqual([subject, verb]));
});

describe('the second half of a name', () => {
  test.each(secondHalves)('… và %s', (half) => expect(splitBodies(`Sở Nông nghiệp và ${half}`)).toEqual([`Sở Nông nghiệp và ${half}`]));

  test('no row stands twice', () => expect(repeated(secondHalves)).toEqual([]));
});

describe('bodies of a list', () => {
  test.each<readonly [string, readonly string[]]>([
    ['các sở, ban, ngành và Công an tỉnh', ['các sở, ban, ngành', 'Công an tỉnh']],
    ['Đảng ủy, UBND 14 phường', ['Đảng ủy 14 phường', 'UBND 14 phường']],
    ['đồng chí Phạm Văn Sinh, Phó Chủ tịch, Trưởng ban', ['đồng chí Phạm Văn Sinh, Phó Chủ tịch, Trưởng ban']],
    ['đồng chí Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', ['đồng chí Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']],
    ['các Bộ: Y tế, Tài chính, Xây dựng', ['Bộ Y tế', 'Bộ Tài chính', 'Bộ Xây dựng']],
    ['Giám đốc các Sở: Y tế, Nội vụ', ['Giám đốc Sở Y tế', 'Giám đốc Sở Nội vụ']],
  ])('%s', (phrase, names) => expect(splitBodies(phrase)).toEqual(names));
});

describe('the issuer of a citation ends before', () => {
  test.each([
    ['what the paper is about', 'Ủy ban nhân dân tỉnh', ' về giá nước'],
    ['what it is for', 'Bộ Giáo dục và Đào tạo', ' hướng dẫn thi hành'],
    ['the next paper', 'Tỉnh ủy', ' và Quyết định số 5/QĐ-UBND'],
    ['a verb', 'Bộ Y tế', ' rà soát các trạm'],
    ['a comma', 'Sở Tài chính', ', Sở Nội vụ'],
    ['nothing within its own name', 'Sở Văn hóa, Thể thao và Du lịch', '.'],
    ['nothing within its own field', 'Ban Chỉ đạo Quốc gia về phòng', ' tại Hà Nội'],
  ])('%s', (_, name, rest) => expect(`${name}${rest}`.slice(0, issuerEnd(`${name}${rest}`, 0, name.length + rest.length))).toBe(name));
});

import { describe, expect, test } from '@jest/globals';
import { decisions, duties, holdsVerb, isClosing, isDecision, isDescription, isGeneric, isGround, isRule, isShortHeading, isTopicOfNoTask, topicsOfNoTask } from '../../../src/extract/gates.js';
import { orderAt } from '../../../src/extract/orders.js';
import type { Unit } from '../../../src/extract/units.js';
import { bare, readBody } from '../../support/directive.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);

describe('a heading of no task', () => {
  test.each(topicsOfNoTask)('%s', (topic) => expect([isTopicOfNoTask(`I. ${topic.toUpperCase()}`), isTopicOfNoTask(`2.1. ${capital(topic)} đo mưa`)]).toEqual([true, true]));

  test.each(['II. NHIỆM VỤ', '1. Sở Y tế', 'Rà soát mục tiêu', `1. Mục tiêu ${'đo mưa '.repeat(30)}`])('%s is none', (heading) => expect(isTopicOfNoTask(heading)).toBe(false));

  test('no row stands twice', () => expect(repeated(topicsOfNoTask)).toEqual([]));
});

describe('a decision', () => {
  test.each(decisions)('%s …', (word) => expect(isDecision(`${capital(word)} mua máy đo mưa`)).toBe(true));

  test.each(['Về máy đo mưa: Thường trực nhất trí mua trong năm 2031', 'Việc mua máy: UBND tỉnh đồng ý'])('%s', (text) => expect(isDecision(text)).toBe(true));

  test.each(['Thống nhất quản lý máy đo mưa', 'Ban hành văn bản về máy đo mưa', 'Mua máy đo mưa: Sở Y tế thống nhất với Sở Tài chính'])('%s is none', (text) => expect(isDecision(text)).toBe(false));

  test('no row stands twice', () => expect(repeated(decisions)).toEqual([]));
});

describe('a line of the grounds', () => {
  test.each(['Căn cứ Luật Giá ngày 19/6/2030;', '- Căn cứ Luật Giá;', 'Xét Tờ trình của Sở Y tế,', 'Theo đề nghị của Sở Y tế; '])('%s', (text) => expect(isGround(text)).toBe(true));

  test.each(['Căn cứ Luật Giá, các sở đo mưa.', 'Căn cứ Luật Giá', 'Theo dõi số liệu đo mưa;', 'Căn cứ số liệu. Giao Sở Y tế đo mưa;'])('%s is none', (text) => expect(isGround(text)).toBe(false));

  test('orders nobody, however many bodies it names', () => {
    expect(readBody('Ủy ban nhân dân tỉnh yêu cầu Sở Y tế thực hiện các nhiệm vụ sau:\n1. Rà soát các trạm đo mưa ven sông.\n2. Theo đề nghị của Sở Nội vụ giao Sở Tài chính lập dự toán máy đo;').assignments.map(({ leads }) => leads.map(bare))).toEqual([['Sở Y tế']]);
  });
});

describe('what tells and orders nothing', () => {
  const describes = (text: string): boolean | undefined => {
    const order = orderAt(text, 0, text.length, () => false);
    return order === undefined ? undefined : isDescription(text, order);
  };

  test.each([
    'Sở Y tế đã rà soát các trạm đo mưa.',
    'Sở Y tế vẫn rà soát các trạm đo mưa.',
    'Các trạm là nơi thực hiện việc đo mưa.',
    'Sở Y tế: Thành phần dự hội nghị gồm các sở, ban, ngành.',
    'Văn phòng Ủy ban nhân dân tỉnh: Thời gian họp là ngày 5/6/2031.',
    'Ủy ban nhân dân tỉnh: Hồ sơ đo mưa bao gồm sổ ghi và bản đồ.',
  ])('%s', (text) => expect(describes(text)).toBe(true));

  test.each(['Sở Y tế rà soát các trạm đo mưa.', 'Các sở, nhất là Sở Y tế rà soát các trạm đo mưa.', 'Sở Y tế: Nội dung đo mưa, sổ ghi, bản đồ trình trước ngày 5/6/2031.'])('%s orders', (text) => expect(describes(text)).toBe(false));

  test('who attends a meeting is nobody’s task', () => {
    expect(readBody('1. Sở Y tế: Thành phần dự hội nghị gồm lãnh đạo các xã ven sông.').assignments).toEqual([]);
  });
});

describe('what only opens what stands below', () => {
  test.each(['tập trung thực hiện các nhiệm vụ sau:', 'khẩn trương triển khai một số giải pháp sau đây:', 'chỉ đạo, tổ chức thực hiện:', 'thực hiện nội dung dưới đây'])('%s', (text) => expect(isGeneric(text)).toBe(true));

  test.each(['rà soát các trạm sau:', 'thực hiện việc đo mưa', 'tập trung đo mưa trong những ngày sau lũ'])('%s does more', (text) => expect(isGeneric(text)).toBe(false));

  test.each([['trực tiếp chỉ đạo công tác hộ đê:', true], ['chỉ đạo công tác hộ đê, đo mưa:', false], ['chỉ đạo công tác hộ đê', false]])('%s is a short heading: %s', (text, expected) => expect(isShortHeading(text)).toBe(expected));
});

describe('the close of a letter', () => {
  test.each(['biết, thực hiện./.', 'nghiêm túc triển khai thực hiện.', 'tổ chức thực hiện tốt các nội dung trên', 'triển khai thực hiện theo đúng quy định./.'])('%s', (text) => expect(isClosing(text)).toBe(true));

  test.each(['thực hiện việc đo mưa.', 'rà soát, báo cáo.'])('%s does more', (text) => expect(isClosing(text)).toBe(false));
});

test.each([['Hằng quý kiểm tra sổ ghi', true], ['Mọi trạm đo mưa ven sông', false], [`${'Mưa '.repeat(50)}kiểm tra`, false]])('%s holds a verb of doing: %s', (text, expected) => expect(holdsVerb(text)).toBe(expected));

describe('an article of rules', () => {
  const rule = (article: string, below: string): boolean => {
    const text = `${article}\n${below}`;
    const parent: Unit = { start: 0, end: article.length, kind: 'ARTICLE', label: 'Điều 3.', parent: undefined, children: [], place: 'Điều 3' };
    return isRule({ start: article.length + 1, end: text.length, kind: 'NUMBER', label: '1.', parent, children: [], place: 'Điều 3.1' }, text);
  };

  test.each(duties)('on “%s” is none', (duty) => expect(rule(`${capital(duty)} đo mưa`, 'Người trực ghi sổ mỗi giờ.')).toBe(false));

  test.each([
    ['Nguyên tắc đo mưa', 'Người trực ghi sổ mỗi giờ.', true],
    ['Nguyên tắc đo mưa', 'Sở Y tế có trách nhiệm ghi sổ mỗi giờ.', false],
    ['Nguyên tắc đo mưa', 'Người trực có trách nhiệm ghi sổ mỗi giờ.', true],
    ['Sở Y tế chủ trì đo mưa', 'Người trực ghi sổ mỗi giờ.', false],
  ])('%s: %s is a rule: %s', (article, below, expected) => expect(rule(article, below)).toBe(expected));

  test('of a decision whose number bears a year hands a task out in so many words', () => {
    const rules = { number: '21/2031/QĐ-UBND', heading: 'QUYẾT ĐỊNH\nBan hành Quy định đo mưa' };
    const leads = (article: string): readonly string[] => readBody(`Căn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Nguyên tắc đo mưa\n1. ${article}\nĐiều 2. Sổ ghi\n1. Trạm ghi sổ mỗi giờ.`, rules).assignments.flatMap((task) => task.leads.map(bare));
    expect(leads('Sở Y tế chịu trách nhiệm kiểm tra sổ ghi hằng quý.')).toEqual(['Sở Y tế']);
    expect(leads('Sở Y tế kiểm tra sổ ghi hằng quý.')).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { bare, readBody, taskOf, type Paper } from '../../support/directive.js';

/** Leads, chain and coordinators of one sentence, without their place. */
function told(sentence: string): { readonly leads: readonly string[]; readonly chain: readonly string[]; readonly with: readonly string[] } {
  const { leads, chain, coordinators } = taskOf(`1. ${sentence}`);
  return { leads: leads.map(bare), chain: chain.map(bare), with: coordinators.map(bare) };
}

const forms: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['Giao Sở Y tế rà soát các trạm đo mưa.', ['Sở Y tế'], [], []],
  ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ rà soát các trạm đo mưa.', ['Sở Y tế'], [], ['Sở Tài chính', 'Sở Nội vụ']],
  ['Sở Y tế chủ trì phối hợp Công an tỉnh và các xã, phường rà soát các trạm đo mưa.', ['Sở Y tế'], [], ['Công an tỉnh', 'các xã, phường']],
  ['Giao Sở Y tế, Sở Tài chính và Sở Nội vụ rà soát các trạm đo mưa.', ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'], [], []],
  ['Giao các Sở: Y tế, Tài chính, Nội vụ rà soát các trạm đo mưa.', ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'], [], []],
  ['Giao Sở Văn hóa, Thể thao và Du lịch rà soát các trạm đo mưa.', ['Sở Văn hóa, Thể thao và Du lịch'], [], []],
  ['Giao Sở Y tế chỉ đạo Trung tâm Y tế phối hợp với Công an tỉnh rà soát các trạm đo mưa.', ['Sở Y tế'], ['Sở Y tế', 'Trung tâm Y tế'], ['Công an tỉnh']],
  ['Ủy ban nhân dân các xã chỉ đạo Trung tâm Y tế giao Trạm Y tế rà soát các trạm đo mưa.', ['Ủy ban nhân dân các xã'], ['Ủy ban nhân dân các xã', 'Trung tâm Y tế', 'Trạm Y tế'], []],
  ['Đảng ủy các xã chỉ đạo Trung tâm Y tế chủ trì, phối hợp với Công an xã rà soát các trạm đo mưa.', ['Trung tâm Y tế'], ['Đảng ủy các xã', 'Trung tâm Y tế'], ['Công an xã']],
  ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân góp ngày công.', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'], [], []],
  ['Yêu cầu Thủ trưởng các cơ quan, đơn vị rà soát các trạm đo mưa.', ['Thủ trưởng các cơ quan, đơn vị'], [], []],
  ['Phân công đồng chí Phạm Văn Sinh, Phó Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo Sở Y tế rà soát các trạm đo mưa.', ['đồng chí Phạm Văn Sinh, Phó Chủ tịch Ủy ban nhân dân tỉnh'], ['đồng chí Phạm Văn Sinh, Phó Chủ tịch Ủy ban nhân dân tỉnh', 'Sở Y tế'], []],
  ['Giám đốc Sở Y tế chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về số liệu đo mưa.', ['Giám đốc Sở Y tế'], [], []],
  ['Sở Y tế có trách nhiệm rà soát các trạm đo mưa.', ['Sở Y tế'], [], []],
  ['Đối với Sở Y tế: Rà soát các trạm đo mưa ven sông.', ['Sở Y tế'], [], []],
  ['Sở Y tế: Rà soát các trạm đo mưa ven sông.', ['Sở Y tế'], [], []],
  ['Sở Y tế cùng với Sở Nội vụ rà soát các trạm đo mưa.', ['Sở Y tế'], [], ['Sở Nội vụ']],
  ['Giao Sở Y tế rà soát các trạm đo mưa, thống nhất với Sở Tài chính trước khi thực hiện.', ['Sở Y tế'], [], ['Sở Tài chính']],
];

describe('who leads, through whom, with whom', () => {
  test.each(forms)('%s', (sentence, leads, chain, coordinators) => expect(told(sentence)).toEqual({ leads, chain, with: coordinators }));

  test('who is urged, checked or worked with is neither chain nor coordinator', () => {
    expect(told('Sở Y tế kiểm tra, đôn đốc các xã rà soát số liệu đo mưa.')).toEqual({ leads: ['Sở Y tế'], chain: [], with: [] });
  });

  test('to whom is reported stands apart', () => {
    const { leads, reportsTo, kind } = taskOf('1. Giao Sở Y tế rà soát các trạm đo mưa, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2031.');
    expect([leads.map(bare), reportsTo.map(bare), kind]).toEqual([['Sở Y tế'], ['Ủy ban nhân dân tỉnh'], 'TASK']);
  });

  test('who answers for something is held accountable', () => {
    expect(taskOf('1. Giám đốc Sở Y tế chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về số liệu đo mưa.').kind).toBe('ACCOUNTABILITY');
  });

  test.each([['Giao', 'ASSIGN'], ['Đề nghị', 'REQUEST'], ['Yêu cầu', 'REQUIRE'], ['Phân công', 'DELEGATE']] as const)('%s … has the force %s', (word, modality) => {
    expect(taskOf(`1. ${word} Sở Y tế rà soát các trạm đo mưa.`).modality).toBe(modality);
  });

  test('local bodies carry the letterhead’s place and a short form', () => {
    expect(taskOf('1. Giao Sở Giáo dục và Đào tạo rà soát các trạm đo mưa.').leads).toEqual(['Sở Giáo dục và Đào tạo Nam Định (Sở GD&ĐT NĐ)']);
    expect(taskOf('1. Đề nghị Bộ Y tế rà soát các trạm đo mưa.').leads).toEqual(['Bộ Y tế']);
  });
});

type Row = readonly [leads: string, isInherited: boolean, opening: string];
const rows = (body: string, differ: Omit<Paper, 'body'> = {}): readonly Row[] => readBody(body, differ).assignments.map(({ leads, leadIsInherited, quote }) => [leads.map(bare).join('; '), leadIsInherited, quote.split(' ').slice(0, 3).join(' ').replace(/[.,;]$/u, '')]);

describe('what stands above hands down who leads', () => {
  test.each<readonly [string, string, readonly Row[]]>([
    ['a chapeau with names', 'Ủy ban nhân dân tỉnh yêu cầu Sở Y tế, Sở Nội vụ thực hiện các nhiệm vụ sau:\n1. Rà soát các trạm đo mưa ven sông.\n2. Tăng cường trực đêm trong mùa lũ.', [['Sở Y tế; Sở Nội vụ', true, 'Rà soát các'], ['Sở Y tế; Sở Nội vụ', true, 'Tăng cường trực']]],
    ['a chapeau, but an item with a subject of its own', 'Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:\n1. Rà soát các trạm đo mưa ven sông.\n2. Giao Sở Y tế khám bệnh cho người trực.', [['các sở', true, 'Rà soát các'], ['Sở Y tế', false, 'Giao Sở Y']]],
    ['the addressees of a letter', 'Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ.\n\nĐể kịp mùa lũ, Ủy ban nhân dân tỉnh yêu cầu:\n1. Rà soát các trạm đo mưa ven sông.', [['Sở Y tế; Sở Nội vụ', true, 'Rà soát các']]],
    ['a heading with a body', '1. Sở Y tế\n- Rà soát các trạm đo mưa ven sông.\n- Báo cáo số liệu đo mưa hằng tuần.\n2. Sở Nội vụ\n- Tổ chức tập huấn người trực trạm.', [['Sở Y tế', true, 'Rà soát các'], ['Sở Y tế', true, 'Báo cáo số'], ['Sở Nội vụ', true, 'Tổ chức tập']]],
    ['a heading with a body and a colon', '1. Trách nhiệm của Sở Y tế:\na) Rà soát các trạm đo mưa ven sông.\nb) Phối hợp với Sở Nội vụ tập huấn người trực.', [['Sở Y tế', true, 'Rà soát các'], ['Sở Y tế', true, 'Phối hợp với']]],
    ['a letter with a body, over plain paragraphs', '1. Nhiệm vụ cụ thể\na) Sở Y tế:\nRà soát các trạm đo mưa ven sông.\nTập huấn người trực trạm đo mưa.\nb) Sở Nội vụ:\nTổ chức tuyển người trực trạm đo mưa.', [['Sở Y tế', true, 'Rà soát các'], ['Sở Y tế', true, 'Tập huấn người'], ['Sở Nội vụ', true, 'Tổ chức tuyển']]],
    ['an order with dashes under it', '1. Giao Sở Y tế thực hiện các việc sau:\n- Rà soát các trạm đo mưa ven sông.\n- Tập huấn người trực trạm đo mưa.', [['Sở Y tế', true, 'Rà soát các'], ['Sở Y tế', true, 'Tập huấn người']]],
    ['an order with its own task and dashes under it', '1. Giao Sở Y tế lập kế hoạch trực mùa lũ, trong đó lưu ý những nội dung sau:\n- Rà soát các trạm đo mưa ven sông.', [['Sở Y tế', false, 'Giao Sở Y'], ['Sở Y tế', true, 'Rà soát các']]],
    ['a person with dashes', '1. Phân công đồng chí Phạm Văn Sinh, Phó Chủ tịch:\n- Chỉ đạo Sở Y tế rà soát các trạm đo mưa ven sông.', [['đồng chí Phạm Văn Sinh, Phó Chủ tịch', true, 'Chỉ đạo Sở']]],
    ['a new order in the same item', '1. Giao Sở Y tế rà soát các trạm đo mưa; giao Sở Nội vụ tập huấn người trực trạm.', [['Sở Y tế', false, 'Giao Sở Y'], ['Sở Nội vụ', false, 'giao Sở Nội']]],
  ])('%s', (_, body, expected) => expect(rows(body)).toEqual(expected));
});

const decision = { number: '63/QĐ-UBND', heading: 'QUYẾT ĐỊNH\nVề trạm đo mưa' };

describe('articles', () => {
  test('on duties give tasks, articles of rules none', () => {
    expect(rows('Căn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Nguyên tắc đo mưa\nSở Y tế đo mưa đúng giờ và ghi sổ đầy đủ.\nĐiều 2. Trách nhiệm của Sở Y tế\nSở Y tế kiểm tra sổ ghi hằng quý.', decision)).toEqual([['Sở Y tế', false, 'Sở Y tế']]);
  });

  test('that close a decision hold its executors accountable', () => {
    const { assignments } = readBody('Căn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Lập Tổ công tác.\nĐiều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.', decision);
    expect(assignments.map(({ leads, kind }) => [leads.map(bare), kind])).toEqual([[['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'Giám đốc Sở Y tế'], 'ACCOUNTABILITY']]);
  });
});

describe('plans', () => {
  test('labelled lines tell who leads, who helps and when', () => {
    const [task] = readBody('1. Lập bản đồ các trạm đo mưa\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Nội vụ, Sở Tài chính.\n- Thời gian hoàn thành: trước ngày 30/6/2031.').assignments;
    expect([task?.leads.map(bare), task?.coordinators.map(bare), task?.dueOn]).toEqual([['Sở Y tế'], ['Sở Nội vụ', 'Sở Tài chính'], '2031-06-30']);
  });

  test('the rows of a task table are tasks, its head is none', () => {
    const { assignments } = readBody('TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn\n1 | Lập bản đồ trạm đo mưa | Sở Y tế | Sở Nội vụ | trước ngày 30/6/2031\n2 | Mua máy đo mưa tự ghi | Sở Tài chính | | Quý III năm 2031');
    expect(assignments.map(({ leads, coordinators, dueOn, quote }) => [leads.map(bare), coordinators.map(bare), dueOn, quote.startsWith('Lập') || quote.startsWith('Mua')])).toEqual([[['Sở Y tế'], ['Sở Nội vụ'], '2031-06-30', true], [['Sở Tài chính'], [], '2031-09-30', true]]);
  });
});

describe('nobody is given a task by', () => {
  test.each([
    ['the description of how things are', '1. Sở Y tế đã rà soát xong các trạm đo mưa.'],
    ['aims', 'I. MỤC TIÊU\n1. Rà soát các trạm đo mưa trên toàn tỉnh.'],
    ['whoever agrees', '1. Thường trực Tỉnh ủy nhất trí với đề xuất mua máy đo mưa mới.'],
    ['whoever praises', '1. Ban Thường vụ Tỉnh ủy biểu dương các trạm đo mưa ven sông.'],
    ['what the voice decides itself', '1. Thống nhất chủ trương mua máy đo mưa mới.'],
    ['a sentence that only opens what follows', 'Ủy ban nhân dân tỉnh yêu cầu Sở Y tế thực hiện các nhiệm vụ sau:'],
    ['the close of a letter', 'Kính gửi: Sở Y tế.\n\nĐề nghị Sở Y tế triển khai thực hiện.'],
  ])('%s', (_, body) => expect(rows(body)).toEqual([]));
});

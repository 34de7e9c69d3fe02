import { describe, expect, test } from '@jest/globals';
import type { RelationKind } from '../../../src/domain/relation.js';
import { cited, readBody, type Paper } from '../../support/directive.js';

const plan = 'Kế hoạch số 7/KH-UBND ngày 03/01/2031 của Ủy ban nhân dân tỉnh';
const decision = { number: '63/QĐ-UBND', heading: 'QUYẾT ĐỊNH\nVề giá nước' };
const grounds = 'Căn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\n\n';

/** What a plan that stands in a body is to the paper. */
const relationIn = (body: string, differ: Omit<Paper, 'body'> = {}): readonly RelationKind[] => readBody(body, differ).citations.filter(({ code }) => code === '7/KH-UBND').map(({ relation }) => relation);

const ordering: readonly (readonly [string, RelationKind])[] = [
  [`Tiếp tục triển khai thực hiện ${plan}.`, 'DIRECTS_EXECUTION_OF'],
  [`Các sở thực hiện nghiêm ${plan}.`, 'DIRECTS_EXECUTION_OF'],
  [`Quán triệt, cụ thể hóa ${plan} ở từng xã.`, 'DIRECTS_EXECUTION_OF'],
  [`Sở Y tế khám bệnh theo chỉ đạo của Chủ tịch tại ${plan}.`, 'APPLIES'],
  [`Sở Y tế khám bệnh theo hướng dẫn tại ${plan}.`, 'APPLIES'],
  [`Các trạm đo mưa phân hạng theo ${plan}.`, 'APPLIES'],
  [`Duy trì hai đoàn kiểm tra theo ${plan}.`, 'APPLIES'],
  [`Cơ bản nhất trí với đề xuất tại ${plan}.`, 'ENDORSES'],
  [`Báo cáo kết quả thực hiện ${plan}.`, 'REVIEWS'],
  [`Sơ kết 5 năm, đánh giá tình hình thực hiện ${plan}.`, 'REVIEWS'],
  [`Sở Y tế lập danh sách (gửi kèm ${plan}).`, 'ENCLOSES'],
  [`Bãi bỏ ${plan}.`, 'REPEALS'],
  [`Kế hoạch này thay thế ${plan}.`, 'REPLACES'],
  [`Thu hồi ${plan}.`, 'REVOKES'],
  [`Đình chỉ thi hành ${plan}.`, 'SUSPENDS'],
  [`Tạm ngưng hiệu lực ${plan}.`, 'PAUSES_EFFECT'],
  [`Đính chính ${plan} do sai sót.`, 'CORRECTS'],
  [`Sửa đổi, bổ sung một số nội dung của ${plan}.`, 'AMENDS'],
  [`Sửa đổi khoản 2 mục III ${plan} như sau.`, 'AMENDS'],
  [`${plan} hết hiệu lực kể từ ngày ký Kế hoạch này.`, 'REPEALS'],
  [`${plan} bị bãi bỏ.`, 'REPEALS'],
];

describe('in the ordering part', () => {
  test.each(ordering)('%s … %s', (sentence, relation) => expect(relationIn(`1. ${sentence}`)).toEqual([relation]));

  test.each([
    ['DIRECTION', `Khám bệnh theo chỉ đạo của Chủ tịch tại ${plan}.`],
    ['GUIDANCE', `Khám bệnh theo hướng dẫn của Sở Y tế tại ${plan}.`],
    ['RULE', `Phân hạng trạm theo ${plan}.`],
    ['MANDATE', `Duy trì hai đoàn kiểm tra theo ${plan}.`],
    [null, `Tiếp tục thực hiện ${plan}.`],
  ])('the mode %s is told by %j', (mode, sentence) => expect(readBody(`1. ${sentence}`).citations.map((one) => one.mode)).toEqual([mode]));

  test('a provision makes an amendment partial', () => {
    const partly = (sentence: string): unknown => readBody(`1. ${sentence}`).citations.map(({ isPartial, provision }) => [isPartial, provision]);
    expect(partly(`Bãi bỏ khoản 2 Điều 3 Quyết định số 7/QĐ-UBND.`)).toEqual([[true, 'khoản 2 Điều 3']]);
    expect(partly(`Bãi bỏ Quyết định số 7/QĐ-UBND.`)).toEqual([[false, null]]);
  });
});

describe('elsewhere', () => {
  test.each<readonly [string, string, Omit<Paper, 'body'>, RelationKind]>([
    ['the subject of a công văn', 'Kính gửi: Sở Y tế.\n\n1. Rà soát các trạm đo mưa.', { number: '9/UBND-NN', heading: `V/v triển khai thực hiện ${plan}` }, 'IMPLEMENTS'],
    ['the title of a plan', '1. Rà soát các trạm đo mưa.', { heading: `KẾ HOẠCH\nThực hiện ${plan}` }, 'IMPLEMENTS'],
    ['the opening sentence', `Thực hiện ${plan}, Ủy ban nhân dân tỉnh yêu cầu Sở Y tế như sau:\n1. Rà soát các trạm đo mưa.`, {}, 'IMPLEMENTS'],
    ['a ground', `Căn cứ ${plan};\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Lập tổ.`, decision, 'BASED_ON'],
    ['a proposal among the grounds', `Căn cứ Luật Giá;\nTheo đề nghị của Sở Y tế tại ${plan}.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Lập tổ.`, decision, 'BASED_ON'],
    ['a plan that a council considered', `Căn cứ Luật Giá;\nXét ${plan};\n\nQUYẾT NGHỊ:\n\nĐiều 1. Lập tổ.`, { number: '9/NQ-HĐND', heading: 'NGHỊ QUYẾT\nVề giá nước', letterhead: 'HỘI ĐỒNG NHÂN DÂN\nTỈNH NAM ĐỊNH' }, 'BASED_ON'],
    ['the description of how things are', `Trong quý I, 42 xã đã đo mưa theo ${plan}, kết quả khá tốt.\n1. Rà soát các trạm đo mưa.`, {}, 'CITES'],
    ['the closing article', `${grounds}Điều 1. Lập tổ.\nĐiều 2. Quyết định này thay thế ${plan}.`, decision, 'REPLACES'],
  ])('%s', (_, body, differ, relation) => expect(relationIn(body, differ)).toEqual([relation]));
});

describe('a relation spreads over a list until a new cue', () => {
  test('over commas and semicolons of one verb', () => {
    const document = readBody('1. Tiếp tục triển khai thực hiện Nghị quyết số 9-NQ/TU ngày 02/3/2030 của Tỉnh ủy, Quyết định số 88/QĐ-UBND ngày 04/5/2030; Kế hoạch số 7/KH-UBND ngày 03/01/2031.');
    expect(cited(document)).toEqual([['9-NQ/TU', 'DIRECTS_EXECUTION_OF'], ['88/QĐ-UBND', 'DIRECTS_EXECUTION_OF'], ['7/KH-UBND', 'DIRECTS_EXECUTION_OF']]);
  });

  test('a repeal does not reach what the repealed paper amended', () => {
    const document = readBody(`${grounds}Điều 1. Bãi bỏ Quyết định số 88/QĐ-UBND ngày 04/5/2030 sửa đổi Quyết định số 70/QĐ-UBND ngày 05/6/2029.`, decision);
    expect(cited(document)[1]).toEqual(['88/QĐ-UBND', 'REPEALS']);
    expect(cited(document)[2]?.[1]).not.toBe('AMENDS');
  });

  test.each([['thay thế', 'REPLACES'], ['bãi bỏ', 'REPEALS']] as const)('a list behind “%s các …:” over its semicolons', (verb, relation) => {
    const document = readBody(`${grounds}Điều 1. Lập tổ.\nĐiều 2. Quyết định này ${verb} các Quyết định sau: Quyết định số 5/QĐ-UBND ngày 04/5/2029; Quyết định số 6/QĐ-UBND ngày 05/5/2029; Quyết định số 8/QĐ-UBND ngày 06/5/2029.`, decision);
    expect(cited(document).slice(1)).toEqual([['5/QĐ-UBND', relation], ['6/QĐ-UBND', relation], ['8/QĐ-UBND', relation]]);
  });

  test('grounds end where the operative word stands', () => {
    expect(cited(readBody(`Căn cứ Luật Giá;\nCăn cứ Nghị quyết số 9-NQ/TU ngày 02/3/2030;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Các xã đo mưa theo Kế hoạch số 7/KH-UBND.`, decision))).toEqual([['Luật Giá', 'BASED_ON'], ['9-NQ/TU', 'BASED_ON'], ['7/KH-UBND', 'APPLIES']]);
  });

  test('the law that a law amends is amended in its enacting words too', () => {
    const document = readBody('Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thống kê số 89/2015/QH13.\n\nĐiều 1. Sửa đổi khoản 2 Điều 4 của Luật Thống kê số 89/2015/QH13', { letterhead: 'QUỐC HỘI', number: '77/2031/QH17', heading: 'LUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT THỐNG KÊ' });
    expect(document.citations.filter(({ code }) => code === '89/2015/QH13').map(({ relation }) => relation)).toEqual(['AMENDS', 'AMENDS']);
  });
});

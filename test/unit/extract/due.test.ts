import { describe, expect, test } from '@jest/globals';
import type { DueFacts } from '../../../src/domain/facts.js';
import { readBody, taskOf } from '../../support/directive.js';

const forms: readonly (readonly [string, Partial<DueFacts>])[] = [
  ['trước ngày 15/9/2031', { on: '2031-09-15', isExclusive: true }],
  ['trước ngày 15 tháng 9 năm 2031', { on: '2031-09-15', isExclusive: true }],
  ['trước 17h00 ngày 15/9/2031', { on: '2031-09-15', isExclusive: true }],
  ['trước ngày 15/9', { on: '2031-09-15', isExclusive: true }],
  ['chậm nhất ngày 20/10/2031', { on: '2031-10-20', isExclusive: false }],
  ['chậm nhất đến hết ngày 20/10/2031', { on: '2031-10-20', isExclusive: false }],
  ['xong đến ngày 28-02-2031', { on: '2031-02-28', isExclusive: false }],
  ['từ ngày 08/9/2031 đến ngày 18/9/2031', { from: '2031-09-08T00:00:00+07:00', until: '2031-09-18T23:59:59+07:00', on: null }],
  ['từ nay đến hết năm 2031', { until: '2031-12-31T23:59:59+07:00' }],
  ['từ 6h00 ngày 21/9/2031', { from: '2031-09-21T06:00:00+07:00' }],
  ['hoàn thành trong Quý III năm 2031', { on: '2031-09-30' }],
  ['hoàn thành trong tháng 02 năm 2032', { on: '2032-02-29' }],
  ['hoàn thành trong năm 2031', { on: '2031-12-31' }],
  ['trong vòng 12 giờ', { duration: 'PT12H' }],
  ['trong thời hạn 15 ngày làm việc', { duration: 'P15D', condition: 'ngày làm việc' }],
  ['trong thời hạn 15 ngày kể từ ngày ban hành Quyết định này', { duration: 'P15D', event: 'kể từ ngày ban hành Quyết định này', on: null }],
  ['trong 05 ngày kể từ ngày ký', { duration: 'P5D', event: 'kể từ ngày ký' }],
  ['chậm nhất 15 (mười lăm) ngày làm việc kể từ ngày nhận được hồ sơ', { duration: 'P15D', condition: 'ngày làm việc', event: 'kể từ ngày nhận được hồ sơ' }],
  ['hoàn thành trong quý III/2031', { on: '2031-09-30', text: 'hoàn thành trong quý III/2031' }],
  ['trong vòng 2 tháng', { duration: 'P2M' }],
  ['3 ngày/lần', { recurrence: '3 ngày/lần' }],
  ['hằng tuần', { recurrence: 'hằng tuần' }],
  ['trước ngày 15/12 hằng năm', { on: null, recurrence: expect.stringContaining('hằng năm') as unknown as string }],
  ['ngay khi được cấp máy', { event: 'ngay khi được cấp máy' }],
  ['khi đủ điều kiện', { condition: 'khi đủ điều kiện' }],
];

describe('when a task is due', () => {
  test.each(forms)('… %s', (words, due) => {
    const { due: found, dueOn } = taskOf(`1. Giao Sở Tài chính rà soát các trạm đo mưa ${words}.`);
    expect(found).toMatchObject(due);
    expect(dueOn).toBe(found?.on ?? found?.until?.slice(0, 10) ?? null);
  });

  test('words of haste are no day', () => {
    expect(taskOf('1. Giao Sở Tài chính khẩn trương rà soát các trạm đo mưa.')).toMatchObject({ dueOn: null, due: { on: null, urgency: 'khẩn trương' } });
  });

  test('nothing said is nothing told', () => expect(taskOf('1. Giao Sở Tài chính rà soát các trạm đo mưa.')).toMatchObject({ dueOn: null, due: null }));

  test('the day of a cited paper is none', () => {
    expect(taskOf('1. Giao Sở Tài chính rà soát các trạm đo mưa theo Quyết định số 7/QĐ-UBND ngày 03/01/2031.').dueOn).toBeNull();
  });

  test.each(['ngày 31/02/2031', 'ngày 40/13/2031', 'ngày 00/00/2031'])('trước %s is no day of the calendar', (day) => {
    expect(taskOf(`1. Giao Sở Tài chính rà soát các trạm đo mưa trước ${day}.`).dueOn).toBeNull();
  });

  test.each(['từ 25h00 ngày 21/9/2031', 'từ 6h70 ngày 21/9/2031', 'trong tháng 13 năm 2031', 'trong vòng 0 ngày'])('%s is no time', (words) => {
    expect(taskOf(`1. Giao Sở Tài chính rà soát các trạm đo mưa ${words}.`).due).toBeNull();
  });

  test('a day that the calendar has not is warned of', () => {
    expect(readBody('1. Giao Sở Tài chính rà soát các trạm đo mưa trước ngày 31/6/2031.').warnings).toContain('it prints a day that the calendar has not');
  });

  test('what is striven for is best effort', () => {
    expect(taskOf('1. Giao Sở Tài chính rà soát các trạm đo mưa, phấn đấu xong trước ngày 15/9/2031.')).toMatchObject({ dueOn: '2031-09-15', due: { isBestEffort: true } });
  });

  test('a day of its own stays with each task of a list', () => {
    const { assignments } = readBody('Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính thực hiện các nhiệm vụ sau:\n1. Lập dự toán mua máy đo trước ngày 01/4/2031.\n2. Rà soát các trạm đo mưa.\n3. Báo cáo kết quả đo mưa trước ngày 01/6/2031.');
    expect(assignments.map(({ dueOn }) => dueOn)).toEqual(['2031-04-01', null, '2031-06-01']);
  });

  test('an article on the term holds for the articles before it', () => {
    const { assignments } = readBody('Căn cứ Luật Giá;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao Sở Tài chính rà soát các trạm đo mưa.\nĐiều 2. Thời hạn hoàn thành: đến hết ngày 30/6/2031.', { number: '63/QĐ-UBND', heading: 'QUYẾT ĐỊNH\nVề trạm đo mưa' });
    expect(assignments.map(({ dueOn }) => dueOn)).toEqual(['2031-06-30']);
  });
});

import { expect, test } from '@jest/globals';
import { ingestData, joinSummaries, renderIngest, type IngestOutcome } from '../../../src/cli/render-ingest.js';
import { DomainError } from '../../../src/domain/errors.js';
import type { IngestSummary, Outcome, Paper } from '../../../src/ingest/ingest.js';

const paper = (label: string, outcome: Outcome): Paper => ({ key: label.toLowerCase(), label, file: 'a.txt', outcome });
const papers = [paper('A-TB', 'UNCHANGED'), paper('B-TB', 'REPLACED'), paper('Luật\nCây', 'NEW')];
const summary: IngestSummary = { documents: 2, unchanged: 1, papers, newStubs: 5, becameHeld: 1, resolved: 9, ambiguous: 2, unresolved: 3, assignments: 7, warnings: ['a.txt: no date'], failed: [], keys: ['b', 'a'] };
const outcome: IngestOutcome = { files: 3, failed: [], summary, isDryRun: false, isComplete: true };
const unread = { name: 'b.txt', error: new DomainError('UNREADABLE_FILE', 'No.') };

test('the summary is a line for each number', () => {
  expect(renderIngest(outcome)).toBe(`Đã đọc 3 tệp.
Văn bản: 3 (mới: 1, thay thế: 1, không đổi: 1)
  mới: Luật Cây (a.txt)
  thay thế: B-TB (a.txt)
  không đổi: A-TB (a.txt)
Văn bản mới chỉ được dẫn: 5
Văn bản trước chỉ được dẫn, nay có toàn văn: 1
Dẫn chiếu: 9 đã xác định, 2 có thể là nhiều văn bản, 3 chưa xác định
Nhiệm vụ: 7
Cảnh báo: 1
`);
});

test('files that say nothing new are said to, without noughts', () => {
  expect(renderIngest({ ...outcome, summary: { ...summary, papers: papers.slice(0, 1) } })).toBe(`Đã đọc 3 tệp.
Văn bản: 1 (mới: 0, thay thế: 0, không đổi: 1)
  không đổi: A-TB (a.txt)
Không có gì mới: kho đã có đúng những gì các tệp này nói.
Cảnh báo: 1
`);
});

test.each<readonly [string, Partial<IngestOutcome>, string]>([
  ['a trial', { isDryRun: true }, 'Chạy thử: không ghi gì vào kho.\n'],
  ['a stop', { isComplete: false }, 'chạy lại lệnh này để làm tiếp'],
  ['a failure', { failed: [unread] }, 'Đã đọc 3 tệp, lỗi 1.\n'],
  ['that there was none', { summary: { ...summary, papers: [] } }, 'Văn bản: 0\nVăn bản mới chỉ'],
  ['how many more there are', { summary: { ...summary, papers: [...Array.from({ length: 1020 }, (_, at) => paper(`${at}-TB`, 'UNCHANGED')), paper('B-TB', 'NEW')] } }, '  không đổi: 18-TB (a.txt)\n  … và 1.001 văn bản khác\n'],
])('%s is said', (_, differ, text) => expect(renderIngest({ ...outcome, ...differ })).toContain(text));

test('as data it is the same, failures by code', () => {
  expect(ingestData({ ...outcome, failed: [unread, { name: 'c', error: new TypeError('ours') }] })).toEqual({ ...summary, files: 3, isDryRun: false, isComplete: true, failed: [{ name: 'b.txt', code: 'UNREADABLE_FILE', message: 'No.' }, { name: 'c', code: 'INTERNAL', message: 'ours' }] });
});

test('batches add up; a document of two batches is one', () => {
  expect(joinSummaries([])).toMatchObject({ documents: 0, keys: [], warnings: [] });
  expect(joinSummaries([summary, { ...summary, keys: ['c', 'a'] }])).toEqual({ documents: 4, unchanged: 2, papers: [...papers, ...papers], newStubs: 10, becameHeld: 2, resolved: 18, ambiguous: 4, unresolved: 6, assignments: 14, warnings: ['a.txt: no date', 'a.txt: no date'], failed: [], keys: ['b', 'a', 'c'] });
});

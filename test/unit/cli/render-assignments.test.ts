import { expect, test } from '@jest/globals';
import type { Due } from '../../../src/domain/day-label.js';
import type { AssignmentsAnswer, Task } from '../../../src/cli/answers.js';
import { renderAssignments } from '../../../src/cli/render-assignments.js';
import { document, file, task } from './invented.js';

const plan = document('1-KH/TU');
const due: Due = { text: 'trước 01/4', on: '2031-04-01', isExclusive: true, isBestEffort: true, recurrence: null, condition: 'khi đủ vốn', event: null };

function answer(nodes: readonly Task[], other: Partial<AssignmentsAnswer> = {}): AssignmentsAnswer {
  return { assignments: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } }, coverage: { held: 1, stubs: 0 }, ...other };
}

test('a task with all about it', () => {
  const one = task('A1-1', plan, {
    leads: [{ name: 'Lê Văn Cầu', post: 'Giám đốc' }],
    leadIsInherited: true,
    chain: [{ name: 'UBND Tỉnh A', post: null }, { name: 'Sở Cầu đường A', post: null }],
    coordinators: [{ name: 'Sở Vốn A', post: null }, { name: 'Huyện B', post: null }],
    roles: [{ role: 'giám sát', name: 'Ban Kiểm tra' }],
    assigner: [{ name: 'Tỉnh ủy A', post: null }],
    due,
    derivedFrom: [{ id: 'A0-1', document: plan }],
    carriedDownBy: [{ id: 'A2-1', document: plan }],
    produces: [document(null, { title: 'Quy chế cầu' })],
  });
  expect(renderAssignments(answer([one]), 'Sở Cầu đường A', file)).toBe(`Nhiệm vụ của “Sở Cầu đường A”: 1

  A1-1 · 1-KH/TU, §2 gạch 1 · nhiệm vụ · giao
    Rà soát các cây cầu
    chủ trì: Lê Văn Cầu (Giám đốc) (theo câu hoặc đề mục trước)
    tuyến chỉ đạo: UBND Tỉnh A → Sở Cầu đường A
    phối hợp: Sở Vốn A; Huyện B
    giám sát: Ban Kiểm tra
    người giao: Tỉnh ủy A
    thời hạn: trước 01/4 (phấn đấu trước 01/04/2031; khi đủ vốn)
    cụ thể hóa: A0-1 (1-KH/TU)
    được cụ thể hóa ở: A2-1 (1-KH/TU)
    giao ban hành: Quy chế cầu
`);
});

test('a post that the name says already is said once', () => {
  const leads = [{ name: 'Giám đốc Lê Văn Cầu', post: 'Giám đốc' }, { name: 'Lê Văn Cầu', post: 'Giám đốc' }];
  expect(renderAssignments(answer([task('A1-1', plan, { leads })]), '1', file)).toContain('chủ trì: Giám đốc Lê Văn Cầu; Lê Văn Cầu (Giám đốc)\n');
});

test('tasks of a document name it once; a page that is not the last says how to go on', () => {
  const page = { totalCount: 30, nodes: [task('A1-1', plan)], pageInfo: { hasNextPage: true, endCursor: 'xyz' } };
  const text = renderAssignments(answer([], { document: plan, assignments: page }), '1', file);
  expect(text).toContain('Nhiệm vụ trong Kế hoạch 1-KH/TU · 05/03/2031 · Tỉnh ủy A: 30\n\n  A1-1 · §2 gạch 1 · nhiệm vụ · giao\n');
  expect(text).toContain('… còn nữa (trang này 1 trong 30), xem tiếp: --after xyz\n');
});

test('no task: of a document that nobody has read that is not known', () => {
  expect(renderAssignments(answer([]), 'Sở X', file)).toBe('Không có nhiệm vụ nào như vậy của “Sở X”.\n');
  expect(renderAssignments(answer([], { document: { ...plan, presence: 'STUB' } }), '1', file)).toContain('\nToàn văn chưa được đọc: chưa rõ, không phải là không có.\n');
});

import type { Assignee, AssignmentsAnswer, Task, TaskName } from './answers.js';
import { documentLine } from './document-line.js';
import { dueLabel } from '../domain/day-label.js';
import { countLabel, inheritedLabel, kindLabels, modalityLabels, placeLabel } from '../domain/labels.js';
import { paints, readable, wrap, type Page } from './page.js';

/** Tasks of a document, or of a body or person that was asked for by `reference`. */
export function renderAssignments(answer: AssignmentsAnswer, reference: string, page: Page): string {
  const { document, assignments } = readable(answer);
  const paint = paints(page);
  const { nodes, totalCount, pageInfo } = assignments;
  const whose = document === undefined ? `của “${reference}”` : `trong ${documentLine(document, paint)}`;
  const lines = [
    wrap(totalCount === 0 ? `Không có nhiệm vụ nào như vậy ${whose}.` : `Nhiệm vụ ${whose}: ${countLabel(totalCount)}`, page),
    ...(totalCount === 0 && document?.presence === 'STUB' ? ['Toàn văn chưa được đọc: chưa rõ, không phải là không có.'] : []),
    ...nodes.flatMap((task) => ['', ...taskLines(task, document === undefined, page)]),
    ...(pageInfo.hasNextPage ? ['', `… còn nữa (trang này ${nodes.length} trong ${countLabel(totalCount)}), xem tiếp: --after ${pageInfo.endCursor ?? ''}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function taskLines(task: Task, namesDocument: boolean, page: Page): readonly string[] {
  const paint = paints(page);
  const { summary, quote, leads, chain, coordinators, roles, due, derivedFrom, carriedDownBy, produces } = task;
  const where = [namesDocument ? task.document.label : null, task.place === null ? null : placeLabel(task.place)].filter((part) => part !== null).join(', ');
  const head = [where, kindLabels[task.kind], modalityLabels[task.modality]].filter((part) => part !== null && part !== '').join(' · ');
  const line = (label: string, text: string): readonly string[] => (text === '' ? [] : [wrap(`${paint.dim(`${label}:`)} ${text}`, page, '    ', '      ')]);
  return [
    wrap(`${paint.bold(task.id)} · ${head}`, page, '  ', '    '),
    wrap(summary ?? `“${quote ?? ''}”`, page, '    '),
    ...line('chủ trì', `${people(leads)}${task.leadIsInherited ? ` (${inheritedLabel})` : ''}`.trim()),
    ...line('tuyến chỉ đạo', chain.map(({ name }) => name).join(' → ')),
    ...line('phối hợp', people(coordinators)),
    ...roles.flatMap(({ role, name }) => line(role === '' ? 'vai trò khác' : role, name)),
    ...line('người giao', people(task.assigner)),
    ...line('thời hạn', due === null ? '' : dueLabel(due)),
    ...line('cụ thể hóa', taskNames(derivedFrom)),
    ...line('được cụ thể hóa ở', taskNames(carriedDownBy)),
    ...line('giao ban hành', produces.map(({ label }) => label).join('; ')),
  ];
}

function people(list: readonly Assignee[]): string {
  return list.map(({ name, post }) => (post === null || name.includes(post) ? name : `${name} (${post})`)).join('; ');
}

function taskNames(tasks: readonly TaskName[]): string {
  return tasks.map(({ id, document }) => `${id} (${document.label})`).join('; ');
}

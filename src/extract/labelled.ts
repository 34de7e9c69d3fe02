import { splitBodies } from './body-lists.js';
import type { Unit } from './units.js';

/** A line of a plan that tells one thing of the task above it (dòng có nhãn). */
export interface LabelForm {
  readonly tells: 'LEADS' | 'COORDINATORS' | 'TIME';
  readonly pattern: RegExp;
  readonly example: string;
}

export const labelForms: readonly LabelForm[] = [
  { tells: 'COORDINATORS', pattern: /^(?:các )?(?:đơn vị|cơ quan|bộ phận) phối hợp(?: thực hiện)?\s?:\s*/iu, example: 'Đơn vị phối hợp: Sở Tài chính' },
  { tells: 'LEADS', pattern: /^(?:các )?(?:đơn vị|cơ quan|bộ phận)(?: (?:chủ trì|thực hiện|chịu trách nhiệm|tham mưu))+\s?:\s*/iu, example: 'Đơn vị chủ trì: Sở Y tế' },
  { tells: 'LEADS', pattern: /^(?:phân công|chủ trì)(?: thực hiện)?\s?:\s*/iu, example: 'Chủ trì: Sở Y tế' },
  { tells: 'TIME', pattern: /^(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|trình|báo cáo))*\s?:\s*/iu, example: 'Thời gian hoàn thành: trước ngày 30/6/2031' },
];

/** A task told by labelled lines under it. */
export interface LabelledTask {
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly time: string;
  /** Where the first labelled line begins: the task's own words end before it. */
  readonly labelsFrom: number;
}

/** Reads the labelled lines right under a unit; undefined when none tells who leads. */
export function labelledTask(text: string, unit: Unit): LabelledTask | undefined {
  const told = unit.children.flatMap((child) => {
    const line = text.slice(child.start, child.end);
    const form = labelForms.find(({ pattern }) => pattern.test(line));
    return form === undefined ? [] : [{ tells: form.tells, child, rest: line.replace(form.pattern, '').replace(/[\s.;]+$/, '') }];
  });
  const names = (tells: LabelForm['tells']): readonly string[] => told.filter((one) => one.tells === tells).flatMap(({ rest }) => splitBodies(rest));
  const first = told[0];
  if (first === undefined || names('LEADS').length === 0) return undefined;
  return { leads: names('LEADS'), coordinators: names('COORDINATORS'), time: told.filter((one) => one.tells === 'TIME').map(({ rest }) => rest).join('; '), labelsFrom: first.child.start };
}

/** The columns of a task table, by what their heads say. */
export interface TaskColumns {
  readonly task: number;
  readonly leads: number;
  readonly coordinators: number;
  readonly time: number;
}

/** What the head of a column says of it, with heads that say so. */
export interface ColumnHead {
  readonly column: keyof TaskColumns;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** The first row that fits tells: "Cơ quan phối hợp thực hiện" helps, whatever else it says. */
export const columnHeads: readonly ColumnHead[] = [
  { column: 'coordinators', pattern: /phối hợp/iu, examples: ['Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện'] },
  { column: 'leads', pattern: /chủ trì|(?:đơn vị|cơ quan) (?:thực hiện|chịu trách nhiệm)|phân công/iu, examples: ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Phân công thực hiện'] },
  { column: 'time', pattern: /thời (?:gian|hạn)|tiến độ|hoàn thành/iu, examples: ['Thời hạn', 'Thời gian hoàn thành', 'Tiến độ'] },
  { column: 'task', pattern: /nhiệm vụ|nội dung|công việc|tên (?:đề án|dự án)|đề án/iu, examples: ['Nhiệm vụ', 'Nội dung công việc', 'Tên dự án', 'Đề án'] },
];

/** The columns when a row is the head of a task table, else undefined. */
export function taskColumns(cells: readonly string[]): TaskColumns | undefined {
  const at = (wanted: keyof TaskColumns): number => cells.findIndex((cell) => columnHeads.find(({ pattern }) => pattern.test(cell))?.column === wanted);
  const columns = { task: at('task'), leads: at('leads'), coordinators: at('coordinators'), time: at('time') };
  return cells.length >= 3 && columns.leads !== -1 && columns.task !== -1 ? columns : undefined;
}

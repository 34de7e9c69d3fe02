import type { Properties } from '../../domain/exported.js';
import { kindLabels, modalityLabels, statusLabels } from '../../domain/labels.js';
import { relationCaption, relationTypes, type RelationKind } from '../../domain/relation.js';

/** What codes are called for readers of Vietnamese; a code without a word stays as it is. */

const directions: Readonly<Record<string, string>> = {
  UPSTREAM: 'phía trước (những gì văn bản gốc dựa trên)',
  DOWNSTREAM: 'phía sau (những gì dựa trên văn bản gốc)',
  BOTH: 'cả hai phía',
};

/** Arguments of questions. */
const asked: Readonly<Record<string, string>> = { of: 'Hỏi về', direction: 'Chiều', relations: 'Quan hệ', depth: 'Độ sâu tối đa', asOf: 'Tính đến ngày' };

const words = { assignmentKinds: kindLabels, modalities: { ...modalityLabels, NONE: '' }, statuses: statusLabels, directions, asked } as const;

/** @example word('statuses', 'UNKNOWN') === 'không có trong kho' */
export function word(table: keyof typeof words, code: string): string {
  const found: Readonly<Record<string, string | null>> = words[table];
  return Object.hasOwn(found, code) ? (found[code] ?? code) : code;
}

const relationKinds = new Set<string>(relationTypes.map(({ kind }) => kind));

/** True of edges between documents. */
export function isRelation(kind: string): kind is RelationKind {
  return relationKinds.has(kind);
}

/** An argument of the question: days and kinds of relation in words, all else as it was given. */
export function askedText(name: string, value: Properties[string]): string {
  if (name === 'direction') return word('directions', String(value));
  if (name === 'relations' && typeof value === 'object') return value.map((kind) => (isRelation(kind) ? relationCaption(kind, 'VI', false) : kind)).join('; ');
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value;
  return typeof value === 'object' ? value.join('; ') : value === true ? 'có' : value === false ? 'không' : String(value);
}

/** @example dayText('2021-09-20') === '20/09/2021' */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Day of issue as well as it is known: "20/09/2021", "tháng 09/2021", "từ 06/09/2021 đến 08/09/2021 (suy ra)", "chưa rõ ngày". */
export function issuedText({ issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest, issuedOnIsInferred }: Properties): string {
  const [on, earliest, latest] = [issuedOn, issuedEarliest, issuedLatest].map((day) => (typeof day === 'string' ? day : ''));
  const text = ((): string => {
    if (on) return dayText(on);
    if (issuedOnPrecision === 'MONTH' && earliest) return `tháng ${dayText(earliest.slice(0, 7))}`;
    if (issuedOnPrecision === 'YEAR' && earliest) return `năm ${earliest.slice(0, 4)}`;
    return [earliest ? `từ ${dayText(earliest)}` : '', latest ? `đến ${dayText(latest)}` : ''].filter((part) => part !== '').join(' ');
  })();
  if (text === '') return 'chưa rõ ngày';
  return issuedOnIsInferred === true ? `${text} (suy ra)` : text;
}

/** When a task is due, in the words of the paper, with the day where these say it otherwise. */
export function dueText({ dueText: printed, dueOn, dueIsExclusive, dueIsBestEffort, dueRecurrence, dueCondition, dueEvent }: Properties): string {
  const text = typeof printed === 'string' ? printed : '';
  const day = typeof dueOn === 'string' ? `${dueIsBestEffort === true ? 'phấn đấu ' : ''}${dueIsExclusive === true ? 'trước' : 'hạn'} ${dayText(dueOn)}` : undefined;
  const more = [day, dueRecurrence, dueCondition, dueEvent].filter((part): part is string => typeof part === 'string' && !text.toLowerCase().includes(part.toLowerCase()));
  return text === '' ? more.join('; ') : more.length === 0 ? text : `${text} (${more.join('; ')})`;
}

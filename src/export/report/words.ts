import { dueLabel, issuedLabel, valueLabel } from '../../domain/day-label.js';
import { typedLabel } from '../../domain/document-label.js';
import type { ExportedNode, Properties } from '../../domain/exported.js';
import { kindLabels, modalityLabels, statusLabels } from '../../domain/labels.js';
import { relationCaption, relationTypes, type RelationKind } from '../../domain/relation.js';
import { textOf } from './gathered.js';

/** What codes are called for readers of Vietnamese; a code without a word stays as it is. */

const directions: Readonly<Record<string, string>> = {
  UPSTREAM: 'phía trước (những gì văn bản gốc dựa trên)',
  DOWNSTREAM: 'phía sau (những gì dựa trên văn bản gốc)',
  BOTH: 'cả hai phía',
};

/** Arguments of questions. */
const asked: Readonly<Record<string, string>> = {
  of: 'Hỏi về', around: 'Quanh', direction: 'Chiều', relations: 'Quan hệ', include: 'Gồm', depth: 'Độ sâu tối đa', asOf: 'Tính đến ngày', role: 'Vai trò',
  assigner: 'Người giao', kinds: 'Loại nhiệm vụ', dueFrom: 'Thời hạn từ', dueTo: 'Thời hạn đến', hasDue: 'Có thời hạn', search: 'Từ khóa',
};

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
  if (typeof value === 'string') return valueLabel(value);
  return typeof value === 'object' ? value.join('; ') : value === true ? 'có' : value === false ? 'không' : String(value);
}

/** Day of issue as well as it is known; null where nothing is. */
export function issuedLabelOf(document: ExportedNode): string | null {
  const [issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest] = texts(document, ['issuedOn', 'issuedOnPrecision', 'issuedEarliest', 'issuedLatest']);
  return issuedLabel({ issuedOn, issuedOnPrecision, issuedEarliest, issuedLatest, issuedOnIsInferred: document.properties['issuedOnIsInferred'] === true });
}

/** When a task is due; empty where no time is told. */
export function dueLabelOf(task: ExportedNode): string {
  const { dueIsExclusive, dueIsBestEffort } = task.properties;
  const [text, on, recurrence, condition, event] = texts(task, ['dueText', 'dueOn', 'dueRecurrence', 'dueCondition', 'dueEvent']);
  return dueLabel({ text, on, isExclusive: dueIsExclusive === true, isBestEffort: dueIsBestEffort === true, recurrence, condition, event });
}

/** Kind and label: "Thông báo 495-TB/TU". */
export function typedLabelOf(document: ExportedNode): string {
  return typedLabel(document.label, textOf(document, 'typeName') ?? '');
}

/** Properties as texts, null where there is none. */
function texts<const Names extends readonly string[]>(node: ExportedNode, names: Names): { readonly [At in keyof Names]: string | null } {
  return names.map((name) => textOf(node, name) ?? null) as { readonly [At in keyof Names]: string | null };
}

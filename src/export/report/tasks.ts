import type { ExportedNode } from '../../domain/exported.js';
import { grouped } from '../../domain/grouped.js';
import { byText } from '../../domain/text.js';
import { countLabel, inheritedLabel, placeLabel } from '../../domain/labels.js';
import { actorText } from './documents.js';
import { byDay, textOf, textsOf, type Gathered } from './gathered.js';
import { heading, plain, quote, table } from './markdown.js';
import { dueLabelOf, typedLabelOf, word } from './words.js';

const columns = ['Mã', 'Nội dung', 'Chủ trì', 'Phối hợp, vai trò khác', 'Thời hạn'];

/** Who must do what by when, a table for each document that orders it, in the order of its text. */
export function tasks(graph: Gathered): string {
  const all = graph.of('ASSIGNMENT');
  if (all.length === 0) return '';
  const parts = [...grouped(all, (task) => orderedBy(task, graph))].sort(([a], [b]) => byOrder(a, b, graph));
  return heading(2, `Nhiệm vụ (${countLabel(all.length)})`) + parts.map(([document, some]) => heading(3, nameOf(document, graph)) + table(columns, [...some].sort(byPlace).map((task) => row(task, graph)))).join('');
}

/** Id of the document that orders a task, whether it is in the report or not. */
function orderedBy(task: ExportedNode, graph: Gathered): string {
  const tie = graph.to(task.id).find(({ kind }) => kind === 'ASSIGNS');
  const key = textOf(task, 'document');
  return tie?.from ?? (key === undefined ? '' : `document/${key}`);
}

function byOrder(a: string, b: string, graph: Gathered): number {
  const [one, other] = [graph.find(a), graph.find(b)];
  return one !== undefined && other !== undefined ? byDay(one, other) : Number(one === undefined) - Number(other === undefined) || byText(a, b);
}

function nameOf(document: string, graph: Gathered): string {
  const node = graph.find(document);
  return node === undefined ? (document === '' ? 'Chưa rõ văn bản' : graph.nameOf(document)) : typedLabelOf(node);
}

/** Where their words stand, then by number: A2 before A10. */
function byPlace(a: ExportedNode, b: ExportedNode): number {
  const [one, other] = [a, b].map(({ properties: { start } }) => (typeof start === 'number' ? start : Infinity)) as [number, number];
  const padded = ({ id }: ExportedNode): string => id.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return (one === other ? 0 : one - other) || byText(padded(a), padded(b));
}

function row(task: ExportedNode, graph: Gathered): readonly string[] {
  const leads = graph.ties(task.id, 'LED_BY').map((tie) => actorText(tie, graph));
  const chain = graph.ties(task.id, 'THROUGH').map((tie) => actorText(tie, graph));
  const others = ([['', 'COORDINATED_BY'], ['báo cáo ', 'REPORTS_TO'], ['', 'INVOLVES']] as const)
    .flatMap(([before, kind]) => graph.ties(task.id, kind).map((tie) => `${before}${actorText(tie, graph)}`));
  return [
    plain(idOf(task.id)),
    content(task, graph),
    [leads.length === 0 ? 'chưa rõ' : `${leads.join('; ')}${task.properties['leadIsInherited'] === true ? ` (${inheritedLabel})` : ''}`, ...(chain.length === 0 ? [] : [`tuyến chỉ đạo: ${chain.join(' → ')}`])].join('; '),
    others.join('; '),
    plain(dueLabelOf(task)),
  ];
}

/** The id of a task without what it is: A495-13. */
function idOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** What is to be done, in a reader’s words and in those of the text, where they stand and what the task hangs together with. */
function content(task: ExportedNode, graph: Gathered): string {
  const [summary, words, place, kind, modality] = ['summary', 'quote', 'place', 'assignmentKind', 'modality'].map((name) => textOf(task, name));
  const names = (ids: readonly string[]): string => ids.map((id) => plain(graph.nameOf(id))).join('; ');
  const printed = textsOf(task, 'assignerNames');
  const assigners = printed.length === 0 ? textsOf(task, 'assigners').map((id) => graph.nameOf(id)) : printed;
  const more: readonly (readonly [what: string, text: string])[] = [
    ['người giao', assigners.map(plain).join('; ')],
    ['cụ thể hóa', graph.ties(task.id, 'DERIVED_FROM').map(({ to }) => plain(idOf(to))).join('; ')],
    ['giao ban hành', names(graph.ties(task.id, 'PRODUCES').map(({ to }) => to))],
  ];
  const about = [place === undefined ? '' : plain(placeLabel(place)), kind === undefined || kind === 'TASK' ? '' : plain(word('assignmentKinds', kind)), modality === undefined ? '' : plain(word('modalities', modality))].filter((part) => part !== '');
  const said = [summary === undefined ? '' : plain(summary), words === undefined ? '' : quote(words)].filter((part) => part !== '').join(' – ');
  return [`${said}${about.length === 0 ? '' : ` (${about.join(', ')})`}`, ...more.filter(([, text]) => text !== '').map(([what, text]) => `${what}: ${text}`)].join('; ');
}

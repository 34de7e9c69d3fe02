import { unknownDay } from '../../domain/day-label.js';
import { titleBeside } from '../../domain/document-label.js';
import type { ExportedEdge, ExportedNode } from '../../domain/exported.js';
import { grouped } from '../../domain/grouped.js';
import { relationCaption, type RelationKind } from '../../domain/relation.js';
import { countLabel, placeLabel, presenceLabels, someNames } from '../../domain/labels.js';
import { byDay, textOf, textsOf, type Gathered } from './gathered.js';
import { bold, heading, list, plain, quote } from './markdown.js';
import { isRelation, issuedLabelOf, typedLabelOf } from './words.js';

const mostQuotes = 10;
const mostNames = 20;

/** The documents of a lineage step by step from its roots, of any other graph by day of issue; each with its ties and their proof. */
export function documents(graph: Gathered): string {
  const all = [...graph.of('DOCUMENT')].sort(byDay);
  if (all.length === 0) return '';
  const items = (some: readonly ExportedNode[]): string => list(some.map((document) => ({ text: documentText(document, graph), below: below(document, graph) })));
  const parts = graph.manifest.kind === 'lineage' ? steps(all, graph).map(([name, some]) => heading(3, name) + items(some)) : [items(all)];
  return heading(2, `Văn bản (${countLabel(all.length)})`) + parts.join('');
}

/** @example documentText(…) → "**Thông báo 495-TB/TU** · 20/09/2021 · Thành ủy Hà Nội" */
function documentText(document: ExportedNode, graph: Gathered): string {
  const presence = textOf(document, 'presence');
  const issuer = issuerOf(document, graph);
  const parts = [
    bold(typedLabelOf(document)),
    presence === 'PLANNED' ? 'chưa ban hành' : (issuedLabelOf(document) ?? unknownDay),
    issuer === undefined ? 'không rõ cơ quan ban hành' : plain(issuer),
    ...(presence === 'STUB' ? [presenceLabels.STUB] : []),
  ];
  return parts.join(' · ');
}

function issuerOf(document: ExportedNode, graph: Gathered): string | undefined {
  const ends = graph.ties(document.id, 'ISSUED_BY').map(({ to }) => to);
  const issuer = textOf(document, 'issuer');
  if (ends.length > 0) return ends.map(graph.nameOf).join(', ');
  return textOf(document, 'issuerName') ?? (issuer === undefined ? undefined : graph.nameOf(issuer));
}

/** What stands in a name of a step, in the order of the steps. */
const sides: readonly (readonly [direction: string, name: string])[] = [
  ['UPSTREAM', 'phía trước (văn bản gốc dựa trên)'],
  ['DOWNSTREAM', 'phía sau (dựa trên văn bản gốc)'],
  ['BOTH', 'cả hai phía'],
];

/** Steps with their documents: the roots, then nearest first, what is before them ahead of what is after them. */
function steps(all: readonly ExportedNode[], { manifest }: Gathered): readonly (readonly [name: string, documents: readonly ExportedNode[]])[] {
  const placed = all.map((document) => {
    const { depth, direction } = document.properties;
    const side = sides.findIndex(([name]) => name === direction);
    if (manifest.roots.includes(document.id)) return { document, order: -1, name: 'Văn bản gốc' };
    if (typeof depth !== 'number') return { document, order: Infinity, name: 'Văn bản khác' };
    return { document, order: depth * sides.length + side, name: [`Bước ${depth}`, ...(sides[side]?.slice(1) ?? [])].join(', ') };
  });
  return [...grouped(placed.sort((a, b) => a.order - b.order), ({ name }) => name)].map(([name, some]) => [name, some.map(({ document }) => document)]);
}

function below(document: ExportedNode, graph: Gathered): readonly string[] {
  const title = titleBeside({ label: document.label, title: textOf(document, 'title') ?? null });
  const relations = graph.from(document.id).filter(tiesDocuments);
  const incoming = grouped(graph.to(document.id).filter(tiesDocuments), ({ kind }) => kind);
  return [
    ...(title === null ? [] : [`Trích yếu: ${plain(title)}`]),
    ...relations.map((relation) => relationText(relation, graph)),
    ...[...incoming].map(([kind, some]) => `${relationCaption(kind, 'VI', true)}: ${someNames(some.map(({ from }) => plain(graph.nameOf(from))), mostNames, 'văn bản')}`),
    ...actors('người ký', graph.ties(document.id, 'SIGNED_BY'), graph),
    ...actors('nơi nhận', graph.ties(document.id, 'SENT_TO'), graph),
  ];
}

function tiesDocuments(edge: ExportedEdge): edge is ExportedEdge & { readonly kind: RelationKind } {
  return isRelation(edge.kind);
}

/** @example "triển khai thực hiện **57-TB/HU** (một phần): “thực hiện Thông báo số 57” (trích yếu); “…”" */
function relationText(relation: ExportedEdge, graph: Gathered): string {
  const places = textsOf(relation, 'places');
  const proof = textsOf(relation, 'quotes').map((words, at) => `${quote(words)}${places[at] ? ` (${plain(placeLabel(places[at]))})` : ''}`);
  const { mentions, isPartial } = relation.properties;
  const said = proof.length > 0 ? `: ${someNames(proof, mostQuotes, 'chỗ dẫn')}` : typeof mentions === 'number' ? ` (${countLabel(mentions)} chỗ dẫn)` : '';
  return `${plain(relation.label)} ${bold(graph.nameOf(relation.to))}${isPartial === true ? ' (một phần)' : ''}${said}`;
}

/** Bodies and persons as the paper names them; where one phrase names several, these too: "các sở → Sở A, Sở B". */
function actors(what: string, ties: readonly ExportedEdge[], graph: Gathered): readonly string[] {
  if (ties.length === 0) return [];
  const said = [...grouped(ties, (tie) => actorText(tie, graph))].map(([text, some]) => (some.length === 1 ? text : `${text} → ${some.map(({ to }) => plain(graph.nameOf(to))).join(', ')}`));
  return [`${what}: ${someNames(said, mostNames, 'nơi')}`];
}

/** Who stands at the end of a tie, as the paper names them, with role and post: "tham mưu: Sở A (Giám đốc)". */
export function actorText(tie: ExportedEdge, graph: Gathered): string {
  const printed = textsOf(tie, 'names');
  const name = printed.length === 0 ? graph.nameOf(tie.to) : printed.join(' / ');
  const [roles, posts] = ['roles', 'posts'].map((field) => textsOf(tie, field).filter((text) => text !== '' && !name.includes(text)));
  return `${roles?.length ? `${plain(roles.join(', '))}: ` : ''}${plain(name)}${posts?.length ? ` (${plain(posts.join(', '))})` : ''}`;
}

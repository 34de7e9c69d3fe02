import type { Claim, Cut, DocumentAnswer, RelationAnswer, UnresolvedMention } from './answers.js';
import { documentLine } from './document-line.js';
import { dayLabel, issuedLabel, unknownDay, valueLabel } from '../domain/day-label.js';
import { titleBeside, typedLabel } from '../domain/document-label.js';
import { countLabel, fieldLabel, placeLabel, presenceLabels } from '../domain/labels.js';
import { columns, paints, readable, wrap, type Page, type Paints } from './page.js';
import { proofLines, proofText } from './render-proof.js';

/** A document with all that is known about it; `first` is how long its lists may be. */
export function renderDocument(answer: DocumentAnswer, first: number, page: Page): string {
  const { document, unknown, ambiguous, discrepancies } = readable(answer);
  const paint = paints(page);
  const scene: Scene = { page, paint, first };
  const title = titleBeside(document);
  const sections = [
    [wrap(paint.bold(typedLabel(document.label, document.type.name)), page), ...(title === null ? [] : [wrap(title, page)]), ...identity(document, scene)],
    section('Nơi nhận', document.recipients.map(recipientText), scene),
    section('Tiếp nhận', document.receipts.map(({ by, number, receivedOn, note }) => [by.name, number === null ? null : `số đến ${number}`, receivedOn === null ? null : `ngày ${dayLabel(receivedOn)}`, note].filter((part) => part !== null).join(' · ')), scene),
    relationSection('Căn cứ', { totalCount: document.legalBases.length, nodes: document.legalBases }, 'to', scene),
    relationSection('Văn bản này dẫn', document.outgoing, 'to', scene),
    relationSection('Được dẫn ở', document.incoming, 'from', scene),
    mentionSection('Dẫn chiếu có thể là nhiều văn bản', ambiguous, scene),
    mentionSection('Dẫn chiếu chưa xác định', unknown, scene),
    cutSection('Các nguồn không thống nhất', discrepancies, ({ field, about, claims }) => [wrap(`${fieldLabel(field)} · ${about}`, page, '  ', '    '), ...claims.map((claim) => wrap(claimText(claim, paint), page, '    ', '      '))], scene),
    section('Nguồn', document.sources.map(({ name, reader, readAt }) => [name, reader === null ? 'đọc bằng tay' : `đọc bởi ${reader}`, readAt].filter((part) => part !== null).join(' · ')), scene),
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Scene {
  readonly page: Page;
  readonly paint: Paints;
  readonly first: number;
}

function identity(document: DocumentAnswer['document'], { page, paint }: Scene): readonly string[] {
  const inferredFrom = document.claims.find(({ field, preferred, reason }) => field === 'issuedOn' && preferred && reason !== null)?.reason;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Khóa', document.key],
    ['Khóa cũ', document.formerKeys.join(', ')],
    ['Tình trạng', `${presenceLabels[document.presence]}${document.presence === 'STUB' ? '; chưa rõ dựa trên gì, không phải là không có' : ''}`],
    ['Ngày ban hành', document.presence === 'PLANNED' ? null : `${issuedLabel(document) ?? unknownDay}${document.issuedOnIsInferred && inferredFrom != null ? `: ${inferredFrom}` : ''}`],
    ['Cơ quan ban hành', document.issuer?.name],
    ['Thay mặt ban hành', document.actingOrgan?.name],
    ['Ý kiến chỉ đạo của', document.onBehalfOf?.name],
    ...document.signatures.map(({ name, capacity }) => ['Người ký', capacity === null ? name : `${name} (${capacity})`] as const),
    ['Được giao bởi', document.orderedBy.map((task) => `${task.id} (${task.document.label})`).join('; ')],
    ['Được dẫn bởi', `${countLabel(document.citedByCount)} văn bản`],
    ['Nhiệm vụ', document.assignments.totalCount === 0 ? null : `${countLabel(document.assignments.totalCount)} (directives assignments ${document.key})`],
  ];
  const shown = rows.filter((row): row is readonly [string, string] => row[1] != null && row[1] !== '');
  const widest = Math.max(...shown.map(([label]) => columns(label)));
  return shown.map(([label, text]) => {
    const lead = `${label}${' '.repeat(widest - columns(label))}  `;
    return wrap(text, page, paint.dim(lead), ' '.repeat(widest + 2));
  });
}

function section(title: string, items: readonly string[], { page, paint }: Scene): readonly string[] {
  return items.length === 0 ? [] : [paint.bold(title), ...items.map((item) => wrap(item, page, '  ', '    '))];
}

/** A list that may be cut; a cut one says how many are left and how to see them. */
function cutSection<Node>(title: string, { totalCount, nodes }: Cut<Node>, lines: (node: Node) => readonly string[], { paint, first }: Scene): readonly string[] {
  if (totalCount === 0) return [];
  const left = totalCount - nodes.length;
  const wayOn = first < 100 ? '--first 100' : 'hỏi bằng GraphQL (directives serve)';
  return [`${paint.bold(title)} (${countLabel(totalCount)})`, ...nodes.flatMap(lines), ...(left > 0 ? [`  … còn ${countLabel(left)}, xem thêm: ${wayOn}`] : [])];
}

function relationSection(title: string, relations: Cut<RelationAnswer>, other: 'from' | 'to', scene: Scene): readonly string[] {
  const { page, paint } = scene;
  return cutSection(title, relations, (relation) => {
    // The section says it of legal bases.
    const caption = relation.kind === 'BASED_ON' && other === 'to' ? '' : `${paint.name(other === 'to' ? relation.caption : relation.inverse)}: `;
    return [
      wrap(`${caption}${documentLine(relation[other], paint)}${relation.isPartial ? ' · một phần' : ''}`, page, '  ', '    '),
      ...proofLines(relation.citations).map((line) => wrap(paint.dim(line), page, '    ', '      ')),
    ];
  }, scene);
}

function mentionSection(title: string, mentions: Cut<UnresolvedMention>, scene: Scene): readonly string[] {
  return cutSection(title, mentions, (mention) => [
    wrap(proofText(mention), scene.page, '  ', '    '),
    ...mention.candidates.map(({ document, reasons }) => wrap(`có thể là ${document.label}: ${reasons.map(({ text }) => text).join(', ')}`, scene.page, '    ', '      ')),
  ], scene);
}

function recipientText({ name, purpose, actors }: DocumentAnswer['document']['recipients'][number]): string {
  const whom = actors.map((actor) => actor.name).join('; ');
  return `${name}${purpose === null ? '' : ` (${purpose})`}${whom === '' || whom === name ? '' : ` → ${whom}`}`;
}

function claimText({ value, preferred, document, place, quote, reason }: Claim, paint: Paints): string {
  const shown = valueLabel(value);
  const where = [place === null ? null : placeLabel(place), document === null ? 'biết từ bên ngoài các văn bản' : document.label].filter((part) => part !== null).join(', ');
  const parts = [where, quote === null ? null : `“${quote}”`, reason].filter((part) => part !== null);
  return `${preferred ? `${paint.bold(shown)} (chọn)` : shown} · ${parts.join(' · ')}`;
}

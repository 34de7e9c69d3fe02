import { dayLabel } from '../../domain/day-label.js';
import type { ExportKind } from '../../domain/exported.js';
import { countLabel, cutLabel, placeLabel, someNames } from '../../domain/labels.js';
import { textOf, type Gathered } from './gathered.js';
import { heading, list, plain, quote } from './markdown.js';
import { issuedLabelOf, word } from './words.js';

const mostNames = 50;

/** What a cut by size counts. */
const counted: Readonly<Record<ExportKind, string>> = { lineage: 'văn bản', subgraph: 'văn bản hoặc dòng', assignments: 'nhiệm vụ', all: 'mục' };

/** Whether the report holds all that was asked for, and if not, where it ends. */
export function completeness({ manifest, nameOf }: Gathered): string {
  const { truncated, graphChanged, complete } = manifest;
  const items = [
    ...(truncated === null ? [] : [`**Bị cắt** ${cutLabel(truncated, counted[manifest.kind])}: còn nữa sau ${someNames(truncated.frontier.map((id) => plain(nameOf(id))), mostNames, 'nơi').replace(/\.$/, '')}.`]),
    ...(graphChanged ? ['**Kho đã thay đổi trong khi xuất**: có chỗ cũ hơn, có chỗ mới hơn. Hãy xuất lại.'] : []),
    ...(complete ? ['**Đầy đủ trong kho**: không bị cắt bởi độ sâu, kích cỡ hay thời gian.'] : []),
  ];
  return heading(2, 'Mức độ đầy đủ') + list((items.length === 0 ? ['**Chưa đầy đủ**, không rõ vì sao.'] : items).map((text) => ({ text })));
}

/** What nobody knows: papers that nobody has read, days that no text tells, mentions that lead nowhere. */
export function gaps(graph: Gathered): string {
  const { manifest, nameOf } = graph;
  const papers = graph.of('DOCUMENT');
  const unread = papers.filter((document) => textOf(document, 'presence') === 'STUB').map(({ id }) => id);
  const undated = papers.filter((document) => textOf(document, 'presence') !== 'PLANNED' && issuedLabelOf(document) === null).map(({ id }) => id);
  const asOf = manifest.query['asOf'];
  const named = (what: string, ids: readonly string[], why = ''): readonly string[] => (ids.length === 0 ? [] : [`${what} (${countLabel(ids.length)}): ${someNames(ids.map((id) => plain(nameOf(id))), mostNames, 'văn bản')}.${why}`]);
  const items = [
    ...named('Chưa đọc toàn văn', [...new Set([...unread, ...(manifest.unread ?? [])])], ' Chưa rõ các văn bản này dựa trên gì, giao việc gì; không phải là không có.'),
    ...named('Không rõ ngày ban hành', undated),
    ...named(`Không rõ ngày, vẫn giữ lại${typeof asOf === 'string' ? ` khi hỏi đến ${dayLabel(asOf)}` : ''}`, manifest.undated ?? []),
    ...mentions(graph),
  ];
  return heading(2, 'Những điều chưa biết') + (items.length === 0 ? 'Không có điều gì như vậy được ghi nhận.\n\n' : list(items.map((text) => ({ text }))));
}

/** Each mention that leads nowhere with its words, its paper and why. */
function mentions({ of, find, nameOf, manifest, to }: Gathered): readonly string[] {
  const open = of('CITATION').filter((mention) => textOf(mention, 'status') !== undefined && textOf(mention, 'status') !== 'RESOLVED');
  const lines = open.map((mention) => {
    const [place, status, key] = ['place', 'status', 'document'].map((name) => textOf(mention, name));
    const paper = to(mention.id).find(({ kind }) => kind === 'HAS_CITATION')?.from ?? (key === undefined ? undefined : `document/${key}`);
    const where = [paper === undefined ? '' : plain(nameOf(paper)), place === undefined ? '' : plain(placeLabel(place))].filter((part) => part !== '').join(', ');
    return `Dẫn chiếu chưa xác định: ${quote(textOf(mention, 'quote') ?? mention.label)}${where === '' ? '' : ` (${where})`}: ${plain(word('statuses', status ?? ''))}.`;
  });
  const elsewhere = (manifest.unresolved ?? []).filter((id) => find(id) === undefined);
  return [...lines, ...(elsewhere.length === 0 ? [] : [`Dẫn chiếu chưa xác định khác (${countLabel(elsewhere.length)}): ${someNames(elsewhere.map((id) => plain(nameOf(id))), mostNames, 'dẫn chiếu')}.`])];
}

import { dayLabel } from '../domain/day-label.js';
import type { Exported, ExportKind } from '../domain/exported.js';
import { countLabel } from '../domain/labels.js';
import { comment } from './comment.js';
import { documents } from './report/documents.js';
import { completeness, gaps } from './report/gaps.js';
import { gathered, type Gathered } from './report/gathered.js';
import { heading, list, plain } from './report/markdown.js';
import { tasks } from './report/tasks.js';
import { askedText, word } from './report/words.js';

const subjects: Readonly<Record<ExportKind, string>> = { lineage: 'Chuỗi văn bản của', subgraph: 'Văn bản và nhiệm vụ quanh', assignments: 'Nhiệm vụ của', all: 'Toàn bộ kho văn bản' };

/**
 * A report in Markdown for people who read Vietnamese and work with Word: what was asked, whether it is complete, the
 * documents with the words that tie them, who must do what by when, what nobody knows, and where all of it comes from.
 * A file that was cut off does not end with the comment `end`.
 * @throws DomainError TOO_COSTLY before anything is written, when there is more than people read
 */
export async function* writeReport(exported: Exported): AsyncIterable<string> {
  const graph = await gathered(exported);
  yield heading(1, title(graph)) + asked(graph);
  yield completeness(graph);
  yield documents(graph);
  yield tasks(graph);
  yield gaps(graph);
  yield source(graph);
  yield `Hết báo cáo.\n\n<!-- end ${comment(graph.manifest)} -->\n`;
}

function title({ manifest, nameOf, find }: Gathered): string {
  const { kind, roots, query } = manifest;
  const names = roots.map((id) => find(id)?.label ?? (typeof query['of'] === 'string' && roots.length === 1 ? query['of'] : nameOf(id)));
  const of = kind === 'all' || names.length === 0 ? '' : ` ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` và ${names.length - 3} nơi khác` : ''}`;
  return `${subjects[kind]}${of}${typeof query['asOf'] === 'string' ? `, tính đến ${dayLabel(query['asOf'])}` : ''}`;
}

function asked({ manifest: { query } }: Gathered): string {
  return list(Object.entries(query).map(([name, value]) => ({ text: `${plain(word('asked', name))}: ${plain(askedText(name, value))}` })));
}

function source({ manifest, nodes, edges, of }: Gathered): string {
  return heading(2, 'Nguồn của báo cáo') + list([
    { text: `Câu hỏi: ${plain(manifest.title)}` },
    { text: `Phiên bản của kho: ${manifest.graphVersion === null ? 'không rõ' : plain(manifest.graphVersion)}` },
    { text: `Số lượng: ${countLabel(of('DOCUMENT').length)} văn bản, ${countLabel(of('ASSIGNMENT').length)} nhiệm vụ; tất cả ${countLabel(nodes.length)} nút, ${countLabel(edges.length)} quan hệ` },
  ]);
}

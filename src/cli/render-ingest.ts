import { DomainError } from '../domain/errors.js';
import type { IngestSummary, Outcome, Paper } from '../ingest/ingest.js';
import { countLabel } from '../domain/labels.js';
import { oneLine } from './page.js';

/** What came of all files: of the ones that could be read, and the ones that could not. */
export interface IngestOutcome {
  readonly files: number;
  /** Files and documents of which nothing was written. */
  readonly failed: readonly { readonly name: string; readonly error: Error }[];
  readonly summary: IngestSummary;
  readonly isDryRun: boolean;
  /** False: it was stopped before the last file. */
  readonly isComplete: boolean;
}

const nothing: IngestSummary = { documents: 0, unchanged: 0, papers: [], newStubs: 0, becameHeld: 0, resolved: 0, ambiguous: 0, unresolved: 0, assignments: 0, warnings: [], failed: [], keys: [] };

/** What several batches did together. */
export function joinSummaries(summaries: readonly IngestSummary[]): IngestSummary {
  return summaries.reduce((all, one) => ({
    documents: all.documents + one.documents,
    unchanged: all.unchanged + one.unchanged,
    papers: [...all.papers, ...one.papers],
    newStubs: all.newStubs + one.newStubs,
    becameHeld: all.becameHeld + one.becameHeld,
    resolved: all.resolved + one.resolved,
    ambiguous: all.ambiguous + one.ambiguous,
    unresolved: all.unresolved + one.unresolved,
    assignments: all.assignments + one.assignments,
    warnings: [...all.warnings, ...one.warnings],
    failed: [...all.failed, ...one.failed],
    keys: [...new Set([...all.keys, ...one.keys])],
  }), nothing);
}

/** The summary for people, a line each. */
export function renderIngest({ files, failed, summary, isDryRun, isComplete }: IngestOutcome): string {
  const n = countLabel;
  const { papers, newStubs, becameHeld, resolved, ambiguous, unresolved, assignments, warnings } = summary;
  // Numbers count what is new: noughts would read as if nothing were there.
  const isOld = papers.length > 0 && papers.every(({ outcome }) => outcome === 'UNCHANGED');
  const lines = [
    ...(isDryRun ? ['Chạy thử: không ghi gì vào kho.'] : []),
    ...(isComplete ? [] : ['Dừng giữa chừng; chạy lại lệnh này để làm tiếp, văn bản đã ghi sẽ được bỏ qua.']),
    `Đã đọc ${n(files)} tệp${failed.length === 0 ? '' : `, lỗi ${n(failed.length)}`}.`,
    `Văn bản: ${n(papers.length)}${papers.length === 0 ? '' : ` (${outcomes.map(({ outcome, label }) => `${label}: ${n(ofOutcome(papers, outcome).length)}`).join(', ')})`}`,
    ...paperLines(papers),
    ...(isOld ? ['Không có gì mới: kho đã có đúng những gì các tệp này nói.'] : [
      `Văn bản mới chỉ được dẫn: ${n(newStubs)}`,
      `Văn bản trước chỉ được dẫn, nay có toàn văn: ${n(becameHeld)}`,
      `Dẫn chiếu: ${n(resolved)} đã xác định, ${n(ambiguous)} có thể là nhiều văn bản, ${n(unresolved)} chưa xác định`,
      `Nhiệm vụ: ${n(assignments)}`,
    ]),
    `Cảnh báo: ${n(warnings.length)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Papers that are named one by one; the others are counted. */
const mostPapers = 20;

const outcomes: readonly { readonly outcome: Outcome; readonly label: string }[] = [
  { outcome: 'NEW', label: 'mới' },
  { outcome: 'REPLACED', label: 'thay thế' },
  { outcome: 'UNCHANGED', label: 'không đổi' },
];

function ofOutcome(papers: readonly Paper[], wanted: Outcome): readonly Paper[] {
  return papers.filter(({ outcome }) => outcome === wanted);
}

/** A line for each paper, what changed first: “  thay thế: 12-TB/HU (a.txt)”. */
function paperLines(papers: readonly Paper[]): readonly string[] {
  const lines = outcomes.flatMap(({ outcome, label }) => ofOutcome(papers, outcome).map((paper) => `  ${label}: ${oneLine(paper.label)} (${oneLine(paper.file)})`));
  const left = lines.length - mostPapers;
  return left > 0 ? [...lines.slice(0, mostPapers), `  … và ${countLabel(left)} văn bản khác`] : lines;
}

/** The same as data. */
export function ingestData({ files, failed, summary, isDryRun, isComplete }: IngestOutcome): object {
  return { files, isDryRun, isComplete, ...summary, failed: failed.map(({ name, error }) => ({ name, code: error instanceof DomainError ? error.code : 'INTERNAL', message: error.message })) };
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExportedEdge, ExportedEdgeKind, ExportedNode, Properties } from '../../../src/domain/exported.js';
import { isRelation } from '../../../src/export/report/words.js';
import { plain } from '../../../src/export/report/markdown.js';
import { writeReport } from '../../../src/export/report.js';
import { anyGraph, bytesOf, exportOf, head, hostileGraph, hostileTexts, textOf, type PlainGraph } from '../../support/exported-graphs.js';
import { readReport } from '../../support/foreign/report.js';

const paper = (key: string, label: string, properties: Properties = {}): ExportedNode => ({ id: `document/${key}`, kind: 'DOCUMENT', label, properties: { key, presence: 'HELD', ...properties } });
const body = (id: string, label: string): ExportedNode => ({ id: `actor/${id}`, kind: 'ORGANIZATION', label, properties: { name: label } });
const tie = (kind: ExportedEdgeKind, from: string, to: string, label: string, properties: Properties = {}): ExportedEdge => ({ id: `${kind}|${from}|${to}`, kind, from, to, label, properties });

const graph: PlainGraph = {
  nodes: [
    paper('57-tb-hu.huyen-uy-sao-mai.2020-2025', '57-TB/HU', { typeName: 'thông báo', title: 'Kết luận về làm cầu', issuedOn: '2031-03-05', issuedOnPrecision: 'DAY' }),
    paper('2-kh', '2/KH-UBND', { typeName: 'kế hoạch', title: 'Làm cầu Sao Mai', issuedOnPrecision: 'MONTH', issuedEarliest: '2031-04-01', issuedLatest: '2031-04-30', issuer: 'actor/ubnd', depth: 1, direction: 'DOWNSTREAM' }),
    paper('9-cv', '9/CV-SGT', { typeName: 'công văn', presence: 'STUB', issuedOnPrecision: 'NONE', depth: 2, direction: 'DOWNSTREAM' }),
    body('hu', 'Huyện ủy Sao Mai'), body('ubnd', 'UBND huyện Sao Mai'), body('sgt', 'Sở Giao thông'),
    { id: 'assignment/T10', kind: 'ASSIGNMENT', label: 'T10', properties: { document: '2-kh', assignmentKind: 'BLANKET', modality: 'NONE', quote: 'Các phòng\nbáo cáo | hằng tháng', leadIsInherited: false } },
    { id: 'assignment/T2', kind: 'ASSIGNMENT', label: 'T2', properties: { document: '2-kh', assignmentKind: 'TASK', modality: 'ASSIGN', summary: 'Khảo sát bờ sông', quote: 'Giao Sở Giao thông khảo sát', place: '2 -4', leadIsInherited: true, dueText: 'trong tháng 5', dueOn: '2031-05-31', dueIsBestEffort: true } },
    { id: 'citation/C3', kind: 'CITATION', label: 'C3', properties: { document: '2-kh', quote: 'Kế hoạch nêu trên', place: 'closing', status: 'AMBIGUOUS' } },
    { id: 'citation/C4', kind: 'CITATION', label: 'C4', properties: { document: '2-kh', quote: 'Thông báo số 57', status: 'RESOLVED' } },
  ],
  edges: [
    tie('IMPLEMENTS', 'document/2-kh', 'document/57-tb-hu.huyen-uy-sao-mai.2020-2025', 'triển khai thực hiện', { mentions: 2, isPartial: true, quotes: ['thực hiện Thông báo số 57', 'theo *kết luận*'], places: ['subject line', ''] }),
    tie('CITES', 'document/9-cv', 'document/2-kh', 'dẫn chiếu', { mentions: 1, isPartial: false }),
    tie('ISSUED_BY', 'document/57-tb-hu.huyen-uy-sao-mai.2020-2025', 'actor/hu', 'do … ban hành'),
    tie('LED_BY', 'assignment/T2', 'actor/sgt', 'chủ trì', { posts: ['Giám đốc'] }),
    tie('COORDINATED_BY', 'assignment/T2', 'actor/ubnd', 'phối hợp'),
    tie('INVOLVES', 'assignment/T2', 'actor/hu', 'vai trò khác', { roles: ['giám sát'] }),
  ],
};

const whole = `# Chuỗi văn bản của 57-TB/HU, tính đến 01/01/2031

- Hỏi về: TB 57 -- “a” \\<b\\> \\& \\*/ \\]\\]\\> \\\\
- Chiều: phía sau (những gì dựa trên văn bản gốc)
- Quan hệ: triển khai thực hiện; căn cứ
- Độ sâu tối đa: 6
- Tính đến ngày: 01/01/2031

## Mức độ đầy đủ

- **Bị cắt** ở độ sâu 2: còn nữa sau 9/CV-SGT.

## Văn bản (3)

### Văn bản gốc

- **Thông báo 57-TB/HU** · 05/03/2031 · Huyện ủy Sao Mai
  - Trích yếu: Kết luận về làm cầu
  - được triển khai bởi: 2/KH-UBND

### Bước 1, phía sau (dựa trên văn bản gốc)

- **Kế hoạch 2/KH-UBND** · tháng 04/2031 · UBND huyện Sao Mai
  - Trích yếu: Làm cầu Sao Mai
  - triển khai thực hiện **57-TB/HU** (một phần): “thực hiện Thông báo số 57” (trích yếu); “theo \\*kết luận\\*”
  - được dẫn chiếu bởi: 9/CV-SGT

### Bước 2, phía sau (dựa trên văn bản gốc)

- **Công văn 9/CV-SGT** · không rõ ngày · không rõ cơ quan ban hành · chỉ được dẫn, chưa đọc toàn văn
  - dẫn chiếu **2/KH-UBND** (1 chỗ dẫn)

## Nhiệm vụ (2)

### Kế hoạch 2/KH-UBND

| Mã | Nội dung | Chủ trì | Phối hợp, vai trò khác | Thời hạn |
| --- | --- | --- | --- | --- |
| T2 | Khảo sát bờ sông – “Giao Sở Giao thông khảo sát” (§2 gạch 4, giao) | Sở Giao thông (Giám đốc) (theo câu hoặc đề mục trước) | UBND huyện Sao Mai; giám sát: Huyện ủy Sao Mai | trong tháng 5 (phấn đấu hạn 31/05/2031) |
| T10 | “Các phòng báo cáo \\| hằng tháng” (chỉ đạo chung) | chưa rõ |  |  |

## Những điều chưa biết

- Chưa đọc toàn văn (1): 9/CV-SGT. Chưa rõ các văn bản này dựa trên gì, giao việc gì; không phải là không có.
- Không rõ ngày ban hành (1): 9/CV-SGT.
- Không rõ ngày, vẫn giữ lại khi hỏi đến 01/01/2031 (1): 9/CV-SGT.
- Dẫn chiếu chưa xác định: “Kế hoạch nêu trên” (2/KH-UBND, phần kết): có thể là nhiều văn bản.

## Nguồn của báo cáo

- Câu hỏi: lineage of 57-TB/HU, DOWNSTREAM, IMPLEMENTS, depth 6
- Phiên bản của kho: a1b2c3
- Số lượng: 3 văn bản, 2 nhiệm vụ; tất cả 10 nút, 6 quan hệ

Hết báo cáo.
`;

describe('a report', () => {
  test('of a lineage tells it from its root to what nobody knows', async () => {
    const text = await textOf({ write: writeReport }, graph, { complete: false, truncated: { reason: 'DEPTH', limit: 2, frontier: ['document/9-cv'] }, unread: ['document/9-cv'], undated: ['document/9-cv'], unresolved: ['citation/C3'] });
    expect(text.slice(0, text.indexOf('\n<!--'))).toBe(whole);
  });

  test.each<[string, string, Properties, string]>([
    ['a year', 'Luật Cầu', { typeName: 'luật', issuedOnPrecision: 'YEAR', issuedEarliest: '2030-01-01', issuedLatest: '2030-12-31' }, '- **Luật Cầu** · năm 2030 · không rõ cơ quan ban hành'],
    ['days between', '1/KH', { issuedOnPrecision: 'BOUNDED', issuedEarliest: '2030-02-01', issuedLatest: '2030-02-03', issuedOnIsInferred: true }, '- **1/KH** · từ 01/02/2030 đến 03/02/2030 (suy ra) · không rõ cơ quan ban hành'],
    ['what is yet to come', '2/KH', { presence: 'PLANNED' }, '- **2/KH** · chưa ban hành · không rõ cơ quan ban hành'],
    ['a body that is not among the nodes', '3/KH', { issuedOn: '2030-02-01', issuer: 'actor/so-x' }, '- **3/KH** · 01/02/2030 · so-x'],
  ])('tells %s', async (_, label, properties, line) => {
    expect((await textOf({ write: writeReport }, { nodes: [paper('a', label, properties)], edges: [] })).split('\n')).toContain(line);
  });

  test.each([
    ['that is complete', {}, '- **Đầy đủ trong kho**: không bị cắt bởi độ sâu, kích cỡ hay thời gian.'],
    ['that is cut by size', { complete: false, truncated: { reason: 'SIZE', limit: 300, frontier: ['document/a', 'document/x'] } }, '- **Bị cắt** ở 300 văn bản: còn nữa sau 1/KH; x.'],
    ['of tasks that is cut by size', { kind: 'assignments', complete: false, truncated: { reason: 'SIZE', limit: 2000, frontier: ['assignment/họp.'] } }, '- **Bị cắt** ở 2.000 nhiệm vụ: còn nữa sau họp.'],
    ['of a graph that changed', { complete: false, graphChanged: true }, '- **Kho đã thay đổi trong khi xuất**: có chỗ cũ hơn, có chỗ mới hơn. Hãy xuất lại.'],
    ['without gaps', {}, 'Không có điều gì như vậy được ghi nhận.'],
    ['with a mention that is elsewhere', { unresolved: ['citation/C9'] }, '- Dẫn chiếu chưa xác định khác (1): C9.'],
  ] as const)('%s says so', async (_, said, line) => {
    const known: PlainGraph = { nodes: [paper('a', '1/KH', { issuedOn: '2031-01-01' })], edges: [] };
    expect((await textOf({ write: writeReport }, known, said)).split('\n')).toContain(line);
  });

  test('names the bodies that one phrase stands for', async () => {
    const body = (id: string, name: string): ExportedNode => ({ id: `actor/${id}`, kind: 'ORGANIZATION', label: name, properties: { name } });
    const sent = (id: string, name: string): ExportedEdge => tie('SENT_TO', 'document/a', `actor/${id}`, 'gửi', { names: [name] });
    const nodes = [paper('a', '1/KH'), body('y', 'Sở Y tế A'), body('x', 'Sở Xây dựng A'), body('hu', 'Huyện ủy A')];
    const text = await textOf({ write: writeReport }, { nodes, edges: [sent('y', 'Các sở'), sent('x', 'Các sở'), sent('hu', 'Huyện ủy')] });
    expect(text.split('\n')).toContain('  - nơi nhận: Các sở → Sở Y tế A, Sở Xây dựng A; Huyện ủy');
  });

  test('of all is in the order of days', async () => {
    const nodes = [paper('c', '3/KH'), paper('b', '2/KH', { issuedOn: '2031-02-01' }), paper('a', '1/KH', { issuedEarliest: '2031-01-01' })];
    const text = await textOf({ write: writeReport }, { nodes, edges: [] }, { kind: 'all', roots: [], query: {} });
    expect(text).toMatch(/^# Toàn bộ kho văn bản\n/);
    expect(text.match(/(?<=^- \*\*)\d\/KH/gm)).toEqual(['1/KH', '2/KH', '3/KH']);
  });

  test('of more than people read is refused before anything is written', async () => {
    const nodes = Array.from({ length: 20_001 }, (_, at) => paper(String(at), String(at)));
    await expect(writeReport(exportOf({ nodes, edges: [] }))[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'TOO_COSTLY', details: { expected: 'at most 20000 nodes and edges' } });
  });
});

/** As people read it: space of any kind is one blank, and what no page shows is U+FFFD. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '\ufffd');
}

/** Texts that a report of a graph shows. */
function textsOf({ nodes, edges }: PlainGraph): readonly string[] {
  const shownOf: Readonly<Record<string, readonly string[]>> = { DOCUMENT: ['title'], ASSIGNMENT: ['summary', 'quote', 'dueText'], ORGANIZATION: [], PERSON: [], CITATION: [] };
  return [
    ...nodes.filter(({ kind }) => kind === 'DOCUMENT' || kind === 'ASSIGNMENT').flatMap(({ id, kind, label, properties }) => [kind === 'ASSIGNMENT' ? id.slice('assignment/'.length) : label, ...(shownOf[kind] ?? []).map((name) => properties[name])]),
    ...nodes.filter(({ kind, properties }) => kind === 'CITATION' && properties['status'] !== undefined && properties['status'] !== 'RESOLVED').map(({ properties, label }) => properties['quote'] ?? label),
    ...edges.filter(({ kind, from }) => isRelation(kind) && from.startsWith('document/')).flatMap(({ label, properties }) => [label, ...((properties['quotes'] ?? []) as readonly string[]).slice(0, 10)]),
  ].filter((text) => typeof text === 'string').map(shown);
}

/** What our reports are made of; a link is only what a page makes of an address by itself. */
const kinds = ['heading', 'link', 'list', 'listItem', 'paragraph', 'strong', 'table', 'tableCell', 'tableRow', 'text'];

describe('a report in a foreign reader', () => {
  test.each(hostileTexts.map((text) => [text]))('shows %j as it is, wherever it stands', async (text) => {
    const hostile: PlainGraph = {
      nodes: [
        paper('a', `${text} a`, { title: text, typeName: text }), paper('b', `a ${text}`, { depth: 1, direction: 'UPSTREAM' }), body('x', text),
        { id: `assignment/${text}T`, kind: 'ASSIGNMENT', label: 'T', properties: { summary: text, quote: text, dueText: text, assignmentKind: text, place: text, document: 'a' } },
        { id: 'citation/C', kind: 'CITATION', label: 'C', properties: { quote: text, status: 'UNKNOWN' } },
      ],
      edges: [tie('CITES', 'document/a', 'document/b', text, { quotes: [text, `${text}${text}`], places: [text, text] }), tie('LED_BY', `assignment/${text}T`, 'actor/x', 'chủ trì', { posts: [text], roles: [text] })],
    };
    const back = readReport(await bytesOf({ write: writeReport }, hostile));
    expect(back.kinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(textsOf(hostile).filter((some) => !back.lines.some((line) => line.includes(some)))).toEqual([]);
    expect(back.headings).toHaveLength(9);
  });

  test('of any graph shows its texts and nothing else, with what it holds', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (some) => {
      const back = readReport(await bytesOf({ write: writeReport }, some, { complete: false, graphChanged: true }));
      expect(back.kinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
      expect(textsOf(some).filter((text) => !back.lines.some((line) => line.includes(text)))).toEqual([]);
      expect(back.manifest).toMatchObject({ ...head, nodes: some.nodes.length, edges: some.edges.length, complete: false, graphChanged: true });
    }), { numRuns: 100 });
  });

  test('of every field and a text of one megabyte is read back', async () => {
    const back = readReport(await bytesOf({ write: writeReport }, hostileGraph));
    expect(back.headings).toContain('Nhiệm vụ (1)');
  });

  test('that was cut off does not end as it should', async () => {
    const bytes = await bytesOf({ write: writeReport }, graph);
    for (const length of [100, bytes.length - 30]) expect(() => readReport(bytes.subarray(0, length))).toThrow('cut off');
  });
});

test.each([
  ['495-TB/TU', '495-TB/TU'], ['1. a', '1\\. a'], ['Điểm 1.2 (a).', 'Điểm 1.2 (a).'], ['- a', '\\- a'], ['a - b', 'a - b'], ['# H', '\\# H'], ['06:00', '06:00'],
  ['http://a', 'http\\://a'], ['www.a', 'www\\.a'], ['| a |', '\\| a \\|'], ['a\n\nb', 'a b'], ['+1', '+1'], ['+ 1', '\\+ 1'], ['\\*', '\\\\\\*'],
])('%j is written as %s', (text, written) => {
  expect(plain(text)).toBe(written);
});
